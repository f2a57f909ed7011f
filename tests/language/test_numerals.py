"""Numbers as they are read aloud."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simplify.language.numerals import cardinal, ordinal, spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("7", "seven"),
        ("12", "twelve"),
        ("48", "forty-eight"),
        ("100", "one hundred"),
        ("1,250", "one thousand two hundred fifty"),
        ("40,000", "forty thousand"),
        ("2,000,000", "two million"),
        ("3.5", "three point five"),
        ("0.05", "zero point zero five"),
        ("1066", "one thousand sixty-six"),
        ("1907", "nineteen o seven"),
        ("1900", "nineteen hundred"),
        ("1962", "nineteen sixty-two"),
        ("2000", "two thousand"),
        ("2003", "two thousand three"),
        ("2026", "twenty twenty-six"),
        ("1990s", "nineteen nineties"),
        ("21st", "twenty-first"),
        ("30th", "thirtieth"),
        ("5%", "five percent"),
        ("$4.5m", "four point five million dollars"),
        ("£20", "twenty pounds"),
        ("25km", "twenty-five kilometers"),
        ("007", "zero zero seven"),
        ("3-1", "three one"),
        ("COVID-19", "COVID nineteen"),
    ],
)
def test_spoken(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("value", "said"), [(1, "first"), (3, "third"), (12, "twelfth"), (20, "twentieth"), (105, "one hundred fifth")]
)
def test_ordinals(value: int, said: str) -> None:
    assert ordinal(value) == said


def test_a_very_long_number_is_read_digit_by_digit() -> None:
    assert spoken("1" * 16) == " ".join(["one"] * 16)
    assert spoken("9" * 5000 + ".5").endswith("nine five")


@given(st.integers(0, 10**15))
def test_every_number_has_words(value: int) -> None:
    assert cardinal(value).replace("-", " ").replace(" ", "").isalpha()


@given(st.text(max_size=20))
def test_any_string_can_be_read(written: str) -> None:
    assert spoken(written) == " ".join(spoken(written).split())
