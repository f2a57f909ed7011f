"""What "the hotel" of a line asks for, and whether the lines above it have told it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.antecedents import Antecedents, Missing
from simplify.summary.lines import Line

Parse = Callable[[str], ParsedText]

TEXT = (
    "The Prince Hotel in Sel admitted on Monday that its fish was old. "
    "A guest had fallen ill in March. "
    "The hotel will pay the guest 500 euros. "
    "The government will not comment. "
    "The method is called cold keeping. "
    "The rules of the town are strict. "
    "However, the fish was sold in two similar shops. "
    "Anna Berg opened a hotel in Haro. "
    "The hotel has ten rooms. "
    "The fish-meal firm sold its boats. "
    "France has many ports, and the country lives from them. "
    "Erik Lund is launching a competitor that is cheap. "
    "Lund’s remarks were printed."
)


def line_of(parsed: ParsedText, number: int) -> Line:
    sentence = parsed.sentences[number - 1]
    return Line.of(number, sentence.text, (sentence.span,))


@pytest.mark.parametrize(
    ("number", "shown", "missing"),
    [
        (1, (), ()),
        (3, (), (Missing("guest", False, False),)),
        (3, (1,), (Missing("guest", False, False),)),
        (3, (1, 2), ()),
        (4, (), ()),
        (5, (), (Missing("method", True, True),)),
        (5, (4,), ()),
        (6, (), (Missing("town", False, True),)),
        (7, (), (Missing("however", True, True), Missing("fish", True, True), Missing("similar", True, True))),
        (9, (1,), (Missing("hotel", True, True),)),
        (9, (8,), ()),
        (10, (), (Missing("firm", True, True),)),
        (11, (), ()),
        (12, (), (Missing("competitor", True, True),)),
        (13, (), (Missing("remarks", False, True),)),
        (13, (12,), ()),
    ],
    ids=str,
)
def test_a_definite_noun_asks_for_the_line_that_told_of_it(
    parse: Parse, number: int, shown: tuple[int, ...], missing: tuple[Missing, ...]
) -> None:
    parsed = parse(TEXT)
    found = Antecedents(parsed).missing(line_of(parsed, number), [line_of(parsed, one) for one in shown])
    assert found == missing


def test_a_line_that_left_out_what_tells_which_one_asks_for_it(parse: Parse) -> None:
    parsed = parse("A bridge fell. The bridge over the Sel was old.")
    whole = line_of(parsed, 2)
    start = whole.evidence[0].start
    text = "The bridge was old."
    cut = Line.of(
        2, text, (type(whole.evidence[0])(start, start + 10), type(whole.evidence[0])(start + 23, start + 31))
    )
    antecedents = Antecedents(parsed)
    assert antecedents.missing(whole, ()) == ()
    assert antecedents.missing(cut, ()) == (Missing("bridge", True, True),)
