"""What may go from nouns: the middle of a list, what limits one of many things in a plain report, titles of names.

"He sells bread, cheese, wine and oil" makes "he sells bread and oil" true; "the ferry hit two boats moored at the quay"
makes "the ferry hit two boats" true. Neither holds under a "not" or an "if", of all things of a kind, or where the
list makes up a number.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOUNS = ("NOUN", "PROPN", "NUM")
_WHOLE = frozenset("between both either among total together each respectively combination mix".split())
_FORMS_ONE = frozenset("combine mix merge compare divide split share differ unite join link".split())
_VAGUE = frozenset("man woman person people someone thing place way kind sort type one part those number lot".split())
_ALL = frozenset("all most every each both half no few fewer less least majority percent % third only any".split())


def middles(first: Token) -> Iterator[frozenset[int]]:
    """The middle of a list of three or more things that begins with `first` and is an object."""
    if first.dep_ not in ("dobj", "pobj", "attr") or first.pos_ not in _NOUNS:
        return
    row = _row(first)
    if len(row) < 3:
        return
    last = row[-1]
    joint = next((c for c in row[-2].children if c.dep_ == "cc" and c.i < last.i), None)
    if joint is None or joint.lower_ != "and" or any(c.dep_ == "cc" for one in row[:-2] for c in one.children):
        return
    governors = [first.head, *list(first.head.ancestors)[:2]]
    if any(one.lower_ in _WHOLE or one.lemma_ in _FORMS_ONE for one in governors) or _counted(first):
        return
    doc = first.doc
    start = row[1].left_edge.i
    while start > first.i and doc[start - 1].text == ",":
        start -= 1
    end = joint.i - 1
    if any(t.pos_ in ("VERB", "AUX") and t.dep_ not in ("amod", "acl") for t in doc[start : end + 1]):
        return
    yield frozenset(range(start, end + 1))


def _row(first: Token) -> list[Token]:
    row = [first]
    while True:
        following = next(
            (c for c in row[-1].children if c.dep_ == "conj" and c.pos_ in _NOUNS and c.i > row[-1].i), None
        )
        if following is None:
            return row
        row.append(following)


def _counted(first: Token) -> bool:
    """Whether a number or a word like "all" stands before the list, or a colon opens it."""
    before = [t for t in first.doc[first.left_edge.i : first.i] if t.head == first]
    opened = first.left_edge.i > 0 and first.left_edge.nbor(-1).text == ":"
    return opened or any(t.dep_ == "nummod" or t.lower_ in _ALL for t in before)


def one_of_many(clause: Token) -> bool:
    """Whether a clause or phrase behind a noun only says which ones of many: "two boats moored at the quay"."""
    noun = clause.head
    if noun.dep_ not in ("dobj", "pobj") or noun.lemma_ in _VAGUE or noun.pos_ != "NOUN":
        return False
    own = [t for t in noun.subtree if t.i < noun.i]
    if any(t.tag_ in ("JJS", "RBS", "JJR") or t.lower_ in _ALL | {"the", "these", "those", "such"} for t in own):
        return False
    numbered = any(c.dep_ == "nummod" for c in noun.children)
    return numbered or (noun.tag_ == "NNS" and any(c.dep_ in ("amod", "compound") for c in noun.children))


def kinds(name: Token) -> Iterator[tuple[frozenset[int], float]]:
    """What kind of thing a firm or group is, before its name: "the relief group" before "Harbour Aid"."""
    own = [t for t in name.subtree if name.left_edge.i <= t.i < name.i]
    before = [t for t in own if t.ent_type_ != "ORG"]
    plain = before and before[0].lower_ in ("the", "a", "an") and len(before) > 1 and before[-1].pos_ == "NOUN"
    if plain and before[-1].i - before[0].i == len(before) - 1 and all(t.i > before[-1].i for t in own[len(before) :]):
        yield frozenset(t.i for t in before), 0.3


def titles(name: Token) -> Iterator[tuple[frozenset[int], float]]:
    """The title before a full name that the text comes back to: "Norwegian President" before "Olav Dahl"."""
    own = [t for t in name.subtree if t.i <= name.i and t.i >= name.left_edge.i]
    words = [t for t in own if t.ent_type_ == "PERSON" and t.text[0].isupper()]
    if len(words) < 2 or words[-1].i != name.i:
        return
    start = words[0].i
    while start - 1 in {w.i for w in words}:
        start -= 1
    before = [t for t in own if t.i < words[0].i]
    if before and all(t.dep_ in ("compound", "amod", "punct") for t in before):
        yield frozenset(t.i for t in before), 0.3
