"""When something happened: the times that a sentence names, and their dates where they can be told for
sure.

A weekday, "yesterday" or "2 March" gets its year and day from the publication date and the tense of its verb, which
tells whether it lies before or after (`tense`). Without a publication date they stay as the text has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from simplify.language.parsed import ParsedSentence
from simplify.model import Span
from simplify.summary.tense import Tense, tense_at

_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH = r"(January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? {_MONTH}(?:,? (\d{{4}}))?\b")
_MONTH_DAY = re.compile(rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}})\b)?")
_MONTH_YEAR = re.compile(rf"\b{_MONTH},? (\d{{4}})\b")
_MONTH_ALONE = re.compile(rf"\b(?:in|In|last|since|Since|until|of|next|this) {_MONTH}\b(?! \d)")
_YEAR = re.compile(r"\b(?:in|In|since|Since|by|By|of|from|From|until|Until|during|During) ((?:1[5-9]|20)\d\d)\b")
_WEEKDAY = re.compile(r"\b(?:[Oo]n |[Ll]ast |[Nn]ext )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")
_SAID = re.compile(r",? (last|this|next) year\b", re.I)
_STEPS = {"last": -1, "this": 0, "next": 1}
_NEAR = re.compile(r"\b([Yy]esterday|[Tt]omorrow)\b")


HALF_A_YEAR = 182
"""Days."""


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
    found: list[Time] = []
    for words, iso, span in _all(sentence, text, day):
        quoted = any(q.span.overlaps(span) for q in sentence.quotations)
        if not quoted and not any(one.span.overlaps(span) for one in found):
            found.append(Time(words, iso, span))
    return sorted(found, key=lambda one: one.span)


def _all(sentence: ParsedSentence, text: str, day: date | None) -> Iterator[tuple[str, str, Span]]:
    def matches(pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        return pattern.finditer(text, sentence.span.start, sentence.span.end)

    def tense(match: re.Match[str]) -> Tense:
        return tense_at(sentence, match.start(match.lastindex or 0))

    for match in matches(_DAY_MONTH):
        yield _dated(match, match[3], match[2], match[1], day, tense_at(sentence, match.start()))
    for match in matches(_MONTH_DAY):
        yield _dated(match, match[3], match[1], match[2], day, tense_at(sentence, match.start()))
    for match in matches(_MONTH_YEAR):
        yield match[0], f"{match[2]}-{_number(match[1]):02d}", Span(*match.span())
    for match in matches(_YEAR):
        yield match[1], match[1], Span(*match.span(1))
    for match in matches(_MONTH_ALONE):
        year = _year_said(match, day) or _year_of(_number(match[1]), 0, day, tense(match))
        yield match[1], f"{year}-{_number(match[1]):02d}" if year else "", Span(*match.span(1))
    for match in matches(_WEEKDAY):
        yield match[1], _weekday(match, day, tense(match)), Span(*match.span(1))
    for match in matches(_NEAR):
        step = 1 if match[1].lower() == "tomorrow" else -1
        yield match[0], (day + timedelta(days=step)).isoformat() if day else "", Span(*match.span())


def _dated(
    match: re.Match[str], year: str | None, month: str, number: str, day: date | None, tense: Tense
) -> tuple[str, str, Span]:
    span = Span(*match.span())
    which = int(year) if year else _year_said(match, day) or _year_of(_number(month), int(number), day, tense)
    try:
        iso = date(which, _number(month), int(number)).isoformat() if which else ""
    except ValueError:
        iso = ""
    return match[0], iso, span


def _year_said(match: re.Match[str], day: date | None) -> int:
    """The year of "in March last year"; 0 where none is said."""
    said = _SAID.match(match.string, match.end())
    return day.year + _STEPS[said[1].lower()] if said and day else 0


def _year_of(month: int, number: int, day: date | None, tense: Tense) -> int:
    """The year of a month (and its day, or 0) named without one: the last before the publication date for the past,
    the next after it for the future, and else the nearest."""
    if day is None:
        return 0
    then, now = (month, number), (day.month, day.day if number else 0)
    if tense == "past":
        return day.year if then <= now else day.year - 1
    if tense == "future":
        return day.year if then >= now else day.year + 1
    ahead = 30 * (month - day.month) + (number or 15) - day.day
    return day.year + (ahead < -HALF_A_YEAR) - (ahead > HALF_A_YEAR)


def _weekday(match: re.Match[str], day: date | None, tense: Tense) -> str:
    """A weekday lies within a week of the publication; with a verb in the present it is still to come."""
    if day is None:
        return ""
    wanted = _DAYS.index(match[1].lower())
    lead = match[0].split()[0].lower()
    if lead == "next" or (tense in ("future", "present") and lead != "last"):
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
