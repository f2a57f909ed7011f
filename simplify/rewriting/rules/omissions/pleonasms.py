"""Leave out a word that the word beside it says already: "once again" → "again", "join together" → "join".

Why: "Omit unnecessary words" (Federal Plain Language Guidelines).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from simplify.language.articles import article_for
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.leaving_out import WIDENED
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

PLEONASMS: dict[tuple[str, str], int] = {
    (words[0].strip("()"), words[1].strip("()")): int(words[1].startswith("("))
    for words in (
        line.split()
        for line in """
        (once) again
        (still) remain
        (still) continue
        (still) persist
        (end) result
        (added) bonus
        (free) gift
        (actual) fact
        (basic) fundamentals
        (basic) essentials
        (unexpected) surprise
        (final) conclusion
        (new) innovation
        (close) proximity
        (mutual) cooperation
        (joint) collaboration
        (exact) same
        (whole) entire
        (fellow) classmate
        (young) infant
        (various) different
        (mutually) interdependent
        gather (together)
        join (together)
        merge (together)
        combine (together)
        blend (together)
        unite (together)
        collaborate (together)
        cooperate (together)
        return (back)
        revert (back)
        reply (back)
        repeat (again)
        resume (again)
        plan (ahead)
        """.strip().splitlines()
    )
}
"""Two words of which the one in brackets says what the other says already."""


@rule(
    Example("The bridge was closed once again for a year.", "The bridge was closed again for a year.", shorten=True),
    Example("The fans gathered together in the park.", "The fans gathered in the park.", shorten=True),
    Example("The prize was an added bonus for the club.", "The prize was a bonus for the club.", shorten=True),
    Keep("The bridge was closed more than once again.", why="it counts", shorten=True),
    Keep("The Free Gift was closed for a year.", why="a name", shorten=True),
    Keep("The bridge was closed once again for a year.", why="shortening was not asked for"),
    family="omissions",
)
def pleonasms(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out a word that says again what the next one says."""
    if not situation.shorten:
        return
    for first, second in pairwise([token for token in sentence.tokens if not token.is_space]):
        if sentence.is_quoted(first) or sentence.is_quoted(second):
            continue
        cut = _pleonasm(first, second)
        if cut is not None:
            yield _without(sentence, cut, first, second)


def _pleonasm(first: Token, second: Token) -> Token | None:
    """The one of the two words that can go, if they say the same."""
    for one in (first.lower_, first.lemma_.lower()):
        for other in (second.lower_, second.lemma_.lower()):
            at = PLEONASMS.get((one, other))
            if at is not None:
                return _may_go(first, second, at)
    return None


def _may_go(first: Token, second: Token, at: int) -> Token | None:
    cut, kept = (first, second) if at == 0 else (second, first)
    if cut.ent_type_ or kept.ent_type_ or kept.text[0].isupper() or cut.text[0].isupper():
        return None
    if any(one.i not in {first.i, second.i} for one in cut.children):
        return None  # "very brief moment"
    if at == 0 and cut.head != kept:
        return None
    if first.i and first.nbor(-1).lower_ in WIDENED | {"so", "too", "very", "how", "or", "and", "but", ","}:
        return None
    return cut


def _without(sentence: ParsedSentence, cut: Token, first: Token, second: Token) -> Proposal:
    if cut == second:
        span = Span(sentence.span_of(first).end, sentence.span_of(second).end)
        return Proposal((Edit(span, ""),), leaves_out=True)
    before = first.nbor(-1) if first.i > sentence.tokens.start else None
    if before is not None and before.lower_ in {"a", "an"}:
        span = Span(sentence.span_of(before).start, sentence.span_of(second).end)
        article = article_for(second.text)
        article = article.capitalize() if before.text[0].isupper() else article
        return Proposal((Edit(span, f"{article} {second.text}"),), leaves_out=True)
    span = Span(sentence.span_of(first).start, sentence.span_of(second).start)
    return Proposal((Edit(span, ""),), leaves_out=True)
