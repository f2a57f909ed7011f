"""A lower level is never harder than a higher one, on any article that we ship."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.rewriting import rewrite_and_parse
from simplify.scoring import score
from simplify.settings import Settings

ARTICLES = ["border-talks", "bridge-notice", "ferry-trial", "river-leak", "tide-mill"]


@pytest.mark.parametrize("name", ARTICLES)
def test_a_lower_level_is_never_harder(
    name: str, article: Callable[[str], str], parse: Callable[[str], ParsedText]
) -> None:
    parsed = parse(article(name))
    sentences, grades = [], []
    for level in ("b2", "b1", "a2"):
        _, plain = rewrite_and_parse(parsed, Settings(level=level, aids=False))
        scores = score(plain, advice=False)
        sentences.append(scores.sentences)
        grades.append(scores.value("Flesch-Kincaid"))
    assert sentences == sorted(sentences)
    assert all(grade is not None for grade in grades)
    assert grades == sorted(grades, key=lambda grade: -(grade or 0))
