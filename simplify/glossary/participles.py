"""Verb forms that are not what they look like: "she was devastated" is no devastation, "to rent" no past of "rend"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simplify.language.familiarity import COMMON, cefr_value, zipf
from simplify.language.inflection import inflected
from simplify.lexicon import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

_GRADES = frozenset(
    "very quite rather so too more most less least incredibly extremely really deeply pretty fairly how as".split()
)
EVERYDAY, EVERYDAY_LEVEL = 4.3, 2.5
"""From which frequency (Zipf), and up to which level (2 is A2), a noun in -ing is a word of its own."""

_TOWARDS = frozenset({"away", "into", "off", "onto", "out"})
_LINKS = frozenset({"be", "feel", "look", "seem", "become", "remain", "sound", "appear", "stay", "get"})


def is_graded(token: Token) -> bool:
    """Whether an adverb of degree stands with the word, as it does with adjectives ("quite liberating")."""
    return any(child.dep_ == "advmod" and child.lower_ in _GRADES for child in token.children)


def is_undone(token: Token) -> bool:
    """Whether a participle in un- stands before a noun: an "uncovered court" has no cover, and nobody uncovered it."""
    past = token.tag_ == "VBN" or (token.pos_ == "ADJ" and token.lower_.endswith("ed"))
    return token.lower_.startswith("un") and past and token.dep_ == "amod"


def is_event(token: Token) -> bool:
    """Whether a participle tells of a movement or a doer, and so is no adjective ("he was spirited out of it")."""
    return any(
        child.dep_ in ("agent", "prt") or (child.dep_ == "prep" and child.lower_ in _TOWARDS)
        for child in token.children
    )


def describes(token: Token, adjectives: Sequence[Sense]) -> bool:
    """Whether a participle tells what somebody or something is like, and not what is done.

    So it does with an adverb of degree, right before a noun, and behind "be" or "feel" where no doer or object is
    named. `adjectives` are the senses that the dictionary has for the adjective: behind "be", where the verb is as
    likely, they must have cues to tell by.
    """
    beside_adjective = (
        token.dep_ == "conj" and token.head.pos_ == "ADJ" and bool(adjectives)
    )  # "low-key and understated"
    if is_graded(token) or token.dep_ in ("amod", "acomp") or beside_adjective:
        return True
    if token.tag_ != "VBN" or not any(sense.cues for sense in adjectives):
        return False
    if any(child.dep_ in ("agent", "dobj", "prt", "dative") for child in token.children):
        return False
    links = [child for child in token.children if child.dep_ in ("auxpass", "cop")]
    return bool(links) and all(link.lemma_.lower() in _LINKS for link in links)


def is_thing(word: str) -> bool:
    """Whether a noun in -ing is an everyday word by itself ("wedding"), whatever verb it was made of."""
    level = cefr_value(word, "NOUN")
    return level is not None and level <= EVERYDAY_LEVEL and zipf(word, COMMON) >= EVERYDAY


def is_past_of_another(token: Token, word: str, sense: Sense) -> bool:
    """Whether the dictionary has the word only as the past form of another verb, while the text uses its basic form."""
    if sense.pos != "verb" or sense.term == word or word not in sense.forms or token.tag_ in ("VBD", "VBN"):
        return False
    return word in (inflected(sense.term, "VBD"), inflected(sense.term, "VBN"))
