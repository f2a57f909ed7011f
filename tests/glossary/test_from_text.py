"""Only what defines is read as a definition, and each leads back to the words that it rests on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.glossary.from_text import definitions
from simplify.language.parsed import ParsedText

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "term", "definition"),
    [
        (
            "The campaign, which in Velmora is referred to as a “protection visit”, began in May.",
            "protection visit",
            "In Velmora, the campaign is referred to as a “protection visit”.",
        ),
        (
            "Velmora describes its campaign as a “protection visit”.",
            "protection visit",
            "Velmora describes its campaign as a “protection visit”.",
        ),
        (
            "He has a rare liver disease known as biliary atresia.",
            "biliary atresia",
            "Biliary atresia is a rare liver disease.",
        ),
        (
            "They use phishing, a kind of fraud in which criminals send false messages.",
            "phishing",
            "Phishing is a kind of fraud in which criminals send false messages.",
        ),
        ("Levees, which are walls beside a river, broke.", "Levees", "Levees are walls beside a river."),
        (
            "The Organisation for River Safety and Trade (ORST) met.",
            "ORST",
            "ORST is short for Organisation for River Safety and Trade.",
        ),
    ],
)
def test_a_definition_of_the_text_is_found(text: str, term: str, definition: str, parse: Parse) -> None:
    (found,) = definitions(parse(text))
    assert (found.term, found.statement.text, found.statement.added) == (term, definition, False)
    assert found.span.of(text) == term


@pytest.mark.parametrize(
    "text",
    [
        "They use plastic, a disaster for the sea.",
        "The firm sold a ship, a wreck from 1950.",
        "The river (see page 4) rose.",
        "She said “call it a day” and left.",
        "The campaign, which is not called a “war” in Velmora, began in May.",
        "The North Sea Ferry Board (UN) met.",
        "Critics spoke of “ghost taxes”.",
        "It is known as a quiet town.",
        "She called it a “bad\n“idea” and went.",
    ],
)
def test_what_does_not_define_is_left_alone(text: str, parse: Parse) -> None:
    assert definitions(parse(text)) == ()


def test_the_evidence_covers_both_parts(parse: Parse) -> None:
    text = "They use phishing, a kind of fraud in which criminals send false messages."
    (found,) = definitions(parse(text))
    assert [span.of(text) for span in found.statement.evidence] == [
        "phishing",
        "a kind of fraud in which criminals send false messages",
    ]  # type: ignore[union-attr]
