"""How close a rewrite stays to a sentence, and so how surely something that is gone was lost.

In a free summary a missing "at least" may be a choice. In a sentence that is otherwise kept word for word it is a
change of fact, and no reader can see it: there a warning becomes an error.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from simplify.model import Finding, Span

if TYPE_CHECKING:
    from simplify.faithfulness.comparing import Comparison
    from simplify.faithfulness.side import Side

KEPT = 0.75
"""The share of the rewrite's content words that come from the sentence."""
COVERED = 0.6
COVERED_WITHOUT = 0.35
"""The share of the sentence's content words that are still there; less where what is gone is itself a part of it."""
PARTS = frozenset({"condition", "speaker"})
FACTS = frozenset(
    {"negation", "evidence", "certainty", "number", "amount", "speaker", "speech", "severity", "condition", "scale"}
)
"""Kinds of findings about what a sentence claims."""


def graver(found: list[Finding], comparison: Comparison) -> list[Finding]:
    """The findings, with a warning about a fact raised to an error where the sentence is otherwise kept."""
    return [
        replace(one, severity="error") if one.severity == "warning" and _is_lost(one, comparison) else one
        for one in found
    ]


def _is_lost(one: Finding, comparison: Comparison) -> bool:
    if one.kind not in FACTS or one.effect not in {"lost", "changed"} or one.source is None:
        return False
    number = _sentence(comparison.before, one.source)
    covered = COVERED_WITHOUT if one.kind in PARTS else COVERED
    return number is not None and is_close(comparison, number, covered=covered)


def is_close(comparison: Comparison, number: int, *, covered: float = COVERED) -> bool:
    """Whether a sentence of the original is kept in the rewrite, but for a word or two."""
    after = comparison.after
    own = _content(comparison.before, number)
    texts = [_content(after, place) for place in comparison.backward.links[number]]
    there = frozenset[str]().union(*texts) if texts else frozenset[str]()
    if not own or not there:
        return False
    shared = own & there
    return len(shared) >= KEPT * len(there) and len(shared) >= covered * len(own)


def _content(side: Side, number: int) -> frozenset[str]:
    first, stop = side.bounds[number]
    return frozenset(side.lemma[at] for at in range(first, stop) if side.is_content(at))


def _sentence(side: Side, place: Span) -> int | None:
    for number, (first, stop) in enumerate(side.bounds):
        if side.span(first, stop - 1).contains(place):
            return number
    return None
