"""Which words are hard for a reader of a level: rare ones that learners meet late."""

from __future__ import annotations

from functools import lru_cache

from simplify.language.familiarity import BANDS, COMMON, cefr_value, zipf
from simplify.levels import ReaderLevel
from simplify.scoring.word_difficulty import difficulty
from simplify.scoring.word_forms import forms

LEAST = {"A2": 0.25, "B1": 0.35, "B2": 0.5}
"""The least difficulty (0 to 1) of a word that is hard, by the highest band that needs no explanation."""


def is_hard(word: str, level: ReaderLevel) -> bool:
    """Whether a word asks for an explanation at this level: rarer than the level allows, difficult (`LEAST`), and not
    listed within its band, or too rare for that list to be trusted.

    A hyphenated word is as hard as its hardest part. Numbers, words of one letter and strings without letters are
    not hard.
    """
    if "-" in word and not any(c.isdigit() for c in word):
        return any(is_hard(part, level) for part in word.split("-"))
    return _is_hard(word, level.zipf, level.hardest)


@lru_cache(maxsize=1 << 15)
def _is_hard(word: str, least: float, hardest: str) -> bool:
    if len(word) < 2 or not any(c.isalpha() for c in word) or any(c.isdigit() for c in word):
        return False
    frequency = max(zipf(form, COMMON) for form in forms(word))
    if frequency >= least:
        return False
    bands = [band for form in forms(word) if (band := cefr_value(form)) is not None]
    if bands and min(bands) <= BANDS.index(hardest) + 1 and frequency > COMMON:
        return False
    return difficulty(word) >= LEAST[hardest]
