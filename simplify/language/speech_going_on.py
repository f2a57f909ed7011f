"""Quotations without a tag of their own: whose speech goes on in them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from simplify.language.attribution import Attribution
from simplify.language.parsed import ParsedText
from simplify.language.quotations import Quotation
from simplify.language.speech_verbs import THOUGHT


def carried_on(parsed: ParsedText, found: list[Attribution]) -> list[Attribution]:
    """Quotations without a tag of their own that go on from one with a tag, in the paragraph or right after
    it."""
    told = {one.content: one for one in found if one.kind == "direct"}
    starts = [block.span.start for block in parsed.document.blocks]
    by_sentence: dict[int, list[Attribution]] = defaultdict(list)
    for one in found:
        by_sentence[one.sentence].append(one)
    carried: list[Attribution] = []
    speaking: Attribution | None = None
    block = -1
    for quotation in parsed.quotations:
        here = bisect_right(starts, quotation.span.start) - 1
        if quotation.inside in told:
            speaking, block = told[quotation.inside], here
            continue
        number = _sentence_number(parsed, here, quotation)
        if any(one.content.contains(quotation.inside) for one in by_sentence[number]):
            continue
        if speaking is None or here != block:
            speaking = _opened_by(parsed, here, quotation, by_sentence)
            block = here
        if speaking is not None and _stands_alone(parsed, quotation):
            carried.append(
                replace(
                    speaking,
                    content=quotation.inside,
                    kind="direct",
                    verb="",
                    verb_class=None,
                    verb_span=None,
                    sentence=number,
                    negated=False,
                    sure=False,
                )
            )
    return carried


def _opened_by(
    parsed: ParsedText, block: int, quotation: Quotation, found: Mapping[int, list[Attribution]]
) -> Attribution | None:
    """Whose speech goes on: of the sentence before in the same paragraph, or of the paragraph before one
    that is nothing but a quotation."""
    earlier = [
        one
        for sentence in parsed.sentences_of(block)
        for one in found.get(sentence.number, ())
        if one.content.end <= quotation.span.start and one.verb_class not in THOUGHT
    ]
    if earlier:
        return earlier[-1]
    if block > 0 and quotation.span.contains(parsed.document.blocks[block].span):
        before = parsed.sentences_of(block - 1)
        last = [one for one in found.get(before[-1].number, ()) if one.speaker] if before else []
        return last[-1] if last and len({one.speaker for one in last}) == 1 else None
    return None


def _stands_alone(parsed: ParsedText, quotation: Quotation) -> bool:
    """Whether a quotation is a sentence or more of its own, not a term inside a sentence of the narrator."""
    text = parsed.text
    before = text[: quotation.span.start].rstrip()[-1:]
    return quotation.inside.of(text).rstrip()[-1:] in tuple(".!?…") and before in (
        "",
        ".",
        "!",
        "?",
        "”",
        '"',
        "’",
        ":",
        "\n",
        "…",
    )


def _sentence_number(parsed: ParsedText, block: int, quotation: Quotation) -> int:
    at = quotation.inside.start
    inside = (one.number for one in parsed.sentences_of(block) if one.span.start <= at < one.span.end)
    return next(inside, 0)
