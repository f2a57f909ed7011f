"""A key number is called by its qualifier, its unit and the whole of what it counts, or not at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.figures import figures_of, label_of
from simplify.summary.lines import Line

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The mill is no more than 140 metres from the harbour.", "no more than 140 metres"),
        ("The mill is more than 140 metres from the harbour.", "more than 140 metres"),
        ("The club signed up about 350 members.", "about 350 members"),
        ("The town gave coats to 3,000 cooks and kitchen helpers.", "3,000 cooks and kitchen helpers"),
        ("The farm sold 250 cows and 300 sheep.", "250 cows"),
        ("The farm sold 250 cows and a tractor.", "250 cows"),
        ("The nurses work more than 60 hours a week.", "more than 60 hours a week"),
        ("The new school stands 12km away.", "12km away"),
        ("About 22% of bakers in the valley own a shop.", "About 22% of bakers in the valley"),
        ("The bill may reach 130m yen.", "130m yen"),
        ("The survey asked 22% of bakers in the valley.", "22%"),
    ],
)
def test_a_key_number_keeps_what_holds_it(parse: Parse, text: str, figure: str) -> None:
    sentence = parse(text).sentences[0]
    assert label_of(sentence, next(t for t in sentence.tokens if t.like_num)) == figure


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The fair covers the 750-acre field by the river.", []),
        ("At 45%, the bakers are the largest group.", []),
        ("About 45% of bakers work at night.", ["About 45% of bakers"]),
        ("The share of bakers who work at night was 45%.", ["45%"]),
        ("The baker is one of 11 in the valley.", []),
    ],
)
def test_what_is_no_figure_by_itself(parse: Parse, text: str, figures: list[str]) -> None:
    sentence = parse(text).sentences[0]
    assert figures_of(sentence, Line.of(1, text, [sentence.span])) == figures
