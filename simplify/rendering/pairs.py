"""The article and the plain text side by side, with the words that differ marked on both sides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from simplify.rendering.page import Page, Row

_WORD = re.compile(r"\s+|[\w’'-]+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a sentence, and whether the other side has nothing like it."""

    text: str
    changed: bool


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    """A sentence in marked stretches; `number` is 0 on the plain side."""

    number: int
    pieces: tuple[Mark, ...]
    added: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentences of the article and what was made of them."""

    originals: tuple[MarkedSentence, ...]
    lines: tuple[MarkedSentence, ...]


def pairs(page: Page) -> tuple[Pair, ...]:
    """Every row of the page with its differences marked."""
    return tuple(_pair(row) for row in page.rows)


def _pair(row: Row) -> Pair:
    old = [_WORD.findall(original.text) for original in row.originals]
    new = [[] if line.added else _WORD.findall(line.text) for line in row.lines]
    before, after = [word for words in old for word in words], [word for words in new for word in words]
    kept_old: set[int] = set()
    kept_new: set[int] = set()
    if before and after and before != after:
        matcher = SequenceMatcher(None, [w.casefold() for w in before], [w.casefold() for w in after], autojunk=False)
        for block in matcher.get_matching_blocks():
            kept_old.update(range(block.a, block.a + block.size))
            kept_new.update(range(block.b, block.b + block.size))
    elif before == after:
        kept_old, kept_new = set(range(len(before))), set(range(len(after)))
    if not after:  # Nothing to compare with: the page says "left out", marks would only be noise.
        kept_old = set(range(len(before)))
    first = iter(_marks(old, kept_old))
    second = iter(_marks(new, kept_new))
    return Pair(
        tuple(MarkedSentence(original.number, next(first)) for original in row.originals),
        tuple(MarkedSentence(0, next(second), line.added, line.text) for line in row.lines),
    )


def _marks(sentences: Iterable[list[str]], kept: set[int]) -> Iterable[tuple[Mark, ...]]:
    """White space and marks of punctuation follow the word before them, so that stretches stay whole."""
    index = 0
    for words in sentences:
        marks: list[Mark] = []
        for word in words:
            changed = index not in kept
            if not word[0].isalnum() and marks:
                changed = marks[-1].changed and changed
            if marks and marks[-1].changed == changed:
                marks[-1] = Mark(marks[-1].text + word, changed)
            else:
                marks.append(Mark(word, changed))
            index += 1
        yield tuple(marks)
