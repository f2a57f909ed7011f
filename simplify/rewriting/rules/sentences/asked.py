"""Tell the question first, then the answer.

Why: one idea a sentence (UK Easy Read). "Asked whether …, Smith replied …" keeps the reader waiting for who was asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy, is_plural
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import is_clause, is_continuous, is_past, subject_of, subtree
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_free, lowered, may_split, next_word, span_text, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token


@rule(
    Example(
        "Asked whether the old bridge would open again before the summer, Maria Lopez replied that nobody could know.",
        "Maria Lopez was asked whether the old bridge would open again before the summer. Maria Lopez replied that nobody could know.",
    ),
    Keep(
        "Asked by many, the question of when the old bridge would open again has never had a clear answer.",
        why="nobody was asked here",
    ),
    Keep(
        "Maria Lopez, asked whether the old bridge would open again, replied that nobody in the town could know.",
        why="not at the front",
    ),
    family="sentences",
    structural=True,
)
def asked(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn "Asked whether A, X said B." into "X was asked whether A. X said B."."""
    if not may_split(sentence, situation):
        return
    verb = sentence.tokens[0]
    if verb.lower_ != "asked" or verb.tag_ != "VBN" or verb.dep_ != "advcl" or not is_free(verb.head):
        return
    proposal = _proposal(sentence, verb, situation)
    if proposal is not None:
        yield proposal


def _proposal(sentence: ParsedSentence, verb: Token, situation: Situation) -> Proposal | None:
    main, clause = verb.head, subtree(verb)
    comma = next_word(clause[-1])
    subject = subject_of(main)
    if comma is None or comma.text != "," or subject is None or not is_clause(main) or not is_continuous(clause):
        return None
    if not any(child.dep_ in {"ccomp", "prep", "advcl"} and child.lower_ != "by" for child in verb.children):
        return None
    phrase = subtree(subject)
    if animacy(subject) != "person" and subject.ent_type_ not in {"PERSON", "ORG"} and subject.lower_ != "they":
        return None  # "Asked whether …, his reply was …": a reply is not asked
    if any(token.lower_ == "by" and token.head == verb for token in clause):
        return None
    if not is_continuous(phrase) or phrase[0].i != comma.i + 1 or not is_past(main):
        return None
    name = again(subject, situation.alone)
    if name is None:
        return None
    plural = is_plural(subject) or subject.lower_ in {"they", "we", "you"}
    whole = span_text(phrase[0], phrase[-1])
    opening = f"{whole[0].upper()}{whole[1:]} {'were' if plural else 'was'} {lowered(verb)}"
    evidence = Span(sentence.span_of(phrase[0]).start, sentence.span_of(phrase[-1]).end)
    first = Edit(sentence.span_of(verb), opening, (evidence,))
    edit = stop_and_start(sentence, comma, phrase[-1], name)
    return Proposal((first, Edit(edit.span, edit.text)))
