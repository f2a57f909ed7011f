"""Statements to judge: each answer a few times, none giving another away."""

from __future__ import annotations

import random

from simplify.rendering.grounds import Grounds
from simplify.rendering.judging import EACH, judged
from tests.rendering import briefings
from tests.rendering.plain_articles import article


def test_each_answer_comes_at_most_twice_and_from_sentences_of_its_own() -> None:
    briefing = briefings.harbour()
    grounds = Grounds(briefing)
    for seed in range(12):
        made = judged(briefing, random.Random(seed))
        answers = [answer for _, answer in made]
        assert {answer: answers.count(answer) for answer in set(answers)} == {
            "True": EACH,
            "False": EACH,
            "Not said": 2,
        }
        used = [number for one, _ in made for number in grounds.numbers(one.line)]
        assert len(set(used)) == len(used)
        assert all(one.why for one, _ in made)


def test_without_a_false_or_unsaid_statement_nothing_is_asked() -> None:
    assert judged(article("The shops by the river closed early on Sunday."), random.Random(0)) == ()
