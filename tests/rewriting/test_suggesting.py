"""Suggestions for editors come from the lexicon, inflected to fit."""

from __future__ import annotations

import pytest

from simplify.errors import UsageError
from simplify.rewriting.suggesting import suggest


def test_the_right_sense_comes_first_and_fits() -> None:
    first = suggest("They purchased a new bus.", "purchased")[0]
    assert (first.text, first.source) == ("bought", "lexicon")


def test_a_capital_is_kept() -> None:
    assert suggest("Approximately ten people came.", "Approximately")[0].text == "About"


def test_top_limits_the_list() -> None:
    assert len(suggest("They purchased a new bus.", "purchased", top=1)) == 1


def test_a_word_that_is_not_there_is_an_error() -> None:
    with pytest.raises(UsageError, match="the word 'coach' is not in the sentence"):
        suggest("They purchased a new bus.", "coach")


def test_a_word_without_a_simpler_one_has_no_suggestions() -> None:
    assert suggest("They sat under a tree.", "tree") == ()


def test_a_framed_swap_is_suggested_where_its_frame_holds() -> None:
    first, *_ = suggest("The firm acquired two shops in Leeds.", "acquired")
    assert (first.text, first.source) == ("bought", "lexicon")


def test_a_framed_swap_of_another_frame_comes_as_another_sense() -> None:
    found = {one.text: one.source for one in suggest("The mayor revealed her plans.", "revealed")}
    assert found.get("showed") == "another sense"
