"""Which mentions a pronoun agrees with, and how a mention stands in its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from simplify.language.gazetteer import country_of_people
from simplify.language.mentions import FEMALE, MALE, THING
from simplify.language.name_forms import Gender
from simplify.language.names import Name
from simplify.language.person_words import FEMALE_NOUNS, GROUP_NOUNS, MALE_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Token

_UNTOLD = frozenset(
    {"no", "each", "every", "any", "some", "several", "many", "few", "most", "all", "both", "more", "other"}
)
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


_EXPLETIVE_VERBS = frozenset(
    {"be", "seem", "appear", "take", "become", "turn", "mean", "happen", "make", "look", "understand", "say"}
)


@dataclass(slots=True)
class Seen:
    """A person, or a thing that can be "it", mentioned in the narration."""

    key: str
    text: str
    name: Name | None
    gender: Gender
    number: Literal["one", "many"]
    person: bool
    sentence: int
    token: Token
    subject: bool
    background: bool


def sayer_of(token: Token, here: list[Seen]) -> Seen | None:
    """X in "X said that he …" and "X did this, and he …": the subject of the clause that the pronoun's
    hangs on."""
    if token.dep_ not in SUBJECTS:
        return None
    verb = token.head
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
        over = verb
    elif verb.dep_ == "ccomp":
        over = verb.head
    else:
        return None
    subjects = [one for one in here if one.subject and one.token.head == over]
    return subjects[0] if len(subjects) == 1 else None


def agrees(one: Seen, pronoun: str, genders: Mapping[str, Gender]) -> bool:
    gender = genders.get(one.key, one.gender) if one.name else one.gender
    if pronoun in MALE:
        return one.person and one.number == "one" and gender != "f"
    if pronoun in FEMALE:
        return one.person and one.number == "one" and gender != "m"
    if pronoun in THING:
        return not one.person and one.number == "one"
    if one.person and one.name is None:  # "a child … their"
        return True
    return one.number == "many" or one.token.lemma_.lower() in GROUP_NOUNS


def distinct(seen: Iterator[Seen] | Sequence[Seen]) -> list[Seen]:
    """One entry for each key: the last mention, in the foreground and as a subject if any mention was."""
    merged: dict[str, Seen] = {}
    for one in seen:
        last = merged.pop(one.key, None)
        merged[one.key] = one if last is None or one.subject or not last.subject else last
    return list(merged.values())


def is_expletive(token: Token) -> bool:
    """ "It is clear that", "it took years to": an "it" that means nothing."""
    if token.lower_ != "it":
        return False
    verb = token.head
    if verb.lemma_ not in _EXPLETIVE_VERBS:
        return False
    parts = (verb, *(c for c in verb.children if c.dep_ in ("acomp", "attr")))
    return any(
        child.i > verb.i and child.dep_ in ("ccomp", "csubj", "xcomp", "advcl", "relcl")
        for part in parts
        for child in part.children
    )


def gender_of_noun(lemma: str) -> Gender:
    """The gender that a noun for a person tells by itself ("spokeswoman", "gunman")."""
    if lemma in FEMALE_NOUNS or lemma.endswith("woman"):
        return "f"
    male = lemma in MALE_NOUNS or (lemma.endswith("man") and lemma not in ("human", "german", "talisman", "woman"))
    return "m" if male else ""


def leads(token: Token) -> bool:
    """Whether a name is a subject, by itself or as what the subject is called ("her trainer, X, said", "it is X")."""
    if token.dep_ == "appos":
        return token.head.dep_ in SUBJECTS
    if token.dep_ == "attr":
        return any(child.dep_ == "nsubj" and child.pos_ == "NOUN" for child in token.head.children)
    return token.dep_ in SUBJECTS


def is_aside(token: Token) -> bool:
    """Whether a word stands inside a relative clause."""
    return any(one.dep_ == "relcl" for one in token.ancestors)


def in_person(token: Token) -> bool:
    return token.lower_ in ("person", "chief", "head", "general") and token.i > 0 and token.nbor(-1).tag_ == "IN"


def country_before(token: Token) -> str:
    """The country that the words before a noun name: "Russian" leader, "North Korean" general."""
    for child in token.lefts:
        if found := country_word(child):
            return found
    return ""


def country_word(token: Token) -> str:
    if token.dep_ not in ("amod", "compound", "nmod"):
        return ""
    phrase = " ".join(t.text for t in token.subtree)
    return country_of_people(phrase) or country_of_people(token.text)


def phrase_of(token: Token) -> str:
    """The noun with the words before it, made definite, when it is short enough to be said again; else
    empty."""
    words = [t for t in token.lefts if t.dep_ in ("amod", "compound", "nummod", "det", "poss")]
    if any(t.dep_ == "poss" or t.lower_ in _UNTOLD for t in words):
        return ""
    if any(t.n_lefts or t.n_rights for t in words) or len(words) > 3:
        return ""
    kept = [t.text if t.pos_ == "PROPN" or t.ent_type_ else t.lower_ for t in words if t.dep_ != "det"]
    noun = token.text if token.pos_ == "PROPN" or token.text.isupper() else token.lower_
    return " ".join(["the", *kept, noun])
