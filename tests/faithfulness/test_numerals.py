"""One number, however it is written."""

from __future__ import annotations

import pytest

from simplify.faithfulness.numbers import NumberLedger
from simplify.faithfulness.side import Side


def items(parse, text: str):
    return NumberLedger().items(Side.of_text(parse(text)))


@pytest.mark.parametrize(
    ("text", "key", "shown", "mark"),
    [
        ("They found 1.3bn tonnes.", "1300000000", "1.3bn", ""),
        ("They found 1.3 billion tonnes.", "1300000000", "1.3 billion", ""),
        ("It cost $5m.", "5000000", "$5m", ""),
        ("At least 40,000 troops left.", "40000", "40,000", "at least"),
        ("Forty thousand troops left.", "40000", "Forty thousand", ""),
        ("Up to two hundred and five people came.", "205", "two hundred and five", "at most"),
        ("Thirty-five people came.", "35", "Thirty-five", ""),
        ("Nearly 20% of voters stayed.", "1/5", "20%", "nearly"),
        ("About 20 per cent of voters stayed.", "1/5", "20 per cent", "about"),
        ("A fifth of voters stayed.", "1/5", "A fifth", ""),
        ("Two-thirds of voters stayed.", "2/3", "Two-thirds", ""),
        ("Half of the voters stayed.", "1/2", "Half", ""),
        ("It stood for two decades.", "20", "two decades", ""),
        ("It stood for a quarter of a century.", "25", "quarter of a century", ""),
        ("Half a dozen people came.", "6", "Half a dozen", ""),
        ("It began in the 1990s.", "1990s", "1990s", ""),
        ("He came 19th.", "19", "19th", ""),
        ("Hundreds of people came.", "hundreds", "Hundreds", ""),
        ("An estimated 30 people came.", "30", "30", "about"),
        ("More than a million people came.", "1000000", "a million", "more than"),
    ],
)
def test_a_number_has_one_key(parse, text, key, shown, mark):
    (item,) = items(parse, text)
    assert (item.key, item.text, item.mark) == (key, shown, mark)
    assert item.span.of(text) == shown


def test_both_ends_of_a_range_are_shares(parse):
    low, high = items(parse, "Between 23 and 36% of birds are rare.")
    assert low.keys == ("23", "23/100")
    assert high.key == "9/25"


def test_one_in_four_is_a_quarter(parse):
    one, four = items(parse, "One in four houses was empty.")
    assert "1/4" in one.keys
    assert four.key == "4"


def test_a_row_of_numbers_is_kept_whole(parse):
    assert [item.key for item in items(parse, "They moved 100-200-300 meters.")] == ["100", "200", "300"]


def test_letters_with_digits_are_names(parse):
    assert items(parse, "The VO2 value and the B52 bomber are known.") == []
