"""The estimate of a text's level: its scale, its order, and when it is not given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import isnan

import pytest

from simplify.language.parsed import ParsedText
from simplify.scoring.difficulty import estimate, level_of, model, years_of
from simplify.scoring.features import NAMES, Tally, features, tallies
from simplify.scoring.profile import profiled

Parse = Callable[[str], ParsedText]

EASY = (
    "The town has a new park. It is big and green. Children play there every day. Their parents sit on the grass and "
    "talk. There is a small lake with ducks. You can buy ice cream near the gate. The park is free."
)
MIDDLE = (
    "The town opened a new park last week after two years of building work. It has a lake, a playground and a path "
    "for bicycles. The mayor said that families had asked for more green space. Some neighbours are worried about "
    "noise, but most people who visited on Sunday liked what they saw."
)
HARD = (
    "Notwithstanding persistent reservations concerning its projected maintenance expenditure, the municipality has "
    "inaugurated a substantial recreational area, whose construction, originally envisaged as a modest embellishment "
    "of the waterfront, was repeatedly delayed by litigation. Critics, citing budgetary constraints which the "
    "administration had consistently downplayed, contend that comparable amenities could have been procured "
    "considerably more economically."
)


def level(parse: Parse, text: str) -> float:
    return level_of(tallies(profiled(parse(text))))


def test_three_tellings_of_one_thing_are_in_order(parse: Parse) -> None:
    easy, middle, hard = (level(parse, text) for text in (EASY, MIDDLE, HARD))
    assert easy + 0.5 < middle < hard - 2


@pytest.mark.parametrize(("text", "bands"), [(EASY, {"A1", "A2"}), (HARD, {"C2"})])
def test_bands(parse: Parse, text: str, bands: set[str]) -> None:
    found = estimate(tallies(profiled(parse(text))))
    assert found is not None
    assert found.band in bands
    assert 1 <= found.value <= 6
    assert 1 <= found.years <= 18


def test_the_years_go_on_beyond_the_bands(parse: Parse) -> None:
    found = estimate(tallies(profiled(parse(HARD))))
    assert found is not None
    assert found.value == 6.0
    assert found.years > round(years_of(6.0), 1)


def test_a_short_text_has_a_wider_error(parse: Parse) -> None:
    short, long = estimate(tallies(profiled(parse(MIDDLE)))), estimate(tallies(profiled(parse(MIDDLE + " " + EASY))))
    assert short is not None
    assert long is not None
    assert short.uncertainty > long.uncertainty > 0


def test_no_estimate_for_one_sentence(parse: Parse) -> None:
    assert estimate(tallies(profiled(parse(HARD.split(". ", 1)[0] + ".")))) is None
    assert estimate([]) is None


def test_names_do_not_make_a_text_harder(parse: Parse) -> None:
    short = "Ann Lee met her friend in Rome. They spoke for an hour. Then Lee went home."
    long = short.replace("Ann Lee", "Konstantina Abernathy").replace("Lee", "Abernathy").replace("Rome", "Bratislava")
    assert level(parse, long) == pytest.approx(level(parse, short), abs=0.2)


def test_the_numbers_fit_the_features() -> None:
    fitted = model()
    assert len(fitted.names) == len(fitted.means) == len(fitted.weights) == len(NAMES)
    assert all(weight >= 0 for weight in fitted.weights)
    assert years_of(2) - years_of(1) == pytest.approx(fitted.years_a_band)


def test_features_of_nothing_are_zero() -> None:
    assert features([]) == features([Tally()]) == (0.0,) * len(NAMES)


def test_features_do_not_grow_with_the_text(parse: Parse) -> None:
    one = tallies(profiled(parse(MIDDLE)))
    assert features([*one, *one]) == pytest.approx(features(one), nan_ok=True)


def test_what_a_short_text_cannot_show_counts_as_average(parse: Parse) -> None:
    one = tallies(profiled(parse(HARD)))
    unknown = [name for name, value in zip(NAMES, features(one), strict=True) if isnan(value)]
    assert unknown == ["new words", "spread of lengths"]
    assert not isnan(level_of(one))


def test_one_odd_number_does_not_decide_about_a_text(parse: Parse) -> None:
    parts = tallies(profiled(parse(MIDDLE)))
    odd = [replace(parts[0], connectives=40.0), *parts[1:]]
    assert level_of(odd) > level_of(parts) + 10
    assert level_of(odd, bounded=True) < level_of(parts, bounded=True) + 1


def test_a_word_is_new_when_it_is_not_among_the_last_forty(parse: Parse) -> None:
    words = [f"The {colour} car stopped." for colour in ("red", "green", "white", "black", "blue", "brown")]
    part = tallies(profiled(parse(" ".join([*words, *words]))))
    assert sum(one.content for one in part) == 36
    assert [sum(getattr(one, name) for one in part) for name in ("placed", "repeated")] == [16, 16]
