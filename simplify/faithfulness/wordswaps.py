"""Opposites, amounts and units: words that turn a sentence round when one takes the place of another.

"More" for "less", "all" for "some", "months" for "years", "billion" for "million". Each class has its list of what
may stand for a word and what may not; the measures are those of `substitutions`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection

from simplify.faithfulness.comparing import Comparison, Signal
from simplify.faithfulness.hinting import hints
from simplify.faithfulness.ledger import Item
from simplify.faithfulness.oppositions import CONVERSE, Pair, family, graded, opposites, standing, units
from simplify.faithfulness.row import DENIALS
from simplify.faithfulness.side import Side
from simplify.faithfulness.substitutions import Support, support
from simplify.model import Effect, Finding

SMALL_WORDS = frozenset({"ADP", "SCONJ", "PART", "ADV"})
DETERMINING = frozenset({"det", "predet", "amod"})
MOVING = frozenset("go come move climb bring drive push send turn".split())
"""Verbs with which "up" and "down" keep their sense."""
FAMILIES = ("time", "magnitude", "month", "weekday")


class SwapLedger(ABC):
    """What the three ledgers share: every word of the rewrite with a rival is looked at."""

    kind = ""
    turns = False
    denial_turns = False

    @abstractmethod
    def rivals(self, word: str, lemma: str) -> Pair:
        """What may stand for a word, and what would be another thing."""

    def rivals_at(self, side: Side, index: int) -> Pair:
        """The same for a word in its place."""
        return self.rivals(side.lower[index], side.lemma[index])

    @abstractmethod
    def own_measures(self, comparison: Comparison, index: int, found: Support) -> dict[str, float]:
        """The measures that belong to this kind of word only."""

    def items(self, side: Side) -> list[Item]:
        """The words of a side that have a rival, in order."""
        found = []
        for index, lemma in enumerate(side.lemma):
            if self.rivals(side.lower[index], lemma)[1] and not is_idiom(side, index):
                found.append(Item(self.kind, lemma, side.text[index], side.span(index), index, first=index))
        return found

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Words that the source lacks in any form, where a rival of theirs is gone."""
        found = []
        gone = [index for index in range(len(source)) if source.lemma[index] not in output.forms]
        for item in self.items(output) if gone else ():
            same, rivals = self.rivals_at(output, item.word)
            if item.key in source.forms or output.lower[item.word] in source.forms or same & source.forms:
                continue
            lost = [at for at in gone if source.lemma[at] in rivals or source.lower[at] in rivals]
            if lost and not (self.denial_turns and _denies(source) != _denies(output)):
                message = f"The original says “{source.text[lost[0]]}”; the rewrite says “{item.text}”."
                span = source.span(lost[0])
                found.append(Finding(self.kind, "changed", "error", message, span, item.span))
        return found

    def signals(self, comparison: Comparison) -> list[Signal]:
        """A signal for every word of the rewrite that has a rival."""
        alignment = comparison.forward
        side = comparison.after
        found = []
        for place, index in enumerate(alignment.after.words):
            same, rivals = self.rivals(side.lower[index], side.lemma[index])
            if not rivals:
                continue
            hinting = hints(self.kind, side.lower[index], side.lemma[index])
            one = support(alignment, place, same, rivals, turns=self.turns, hinting=hinting)
            found.append(self._signal(comparison, index, one))
        return found

    def _signal(self, comparison: Comparison, index: int, one: Support) -> Signal:
        side, old = comparison.after, comparison.before
        word = side.text[index]
        message = f"The rewrite says “{word}”; the original does not."
        source = comparison.near(side.sentence[index])
        if one.rival >= 0:
            at = comparison.forward.before.words[one.rival]
            message = f"The original says “{old.text[at]}”; the rewrite says “{word}”."
            source = old.span(at)
        measures = one.measures() | self.own_measures(comparison, index, one)
        effect: Effect = "changed" if one.rival >= 0 else "added"
        return Signal(self.kind, self.kind, measures, message, effect, source, side.span(index))


class OppositeLedger(SwapLedger):
    """Words with an opposite: rose and fell, first and last, allowed and banned."""

    kind = "opposite"
    turns = True
    denial_turns = True

    def rivals(self, word: str, lemma: str) -> Pair:
        """The words at the same and at the other end of its axes."""
        return opposites(word, lemma)

    def own_measures(self, comparison: Comparison, index: int, found: Support) -> dict[str, float]:
        """The part of speech, since "up" and "over" often mean nothing of the kind."""
        pos, lemma = comparison.after.pos[index], comparison.after.lemma[index]
        rival = comparison.forward.before.keys[found.rival] if found.rival >= 0 else ""
        converse = rival in CONVERSE.get(lemma, ())
        return {
            "replaced_content": found.replaced * float(pos not in SMALL_WORDS and not converse),
            "small_word": float(pos in SMALL_WORDS),
            "adjective": float(pos == "ADJ"),
            "verb": float(pos in {"VERB", "AUX"}),
            "missing_small": found.missing * float(pos in {"ADP", "ADV"}),
            "missing_noun": found.missing * float(pos == "NOUN"),
        }


class AmountLedger(SwapLedger):
    """Words of amount and frequency, in grades from "no" to "all"."""

    kind = "amount"
    denial_turns = True

    def rivals(self, word: str, lemma: str) -> Pair:
        """The words of the same grade and of other grades."""
        return graded("amount", word, lemma)

    def rivals_at(self, side: Side, index: int) -> Pair:
        """The same; "a few" is several and not few."""
        same, rivals = self.rivals(side.lower[index], side.lemma[index])
        if side.lower[index] == "few" and index and side.lower[index - 1] == "a":
            several = graded("amount", "several", "several")[0]
            return same | several, rivals - several
        return same, rivals

    def own_measures(self, comparison: Comparison, index: int, found: Support) -> dict[str, float]:
        """Whether it counts a noun, and how far it lies from its rival on the scale."""
        side = comparison.after
        _, grade = standing("amount", side.lower[index], side.lemma[index])
        old = comparison.forward.before
        other = standing("amount", old.lowers[found.rival], old.keys[found.rival])[1] if found.rival >= 0 else grade
        return {
            "adverb": float(side.pos[index] == "ADV"),
            "counts": float(side.dep[index] in DETERMINING),
            "missing_counts": found.missing * float(side.dep[index] in {*DETERMINING, "nsubj"}),
            "extreme": float(grade in {0, 5}),
            "missing_extreme": found.missing * float(grade in {0, 5}),
            "distance": abs(grade - other) / 5,
        }


class ScaleLedger(SwapLedger):
    """Units: years and months, millions and billions, months of the year, days of the week."""

    kind = "scale"

    def rivals(self, word: str, lemma: str) -> Pair:
        """The same unit, and the other units of its family."""
        return units(word, lemma)

    def own_measures(self, comparison: Comparison, index: int, found: Support) -> dict[str, float]:
        """Whether a number stands before the unit, and the family that it belongs to."""
        side = comparison.after
        counted = float(_counted(side, index))
        name = family(side.lower[index], side.lemma[index])
        measures = {
            "counted": counted,
            "missing_counted": found.missing * counted,
            "swapped_counted": found.excess * found.deficit * counted,
        }
        for one in FAMILIES:
            measures[one] = float(name == one)
            measures[f"missing_{one}"] = found.missing * float(name == one)
        return measures


def is_idiom(side: Side, index: int) -> bool:
    """Whether a word has no sense of its own: "up to 40", "these days", "set up"."""
    word = side.lower[index]
    following = side.lower[index + 1] if index + 1 < len(side) else ""
    if word == "up" and following == "to":
        return True
    if word in {"up", "down", "over", "off", "out", "back", "on"} and side.dep[index] == "prt":
        return side.lemma[side.head[index]] not in MOVING
    return word in {"days", "times"} and index > 0 and side.lower[index - 1] in {"these", "those", "at"}


def _denies(side: Side) -> int:
    """How many plain denials a side has: one more or less can turn a word into its opposite."""
    return sum(word in DENIALS for word in side.lower)


def _counted(side: Side, index: int) -> bool:
    return index > 0 and (side.pos[index - 1] == "NUM" or side.lower[index - 1] in {"-", "few", "several"})
