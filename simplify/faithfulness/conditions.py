"""Conditions: "if", "unless", "only if", "until". Without its condition a promise or a threat is another one."""

from __future__ import annotations

from collections.abc import Collection

from simplify.faithfulness.ledger import finding
from simplify.faithfulness.phrases import PhraseLedger, fewer
from simplify.faithfulness.side import Side
from simplify.model import Finding

LIKE: dict[str, tuple[str, ...]] = {
    "if": ("whether", "unless"),
    "unless": ("if",),
    "only if": ("if", "unless"),
    "until": (),
    "whether": ("if",),
}


class ConditionLedger(PhraseLedger):
    """The words that make a statement hold only under a condition."""

    kind = "condition"

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Conditions that were lost (an error) or added (a warning)."""
        before, after = self.items(source), self.items(output)
        found = []
        for key, others in LIKE.items():
            for item in fewer(before, after, key, *others):
                message = f"The original sets a condition (“{item.text}”); the rewrite does not."
                found.append(finding(self.kind, "lost", message, source=item))
            allowed = {key, *others, "only if"}
            if not any(item.key in allowed for item in before):
                for item in after:
                    if item.key == key:
                        message = f"The rewrite sets a condition (“{item.text}”); the original does not."
                        found.append(finding(self.kind, "added", message, output=item, severity="warning"))
        return found
