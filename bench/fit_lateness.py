"""Fit how late words of a certain meaning are learnt, from the vectors of a language model to our lexicon's levels.

    python bench/fit_lateness.py [--write]

A ridge regression on Zipf frequency, letters, syllables and the word's vector; what the vector adds is stored for
each frequent word. Checked on unseen words by ten folds: the rank correlation with the levels, and how well words
outside Dale and Chall's list of words that children know are told from those on it, which the fit never sees.
"""

from __future__ import annotations

import argparse
import gzip
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from simplify.language.familiarity import BANDS, word_list, zipf
from simplify.language.pipeline import pipeline
from simplify.language.syllables import syllables
from simplify.lexicon import load_lexicon
from simplify.lexicon.defining import defining_list
from simplify.scoring.counts import is_listed
from simplify.scoring.lateness import DATA, MIDDLE, STEP
from simplify.scoring.word_forms import forms

EASY = 1.8
"""The level of a word of the defining list that the lexicon does not explain: A1 to A2."""
RIDGE = 10.0
SCALE = 5.0
"""How much a vector of length 1 weighs against the other features, of deviation 1."""
WORDS = 160_000
"""How many of the most frequent words get a number."""
FOLDS = 10
Array = NDArray[np.float64]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    levels = _levels()
    words = sorted(levels)
    wanted = np.array([levels[word] for word in words])
    surface = np.array([_surface(word) for word in words])
    surface = (surface - surface.mean(0)) / surface.std(0)
    vectors = np.array([_vector(word) for word in words])
    middle = vectors.mean(0)
    values = np.hstack([surface, SCALE * (vectors - middle)])
    unknown = np.array([not is_listed(word) for word in words])
    print(f"{len(words)} words")
    for name, columns in (("frequency, length, syllables", surface), ("and vectors", values)):
        unseen = _unseen(columns, wanted)
        print(f"{name}: rank correlation {_ranks_agree(unseen, wanted):.3f}, area {_area(unseen, unknown):.3f}")
    weights = _ridge(values, wanted)[surface.shape[1] :] * SCALE
    if given.write:
        frequent = list(islice(word_list("large"), WORDS))
        numbers = [_stored(_added(word, weights, middle)) for word in frequent]
        DATA.write_bytes(gzip.compress(bytes(numbers), 9, mtime=0))
        print(f"written: {DATA}, {len(numbers)} words, {DATA.stat().st_size / 1024:.0f} KiB")


def _levels() -> dict[str, float]:
    """The level of each single word: mostly that of its easiest sense, in part the mean of its senses."""
    found: dict[str, list[int]] = {}
    for sense in load_lexicon():
        if sense.pos in {"noun", "verb", "adj", "adv"} and sense.term.isalpha() and sense.term.islower():
            found.setdefault(sense.term, []).append(BANDS.index(sense.level) + 1)
    levels = {word: 0.7 * min(values) + 0.3 * sum(values) / len(values) for word, values in found.items()}
    return {**{word: EASY for word in defining_list().words if word.isalpha()}, **levels}


def _surface(word: str) -> tuple[float, ...]:
    frequency = max(zipf(form, 1.0) for form in forms(word))
    return frequency, frequency * frequency, float(len(word)), float(syllables(word))


def _known(word: str) -> bool:
    vocabulary = pipeline().vocab
    return vocabulary.strings[word] in vocabulary.vectors.key2row


def _vector(word: str) -> Array:
    """The vector of a word at length 1; zeros for a word without one."""
    vector = np.asarray(pipeline().vocab.get_vector(word), dtype=np.float64)
    size = float(np.linalg.norm(vector))
    return vector / size if size else vector


def _added(word: str, weights: Array, middle: Array) -> float:
    """What its vector adds to the level of a word. Function words, whose vectors say little, are never late."""
    if not _known(word):
        return 0.0
    value = float((_vector(word) - middle) @ weights)
    return min(0.0, value) if "f" in defining_list().words.get(defining_list().base(word), "") else value


def _stored(value: float) -> int:
    return max(0, min(255, MIDDLE + round(value / STEP)))


def _ridge(values: Array, wanted: Array) -> Array:
    centred = values - values.mean(0)
    square = centred.T @ centred + RIDGE * np.eye(values.shape[1])
    return np.linalg.solve(square, centred.T @ (wanted - wanted.mean()))


def _unseen(values: Array, wanted: Array) -> Array:
    fold = np.random.default_rng(0).permutation(len(wanted)) % FOLDS
    found = np.zeros(len(wanted))
    for number in range(FOLDS):
        kept = fold != number
        found[~kept] = (values[~kept] - values[kept].mean(0)) @ _ridge(values[kept], wanted[kept])
    return found


def _ranks(values: Array) -> Array:
    """Ranks from 1, the mean of them for equal values."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return np.asarray(ends - (counts - 1) / 2)[inverse]


def _ranks_agree(one: Array, other: Array) -> float:
    return float(np.corrcoef(_ranks(one), _ranks(other))[0, 1])


def _area(values: Array, chosen: NDArray[np.bool_]) -> float:
    many, few = int(chosen.sum()), int((~chosen).sum())
    return float((_ranks(values)[chosen].sum() - many * (many + 1) / 2) / (many * few))


if __name__ == "__main__":
    main()
