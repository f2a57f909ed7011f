"""Advice on paragraphs and headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from simplify.scoring.advice.rule import COGA, PLAIN_LANGUAGE, Place, Reading, Rule

UNBROKEN = 300
MOST_SENTENCES = 8


def _long(reading: Reading) -> Iterator[Place]:
    parsed, limit, sizes = reading.profile.parsed, reading.level.longest_paragraph, _sizes(reading)
    for place, block in enumerate(parsed.document.blocks):
        if block.kind != "paragraph":
            continue
        words, sentences = sizes[place], len(parsed.sentences_of(place))
        if words > limit or sentences > MOST_SENTENCES:
            yield Place(
                block.span,
                f"The paragraph has {words} words in {sentences} sentences; {limit} words are wanted at most.",
            )


def _headings(reading: Reading) -> Iterator[Place]:
    """Where a stretch of text without a heading grows longer than `UNBROKEN` words."""
    run, sizes = 0, _sizes(reading)
    for place, block in enumerate(reading.profile.parsed.document.blocks):
        if block.kind == "heading":
            run = 0
        elif block.kind in {"paragraph", "item", "quote"}:
            if run >= UNBROKEN:
                yield Place(block.span, f"{run} words stand above this without a heading between them.")
                run = 0
            run += sizes[place]


def _sizes(reading: Reading) -> Counter[int]:
    """How many words each block has."""
    sizes: Counter[int] = Counter()
    for sentence in reading.profile.sentences:
        sizes[sentence.parsed.block] += len(sentence.words)
    return sizes


LONG_PARAGRAPH = Rule(
    "long-paragraph",
    "note",
    f"{COGA}: keep blocks of text short",
    _long,
    "Begin a new paragraph with each new thought.",
)
MISSING_HEADING = Rule(
    "missing-heading",
    "note",
    f"{PLAIN_LANGUAGE}: add useful headings",
    _headings,
    "Add a heading that says what follows.",
)
