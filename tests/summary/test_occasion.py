"""An event and what it came with, told as two sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.parting import pieces_of
from simplify.summary.punctuating import text_of

Parse = Callable[[str], ParsedText]


def told(parse: Parse, text: str) -> list[str]:
    return [text_of(one.tokens, one.before, one.after) for one in pieces_of(parse(text).sentences[0])]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "The mayor won the first round of her fight on Monday when a court banned the sale of the photos.",
            "The mayor won the first round of her fight on Monday.",
            "This happened when a court banned the sale of the photos.",
        ),
        (
            "The town closed its oldest harbour as 2,000 sailors marched through the streets.",
            "The town closed its oldest harbour.",
            "This happened as 2,000 sailors marched through the streets.",
        ),
        (
            "The captain has left the old ship after a long quarrel with the owners of the harbour.",
            "The captain has left the old ship.",
            "This happened after a long quarrel with the owners of the harbour.",
        ),
    ],
)
def test_what_an_event_came_with_is_told_behind_it(parse: Parse, text: str, first: str, second: str) -> None:
    assert told(parse, text) == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor will close the old harbour when the new bridge over the river is ready.",
        "The mayor did not close the old harbour when the sailors marched through the streets.",
        "The mayor lived in the old harbour when the sailors marched through the streets.",
        "The mayor said that she would close the harbour when the sailors marched through the streets.",
        "The mayor agreed to pay for the harbour after a long quarrel with the sailors.",
        "The mayor closed the old harbour soon after the sailors marched through the streets.",
        "The mayor closed the old harbour in the town after three years.",
    ],
)
def test_what_did_not_happen_or_may_belong_to_another_verb_stays(parse: Parse, text: str) -> None:
    assert told(parse, text) == []
