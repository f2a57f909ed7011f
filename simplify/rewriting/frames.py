"""Whether a word stands in the frame that a swap asks for: its object, its subject, its noun, what follows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.lexicon.word_swaps import Gate

if TYPE_CHECKING:
    from spacy.tokens import Token

OBJECTS = frozenset({"dobj", "obj", "nsubjpass"})
DEGREES = frozenset({"more", "most", "less", "least", "very", "so", "too", "as", "quite", "rather", "how", "extremely"})
QUANTITIES = frozenset({"dozen", "hundred", "thousand", "million", "number", "majority", "handful", "couple", "lot"})
GOVERNED = frozenset({"pobj", "pcomp"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
REACHED = frozenset({"of", "in", "to", "for", "on", "from", "against"})
"""Prepositions that tell what a noun is about: "absence of the president", "reduction in"."""
CURRENCIES = frozenset({"£", "$", "€"})
HYPHENS = frozenset({"-", "‑", "–"})
_ORDINAL = re.compile(r"(?:first|second|third|[a-z]+th|\d+(?:st|nd|rd|th))$")


def fits(token: Token, gates: Iterable[Gate]) -> bool:
    """Whether all gates hold for the word. Without a gate for it, no other noun may stand before a noun: together they
    may be a term ("price war")."""
    gates = tuple(gates)
    if all(gate.name != "named" for gate in gates) and token.pos_ == "NOUN" and _named(token):
        return False
    return stands_in(token, gates)


def stands_in(token: Token, gates: Iterable[Gate]) -> bool:
    """Whether each of these gates holds for the word, and nothing else is asked."""
    return all(_holds(token, gate) is gate.wanted for gate in gates)


def _holds(token: Token, gate: Gate) -> bool:
    found = _FOUND[gate.name](token)
    if gate.name == "next" and "number" in gate.values and any(begins_a_number(thing) for thing in found):
        return True
    if not gate.values:
        return bool(found) or (gate.name == "named" and gate.wanted)
    values = gate.values - {"number"} if gate.name == "next" else gate.values
    return any(_is_one_of(thing, values) for thing in found)


def _is_one_of(thing: Token, values: frozenset[str]) -> bool:
    """Whether a word is listed, or of a listed kind: "person", "thing" (no person, for all that is known), "number".

    "number" is what is counted ("two shops"), "the number" the very word.
    """
    if thing.lemma_.lower() in values or thing.lower_ in values:
        return True
    if ("comma" in values and thing.text == ",") or ("the number" in values and thing.lemma_.lower() == "number"):
        return True
    if "number" in values and (thing.like_num or thing.pos_ == "NUM" or _counts(thing)):
        return True
    if thing.pos_ not in NOMINAL:
        return False
    kind = "person" if thing.lower_ in {"they", "them", "us"} else animacy(thing)
    return ("person" in values and kind == "person") or ("thing" in values and _is_thing(thing, kind))


def begins_a_number(word: Token) -> bool:
    """Whether a word begins an amount: "40", "£2 million", "ten", but not "10-year-olds", "second", "1990s"."""
    doc, at = word.doc, word.i
    if word.text in CURRENCIES:
        at += 1
    if at >= len(doc) or not _is_numeral(doc[at]):
        return False
    while at < len(doc) and (_is_numeral(doc[at]) or doc[at].text in HYPHENS):
        if doc[at].text in HYPHENS and not (at + 1 < len(doc) and _is_numeral(doc[at + 1])):
            return bool(doc[at].whitespace_) or doc[at].text == "–"
        at += 1
    return True


def _is_numeral(word: Token) -> bool:
    if _ORDINAL.match(word.lower_) or (word.text[-1:] == "s" and word.text[:1].isdigit()):
        return False
    return bool(word.like_num) or word.tag_ == "CD"


def _is_thing(noun: Token, kind: str) -> bool:
    if noun.pos_ == "PRON":
        return noun.lower_ in {"it", "this", "that", "which", "something", "everything"}
    return kind == "thing" or (kind == "unknown" and noun.ent_type_ != "PERSON" and noun.pos_ == "NOUN")


def _counts(noun: Token) -> bool:
    return any(child.dep_ == "nummod" for child in noun.children)


def _objects(token: Token) -> list[Token]:
    own = [child for child in token.children if child.dep_ in OBJECTS] or _inherited(token) or _shared(token)
    if own or token.dep_ not in {"acl", "relcl"}:
        return [one for thing in own for one in _meant(thing, token)]
    contact = token.dep_ == "relcl" and any(
        child.dep_ == "nsubj" and child.lower_ not in {"who", "which", "that"} for child in token.children
    )
    return [token.head] if contact or (token.tag_ == "VBN" and token.dep_ == "acl") else []


def _inherited(token: Token) -> list[Token]:
    """What a second passive verb is said of: "the church was burnt and (was) reconstructed"."""
    if token.dep_ != "conj" or token.tag_ != "VBN" or token.head.pos_ != "VERB":
        return []
    whole = any(child.dep_ == "auxpass" for child in token.children)
    wanted = {"nsubjpass", "nsubj"} if whole else {"nsubjpass"}
    if any(child.dep_ in {"nsubj", "nsubjpass", "aux"} for child in token.children):
        return []
    return [child for child in token.head.children if child.dep_ in wanted]


def _shared(token: Token) -> list[Token]:
    """The object that a verb shares with the one right after "and": "gather and process information"."""
    if token.pos_ != "VERB" or any(
        child.i > token.i and child.dep_ not in {"cc", "conj", "punct"} for child in token.children
    ):
        return []
    return [
        thing
        for other in token.children
        if other.dep_ == "conj" and other.tag_ == token.tag_ and 1 < other.i - token.i <= 3
        for thing in other.children
        if thing.dep_ == "dobj"
    ]


def _subjects(token: Token) -> list[Token]:
    own = [one for child in token.children if child.dep_ in {"nsubj", "csubj"} for one in _meant(child, token)]
    if own or token.dep_ not in {"conj", "xcomp", "acl", "advcl"}:
        return own
    if token.dep_ == "acl":
        return [token.head] if token.tag_ == "VBG" else []
    return _subjects(token.head) if token.head.pos_ in {"VERB", "AUX"} else []


def _meant(noun: Token, verb: Token) -> list[Token]:
    """What "who" or "which" stands for, and what is counted in "hundreds of people", beside the noun itself."""
    if noun.lower_ in {"who", "which", "that"} and verb.dep_ == "relcl":
        return [verb.head]
    return [noun, *_counted(noun)]


def _counted(noun: Token) -> list[Token]:
    """What is counted in "hundreds of people"."""
    if noun.lemma_.lower() not in QUANTITIES:
        return []
    return [thing for of in noun.children if of.lower_ == "of" for thing in of.children]


def _owned(*dependencies: str) -> Callable[[Token], list[Token]]:
    return lambda token: [child for child in token.children if child.dep_ in dependencies]


def _clauses(token: Token) -> list[Token]:
    owner = token.head if token.dep_ == "acomp" else token
    return [child for child in owner.children if child.dep_ == "ccomp" and child.i > token.i]


def _infinitives(token: Token) -> list[Token]:
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    own = [child for child in token.children if child.dep_ in {"xcomp", "advcl", "acl"} and child.tag_ == "VB"]
    return own if own or following is None or following.tag_ != "TO" else [following]


def _passives(token: Token) -> list[Token]:
    passive = bool(_inherited(token)) or any(child.dep_ in {"auxpass", "nsubjpass"} for child in token.children)
    return [token] if passive or (token.tag_ == "VBN" and token.dep_ == "acl") else []


def _nouns(token: Token) -> list[Token]:
    if token.dep_ == "amod":
        return [token.head]
    if token.dep_ in {"acomp", "attr", "oprd"}:
        return [child for child in token.head.children if child.dep_ in {"nsubj", "nsubjpass"}]
    return _nouns(token.head) if token.dep_ == "conj" and token.head.pos_ == "ADJ" else []


def _prepositions(token: Token) -> list[Token]:
    """Prepositions and particles of the word, and of a verb's object: a parser joins "a tax on sugar" either way.

    "On Monday" belongs to no word: it only says when.
    """
    owners = [token, *(child for child in token.children if child.dep_ == "dobj")]
    found = [child for owner in owners for child in owner.children if child.dep_ in {"prep", "prt", "agent", "dative"}]
    return [child for child in found if not _only_says_when(child)]


def _only_says_when(preposition: Token) -> bool:
    dated = any(below.ent_type_ in {"DATE", "TIME"} for below in preposition.children)
    return dated and preposition.lower_ in {"on", "in"} and preposition.head.pos_ == "VERB"


def _governed(token: Token) -> list[Token]:
    """What a preposition is about, or a noun through its first preposition ("absence of the president"); of "due to"
    the parser may hang it on either word."""
    if token.pos_ == "NOUN":
        reached = [child for child in token.rights if child.dep_ == "prep" and child.lower_ in REACHED]
        return _governed(reached[0]) if reached else []
    own = [child for child in token.children if child.dep_ in GOVERNED]
    if not own and token.dep_ == "pcomp":
        own = [child for child in token.head.children if child.dep_ == "pobj"]
    return [thing for child in own for thing in (child, *_counted(child))]


def _when(test: Callable[[Token], bool]) -> Callable[[Token], list[Token]]:
    return lambda token: [token] if test(token) else []


def _next(token: Token) -> list[Token]:
    return [token.nbor(1)] if token.i + 1 < len(token.doc) else []


def _last(token: Token) -> list[Token]:
    return [token.nbor(-1)] if token.i else []


_named = _owned("compound", "nmod")

_FOUND: dict[str, Callable[[Token], list[Token]]] = {
    "object": _objects,
    "subject": _subjects,
    "with": _prepositions,
    "clause": _clauses,
    "to": _infinitives,
    "gerund": lambda token: [child for child in token.children if child.tag_ == "VBG" and child.i == token.i + 1],
    "passive": _passives,
    "noun": _nouns,
    "before": _when(lambda token: token.dep_ == "amod" and token.head.i > token.i),
    "verb": _when(lambda token: token.head.pos_ in {"VERB", "AUX"}),
    "adjective": _when(lambda token: token.head.pos_ in {"ADJ", "ADV"}),
    "plural": _when(lambda token: token.tag_ == "NNS"),
    "determined": _owned("det", "poss", "nummod", "amod"),
    "described": _owned("amod"),
    "named": _named,
    "early": _when(lambda token: token.i < token.head.i or token.head.lemma_ == "be"),
    "next": _next,
    "last": _last,
    "how": _owned("advmod"),
    "degree": lambda token: [child for child in token.children if child.lower_ in DEGREES],
    "governs": _governed,
}
