"""Words of one family: whoever is told what a brewery is knows what a brewer does, and needs no entry for it."""

from __future__ import annotations

from functools import lru_cache

from simplify.glossary.transparent import is_derived
from simplify.lexicon import Sense
from simplify.lexicon.defining import defining_list
from simplify.lexicon.occurrences import words_of


def are_kin(one: Sense, other: Sense) -> bool:
    """Whether one term is the other, or the other with an ending, and their definitions share a word of content."""
    first, second = sorted((one.term.lower(), other.term.lower()), key=len)
    if one.contested or other.contested or not (first.isalpha() and second.isalpha()):
        return False
    if first != second and not is_derived(second, first):
        return False
    return bool(_content(one) & _content(other))


def _content(sense: Sense) -> frozenset[str]:
    return _said(sense.definition) - {sense.term.lower()}


@lru_cache(maxsize=4096)
def _said(definition: str) -> frozenset[str]:
    allowed = defining_list()
    bases = (allowed.base(word) for word in words_of(definition.lower()))
    return frozenset(base for base in bases if base and allowed.words[base] != "f") - _EMPTY


_EMPTY = frozenset({"be", "do", "have", "somebody", "something", "somewhere", "thing", "person", "people", "you"})
"""Words that nearly every definition has."""
