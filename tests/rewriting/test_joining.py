"""Which paragraphs of a quotation become one, and that this can be taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import simplify
from simplify.language.parsed import ParsedText
from simplify.levels import LEVELS
from simplify.rewriting.joining import reopened

Parse = Callable[[str], ParsedText]

FIRST = "The mayor said: “The flood has destroyed the bridge."
LAST = "“We will build it again.”"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{FIRST}\n{LAST}", {2}),
        (f"{FIRST}\n“It was old.\n{LAST}", {2, 3}),
        (f"{FIRST}”\n{LAST}", set()),
        (f"{FIRST}\n“We will build it again.", set()),
        (f"{FIRST} “It was old.\n{LAST}", set()),
        (f"{FIRST} It was {'very ' * 100} old.\n{LAST}", {3}),
        (f"{FIRST} It was {'very ' * 150} old.\n{LAST}", set()),
    ],
)
def test_a_quotation_that_is_opened_again(parse: Parse, text: str, wanted: set[int]) -> None:
    assert reopened(parse(text), LEVELS["b1"]) == wanted


def test_at_a_lower_level_paragraphs_stay_shorter(parse: Parse) -> None:
    text = f"{FIRST} It was {'very ' * 100} old.\n{LAST}"
    assert reopened(parse(text), LEVELS["a2"]) == frozenset()


def test_the_paragraphs_are_one_and_two_again_when_it_is_taken_back() -> None:
    briefing = simplify.brief(f"{FIRST}\n\n{LAST}\n\nThe town was glad.", title="The bridge")
    texts = [passage.text for passage in briefing.rewriting.passages]
    assert texts == [f"{FIRST} We will build it again.”", "The town was glad."]
    back = simplify.undo(briefing, rules=["joined_quotation"])
    assert [passage.text for passage in back.rewriting.passages] == [FIRST, LAST, "The town was glad."]
