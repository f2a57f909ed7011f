"""Scores without a parse."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.scoring import score, score_fast
from simplify.scoring.fast import sentences_of


@pytest.mark.parametrize(
    ("paragraph", "wanted"),
    [
        ("It rained. We left.", ["It rained.", "We left."]),
        ("Dr. Oba of the U.S. Army spoke. He left.", ["Dr. Oba of the U.S. Army spoke.", "He left."]),
        ("He lives in the U.S. The rent is high.", ["He lives in the U.S.", "The rent is high."]),
        ("It costs 3.5 euros. “Too much!” she said.", ["It costs 3.5 euros.", "“Too much!” she said."]),
        ("See No. 5 below. He said no. She agreed.", ["See No. 5 below.", "He said no.", "She agreed."]),
        ("“Stop.” The car drove on.", ["“Stop.”", "The car drove on."]),
        ("J. Smith came … and went.", ["J. Smith came … and went."]),
        ("", []),
    ],
)
def test_sentences(paragraph: str, wanted: list[str]) -> None:
    assert sentences_of(paragraph) == wanted


def test_headings_and_bullets() -> None:
    scores = score_fast("# A day out\n\n- We left early\n- We came back late\n1. It rained.")
    assert (scores.sentences, scores.words) == (3, 9)


def test_counts_agree_with_the_parse(parse: Callable[[str], ParsedText], article: Callable[[str], str]) -> None:
    for name in ("border-talks", "river-leak", "ferry-trial"):
        quick, full = score_fast(article(name)), score(parse(article(name)), advice=False)
        assert quick.words == full.words
        assert quick.syllables == full.syllables
        assert abs(quick.sentences - full.sentences) <= 1


def test_neither_spacy_nor_textstat_is_loaded() -> None:
    code = (
        "import sys; from simplify.scoring import score_fast; score_fast('It rained. We left.');"
        "assert not {'spacy', 'textstat', 'wordfreq', 'cefrpy', 'nltk', 'numpy'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True).stderr == ""
