"""The lists of words that turn a statement round, or make it larger, surer or longer, when one replaces another."""

from __future__ import annotations

from functools import lru_cache

from simplify.faithfulness.meanings import group_mates
from simplify.faithfulness.wordlists import classes, scales, sides

Pair = tuple[frozenset[str], frozenset[str]]
NONE: Pair = (frozenset(), frozenset())
CONVERSES = (
    ("beat", "lose"), ("defeat", "lose"), ("win", "lose"), ("buy", "sell"), ("purchase", "sell"), ("lend", "borrow"),
    ("give", "receive"), ("give", "get"), ("send", "receive"), ("send", "get"), ("hand", "receive"), ("own", "belong"),
    ("teach", "learn"), ("employ", "work"), ("hire", "work"), ("follow", "precede"), ("succeed", "precede"),
    ("replace", "succeed"), ("lead", "follow"), ("tell", "hear"), ("rent", "let"), ("inherit", "leave"),
    ("import", "export"), ("please", "like"), ("fear", "frighten"), ("include", "belong"),
)  # fmt: skip
"""Verbs for one event, told from either side."""
CONVERSE = {
    verb: frozenset(other for pair in CONVERSES for other in pair if verb in pair and other != verb)
    for verb in sorted({verb for pair in CONVERSES for verb in pair})
}


@lru_cache(maxsize=1)
def _opposites() -> dict[str, Pair]:
    same: dict[str, set[str]] = {}
    rivals: dict[str, set[str]] = {}
    for left, right in sides("opposites"):
        for mine, other in ((left, right), (right, left)):
            for word in mine:
                same.setdefault(word, set()).update(mine)
                rivals.setdefault(word, set()).update(other)
    return {word: (frozenset(mates), frozenset(rivals[word] - mates)) for word, mates in same.items()}


@lru_cache(maxsize=50_000)
def opposites(word: str, lemma: str) -> Pair:
    """What may stand for a word on its axes of opposites, and what lies at the other end."""
    table = _opposites()
    same, rivals = table.get(word, NONE)
    if lemma != word:
        more, others = table.get(lemma, NONE)
        same, rivals = same | more, (rivals | others) - same - more
    if not rivals:
        return NONE
    return same | group_mates(word) | group_mates(lemma), rivals


@lru_cache(maxsize=1)
def _scales() -> dict[str, Pair]:
    found: dict[str, Pair] = {}
    for _, units in scales():
        everything = frozenset(word for unit in units for word in unit if not word.startswith("="))
        for unit in units:
            same = frozenset(word.removeprefix("=") for word in unit)
            for word in unit:
                if not word.startswith("="):
                    found.setdefault(word, (same, everything - same))
    return found


def units(word: str, lemma: str) -> Pair:
    """The names of the same unit, and those of the other units of its family."""
    return _scales().get(word) or _scales().get(lemma) or NONE


@lru_cache(maxsize=8)
def _graded(kind: str) -> dict[str, Pair]:
    found: dict[str, Pair] = {}
    table = classes(kind)
    for group, grade, words in table:
        for word in words:
            same = {other for name, level, others in table if name == group or level == grade for other in others}
            rivals = {other for name, level, others in table if level != grade and name != group for other in others}
            found.setdefault(word, (frozenset(same), frozenset(rivals - same)))
    return found


def graded(kind: str, word: str, lemma: str) -> Pair:
    """The words of the same grade of a kind ("amount", "certainty"), and those of another grade."""
    return _graded(kind).get(word) or _graded(kind).get(lemma) or NONE


@lru_cache(maxsize=8)
def _standings(kind: str) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for group, level, words in classes(kind):
        for word in words:
            found.setdefault(word, (group, level))
    return found


def standing(kind: str, word: str, lemma: str) -> tuple[str, int]:
    """The group and the grade of a word within a kind; the grade is -1 when it has none."""
    return _standings(kind).get(word) or _standings(kind).get(lemma) or ("", -1)


@lru_cache(maxsize=1)
def _families() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, units in scales():
        for unit in units:
            for word in unit:
                found.setdefault(word.removeprefix("="), name)
    return found


def family(word: str, lemma: str) -> str:
    """The family of a unit: "time", "magnitude", "month" …, or nothing."""
    return _families().get(word) or _families().get(lemma) or ""
