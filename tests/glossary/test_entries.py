"""How an entry names, spells, inflects and pronounces its term."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.glossary.entries import explanation, inflections, said
from simplify.glossary.explaining import explain
from simplify.language.parsed import ParsedText
from simplify.lexicon import Lexicon
from simplify.lexicon.entries import parse_line
from simplify.settings import Settings

ALL = Settings(all_terms=True)


@pytest.mark.parametrize(
    ("name", "pos", "definition", "forms"),
    [
        (
            "cede ground",
            "verb",
            "If they cede ground, D.",
            ["cedes ground", "ceded ground", "ceded ground", "ceding ground"],
        ),
        ("war of attrition", "noun", "A war of attrition is D.", ["wars of attrition"]),
        ("vicious circle", "noun", "A vicious circle is D.", ["vicious circles"]),
        ("scrutiny", "noun", "Scrutiny is D.", []),
        ("proportions", "noun", "The proportions of a thing are D.", []),
        ("passer-by", "noun", "A passer-by is D.", []),
        ("attorney general", "noun", "An attorney general is D.", []),
        ("arable", "adj", "Arable land is D.", []),
        ("in accordance with", "phrase", "In accordance with D.", []),
    ],
)
def test_a_phrase_is_inflected_at_its_head(name: str, pos: str, definition: str, forms: list[str]) -> None:
    assert inflections(name, parse_line(f"{name} | {pos} | C1 | war | {definition} | | |")) == forms


@pytest.mark.parametrize(
    ("line", "name", "text"),
    [
        (
            "hemorrhage | noun | C1 | health | A hemorrhage is heavy bleeding. | | | forms=haemorrhage",
            "haemorrhage",
            "A haemorrhage is heavy bleeding.",
        ),
        (
            "shantytown | noun | C1 | society | A shantytown is a poor area. | | | forms=shanty town",
            "shanty town",
            "A shanty town is a poor area.",
        ),
        (
            "laborer | noun | B2 | work | A laborer is a worker. | | | forms=labourer,labourers",
            "labourers",
            "A labourer is a worker.",
        ),
        (
            "fiber | noun | B2 | food | A fiber is a thin thread. | | | forms=fibre",
            "fibre",
            "A fibre is a thin thread.",
        ),
        (
            "neuron | noun | C1 | science | A neuron is a cell. | | | forms=neurone",
            "neurone",
            "A neurone is a cell.",
        ),
        (
            "abet | verb | C2 | law | If you abet somebody, you help. | | | forms=abets",
            "abets",
            "If you abet somebody, you help.",
        ),
        (
            "glaring | adj | C1 | everyday | A glaring mistake is seen by all. | | |",
            "glaringly",
            "“Glaringly” comes from “glaring”. A glaring mistake is seen by all.",
        ),
    ],
)
def test_the_term_is_spelt_as_in_the_text(line: str, name: str, text: str) -> None:
    assert explanation(parse_line(line), name, name).text == text


@pytest.mark.parametrize(
    ("line", "name", "say"),
    [
        ("chasm | noun | C1 | everyday | A chasm is D. | | |", "chasm", "KAZ-um"),
        ("chasm | noun | C1 | everyday | A chasm is D. | | | say=KAZZ-im", "chasm", "KAZZ-im"),
        ("incursion | noun | C1 | war | An incursion is D. | | |", "incursion", ""),
        ("wren | abbr | C1 | war | A wren is D. | | |", "wren", ""),
    ],
)
def test_a_misleading_spelling_is_respelt(line: str, name: str, say: str) -> None:
    assert said(parse_line(line), name) == say


@pytest.mark.parametrize(
    "text",
    [
        "Turkey signed the deal. Farmers in Turkey were pleased.",
        "Police in Reading arrested a man. Reading is a town.",
        "TURKEY ENDS IT TODAY",
        "The cat sat on the mat.",
    ],
)
def test_names_capitals_and_easy_words_are_no_terms(
    text: str, only_small: Lexicon, parse: Callable[[str], ParsedText]
) -> None:
    assert explain(parse(text), ALL) == ()


def test_a_headline_in_capitals_adds_no_form(only_small: Lexicon, parse: Callable[[str], ParsedText]) -> None:
    (entry,) = explain(parse("TURKEY INCURSION ENDS TODAY\n\nThe incursion began in May."), ALL)
    assert (entry.term, entry.forms, len(entry.places)) == ("incursion", ("incursions",), 2)


def test_a_term_inside_a_quotation_is_explained(only_small: Lexicon, parse: Callable[[str], ParsedText]) -> None:
    (entry,) = explain(parse("“The incursion was wrong,” said Ann."), ALL)
    assert (entry.term, entry.origin) == ("incursion", "lexicon")
