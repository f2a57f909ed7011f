"""A participle that describes is looked up as an adjective, and a basic form is never another verb's past."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.glossary.participles import describes, is_event, is_graded, is_past_of_another, is_thing, is_undone
from simplify.language.parsed import ParsedText
from simplify.lexicon.entries import parse_line

Parse = Callable[[str], ParsedText]
UNSURE = (parse_line("shattered | adj | C1 | everyday | D. | | family; -window |"),)
SURE = (parse_line("shattered | adj | C1 | everyday | D. | | |"),)
REND = parse_line("rend | verb | C2 | everyday | D. | | | forms=rent")


@pytest.mark.parametrize(
    ("text", "describing"),
    [
        ("The family was shattered.", True),
        ("The window was shattered by a stone.", False),
        ("They had shattered the window.", False),
    ],
)
def test_a_participle_without_a_doer_may_describe(text: str, describing: bool, parse: Parse) -> None:
    (token,) = [token for token in parse(text).docs[0] if token.text == "shattered"]
    assert describes(token, UNSURE) is describing
    assert not describes(token, SURE)


@pytest.mark.parametrize("text", ["They met on the uncovered court six.", "It was an uncovered court."])
def test_a_participle_in_un_before_a_noun_tells_of_no_deed(text: str, parse: Parse) -> None:
    (token,) = [token for token in parse(text).docs[0] if token.text == "uncovered"]
    assert is_undone(token)


def test_a_participle_joined_to_an_adjective_describes(parse: Parse) -> None:
    (token,) = [token for token in parse("The show was quiet and understated.").docs[0] if token.text == "understated"]
    assert describes(token, SURE)
    assert not describes(token, ())


@pytest.mark.parametrize(
    ("text", "event"),
    [("He had to be spirited out of the town.", True), ("It was a spirited game, and it stayed spirited.", False)],
)
def test_a_participle_with_a_direction_is_no_adjective(text: str, event: bool, parse: Parse) -> None:
    assert next(is_event(token) for token in parse(text).docs[0] if token.text == "spirited") is event


def test_an_adverb_of_degree_marks_an_adjective(parse: Parse) -> None:
    doc = parse("She found the work quite liberating.").docs[0]
    assert [token.text for token in doc if is_graded(token)] == ["liberating"]


@pytest.mark.parametrize(("text", "other"), [("They rent a house.", True), ("They rented a house.", False)])
def test_to_rent_is_no_past_of_rend(text: str, other: bool, parse: Parse) -> None:
    token = parse(text).docs[0][1]
    assert is_past_of_another(token, token.lower_, REND) is other


@pytest.mark.parametrize(
    ("word", "thing"), [("wedding", True), ("meeting", True), ("hammering", False), ("lengthening", False)]
)
def test_an_everyday_noun_in_ing_is_no_verb(word: str, thing: bool) -> None:
    assert is_thing(word) is thing
