"""Pronouns that their own sentence settles, and those that it does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.binding import is_bound

Parse = Callable[[str], ParsedText]


def bound(parsed: ParsedText, word: str) -> bool:
    return is_bound(next(t for t in parsed.sentences[0].tokens if t.lower_ == word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The firm cut its prices.", "its"),
        ("Germans think that half of their taxes are wasted.", "their"),
        ("Danes believe that their taxes are too high.", "their"),
        ("Lund was convinced he had taken some photos with his camera.", "his"),
        ("Her sister says that he sold his boat.", "his"),
    ],
)
def test_a_pronoun_that_nobody_reads_otherwise_is_bound(parse: Parse, text: str, word: str) -> None:
    assert bound(parse(text), word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Germans think that the farmers of their towns are poor.", "their"),
        ("The boys sold the house after their father had died.", "their"),
        ("Her sister says that he sold the boat.", "her"),
        ("The sea spray is causing its concrete walls to fall down.", "its"),
    ],
)
def test_a_pronoun_that_may_be_another_s_is_not(parse: Parse, text: str, word: str) -> None:
    assert not bound(parse(text), word)
