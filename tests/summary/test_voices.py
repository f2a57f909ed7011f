"""Only those who can speak are told to say something."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.language.speech import attributions
from simplify.summary.voices import is_voice

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Maria Lopez said that the bridge was closed.", True),
        ("The council said that the bridge was closed.", True),
        ("A report by two engineers said that the bridge was old.", True),
        ("Two farmers said that the bridge was closed.", True),
        ("A closer look at the plan reveals that the bridge is old.", False),
        ("The outbreak of anger shows that the bridge matters.", False),
    ],
)
def test_who_can_speak(text: str, speaks: bool, parse: Parse) -> None:
    parsed = parse(text)
    (told,) = attributions(parsed)
    assert is_voice(told, parsed.sentences[0]) is speaks
