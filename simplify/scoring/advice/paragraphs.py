"""Advice on paragraphs and headings."""

from __future__ import annotations

from collections.abc import Iterator

from simplify.scoring.advice.rule import COGA, PLAIN_LANGUAGE, Place, Reading, Rule
from simplify.scoring.counts import words_of

UNBROKEN = 300
MOST_SENTENCES = 8


def _long(reading: Reading) -> Iterator[Place]:
    parsed, limit = reading.profile.parsed, reading.level.longest_paragraph
    for place, block in enumerate(parsed.document.blocks):
        if block.kind != "paragraph":
            continue
        words, sentences = len(words_of(block.span.of(parsed.text))), len(parsed.sentences_of(place))
        if words > limit or sentences > MOST_SENTENCES:
            yield Place(
                block.span,
                f"The paragraph has {words} words in {sentences} sentences; {limit} words are wanted at most.",
            )


def _headings(reading: Reading) -> Iterator[Place]:
    """Where a stretch of text without a heading grows longer than `UNBROKEN` words."""
    parsed, run = reading.profile.parsed, 0
    for block in parsed.document.blocks:
        if block.kind == "heading":
            run = 0
        elif block.kind in {"paragraph", "item", "quote"}:
            if run >= UNBROKEN:
                yield Place(block.span, f"{run} words stand above this without a heading between them.")
                run = 0
            run += len(words_of(block.span.of(parsed.text)))


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
