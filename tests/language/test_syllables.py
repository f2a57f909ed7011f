"""Syllables: the shipped dictionary, the rule behind it, and what no dictionary has."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simplify.language.syllables import NLTK_DATA, estimated, folded, sounds, syllables


@cache
def dictionary() -> dict[str, int]:
    """The first count of every plain word of the shipped dictionary."""
    found: dict[str, int] = {}
    for line in (NLTK_DATA / "corpora" / "cmudict" / "cmudict").read_text(encoding="ascii").splitlines():
        word, _, *phones = line.split()
        if re.fullmatch(r"[A-Z][A-Z']*", word) and not word.endswith("'S"):
            found.setdefault(word.lower(), sum(phone[-1].isdigit() for phone in phones))
    return found


def test_every_word_of_the_dictionary_has_its_count() -> None:
    wrong = [word for word, count in dictionary().items() if count and syllables(word) != count]
    assert wrong == []
    assert len(dictionary()) == 118566


def test_the_rule_is_right_nine_times_in_ten() -> None:
    right = sum(estimated(word) == count for word, count in dictionary().items())
    assert right / len(dictionary()) > 0.91


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("attrition", 3),
        ("people", 2),
        ("area", 3),
        ("business", 2),
        ("don’t", 1),
        ("didn't", 2),
        ("bosses'", 2),
        ("company's", 3),
        ("church's", 2),
        ("well-known", 2),
        ("and/or", 2),
        ("café", 2),
        ("naïve", 2),
        ("Kyiv", 2),
        ("Zelensky", 3),
        ("counteroffensive", 5),
        ("BBC", 3),
        ("NATO", 2),
        ("U.S.", 2),
        ("WTO", 5),
        ("MPs", 2),
        ("40,000", 4),
        ("1990s", 4),
        ("3.5%", 5),
        ("Dr", 2),
        ("Gen.", 3),
        ("Он", 1),
        ("²", 1),
        ("—", 0),
        ("", 0),
    ],
)
def test_counts(word: str, count: int) -> None:
    assert syllables(word) == count


def test_sounds() -> None:
    assert sounds("attrition") == ("AH0", "T", "R", "IH1", "SH", "AH0", "N")
    assert sounds("Attrition") == sounds("attrition")
    assert sounds("zzyzzyx") == ()


def test_folding() -> None:
    assert folded("Łódź’s soft\u00adhyphen œuvre") == "Lodz's softhyphen oeuvre"


@given(st.text(max_size=30))
def test_any_string_has_a_count(word: str) -> None:
    assert (syllables(word) > 0) is any(character.isalnum() for character in word)
