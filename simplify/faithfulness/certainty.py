"""How sure the rewrite is, against the original: "may" turned into "will", "thinks" into "knows"."""

from __future__ import annotations

from simplify.faithfulness.comparing import Comparison, Signal
from simplify.faithfulness.oppositions import Pair, graded, standing
from simplify.faithfulness.substitutions import Support
from simplify.faithfulness.wordswaps import SwapLedger

STRONG = ("will", "must", "know", "certain", "certainly")


def _hedged(comparison: Comparison, index: int) -> bool:
    """Whether a word of doubt that is new governs a strong one: "it is possible that it will" for "it may"."""
    side, alignment = comparison.after, comparison.forward
    grade = standing("certainty", side.lower[index], side.lemma[index])[1]
    clause = side.clause[index]
    around = {clause, side.clause[side.head[clause]]}
    first, stop = side.bounds[side.sentence[index]]
    return any(
        standing("certainty", side.lower[at], side.lemma[at])[1] == 1 < grade
        and side.clause[at] in around
        and alignment.partner[alignment.after.at[at]] < 0
        for at in range(first, stop)
        if at != index and at in alignment.after.at
    )


class CertaintySwaps(SwapLedger):
    """Words of certainty, in grades from "may" to "certainly"."""

    kind = "certainty"

    def rivals(self, word: str, lemma: str) -> Pair:
        """The words of the same strength, and those of another."""
        return graded("certainty", word, lemma)

    def signals(self, comparison: Comparison) -> list[Signal]:
        """A signal for every word of certainty, but for a strong one under a hedge that the rewrite brings in."""
        side = comparison.after
        return [
            signal
            for signal in super().signals(comparison)
            if signal.output is None or not _hedged(comparison, side.word_at(signal.output.start))
        ]

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
