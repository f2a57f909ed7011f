"""Titles: a foreign minister may not become the prime minister, nor a professor a doctor."""

from __future__ import annotations

from simplify.faithfulness.comparing import Comparison
from simplify.faithfulness.names import LINKS, TITLES, begins_name, has_form
from simplify.faithfulness.side import Side
from simplify.model import Finding

RANKS = TITLES - LINKS - {"mr", "mrs", "ms", "miss"}
SHORT = {
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "sgt": "sergeant",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "pres": "president",
    "prof": "professor",
    "dr": "doctor",
    "rev": "reverend",
}


def titled(side: Side) -> list[tuple[frozenset[str], str, int, int]]:
    """The ranks that stand before a surname: the ranks, the surname, and the words from the first rank to the name."""
    found = []
    index = 0
    while index < len(side):
        ranks: list[str] = []
        first = index
        while index < len(side) and side.text[index][0].isupper() and side.lower[index].rstrip(".") in TITLES:
            word = side.lower[index].rstrip(".")
            if word in RANKS:
                ranks.append(SHORT.get(word, word))
            index += 1
        last = index
        while last < len(side) and begins_name(side, last) and side.sentence[last] == side.sentence[first]:
            last += 1
        if ranks and last > index:
            found.append((frozenset(ranks), side.lower[last - 1], first, last - 1))
        index = max(last, first + 1)
    return found


def title_findings(comparison: Comparison) -> list[Finding]:
    """Ranks before a surname that the original never gives to it, where it gives it others."""
    before, after = comparison.before, comparison.after
    known: dict[str, tuple[set[str], int, int]] = {}
    for ranks, surname, first, last in titled(before):
        known.setdefault(surname, (set(), first, last))[0].update(ranks)
    found = []
    for ranks, surname, first, last in titled(after):
        if surname not in known:
            continue
        had, start, end = known[surname]
        if had and ranks - had and not all(has_form(rank, before.forms) for rank in ranks):
            was, now = before.phrase(start, end), after.phrase(first, last)
            message = f"The original says “{was}”; the rewrite says “{now}”."
            spans = before.span(start, end), after.span(first, last)
            found.append(Finding("name", "changed", "error", message, *spans, 0.8))
    return found
