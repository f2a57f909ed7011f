"""The readability formulas: one row each, with what it counts, where it holds and where it is from.

Each is computed from our own `Counts`, with the constants of the publication named. On a text where both count
alike, textstat gives the same values (the tests check that), but for three: it rounds Coleman-Liau's 0.0588 to
0.058, uses Spache's constants of 1953, and takes every inflected word for unfamiliar in Dale-Chall. A text too
short for a formula gets no value and the reason instead, and no value is ever below the bottom of its scale.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from simplify.model import Score
from simplify.scoring.counts import Counts

LONGEST_MEAN = 120.0
"""A mean sentence length above this is a list or a text without full stops, and no formula says anything
about it.
"""


@dataclass(frozen=True, slots=True)
class Formula:
    """A readability formula. `low` and `high` bound its scale, `words` is the least text it was made for."""

    name: str
    unit: Literal["grade", "ease", "index"]
    compute: Callable[[Counts], float]
    counts: str
    source: str
    words: int = 50
    sentences: int = 3
    low: float = 0.0
    high: float = 24.0


def _flesch(c: Counts) -> float:
    return 206.835 - 1.015 * c.words / c.sentences - 84.6 * c.syllables / c.words


def _flesch_kincaid(c: Counts) -> float:
    return 0.39 * c.words / c.sentences + 11.8 * c.syllables / c.words - 15.59


def _fog(c: Counts) -> float:
    return 0.4 * (c.words / c.sentences + 100 * c.complex / c.words)


def _smog(c: Counts) -> float:
    return 1.043 * sqrt(30 * c.polysyllables / c.sentences) + 3.1291


def _ari(c: Counts) -> float:
    return 4.71 * c.letters / c.words + 0.5 * c.words / c.sentences - 21.43


def _coleman_liau(c: Counts) -> float:
    return 5.88 * c.letters / c.words - 29.6 * c.sentences / c.words - 15.8


def _dale_chall(c: Counts) -> float:
    percent = 100 * c.unfamiliar / c.words
    return 0.1579 * percent + 0.0496 * c.words / c.sentences + (3.6365 if percent > 5 else 0.0)


def _spache(c: Counts) -> float:
    return 0.121 * c.words / c.sentences + 0.082 * 100 * c.unfamiliar_young / c.words + 0.659


def _linsear(c: Counts) -> float:
    points = (c.words + 2 * c.polysyllables) / c.sentences
    return points / 2 if points > 20 else (points - 2) / 2


def _lix(c: Counts) -> float:
    return c.words / c.sentences + 100 * c.long / c.words


def _mcalpine(c: Counts) -> float:
    return (c.words + c.mini) / c.sentences


FORMULAS: tuple[Formula, ...] = (
    Formula(
        "Flesch reading ease",
        "ease",
        _flesch,
        "words a sentence, syllables a word; 100 is very easy",
        "Flesch 1948",
        high=121.0,
    ),
    Formula(
        "Flesch-Kincaid",
        "grade",
        _flesch_kincaid,
        "words a sentence, syllables a word",
        "Kincaid et al. 1975",
    ),
    Formula(
        "Gunning Fog",
        "grade",
        _fog,
        "words a sentence, words of three syllables or more that are not names",
        "Gunning 1952",
    ),
    Formula(
        "SMOG",
        "grade",
        _smog,
        "words of three syllables or more a sentence; made for samples of 30 sentences",
        "McLaughlin 1969",
        sentences=10,
    ),
    Formula(
        "Automated readability index",
        "grade",
        _ari,
        "letters a word, words a sentence",
        "Senter and Smith 1967",
    ),
    Formula("Coleman-Liau", "grade", _coleman_liau, "letters and sentences in 100 words", "Coleman and Liau 1975"),
    Formula(
        "Dale-Chall",
        "index",
        _dale_chall,
        "words outside a list of 3,000 that fourth graders know, words a sentence; 9 is college",
        "Dale and Chall 1948",
        high=20.0,
    ),
    Formula(
        "Spache",
        "grade",
        _spache,
        "unfamiliar words, words a sentence; made for texts up to grade 4",
        "Spache 1974, revised constants",
    ),
    Formula(
        "Linsear Write",
        "grade",
        _linsear,
        "words a sentence, of which those of three syllables or more count three times",
        "US Air Force, after O'Hayre 1966",
    ),
    Formula(
        "LIX",
        "index",
        _lix,
        "words a sentence, words of more than six letters; 40 is a newspaper",
        "Björnsson 1968",
        high=150.0,
    ),
    Formula(
        "McAlpine EFLAW",
        "index",
        _mcalpine,
        "words and words of three letters or fewer a sentence; up to 20 is easy",
        "McAlpine 1997",
        high=150.0,
    ),
)


def computed(counts: Counts, *, short: bool = False) -> tuple[Score, ...]:
    """Every formula on these counts. `short` lifts the least length, for a single sentence or paragraph.

    A formula without ground has value None and says why.
    """
    return tuple(_score(formula, counts, short=short) for formula in FORMULAS)


def _score(formula: Formula, counts: Counts, *, short: bool) -> Score:
    why = _unfit(formula, counts, short=short)
    if why:
        return Score(formula.name, None, formula.unit, why)
    value = formula.compute(counts)
    if formula.unit == "grade" and value > formula.high:
        return Score(formula.name, formula.high, formula.unit, f"above the scale, which ends at {formula.high:g}")
    bounded = min(max(value, formula.low), formula.high)
    note = "" if bounded == value else "beyond the end of the scale"
    return Score(formula.name, round(bounded, 2), formula.unit, note)


def _unfit(formula: Formula, counts: Counts, *, short: bool) -> str:
    if not counts.words:
        return "there are no words to count"
    if not short:
        if counts.words < formula.words:
            return f"{counts.words} words are too few: the formula needs {formula.words}"
        if counts.sentences < formula.sentences:
            return f"{counts.sentences} sentences are too few: the formula needs {formula.sentences}"
    if counts.words_per_sentence > LONGEST_MEAN:
        mean = f"{counts.words_per_sentence:.0f}"
        return f"sentences of {mean} words on average: this is a list, or full stops are missing"
    return ""
