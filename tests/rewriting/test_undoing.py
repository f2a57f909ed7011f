"""Any change can be taken back, and the text rebuilt, from the briefing alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.errors import UsageError
from simplify.language.parsed import ParsedText
from simplify.model import Briefing, Comparison, Scores, Summary
from simplify.rewriting import rewrite
from simplify.rewriting.undoing import undo
from simplify.settings import Settings

TEXT = (
    "The river rose by two metres in the night, and the people of the old town made use of their boats. "
    "They left in order to vote."
)


@pytest.fixture
def briefing(parse: Callable[[str], ParsedText]) -> Briefing:
    parsed = parse(TEXT)
    empty = Scores(0, 0, 0, 0.0, 0, 0, ())
    return Briefing(
        source=parsed.document.source,
        title="",
        level="b1",
        summary=Summary(),
        rewriting=rewrite(parsed, Settings(level="b1")),
        scores=Comparison(empty, empty),
        blocks=parsed.document.blocks,
        sentences=parsed.as_sentences(),
    )


def test_the_text_before(briefing: Briefing) -> None:
    assert briefing.rewriting.text == (
        "The river rose by two metres in the night. The people of the old town used their boats. They left to vote."
    )


def test_one_change_is_taken_back(briefing: Briefing) -> None:
    number = next(one.number for one in briefing.rewriting.changes if one.rule == "coordination")
    after = undo(briefing, numbers=[number])
    assert after.rewriting.text == (
        "The river rose by two metres in the night, and the people of the old town used their boats. They left to vote."
    )


def test_all_of_a_rule_is_taken_back(briefing: Briefing) -> None:
    after = undo(briefing, rules=["plain_phrases"])
    assert after.rewriting.text == (
        "The river rose by two metres in the night. The people of the old town made use of their boats. "
        "They left in order to vote."
    )
    assert {one.rule for one in after.rewriting.changes} == {"coordination"}


def test_taking_back_everything_gives_the_source(briefing: Briefing) -> None:
    after = undo(briefing, numbers=[one.number for one in briefing.rewriting.changes])
    assert after.rewriting.text == TEXT
    assert after.rewriting.changes == ()


def test_a_change_that_is_not_there_is_an_error(briefing: Briefing) -> None:
    with pytest.raises(UsageError, match="the log holds no change 99"):
        undo(briefing, numbers=[99])
