"""Whether the words of a phrase, where a text has them, are that phrase: as a verb, and with or without a hyphen.

"Caves in France" do not cave in, "it would be" has no would-be king in it, and a picture that goes under the hammer has
not failed.
"""

from __future__ import annotations

from functools import lru_cache

from simplify.glossary.words import Words
from simplify.language.inflection import is_known
from simplify.lexicon import Sense
from simplify.lexicon.occurrences import stands_alone

_PLAIN_VERBS = frozenset({"MD", "VB", "VBD", "VBP", "VBZ"})
_MODIFIERS = frozenset({"ADJ", "DET", "NOUN", "NUM", "PROPN"})
"""What stands before a noun, and not before a verb that the tagger takes for a noun."""

_TIMES = frozenset({"DATE", "TIME"})


def is_verb(words: Words, first: int, last: int, senses: tuple[Sense, ...], name: str) -> bool:
    """Whether the words of a verb term are a verb, and its last word belongs to it and not to what follows."""
    token, final = words.tokens[first], words.tokens[last]
    if words.has_hyphen(first, last):
        return "-" in name and "VERB" in (token.pos_, final.pos_)  # no "sell-off", nor "touch-based"
    if words.is_joined(first) or words.is_joined(last):
        return False  # "make up-to-date plans"
    if token.pos_ not in ("VERB", "AUX") and not _is_mistagged(words, first):
        return False
    objects = [child for child in final.children if child.dep_ in ("pobj", "pcomp") and child.i > last]
    if final.dep_ in ("prep", "agent") and objects and not any(child.ent_type_ in _TIMES for child in objects):
        return not all(takes_nothing(sense) for sense in senses)
    return not (final.dep_ == "prt" and _has_two_objects(words, first, last))


def takes_object_between(words: Words, first: int, last: int, senses: tuple[Sense, ...]) -> bool:
    """Whether what stands between a verb and its particle may be its object: a thing, and no time ("a year off")."""
    objects = [child for child in words.tokens[first].children if child.dep_ in ("dobj", "dative")]
    if any(child.i > last or child.ent_type_ in _TIMES for child in objects):
        return False
    return not all(takes_nothing(sense) for sense in senses)


def _is_mistagged(words: Words, at: int) -> bool:
    """Whether a word that the tagger takes for a noun or adjective may be a verb after all, as in "Step back!"."""
    token = words.tokens[at]
    before = words.tokens[at - 1] if at else None
    if token.pos_ not in ("NOUN", "ADJ"):
        return False
    if not is_known(words.lemma[at], token.pos_) or (before is not None and before.tag_ in ("TO", "MD")):
        return True  # "a million embark on", "to hint at"
    following = words.tokens[at + 1]
    if following.dep_ == "prep" and following.head.i == at:
        return False
    modified = before is not None and (before.pos_ in _MODIFIERS or before.tag_ in ("PRP$", "POS"))
    return not modified and token.dep_ not in ("amod", "compound", "nmod", "pobj")


def _has_two_objects(words: Words, first: int, last: int) -> bool:
    """Whether what follows the particle is not the verb's own object, as in "the toll it took on people"."""
    verb = words.tokens[first]
    if verb.dep_ != "relcl" or not any(child.dep_ == "dobj" and child.i > last for child in verb.children):
        return False
    asking = ("WP", "WDT", "WRB")
    roles = {child.dep_ for child in verb.children if child.tag_ in asking}
    if not any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children):
        return False  # "a law to take on the banks"
    return not roles & {"nsubj", "nsubjpass", "advmod"}


@lru_cache(maxsize=4096)
def takes_nothing(sense: Sense) -> bool:
    """Whether a verb of several words has no object in this sense."""
    return stands_alone(sense)


def is_compound(words: Words, first: int, last: int, pos: str) -> bool:
    """Whether words without the hyphens of a noun or adjective are it all the same ("he is well off")."""
    final = words.tokens[last]
    if any(words.tokens[at].tag_ in _PLAIN_VERBS for at in range(first, last + 1)):
        return False
    if final.dep_ == "prt" and words.tokens[first].pos_ in ("VERB", "AUX"):
        return False
    if pos == "noun" and words.tokens[first].pos_ in ("VERB", "AUX"):
        return False
    if final.dep_ == "prep" and any(child.dep_ in ("pobj", "pcomp") for child in final.children):
        return False
    return final.tag_ not in ("WRB", "WP", "WDT")
