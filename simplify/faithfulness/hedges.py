"""Certainty: how sure a text is, from "may" to "certainly", and what is only alleged or estimated.

Honest rewriting may put one word for another of the same strength ("perhaps", "maybe"), and repeats a modal when a
sentence is split. It may not drop the last hedge of a strength, nor bring in a certainty that the source lacks.
"""

from __future__ import annotations

from collections.abc import Collection

from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.phrases import PhraseLedger, fewer
from simplify.faithfulness.side import Side
from simplify.model import Finding, Severity

LIKE: dict[str, tuple[str, ...]] = {
    "possible": ("alleged",),
    "likely": ("seem", "estimated", "believe"),
    "seem": ("likely", "believe"),
    "believe": ("likely", "seem"),
    "will": (),
    "can": ("possible",),
    "must": (),
    "certain": ("certainly",),
    "certainly": ("certain",),
    "know": ("certain", "certainly"),
}
KEPT = frozenset({"possible", "likely", "seem", "must"})
STRONG = frozenset({"certain", "certainly", "must"})
OBLIGING = frozenset("require oblige order demand force compel need rule insist instruct command".split())
"""Verbs that say "must" in other words: "the law requires firms to pay"."""


class CertaintyLedger(PhraseLedger):
    """Modals and words of certainty."""

    kind = "certainty"

    def items(self, side: Side) -> list[Item]:
        """The words of certainty; "make sure" is an act, and says nothing of how sure anybody is."""
        return [
            item
            for item in super().items(side)
            if item.text.lower() != "sure" or item.first == 0 or side.lemma[item.first - 1] != "make"
        ]

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Hedges that were lost and certainty that was added."""
        before, after = self.items(source), self.items(output)
        if not before and not after:
            return []
        found = []
        for key, others in LIKE.items():
            for item in fewer(before, after, key, *others):
                message = f"The original says “{item.text}”; the rewrite no longer does."
                severity: Severity = "error" if key in KEPT else "note"
                found.append(finding(self.kind, "lost", message, source=item, severity=severity))
            if key in STRONG and not any(item.key in {key, *others} for item in before):
                if key == "must" and not OBLIGING.isdisjoint(source.lemma):
                    continue
                for item in after:
                    if item.key == key:
                        message = f"The rewrite says “{item.text}”; the original is not so sure."
                        found.append(finding(self.kind, "added", message, output=item))
        return found


class EvidenceLedger(PhraseLedger):
    """Remarks on what a claim rests on: "alleged", "without evidence", "an estimated"."""

    kind = "evidence"

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Remarks that were lost (an error) or added (a warning)."""
        before, after = self.items(source), self.items(output)
        found = []
        for key in sorted({item.key for item in before}):
            for item in fewer(before, after, key):
                message = f"The original says “{item.text}”; the rewrite no longer does."
                found.append(finding(self.kind, "lost", message, source=item))
        here = {item.key for item in before}
        for item in after:
            if item.key not in here:
                message = f"The rewrite says “{item.text}”; the original does not."
                found.append(finding(self.kind, "added", message, output=item, severity="warning"))
        return found
