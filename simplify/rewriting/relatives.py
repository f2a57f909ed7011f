"""Which noun a "who" or "which" stands for: questions that the rules for relative clauses share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.animacy import animacy, is_plural
from simplify.language.parsed import ParsedSentence
from simplify.rewriting.clauses import auxiliaries
from simplify.rewriting.splitting import next_word

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_share(token: Token) -> bool:
    """Whether the token counts some out of more: "four of", "most of", "one of"."""
    return token.like_num or token.pos_ in {"NUM", "PRON", "DET"} or token.lower_ in {"many", "most", "half", "part"}


def is_cleft(sentence: ParsedSentence, noun: Token) -> bool:
    """Whether the noun is what "it is … that", "it was in … where" points out: the two halves are one clause."""
    root = sentence.tokens.root
    it = any(child.lower_ == "it" and child.dep_ in {"nsubj", "expl"} for child in root.lefts)
    following = next_word(root)
    return it and root.lemma_ == "be" and following is not None and following.pos_ == "ADP" and root.is_ancestor(noun)


def is_antecedent(noun: Token, pronoun: Token, verb: Token, opening: Token) -> bool:
    """Whether the clause can belong to this noun only: by kind, by number, and because no other noun fits."""
    if not _fits(noun, pronoun, verb):
        return False
    # Other heads whose phrase also ends at the comma: "the daughter of a farmer, who".
    rivals = [one for one in noun.ancestors if one.pos_ in {"NOUN", "PROPN", "PRON"} and one.i < opening.i]
    if noun.ent_type_ == "PERSON" and pronoun.lower_ in {"who", "whom"}:
        rivals = [one for one in rivals if animacy(one) == "person" or _owns(one, noun)]
    rivals += [one for one in noun.subtree if one.pos_ in {"NOUN", "PROPN"} and noun.i < one.i < opening.i]
    return not any(_fits(rival, pronoun, verb) for rival in rivals if not _is_inside(rival, verb))


def _owns(rival: Token, name: Token) -> bool:
    """Whether the name says whose the other one is: "a stepson of Maria Lopez"."""
    return name.dep_ == "pobj" and name.head.lower_ == "of" and name.head.head == rival and animacy(rival) != "thing"


def _is_inside(token: Token, verb: Token) -> bool:
    return verb in token.ancestors or token == verb


def _fits(noun: Token, pronoun: Token, verb: Token) -> bool:
    kind = animacy(noun)
    wants_person = pronoun.lower_ in {"who", "whom"}
    if (wants_person and kind == "thing") or (pronoun.lower_ == "which" and kind == "person"):
        return False
    if pronoun.lower_ == "where":
        return kind != "person"
    if pronoun.dep_ not in {"nsubj", "nsubjpass"}:
        return True
    first, plural = [*auxiliaries(verb), verb][0], is_plural(noun)
    if plural is True and (first.tag_ == "VBZ" or first.lower_ == "was"):
        return False
    return not (plural is False and (first.tag_ == "VBP" or first.lower_ == "were") and animacy(noun) != "unknown")
