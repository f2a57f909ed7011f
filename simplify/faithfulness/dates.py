"""Dates and times: weekdays, months, and words such as "yesterday" or "last week"."""

from __future__ import annotations

from collections.abc import Collection

from simplify.faithfulness.comparing import Comparison
from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.side import Side
from simplify.faithfulness.wordlists import cues
from simplify.model import Finding, Severity

DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS = "january february march april may june july august september october november december".split()
CANONICAL = {day: day for day in DAYS} | {month: month for month in MONTHS}
CANONICAL |= {f"{day}s": day for day in DAYS}
CANONICAL |= {day[:3]: day for day in DAYS} | {"tues": "tuesday", "thur": "thursday", "thurs": "thursday"}
CANONICAL |= {month[:3]: month for month in MONTHS if month != "may"} | {"sept": "september"}
CLEAR = frozenset(
    "yesterday; last week; last month; last year; last night; today; this week; this month; this year; tonight; "
    "tomorrow; next week; next month; next year".split("; ")
)
"""Words that place an event for certain; "later" and "once" have other uses."""
WORDS = frozenset({"march", "may", "mar", "sun", "sat", "wed"})


class DateLedger:
    """Weekdays and months by name, and words that place an event before or after now, by their class."""

    kind = "date"

    def items(self, side: Side) -> list[Item]:
        """The dates of a side, in order; years and days of the month are numbers."""
        found = []
        for index, word in enumerate(side.lower):
            name = word.rstrip(".")
            if name in CANONICAL and side.text[index][0].isupper() and _is_date(side, index, name):
                found.append(Item(self.kind, CANONICAL[name], side.text[index], side.span(index), index))
        for hit in cues(side, "time"):
            text = side.phrase(hit.first, hit.last)
            found.append(Item(self.kind, hit.group, text, side.span(hit.first, hit.last), hit.last, weak=True))
        return sorted(found, key=lambda item: item.word)

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Dates that were lost or come from nowhere."""
        before, after = self.items(source), self.items(output)
        here = {item.key for item in before}
        there = {item.key for item in after}
        allowed = {word for text in known for word in text.lower().split()}
        found = []
        for item in before:
            if item.key not in there:
                message = f"The original says “{item.text}”; the rewrite does not say when."
                severity: Severity = "warning" if item.weak else "error"
                found.append(finding(self.kind, "lost", message, source=item, severity=severity))
        for item in after:
            if item.key not in here and not item.weak and item.key not in allowed:
                found.append(finding(self.kind, "added", f"“{item.text}” is not in the original.", output=item))
        return found


def time_findings(comparison: Comparison) -> list[Finding]:
    """Words for the past, the present or the future that stand where the original has those of another time."""
    before, after = comparison.before, comparison.after
    old = [item for item in DateLedger().items(before) if item.weak]
    new = [item for item in DateLedger().items(after) if item.weak]
    links = comparison.forward.linked
    found = []
    for item in new:
        region = links[after.sentence[item.word]]
        there = [one for one in old if before.sentence[one.word] in region]
        kept = {one.text.lower() for one in new}
        rivals = [
            one for one in there if one.key != item.key and one.text.lower() not in kept and one.text.lower() in CLEAR
        ]
        if rivals and item.text.lower() in CLEAR and all(one.key != item.key for one in there):
            message = f"The original says “{rivals[0].text}”; the rewrite says “{item.text}”."
            found.append(Finding("date", "changed", "error", message, rivals[0].span, item.span, 0.8))
    return found


def _is_date(side: Side, index: int, name: str) -> bool:
    """Whether "March", "May" or "Sun" is the month or day and not a verb, a surname or a star."""
    if name not in WORDS:
        return True
    return side.name[index] == "DATE" or (
        side.pos[index] == "PROPN" and side.name[index] not in {"PERSON", "ORG", "FAC", "GPE"}
    )
