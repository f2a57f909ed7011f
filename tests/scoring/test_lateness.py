"""How late words of a meaning are learnt."""

from __future__ import annotations

import pytest

from simplify.language.familiarity import word_list
from simplify.scoring.lateness import lateness


@pytest.mark.parametrize(
    ("early", "late"), [("dog", "jurisdiction"), ("mother", "stakeholder"), ("kitchen", "statute")]
)
def test_things_at_home_are_learnt_before_matters_of_state(early: str, late: str) -> None:
    assert lateness(early) < -0.5 < 0.5 < lateness(late)


def test_case_does_not_matter() -> None:
    assert lateness("Mother") == lateness("mother")


def test_function_words_are_never_late() -> None:
    assert all(lateness(word) <= 0 for word in ("the", "of", "which", "although", "them"))


def test_a_word_without_a_number_is_neither_early_nor_late() -> None:
    assert lateness("zzyzzogeton") == lateness("") == 0.0


def test_the_quick_look_agrees_where_it_knows_the_word() -> None:
    assert lateness("jurisdiction", common=True) == lateness("jurisdiction")
    assert lateness("lipoprotein", common=True) == 0.0 < lateness("lipoprotein")


def test_the_small_list_is_the_beginning_of_the_large_one() -> None:
    assert all(one == other for one, other in zip(word_list("small"), word_list("large"), strict=False))
