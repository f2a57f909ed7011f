"""Where an everyday word fits, and where the place would make it wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.rewriting.fitting import fitted

Parse = Callable[[str], ParsedText]


def put(parse: Parse, text: str, word: str, wording: str) -> str:
    """The words that take the word's place; empty where they do not fit."""
    (sentence,) = parse(text).sentences
    token = next(token for token in sentence.tokens if token.lower_ == word)
    edit = fitted(sentence, token, wording)
    return "" if edit is None else edit.text


@pytest.mark.parametrize(
    ("text", "word", "wording"),
    [
        ("The ample food was cold.", "ample", "plenty of"),
        ("Their ample food was cold.", "ample", "plenty of"),
        ("Such ample food is rare.", "ample", "plenty of"),
        ("Ann’s ample food was cold.", "ample", "plenty of"),
        ("The small additional cost surprised them.", "additional", "more"),
        ("They have very numerous books.", "numerous", "a lot of"),
    ],
)
def test_no_amount_follows_a_determiner(parse: Parse, text: str, word: str, wording: str) -> None:
    assert put(parse, text, word, wording) == ""


def test_an_amount_fits_where_nothing_determines_it(parse: Parse) -> None:
    assert put(parse, "They said that ample food was there.", "ample", "plenty of") == "plenty of"
    assert put(parse, "The numerous books were old.", "numerous", "many") == "many"
    assert put(parse, "They own so numerous books.", "numerous", "many") == "many"
    assert put(parse, "The bread and ample food were there.", "ample", "plenty of") == "plenty of"


def test_only_and_main_follow_no_a(parse: Parse) -> None:
    assert put(parse, "He took a purely spoken test.", "purely", "only") == ""
    assert put(parse, "She has a dominant role.", "dominant", "main") == ""
    assert put(parse, "She has the dominant role.", "dominant", "main") == "main"
    assert put(parse, "It is a major cause of fires.", "major", "main") == "a main"


@pytest.mark.parametrize(
    "text",
    [
        "The road was accidentally closed.",
        "They accidentally closed the road.",
        "The door is accidentally open.",
        "Accidentally closing the road, they left.",
    ],
)
def test_an_adverb_of_several_words_stands_behind_the_verb(parse: Parse, text: str) -> None:
    assert put(parse, text, "accidentally", "by accident") == ""


def test_an_adverb_of_several_words_fits_at_the_edge_of_the_clause(parse: Parse) -> None:
    assert put(parse, "They closed the road accidentally.", "accidentally", "by accident") == "by accident"
    assert put(parse, "They met accidentally in Leeds.", "accidentally", "by accident") == "by accident"
    assert put(parse, "They met accidentally last night.", "accidentally", "by accident") == "by accident"
    assert put(parse, "It is undoubtedly the best road.", "undoubtedly", "without doubt") == "without doubt"
    assert put(parse, "Accidentally, they closed the road.", "accidentally", "by accident") == "By accident"


def test_a_possessive_noun_keeps_a_right_form(parse: Parse) -> None:
    assert put(parse, "The decade’s worst flood came in May.", "decade", "ten years") == ""
    assert put(parse, "The purchaser’s money was lost.", "purchaser", "buyer") == "buyer"
    assert put(parse, "The depreciation’s effect was small.", "depreciation", "loss of value") == ""


@pytest.mark.parametrize("degree", ["more", "most", "less"])
def test_a_compared_adjective_gets_one_word(parse: Parse, degree: str) -> None:
    assert put(parse, f"Milk was the {degree} scarce food.", "scarce", "hard to get") == ""
    assert put(parse, f"Milk was the {degree} crucial food.", "crucial", "very important") == ""
    assert put(parse, "Milk was the scarce food.", "scarce", "hard to get") == "hard to get"


@pytest.mark.parametrize(
    ("text", "word", "wording", "fits"),
    [
        ("The mayor intervened in the row.", "intervened", "step in", False),
        ("The mayor intervened on Monday.", "intervened", "step in", True),
        ("It is shown in figure 2 of the report.", "figure", "number", False),
        ("The council helps the unemployed.", "unemployed", "jobless", False),
        ("It was the toughest race of all.", "toughest", "difficult", False),
        ("They have slightly different levels.", "slightly", "a little", False),
    ],
)
def test_a_wording_suits_its_neighbours(
    parse: Callable[[str], ParsedText], text: str, word: str, wording: str, fits: bool
) -> None:
    sentence = parse(text).sentences[0]
    token = next(t for t in sentence.tokens if t.text == word)
    assert (fitted(sentence, token, wording) is not None) == fits
