"""The difficulty of single words."""

from __future__ import annotations

import pytest

from simplify.scoring import difficulty
from simplify.scoring.word_difficulty import NAMES, features, model


def test_words_in_order() -> None:
    words = ["boat", "government", "negotiate", "ceasefire", "attrition", "sesquipedalian"]
    values = [difficulty(word) for word in words]
    assert values == sorted(values)
    assert max(values[0], difficulty("the")) < 0.05
    assert values[-1] > 0.8


@pytest.mark.parametrize("word", ["", "  ", "12", "…"])
def test_what_is_no_word_is_not_hard(word: str) -> None:
    assert difficulty(word) == 0.0


def test_an_inflected_word_is_as_familiar_as_its_base() -> None:
    assert difficulty("negotiated") == pytest.approx(difficulty("negotiate"), abs=0.15)


def test_a_phrase_is_as_hard_as_its_hardest_word() -> None:
    assert difficulty("war of attrition") == difficulty("attrition")


def test_a_name_is_less_hard_than_a_word() -> None:
    name = difficulty("Attrition", context="He met Attrition Jones in Paris on Tuesday.")
    assert name < difficulty("attrition", context="The war of attrition went on.")


def test_a_word_that_is_not_in_its_context_is_judged_alone() -> None:
    assert difficulty("attrition", context="It rained.") == difficulty("attrition")


def test_the_numbers_fit_the_features() -> None:
    assert len(model().weights) == len(features("word")) == len(NAMES)
    assert all(weight >= 0 for weight in model().weights)
