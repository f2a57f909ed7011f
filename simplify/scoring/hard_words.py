"""Which words are hard for a reader of a level: rare ones that learners meet late."""

from __future__ import annotations

from functools import lru_cache

from simplify.language.familiarity import BANDS, COMMON, cefr_value, zipf
from simplify.levels import ReaderLevel


def is_hard(word: str, level: ReaderLevel) -> bool:
    """Whether a word asks for an explanation at this level: rarer than the level allows, and not listed within its
    band, or too rare for that list to be trusted.

    Numbers, words of one letter and strings without letters are not hard.
    """
    return _is_hard(word, level.zipf, BANDS.index(level.hardest) + 1)


@lru_cache(maxsize=1 << 15)
def _is_hard(word: str, least: float, hardest: int) -> bool:
    if len(word) < 2 or not any(c.isalpha() for c in word) or any(c.isdigit() for c in word):
        return False
    frequency = max(zipf(form, COMMON) for form in forms(word))
    if frequency >= least:
        return False
    bands = [band for form in forms(word) if (band := cefr_value(form)) is not None]
    return not bands or min(bands) > hardest or frequency <= COMMON


def forms(word: str) -> tuple[str, ...]:
    """The word and what it may be a plain inflection of, by spelling; the commonest of them tells how
    familiar it is.
    """
    lower = word.lower().replace("’", "'")
    if lower.endswith("'s"):
        lower = lower[:-2]
    found = [lower]
    for ending, stems in (
        ("ies", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ied", ("y",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
    ):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            found += [lower[: -len(ending)] + stem for stem in stems]
            if ending in {"ed", "ing"} and lower[-len(ending) - 1] == lower[-len(ending) - 2]:
                found.append(lower[: -len(ending) - 1])
            break
    return tuple(found)
