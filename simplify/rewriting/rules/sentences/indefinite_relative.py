"""Tell what a thing just named does in a sentence of its own: "She built a machine. The machine cleans the sea."

Why: one idea a sentence (UK Easy Read); WCAG 2.2 G153.

"A" and a noun at the end of a sentence name something new, so that what follows "that" or "which" adds to it and can
stand alone. That holds only where the thing is there: after a verb that tells what was done, not after "wants", "no" or "would".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import auxiliaries, is_clause, is_continuous, is_finite, subtree, word_count
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import (
    is_attributed,
    is_free,
    is_in_report,
    may_split,
    next_word,
    previous_word,
    stop_and_start,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

MADE = frozenset(
    """
    build make create develop design invent launch start found open write publish produce introduce release unveil
    install buy sell find discover receive win use show feature include sign pass approve announce reveal join run
    """.split()
)
"""Verbs after which the thing that they name is there."""
SHORTEST = 4
VAGUE = frozenset(
    {
        "way",
        "thing",
        "point",
        "kind",
        "sort",
        "type",
        "time",
        "place",
        "one",
        "case",
        "example",
        "number",
        "style",
        "system",
        "idea",
        "sense",
        "world",
        "form",
        "method",
    }
)


@rule(
    Example(
        "The students from the old harbour school have built a small machine that takes plastic out of the river.",
        "The students from the old harbour school have built a small machine. The small machine takes plastic out of the river.",
    ),
    Keep(
        "The students from the old harbour school want to build a machine that takes plastic out of the river.",
        why="there is no such machine yet",
    ),
    Keep(
        "The students from the old harbour school never built a machine that takes plastic out of the river.",
        why="there is no such machine",
    ),
    Keep(
        "The students from the old harbour school have built machines that take all the plastic out of the river.",
        why="not every machine does",
    ),
    Keep(
        "The mayor said that the students had built a small machine that takes plastic out of the old river.",
        why="the mayor says both",
    ),
    family="sentences",
    structural=True,
)
def indefinite_relative(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "They built a machine that does B" after the machine."""
    if not may_split(sentence, situation) or is_attributed(sentence):
        return
    for verb in sentence.tokens:
        if verb.dep_ == "relcl" and is_finite(verb):
            proposal = _proposal(sentence, verb, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, verb: Token, situation: Situation) -> Proposal | None:
    noun, clause = verb.head, subtree(verb)
    pronoun = clause[0]
    if pronoun.lower_ not in {"that", "which", "who"} or pronoun.dep_ not in {"nsubj", "nsubjpass"}:
        return None
    if pronoun.head != verb or previous_word(pronoun) != noun or not is_continuous(clause) or sentence.is_quoted(noun):
        return None
    if not _is_new(noun) or not _is_there(noun) or not is_free(noun) or is_in_report(noun):
        return None
    closing = next_word(clause[-1])
    before = [token for token in sentence.tokens if token.i < pronoun.i]
    if closing is None or closing.text != "." or next_word(closing) in set(sentence.tokens):
        return None
    if word_count(clause) < SHORTEST or word_count(before) < SHORTEST or _goes_on(clause):
        return None
    name = again(noun, situation.alone)
    if name is None:
        return None
    edit = stop_and_start(sentence, pronoun, pronoun, name)
    return Proposal((Edit(edit.span, edit.text, (*edit.evidence, sentence.span_of(noun))),))


def _is_new(noun: Token) -> bool:
    """Whether the noun is one thing, named for the first time: "a" or "an", and nothing that counts or compares."""
    articles = [child for child in noun.children if child.dep_ == "det"]
    if noun.tag_ != "NN" or noun.lemma_.lower() in VAGUE or [word.lower_ for word in articles] not in (["a"], ["an"]):
        return False
    return not any(child.tag_ in {"JJR", "JJS"} or child.dep_ in {"nummod", "appos", "conj"} for child in noun.children)


def _is_there(noun: Token) -> bool:
    """Whether the noun is the object of a main verb that tells what was done: past or perfect, no denial, no wish."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.dep_ != "ROOT" or not is_clause(verb) or verb.lemma_.lower() not in MADE:
        return False
    chain = auxiliaries(verb)
    if any(child.dep_ == "neg" for child in verb.children) or any(one.tag_ == "MD" for one in chain):
        return False
    return (verb.tag_ == "VBD" and not chain) or (
        verb.tag_ == "VBN" and [one.lower_ for one in chain] in (["has"], ["have"])
    )


def _goes_on(clause: list[Token]) -> bool:
    """Whether another "that" or "which" is joined to the first: it could not stand alone."""
    return any(
        token.tag_ in {"WDT", "WP"} and clause[place].dep_ in {"cc", "punct"} for place, token in enumerate(clause[1:])
    )
