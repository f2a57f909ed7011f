"""A denial that became what was denied: "Smith denied taking the money" told as "Smith took the money".

This is the gravest way in which a short version misleads, and easy for fitted weights to miss, because all the other
words stay. So it is an exact finding: the original denies a statement, the rewrite makes it, and nothing in those
sentences of the rewrite denies anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.faithfulness.negation import NegationLedger
from simplify.model import Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simplify.faithfulness.comparing import Comparison
    from simplify.faithfulness.ledger import Item
    from simplify.faithfulness.side import Side

DENYING = "deny"
"""The group of cues that deny a statement: deny, refute, rebut … (see data/cues.txt)."""
ENOUGH = 0.6
"""The share of the denied words that the rewrite must have, to be told the same thing."""


def denial_findings(comparison: Comparison) -> list[Finding]:
    """An error for every statement that the original has denied and the rewrite makes."""
    ledger = NegationLedger()
    after = comparison.after
    still = {after.sentence[item.word] for item in ledger.items(after)}
    found = []
    for item in ledger.items(comparison.before):
        if item.key != DENYING or not item.about:
            continue
        links = comparison.backward.links[comparison.before.sentence[item.word]]
        if not links or still.intersection(links):
            continue
        number = _making(after, links, item)
        if number is not None:
            first, stop = after.bounds[number]
            message = f"The original says that this was denied (“{item.text}”); the rewrite no longer does."
            found.append(
                Finding("negation", "lost", "error", message, item.span, after.span(first, stop - 1), weight=0.9)
            )
    return found


def _making(after: Side, links: Sequence[int], item: Item) -> int | None:
    """The sentence of the rewrite that says most of what was denied."""
    shares = []
    for number in links:
        first, stop = after.bounds[number]
        lemmas = {after.lemma[at] for at in range(first, stop)}
        shares.append((len(lemmas & item.about) / len(item.about), -number))
    share, number = max(shares)
    return -number if share >= ENOUGH else None
