"""Words of one family: whoever is told what a brewery is knows what a brewer does, and needs no entry for it."""

from __future__ import annotations

from functools import lru_cache

from simplify.glossary.transparent import is_derived
from simplify.language.familiarity import BANDS
from simplify.lexicon import Lexicon, Sense
from simplify.lexicon.defining import defining_list
from simplify.lexicon.occurrences import words_of

SHORTEST_STEM, LEAST_SHARE = 5, 0.6
"""From how many letters on, and from which part of the longer term on, a common beginning shows a common origin."""


def are_kin(one: Sense, other: Sense) -> bool:
    """Whether two terms are of one origin by their letters, and their definitions share a word of content.

    So are a term and the same with an ending, two with the same long beginning ("cynic", "cynical"), and a word and a
    phrase with it ("stunt", "publicity stunt"). An abbreviation and what it stands for always are.
    """
    if one.contested or other.contested:
        return False
    if one.term in (other.term, other.expands) or other.term == one.expands:
        return one.term != other.term or bool(_content(one) & _content(other))
    first, second = sorted((one.term.lower(), other.term.lower()), key=len)
    return _look_alike(first, second) and bool(_content(one) & _content(other))


def is_known_as_another(sense: Sense, lexicon: Lexicon, band: int) -> bool:
    """Whether readers up to a band (0 for A1) know the word as another part of speech: "delight", so "delighted".

    `sense` must be the one sense of the term there, a step above the band at most, and speak of the same.
    """
    if sense.contested or " " in sense.term or BANDS.index(sense.level) > band + 1:
        return False
    found = [one for pos in _KINDS if pos != sense.pos for one in lexicon.senses(sense.term, pos)]
    others = [one for one in found if one.term == sense.term]
    return any(
        BANDS.index(one.level) <= band
        and _content(one) & _content(sense)
        and not any(two.pos == one.pos and two is not one for two in others)
        for one in others
    )


_KINDS = ("noun", "verb", "adj", "adv")


def _look_alike(first: str, second: str) -> bool:
    if not first.isalpha():
        return False
    if not second.isalpha():
        return first in second.replace("-", " ").split()
    if first == second or is_derived(second, first):
        return True
    common = next((at for at, letter in enumerate(first) if second[at] != letter), len(first))
    return common >= max(SHORTEST_STEM, LEAST_SHARE * len(second))


def _content(sense: Sense) -> frozenset[str]:
    return _said(sense.definition) - {sense.term.lower()}


@lru_cache(maxsize=4096)
def _said(definition: str) -> frozenset[str]:
    allowed = defining_list()
    bases = (allowed.base(word) for word in words_of(definition.lower()))
    return frozenset(base for base in bases if base and allowed.words[base] != "f") - _EMPTY


_EMPTY = frozenset({"be", "do", "have", "somebody", "something", "somewhere", "thing", "person", "people", "you"})
"""Words that nearly every definition has."""
