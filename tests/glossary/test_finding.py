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
