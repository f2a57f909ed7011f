"""What stands around a word: the evidence for choosing among its senses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from simplify.language.likeness import likeness
from simplify.lexicon.choosing import Surroundings

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

_OBJECTS = ("dobj", "obj", "nsubjpass", "nsubj:pass", "attr")
_SUBJECTS = ("nsubj", "csubj")


def surroundings(
    token: Token,
    *,
    last: Token | None = None,
    topics: Iterable[str] = (),
    further: Iterable[str] = (),
    weigh_likeness: bool = False,
) -> Surroundings:
    """The lemmas around `token` in its sentence, and those that it governs or that govern it.

    For a term of several words `token` is its first word and `last` its last. A passive subject counts as the
    object. `further` are lemmas from the rest of the document. `weigh_likeness` lets the whole sentence speak where the
    cues leave the sense open.
    """
    sentence: Span = token.sent
    end = last if last is not None else token
    near: dict[str, int] = {}
    for other in sentence:
        if token.i <= other.i <= end.i or other.is_punct or other.is_space:
            continue
        distance = token.i - other.i if other.i < token.i else other.i - end.i
        for lemma in {other.lemma_.lower(), other.lower_}:
            near[lemma] = min(distance, near.get(lemma, distance))
    head = token if token.pos_ == "VERB" else end
    obj, subj, with_ = set[str](), set[str](), set[str]()
    for child in head.children:
        lemma = child.lemma_.lower()
        if child.dep_ in ("prep", "prt", "agent"):
            with_.add(lemma)
        elif head.pos_ in ("VERB", "AUX") and child.dep_ in _OBJECTS:
            obj.update(_with_conjuncts(child))
        elif head.pos_ in ("VERB", "AUX") and child.dep_ in _SUBJECTS:
            subj.update(_with_conjuncts(child))
    if head.dep_ == "pobj":
        with_.add(head.head.lemma_.lower())
    elif head.pos_ not in ("VERB", "AUX"):
        governor = head.head if head.dep_ != "conj" else head.head.head
        dep = head.dep_ if head.dep_ != "conj" else head.head.dep_
        if dep in _OBJECTS:
            obj.add(governor.lemma_.lower())
        elif dep in _SUBJECTS:
            subj.add(governor.lemma_.lower())
    elif head.dep_ in ("acl", "relcl"):
        (obj if head.tag_ == "VBN" else subj).add(head.head.lemma_.lower())
    return Surroundings(
        near=near,
        obj=frozenset(obj),
        subj=frozenset(subj),
        with_=frozenset(with_),
        topics=frozenset(topics),
        further=frozenset(further) - near.keys(),
        wording=wording(token, end),
        likeness=likeness(token, end) if weigh_likeness else None,
    )


def wording(token: Token, last: Token) -> str:
    """The text from `token` to `last` with a few words of the sentence on either side, in lower case."""
    words = token.doc[max(token.sent.start, token.i - 2) : last.i + 4]
    return " ".join(word.lower_ for word in words).replace(" - ", "-")


def _with_conjuncts(token: Token) -> set[str]:
    """A word and what is joined to it; of "millions of euros" also the thing that is counted."""
    found = {token.lemma_.lower(), *(other.lemma_.lower() for other in token.conjuncts)}
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            found.update(grandchild.lemma_.lower() for grandchild in child.children)
    return found
