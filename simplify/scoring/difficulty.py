"""One estimate of how hard a text is, on scales that people know: a CEFR band and years of school.

A weighted sum of the features, fitted by `bench/fit_difficulty.py` to news articles that editors wrote at
three levels (OneStopEnglish, Vajjala and Lučić 2018, CC BY-SA 4.0); only the numbers are kept here. No weight is
negative, so every feature counts in the direction that it has in the literature. Of unseen articles 98 % are put in
the right order of their three levels and 72 % of the texts at the right level (Flesch-Kincaid: 95 % and 51 %); the
correlation with the level is .80 for articles (.51) and .71 for excerpts of 180 words. The articles are news: for
other kinds of text the features are kept within the range that they have in excerpts of news.

The levels are taken as A2 to B1, B1 to B2 and C1. Years of school are those of the Flesch-Kincaid grade that such
texts have without their names. It is an estimate with an error, given with it, and no claim that a text conforms to a
level.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import isnan, sqrt
from pathlib import Path

from simplify.language.familiarity import BANDS
from simplify.scoring.features import NAMES, Tally, features

LEAST_WORDS = 25
LEAST_SENTENCES = 2


@dataclass(frozen=True, slots=True)
class Model:
    """The fitted numbers.

    `lows` and `highs` bound the features of a text; `error` is the error of the estimate on unseen texts, `noise` that
    of one sentence.
    """

    names: tuple[str, ...]
    means: tuple[float, ...]
    lows: tuple[float, ...]
    highs: tuple[float, ...]
    weights: tuple[float, ...]
    intercept: float
    error: float
    noise: float
    years_at_zero: float
    years_a_band: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """How hard a text is: `value` from 1 (A1) to 6 (C2), the band it lies in, years of school, and their
    error.

    The years go on beyond both ends of the bands. `uncertainty` is one standard error in years: about two texts in
    three lie within it.
    """

    value: float
    band: str
    years: float
    uncertainty: float


@cache
def model() -> Model:
    """The numbers of `data/difficulty.json`."""
    raw = json.loads((Path(__file__).parent / "data" / "difficulty.json").read_text(encoding="utf-8"))
    found = Model(
        tuple(raw["names"]),
        tuple(raw["means"]),
        tuple(raw["lows"]),
        tuple(raw["highs"]),
        tuple(raw["weights"]),
        raw["intercept"],
        raw["error"],
        raw["noise"],
        raw["years_at_zero"],
        raw["years_a_band"],
    )
    if found.names != NAMES:
        raise ValueError("difficulty.json was fitted on other features: run bench/fit_difficulty.py again")
    return found


def level_of(parts: Sequence[Tally], *, bounded: bool = False) -> float:
    """The bare estimate on the scale from 1 (A1) to 6 (C2), not cut off at its ends; fit to compare sentences of one
    text.

    A feature that the text is too short for counts as average. `bounded` lets no feature count for more than it
    does in excerpts of news, so that one odd number does not decide about a whole text.
    """
    fitted = model()
    values = features(parts)
    if bounded:
        limits = zip(values, fitted.lows, fitted.highs, strict=True)
        values = tuple(value if isnan(value) else min(high, max(low, value)) for value, low, high in limits)
    return fitted.intercept + sum(
        weight * (value - mean)
        for weight, value, mean in zip(fitted.weights, values, fitted.means, strict=True)
        if not isnan(value)
    )


def estimate(parts: Sequence[Tally]) -> Estimate | None:
    """The estimate for a text, or None when it is too short to tell (`LEAST_WORDS`, `LEAST_SENTENCES`)."""
    if len(parts) < LEAST_SENTENCES or sum(part.words for part in parts) < LEAST_WORDS:
        return None
    fitted = model()
    level = level_of(parts, bounded=True)
    value = min(6.0, max(1.0, level))
    error = sqrt(fitted.error**2 + fitted.noise**2 / len(parts))
    return Estimate(
        round(value, 2),
        BANDS[min(5, int(value - 0.5))],
        round(min(18.0, max(1.0, years_of(level))), 1),
        round(error * fitted.years_a_band, 1),
    )


def years_of(value: float) -> float:
    """Years of school that go with an estimate on the scale from 1 to 6."""
    fitted = model()
    return fitted.years_at_zero + fitted.years_a_band * value
