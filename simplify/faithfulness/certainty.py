"""How sure the rewrite is, against the original: "may" turned into "will", "thinks" into "knows"."""

from __future__ import annotations

from simplify.faithfulness.comparing import Comparison
from simplify.faithfulness.oppositions import Pair, graded, standing
from simplify.faithfulness.substitutions import Support
from simplify.faithfulness.wordswaps import SwapLedger

STRONG = ("will", "must", "know", "certain", "certainly")


class CertaintySwaps(SwapLedger):
    """Words of certainty, in grades from "may" to "certainly"."""

    kind = "certainty"

    def rivals(self, word: str, lemma: str) -> Pair:
        """The words of the same strength, and those of another."""
        return graded("certainty", word, lemma)

    def own_measures(self, comparison: Comparison, index: int, found: Support) -> dict[str, float]:
        """Whether the rewrite is the surer of the two, and which strong word it uses."""
        side = comparison.after
        old = comparison.forward.before
        group, grade = standing("certainty", side.lower[index], side.lemma[index])
        other = standing("certainty", old.lowers[found.rival], old.keys[found.rival])[1] if found.rival >= 0 else grade
        surer = float(grade > other >= 0)
        measures = {"surer": surer, "surer_fit": surer * found.rival_fit, "surer_excess": surer * found.excess}
        for strong in STRONG:
            measures[strong] = float(group == strong)
            measures[f"missing_{strong}"] = found.missing * float(group == strong)
        return measures
