"""Easier means more frequent, of a lower level, or in defining words."""

from __future__ import annotations

import pytest

from simplify.lexicon.easiness import is_easier, is_kind


@pytest.mark.parametrize(("simpler", "term"), [("give up", "cede"), ("attack", "incursion"), ("help", "assistance")])
def test_easier(simpler: str, term: str) -> None:
    assert is_easier(simpler, term)
    assert not is_easier(term, simpler)


@pytest.mark.parametrize(
    ("wording", "pos", "known"),
    [
        ("give up", "verb", True),
        ("attack", "noun", True),
        ("lack of food", "noun", True),
        ("very", "verb", False),
        ("slowly", "noun", False),
        ("very cruel", "adj", True),
        ("in a way", "adv", True),
    ],
)
def test_the_head_must_inflect(wording: str, pos: str, known: bool) -> None:
    assert is_kind(wording, pos) is known
