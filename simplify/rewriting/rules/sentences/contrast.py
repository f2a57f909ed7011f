"""Say a contrast in two sentences, the second with "But".

Why: "Use short, clear sentences; avoid although, whereas" (Inclusion Europe's Easy-to-read rules, from memory).

Only full clauses are taken. "While" has a rule of its own: it also means "at the same time".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import is_clause, is_continuous, subtree, word_count
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import (
    capital,
    is_attributed,
    is_free,
    lowered,
    may_split,
    next_word,
    previous_word,
    stop_and_start,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

WORDS = frozenset({"although", "though", "whereas"})


@rule(
    Example(
        "Although the river rose by two metres in the night, nobody in the old town was hurt.",
        "The river rose by two metres in the night. But nobody in the old town was hurt.",
    ),
    Example(
        "The council has promised to keep the library open, although it has to save 2 million euros this year.",
        "The council has promised to keep the library open. But it has to save 2 million euros this year.",
    ),
    Keep(
        "According to the mayor, the library in the old town will stay open, although the council has to save money.",
        why="the mayor said both",
    ),
    Keep(
        "Although tired after the long night in the boat, the men went back to look for other people.",
        why="no full clause",
    ),
    Keep(
        "The mayor said that although the river rose by two metres in the night, nobody in the town was hurt.",
        why="the mayor said both",
    ),
    family="sentences",
    structural=True,
)
def contrast(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "Although A, B." into "A. But B."."""
    if not may_split(sentence, situation):
        return
    for verb in sentence.tokens:
        if (
            verb.dep_ != "advcl"
            or not is_clause(verb)
            or verb.head.dep_ != "ROOT"
            or not is_free(verb.head)
            or is_attributed(sentence)
        ):
            continue
        clause = subtree(verb)
        marker = clause[0]
        if (
            marker.lower_ not in WORDS
            or marker.dep_ != "mark"
            or not is_continuous(clause)
            or sentence.is_quoted(marker)
        ):
            continue
        proposal = (
            _fronted(sentence, verb, clause) if marker.i == sentence.tokens.start else _final(sentence, verb, clause)
        )
        if proposal is not None:
            yield proposal


def _fronted(sentence: ParsedSentence, verb: Token, clause: list[Token]) -> Proposal | None:
    main = verb.head
    first, comma = clause[1], next_word(clause[-1])
    if comma is None or comma.text != "," or not is_clause(main):
        return None
    word = next_word(comma)
    if word is None or word.text in {"“", '"', "‘"} or word.lower_ in {"but", "and", "yet"} or word_count(clause) < 4:
        return None
    drop = Edit(Span(sentence.span_of(clause[0]).start, sentence.span_of(first).end), capital(first))
    edit = stop_and_start(sentence, comma, word, f"But {lowered(word)}")
    evidence = (sentence.span_of(clause[0]), sentence.span_of(word))
    return Proposal((drop, Edit(edit.span, edit.text, evidence)))


def _final(sentence: ParsedSentence, verb: Token, clause: list[Token]) -> Proposal | None:
    comma, first, after = previous_word(clause[0]), clause[1], next_word(clause[-1])
    if comma is None or comma.text != "," or after is None or after.text != "." or not is_clause(verb.head):
        return None
    if word_count(clause) < 4 or any(child.dep_ == "ccomp" for child in verb.head.children):
        return None
    edit = stop_and_start(sentence, comma, first, f"But {first.text}")
    return Proposal((Edit(edit.span, edit.text, (sentence.span_of(clause[0]), sentence.span_of(first))),))
