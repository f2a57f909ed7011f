"""Fit what makes a gist to the main points that readers marked.

    python bench/fit_gists.py ARTICLES [--marks bench/gist_marks.tsv]

ARTICLES is a folder of plain text files. Each line of the marks names one of them and the numbers of the sentences
that give its main point when they are told alone. The lines that the summary has for the sentences of an article are
its choices, the marked ones are right: a conditional logit gives the weights of the features. Ten-fold, the share of
articles is told in which the best line is a marked one, and in how many there is a line for a marked sentence at all.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from simplify.language.parsed import parse_many
from simplify.model import Level
from simplify.rewriting import rewrite_many
from simplify.settings import Settings
from simplify.summary.choosing import GIST_LOOK
from simplify.summary.summarizing import chooser_of

MARKS = Path(__file__).parent / "gist_marks.tsv"
FOLDS, STEPS, RATE, MOMENTUM = 10, 400, 0.05, 0.9
RIDGE = 0.1
LEVELS: tuple[Level, ...] = ("b1", "a2")
GIVEN = {"sound": 0.8}
"""A weight that is not fitted: the marks are of sentences, and do not know whether the line made of one is sound."""
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Choice:
    """The lines of one article as rows of features, and which of them are marked."""

    name: str
    features: Array
    marked: NDArray[np.bool_]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("articles", type=Path)
    options.add_argument("--marks", type=Path, default=MARKS)
    chosen = options.parse_args()
    names: list[str] = []
    choices: list[Choice] = []
    for level in LEVELS:
        names, some = read(chosen.articles, chosen.marks, level)
        choices += some
    print(f"{len(choices)} summaries; with a line for a marked sentence: {sum(one.marked.any() for one in choices)}")
    folds = np.random.default_rng(0).permutation(sorted({one.name for one in choices}))
    right = 0
    for fold in range(FOLDS):
        held = set(folds[fold::FOLDS])
        weights = fit(names, [one for one in choices if one.name not in held])
        right += sum(found(one, weights) for one in choices if one.name in held)
    print(f"ten-fold right: {right}")
    for name, weight in zip(names, fit(names, choices), strict=True):
        print(f'    "{name}": {weight:.2f},')


def read(folder: Path, marks: Path, level: Level) -> tuple[list[str], list[Choice]]:
    """The choices of every marked article in the folder, with the names of the features."""
    rows = [line.split("\t") for line in marks.read_text(encoding="utf-8").splitlines() if "\t" in line]
    wanted = {name: {int(one) for one in numbers.split()} for name, numbers in rows}
    paths = [path for path in sorted(folder.glob("*.txt")) if path.stem in wanted]
    settings = Settings(level=level)
    texts = parse_many([path.read_text(encoding="utf-8") for path in paths])
    names: list[str] = []
    choices = []
    for path, text, plain in zip(paths, texts, rewrite_many(texts, settings), strict=True):
        chooser = chooser_of(text, plain, settings)
        lines = chooser.candidates(max(GIST_LOOK, len(chooser.body) // 3))
        if not lines:
            continue
        told = [chooser.gists.features(sentence, line) for sentence, line in lines]
        names = list(told[0])
        choices.append(
            Choice(
                path.stem,
                np.array([[one[name] for name in names] for one in told]),
                np.array([sentence.number in wanted[path.stem] for sentence, _ in lines]),
            )
        )
    return names, choices


def fit(names: Sequence[str], choices: Sequence[Choice]) -> Array:
    """The weights under which the marked lines are likeliest, with a ridge on standardised features."""
    every = np.vstack([one.features for one in choices])
    scale = every.std(0) + 1e-6
    given = np.array([GIVEN.get(name, 0.0) for name in names]) * scale
    free = np.array([name not in GIVEN for name in names])
    weights = given.copy()
    speed = np.zeros_like(weights)
    for _ in range(STEPS):
        slope = np.zeros_like(weights)
        told = [one for one in choices if one.marked.any()]
        for one in told:
            rows = one.features / scale
            likely = np.exp(rows @ weights - (rows @ weights).max())
            right = likely * one.marked
            slope += rows.T @ (right / right.sum() - likely / likely.sum())
        speed = MOMENTUM * speed + slope / len(told) - RIDGE * weights
        weights = np.where(free, weights + RATE * speed, given)
    result: Array = weights / scale
    return result


def found(choice: Choice, weights: Array) -> bool:
    """Whether the best line of an article is a marked one."""
    return bool(choice.marked[int(np.argmax(choice.features @ weights))])


if __name__ == "__main__":
    main()
