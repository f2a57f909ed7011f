"""Advice on the build of a sentence: length, nesting, voice, negation, what a pronoun points at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.model import Severity
from simplify.scoring.advice.rule import COGA, PLAIN_LANGUAGE, WCAG, Place, Reading, Rule

if TYPE_CHECKING:
    from spacy.tokens import Token

LONG, VERY_LONG = 25, 40
NESTING = frozenset(("advcl", "ccomp", "relcl", "acl", "csubj", "csubjpass", "pcomp"))
DEEPEST = 2
NEGATIONS = frozenset(("not", "n't", "n’t", "no", "never", "nobody", "nothing", "none", "neither", "nor", "without"))
NEGATIVE_WORDS = frozenset(
    "unlikely unable unwilling unlawful unless fail lack deny avoid prevent prohibit forbid impossible".split()
)
STATIVE = frozenset(
    "bear base locate know involve call name situate marry concern suppose compose need hook lace interest worry "
    "surprise please tire dedicate devote equip crowd surround pack line mean oblige bind destine".split()
)
MOST_CONJUNCTIONS = 2
COMPLEMENT = frozenset(("that", "whether", "if", "to"))
PREPOSITIONS = frozenset(("for", "on", "of", "by", "in", "with"))
POINTERS = frozenset(("this", "that", "these", "those"))


def _long(reading: Reading) -> Iterator[Place]:
    limit = reading.level.longest_sentence
    for sentence in reading.sentences():
        size = len(sentence.words)
        if size > limit:
            grave: Severity = "error" if size > VERY_LONG else "warning" if size > LONG else "note"
            yield Place(
                sentence.parsed.span, f"The sentence has {size} words; at most {limit} are wanted.", severity=grave
            )


def _conjunctions(reading: Reading) -> Iterator[Place]:
    """Words that join: and, but, because … "That" and "whether" after a verb only open what is said."""
    for sentence in reading.sentences():
        found = [
            token.text
            for token in sentence.tokens
            if reading.counts(sentence, token) and (token.dep_ == "cc" or (token.dep_ == "mark" and _joins(token)))
        ]
        if len(found) > MOST_CONJUNCTIONS:
            words = ", ".join(found)
            yield Place(sentence.parsed.span, f"{len(found)} conjunctions join its parts ({words}).")


def _joins(token: Token) -> bool:
    """Whether a word that opens a clause is a conjunction; some only open what is said or wanted."""
    opens = token.lower_ in COMPLEMENT and token.head.dep_ in {"ccomp", "csubj", "xcomp", "acl", "pcomp"}
    return not opens and token.lower_ not in PREPOSITIONS


def _deep(reading: Reading) -> Iterator[Place]:
    for sentence in reading.sentences():
        clauses = [token for token in sentence.tokens if token.dep_ in NESTING]
        deepest = max((1 + sum(above.dep_ in NESTING for above in token.ancestors) for token in clauses), default=0)
        if deepest > DEEPEST:
            yield Place(sentence.parsed.span, f"Clauses lie inside each other, {deepest} deep.")


def _passive(reading: Reading) -> Iterator[Place]:
    for sentence in reading.sentences():
        for token in sentence.tokens:
            if token.dep_ != "auxpass" or not reading.counts(sentence, token):
                continue
            verb = token.head
            if verb.lemma_.lower() in STATIVE or _has_agent(verb):
                continue
            span = sentence.parsed.span_of(verb.doc[min(token.i, verb.i) : max(token.i, verb.i) + 1])
            yield Place(span, f"“{verb.text}” is passive and does not say who did it.")


def _has_agent(verb: Token) -> bool:
    return any(child.dep_ == "agent" for child in verb.children)


def _double(reading: Reading) -> Iterator[Place]:
    for sentence in reading.sentences():
        for token in sentence.tokens:
            if token.dep_ != "neg" or not reading.counts(sentence, token):
                continue
            verb = token.head
            second = next((below for below in verb.subtree if below.i > token.i and _negative(below, verb)), None)
            if second is not None:
                span = sentence.parsed.span_of(verb.doc[token.i : second.i + 1])
                yield Place(span, f"“{token.text}” and “{second.text}” are two negatives in one statement.")


def _negative(token: Token, verb: Token) -> bool:
    """Whether a word under a negated verb is negative itself, in the same clause."""
    if token.lower_ not in NEGATIONS and token.lemma_.lower() not in NEGATIVE_WORDS:
        return False
    for above in token.ancestors:
        if above.i == verb.i:
            return True
        if above.dep_ in {"conj", "ccomp", "advcl", "relcl"}:
            return False
    return False


def _vague(reading: Reading) -> Iterator[Place]:
    for sentence in reading.sentences():
        first = next((token for token in sentence.tokens if token.is_alpha), None)
        if (
            first is not None
            and sentence.parsed.number > 1
            and first.lower_ in POINTERS
            and first.dep_ in {"nsubj", "nsubjpass"}
            and not _is_told_at_once(first)
            and reading.counts(sentence, first)
        ):
            yield Place(sentence.parsed.span_of(first), f"“{first.text}” alone does not say what is meant.")


def _is_told_at_once(pointer: Token) -> bool:
    """Whether what is meant follows: "those found guilty", "this, the largest lake"."""
    follows = any(child.dep_ in {"acl", "relcl", "appos"} or child.lower_ == "of" for child in pointer.children)
    return follows or pointer.doc[pointer.i : pointer.i + 2].text.endswith(",")


LONG_SENTENCE = Rule(
    "long-sentence",
    "warning",
    f"{WCAG} 3.1.5, technique G153: sentences of at most 25 words",
    _long,
    "Split it: one idea a sentence.",
)
MANY_CONJUNCTIONS = Rule(
    "many-conjunctions",
    "note",
    f"{WCAG} 3.1.5, technique G153: no more than two conjunctions in a sentence",
    _conjunctions,
    "Split it, or make a list of it.",
)
DEEP_NESTING = Rule(
    "deep-nesting",
    "warning",
    f"{PLAIN_LANGUAGE}: write short sentences",
    _deep,
    "Give the inner clause a sentence of its own.",
)
PASSIVE_WITHOUT_AGENT = Rule(
    "passive-without-agent",
    "note",
    f"{PLAIN_LANGUAGE}: use active voice",
    _passive,
    "Say who does it, if that is known.",
)
DOUBLE_NEGATIVE = Rule(
    "double-negative", "warning", f"{COGA}: avoid double negatives", _double, "Say it with one negative or none."
)
VAGUE_REFERENCE = Rule(
    "vague-reference",
    "note",
    f"{COGA}: use clear and unambiguous text",
    _vague,
    "Name the thing again: “this rule”, “these talks”.",
)
