"""The formulas: by hand, against textstat on the same text, and at the edges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simplify.model import Score
from simplify.scoring.counts import Counts
from simplify.scoring.fast import score_fast
from simplify.scoring.formulas import FORMULAS, computed

HUNDRED = Counts(
    sentences=10,
    words=100,
    letters=450,
    syllables=150,
    polysyllables=12,
    complex=10,
    long=20,
    mini=40,
    unfamiliar=15,
    unfamiliar_young=9,
    longest=20,
)
# No abbreviation, no name and no inflected word of the familiar list: here textstat counts as we do.
PLAIN = (
    "The old man sat by the fire and read a long letter. The dog was asleep at the door. Rain fell on the roof "
    "of the small house. It was late in the year and the night was dark. A car went by on the road. The man got "
    "up and put the letter in a box. He did not want to read it again. The box was full of letters from the war. "
    "Outside, the wind blew hard and a tree fell down. The dog woke and ran to the window. No one was there."
)


def test_by_hand() -> None:
    values = {score.name: score.value for score in computed(HUNDRED)}
    assert values == {
        "Flesch reading ease": 69.78,  # 206.835 - 1.015 * 10 - 84.6 * 1.5
        "Flesch-Kincaid": 6.01,  # 0.39 * 10 + 11.8 * 1.5 - 15.59
        "Gunning Fog": 8.0,  # 0.4 * (10 + 10)
        "SMOG": 9.39,  # 1.043 * sqrt(36) + 3.1291
        "Automated readability index": 4.77,  # 4.71 * 4.5 + 0.5 * 10 - 21.43
        "Coleman-Liau": 7.7,  # 0.0588 * 450 - 0.296 * 10 - 15.8
        "Dale-Chall": 6.5,  # 0.1579 * 15 + 0.0496 * 10 + 3.6365
        "Spache": 2.61,  # 0.121 * 10 + 0.082 * 9 + 0.659
        "Linsear Write": 5.2,  # (12.4 - 2) / 2
        "LIX": 30.0,  # 10 + 20
        "McAlpine EFLAW": 14.0,  # 140 / 10
    }


def test_every_formula_says_where_it_is_from() -> None:
    assert len({formula.name for formula in FORMULAS}) == len(FORMULAS) == 11
    assert all(formula.source and formula.counts for formula in FORMULAS)


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("Flesch reading ease", "flesch_reading_ease"),
        ("Flesch-Kincaid", "flesch_kincaid_grade"),
        ("SMOG", "smog_index"),
        ("LIX", "lix"),
        ("McAlpine EFLAW", "mcalpine_eflaw"),
        ("Linsear Write", "linsear_write_formula"),
    ],
)
def test_textstat_agrees_to_one_decimal(name: str, function: str) -> None:
    from simplify.language.corpora import textstat

    extra = {"strict_lower": False, "strict_upper": False} if function == "linsear_write_formula" else {}
    theirs = getattr(textstat(), function)(PLAIN, **extra)
    ours = score_fast(PLAIN).value(name)
    assert ours is not None
    assert round(ours, 1) == round(theirs, 1)


def test_short_text_has_no_value_and_says_why() -> None:
    scores = {score.name: score for score in computed(Counts(sentences=2, words=9, letters=30, syllables=12))}
    assert scores["Flesch-Kincaid"] == Score(
        "Flesch-Kincaid", None, "grade", "9 words are too few: the formula needs 50"
    )
    assert all(score.value is None and score.why for score in scores.values())


def test_a_sentence_may_be_scored_when_asked_for() -> None:
    one = Counts(sentences=1, words=10, letters=45, syllables=15)
    values = {score.name: score.value for score in computed(one, short=True)}
    assert values["Flesch-Kincaid"] == 6.01


def test_few_sentences_are_too_few_for_smog_only() -> None:
    few = Counts(sentences=5, words=60, letters=270, syllables=80)
    assert [score.name for score in computed(few) if score.value is None] == ["SMOG"]


def test_a_list_without_full_stops_is_not_graded() -> None:
    scores = computed(Counts(sentences=1, words=900, letters=4000, syllables=1500), short=True)
    why = "sentences of 900 words on average: this is a list, or full stops are missing"
    assert {score.why for score in scores} == {why}


def test_no_words_no_values() -> None:
    assert {score.why for score in computed(Counts())} == {"there are no words to count"}


@given(
    st.integers(1, 60),
    st.integers(1, 3000),
    st.integers(1, 12),
    st.integers(1, 6),
    st.integers(0, 100),
)
def test_never_a_negative_grade(sentences: int, words: int, letters: int, syllables: int, share: int) -> None:
    words = max(words, sentences)
    part = words * share // 100
    counts = Counts(sentences, words, words * letters, words * syllables, part, part, part, part, part, part, words)
    for score, formula in zip(computed(counts, short=True), FORMULAS, strict=True):
        assert score.value is None or formula.low <= score.value <= formula.high
        assert score.value is not None or score.why
