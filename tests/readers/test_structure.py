"""Paragraphs, headings and items in plain text."""

from __future__ import annotations

import pytest

from simplify.readers.structure import is_wrapped, looks_like_heading, pieces_of

LONG = "The river rose all night, and by the morning the lower town stood under water."


def shape(text: str) -> list[tuple[str | None, str]]:
    return [(piece.kind, piece.text) for piece in pieces_of(text)]


def test_one_line_is_one_paragraph() -> None:
    assert shape(f"{LONG}\n{LONG}") == [("paragraph", LONG), ("paragraph", LONG)]
    assert [piece.gap for piece in pieces_of(f"{LONG}\n{LONG}\n\n{LONG}")] == ["\n", "\n", "\n\n"]


def test_wrapped_lines_are_joined() -> None:
    wrapped = (
        "The river rose all night, and by the\n"
        "morning the lower town stood under\n"
        "water. Nobody was hurt, but sixty\n"
        "families had to leave their homes.\n"
        "\n"
        "The mayor, who lives by the bridge,\n"
        "said that the dam had held, at least\n"
        "so far."
    )
    assert shape(wrapped) == [
        (
            "paragraph",
            "The river rose all night, and by the morning the lower town stood under water. "
            "Nobody was hurt, but sixty families had to leave their homes.",
        ),
        ("paragraph", "The mayor, who lives by the bridge, said that the dam had held, at least so far."),
    ]


def test_wrapped_paragraphs_with_indents_are_told_apart() -> None:
    wrapped = (
        "   The river rose all night, and by the\n"
        "morning the lower town stood under the\n"
        "brown water of the swollen river today.\n"
        "   The mayor, who lives by the bridge,\n"
        "said that the dam had held, at least so\n"
        "far, and that help was on its way."
    )
    assert [text.split(",")[0] for _, text in shape(wrapped)] == ["The river rose all night", "The mayor"]


def test_a_word_broken_at_the_line_end_is_joined() -> None:
    wrapped = (
        "The river rose all night, and the exam-\n"
        "ple of the lower town shows how quickly\n"
        "the water came over the ten-year-old wall."
    )
    assert shape(wrapped)[0][1].startswith("The river rose all night, and the example of the lower town")


def test_bullets_and_numbers_are_items_with_their_mark_apart() -> None:
    assert shape(f"{LONG}\n- bread\n- milk\n• eggs\n1. mix\n2. bake") == [
        ("paragraph", LONG),
        (None, "-"), ("item", "bread"), (None, "-"), ("item", "milk"), (None, "•"), ("item", "eggs"),
        (None, "1."), ("item", "mix"), (None, "2."), ("item", "bake"),
    ]  # fmt: skip


def test_a_single_dash_or_number_is_no_list() -> None:
    assert [kind for kind, _ in shape(f"– {LONG}\n{LONG}\n4. October was wet.\n{LONG}")] == ["paragraph"] * 4


def test_mail_marks_make_quotations() -> None:
    assert shape(f"{LONG}\n\n> {LONG}") == [("paragraph", LONG), ("quote", LONG)]


def test_title_and_headings() -> None:
    text = f"Flood: what we know\n\n{LONG}\n\nThe lower town\n\n{LONG}\n\n2 What comes next\n\n{LONG}"
    assert [(piece.kind, piece.level, piece.text) for piece in pieces_of(text) if piece.kind == "heading"] == [
        ("heading", 1, "Flood: what we know"),
        ("heading", 2, "The lower town"),
        ("heading", 2, "2 What comes next"),
    ]


def test_an_underlined_line_is_a_heading() -> None:
    assert [(piece.kind, piece.level) for piece in pieces_of(f"Flood\n=====\n\n{LONG}\n\nPlan.\n-----\n\n{LONG}")] == [
        ("heading", 1), (None, 0), ("paragraph", 0), ("heading", 2), (None, 0), ("paragraph", 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Nobody was hurt.",
        "“We saw it coming",
        "Price: £65",
        "He waited, and then",
        "and so it went",
        "What it was... nobody knows",
        "Write to news@example.org",
        "Said the mayor of the lower town by the bridge over the river in the north",
    ],
)
def test_lines_that_are_no_headings(text: str) -> None:
    assert not looks_like_heading(text)
    assert [kind for kind, _ in shape(f"{LONG}\n\n{text}\n\n{LONG}")] == ["paragraph"] * 3


def test_short_lines_one_below_the_other_are_no_headings() -> None:
    assert [kind for kind, _ in shape(f"{LONG}\nTomas Arden\nIrena Kovash\nMira Halas\n{LONG}")] == ["paragraph"] * 5


def test_the_last_line_is_no_heading() -> None:
    assert shape(f"{LONG}\n\nMore soon")[-1] == ("paragraph", "More soon")


def test_a_list_of_short_lines_is_not_wrapped() -> None:
    assert not is_wrapped([["By Helena Marsh", "Published: 14 March 2025"], ["- " + LONG, "- " + LONG]])
    assert not is_wrapped([[LONG * 3, LONG * 2, LONG]])
    assert not is_wrapped([])
