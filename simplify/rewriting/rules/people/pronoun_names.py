"""Say the name for "he" or "she" where two people fit.

Why: a reader who has to work out who "he" is may take the wrong one, and then who said or did it is changed.

Only where the text leaves no doubt who is meant, once a sentence, and never in a quotation.
"""

from __future__ import annotations

from collections.abc import Iterator

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule


@rule(
    Example(
        "Maria Lopez runs Anna Webb’s bakery in the harbour. She opened it again last spring.",
        "Maria Lopez runs Anna Webb’s bakery in the harbour. Lopez opened it again last spring.",
    ),
    Keep(
        "Maria Lopez runs the bakery in the harbour. She opened it again last spring.",
        why="only one person fits",
    ),
    Keep(
        "Maria Lopez met Anna Webb at the library. She opened it again last spring.",
        why="it is not sure who is meant",
    ),
    Keep(
        "Maria Lopez runs Anna Webb’s bakery in the harbour. She opened it again last spring.",
        why="such a reader needs no help with it",
        level="b2",
    ),
    family="people",
)
def pronoun_names(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Put the name in the place of a pronoun that two people fit."""
    for number, length, place, words in situation.names:
        if number != sentence.number or sentence.span.start or len(sentence.text) != length:
            continue
        for token in sentence.tokens:
            if sentence.span_of(token).start == place and token.pos_ == "PRON":
                span = sentence.span_of(token)
                yield Proposal((Edit(Span(span.start, span.end), words, (span,)),))
