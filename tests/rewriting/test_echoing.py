"""Which words sound like one another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.model import Edit, Span
from simplify.rewriting.echoing import echoes, is_related


@pytest.mark.parametrize(
    ("one", "other"),
    [("easy", "easily"), ("decide", "decision"), ("help", "helpers"), ("govern", "government"), ("end", "end")],
)
def test_forms_of_one_stem(one: str, other: str) -> None:
    assert is_related(one, other) is (len(one) > 3)


@pytest.mark.parametrize(
    ("one", "other"),
    [("offer", "offender"), ("idea", "idealism"), ("plan", "plants"), ("work", "words"), ("start", "star")],
)
def test_words_that_only_begin_alike(one: str, other: str) -> None:
    assert not is_related(one, other)


@pytest.mark.parametrize(
    ("text", "old", "new", "echoed"),
    [
        ("They constructed a building there.", "constructed", "built", True),
        ("They assisted the helper of the farmer.", "assisted", "helped", True),
        ("They manufacture what was made before.", "manufacture", "make", True),
        ("They assisted her, and after ten long and dry summers another helper came.", "assisted", "helped", False),
        ("They assisted farmers.", "assisted", "assist", False),
        ("They said that it was prior to that.", "prior to", "before", False),
    ],
)
def test_only_content_words_close_by_count(
    parse: Callable[[str], ParsedText], text: str, old: str, new: str, echoed: bool
) -> None:
    (sentence,) = parse(text).sentences
    at = text.index(old)
    assert echoes(sentence, (Edit(Span(at, at + len(old)), new),)) is echoed
