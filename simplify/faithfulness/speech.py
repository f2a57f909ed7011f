"""Speech verbs by what they grant the speaker: "claimed" must not become "explained"."""

from __future__ import annotations

from collections.abc import Collection

from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.phrases import PhraseLedger, fewer
from simplify.faithfulness.side import Side
from simplify.model import Finding

KEPT = frozenset({"claim", "deny", "accuse", "promise", "warn", "demand"})
VERBAL = frozenset({"VERB", "AUX", "ADP"})


class SpeechLedger(PhraseLedger):
    """Verbs of saying, in classes. Nouns ("the claim") are not counted."""

    kind = "speech"

    def items(self, side: Side) -> list[Item]:
        """The verbs of saying of a side, in order."""
        return [item for item in super().items(side) if side.pos[item.word] in VERBAL or " " in item.text]

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Attributions that were lost, and verbs that grant more or less than the original's."""
        before, after = self.items(source), self.items(output)
        found = []
        if before and not after:
            message = f"The original says who says it (“{before[0].text}”); the rewrite states it as a fact."
            return [finding(self.kind, "lost", message, source=before[0])]
        for key in sorted(KEPT):
            for item in fewer(before, after, key):
                message = f"The original says “{item.text}”; the rewrite uses another verb."
                found.append(finding(self.kind, "changed", message, source=item))
        if not any(item.key == "grant" for item in before):
            for item in after:
                if item.key == "grant":
                    message = f"“{item.text}” grants that it is true; the original does not."
                    found.append(finding(self.kind, "changed", message, output=item))
        return found
