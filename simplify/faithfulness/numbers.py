"""Numbers: value, unit and qualifier as one item ("at least 40,000 troops")."""

from __future__ import annotations

from collections.abc import Collection

from simplify.faithfulness.ledger import Item, finding, keys_of, unmatched
from simplify.faithfulness.numerals import Numeral, numerals
from simplify.faithfulness.side import Side
from simplify.model import Finding, Span

QUALIFIERS: dict[str, str] = {
    "at least": "at least",
    "no fewer than": "at least",
    "no less than": "at least",
    "not less than": "at least",
    "a minimum of": "at least",
    "more than": "more than",
    "greater than": "more than",
    "higher than": "more than",
    "over": "more than",
    "above": "more than",
    "upwards of": "more than",
    "in excess of": "more than",
    "exceeding": "more than",
    "at most": "at most",
    "up to": "at most",
    "as many as": "at most",
    "as much as": "at most",
    "no more than": "at most",
    "not more than": "at most",
    "a maximum of": "at most",
    "less than": "less than",
    "fewer than": "less than",
    "lower than": "less than",
    "under": "less than",
    "below": "less than",
    "just under": "nearly",
    "nearly": "nearly",
    "almost": "nearly",
    "close to": "nearly",
    "approaching": "nearly",
    "about": "about",
    "around": "about",
    "approximately": "about",
    "roughly": "about",
    "some": "about",
    "an estimated": "about",
    "circa": "about",
    "just over": "more than",
    "well over": "more than",
    "only": "only",
    "just": "only",
}
AFTER: dict[str, str] = {"or more": "at least", "or so": "about", "or less": "at most", "or fewer": "at most"}
NEAR = {frozenset({"at least", "more than"}), frozenset({"at most", "less than"})}
LONGEST = 3


class NumberLedger:
    """Every number with its qualifier. Ordinals up to second, and "one", are weak: prose uses them freely."""

    kind = "number"

    def items(self, side: Side) -> list[Item]:
        """The numbers of a side, in order."""
        return [self._item(side, one) for one in numerals(side)]

    def _item(self, side: Side, one: Numeral) -> Item:
        text = side.phrase(one.first, one.last).rstrip(".,;:")  # "$5m." may be one word for the parser
        start = side.start[one.first]
        return Item(
            self.kind,
            one.key,
            text,
            Span(start, start + len(text)),
            one.last,
            also=one.also,
            mark=qualifier(side, one),
            about=frozenset({one.kind}),
            weak=one.weak,
        )

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Numbers lost, invented, or with another qualifier."""
        before, after = self.items(source), self.items(output)
        found: list[Finding] = []
        lost, added = unmatched(before, after)
        there = keys_of(after)
        for item in lost:
            if not item.weak and not there.intersection(item.keys):
                found.append(
                    finding(
                        self.kind,
                        "lost",
                        f"The original gives the number “{item.text}”; the rewrite does not.",
                        source=item,
                    )
                )
        here = keys_of(before)
        for item in added:
            if not item.weak and not here.intersection(item.keys) and item.text not in known and item.key not in known:
                found.append(
                    finding(self.kind, "added", f"The number “{item.text}” is not in the original.", output=item)
                )
        found += self._qualifiers(before, after)
        return found

    def _qualifiers(self, before: list[Item], after: list[Item]) -> list[Finding]:
        found = []
        for item in before:
            partners = [one for one in after if set(one.keys) & set(item.keys)]
            if not item.mark or not partners or item.weak or any(one.mark == item.mark for one in partners):
                continue
            if item.mark == "only":
                continue
            now = partners[0].mark
            near = frozenset({item.mark, now}) in NEAR
            message = f"The original says “{item.mark} {item.text}”; the rewrite says “{now} {partners[0].text}”."
            if not now:
                message = (
                    f"The original says “{item.mark} {item.text}”; the rewrite gives “{partners[0].text}” as exact."
                )
            found.append(
                finding(
                    self.kind,
                    "changed",
                    message,
                    source=item,
                    output=partners[0],
                    severity="warning" if near else "error",
                )
            )
        return found


def qualifier(side: Side, one: Numeral) -> str:
    """What limits the number: "at least", "more than", "about" …, or nothing."""
    first, _ = side.bounds[side.sentence[one.first]]
    at = one.first
    while at > first and side.lower[at - 1] in {"$", "£", "€", "¥", "us$", "the", "a", "an", "another"}:
        at -= 1
    for length in range(LONGEST, 0, -1):
        if at - length >= first:
            words = " ".join(side.lower[at - length : at])
            if words in QUALIFIERS:
                return QUALIFIERS[words]
    if one.first > first and " ".join(side.lower[one.first - 2 : one.first]) == "an estimated":
        return "about"
    return AFTER.get(" ".join(side.lower[one.last + 1 : one.last + 3]), "")
