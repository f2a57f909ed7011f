"""Broken words: mended where the damage is certain, named where it is not."""

from __future__ import annotations

import pytest

from simplify.readers.repairing import joined_at_hyphen, repaired


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("a signi cant rise", "a significant rise"),
        ("an of cial in the of ce", "an official in the office"),
        ("the con ict con rmed", "the conflict confirmed"),
        ("Traf c stopped", "Traffic stopped"),
        ("it in uenced pro ts", "it influenced profits"),
        ("The rst gures were signi cant", "The first figures were significant"),
        ("a pro table year with signi cant gains", "a profitable year with significant gains"),
        ("they were horri fi ed by a surprise fi nding", "they were horrified by a surprise finding"),
        ("the ri fl e of the sta ff nurse", "the rifle of the staff nurse"),
        ("a well- being survey", "a well-being survey"),
        ("the gov- ernment said", "the government said"),
    ],
)
def test_broken_words_are_mended(broken: str, whole: str) -> None:
    texts, notes = repaired([broken])
    assert texts == [whole]
    assert len(notes) >= 1


@pytest.mark.parametrize(
    "text",
    [
        "She is a pro table tennis player.",
        "He paid in full and in cash.",
        "low- and middle-income countries",
        "a sci fi series on hi fi sets",
        "The rst of them",
        "As of late, the car is in re.",
        "The CO in the air rose.",
        "It is of no use to us in any case.",
        "Plan b failed, so plan c began.",
    ],
)
def test_words_that_can_stand_side_by_side_are_left_alone(text: str) -> None:
    assert repaired([text])[0] == [text]


def test_notes_name_what_was_done_and_what_was_doubted() -> None:
    assert repaired(["a signi cant change"])[1] == ("broken words repaired (1): “signi cant” → “significant”",)
    assert repaired(["a pro table year"])[1] == (
        "words that may have lost letters and were left alone (1): “pro table” → “profitable”",
    )
    assert repaired(["nothing wrong"]) == (["nothing wrong"], ())


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("an exam-", "ple of it", "an example of it"),
        ("a ten-", "second break", "a ten-second break"),
        ("in the mid-", "1990s", "in the mid-1990s"),
        ("Anglo-", "Saxon", "Anglo-Saxon"),
    ],
)
def test_words_broken_at_a_line_end(above: str, below: str, joined: str) -> None:
    assert joined_at_hyphen(above, below) == joined
