"""What may be left out of a sentence, and what never."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.shortening import droppable

Parse = Callable[[str], ParsedText]


def left_out(parse: Parse, text: str) -> list[str]:
    """The parts that may go, in order."""
    sentence = parse(text).sentences[0]
    doc = sentence.tokens.doc
    return [doc[min(part) : max(part) + 1].text for _, part in droppable(sentence)]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Pavel Doren, who commands the army, denied it.", ", who commands the army,"),
        ("Mira Halas, the head surgeon, walked through the cellar.", ", the head surgeon,"),
        ("The company (which has moved twice) paid the families.", "(which has moved twice)"),
        ("The fire destroyed many houses, including the old mill.", ", including the old mill"),
        ("The mill – a wooden house of 1790 – burned down.", "– a wooden house of 1790 –"),
        ("The captain left the harbour late, amid warnings of a storm.", ", amid warnings of a storm"),
        ("The man was hurt when his car hit a tree.", "when his car hit a tree"),
        ("Parliament passed a law that bans plastic bags.", "that bans plastic bags"),
        ("Prices rose by two percent, and the bank raised its rate.", ", and the bank raised its rate"),
    ],
)
def test_side_remarks_may_go(parse: Parse, text: str, part: str) -> None:
    assert part in left_out(parse, text)


@pytest.mark.parametrize(
    "text",
    [
        "The people who live there must leave.",
        "The council will pay only if the bridge is closed.",
        "Prices rose by two percent, but wages fell.",
        "Nobody was hurt when the bridge fell.",
        "He will leave when the talks end.",
        "Parliament did not pass a law that bans plastic bags.",
        "Officials said that the river was safe.",
        "“We left, as you know, on Monday,” said Pavel Doren.",
        "The report names Anna Vik, the mayor, and Jan Brod.",
        "The report draws a link between cuts, which began in May, and crime.",
        "Coming from a long line of sailors – his father had two boats – he has always loved the sea.",
        "Unions accused the Institute of the Sea (IOS) of having no plan.",
        "The mill’s Chief Executive, Erik Lund, said nothing.",
        "They said they were “pardu” (mixed) and poor.",
    ],
)
def test_what_changes_the_meaning_stays(parse: Parse, text: str) -> None:
    assert left_out(parse, text) == []


def test_a_remark_between_dashes_takes_nothing_behind_it_along(parse: Parse) -> None:
    parts = left_out(parse, "The pub group has 24,000 of its staff – 80% of its workforce – on the terms.")
    assert parts == ["– 80% of its workforce –"]


def test_the_comma_before_a_tag_stays(parse: Parse) -> None:
    parts = left_out(parse, "The plan is part of a programme, which began in May, the report says.")
    assert parts == [", which began in May"]


def test_the_comma_after_a_name_in_apposition_stays(parse: Parse) -> None:
    parts = left_out(parse, "Brandt’s lawyer, Sofia Reyes, who came late, said nothing.")
    assert ", who came late" in parts
    assert ", who came late," not in parts


def test_both_commas_round_the_age_of_the_last_of_two_people_go(parse: Parse) -> None:
    parts = left_out(parse, "Anna Brandt, 58, and Erik Lund, 44, are accused of causing the deaths.")
    assert ", 44," in parts
    assert ", 44" not in parts
