"""Counts against sentences that we counted by hand, and against awkward input."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simplify.language.parsed import ParsedText, parse_many
from simplify.language.syllables import syllables
from simplify.scoring.counts import Counts, counted, is_listed, total, words_of
from simplify.scoring.fast import sentences_of

HAND = Path(__file__).parent / "hand_counted.txt"
# The pronouncing dictionary says these otherwise than we counted: it takes the fuller or the shorter of two ways.
DICTIONARY = {"hour": 1, "hours": 1, "fire": 1, "every": 1, "ceasefire": 1, "interest": -1}


def paragraphs() -> list[list[str]]:
    """The marked paragraphs, each a list of marked sentences."""
    lines = HAND.read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]


def written(sentence: str) -> str:
    return re.sub(r"\{([^=]*)=[^}]*\}", r"\1", sentence).replace("·", "")


def hand_words(sentence: str) -> int:
    return len([word for word in re.sub(r"\{[^}]*\}", "x", sentence).split() if re.search(r"\w", word)])


def hand_syllables(sentence: str) -> int:
    spoken = re.sub(r"\{[^=]*=([^}]*)\}", r"\1", sentence)
    return sum(1 + word.count("·") for word in re.split(r"[\s-]+", spoken) if re.search(r"\w", word))


SENTENCES = [sentence for paragraph in paragraphs() for sentence in paragraph]


def test_there_are_three_hundred_sentences() -> None:
    assert len(SENTENCES) == 329


def test_words_agree_with_the_hand_count() -> None:
    wrong = [s for s in SENTENCES if len(words_of(written(s))) != hand_words(s)]
    assert wrong == []


def test_syllables_agree_with_the_hand_count() -> None:
    wrong = []
    for sentence in SENTENCES:
        words = [word.text for word in words_of(written(sentence))]
        known = sum(DICTIONARY.get(word.lower(), 0) for word in words)
        if sum(map(syllables, words)) - known != hand_syllables(sentence):
            wrong.append(sentence)
    assert wrong == []


def test_the_dictionary_differs_from_us_in_few_words() -> None:
    words = [word.text.lower() for sentence in SENTENCES for word in words_of(written(sentence))]
    assert len(words) == sum(map(hand_words, SENTENCES))
    assert sum(word in DICTIONARY for word in words) == 11


def test_sentences_without_a_parse_agree_with_the_hand_count() -> None:
    for paragraph in paragraphs():
        wanted = [written(sentence) for sentence in paragraph]
        assert sentences_of(" ".join(wanted)) == wanted


@pytest.fixture(scope="module")
def parsed() -> list[ParsedText]:
    return parse_many([" ".join(map(written, paragraph)) for paragraph in paragraphs()])


def test_sentences_of_the_parse_agree_with_the_hand_count(parsed: list[ParsedText]) -> None:
    for paragraph, found in zip(paragraphs(), parsed, strict=True):
        assert [sentence.text for sentence in found.sentences] == [written(s) for s in paragraph]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It cost $4.5m — a lot.", ["It", "cost", "$4.5m", "a", "lot"]),
        ("“Don’t,” he said…", ["Don’t", "he", "said"]),
        ("well-known and/or e-mail", ["well-known", "and", "or", "e-mail"]),
        ("the boys' 3.5% rise", ["the", "boys", "3.5%", "rise"]),
        ("U.S. troops", ["U.S", "troops"]),
        ("yes--no", ["yes", "no"]),
        ("— … *** !", []),
        ("", []),
    ],
)
def test_what_counts_as_a_word(text: str, wanted: list[str]) -> None:
    assert [word.text for word in words_of(text)] == wanted


def test_words_know_where_they_stand() -> None:
    text = "“Stay,” she said — and/or left."
    for word in words_of(text, start=10):
        assert text[word.start - 10 : word.end - 10] == word.text


def test_counts_of_a_sentence() -> None:
    one = counted(words_of("The government announced the decision on Thursday."))
    assert one == Counts(
        sentences=1,
        words=7,
        letters=43,
        syllables=13,
        polysyllables=2,
        complex=2,
        long=4,
        mini=3,
        unfamiliar=2,
        unfamiliar_young=2,
        longest=7,
    )


def test_counts_add_up() -> None:
    first, second = words_of("Go home."), words_of("It is late now.")
    both = total([first, second, []])
    assert both == counted(first) + counted(second)
    assert (both.sentences, both.words, both.longest) == (2, 6, 4)


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("house", True),
        ("houses", True),
        ("babies", True),
        ("stopped", True),
        ("making", True),
        ("don’t", True),
        ("1,500", True),
        ("decision’s", False),
        ("attrition", False),
        ("ceasefire", False),
    ],
)
def test_familiar_words_with_their_inflections(word: str, known: bool) -> None:
    assert is_listed(word) is known


def test_gunning_leaves_out_names_and_endings() -> None:
    sentence = words_of("Alexandria reported created instances.")
    assert counted(sentence).complex == 1


@given(st.text(max_size=80))
def test_any_text_can_be_counted(text: str) -> None:
    one = counted(words_of(text))
    assert one.words <= one.syllables or one.words == 0
    assert one.polysyllables <= one.words
    assert one.letters >= one.words


def test_a_parse_is_not_needed_twice(parse: Callable[[str], ParsedText]) -> None:
    from simplify.scoring.profile import profiled

    profile = profiled(parse("It rained. It rained again."))
    assert profile.counts == sum((one.counts for one in profile.sentences), Counts())
