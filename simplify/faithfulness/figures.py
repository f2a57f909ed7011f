"""Numbers against an alignment: does a number of the rewrite come from the original, and from the same place?"""

from __future__ import annotations

from collections.abc import Sequence

from simplify.faithfulness.alignment import Alignment, surroundings
from simplify.faithfulness.comparing import Comparison, Signal
from simplify.faithfulness.numerals import Numeral, numerals
from simplify.faithfulness.row import Row
from simplify.faithfulness.substitutions import FULL_FIT


def measures(
    alignment: Alignment, one: Numeral, mine: Sequence[Numeral], theirs: Sequence[Numeral]
) -> dict[str, float]:
    """What speaks for and against a number; `mine` and `theirs` are all numbers of the rewrite and the original."""
    old, new = alignment.before, alignment.after
    side = new.side
    place = _stretch(new, one)[0]
    region = alignment.region(place)
    keys = {one.key, *one.also}
    same = [other for other in theirs if keys & {other.key, *other.also}]
    near = [other for other in same if not region or old.side.sentence[other.first] in region]
    written = {key for other in mine for key in (other.key, *other.also)}
    lost = [
        other
        for other in theirs
        if not written & {other.key, *other.also} and (not region or old.side.sentence[other.first] in region)
    ]
    others = [
        other for other in theirs if other not in same and (not region or old.side.sentence[other.first] in region)
    ]

    here, width = _stretch(new, one)

    def fit(other: Numeral) -> float:
        at, length = _stretch(old, other)
        return min(1.0, surroundings(new, here, old, at, length=width, others=length) / FULL_FIT)

    own = max((fit(other) for other in same), default=0.0)
    best_lost = max((fit(other) for other in lost), default=0.0)
    best_other = max((fit(other) for other in others), default=0.0)
    absent = float(not same)
    alike = float(any(_digits_alike(one.key, other.key) for other in lost))
    left, right, _, _ = alignment.neighbours(place, 2)
    strong = 0.0 if one.weak else 1.0
    digits = side.text[one.last] + side.text[one.first]
    new_number = absent * strong
    return {
        "new": new_number,
        "new_weak": absent * (1 - strong),
        "slip": new_number * alike,
        "new_lost_fit": new_number * best_lost,
        "new_lost": new_number * float(bool(lost)),
        "new_many": new_number * float(one.kind == "many"),
        "new_digits": new_number * float(any(character.isdigit() for character in digits)),
        "new_held": new_number * ((left >= 0) + (right >= 0)) / 2,
        "new_novelty": new_number * alignment.novelty(place),
        "new_unlinked": new_number * float(not region),
        "moved": (1 - absent) * float(not near) * strong,
        "better_other": (1 - absent) * max(0.0, best_other - own) * strong,
        "better_lost": (1 - absent) * max(0.0, best_lost - own) * strong,
    }


def _stretch(row: Row, one: Numeral) -> tuple[int, int]:
    """The first place of a number in a row, and how many places it takes."""
    places = [row.at[index] for index in range(one.first, one.last + 1) if index in row.at]
    return (places[0], places[-1] - places[0] + 1) if places else (0, 1)


def _digits_alike(one: str, other: str) -> bool:
    """Whether two values are written alike but for one digit: a slip of the pen, or a change made to deceive."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def number_signals(comparison: Comparison) -> list[Signal]:
    """A signal for every number of the rewrite: does it come from the original?"""
    side = comparison.after
    mine, theirs = numerals(side), numerals(comparison.before)
    found = []
    for one in mine:
        text = side.phrase(one.first, one.last)
        message = f"The number “{text}” is not in the original."
        source = comparison.near(side.sentence[one.first])
        span = side.span(one.first, one.last)
        figures = measures(comparison.forward, one, mine, theirs)
        found.append(Signal("number", "number", figures, message, "added", source, span))
    return found
