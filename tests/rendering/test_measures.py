"""Scores as rows and bars."""

from __future__ import annotations

import pytest

from simplify.model import Comparison
from simplify.rendering.measures import measures, number_words
from tests.rendering import briefings


@pytest.mark.parametrize(
    ("value", "words"), [(7.0, "7"), (7.25, "7.2"), (-0.04, "0"), (-3.14, "−3.1"), (1234.56, "1,234.6"), (None, "–")]
)
def test_numbers_in_words(value: float | None, words: str) -> None:
    assert number_words(value) == words


def test_rows_carry_both_values_and_why_one_is_missing() -> None:
    made = measures(briefings.harbour().scores)
    rows = {row.name: (row.before, row.after, row.why) for row in made.rows}
    assert rows["Words in a sentence, on average"] == ("16.6", "9.1", "")
    assert rows["Flesch-Kincaid"] == ("12.4", "7.2", "")
    assert rows["SMOG"] == ("–", "–", "needs at least 30 sentences")
    assert (made.years_before, made.years_after, made.uncertainty) == ("11", "6", "1.5")


def test_values_without_names_stand_in_the_same_row() -> None:
    rows = {row.name: row for row in measures(briefings.harbour().scores).rows}
    assert (rows["Gunning Fog"].before_plain, rows["Gunning Fog"].after_plain) == ("13", "7.8")
    assert (rows["SMOG"].before_plain, rows["SMOG"].after_plain) == ("", "")


def test_bars_are_grades_without_names_and_the_widest_is_full() -> None:
    made = measures(briefings.harbour().scores)
    assert [(bar.name, bar.before, bar.after) for bar in made.bars] == [
        ("Flesch-Kincaid", "11", "5.8"),
        ("Gunning Fog", "13", "7.8"),
    ]
    assert made.bars[1].before_length == 100
    assert made.bars[0].after_length == 44.62


def test_without_grades_there_is_no_chart() -> None:
    assert measures(briefings.bare().scores).bars == ()


def test_a_formula_that_only_one_side_has_is_kept() -> None:
    full, none = briefings.harbour().scores.before, briefings.bare().scores.before
    names = [row.name for row in measures(Comparison(none, full)).rows]
    assert names.count("Gunning Fog") == 1
