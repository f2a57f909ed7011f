"""Leaving words out of a text and the same stretch out of its evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from simplify.language.parsed import ParsedSentence
from simplify.model import Span
from simplify.summary.lines import QUOTED, count_words

_ALSO = re.compile(r"(?<=[\w”]) (?:also|therefore|thus)(?= \w)|, too(?=\.$)")

_BROKEN_OFF = re.compile(
    r"\b(?:and|or|but|the|an|of|including|such as|as)(?:[.;!?]|, (?:and|but)\b)|, including (?:in|on) "
    r"|, (?:and|or) \w+ing\b "
    r"|\bthat, [^,]*$"
)


def without_also(text: str) -> str:
    """The text without its first "also" or "therefore" outside quotations: what it leans on stands outside the line."""
    quoted = [match.span() for match in QUOTED.finditer(text)]
    for match in _ALSO.finditer(text):
        if not any(start <= match.start() < end for start, end in quoted):
            return text[: match.start()] + text[match.end() :]
    return text


def occurrences(text: str, word: str) -> list[tuple[int, int]]:
    quoted = [match.span() for match in QUOTED.finditer(text)]
    return [
        match.span()
        for match in re.finditer(rf"\b{re.escape(word)}\b", text, re.I)
        if not any(start <= match.start() < end for start, end in quoted)
    ]


def without(
    sentence: ParsedSentence, text: str, spans: list[Span], part: frozenset[int]
) -> tuple[str, list[Span]] | None:
    """The text and its evidence without a part of the source sentence that stands in it word for word."""
    lost = stretch(sentence, part)
    words = sentence.tokens.doc.text[lost.start - sentence.offset : lost.end - sentence.offset]
    if text.count(words) != 1:
        return None
    shorter = text.replace(words, "")
    shorter = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s{2,}", " ", shorter)).strip(" ,")
    if count_words(shorter) < 4 or breaks_off(shorter):
        return None
    rest = minus(spans, lost)
    return shorter[:1].upper() + shorter[1:], rest


def breaks_off(text: str) -> bool:
    """Whether a text ends, or a clause of it, with a word that something has to follow."""
    return bool(_BROKEN_OFF.search(text))


def loses_a_dash(source: str, text: str) -> bool:
    """Whether a text has one of the two dashes around a remark of its source."""
    return any(source.count(dash) == 2 and text.count(dash) == 1 for dash in (" – ", " — ", " - "))


def stretch(sentence: ParsedSentence, part: frozenset[int]) -> Span:
    doc = sentence.tokens.doc
    return Span(sentence.span_of(doc[min(part)]).start, sentence.span_of(doc[max(part)]).end)


def minus(spans: Iterable[Span], lost: Span) -> list[Span]:
    """The stretches without one of their parts."""
    rest: list[Span] = []
    for span in spans:
        if not span.overlaps(lost):
            rest.append(span)
            continue
        if span.start < lost.start:
            rest.append(Span(span.start, lost.start))
        if lost.end < span.end:
            rest.append(Span(lost.end, span.end))
    return rest


def is_absent(sentence: ParsedSentence, part: frozenset[int], text: str) -> bool:
    """Whether a statement has left a part of its sentence to others: no word of weight of it is there."""
    lower = text.lower()
    telling = [t for t in sentence.tokens if t.i in part and t.pos_ in ("NOUN", "PROPN", "VERB", "ADJ", "NUM")]
    return bool(telling) and not any(t.lower_ in lower or t.lemma_.lower() in lower for t in telling)


def is_misread(sentence: ParsedSentence) -> bool:
    """Whether the parser joins two verbs between which nothing joins: "closed the mill after rain [had broken] it"."""
    for token in sentence.tokens:
        if token.dep_ != "conj" or token.pos_ not in ("VERB", "AUX") or token.head.i > token.i:
            continue
        finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in (token, *token.lefts))
        between = sentence.tokens.doc[token.head.i + 1 : token.i]
        if finite and not any(t.dep_ == "cc" or t.text in (",", ";", ":", "–", "—", "-", "…") for t in between):
            return True
    return False
