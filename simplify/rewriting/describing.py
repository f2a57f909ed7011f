"""Which remarks only describe: what something is like, not what it is, has or does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.familiarity import zipf
from simplify.rewriting.clauses import auxiliaries
from simplify.rewriting.decorating import DECORATING, PAINTING, SIGHTS
from simplify.rewriting.scenery import PLACES

if TYPE_CHECKING:
    from spacy.tokens import Token

DESCRIBES = frozenset("be look stand lie sit resemble overlook".split())
"""Verbs of a clause that says what a place or a thing looks like."""
BESIDE = frozenset("near next beside behind below under beneath above between against close within outside".split())
"""What something stands beside may be why it came to harm: "the village, which lies below the dam"."""
CLAUSES = frozenset({"attr", "neg", "advcl", "ccomp", "conj", "oprd", "acomp"})
"""What makes more of a clause than a description."""
COMMENTS = frozenset(
    """
    thing sight place beauty affair pleasure treat gem joy delight favourite favorite pity shame relief spectacle feast
    eyesore wonder marvel
    """.split()
)
"""Nouns that judge or picture what was named, and say no more of it."""
EVERYDAY = 4.2
"""Words at least this frequent (Zipf scale, van Heuven and others, 2014) need no explanation."""


def only_describes(verb: Token) -> bool:
    """Whether a clause with "who" or "which", headed by the verb, only paints scenery.

    All that it names must be something to look at. What a thing is, has or does may be why it is in the news.
    """
    if verb.pos_ not in {"VERB", "AUX"} or verb.lemma_.lower() not in DESCRIBES or auxiliaries(verb):
        return False
    if any(child.dep_ in CLAUSES for child in verb.children):
        return False
    named = [token for token in verb.subtree if token.pos_ in {"NOUN", "PROPN", "VERB"} and token != verb]
    if not named or any(token.lower_ in BESIDE for token in verb.subtree):
        return False
    return all(token.lemma_.lower() in SIGHTS | PLACES for token in named)


def is_plain(noun: Token) -> bool:
    """Whether the noun is an everyday word and no name, so that a remark on it does not tell what it means."""
    return noun.pos_ == "NOUN" and not noun.ent_type_ and zipf(noun.lower_) >= EVERYDAY


def pictures(head: Token, first: Token) -> bool:
    """Whether a noun phrase pictures what was named before ("a cool, leafy place"), and does not tell what it is."""
    if first.lower_ not in {"a", "an"} or head.pos_ != "NOUN":
        return False
    painted = any(child.dep_ == "amod" and child.lower_ in DECORATING | PAINTING for child in head.children)
    return painted or (head.lemma_.lower() in COMMENTS and head == list(head.subtree)[-1])
