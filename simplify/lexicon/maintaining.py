"""The maintainers' commands: check, stats, find, missing. Only `main` writes, to the stream it is given."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from simplify.lexicon.checking import check_files
from simplify.lexicon.defining import defining_list
from simplify.lexicon.easiness import difficulty, is_listed, zipf
from simplify.lexicon.entries import Sense
from simplify.lexicon.loading import DATA, Lexicon, data_files, load_lexicon


def main(arguments: Sequence[str] | None = None, *, out: TextIO | None = None) -> int:
    """Run one command and return its exit status: 0, or 1 when `check` found a problem or `find` nothing."""
    out = out or sys.stdout
    options = _parser().parse_args(arguments)
    if options.command == "check":
        problems = check_files(options.files or data_files(), among=data_files())
        problems = [problem for problem in problems if options.notes or not problem.note]
        lines = [str(problem) for problem in problems]
        wrong = sum(not problem.note for problem in problems)
        lines.append(f"{wrong} problems")
        status = 1 if wrong else 0
    elif options.command == "stats":
        lines, status = list(stats(load_lexicon())), 0
    elif options.command == "find":
        word = " ".join(options.word)
        lines = [described(sense) for sense in load_lexicon().senses(word)]
        if defining_list().allows(word.lower()):
            lines.append(f"{word} is in the defining list")
        status = 0 if lines else 1
        lines = lines or [f"{word}: no entry"]
    else:
        lines = missing(load_lexicon(), zipf_from=options.zipf_from, zipf_to=options.zipf_to)
        status = 0
    out.write("".join(f"{line}\n" for line in lines))
    return status


def described(sense: Sense) -> str:
    """A sense on one line, with where it is written."""
    simpler = "; ".join(("=" if wording.always else "~") + wording.text for wording in sense.simpler)
    aside = f" ({simpler})" if simpler else ""
    return f"{sense.identity} [{sense.level}] {sense.definition}{aside} — {sense.file}:{sense.line}"


def stats(lexicon: Lexicon) -> Iterator[str]:
    """Sizes, by kind of term, part of speech, level, topic and file."""
    senses = tuple(lexicon)
    several = [sense for sense in senses if " " in sense.term or "-" in sense.term]
    yield f"senses: {len(senses)} ({len(senses) - len(several)} of single words, {len(several)} of several words)"
    yield f"terms: {len(lexicon.terms)}, with more than one sense: {_ambiguous(senses)}"
    yield f"with a simpler wording: {sum(bool(sense.simpler) for sense in senses)}"
    yield f"with cues: {sum(bool(sense.cues) for sense in senses)}"
    yield f"contested: {sum(sense.contested for sense in senses)}"
    yield f"words in the defining list: {len(defining_list().words)}"
    for name, values in (
        ("part of speech", [sense.pos for sense in senses]),
        ("level", [sense.level for sense in senses]),
        ("topic", [topic for sense in senses for topic in sense.topics]),
        ("file", [sense.file for sense in senses]),
    ):
        counted = sorted(Counter(values).items(), key=lambda pair: (-pair[1], pair[0]))
        yield f"{name}: " + ", ".join(f"{value} {count}" for value, count in counted)


def _ambiguous(senses: Sequence[Sense]) -> int:
    return sum(count > 1 for count in Counter((sense.term, sense.pos) for sense in senses).values())


def missing(lexicon: Lexicon, *, zipf_from: float, zipf_to: float) -> list[str]:
    """Frequent content words with neither a place in the defining list nor an entry, the most frequent first.

    A line is: word, Zipf frequency, mean CEFR level (1 to 6). Inflected forms of covered words are left out.
    """
    from lemminflect import getAllLemmas
    from wordfreq import top_n_list

    allowed = defining_list()
    lines: list[str] = []
    for word in top_n_list("en", 60000):
        frequency = zipf(word)
        if not zipf_to <= frequency <= zipf_from or not word.isalpha() or len(word) < 3 or allowed.allows(word):
            continue
        lemmas = {lemma for found in getAllLemmas(word).values() for lemma in found}
        inflected = lemmas and word not in lemmas
        if inflected or lexicon.senses(word) or not (lemmas or is_listed(word)):
            continue
        lines.append(f"{word} {frequency:.2f} {difficulty(word):.1f}")
    return lines


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m simplify.lexicon", description=f"The dictionary in {DATA}.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="print one line per problem")
    check.add_argument("files", nargs="*", type=Path, metavar="FILE", help="topic files (default: all)")
    check.add_argument("--notes", action="store_true", help="also what a person may want to look at")
    commands.add_parser("stats", help="print how large the dictionary is")
    find = commands.add_parser("find", help="print the senses of a word or phrase")
    find.add_argument("word", nargs="+")
    gaps = commands.add_parser("missing", help="print frequent words that have no entry")
    gaps.add_argument("--zipf-from", type=float, default=4.6)
    gaps.add_argument("--zipf-to", type=float, default=3.5)
    return parser
