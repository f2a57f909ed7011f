"""How a noun phrase is named a second time, when a sentence is split after it.

The second naming must be the same thing beyond doubt: a surname for a person, the bare name for anything else with
a name, "the" (or the possessive) with the noun otherwise. Where that would say more or less than the text
("few farmers" → "the farmers"), there is no second naming and the split is not made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.animacy import is_plural
from simplify.rewriting.clauses import subtree, text_between

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECT_PRONOUNS = {
    "i": "I", "he": "He", "she": "She", "we": "We", "they": "They", "it": "It", "you": "You",
    "him": "He", "her": "She", "them": "They", "us": "We", "me": "I",
}  # fmt: skip
UNSAFE_QUANTIFIERS = frozenset(
    """
    no none nobody nothing few little some any each every either neither most all both half many several
    enough such another other what whatever which whichever only one
    """.split()
)
SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "obe", "mbe", "cbe", "mp", "qc", "kc"})
POSSESSIVES = frozenset({"my", "your", "his", "her", "its", "our", "their"})
TELLING = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last latest next same other new old former "
    "early late young big small main final original own".split()
)
"""Adjectives that tell one of several things from the others, and so are repeated."""
NEVER_AGAIN = frozenset(
    """
    one ones thing things kind sort type number lot majority minority rest part half people example case
    way fact time times reason most none some something someone anyone everyone somebody anybody
    everybody nobody much more year day week month today yesterday tomorrow
    """.split()
)


def again(noun: Token, alone: frozenset[str]) -> str | None:
    """The phrase headed by `noun`, named again as the subject of a new sentence; None when that is not safe.

    `alone` holds the parts of people's names that the article itself uses alone: only those may stand for a person.
    """
    if noun.pos_ == "PRON":
        return SUBJECT_PRONOUNS.get(noun.lower_)
    if (
        noun.lemma_.lower() in NEVER_AGAIN
        or any(child.dep_ == "conj" for child in noun.children)
        or noun.dep_ == "conj"
    ):
        return None
    if noun.pos_ == "PROPN":
        return _name_again(noun, alone)
    if noun.pos_ != "NOUN":
        return None
    return _noun_again(noun)


def again_inside(noun: Token, alone: frozenset[str]) -> str | None:
    """The same second naming, as it stands inside a sentence ("the incursion")."""
    first = again(noun, alone)
    if first is None or noun.pos_ == "PROPN" or first == "I":
        return first
    return first[0].lower() + first[1:]


def _name_again(noun: Token, alone: frozenset[str]) -> str | None:
    """The part of a person's name that the article uses alone ("Kirillov"), else the whole name.

    Which part that is differs between languages, so the article decides. Other names are repeated with their article.
    """
    words = [child for child in noun.lefts if child.dep_ in {"compound", "nmod"} and child.i > noun.i - 6]
    if noun.lower_ in SUFFIXES or any(child.dep_ == "conj" for word in words for child in word.children):
        return None
    if noun.ent_type_ == "PERSON":
        if not noun.text[0].isupper() or len(noun.text) < 2:
            return None
        title = [
            word
            for word in words
            if word.lower_ in {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lady"}
        ]
        if title and title[0].lower_ in {"sir", "lady"}:
            return None
        particle = [
            w for w in words if w.i == noun.i - 1 and w.lower_ in {"al", "van", "de", "von", "bin", "el", "la", "le"}
        ]
        name = text_between(particle[0], noun) if particle else noun.text
        if name not in alone and not title:
            names = [word for word in words if word.ent_type_ == "PERSON" and word.pos_ == "PROPN"]
            first = names[0] if names else noun
            name = first.text if first.text in alone and len(names) == 1 else text_between(first, noun)
        return f"{title[0].text} {name}" if title else name
    first = min(
        [noun, *(w for w in words if w.pos_ in {"PROPN", "NOUN", "ADJ", "NUM"}), *_numbers(noun)],
        key=lambda token: token.i,
    )
    article = [child for child in noun.lefts if child.dep_ == "det" and child.lower_ == "the"]
    while first.i and first.nbor(-1).pos_ == "PROPN" and noun.is_ancestor(first.nbor(-1)):
        first = first.nbor(-1)
    name = text_between(first, noun)
    if name[0].islower() or "(" in name:
        return None
    adjectives = [child for child in noun.lefts if child.dep_ == "amod"]
    if adjectives and article and adjectives[0].i == article[0].i + 1:
        name = text_between(adjectives[0], noun)  # "the new House": the adjective tells it from the old one
    elif adjectives:
        return name if name[0].isupper() else None
    return f"The {name}" if article else name


def _numbers(noun: Token) -> list[Token]:
    """Numbers that belong to a name: "1 Central Park West", "One Hyde Park"."""
    return [child for child in noun.lefts if child.dep_ == "nummod"]


def _noun_again(noun: Token) -> str | None:
    lefts = list(noun.lefts)
    around = [noun.doc[at] for at in (noun.i - 1, noun.i + 1) if 0 <= at < len(noun.doc)]
    if any(near.tag_ == "HYPH" or near.text == "-" for near in around):
        return None
    determiners = [child for child in lefts if child.dep_ in {"det", "poss", "predet"}]
    words = {child.lower_ for child in lefts if child.dep_ in {"det", "predet", "amod", "nummod", "quantmod"}}
    if words & UNSAFE_QUANTIFIERS or any(child.dep_ == "neg" for child in lefts):
        return None
    compound = [child for child in lefts if child.dep_ == "compound" and child.i >= noun.i - 3]
    if len(compound) > 2 or any(list(child.children) for child in compound):
        compound = []  # "city break tourists", "augmented reality glasses": a part of it would mislead
    if compound and any(
        child.dep_ == "amod" and child.i == compound[0].i - 1 and child.lower_ not in TELLING for child in lefts
    ):
        compound = []  # "augmented reality glasses": the adjective may belong to the word that would be left
    first = compound[0] if compound else noun
    core = text_between(first, noun) if noun.i - first.i == len(compound) else noun.text
    if first.is_sent_start and first.pos_ == "NOUN" and first.ent_type_ == "" and not core.isupper():
        core = core[0].lower() + core[1:]
    elif compound and first.is_sent_start and first.ent_type_ == "":
        core = noun.text  # its capital may be that of the sentence only
    telling = [child for child in lefts if child.lower_ in TELLING and child.nbor(-1).tag_ != "HYPH"]
    if telling:  # "the second theme" must not become "the theme"
        if first.i - telling[0].i != 1:
            return None
        core = f"{telling[0].text} {core}"
    owner = next((child for child in determiners if child.dep_ == "poss"), None)
    if owner is not None:
        if owner.lower_ in POSSESSIVES:
            return f"{owner.text.capitalize()} {core}"
        owner_tokens = subtree(owner)
        if len(owner_tokens) <= 4 and owner.pos_ == "PROPN":
            return f"{text_between(owner_tokens[0], owner_tokens[-1])} {core}"
        return f"The {core}"
    if any(child.dep_ == "nummod" for child in lefts) or not determiners:
        return f"The {core}" if determiners or is_plural(noun) else None
    return f"The {core}"
