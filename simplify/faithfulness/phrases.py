"""A ledger whose items are the phrases of a word list, grouped by what may stand for what."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection

from simplify.faithfulness.ledger import Item
from simplify.faithfulness.side import Side
from simplify.faithfulness.wordlists import cues
from simplify.model import Finding


class PhraseLedger(ABC):
    """Lists the phrases of one kind. The key of an item is its group; `mark` is its grade as text."""

    kind = ""

    def items(self, side: Side) -> list[Item]:
        """The phrases of a side, in order."""
        return [
            Item(
                self.kind,
                hit.group,
                side.phrase(hit.first, hit.last),
                side.span(hit.first, hit.last),
                hit.last,
                mark=str(hit.grade),
                first=hit.first,
            )
            for hit in cues(side, self.kind)
        ]

    @abstractmethod
    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """What was lost or added; every kind of phrase has its own rules."""


def fewer(before: list[Item], after: list[Item], key: str, *others: str) -> list[Item]:
    """The items of `before` under `key` that are too many for those of `after` under it or under `others`."""
    had = [item for item in before if item.key == key]
    left = sum(item.key == key or item.key in others for item in after)
    return had[left:]
