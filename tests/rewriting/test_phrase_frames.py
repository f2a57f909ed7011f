"""What must stand around a phrase before its plain wording takes its place, whatever row it comes from."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

import pytest

from simplify.language.parsed import ParsedText
from simplify.levels import LEVELS
from simplify.lexicon.phrase_swaps import load_phrase_swaps
from simplify.rewriting.engine import rewrite_texts
from simplify.rewriting.rule import Rule, Situation

Swap = Callable[[str, str], str]


@pytest.fixture
def swap(parse: Callable[[str], ParsedText], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Swap:
    """The text that a single row, "from | to | gates", makes of a text."""
    module = importlib.import_module("simplify.rewriting.rules.phrases.plain_phrases")
    rule: Rule = module.plain_phrases

    def made(row: str, text: str) -> str:
        path = tmp_path / "phrases.txt"
        path.write_text(f"{row} | before | after\n", encoding="utf-8")
        load_phrase_swaps.cache_clear()
        rows = load_phrase_swaps(path)
        load_phrase_swaps.cache_clear()
        monkeypatch.setattr(module, "load_phrase_swaps", lambda: rows)
        (result,) = rewrite_texts([parse(text)], [rule], [Situation(level=LEVELS["b1"])])
        return result.text

    return made


def unchanged(swap: Swap, row: str, text: str) -> bool:
    return swap(row, text) == text


def test_a_contracted_first_word_is_no_match(swap: Swap) -> None:
    aware, choice = "~be aware of | know about | ", "~have no choice but to | have to | "
    assert swap(aware, "She is aware of the danger.") == "She knows about the danger."
    assert unchanged(swap, aware, "She's aware of the danger.")
    assert unchanged(swap, aware, "They’re aware of the danger.")
    assert unchanged(swap, choice, "They've no choice but to leave the village.")


@pytest.mark.parametrize(
    "text",
    [
        "The camp was full of some 10-year-olds and their mothers.",
        "The club has offered some two-year contracts to its best players.",
        "Along the coast there are some second homes.",
        "The museum shows some 19th century paintings.",
        "They played some 1990s songs.",
    ],
)
def test_no_amount_is_a_hyphenated_word_or_an_ordinal(swap: Swap, text: str) -> None:
    assert unchanged(swap, "some | about | next=number", text)


def test_an_amount_may_be_a_range_or_a_large_number(swap: Swap) -> None:
    assert swap("some | about | next=number", "Some 10-15 boats sank.") == "About 10-15 boats sank."
    assert swap("some | about | next=number", "They sold some £2m of bread.") == "They sold about £2m of bread."
    assert swap("some | about | next=number", "It cost some thousand euros.") == "It cost about thousand euros."


@pytest.mark.parametrize(
    "text",
    [
        "The bank has so far declined to comment.",
        "The bank has declined to comment.",
        "The owners have repeatedly and politely declined to comment.",
        "The number of visitors declined to 40,000.",
        "Sales of the newspaper declined to a third.",
    ],
)
def test_a_finite_wording_takes_the_place_of_a_finite_verb(swap: Swap, text: str) -> None:
    assert unchanged(swap, "declined to | would not | ", text)


def test_a_finite_verb_is_swapped(swap: Swap) -> None:
    assert swap("declined to | would not | ", "The bank politely declined to comment.") == (
        "The bank politely would not comment."
    )


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("consist of | are made up of | ", "Does the committee really consist of farmers?"),
        ("consist of | are made up of | ", "What do these cakes consist of?"),
        ("consist of | are made up of | ", "The committee may consist of farmers."),
        ("have the ability to | can | ", "Robots will have the ability to learn."),
        ("had the ability to | could | ", "They have never had the ability to learn."),
    ],
)
def test_a_verb_with_an_auxiliary_keeps_its_build(swap: Swap, row: str, text: str) -> None:
    assert unchanged(swap, row, text)


def test_an_infinitive_can_be_asked_for(swap: Swap) -> None:
    row = "~seek to | try to | next=infinitive"
    assert swap(row, "They sought to win.") == "They tried to win."
    assert swap(row, "They sought to quickly win.") == "They tried to quickly win."
    assert unchanged(swap, row, "Those they sought to no avail.")
    assert unchanged(swap, "~be used to | do | -next=infinitive", "It is used to cut bread.")


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("a great deal of | a lot of | ", "It took such a great deal of time."),
        ("numbers of | a lot of | ", "The numbers of boats surprised her."),
        ("a large number of | many | ", "So a large number of people came."),
        ("large numbers of | many | ", "Such large numbers of people came."),
        ("large numbers of | more and more | ", "Her large numbers of guests came."),
        ("vast amounts of | plenty of | ", "These vast amounts of food were lost."),
    ],
)
def test_no_amount_follows_a_determiner(swap: Swap, row: str, text: str) -> None:
    assert unchanged(swap, row, text)


def test_an_amount_may_follow_a_joining_word(swap: Swap) -> None:
    row = "a large number of | many | next=plural"
    assert swap(row, "They said that a large number of shops closed.") == "They said that many shops closed."
    assert swap(row, "They ate what a large number of shops sold.") == "They ate what many shops sold."
    assert swap("a host of | many | ", "The shops and a host of bars closed.") == "The shops and many bars closed."


@pytest.mark.parametrize("opener", ["if", "when", "unless", "whether"])
def test_nothing_is_probable_in_a_condition(swap: Swap, opener: str) -> None:
    row = "is likely to | will probably | "
    assert unchanged(swap, row, f"They want to know {opener} the shop is likely to close.")
    assert unchanged(swap, row, f"{opener.capitalize()} rain falls and the river is likely to rise, they leave.")


def test_what_is_likely_outside_a_condition_is_probable(swap: Swap) -> None:
    row = "is likely to | will probably | "
    assert swap(row, "If it rains, the river is likely to rise.") == "If it rains, the river will probably rise."
    assert (
        swap(row, "When asked, she said that it is likely to rain.")
        == "When asked, she said that it will probably rain."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Furthermore, the shop also closed.",
        "Furthermore, the shop closed, too.",
        "Furthermore, the shop closed as well.",
    ],
)
def test_also_stands_only_once_in_a_sentence(swap: Swap, text: str) -> None:
    assert unchanged(swap, "furthermore | also | first;comma", text)


def test_too_much_is_no_also(swap: Swap) -> None:
    row = "furthermore | also | first;comma"
    assert swap(row, "Furthermore, the shop is too small.") == "Also, the shop is too small."
    assert swap(row, "Furthermore, it is cheap as well as clean.") == "Also, it is cheap as well as clean."


def test_a_possessive_keeps_its_form(swap: Swap) -> None:
    row = "the past decade | the past ten years | "
    assert unchanged(swap, row, "She read the past decade's reports.")
    assert unchanged(swap, row, "She read the past decade’s reports.")
    assert swap(row, "It rained over the past decade.") == "It rained over the past ten years."


def test_an_adverb_of_several_words_parts_no_verb(swap: Swap) -> None:
    row = "on an annual basis | every year | "
    assert unchanged(swap, row, "The road is on an annual basis repaired.")
    assert unchanged(swap, "eventually | in the end | ", "The road was eventually repaired.")
    assert swap(row, "The road is repaired on an annual basis.") == "The road is repaired every year."
    assert swap("thus far | so far | ", "The road has thus far been safe.") == "The road has so far been safe."


def test_a_wording_echoes_no_word_close_by(swap: Swap) -> None:
    row = "with ease | easily | "
    assert unchanged(swap, row, "It was an easy win, won with ease by the team.")
    assert swap(row, "The team won with ease.") == "The team won easily."
    assert unchanged(swap, "~ensure that | make sure that | ", "They ensured that bread was made.")
