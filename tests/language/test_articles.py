""" "A" or "an" by sound."""

from __future__ import annotations

import pytest

from simplify.language.articles import article_for


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("apple", "an"), ("bus", "a"), ("hour", "an"), ("house", "a"), ("university", "a"), ("uncle", "an"),
        ("unimportant", "an"),
        ("European", "a"), ("MP", "an"), ("UN", "a"), ("8-year-old", "an"), ("11", "an"), ("18-month", "an"),
        ("100", "a"),
        ("one-off", "a"), ("honest", "an"), ("“open”", "an"), ("NHS", "an"), ("Ukrainian", "a"),
    ],
)  # fmt: skip
def test_article(word: str, wanted: str) -> None:
    assert article_for(word) == wanted
