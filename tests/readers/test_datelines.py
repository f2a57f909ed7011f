"""Bylines, dates and agency lines are set apart, and sentences never are."""

from __future__ import annotations

import pytest

from simplify.readers.datelines import date_in, set_apart
from simplify.readers.pieces import Piece
from simplify.readers.structure import pieces_of

LONG = "The river rose all night, and by the morning the lower town stood under water."


def front(*lines: str) -> tuple[list[str], str, str]:
    """The texts that stay blocks, the byline and the date."""
    result = set_apart([Piece(line) for line in lines])
    return [piece.text for piece in result.pieces if piece.kind], result.byline, result.date


@pytest.mark.parametrize(
    ("lines", "byline", "date"),
    [
        (["By Jane Doe"], "Jane Doe", ""),
        (["By Jane Doe and John van Rijn, CNN"], "Jane Doe and John van Rijn, CNN", ""),
        (["Published: 4 March 2025"], "", "2025-03-04"),
        (["Updated 10:15 AM EST, Thu December 19, 2024"], "", "2024-12-19"),
        (["By Jane Doe | 4th March 2025"], "Jane Doe", "2025-03-04"),
        (["By Jane Doe", "2025-03-04 · 5 min read"], "Jane Doe", "2025-03-04"),
        (["Date of this notice: 3 April 2025"], "", "2025-04-03"),
        (["CNN", "—"], "CNN", ""),
        (["London", "CNN", "—"], "CNN", ""),
        (["Reuters"], "Reuters", ""),
    ],
)
def test_lines_at_the_head_are_set_apart(lines: list[str], byline: str, date: str) -> None:
    assert front(*lines, LONG) == ([LONG], byline, date)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the water had gone.",
        "By Monday Morning",
        "By the river stood a mill.",
        "On 4 March 2025 the dam broke.",
        "March was wet.",
        "It was published on Friday.",
        "— No, said the mayor.",
    ],
)
def test_sentences_are_left_alone(line: str) -> None:
    assert front(line, LONG) == ([line, LONG], "", "")


@pytest.mark.parametrize(
    "place",
    [
        "GENEVA — ",
        "WASHINGTON (AP) — ",
        "LONDON, March 4 (Reuters) - ",
        "London (CNN) — ",
        "(Reuters) – ",
        "NEW YORK, N.Y. — ",
    ],
)
def test_a_dateline_is_no_part_of_the_first_sentence(place: str) -> None:
    assert front(place + LONG, LONG) == ([LONG, LONG], "", "")


@pytest.mark.parametrize("start", ["NASA — the agency — said so. ", "The dam — Old Tom — held. ", "U.N. staff left. "])
def test_what_only_looks_like_a_dateline_stays(start: str) -> None:
    assert front(start + LONG) == ([start + LONG], "", "")


def test_the_publisher_between_title_and_date() -> None:
    assert front("Bridge closed", "Brackwater Town Council", "3 April 2025", LONG) == (
        ["Bridge closed", LONG], "Brackwater Town Council", "2025-04-03",
    )  # fmt: skip


def test_credits_at_the_end_are_set_apart() -> None:
    assert front(LONG, LONG, "(Reporting by Jane Doe; editing by John Roe)") == ([LONG, LONG], "", "")


def test_a_text_that_is_nothing_else_is_left_whole() -> None:
    assert front("By Jane Doe") == (["By Jane Doe"], "", "")


def test_what_was_set_apart_is_named_and_stays_in_the_pieces() -> None:
    result = set_apart(pieces_of(f"CNN\n—\n{LONG}\n{LONG}"))
    assert [(piece.kind, piece.text) for piece in result.pieces][:2] == [(None, "CNN"), (None, "—")]
    assert result.notes == ("set apart from the text: “CNN”, “—”",)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("4 March 2025", "2025-03-04"),
        ("March 4th, 2025", "2025-03-04"),
        ("Sept. 30, 1999", "1999-09-30"),
        ("2025-03-04T10:00:00Z", "2025-03-04"),
        ("4/3/2025", ""),
        ("31 April 2025", ""),
        ("Marchtown 4 2025", ""),
    ],
)
def test_date_in(text: str, date: str) -> None:
    assert date_in(text) == date
