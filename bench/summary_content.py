"""Does a summary hold what an editor kept? Content-word recall against elementary versions, beside three others.

    python -m bench.summary_content PAIRS.jsonl ARTICLES [--level b1] [--words 100] [--most N]

PAIRS holds one paragraph a line, {"source": …, "elementary": …}, in the order of their articles; ARTICLES is the folder
of those articles as .txt, by which the paragraphs are put together again. Each system summarises the paragraphs of an
article in at most `--words` words: ours, the lead, and sumy's LexRank and TextRank (`pip install sumy`), which get our
sentences so that no one wins by splitting. Their last sentence is cut to the limit; ours never is. What counts is
the share of the elementary version's different content words that the summary has.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import mean

from simplify import rewriting, summary
from simplify.language.parsed import ParsedText, parse
from simplify.settings import Settings

_WORD = re.compile(r"[A-Za-z0-9][\w'’.-]*")


def content(text: str) -> frozenset[str]:
    """The different words of a text, without function words."""
    from spacy.lang.en.stop_words import STOP_WORDS

    words = {word.lower().strip(".-'’").removesuffix("’s").removesuffix("'s") for word in _WORD.findall(text)}
    return frozenset(words) - STOP_WORDS


def recall(text: str, wanted: str) -> float:
    """The share of the content words of `wanted` that `text` has."""
    words = content(wanted)
    return len(content(text) & words) / len(words) if words else 0.0


def articles(pairs: Path, folder: Path) -> list[tuple[str, str]]:
    """(source, elementary) of every article with at least three paragraphs, a paragraph a line."""
    flat = {path: re.sub(r"\W+", "", path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))}
    found: dict[Path, list[dict[str, str]]] = {}
    last: Path | None = None
    for line in pairs.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        key = re.sub(r"\W+", "", row["source"])
        if last is None or key not in flat[last]:
            last = next((path for path, text in flat.items() if key in text), last)
        if last is not None and key in flat[last]:
            found.setdefault(last, []).append(row)
    return [
        ("\n".join(row["source"] for row in rows), "\n".join(row["elementary"] for row in rows))
        for rows in found.values()
        if len(rows) >= 3
    ]


def cut(text: str, words: int) -> str:
    """The first `words` words of a text."""
    return " ".join(text.split()[:words])


def ours(parsed: ParsedText, words: int, level: str) -> str:
    """Our summary, whole lines only."""
    settings = Settings(level=level, words=words)  # type: ignore[arg-type]
    return summary.summarize(parsed, rewriting.rewrite(parsed, settings), settings).text


def lead(parsed: ParsedText, words: int) -> str:
    """The beginning of the article."""
    return cut(" ".join(sentence.text for sentence in parsed.sentences), words)


def ranked(parsed: ParsedText, words: int, *, by: str) -> str:
    """What sumy takes, in the order of the text, until the words are used."""
    from spacy.lang.en.stop_words import STOP_WORDS
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer

    class Words:
        def to_words(self, text: str) -> tuple[str, ...]:
            return tuple(re.findall(r"[^\W\d_]+", text.lower()))

    sentences = [Sentence(sentence.text, Words()) for sentence in parsed.sentences]
    summarizer = (LexRankSummarizer if by == "LexRank" else TextRankSummarizer)()
    summarizer.stop_words = frozenset(STOP_WORDS)
    text = ""
    for count in range(1, len(sentences) + 1):
        text = " ".join(str(one) for one in summarizer(ObjectDocumentModel([Paragraph(sentences)]), count))
        if len(text.split()) >= words:
            break
    return cut(text, words)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the recall of each system; 1 when ours is not ahead of all."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("pairs", type=Path)
    options.add_argument("articles", type=Path)
    options.add_argument("--level", default="b1", choices=("a2", "b1", "b2"))
    options.add_argument("--words", type=int, default=100)
    options.add_argument("--most", type=int, default=0, help="only so many articles")
    given = options.parse_args(arguments)
    systems: dict[str, Callable[[ParsedText, int], str]] = {
        "ours": lambda parsed, words: ours(parsed, words, given.level),
        "lead": lead,
        "LexRank": lambda parsed, words: ranked(parsed, words, by="LexRank"),
        "TextRank": lambda parsed, words: ranked(parsed, words, by="TextRank"),
    }
    rows = articles(given.pairs, given.articles)
    rows = rows[: given.most] if given.most else rows
    scores: dict[str, list[float]] = {name: [] for name in systems}
    lengths: list[int] = []
    for source, elementary in rows:
        parsed = parse(source)
        mine = systems["ours"](parsed, given.words)
        lengths.append(len(mine.split()))
        for name, system in systems.items():
            text = mine if name == "ours" else system(parsed, lengths[-1] or given.words)
            scores[name].append(recall(text, elementary))
    print(f"{len(rows)} articles, at most {given.words} words, level {given.level}")
    print(f"our summaries have {mean(lengths):.0f} words; the others get as many")
    for name, values in scores.items():
        print(f"{name:10} {mean(values):.3f}")
    return 0 if all(mean(scores["ours"]) > mean(scores[name]) for name in systems if name != "ours") else 1


if __name__ == "__main__":
    raise SystemExit(main())
