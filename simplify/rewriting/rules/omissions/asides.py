"""Leave out an aside in brackets or between dashes that holds no fact.

Why: "Leave out details that readers do not need" (Federal Plain Language Guidelines, "Omit unnecessary words").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.rewriting.leaving_out import is_dispensable, left_out
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

PAIRS = {"(": ")", "–": "–", "—": "—"}


@rule(
    Example(
        "The bridge (an old and rusty thing) was closed for a year.", "The bridge was closed for a year.", shorten=True
    ),
    Example(
        "The bridge – an old and rusty thing – was closed for a year.",
        "The bridge was closed for a year.",
        shorten=True,
    ),
    Keep("The bridge (built in 1790) was closed for a year.", why="it holds a number", shorten=True),
    Keep("The bridge – which was not safe – was closed for a year.", why="it holds a denial", shorten=True),
    Keep("The bridge (an old and rusty thing) was closed for a year.", why="shortening was not asked for"),
    family="omissions",
)
def asides(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out a bracket or a remark between dashes."""
    if not situation.shorten:
        return
    tokens = [token for token in sentence.tokens if not token.is_space]
    opening: Token | None = None
    for token in tokens:
        if sentence.is_quoted(token):
            opening = None
        elif opening is not None and token.text == PAIRS[opening.text]:
            inside = [one for one in tokens if opening.i < one.i < token.i]
            if is_dispensable(sentence, inside) and opening.i > tokens[0].i:
                yield left_out(sentence, opening, token)
            opening = None
        elif token.text in PAIRS:
            opening = token
