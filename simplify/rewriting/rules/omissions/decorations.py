"""Leave out an adjective that only decorates: "a picturesque village" → "a village".

Why: "Avoid … adjectives and adverbs that add nothing" (plain-language guides since E. Gowers, "The Complete Plain Words").

Only before something that one looks at, as a word of a closed list, and not where the sentence is about it ("It was a
picturesque village", "The island has picturesque villages").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.articles import article_for
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.decorating import DECORATING, SIGHTS
from simplify.rewriting.leaving_out import WIDENED
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_free

if TYPE_CHECKING:
    from spacy.tokens import Token

POINT = frozenset({"attr", "oprd", "conj", "appos", "ROOT", "acomp"})
"""Where a noun phrase says what something is, or stands in a list of equals."""
OFFERS = frozenset(
    """
    have be become remain offer boast want need like love enjoy praise admire find make create build design prefer choose
    look promise expect hope call describe consider imagine know turn transform feature prize favour favor seek lack miss
    """.split()
)
"""Verbs whose object is worth a word for how it looks."""
DENIALS = frozenset({"no", "not", "never", "without", "any", "such", "how", "so", "too", "as", "what", "more", "less"})


@rule(
    Example(
        "The friends met again in a picturesque village near the coast.",
        "The friends met again in a village near the coast.",
        shorten=True,
    ),
    Example(
        "They rented an elegant old house with a much-loved garden for the summer.",
        "They rented an old house with a garden for the summer.",
        shorten=True,
    ),
    Example(
        "The hugely popular festival ended with songs on Sunday.",
        "The festival ended with songs on Sunday.",
        shorten=True,
    ),
    Keep("It was a picturesque village near the coast.", why="that is what the sentence says", shorten=True),
    Keep("The island has picturesque villages and long roads.", why="that is what the sentence says", shorten=True),
    Keep("The team went home after a glittering defeat.", why="it judges an event", shorten=True),
    Keep("They met in a village that was less picturesque.", why="it stands after its noun", shorten=True),
    Keep("They met in a deadly storm near the coast.", why="a claim rests on it", shorten=True),
    Keep("The friends met again in a picturesque village.", why="shortening was not asked for"),
    family="omissions",
)
def decorations(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out an adjective that only decorates."""
    if not situation.shorten:
        return
    for token in sentence.tokens:
        if token.dep_ == "amod" and token.i < token.head.i and not sentence.is_quoted(token):
            proposal = _proposal(sentence, token)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, adjective: Token) -> Proposal | None:
    noun, first = adjective.head, adjective.left_edge
    text = adjective.doc.text[first.idx : adjective.idx + len(adjective.text)]
    if text.lower() not in DECORATING or adjective.right_edge != adjective or first.i <= sentence.tokens.start:
        return None
    if noun.lemma_.lower() not in SIGHTS or noun.pos_ != "NOUN" or adjective.ent_type_ or not is_free(noun):
        return None
    if _is_the_point(noun) or any(child.dep_ in {"conj", "cc"} for child in noun.children):
        return None
    before, after = first.nbor(-1), adjective.nbor(1)
    if before.lower_ in DENIALS | WIDENED or not _may_precede(before, noun):
        return None
    if any(child.lower_ in DENIALS for child in noun.children):
        return None
    return _cut(sentence, first, before, after)


def _may_precede(before: Token, noun: Token) -> bool:
    """Whether what comes before the adjective goes with the noun as well when the adjective is gone."""
    if before.pos_ in {"DET", "PRON"} or before.tag_ == "POS":
        return True
    if before.head == noun and before.pos_ in {"ADJ", "NUM"}:
        return True
    return noun.tag_ == "NNS" and before.dep_ == "prep" and noun.head == before


def _is_the_point(noun: Token) -> bool:
    head = noun.head
    if noun.dep_ in POINT or (noun.dep_ == "dobj" and head.lemma_.lower() in OFFERS):
        return True
    if noun.dep_ == "pobj" and head.lower_ == "of" and head.head.dep_ in POINT | {"prep"}:
        return True
    return noun.dep_ == "pobj" and head.lower_ in {"as", "like", "into", "for", "than", "despite"}


def _cut(sentence: ParsedSentence, first: Token, before: Token, after: Token) -> Proposal | None:
    """The edit that takes the adjective away, with its comma, and mends "a" and "an" before it."""
    if after.text == ",":
        after = after.nbor(1)
    if after.is_punct or after.pos_ in {"CCONJ", "ADP"} or sentence.is_quoted(after):
        return None
    article = before.text
    if before.lower_ in {"a", "an"}:
        article = article_for(after.text)
        article = article.capitalize() if before.text[0].isupper() else article
    if article == before.text:
        span = Span(sentence.span_of(first).start, sentence.span_of(after).start)
        return Proposal((Edit(span, ""),), leaves_out=True)
    span = Span(sentence.span_of(before).start, sentence.span_of(after).end)
    return Proposal((Edit(span, f"{article} {after.text}"),), leaves_out=True)
