"""The parts behind the points tell what the summary has not told above them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary import summarize
from simplify.summary.sections import _figure
from tests.summary.test_summarizing import ARTICLES, verbatim

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize("name", ARTICLES)
def test_no_line_is_printed_twice(parse: Parse, article: Callable[[str], str], name: str) -> None:
    parsed = parse(article(name))
    lines = [line.text for line in summarize(parsed, verbatim(parsed)).statements]
    assert len(lines) > 3
    assert sorted(lines) == sorted(set(lines))


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The mill is no more than 140 metres from the harbour.", "no more than 140 metres"),
        ("The mill is more than 140 metres from the harbour.", "more than 140 metres"),
        ("The club signed up about 350 members.", "about 350 members"),
    ],
)
def test_a_key_number_keeps_what_holds_it(parse: Parse, text: str, figure: str) -> None:
    sentence = parse(text).sentences[0]
    at = next(t.i for t in sentence.tokens if t.like_num)
    first, last = _figure(sentence, at)
    assert sentence.tokens.doc[first : last + 1].text == figure
