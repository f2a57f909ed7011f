"""The parts behind the points tell what the summary has not told above them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary import summarize
from tests.summary.test_summarizing import ARTICLES, verbatim

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize("name", ARTICLES)
def test_no_line_is_printed_twice(parse: Parse, article: Callable[[str], str], name: str) -> None:
    parsed = parse(article(name))
    lines = [line.text for line in summarize(parsed, verbatim(parsed)).statements]
    assert len(lines) > 3
    assert sorted(lines) == sorted(set(lines))
