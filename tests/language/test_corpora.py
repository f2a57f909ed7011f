"""textstat with the network off."""

from __future__ import annotations

import pytest

from simplify.errors import MissingPiece
from simplify.language import corpora


def test_textstat_uses_the_shipped_dictionary() -> None:
    textstat = corpora.textstat()
    # 14 words, 2 sentences, 15 syllables: 206.835 - 1.015 * 7 - 84.6 * 15 / 14
    assert round(textstat.flesch_reading_ease("The cat sat on the mat. It was a very warm day in June."), 1) == 109.1
    assert textstat.syllable_count("business") == 2


def test_a_missing_dictionary_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    import nltk

    monkeypatch.setattr(nltk.data, "path", [])
    monkeypatch.setattr(corpora, "NLTK_DATA", corpora.NLTK_DATA / "nowhere")
    with pytest.raises(MissingPiece, match="the pronouncing dictionary is missing"):
        corpora.textstat()
