"""Which pronouns get a name: only those that two people fit, and only where it is sure who is meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.rewriting.engine import rewrite_texts
from simplify.rewriting.pronouns import names_for_pronouns
from simplify.rewriting.rules.people.pronoun_names import pronoun_names
from simplify.rewriting.situations import situation_of
from simplify.settings import Settings

Parse = Callable[[str], ParsedText]

TWO = "Maria Lopez runs Anna Webb’s bakery."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{TWO} She opened it last year.", {(2, 24, 0, "Lopez")}),
        (f"{TWO} Her house is old.", {(2, 17, 0, "Lopez’s")}),
        (f"{TWO} “It is old,” she said.", {(2, 22, 13, "Lopez")}),
        (f"{TWO} “She is old.”", set()),
        (f"{TWO} She opened it last year. She sold it.", {(2, 24, 0, "Lopez")}),
        (f"{TWO} She’s old.", set()),
        ("Maria Lopez runs John Webb’s bakery. She opened it last year.", set()),
        ("Maria Lopez met Anna Webb. She opened it last year.", set()),
        ("“The bakery is old. Maria Lopez runs Anna Webb’s bakery.\nShe opened it last year.", set()),
    ],
)
def test_a_name_for_a_pronoun(parse: Parse, text: str, wanted: set[tuple[int, int, int, str]]) -> None:
    assert names_for_pronouns(parse(text)) == wanted


def test_straight_apostrophes_stay_straight(parse: Parse) -> None:
    text = f"{TWO} Her house is old.".replace("’", "'")
    assert names_for_pronouns(parse(text)) == {(2, 17, 0, "Lopez's")}


def test_the_name_is_no_addition_in_the_eyes_of_the_ledgers(parse: Parse) -> None:
    parsed = parse(f"{TWO} Her house is old.")
    (result,) = rewrite_texts([parsed], [pronoun_names], [situation_of(parsed, Settings())])
    assert result.text == f"{TWO} Lopez’s house is old."
    assert result.refusals == ()
