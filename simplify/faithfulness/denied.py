"""A denial that became what was denied: "Smith denied taking the money" told as "Smith took the money".

Or a statement that became its denial, in a sentence that is otherwise kept.

This is the gravest way in which a short version misleads, and easy for fitted weights to miss, because all the other
words stay. So it is an exact finding: the original denies a statement, the rewrite makes it, and nothing in those
sentences of the rewrite denies anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.faithfulness.affixes import denied_roots
from simplify.faithfulness.closeness import is_close
from simplify.faithfulness.negation import NegationLedger
from simplify.faithfulness.oppositions import opposites
from simplify.faithfulness.wordlists import cues
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
    """An error for every statement that the original has denied and the rewrite makes, and the other way round."""
    return _lost(comparison) + _added(comparison)


def _lost(comparison: Comparison) -> list[Finding]:
    ledger = NegationLedger()
    after = comparison.after
    still = {after.sentence[item.word] for item in ledger.items(after)}
    found = []
    for item in ledger.items(comparison.before):
        if item.key != DENYING and not (item.mark != "shade" and _is_kept(comparison, item)):
            continue
        if not item.about:
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


def _added(comparison: Comparison) -> list[Finding]:
    """Denials that were put into a sentence that is otherwise kept."""
    ledger = NegationLedger()
    before, after = comparison.before, comparison.after
    denied = {before.sentence[item.word] for item in ledger.items(before)}
    found = []
    for item in ledger.items(after):
        links = comparison.forward.links[after.sentence[item.word]]
        if item.mark != "plain" or not item.about or not links or denied.intersection(links):
            continue
        number = _making(before, links, item)
        if number is not None and is_close(comparison, number) and not _stands_for(before, links, item, after):
            message = f"The rewrite says “{item.text}”; the original states it."
            first, stop = before.bounds[number]
            found.append(
                Finding("negation", "added", "error", message, before.span(first, stop - 1), item.span, weight=0.9)
            )
    return found


def _stands_for(side: Side, sentences: Sequence[int], item: Item, other: Side) -> bool:
    """Whether some sentences have what may stand for a denial: a shade of one, a prefix, or an opposite."""
    first, stop = other.bounds[other.sentence[item.word]]
    had = set(other.lemma[first:stop])
    for number in sentences:
        low, high = side.bounds[number]
        if any(low <= hit.last < high for hit in cues(side, "shade")):
            return True
        new = [at for at in range(low, high) if side.lemma[at] not in had]
        if any(denied_roots(side.lemma[at]) or opposites(side.lower[at], side.lemma[at])[1] & had for at in new):
            return True
    return False


def _is_kept(comparison: Comparison, item: Item) -> bool:
    """Whether the rewrite has the sentence of a denial word for word, but for the denial, with nothing in its place."""
    number = comparison.before.sentence[item.word]
    if not is_close(comparison, number):
        return False
    return not _stands_for(comparison.after, comparison.backward.links[number], item, comparison.before)


def _making(after: Side, links: Sequence[int], item: Item) -> int | None:
    """The sentence of the rewrite that says most of what was denied."""
    shares = []
    for number in links:
        first, stop = after.bounds[number]
        lemmas = {after.lemma[at] for at in range(first, stop)}
        shares.append((len(lemmas & item.about) / len(item.about), -number))
    share, number = max(shares)
    return -number if share >= ENOUGH else None
