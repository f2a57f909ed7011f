"""Two whole texts laid side by side, and the signals that the ledgers draw from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from simplify.faithfulness.alignment import Alignment, align
from simplify.faithfulness.side import Side
from simplify.model import Effect, Span


@dataclass(frozen=True, slots=True)
class Signal:
    """A place where the rewrite may say another thing, with the measures that speak for and against it.

    `kind` is the ledger, `model` the set of fitted weights that turns the measures into a probability. `message` is
    what an editor reads if it is one.
    """

    kind: str
    model: str
    measures: dict[str, float]
    message: str
    effect: Effect = "changed"
    source: Span | None = None
    output: Span | None = None


class Comparison:
    """An original and a rewrite, aligned in both directions."""

    def __init__(self, before: Side, after: Side) -> None:
        self.before = before
        self.after = after

    @cached_property
    def forward(self) -> Alignment:
        """Where the words of the rewrite come from."""
        return align(self.before, self.after)

    @cached_property
    def backward(self) -> Alignment:
        """Where the words of the original went."""
        return align(self.after, self.before)

    @cached_property
    def shared_texts(self) -> frozenset[str]:
        """The sentences that stand word for word on both sides."""
        return frozenset(self.before.texts) & frozenset(self.after.texts)

    def near(self, output: int) -> Span | None:
        """The first sentence of the original that a sentence of the rewrite draws on."""
        links = self.forward.links[output]
        return self.sentence(self.before, links[0]) if links else None

    @staticmethod
    def sentence(side: Side, number: int) -> Span:
        """Where a sentence of a side stands."""
        first, stop = side.bounds[number]
        return side.span(first, stop - 1)
