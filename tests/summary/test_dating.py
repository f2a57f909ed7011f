"""Times of the text, and their dates where they are sure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.dating import times_of

Parse = Callable[[str], ParsedText]
FRIDAY = "2025-03-14"


@pytest.mark.parametrize(
    ("text", "published", "words", "date"),
    [
        ("It opened on 2 March 2021.", "", "2 March 2021", "2021-03-02"),
        ("It opened on March 2, 2021.", "", "March 2, 2021", "2021-03-02"),
        ("It opened in March 2021.", "", "March 2021", "2021-03"),
        ("It opened in 1931.", "", "1931", "1931"),
        ("It opened on 2 March.", FRIDAY, "2 March", "2025-03-02"),
        ("It opened on 2 April.", FRIDAY, "2 April", "2024-04-02"),
        ("It will open on 2 April.", FRIDAY, "2 April", "2025-04-02"),
        ("It opened on 2 March.", "", "2 March", ""),
        ("It opened in November.", FRIDAY, "November", "2024-11"),
        ("It opened on Tuesday.", FRIDAY, "Tuesday", "2025-03-11"),
        ("It will open on Monday.", FRIDAY, "Monday", "2025-03-17"),
        ("It opened yesterday.", FRIDAY, "yesterday", "2025-03-13"),
        ("It opened on 31 February.", FRIDAY, "31 February", ""),
        ("It opened on 20 March.", FRIDAY, "20 March", "2024-03-20"),
        ("You may continue to use it until 11 May.", FRIDAY, "11 May", "2025-05-11"),
        ("Please use the other bridge on 11 May.", FRIDAY, "11 May", "2025-05-11"),
        ("A verdict is not expected before the end of January.", FRIDAY, "January", "2026-01"),
        ("The office is open from 11 May.", FRIDAY, "11 May", "2025-05-11"),
        ("The report is dated 11 December.", FRIDAY, "11 December", "2024-12-11"),
        ("The trial continues on Monday.", FRIDAY, "Monday", "2025-03-17"),
        ("It opened in March last year.", FRIDAY, "March", "2024-03"),
        ("The council has not met since November.", FRIDAY, "November", "2024-11"),
    ],
)
def test_times(parse: Parse, text: str, published: str, words: str, date: str) -> None:
    parsed = parse(text)
    assert [(one.words, one.date) for one in times_of(parsed.sentences[0], parsed.text, published)] == [(words, date)]


def test_times_inside_quotations_are_not_the_narrators(parse: Parse) -> None:
    parsed = parse("“I left on Tuesday,” she said.")
    assert times_of(parsed.sentences[0], parsed.text, FRIDAY) == []


def test_may_is_a_month_only_with_a_day_or_a_word_before(parse: Parse) -> None:
    parsed = parse("May we come in? We may.")
    assert times_of(parsed.sentences[0], parsed.text, FRIDAY) == []
