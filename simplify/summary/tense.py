"""Whether a time of the text lies before or after its writing, by the tense of the verb that it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from simplify.language.parsed import ParsedSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

Tense = Literal["past", "present", "future", "open"]

_AHEAD = frozenset("will shall wo sha ll ’ll 'll may might can ca must should ought".split())
_EXPECTED = frozenset("expect plan schedule due set aim hope intend prepare hold".split())


def tense_at(sentence: ParsedSentence, position: int) -> Tense:
    """The tense of the verb that governs the word at a code point of the text.

    Orders, and what will, may or must be, lie in the future; "was to open" and "agreed to meet" are open.
    """
    token = next(
        (t for t in sentence.tokens if sentence.offset + t.idx <= position < sentence.offset + t.idx + len(t)), None
    )
    if token is None:
        return "open"
    infinitive = False
    for one in (token, *token.ancestors):
        if one.pos_ not in ("VERB", "AUX"):
            continue
        tense = _tense_of(one)
        if tense is not None:
            return tense if not infinitive else "future" if tense in ("present", "future") else "open"
        infinitive = infinitive or one.tag_ == "VB"
    return "open"


def _tense_of(verb: Token) -> Tense | None:
    """The tense of a finite verb or an order; None for participles and infinitives, which lean on another verb."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    lowers = {c.lower_ for c in helpers}
    first = next((c for c in helpers if c.lower_ != "to"), verb)
    if "to" in lowers:
        return None
    if first.tag_ == "MD":
        if lowers & {"have", "’ve", "'ve"} or first.lower_ not in _AHEAD:
            return "open"
        return "future"
    if first.tag_ == "VBD":
        return "open" if verb.lemma_ in _EXPECTED and first is not verb else "past"
    if first.tag_ in ("VBZ", "VBP"):
        if first is not verb and first.lemma_ == "have":
            return "past"
        complement = next((c for c in verb.children if c.dep_ == "acomp"), None)
        ahead = verb.lemma_ in _EXPECTED or (complement is not None and complement.lemma_ in _EXPECTED)
        planned = verb.tag_ == "VBG" and first is not verb
        return "future" if ahead or planned else "present"
    if verb.tag_ == "VB" and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children):
        return "future" if verb.dep_ == "ROOT" or (verb.dep_ == "conj" and verb.head.dep_ == "ROOT") else None
    return None
