"""Frequencies and levels: the same as the packages say, only quicker."""

from __future__ import annotations

import subprocess
import sys

import pytest

from simplify.language.familiarity import BANDS, COMMON, cefr, cefr_value, zipf


def test_frequencies_are_those_of_wordfreq() -> None:
    import wordfreq

    words = [word for word in wordfreq.top_n_list("en", 30000)[::97] if word.isascii() and word.isalpha()]
    assert len(words) > 200
    assert [zipf(word) for word in words] == pytest.approx(
        [wordfreq.zipf_frequency(word, "en") for word in words], abs=0.011
    )


def test_levels_are_those_of_cefrpy() -> None:
    import cefrpy
    import wordfreq

    analyzer = cefrpy.CEFRAnalyzer()
    words = [word for word in wordfreq.top_n_list("en", 30000)[::97] if word.isascii() and word.isalpha()]
    for word in words:
        if len(word) == 1:
            continue  # letters are names of themselves, which the package looks up in another way
        levels = analyzer.get_pos_level_dict_for_word(word, pos_tag_as_string=True, word_level_as_float=True) or {}
        wanted = round(sum(levels.values()) / len(levels), 2) if levels else None
        assert cefr_value(word) == wanted
        for tag, level in levels.items():
            assert cefr_value(word, tag) == round(level, 2)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("the", 7.73),
        ("The", 7.73),
        ("zzyzzyxq", 0.0),
        ("", 0.0),
        ("1,500", 5.0),
        ("house’s", 5.71),
    ],
)
def test_zipf(word: str, value: float) -> None:
    assert zipf(word) == value


def test_the_rarest_part_of_a_compound_decides() -> None:
    assert zipf("house-boat") < min(zipf("house"), zipf("boat"))
    assert zipf("house-zzyzzyxq") == 0.0


def test_a_floor_needs_the_small_list_only() -> None:
    code = (
        "from simplify.language import familiarity as f; assert f.zipf('sesquipedalian', f.COMMON) == f.COMMON;"
        "assert f._table.cache_info().currsize == 1"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True).stderr == ""
    assert zipf("house", COMMON) == 5.71
    assert zipf("sesquipedalian") == 1.22


def test_bands() -> None:
    assert cefr("house") == "A1"
    assert cefr("attrition") == "C2"
    assert cefr("attrition", "NOUN") == "C2"
    assert cefr("zzyzzyxq") == cefr("…") == cefr("café") == ""
    assert set(map(cefr, "dog run attrition negotiate".split())) <= set(BANDS)


def test_neither_package_is_imported() -> None:
    code = (
        "import sys; from simplify.language.familiarity import cefr, zipf; zipf('ceasefire'); cefr('house');"
        "assert not {'wordfreq', 'cefrpy'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True).stderr == ""
