"""Fit the difficulty of words to what editors replaced for elementary readers, and check it on unseen articles.

    python bench/fit_word_difficulty.py onestop-dev.jsonl [--write]

A content word of the original paragraph counts as hard when neither it nor its base form is left in the elementary
version. Paragraphs that were mostly dropped are left out. Logistic regression with weights from 0 up; checked by ten
folds of neighbouring paragraphs, as the area under the curve.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from simplify.language.familiarity import zipf
from simplify.language.parsed import ParsedText, parse_many
from simplify.scoring.word_difficulty import NAMES, features

OUTPUT = Path(__file__).parent.parent / "simplify" / "scoring" / "data" / "word_difficulty.json"
CONTENT = {"NOUN", "VERB", "ADJ", "ADV"}
LEAST_KEPT = 0.4
FOLDS = 10
RIDGE, PULL = 0.1, 0.15
"""Weights are pulled towards small equal ones: what editors replaced is a noisy sign of what is hard."""
Array = NDArray[np.float64]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("paragraphs", type=Path)
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    rows = [json.loads(line) for line in given.paragraphs.read_text(encoding="utf-8").splitlines()]
    hard = parse_many([row["source"] for row in rows])
    easy = parse_many([row["elementary"] for row in rows])
    found = [_examples(a, b, n) for n, (a, b) in enumerate(zip(hard, easy, strict=True))]
    values = np.array([one[0] for examples in found for one in examples])
    gone = np.array([one[1] for examples in found for one in examples])
    place = np.array([one[2] for examples in found for one in examples])
    rarity = np.array([one[3] for examples in found for one in examples])
    print(f"{len(gone)} words, {gone.mean():.1%} of them replaced or dropped")
    unseen = np.zeros(len(gone))
    fold = place * FOLDS // len(rows)
    for number in range(FOLDS):
        kept = fold != number
        weights, offset = fit(values[kept], gone[kept])
        unseen[~kept] = values[~kept] @ weights + offset
    print(f"area under the curve, unseen: {_area(unseen, gone):.3f}; rarity alone: {_area(rarity, gone):.3f}")
    weights, offset = fit(values, gone)
    for name, weight in zip(NAMES, weights * values.std(0), strict=True):
        print(f"  {name:16} {weight:+.3f}")
    if given.write:
        # One content word in ten of these articles lies above 0.5; the curve is made steep enough to use 0 to 1.
        sums = values @ weights + offset
        middle, steep = float(np.quantile(sums, 0.9)), 1.4 / float(sums.std())
        numbers = {
            "names": list(NAMES),
            "weights": [round(float(weight) * steep, 5) for weight in weights],
            "offset": round((offset - middle) * steep, 5),
        }
        OUTPUT.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
        print(f"written: {OUTPUT}")


def _examples(hard: ParsedText, easy: ParsedText, number: int) -> list[tuple[tuple[float, ...], float, int, float]]:
    left = {form for doc in easy.docs for token in doc for form in (token.lower_, token.lemma_.lower())}
    found, kept, seen = [], 0, set()
    for doc in hard.docs:
        for token in doc:
            lemma = token.lemma_.lower()
            if token.pos_ not in CONTENT or not token.is_alpha or token.ent_type_ or token.lower_ in seen:
                continue
            seen.add(token.lower_)
            gone = token.lower_ not in left and lemma not in left
            kept += not gone
            rarity = 7 - max(zipf(lemma, 1.0), zipf(token.lower_, 1.0))
            found.append((features(token.text, lemma=lemma, pos=token.pos_), float(gone), number, rarity))
    return found if found and kept >= LEAST_KEPT * len(found) else []


def fit(values: Array, gone: Array) -> tuple[Array, float]:
    """Logistic regression by projected Newton steps; no weight falls below 0."""
    means, spread = values.mean(0), values.std(0) + 1e-9
    scaled = (values - means) / spread
    weights, offset = np.zeros(scaled.shape[1]), 0.0
    for _ in range(3000):
        chance = 1 / (1 + np.exp(-(scaled @ weights + offset)))
        weights = np.maximum(0.0, weights - 1.5 * (scaled.T @ (chance - gone) / len(gone) + RIDGE * (weights - PULL)))
        offset -= 1.5 * float(np.mean(chance - gone))
    return weights / spread, offset - float((weights / spread) @ means)


def _area(values: Array, gone: Array) -> float:
    """The chance that a replaced word gets the higher value of a pair, ties counted half."""
    order = np.argsort(values, kind="stable")
    ranks = np.empty(len(values))
    ranks[order] = np.arange(1, len(values) + 1)
    _, inverse = np.unique(values, return_inverse=True)
    ranks = (np.bincount(inverse, ranks) / np.bincount(inverse))[inverse]
    many, few = int(gone.sum()), int((1 - gone).sum())
    return float((ranks[gone == 1].sum() - many * (many + 1) / 2) / (many * few))


if __name__ == "__main__":
    main()
