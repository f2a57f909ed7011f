"""Only what is said, by now and by a speaker who is named, is a claim."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.language.speech import attributions
from simplify.summary.claiming import is_claim, names_speaker, turns_later
from simplify.summary.lines import Line

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Ann Berg said that the lake was clean.", True),
        ("The study shows that the lake is clean.", True),
        ("Polls show that the mayor is liked.", True),
        ("Owners must prove that their boats are safe.", False),
        ("Ann Berg demonstrated the pump by filling a bath.", False),
        ("Ann Berg proved that the pump could fill a bath.", False),
        ("After Ann Berg explained that the pump was old, the council bought another.", False),
        ("Ann Berg would argue that the lake is clean.", False),
        ("Ann Berg says not.", False),
    ],
)
def test_what_is_a_claim(parse: Parse, text: str, claimed: bool) -> None:
    parsed = parse(text)
    found = [one for one in attributions(parsed) if is_claim(one, parsed.sentences[0])]
    assert bool(found) is claimed


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Berg said that the lake was clean.", True),
        ("“The lake is clean,” said Ann Berg.", True),
        ("Ann Berg was hopeful: “The lake is clean,” she said.", True),
        ("Whereas the pond of Berg is, he says, dirty, the lake is clean.", False),
        ("The lake is clean, she said.", False),
        ("“Berg is right,” the council said.", False),
    ],
)
def test_a_reader_learns_who_speaks(parse: Parse, said: str, named: bool) -> None:
    parsed = parse("Ann Berg said that the lake was clean.")
    (one,) = attributions(parsed)
    assert names_speaker(one, Line.of(1, said, [parsed.sentences[0].span])) is named


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("“I used to hate tea,” said Ann Berg. “Now I drink five cups a day.”", True),
        ("“At first I thought the pump was broken,” said Ann Berg. “Then I saw the rat.”", True),
        ("“I used to hate tea, but now I drink five cups a day,” said Ann Berg. “It is cheap.”", False),
        ("“I hate tea,” said Ann Berg. “I drink milk.”", False),
        ("“I’m going to be very clear,” said Ann Berg. “I drink milk.”", True),
        ("“Waste is rare here,” said Ann Berg. “We eat all. But waste, once it spoils, is huge.”", True),
        ("“Waste is rare here,” said Ann Berg. “We eat all. But I like bread.”", False),
        ("“I used to hate tea,” said Ann Berg. The council met on Friday.", False),
    ],
)
def test_a_remark_that_prepares_the_next_is_known(parse: Parse, text: str, turns: bool) -> None:
    parsed = parse(text)
    assert turns_later(parsed.sentences[0], parsed) is turns
