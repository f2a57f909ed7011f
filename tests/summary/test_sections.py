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


def test_a_speaker_is_given_the_claim_that_has_room_for_who_that_is(parse: Parse) -> None:
    text = (
        "The town of Sel will close its old ferry in May. The ferry has carried people over the lake since 1904. "
        "Ann Berg, a seller of ferry tickets and of boat trips in Sel, told the council that the ferry was as safe as "
        "the new bridge over the lake. "
        "“The ferry is as safe as the new bridge in Sel,” said Berg. The new bridge opened in 2015. "
        "Many people in Sel like the ferry more than the bridge. "
        "Now the council of Sel has approved a second bridge over the lake."
    )
    parsed = parse(text)
    claims = summarize(parsed, verbatim(parsed)).claims
    assert [one.statement.text for one in claims] == [
        "“The ferry is as safe as the new bridge in Sel,” said Ann Berg, a seller of ferry tickets and of boat trips "
        "in Sel."
    ]
