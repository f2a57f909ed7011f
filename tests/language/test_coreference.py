"""Pronouns: told when one person fits, left alone when two do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.coreference import resolve
from simplify.language.mentions import Reference
from simplify.language.parsed import ParsedText

Parse = Callable[[str], ParsedText]


def reference(parsed: ParsedText, word: str, nth: int = 0) -> Reference:
    """The reference at the nth place where `word` stands as a word."""
    found = [one for one in resolve(parsed).references.values() if one.span.of(parsed.text) == word]
    return sorted(found, key=lambda one: one.span)[nth]


@pytest.mark.parametrize(
    ("text", "word", "stands_for"),
    [
        ("Rosa Telles opened the door. She saw water.", "She", "Telles"),
        ("Pavel Doren spoke on Monday. “We will stay,” he said.", "he", "Doren"),
        ("Rosa Telles met Pavel Doren. She gave evidence.", "She", "Telles"),
        ("Doren’s office was searched. Pavel Doren said nothing. He went home.", "He", "Doren"),
        ("The talks began on Monday. They were arranged by Norway.", "They", "the talks"),
        ("Russian President Oleg Kolnov arrived. The Russian leader said nothing.", "leader", "Kolnov"),
        ("Lt. Gen. Pavel Doren arrived late. The general said nothing.", "general", "Doren"),
    ],
)
def test_the_only_one_who_fits_is_told(parse: Parse, text: str, word: str, stands_for: str) -> None:
    assert reference(parse(text), word).text == stands_for


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Pavel Doren met Erik Lund. He was angry.", "He"),
        ("Pavel Doren shouted at a driver. He was angry.", "He"),
        ("The ministry rejected the report. It was long.", "It"),
        ("Tomas Arden and Erik Lund spoke. He left.", "He"),
    ],
)
def test_where_two_fit_nothing_is_told(parse: Parse, text: str, word: str) -> None:
    assert not reference(parse(text), word).resolved


def test_an_unresolved_pronoun_stands_in_the_way_of_the_next(parse: Parse) -> None:
    parsed = parse("Anna Vik met Rosa Telles. She was glad that Telles had spoken, she said.")
    assert not reference(parsed, "she").resolved


def test_a_pronoun_in_front_of_its_subject_is_not_the_person_before(parse: Parse) -> None:
    parsed = parse("Pavel Doren was late. When he was ten, Erik Lund went to sea.")
    found = reference(parsed, "he")
    assert (found.text, found.within) in {("Lund", True), ("", False)}


def test_the_subject_of_a_verb_of_saying_is_meant_by_the_clause(parse: Parse) -> None:
    found = reference(parse("Tomas Arden said he wanted a truce."), "he")
    assert (found.text, found.within) == ("Arden", True)


def test_two_presidents_are_not_confused(parse: Parse) -> None:
    text = "Velmoran President Tomas Arden met Ostranian President Irena Kovash. The president left early."
    assert not [one for one in resolve(parse(text)).references.values() if one.kind == "description"]


def test_words_inside_quotations_are_left_alone(parse: Parse) -> None:
    parsed = parse("Rosa Telles spoke. “He told me that he would go,” she said.")
    assert {one.span.of(parsed.text) for one in resolve(parsed).references.values()} == {"she"}


def test_it_that_means_nothing_needs_no_antecedent(parse: Parse) -> None:
    found = reference(parse("The mill burned down. It is clear that nobody was hurt."), "It")
    assert (found.text, found.within) == ("", True)


def test_unresolved_lists_the_pronouns_that_nothing_is_known_of(parse: Parse) -> None:
    parsed = parse("Pavel Doren met Erik Lund. He was angry.")
    assert [span.of(parsed.text) for span in resolve(parsed).unresolved] == ["He"]


LIFE = "Rosa Telles was born in 1950. Telles went to sea. In 1980, Telles wrote a book. Critics liked Telles. "


def test_the_one_whom_a_text_is_about_is_meant_where_nobody_else_comes_to_mind(parse: Parse) -> None:
    parsed = parse(LIFE + "She met a pilot of a small airline. Later, she learnt to fly.")
    assert reference(parsed, "she").text == "Telles"


@pytest.mark.parametrize(
    "rival", ["The pilot of a small airline called.", "She met Anna Vik.", "A sailor met her sister, a pilot."]
)
def test_whom_a_text_is_about_is_not_meant_behind_somebody_else(parse: Parse, rival: str) -> None:
    assert reference(parse(f"{LIFE}{rival} Later, she learnt to fly."), "she").name is None


def test_a_text_that_names_two_as_often_is_about_neither(parse: Parse) -> None:
    others = "Anna Vik stayed. Vik had a farm. Vik kept goats. "
    parsed = parse(LIFE + others + "Telles was glad. She met a pilot of a small airline. Later, she learnt to fly.")
    assert not reference(parsed, "she").resolved
