"""Which remarks only describe: what something is like, or what somebody does day by day, not what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.familiarity import zipf
from simplify.rewriting.clauses import auxiliaries
from simplify.rewriting.decorating import DECORATING, PAINTING
from simplify.rewriting.rule import Situation

if TYPE_CHECKING:
    from spacy.tokens import Token

DESCRIBES = frozenset(
    """
    be have look stand lie sit hang resemble smell taste sound overlook face feature contain wear love like adore enjoy
    """.split()
)
"""Verbs of a clause that says what something is like."""
ROUTINES = frozenset(
    """
    work live train teach run own sell offer provide publish operate organise organize specialise specialize employ host
    stage play study collect grow cook bake breed design coach write sing dance paint use visit attract stretch cover
    """.split()
)
"""Verbs of what somebody or something does day by day; in the present they tell no event."""
COMMENTS = frozenset(
    """
    thing sight place beauty affair pleasure treat gem joy delight favourite favorite pity shame relief spectacle feast
    eyesore wonder marvel
    """.split()
)
"""Nouns that judge or picture what was named, and say no more of it."""
EVERYDAY = 4.5
"""Words at least this frequent (Zipf scale, van Heuven and others, 2014) need no explanation."""


def only_describes(verb: Token) -> bool:
    """Whether a clause with "who" or "which", headed by the verb, only describes.

    What it is ("which is a kind of seal") explains a name or a word, and a judgement ("which is dangerous") is a claim.
    """
    if verb.pos_ not in {"VERB", "AUX"} or auxiliaries(verb) or any(child.dep_ in CLAUSES for child in verb.children):
        return False
    judged = [child for child in verb.children if child.dep_ == "acomp"]
    if any(child.lower_ not in DECORATING | PAINTING for child in judged):
        return False
    if verb.lemma_.lower() in DESCRIBES:
        return True
    return verb.lemma_.lower() in ROUTINES and verb.tag_ in {"VBZ", "VBP"}


CLAUSES = frozenset({"attr", "neg", "advcl", "ccomp", "conj", "oprd"})
"""What makes more of a clause than a description."""


def is_plain(noun: Token) -> bool:
    """Whether the noun is an everyday word and no name, so that a remark on it does not tell what it means."""
    return noun.pos_ == "NOUN" and not noun.ent_type_ and zipf(noun.lower_) >= EVERYDAY


def is_introduced(name: Token, situation: Situation) -> bool:
    """Whether the text tells elsewhere who or what bears the name: a person by surname only, or "biologist Ann Lee"."""
    before = [child for child in name.children if child.i < name.i and child.dep_ in {"compound", "amod", "appos"}]
    if name.ent_type_ == "PERSON" and name.text in situation.alone and not before:
        return True
    return bool(name.ent_type_) and any(child.pos_ == "NOUN" and not child.ent_type_ for child in before)


def pictures(head: Token, first: Token) -> bool:
    """Whether a noun phrase pictures what was named before ("a cool, leafy place"), and does not tell what it is."""
    if first.lower_ not in {"a", "an"} or head.pos_ != "NOUN":
        return False
    painted = any(child.dep_ == "amod" and child.lower_ in DECORATING | PAINTING for child in head.children)
    return painted or (head.lemma_.lower() in COMMENTS and head == list(head.subtree)[-1])
