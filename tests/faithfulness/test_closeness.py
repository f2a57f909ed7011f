"""In a sentence that is otherwise kept, a fact that is gone is an error; in an honest rewrite nothing is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.faithfulness import check
from simplify.language.parsed import ParsedText

Parse = Callable[[str], ParsedText]

LOST = [
    ("negation", "Smith denied taking the money.", "Smith took the money."),
    ("negation", "The minister denied that people had died.", "The minister said that people had died."),
    ("negation", "The firm failed to pay its workers.", "The firm paid its workers."),
    ("negation", "The company refused to comment on the claims.", "The company commented on the claims."),
    ("evidence", "The alleged thief fled the town on Monday.", "The thief fled the town on Monday."),
    ("number", "At least 40,000 soldiers were sent to the border.", "40,000 soldiers were sent to the border."),
    ("speaker", "The minister said the harbour began to sink.", "The harbour began to sink."),
    ("certainty", "Police said the man appeared to have fallen.", "Police said the man had fallen."),
    ("condition", "The tax will rise unless the talks succeed.", "The tax will rise."),
]

HONEST = [
    ("The mayor opened the bridge on Monday, after two years of work.",
     "On Monday, the mayor opened the bridge. The work took two years."),
    ("About 20% of the 3,000 people did not vote.", "About a fifth of the 3,000 people did not vote."),
    ("He denied that he had lied to the committee.", "He said that he had not lied to the committee."),
    ("The court rejected his appeal.", "The court turned down his appeal."),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "before", "after"), LOST)
def test_a_fact_lost_from_a_kept_sentence_is_an_error(kind: str, before: str, after: str, parse: Parse) -> None:
    found = check(parse(before), parse(after)).findings
    assert kind in {one.kind for one in found if one.severity == "error"}


@pytest.mark.parametrize(("before", "after"), HONEST)
def test_honest_wording_is_no_error(before: str, after: str, parse: Parse) -> None:
    assert [one for one in check(parse(before), parse(after)).findings if one.severity == "error"] == []


def test_in_a_free_summary_the_same_is_a_warning(parse: Parse) -> None:
    before = parse("At least 40,000 soldiers were sent to the border, where a long war over two islands went on.")
    after = parse("The army had 40,000 people near the frontier.")
    assert {one.severity for one in check(before, after).findings if one.kind == "number"} <= {"warning", "note"}
