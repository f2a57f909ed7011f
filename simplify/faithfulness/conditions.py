"""Conditions: "if", "unless", "only if", "until". Without its condition a promise or a threat is another one."""

from __future__ import annotations

from collections.abc import Collection

from simplify.faithfulness.ledger import Item, finding
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
VERBAL = frozenset({"provided", "supposing"})
"""Conditions that have the form of a verb."""


def _sets(side: Side, index: int) -> bool:
    """Whether "provided" sets a condition: it has a clause, and nobody who provides."""
    deps = {side.dep[child] for child in side.children[index]}
    return bool(deps & {"ccomp", "pcomp"}) and not deps & {"nsubj", "nsubjpass", "aux", "auxpass"}


class ConditionLedger(PhraseLedger):
    """The words that make a statement hold only under a condition."""

    kind = "condition"

    def items(self, side: Side) -> list[Item]:
        """The conditions of a side, in order; to provide food is none."""
        return [item for item in super().items(side) if side.lower[item.word] not in VERBAL or _sets(side, item.word)]

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
