"""Respellings for readers."""

from __future__ import annotations

import pytest

from simplify.language.respelling import respelling


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("attrition", "uh-TRISH-un"),
        ("Patricia", "puh-TRISH-uh"),
        ("negotiate", "nuh-GOH-shee-ayt"),
        ("nuclear", "NOO-klee-ur"),
        ("refugee", "REF-yoo-jee"),
        ("isolate", "EYE-suh-layt"),
        ("siege", "seej"),
        ("coup", "koo"),
        ("identify", "eye-DEN-tuh-fy"),
        ("nuclear siege", "NOO-klee-ur seej"),
    ],
)
def test_respelling(word: str, said: str) -> None:
    assert respelling(word) == said


@pytest.mark.parametrize("word", ["", "zzyzzyxq", "nuclear zzyzzyxq"])
def test_what_is_not_listed_is_not_guessed(word: str) -> None:
    assert respelling(word) == ""


def test_one_syllable_of_a_longer_word_is_stressed() -> None:
    for word in ("ceasefire", "asylum", "algorithm", "parliament", "casualty"):
        assert sum(part.isupper() for part in respelling(word).split("-")) == 1
