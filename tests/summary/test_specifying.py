"""Which institute "the institute" is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.lines import Line
from simplify.summary.specifying import Specifier

Parse = Callable[[str], ParsedText]


def told(parse: Parse, text: str, *, shown: str = "", longest: int = 20) -> str:
    """The last sentence of a text, with what tells which things it is about."""
    parsed = parse(text)
    last = parsed.sentences[-1]
    line = Line.of(last.number, last.text, (last.span,))
    return Specifier(parsed).told(line, shown, longest=longest).text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "The Sel Fishing Institute counts the herring. The institute warned of a bad year.",
            "The Sel Fishing Institute warned of a bad year.",
        ),
        (
            "The council has closed a cable ferry. The mayor said that the ferry was old.",
            "The mayor said that the cable ferry was old.",
        ),
        (
            "Anna Berg opened Haro Observatory in May. Many come to the observatory at night.",
            "Many come to Haro Observatory at night.",
        ),
        (
            "The town lives in an economic crisis. The mill lost 20 workers in the crisis.",
            "The mill lost 20 workers in the economic crisis.",
        ),
    ],
)
def test_a_thing_gets_its_whole_name_back(parse: Parse, text: str, line: str) -> None:
    assert told(parse, text) == line


@pytest.mark.parametrize(
    "text",
    [
        "The town has a cable ferry. It had a car ferry, too. The ferry was old.",
        "The town has a cable ferry. It bought a ferry from Haro. The ferry was old.",
        "The town has a cable ferry. The old ferry was lost.",
        "The town sells mineral water. The water from the tap was bad.",
        "The town has a cable ferry. “The ferry was old,” said the mayor.",
        "The mill looks like a cable ferry. The ferry was old.",
    ],
)
def test_what_may_be_another_thing_is_left_alone(parse: Parse, text: str) -> None:
    assert told(parse, text) == parse(text).sentences[-1].text


def test_what_was_told_above_is_not_told_again(parse: Parse) -> None:
    text = "The council has closed a cable ferry. The mayor said that the ferry was old."
    assert told(parse, text, shown="the cable ferry is closed.") == "The mayor said that the ferry was old."
    assert told(parse, text, longest=8) == "The mayor said that the ferry was old."
