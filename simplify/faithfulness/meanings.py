"""Words that may stand for one another, as far as a check of facts goes.

Two words are alike when they are the same lemma, share a group of data/synonyms.txt, or have one stem ("denial",
"deny"). The groups are our own and deliberately narrow: strong and weak words for one thing are kept apart.
"""

from __future__ import annotations

from functools import lru_cache

from simplify.faithfulness.wordlists import groups

ENDINGS = (
    "isations izations isation ization ations ation itions ition ments ment nesses ness ities ity ances ance ences "
    "ence ings ing edly ed ers er ors or ists ist als al ful less ly ive ions ion ies ied es s y e"
).split()


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A rough stem of a lemma, to see that "approval" and "approve" belong together. Short words stay whole."""
    if len(word) < 6:
        return word
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=1)
def _memberships() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, group in enumerate(groups("synonyms")):
        for word in group:
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=200_000)
def alike(one: str, other: str) -> bool:
    """Whether two lemmas may stand for one another."""
    if one == other:
        return True
    memberships = _memberships()
    if memberships.get(one, frozenset()) & memberships.get(other, frozenset()):
        return True
    return stem(one) == stem(other)


@lru_cache(maxsize=1)
def _mates() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in groups("synonyms"):
        for word in group:
            found.setdefault(word, set()).update(group)
    return {word: frozenset(mates) for word, mates in found.items()}


def group_mates(word: str) -> frozenset[str]:
    """Every word that shares a group of synonyms with a lemma, itself among them when it is in one."""
    return _mates().get(word, frozenset())
