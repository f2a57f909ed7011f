"""Advice on dates and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simplify.model import Span
from simplify.scoring.advice.rule import COGA, EASY_READ, Place, Reading, Rule

_MONTH = r"(?:January|February|March|April|June|July|August|September|October|November|December|May(?=\s\d))"
_DATE = re.compile(rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)\b(?!\d)")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_LARGE = re.compile(
    r"(?<![\w.,])[$£€]?(?:\d{1,3}(?:,\d{3}){2,}|\d+(?:\.\d+)?\s?(?:million|billion|trillion|bn|tn|m)\b)"
)
_FRAME = re.compile(
    r"\b(?:than|per|each|every|half|quarter|third|twice|double|times|compared|out of|of the|a day|a week|a month|"
    r"a year|share|percent|per cent|as many|as much|equivalent|average)\b|%"
)


def _dates(reading: Reading) -> Iterator[Place]:
    if reading.profile.parsed.document.date and _YEAR.search(reading.text) is None:
        return  # a dated article that speaks of its own days only
    for sentence in reading.sentences():
        start, text = sentence.parsed.span.start, sentence.text
        for match in _DATE.finditer(text):
            span = Span(start + match.start(), start + match.end())
            if not _YEAR.search(text, match.end(), match.end() + 8) and reading.is_free(span):
                yield Place(span, f"“{match.group()}” has no year.")


def _numbers(reading: Reading) -> Iterator[Place]:
    for sentence in reading.sentences():
        start, text = sentence.parsed.span.start, sentence.text
        if _FRAME.search(text):
            continue
        for match in _LARGE.finditer(text):
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
