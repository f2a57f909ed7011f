"""Sentences that nobody misses in a summary."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.matter import says_little

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "little"),
    [
        ("The chief disagreed.", True),
        ("The beach at Sel was an anomaly.", True),
        ("It is hard to know for sure.", True),
        ("It is hard to know.", True),
        ("It is hard to know how the fever began.", False),
        ("Rising seas are not to blame.", True),
        ("Rising seas are not to blame for the floods.", False),
        ("The beach at Sel was a gift.", False),
    ],
)
def test_what_says_little(parse: Parse, text: str, little: bool) -> None:
    assert says_little(parse(text).sentences[0]) is little
