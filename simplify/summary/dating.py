"""When something happened: the times that a sentence names, and their dates where they can be told for
sure.

A weekday, "yesterday" or "2 March" gets its year and day from the publication date, and only together with
a tense that tells whether it lies before or after. Without a publication date they stay as the text has
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from simplify.language.parsed import ParsedSentence
from simplify.model import Span

_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH = r"(January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? {_MONTH}(?:,? (\d{{4}}))?\b")
_MONTH_DAY = re.compile(rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}})\b)?")
_MONTH_YEAR = re.compile(rf"\b{_MONTH},? (\d{{4}})\b")
_MONTH_ALONE = re.compile(rf"\b(?:in|In|last|since|Since|until|of|next|this) {_MONTH}\b(?! \d)")
_YEAR = re.compile(r"\b(?:in|In|since|Since|by|By|of|from|From|until|Until|during|During) ((?:1[5-9]|20)\d\d)\b")
_WEEKDAY = re.compile(r"\b(?:[Oo]n |[Ll]ast |[Nn]ext )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")
_NEAR = re.compile(r"\b([Yy]esterday|[Tt]omorrow)\b")


@dataclass(frozen=True, slots=True)
class Time:
    """A time that the text names: its words, its date (YYYY, YYYY-MM or YYYY-MM-DD; empty when not sure),
    its place."""

    words: str
    date: str
    span: Span


def times_of(sentence: ParsedSentence, text: str, published: str) -> list[Time]:
    """The times of a sentence outside its quotations, in order; `published` is YYYY-MM-DD or empty."""
    day = _day(published)
    future = any(t.tag_ == "MD" and t.lower_ in ("will", "shall", "’ll", "'ll") for t in sentence.tokens)
    found: list[Time] = []
    for words, iso, span in _all(sentence.span, text, day, future=future):
        quoted = any(q.span.overlaps(span) for q in sentence.quotations)
        if not quoted and not any(one.span.overlaps(span) for one in found):
            found.append(Time(words, iso, span))
    return sorted(found, key=lambda one: one.span)


def _all(within: Span, text: str, day: date | None, *, future: bool) -> Iterator[tuple[str, str, Span]]:
    def matches(pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        return pattern.finditer(text, within.start, within.end)

    for match in matches(_DAY_MONTH):
        yield _dated(match, match[3], match[2], match[1], day, future=future)
    for match in matches(_MONTH_DAY):
        yield _dated(match, match[3], match[1], match[2], day, future=future)
    for match in matches(_MONTH_YEAR):
        yield match[0], f"{match[2]}-{_number(match[1]):02d}", Span(*match.span())
    for match in matches(_YEAR):
        yield match[1], match[1], Span(*match.span(1))
    for match in matches(_MONTH_ALONE):
        year = _year_of(_number(match[1]), day, future=future)
        yield match[1], f"{year}-{_number(match[1]):02d}" if year else "", Span(*match.span(1))
    for match in matches(_WEEKDAY):
        yield match[1], _weekday(match, day, future=future), Span(*match.span(1))
    for match in matches(_NEAR):
        step = 1 if match[1].lower() == "tomorrow" else -1
        yield match[0], (day + timedelta(days=step)).isoformat() if day else "", Span(*match.span())


def _dated(
    match: re.Match[str], year: str | None, month: str, number: str, day: date | None, *, future: bool
) -> tuple[str, str, Span]:
    span = Span(*match.span())
    which = int(year) if year else _year_of(_number(month), day, future=future)
    try:
        iso = date(which, _number(month), int(number)).isoformat() if which else ""
    except ValueError:
        iso = ""
    return match[0], iso, span


def _year_of(month: int, day: date | None, *, future: bool) -> int:
    """The year of a month named without one: the nearest before the publication date, or after it for the
    future."""
    if day is None:
        return 0
    if future:
        return day.year if month >= day.month else day.year + 1
    return day.year if month <= day.month else day.year - 1


def _weekday(match: re.Match[str], day: date | None, *, future: bool) -> str:
    if day is None:
        return ""
    wanted = _DAYS.index(match[1].lower())
    lead = match[0].split()[0].lower()
    if lead == "next" or (future and lead != "last"):
        ahead = (wanted - day.weekday()) % 7
        return (day + timedelta(days=ahead)).isoformat() if ahead else ""
    back = (day.weekday() - wanted) % 7
    if lead == "last" and not back:
        back = 7
    return (day - timedelta(days=back)).isoformat()


def _number(month: str) -> int:
    return _MONTHS.index(month.lower()) + 1


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None
