"""How hard a single word is, from 0 (everyone knows it) to 1, for editors' tools.

A logistic sum of rarity, learners' level, length, syllables, form, and how late words of such a meaning are learnt.
`bench/fit_word_difficulty.py` fitted it to which words of news articles editors replaced for elementary readers
(OneStopEnglish, CC BY-SA 4.0). On unseen articles it tells those from the words that they kept with an area under the
curve of .67; rarity alone reaches .62.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from simplify.language.familiarity import cefr_value, zipf
from simplify.language.syllables import syllables
from simplify.scoring.counts import is_listed
from simplify.scoring.lateness import lateness
from simplify.scoring.word_forms import forms

ABSTRACT = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship", "hood", "acy", "ure")
LEAST = 1.0
"""The Zipf value given to a word never met."""
NAME = 0.7
"""What part of its difficulty a name keeps: it has to be read, but not understood. Short forms are no names here."""
MARKS = ".,;:!?\"'()[]“”‘’"
NAMES = ("rarity", "rarity squared", "level", "unlisted", "syllables", "letters", "unfamiliar", "abstract", "lateness")


@dataclass(frozen=True, slots=True)
class WordModel:
    """The fitted numbers: the sum of weighted features and the offset goes through a logistic curve."""

    weights: tuple[float, ...]
    offset: float


@cache
def model() -> WordModel:
    """The numbers of `data/word_difficulty.json`."""
    path = Path(__file__).parent / "data" / "word_difficulty.json"
    raw = json.loads(path.read_text(encoding="utf-8"))
    if tuple(raw["names"]) != NAMES:
        raise ValueError("word_difficulty.json has other features: run bench/fit_word_difficulty.py again")
    return WordModel(tuple(raw["weights"]), raw["offset"])


def difficulty(word: str, *, context: str | None = None) -> float:
    """How hard a word or a phrase is, in 0..1; of a phrase, how hard its hardest word is.

    `context` is the sentence it stands in: it is parsed, so that the right part of speech and base form are looked
    up, and a name, which need not be understood, is held to be easier than a word (`NAME`). Without it no language
    model is loaded. The same word in the same context has the same value, whatever was asked before.
    """
    parts = [part for part in word.split() if any(character.isalpha() for character in part)]
    if not parts:
        return 0.0
    if context is None:
        return max(_of(features(part)) for part in parts)
    found = _in_context(context)
    return max(
        round(_of(features(part, lemma=lemma, pos=pos)) * (NAME if is_name else 1.0), 3)
        for part in parts
        for lemma, pos, is_name in [found.get(part.strip(MARKS).lower(), ("", "", False))]
    )


def features(word: str, *, lemma: str = "", pos: str = "") -> tuple[float, ...]:
    """The features of a word in the order of `NAMES`."""
    frequency = max(zipf(form, LEAST) for form in (*forms(word), lemma or word))
    levels = [value for form in (lemma or word, *forms(word)) if (value := cefr_value(form, pos)) is not None]
    rarity = 7.0 - frequency
    letters = sum(character.isalpha() for character in word)
    return (
        rarity,
        rarity * rarity / 6,
        min(levels) if levels else 3.5,
        float(not levels),
        float(syllables(word)),
        float(min(letters, 14)),
        float(not is_listed(word)),
        float(len(word) > 6 and word.lower().endswith(ABSTRACT)),
        _lateness(word, lemma),
    )


def _lateness(word: str, lemma: str) -> float:
    """How late the meaning is learnt: the mean of the word and of the form it is most likely inflected from."""
    base = lemma or max(forms(word)[1:], key=lambda form: zipf(form, LEAST), default=word)
    found = [value for form in (word, base) if (value := lateness(form))]
    return sum(found) / len(found) if found else 0.0


def _of(values: tuple[float, ...]) -> float:
    fitted = model()
    total = fitted.offset + sum(weight * value for weight, value in zip(fitted.weights, values, strict=True))
    return round(1 / (1 + exp(-total)), 3)


def _in_context(context: str) -> dict[str, tuple[str, str, bool]]:
    """Base form, part of speech and whether it is a name, of each word of a sentence."""
    from simplify.language.parsed import parse

    return {
        token.lower_: (token.lemma_.lower(), token.pos_, token.pos_ == "PROPN" and token.text.istitle())
        for doc in parse(context).docs
        for token in doc
    }
