"""Which sentences may be lines at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.fitness import unfit

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("between", "why"),
    [
        (". ", ""),
        ("s ", "it is broken off the words before it"),
        (", ", "it is broken off the words before it"),
        (".\n", ""),
        ("s\n", ""),
    ],
)
def test_a_sentence_that_goes_on_from_the_words_before_it_is_none(parse: Parse, between: str, why: str) -> None:
    parsed = parse("The book is old. What you sing is new.")
    assert unfit(parsed.sentences[1], parsed.text.replace(". ", between)) == why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Erik Lund wrote in a piece for the paper.", "it does not tell what was said"),
        ("Erik Lund wrote about the sea for the paper.", ""),
        ("Erik Lund said in May that the sea was cold.", ""),
        ("Erik Lund wrote a letter.", ""),
    ],
)
def test_what_was_said_must_be_there(parse: Parse, text: str, why: str) -> None:
    parsed = parse(text)
    assert unfit(parsed.sentences[0], parsed.text) == why
