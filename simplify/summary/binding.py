"""Pronouns that their own sentence settles by its grammar: "The firm cut its prices", "Researchers said they had …".

What stands for the subject of the same clause, or for the subject of the verb of saying above it, is read so by
everybody, even where earlier sentences have other things that the word could stand for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simplify.language.person_words import PERSON_NOUNS
from simplify.language.speech_verbs import class_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_THEIRS = frozenset({"they", "them", "their", "themselves"})
_ITS = frozenset({"it", "its", "itself"})
_HIS = frozenset({"he", "him", "his", "himself", "she", "her", "herself"})
_GROUPS = frozenset("police team family couple government company firm group staff crew audience majority".split())
_SUBJECT_FORM = {"its": "it", "their": "they", "his": "he", "her": "she"}
_POSSESSIVE = frozenset(_SUBJECT_FORM)
_SUBJECTS = ("nsubj", "nsubjpass")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_ANYBODY = frozenset("someone somebody everyone everybody anyone anybody nobody".split())
_THINKS = frozenset("think believe feel know hope fear guess reckon estimate imagine suppose find".split())
_EMPTY = frozenset({"there", "it", "that", "this", "what", "which", "who"})


def is_bound(pronoun: Token, told_before: Sequence[Token] = ()) -> bool:
    """Whether a pronoun can only be read as the subject of its own clause, or of the verb of saying above it.

    `told_before` are tokens of the sentence that were told in an earlier sentence of the same line.
    """
    lower = pronoun.lower_
    if (lower in _THEIRS and _is_anybody(pronoun)) or (lower in _HIS and _is_who(pronoun)):
        return True
    if lower in _POSSESSIVE and pronoun.dep_ == "poss":
        owner = _beside(pronoun)
        if owner is not None:
            return _agrees(lower, owner)
        subject = _subject_above(pronoun)
        if subject is None:
            return False
        if subject.lower_ == _SUBJECT_FORM[lower]:
            return subject.i < pronoun.i  # "he and his": whoever the first is
        fronted = subject.i > pronoun.i and _is_fronted(pronoun, subject)
        return (subject.i < pronoun.i or fronted) and _agrees(lower, subject)
    if pronoun.dep_ in _SUBJECTS:
        verb = pronoun.head
        above = verb.head
        if not any(one.tag_ in _FINITE for one in (verb, *(c for c in verb.children if c.dep_ in ("aux", "auxpass")))):
            return False  # "the court ordered it to pay"
        if verb.dep_ == "ccomp" and class_of(above.lemma_) is not None and above.i < verb.i:
            subject = _subject_of(above)
            return subject is not None and subject.i < pronoun.i and _agrees(lower, subject)
        if verb.dep_ == "conj" and told_before:
            subject = _subject_of(above)
            return subject is not None and subject in told_before and _agrees(lower, subject)
    return False


def _is_anybody(pronoun: Token) -> bool:
    """ "Someone and their wallet": no other plural noun stands between."""
    for token in reversed(pronoun.doc[pronoun.sent.start : pronoun.i]):
        if token.lower_ in _ANYBODY:
            return True
        if token.tag_ in ("NNS", "NNPS") or (token.dep_ == "conj" and token.pos_ == "PROPN"):
            return False
    return False


def _is_who(pronoun: Token) -> bool:
    """ "A woman who robbed the shop where she worked": the one whom the clause with "who" is about, and nobody else."""
    for clause in pronoun.ancestors:
        if clause.dep_ != "relcl":
            continue
        who = next((c for c in clause.children if c.lower_ == "who" and c.dep_ in _SUBJECTS), None)
        if who is None:
            continue
        person = clause.head
        between = pronoun.doc[person.i + 1 : pronoun.i]
        others = any(t.ent_type_ == "PERSON" or t.lemma_.lower() in PERSON_NOUNS for t in between)
        return not others and person.tag_ == "NN" and who.i < pronoun.i and not _is_twice(person)
    return False


def _is_twice(person: Token) -> bool:
    """Whether another person is named before this one in its sentence."""
    before = [t for t in person.sent if t.i < person.left_edge.i]
    return any(t.ent_type_ == "PERSON" or t.lemma_.lower() in PERSON_NOUNS for t in before)


def _beside(pronoun: Token) -> Token | None:
    """ "The planet and its moon": the noun to which the possessed one is joined, where it has no other owner."""
    thing = pronoun.head
    if thing.dep_ != "conj" or thing.head.pos_ not in ("NOUN", "PROPN") or thing.head.dep_ == "conj":
        return None
    first = thing.head
    between = [t for t in pronoun.doc[first.i + 1 : pronoun.i] if t.pos_ in ("NOUN", "PROPN")]
    return first if not between and first.i < pronoun.i else None


def _is_fronted(pronoun: Token, subject: Token) -> bool:
    """ "Since its launch, the lottery …": a phrase before the subject, with no noun before the pronoun."""
    before = [t for t in pronoun.sent if t.i < pronoun.i]
    comma = any(t.text == "," for t in pronoun.doc[pronoun.i : subject.i])
    return comma and not any(t.pos_ in ("NOUN", "PROPN", "PRON") for t in before)


def _subject_above(pronoun: Token) -> Token | None:
    """The subject of the nearest verb above a possessive; not where a noun in between could own it as well."""
    for one in pronoun.ancestors:
        if one.pos_ in ("VERB", "AUX"):
            subject = _subject_of(one)
            if subject is not None and pronoun not in subject.subtree:
                return subject
            if subject is not None and _is_told_by_another(pronoun, one):
                continue
            if one.dep_ in ("xcomp", "conj", "advcl", "aux") and subject is None:
                continue
            return None
        if one.dep_ == "conj":
            return None
    return None


def _is_told_by_another(pronoun: Token, verb: Token) -> bool:
    """ "Germans think that half of their taxes …": a clause in whose subject nothing else comes before the pronoun that
    could own, so that who thinks it does."""
    before = [t for t in verb.subtree if t.i < pronoun.i]
    owns = any(t.pos_ in ("NOUN", "PROPN", "PRON") and t.lower_ not in ("%", "percent", "half") for t in before)
    thought = class_of(verb.head.lemma_) is not None or verb.head.lemma_ in _THINKS
    return verb.dep_ == "ccomp" and verb.head.i < pronoun.i and thought and not owns


def _subject_of(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ in _SUBJECTS and c.lower_ not in _EMPTY), None)


def _agrees(pronoun: str, subject: Token) -> bool:
    """Whether a subject can be what a pronoun stands for, by number and by being a person or not."""
    person = subject.ent_type_ == "PERSON" or subject.lemma_.lower() in PERSON_NOUNS
    joined = any(c.dep_ == "conj" for c in subject.children)
    rich = subject.tag_ in ("JJ", "JJS")  # "the poor", "the country's richest"
    plural = subject.tag_ in ("NNS", "NNPS") or joined or subject.lower_ == "%" or rich or subject.tag_ == "CD"
    if pronoun in _THEIRS:
        return plural or subject.lemma_.lower() in _GROUPS
    if plural or subject.pos_ not in ("NOUN", "PROPN"):
        return False
    return person if pronoun in _HIS else not person and pronoun in _ITS
