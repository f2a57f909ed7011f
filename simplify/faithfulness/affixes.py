"""Denials that lie in a part of a word: "un-detected", "job-less"."""

from __future__ import annotations

from functools import lru_cache

from simplify.faithfulness.commonness import commonness
from simplify.faithfulness.meanings import stem

PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
KNOWN = 0.45
"""How common the rest of a word must be for its prefix to be one: "un-happy", but not "in-dustry"."""


@lru_cache(maxsize=20_000)
def denied_roots(word: str) -> frozenset[str]:
    """The stems of what a word denies by its prefix or ending ("detect" of "undetectable"); none for other words."""
    if word.endswith("less") and len(word) > 6:
        return frozenset({stem(word[:-4])})
    for prefix in PREFIXES:
        rest = word.removeprefix(prefix).lstrip("-")
        verbs = _verbs_in(rest)
        if rest != word and len(rest) >= 4 and max(map(commonness, (rest, *verbs))) >= KNOWN:
            return frozenset(map(stem, (rest, *verbs)))
    return frozenset()


def _verbs_in(word: str) -> tuple[str, ...]:
    """The verb in "curable", with and without its e."""
    verb = word[:-4] if word.endswith(("able", "ible")) else ""
    return (verb, verb + "e") if len(verb) >= 3 else ()
