"""How hard each sentence of a text is, as a map: the text itself, with every hard sentence marked.

A mark is a number and a line under the sentence as well as a colour, so that the map can be read on paper, in
black and white, and by ear.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from simplify.model import Block, BlockKind, Heat, Scores, Span

STEP_WORDS = ("easy", "fairly easy", "fairly hard", "hard", "very hard")
"""What the steps of `Heat` are called, from 0."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence, or what stands between sentences: then it has 0 words. Step 0 needs no mark."""

    text: str
    step: int = 0
    words: int = 0

    @property
    def named(self) -> str:
        """The step in words."""
        return STEP_WORDS[self.step]


@dataclass(frozen=True, slots=True)
class HeatBlock:
    """A block of the text; `items` holds the stretches of each item of a list."""

    kind: BlockKind
    stretches: tuple[Stretch, ...]
    items: tuple[tuple[Stretch, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many sentences are on a step; `after` is counted in the plain text."""

    step: int
    named: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class HeatMap:
    """The map of a text, and what its marks mean. Empty when no sentence was scored."""

    blocks: tuple[HeatBlock, ...] = ()
    counts: tuple[Count, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.counts)


def heat_map(text: str, blocks: Sequence[Block], before: Scores, after: Scores | None = None) -> HeatMap:
    """The map of a text with these blocks and scores; `after` are the scores of the plain text made from it."""
    if not before.heat:
        return HeatMap()
    first = Counter(one.step for one in before.heat)
    second = Counter(one.step for one in after.heat) if after else Counter[int]()
    counts = tuple(Count(step, name, first[step], second[step]) for step, name in enumerate(STEP_WORDS))
    made: list[HeatBlock] = []
    for block in blocks or (Block("paragraph", Span(0, len(text))),):
        stretches = tuple(_stretches(text, block.span, before.heat))
        if not stretches:
            continue
        if block.kind == "item":
            earlier = made.pop().items if made and made[-1].kind == "item" else ()
            made.append(HeatBlock("item", (), (*earlier, stretches)))
        else:
            made.append(HeatBlock(block.kind, stretches))
    return HeatMap(tuple(made), counts)


def _stretches(text: str, span: Span, heat: Sequence[Heat]) -> list[Stretch]:
    """The sentences inside `span` and whatever stands between them, in order."""
    found, end = [], span.start
    for one in heat:
        if not span.contains(one.span) or one.span.start < end:
            continue
        found.append(Stretch(_one_line(text[end : one.span.start])))
        found.append(Stretch(_one_line(one.span.of(text)), one.step, one.words))
        end = one.span.end
    found.append(Stretch(_one_line(text[end : span.end])))
    return [stretch for stretch in found if stretch.text]


def _one_line(text: str) -> str:
    return " ".join(text.split())
