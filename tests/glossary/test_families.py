"""Words of one family need one entry."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.glossary import explain
from simplify.glossary.families import are_kin, is_known_as_another
from simplify.language.parsed import ParsedText
from simplify.lexicon import Lexicon
from simplify.lexicon.entries import parse_line
from simplify.settings import Settings

BREWERY = parse_line("brewery | noun | B2 | food | A brewery is a place that makes beer. | | |")
PATENT = parse_line("patent | noun | C1 | law | A patent is the right to make a new invention. | | |")


@pytest.mark.parametrize(
    ("line", "kin"),
    [
        ("brewer | noun | B2 | food | A brewer is a person who makes beer. | | |", True),
        ("brewery | adj | B2 | food | Brewery workers make beer. | | |", True),
        ("brewery tour | noun | C1 | food | A brewery tour is a visit to see how beer is made. | | |", True),
        ("brewing | noun | C1 | food | Brewing is making beer. | | |", False),
        ("brine | noun | C1 | food | Brine is water that has salt in it. | | |", False),
        ("breweries | noun | B2 | food | Breweries are old houses. | | |", False),
    ],
)
def test_kin_share_a_stem_and_a_meaning(line: str, kin: bool) -> None:
    assert are_kin(BREWERY, parse_line(line)) is kin
    assert are_kin(parse_line(line), BREWERY) is kin


def test_a_long_common_beginning_makes_kin() -> None:
    cynicism = parse_line("cynicism | noun | C1 | society | Cynicism is the belief that nobody is good. | | |")
    cynical = parse_line("cynical | adj | C1 | society | Cynical people believe that nobody is good. | | |")
    cyclist = parse_line("cyclist | noun | C1 | society | A cyclist is good at riding a bicycle. | | |")
    assert are_kin(cynicism, cynical)
    assert not are_kin(cynical, cyclist)


@pytest.mark.parametrize(
    ("level", "definition", "known"),
    [
        ("B2", "If something delights you, it gives you great pleasure.", True),
        ("C1", "If something delights you, it gives you great pleasure.", False),
        ("B2", "If a sail delights, it falls.", False),
    ],
)
def test_a_word_may_be_known_as_another_part_of_speech(level: str, definition: str, known: bool) -> None:
    lines = (
        "delight | noun | B1 | everyday | Delight is very great pleasure. | | |",
        f"delight | verb | {level} | everyday | {definition} | | |",
    )
    lexicon = Lexicon(("a.txt", number, line) for number, line in enumerate(lines, 1))
    (sense,) = lexicon.senses("delight", "verb")
    assert is_known_as_another(sense, lexicon, 2) is known
    assert not is_known_as_another(sense, lexicon, 1)


def test_a_known_family_member_leaves_the_list(
    parse: Callable[[str], ParsedText], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = (
        "delight | noun | B1 | everyday | Delight is very great pleasure. | | |",
        "delight | verb | B2 | everyday | If something delights you, it gives you great pleasure. | | |",
        "cede | verb | C1 | war | If you cede land, you give it to somebody else. | | |",
    )
    lexicon = Lexicon(("a.txt", number, line) for number, line in enumerate(lines, 1))
    monkeypatch.setattr("simplify.glossary.explaining.load_lexicon", lambda: lexicon)
    entries = explain(parse("The news delights them. They ceded no land."), Settings())
    assert [entry.term for entry in entries] == ["ceded"]


def test_an_abbreviation_is_kin_to_what_it_stands_for() -> None:
    short = parse_line("GDP | abbr | C1 | economy | GDP is all goods. | | | expands=gross domestic product")
    long = parse_line("gross domestic product | noun | C1 | economy | Gross domestic product is a sum. | | |")
    assert are_kin(short, long)
    assert are_kin(long, short)


def test_an_ending_alone_makes_no_kin() -> None:
    assert not are_kin(PATENT, parse_line("patently | adv | C1 | everyday | Patently means very clearly. | | |"))


def test_a_short_list_has_one_entry_of_a_family(
    parse: Callable[[str], ParsedText], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = (
        "brewery | noun | C1 | food | A brewery is a place that makes beer. | | |",
        "brewer | noun | C1 | food | A brewer is a person who makes beer. | | |",
    )
    rows = Lexicon(("a.txt", number, line) for number, line in enumerate(lines, 1))
    monkeypatch.setattr("simplify.glossary.explaining.load_lexicon", lambda: rows)
    parsed = parse("The brewery closed. Its brewer wept.")
    assert [entry.term for entry in explain(parsed, Settings())] == ["brewery"]
    assert [entry.term for entry in explain(parsed, Settings(all_terms=True))] == ["brewery", "brewer"]
