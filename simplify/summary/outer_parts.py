"""What hangs on the outside of a news sentence and is known by its first words, or by its place before the subject.

"As part of a plan to …", "following a vote in …", "in an attempt to …" and a weekday hold on loosely wherever the
parser ties them. So does all that stands before the subject ("In an article for …, X said …"), and an adjective
that only decorates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

_OPENERS = (
    ("as", "part", "of"),
    ("in", "an", "attempt", "to"),
    ("in", "an", "effort", "to"),
    ("in", "a", "bid", "to"),
    ("in", "a", "move"),
    ("in", "response", "to"),
    ("as", "a", "result", "of"),
    ("in", "the", "wake", "of"),
    ("ahead", "of"),
    ("due", "to"),
    ("because", "of"),
    ("right", "next", "to"),
    ("thanks", "to"),
    ("in", "order", "to"),
    ("in", "connection", "with"),
    ("following",),
    ("amid",),
)
"""Words that begin a circumstance."""

_FIRST_WORDS = frozenset(words[0] for words in _OPENERS)

_WHEN = frozenset("time when after before since until while once ago later earlier then as".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())
_HOLDS = frozenset(
    """not no never n't n’t without unless if only except but despite nobody none neither nor whether until according
    although though while whereas may might alleged allegedly reportedly claimed""".split()
)
_DENIES = frozenset("not no never n't n’t without unless if only nobody none neither nor hardly few less fewer".split())
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
_DECORATES = frozenset(
    """modest renowned famous popular prestigious picturesque well-known iconic trendy busy bustling leafy sprawling
    elegant sleek beautiful charming colourful colorful lavish luxurious glamorous stunning spectacular impressive
    humble tiny vaunted arcane robust state-of-the-art much-loved long-awaited eagerly-awaited star-studded""".split()
)
"""Adjectives that decorate. No other may go: without "deadly", "alleged" or "good" a line says something else."""


def outer_parts(sentence: ParsedSentence, tokens: Sequence[Token]) -> Iterator[tuple[frozenset[int], float]]:
    """Parts at the outside of a sentence, and what a line gains by keeping each."""
    root = sentence.tokens.root
    if any(c.dep_ == "neg" for c in root.children):
        return
    yield from _openers(tokens, root)
    yield from _companions(tokens)
    yield from ((frozenset({t.i}), 0.0) for t in tokens if t.lower_ in ("hereby", "herewith"))
    yield from _weekdays(tokens, root)
    yield from _before_subject(sentence, tokens, root)
    yield from _adjectives(sentence, tokens)


def _openers(tokens: Sequence[Token], root: Token) -> Iterator[tuple[frozenset[int], float]]:
    lowers = [t.lower_ for t in tokens]
    for place, token in enumerate(tokens):
        if token.i <= root.i or token.lower_ not in _FIRST_WORDS:
            continue
        if not any(tuple(lowers[place : place + len(one)]) == one for one in _OPENERS):
            continue
        if token.head.pos_ == "ADP" or any(
            t.tag_ == "VB" for t in tokens[place + 1 : place + 3] if lowers[place] == "due"
        ):
            continue  # "towards following them", "was due to open"
        behind_something = any(root.i < t.i < token.i and not t.is_punct and t.dep_ != "aux" for t in tokens)
        last = token.right_edge.i
        after = next((t for t in tokens if t.i > last), None)
        part = frozenset(range(token.i, last + 1))
        held = any(t.lower_ in _HOLDS for t in tokens if t.i in part)
        if behind_something and not held and last - token.i >= 2 and after is not None and after.text in ".,;":
            yield part, 0.3


def _companions(tokens: Sequence[Token]) -> Iterator[tuple[frozenset[int], float]]:
    """ ", along with X," and the like, between two commas."""
    commas = [place for place, t in enumerate(tokens) if t.text == ","]
    for first, last in pairwise(commas):
        inner = tokens[first + 1 : last]
        begins = tuple(t.lower_ for t in inner[:3])
        if any(begins[: len(one)] == one for one in _ALONG) and not any(t.lower_ in _HOLDS for t in inner):
            yield frozenset(t.i for t in inner), 0.2


_ALONG = (("along", "with"), ("together", "with"), ("as", "well", "as"), ("like",))


def _weekdays(tokens: Sequence[Token], root: Token) -> Iterator[tuple[frozenset[int], float]]:
    """ "on Tuesday": which day it was, of something that happened."""
    for token in tokens:
        if token.lower_ not in _DAYS or token.dep_ not in ("pobj", "npadvmod", "nmod") or token.n_rights:
            continue
        top = token.head if token.dep_ == "pobj" and token.head.lower_ == "on" else token
        first = top if top.i + 1 == token.i or top is token else None
        told = top.head.tag_ in ("VBD", "VBN", "VBG") or top.head == root
        clock = token.i + 1 < len(token.doc) and token.nbor(1).lower_ in ("a.m.", "p.m.", "at")
        if first is not None and told and not clock and not list(token.lefts):
            yield frozenset(range(first.i, token.i + 1)), 0.25


def _before_subject(
    sentence: ParsedSentence, tokens: Sequence[Token], root: Token
) -> Iterator[tuple[frozenset[int], float]]:
    """All that stands before the subject, where a comma or a dash closes it."""
    subject = next((c for c in root.children if c.dep_ in _SUBJECTS and c.i < root.i), None)
    if subject is None:
        return
    edge = subject.left_edge.i
    front = [t for t in tokens if t.i < edge]
    if len(front) < 3 or front[-1].text not in (",", "–", "—") or any(t.lower_ in _HOLDS - {"but"} for t in front):
        return
    if any(t.lower_ == "but" for t in front[1:]) or any(sentence.is_quoted(t) for t in front):
        return
    if any(t.dep_ in ("ccomp", "parataxis", "conj") and t.pos_ in ("VERB", "AUX") and t.head == root for t in front):
        return  # "X said A, Y did B": two statements
    chain = [root, *(c for c in root.children if c.dep_ in ("aux", "auxpass"))]
    past = any(t.tag_ == "VBD" for t in chain)
    if past and any(t.ent_type_ in ("DATE", "TIME") or t.lower_ in _WHEN for t in front):
        return  # "The last time she sang, phones were new"
    if front[0].lower_ in ("to", "for", "unlike", "like"):
        return  # "To a sailor like Lund, …": it is so to him, and the writer does not say so
    rest = [t for t in tokens if t.i >= edge]
    placed = front[0].lower_ in ("in", "at", "under", "among", "for", "of") or front[0].dep_ == "cc"
    if placed and any(t.like_num or t.lower_ in ("most", "all", "every", "half", "fewer", "more") for t in rest):
        return  # "In the highest posts, women earn 30,000": the figure holds only there
    yield frozenset(t.i for t in front), 0.5


def _adjectives(sentence: ParsedSentence, tokens: Sequence[Token]) -> Iterator[tuple[frozenset[int], float]]:
    """An adjective that only decorates, between "the" or "a" and its noun, outside quotations."""
    for token in tokens:
        noun = token.head
        if token.dep_ != "amod" or token.tag_ != "JJ" or noun.pos_ != "NOUN" or token.i > noun.i:
            continue
        lower = token.lower_
        if lower not in _DECORATES or token.ent_type_:
            continue
        children = [c for c in noun.children if c.i < token.i]
        article = next((c for c in children if c.dep_ == "det"), None)
        joined = any(c.dep_ in ("conj", "cc", "advmod", "npadvmod") for c in token.children)
        if article is None or article.lower_ not in ("the", "a") or article.i + 1 != token.i or joined:
            continue
        following = token.nbor(1).text[:1].lower()
        if sentence.is_quoted(token) or following in "aeiou" or (lower[0] in "aeiou" and article.lower_ == "a"):
            continue
        if any(one.lower_ in _DENIES or one.dep_ == "neg" for one in _above(token)):
            continue
        yield frozenset({token.i}), 0.35


def _above(token: Token) -> Iterator[Token]:
    for one in token.ancestors:
        yield one
        yield from one.children
