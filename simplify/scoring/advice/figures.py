"""Advice on dates and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simplify.model import Span
from simplify.scoring.advice.rule import COGA, EASY_READ, Place, Reading, Rule
from simplify.scoring.profile import ScoredSentence

_MONTH = r"(?:January|February|March|April|June|July|August|September|October|November|December|May(?=\s\d))"
_DATE = re.compile(rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)\b(?!\d)")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_LARGE = re.compile(
    r"(?<![\w.,])[$£€]?(?:\d{1,3}(?:,\d{3}){2,}|\d+(?:\.\d+)?\s?(?:million|billion|trillion|bn|tn)\b|"
    r"[$£€]\d+(?:\.\d+)?m\b|\d+(?:\.\d+)?m(?=\s(?:people|krone|[a-z]{3,}s)\b))"  # 100m alone may be metres
)
_FRAME = re.compile(
    r"\b(?:than|per|each|every|half|quarter|third|twice|double|times|compared|out of|of the|a day|a week|a month|"
    r"a year|share|percent|per cent|as many|as much|equivalent|average)\b|\bfrom\b.*\d.*\bto\b.*\d|%"
)


def _dates(reading: Reading) -> Iterator[Place]:
    if reading.profile.parsed.document.date and _YEAR.search(reading.text) is None:
        return  # a dated article that speaks of its own days only
    for sentence in reading.sentences():
        start, text = sentence.parsed.span.start, sentence.text
        for match in _DATE.finditer(text):
            span = Span(start + match.start(), start + match.end())
            year = _YEAR.search(text, match.end(), match.end() + 8)
            if not year and reading.is_free(span) and not _comes_each_year(sentence, span):
                yield Place(span, f"“{match.group()}” has no year.")


def _comes_each_year(sentence: ScoredSentence, span: Span) -> bool:
    """Whether the verb of a date tells what happens again and again: "By 28 September the sun disappears"."""
    offset = sentence.parsed.offset
    token = next((one for one in sentence.tokens if span.start <= offset + one.idx < span.end), None)
    verb = next((one for one in token.ancestors if one.pos_ in {"VERB", "AUX"}), None) if token is not None else None
    if verb is None or verb.pos_ == "AUX":
        return False
    present = {"VBZ", "VBP"}
    helped = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    if helped:
        return len(helped) == 1 and helped[0].lemma_ == "do" and helped[0].tag_ in present
    return verb.tag_ in present


def _numbers(reading: Reading) -> Iterator[Place]:
    for sentence in reading.sentences():
        start, text = sentence.parsed.span.start, sentence.text
        found = list(_LARGE.finditer(text))
        if not found or _FRAME.search(text):
            continue
        for match in found:
            span = Span(start + match.start(), start + match.end())
            if reading.is_free(span):
                yield Place(span, f"Nothing shows how much {match.group()} is.")


DATE_WITHOUT_YEAR = Rule("date-without-year", "note", f"{EASY_READ}: write dates in full", _dates, "Add the year.")
NUMBER_WITHOUT_FRAME = Rule(
    "number-without-frame",
    "note",
    f"{COGA}: help users understand numbers",
    _numbers,
    "Compare it with something that readers know.",
)
