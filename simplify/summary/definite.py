"""Nouns with "the" that do not say themselves which thing is meant."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

BODIES = frozenset(
    "company firm business group organization organisation charity agency body team club party band".split()
)
"""What firms and their like are called, which have names of their own."""

SUBJECTS = ("nsubj", "nsubjpass")
SINGLE = ("JJS", "RBS")
_TELLS_WHICH = ("prep", "relcl", "acl", "appos", "poss", "nummod", "ccomp")
_RANKS = frozenset("first second third last next only whole entire main very".split())


def is_bare(noun: Token, kept: Iterable[Token] | None = None) -> bool:
    """Whether a noun has "the" and nothing that tells which one is meant; of `kept` words only, if given."""
    among = None if kept is None else {t.i for t in kept}
    children = [c for c in noun.children if among is None or c.i in among]
    if not any(c.dep_ == "det" and c.lower_ == "the" for c in children):
        return False
    for child in children:
        if child.dep_ in _TELLS_WHICH or child.tag_ in SINGLE or child.lower_ in _RANKS:
            return False
        placed = child.ent_type_ in ("GPE", "LOC", "NORP")
        if placed and (noun.lemma_.lower() in BODIES or noun.lemma_ in ("country", "nation")):
            continue  # "the Norwegian firm", "the Nordic country" are told of before, by name
        if child.pos_ == "PROPN" or child.ent_type_ in ("GPE", "ORG", "PERSON", "NORP", "DATE"):
            return False
        if (child.dep_ == "compound" and noun.lemma_.lower() not in BODIES) or (
            child.dep_ == "amod" and any(c.tag_ in SINGLE for c in child.children)
        ):
            return False
    return not (
        noun.dep_ in SUBJECTS
        and any(c.dep_ in ("ccomp", "xcomp") for c in noun.head.children if c.i > noun.i and noun.head.lemma_ == "be")
    )
