"""Terms are found longest first, in any form, and names are not taken for words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.glossary.finding import find_terms
from simplify.language.parsed import ParsedText
from simplify.lexicon import Lexicon

Parse = Callable[[str], ParsedText]


def found(parsed: ParsedText, lexicon: Lexicon) -> list[tuple[str, str]]:
    return [(term.lemma, place.span.of(parsed.text)) for term in find_terms(parsed, lexicon) for place in term.places]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nobody wins wars of attrition.", [("war of attrition", "wars of attrition")]),
        ("They fought along the front line.", [("front line", "front line")]),
        ("They fought along the frontline.", [("frontline", "frontline")]),
        ("She spoke at a news conference.", [("news conference", "news conference")]),
        ("They took the old driver hostage on Monday.", [("take somebody hostage", "took the old driver hostage")]),
        ("Slowly they ceded two villages.", [("cede", "ceded")]),
        ("The ECB raised its rates.", [("ECB", "ECB")]),
        ("We ate turkey at noon.", [("turkey", "turkey")]),
        ("He flew to Turkey on Monday.", []),
        ("She works in Reading.", []),
        ("The panel found that they lied.", []),
        ("They sat and talked.", []),
        ("The flat was unheated all winter.", [("unheated", "unheated")]),
        ("They hope that the forest will regrow.", [("regrow", "regrow")]),
        ("He refused to pay.", []),
        ("Critics continue to snipe at the show.", []),
        ("The snipe stood on one leg.", [("snipe", "snipe")]),
        ("The ex-regime fell.", [("regime", "regime")]),
        ("It was a grid-connected house.", [("grid", "grid")]),
        ("It was an off-grid house.", []),
        ("It was a grid-by-grid search.", []),
        ("That opened a Pandora's box.", [("Pandora's box", "Pandora's box")]),
        ("That opened a Pandora’s box.", [("Pandora's box", "Pandora’s box")]),
        ("Pride was his Achilles’ heel.", [("Achilles' heel", "Achilles’ heel")]),
        ("It was on the old town's doorstep.", [("on somebody's doorstep", "on the old town's doorstep")]),
        ("It was on the old doorstep.", []),
        ("Trade was on their doorstep.", [("on somebody's doorstep", "on their doorstep")]),
    ],
)
def test_a_term_is_found_where_it_is_one(
    text: str, wanted: list[tuple[str, str]], small: Lexicon, parse: Parse
) -> None:
    assert found(parse(text), small) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("There are many caves in France.", []),
        ("Caves in the hill are cold.", []),
        ("In the end the government caved in.", [("cave in", "caved in")]),
        ("This was her take on the story.", []),
        ("She will take on the job.", [("take on", "take on")]),
        ("It is the most important factor in the decision.", []),
        ("It was one step back for the town.", []),
        ("Step back from it.", [("step back", "Step back")]),
        ("People spoke of the toll it took on people.", []),
        ("The firm was taken on by nobody.", [("take on", "taken on")]),
        ("The job called for a bank, and it went under by June.", [("go under", "went under")]),
        ("It is the law to take on the job.", [("take on", "take on")]),
        ("This is the job that she took on.", [("take on", "took on")]),
        ("The picture will go under the hammer.", []),
        ("The shop went under last year.", [("go under", "went under")]),
        ("They use simple, touch-based screens.", []),
        ("They touch base with us on Mondays.", [("touch base", "touch base")]),
    ],
)
def test_a_verb_of_several_words_is_found_where_it_is_a_verb(
    text: str, wanted: list[tuple[str, str]], small: Lexicon, parse: Parse
) -> None:
    assert found(parse(text), small) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It would be good.", []),
        ("The would-be king left.", [("would-be", "would-be")]),
        ("I don't know how he did it.", []),
        ("She has the know-how to do it.", [("know-how", "know-how")]),
        ("She put on her make-up.", [("make-up", "make-up")]),
        ("They make up a story.", [("make up", "make up")]),
        ("The take-off was late.", [("take-off", "take-off")]),
        ("The planes take off at noon.", [("take off", "take off")]),
        ("It was caused in part by rain.", [("in part", "in part")]),
        ("It was tested in parts.", [("part", "parts")]),
        ("She is well off.", [("well-off", "well off")]),
        ("The well is well off the road.", []),
        ("They touch – base on base – the ground.", []),
    ],
)
def test_a_hyphen_is_asked_for_where_the_words_alone_mean_something_else(
    text: str, wanted: list[tuple[str, str]], small: Lexicon, parse: Parse
) -> None:
    assert found(parse(text), small) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They shut the plant down in May.", [("shut down", "shut the plant down")]),
        ("The police shut it down.", [("shut down", "shut it down")]),
        ("The police called the search off on Monday.", [("call off", "called the search off")]),
        ("They shut the door and walked down.", []),
        ("They set the papers on the table off the shelf.", []),
        ("She will be taking a year off from work.", []),
    ],
)
def test_a_particle_is_found_behind_the_object(
    text: str, wanted: list[tuple[str, str]], small: Lexicon, parse: Parse
) -> None:
    assert found(parse(text), small) == wanted


def test_a_line_in_capitals_adds_places(small: Lexicon, parse: Parse) -> None:
    text = "TURKEY INCURSION ENDS TODAY\nThe incursion began in May."
    assert found(parse(text), small) == [("incursion", "INCURSION"), ("incursion", "incursion")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("TURKEY INCURSIONS END TODAY", [("incursion", "INCURSIONS")]),
        ("WARS OF ATTRITION CEDED NOTHING", [("war of attrition", "WARS OF ATTRITION"), ("cede", "CEDED")]),
        ("REBELS TOOK DRIVER HOSTAGE TODAY", [("take somebody hostage", "TOOK DRIVER HOSTAGE")]),
        ("THE ECB WILL STRIKE BACK", [("ECB", "ECB")]),
        ("THE SCRUTINY HILLOCK TOWN\nMrs Hillock came.", [("scrutiny", "SCRUTINY")]),
    ],
)
def test_in_capitals_only_what_is_sure_is_found(
    text: str, wanted: list[tuple[str, str]], small: Lexicon, parse: Parse
) -> None:
    assert found(parse(text), small) == wanted


def test_a_noun_before_a_noun_is_looked_up_as_an_adjective_first(parse: Parse) -> None:
    lines = (
        "whirlwind | noun | C1 | weather | A whirlwind is a wind that turns round and round. | | |",
        "whirlwind | adj | C1 | everyday | Something whirlwind happens very quickly. | | |",
    )
    lexicon = Lexicon(("a.txt", number, line) for number, line in enumerate(lines, 1))
    (term,) = find_terms(parse("It was a whirlwind week."), lexicon)
    assert [sense.pos for sense in term.senses] == ["adj"]
    (term,) = find_terms(parse("The whirlwind tore up trees."), lexicon)
    assert [sense.pos for sense in term.senses] == ["noun"]
