"""Inflection both ways."""

from __future__ import annotations

import pytest

from simplify.language.inflection import inflected, lemmas


@pytest.mark.parametrize(
    ("lemma", "tag", "wanted"),
    [
        ("buy", "VBD", "bought"),
        ("give up", "VBD", "gave up"),
        ("group of buildings", "NNS", "groups of buildings"),
        ("child", "NNS", "children"),
        ("big", "JJR", "bigger"),
        ("make sure", "VBG", "making sure"),
        ("about", "RB", "about"),
    ],
)
def test_inflected(lemma: str, tag: str, wanted: str) -> None:
    assert inflected(lemma, tag) == wanted


def test_lemmas() -> None:
    assert lemmas("bought", "VERB") == ("buy",)
    assert lemmas("children", "NOUN") == ("child",)
