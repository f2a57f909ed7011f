"""What a ledger is: it lists the items of one kind, and says how two lists of them may differ."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from simplify.faithfulness.side import Side
from simplify.model import Effect, Finding, Severity, Span


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a text says and a rewrite must keep.

    `key` is what two items are compared by, `also` are other keys that mean the same ("0.2" and "1/5"). `word` is the
    index of the word that carries it in its `Side`. `mark` qualifies it ("at least"), `about` holds the lemmas that
    it is said of. `first` is the index of its
    first word where it has several. A `weak` item is one that honest rewriting often leaves out ("one", "first").
    """

    kind: str
    key: str
    text: str
    span: Span
    word: int
    also: tuple[str, ...] = ()
    mark: str = ""
    about: frozenset[str] = field(default_factory=frozenset)
    weak: bool = False
    first: int = -1

    @property
    def keys(self) -> tuple[str, ...]:
        """Everything that the item may be compared by."""
        return (self.key, *self.also)


class Ledger(Protocol):
    """A kind of item: how to find it, and what differences between two lists of it mean.

    `items` lists the items of a side. `compare` takes the items of a source and of what was made of it, and gives the
    findings; those of severity "error" say that something was lost, changed or invented. `known` holds words that may
    be added because they come from elsewhere in the article (a name in place of "he") or are marked as added.
    """

    kind: str

    def items(self, side: Side) -> list[Item]:
        """The items of one side, in order."""
        ...

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """What differs between a source and everything that was made of it."""
        ...


def finding(
    kind: str,
    effect: Effect,
    message: str,
    *,
    source: Item | None = None,
    output: Item | None = None,
    severity: Severity = "error",
    weight: float = 1.0,
) -> Finding:
    """A finding about an item of the source, of the output, or of both."""
    return Finding(
        kind,
        effect,
        severity,
        message,
        source.span if source else None,
        output.span if output else None,
        weight,
    )


def unmatched(source: Sequence[Item], output: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """The items of each list that have no partner in the other: each takes one partner, in order."""
    waiting: dict[str, list[int]] = {}
    for index, item in enumerate(output):
        for key in item.keys:
            waiting.setdefault(key, []).append(index)
    taken: set[int] = set()
    lost: list[Item] = []
    for item in source:
        partner = next((at for key in item.keys for at in waiting.get(key, ()) if at not in taken), None)
        if partner is None:
            lost.append(item)
        else:
            taken.add(partner)
    return lost, [item for index, item in enumerate(output) if index not in taken]


def keys_of(items: Iterable[Item]) -> set[str]:
    """Every key that occurs in the items."""
    return {key for item in items for key in item.keys}
