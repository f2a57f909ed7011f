"""What short names are short for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.abbreviations import Abbreviations
from simplify.summary.lines import Line

Parse = Callable[[str], ParsedText]

TEXT = (
    "The Sel Fishing Council (SFC) met on Monday. The members of the Union of Young Fishers (UYF) came late. "
    "The paper was sent by the mayor (HLM). The EU (European Union) paid."
)


def told(parse: Parse, text: str, *, shown: str = "", longest: int = 20) -> str:
    return Abbreviations(parse(TEXT)).told(Line.of(1, text, ()), shown, longest=longest).text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The SFC was against it.", "The Sel Fishing Council (SFC) was against it."),
        ("SFC was against it.", "SFC was against it. SFC is short for Sel Fishing Council."),
        ("The UYF’s members left.", "The UYF’s members left. UYF is short for Union of Young Fishers."),
        ("The HLM was closed.", "The HLM was closed."),
        ("The EU paid.", "The EU paid."),
        ("“The SFC is old,” Berg said.", "“The SFC is old,” Berg said."),
        ("The Sel Fishing Council met.", "The Sel Fishing Council met."),
    ],
)
def test_a_short_name_is_spelled_out_once(parse: Parse, text: str, line: str) -> None:
    assert told(parse, text) == line


def test_a_name_told_above_and_a_full_line_stay(parse: Parse) -> None:
    assert told(parse, "The SFC was against it.", shown="the sfc met.") == "The SFC was against it."
    assert told(parse, "The SFC was against it.", longest=5) == (
        "The SFC was against it. SFC is short for Sel Fishing Council."
    )
    assert told(parse, "The SFC was against it.", longest=3) == "The SFC was against it."
