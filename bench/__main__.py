"""`python -m bench [QUESTION …]`: measure, print a table, and end with status 1 if an aim is missed."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from bench.measuring import Row

QUESTIONS = {
    "starting": "What does it cost to start?",
    "briefing": "What does a briefing cost in a fresh process, and where does the time go?",
    "pipeline": "What do scores, rewriting, summary and glossary cost beside spaCy's parse?",
    "scoring": "What do scores cost beside textstat and beside a parse, and how many files a second?",
    "lexicon": "What does loading the dictionary cost, and looking up an article's terms beside its parse?",
    "counting": "Do we count words, sentences and syllables as people do, and does textstat?",
    "handout": "What does our PDF cost beside WeasyPrint's own work?",
    "memory": "How much memory does a briefing need, and do many articles make it grow?",
}


def main() -> None:
    """Answer the questions that were asked, or all."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("questions", nargs="*", metavar="QUESTION", help=", ".join(QUESTIONS))
    parser.add_argument("--articles", type=Path, help="a folder of .txt articles to use instead of ours")
    chosen = parser.parse_args()
    if unknown := set(chosen.questions) - QUESTIONS.keys():
        parser.error(f"no such question: {', '.join(sorted(unknown))}")
    missed = 0
    for name in chosen.questions or QUESTIONS:
        print(f"\n{QUESTIONS[name]}", flush=True)
        rows: list[Row] = importlib.import_module(f"bench.{name}").answer(chosen.articles)
        for row in rows:
            print(row)
            missed += row.missed
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
