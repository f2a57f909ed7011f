"""Fit the difficulty estimate to articles that editors wrote at three levels, and check it on unseen ones.

    python bench/fit_difficulty.py onestop-dev.jsonl --articles onestop/ [--write]

Each line of the file holds a paragraph at three levels ("elementary", "intermediate", "source"); the folder
holds the whole articles, which tell which paragraphs belong together. The fit is a ridge regression with
weights that may not be negative, pulled towards small equal weights, so that every feature keeps the
direction that it has in the literature. Checked by ten folds of whole articles. `--write` stores the numbers
in the package.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from simplify.language.parsed import parse_many
from simplify.scoring.counts import Counts
from simplify.scoring.features import NAMES, Tally, features, tallies
from simplify.scoring.formulas import FORMULAS
from simplify.scoring.profile import profiled

LEVELS = {"elementary": 2.5, "intermediate": 3.5, "source": 5.0}
"""What the three levels are taken to be on the scale from 1 (A1) to 6 (C2)."""
RIDGE, PULL = 1.0, 0.1
FOLDS = 10
LEAST = 3
OUTPUT = Path(__file__).parent.parent / "simplify" / "scoring" / "data" / "difficulty.json"
GRADE = next(formula.compute for formula in FORMULAS if formula.name == "Flesch-Kincaid")
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Fit:
    """A fitted line: `offset` is its value at the means."""

    weights: Array
    means: Array
    offset: float

    def __call__(self, rows: Array) -> Array:
        return self.offset + (rows - self.means) @ self.weights


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("paragraphs", type=Path)
    options.add_argument("--articles", type=Path, required=True)
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    rows = [json.loads(line) for line in given.paragraphs.read_text(encoding="utf-8").splitlines()]
    groups = _articles(rows, given.articles)
    parsed = {level: [profiled(one) for one in parse_many([row[level] for row in rows])] for level in LEVELS}
    parts = {level: [tallies(one) for one in found] for level, found in parsed.items()}
    values = np.array([[_joined(parts[level], group) for level in LEVELS] for group in groups])
    grades = np.array([[_grade([parsed[level][i].plain for i in group]) for level in LEVELS] for group in groups])
    whole = np.array([[_grade([parsed[level][i].counts for i in group]) for level in LEVELS] for group in groups])
    wanted = np.tile(np.array(list(LEVELS.values())), (len(groups), 1))

    _report("Flesch-Kincaid", whole, *_classed(whole, whole))
    unseen = np.zeros_like(wanted)
    right = []
    folds = np.arange(len(groups)) * FOLDS // len(groups)
    for fold in range(FOLDS):
        kept = folds != fold
        line = fit(values[kept], wanted[kept])
        unseen[~kept] = line(values[~kept])
        right.append(_classed(line(values[kept]), unseen[~kept])[0])
    _report("estimate, unseen articles", unseen, float(np.average(right, weights=np.bincount(folds))))
    line = fit(values, wanted)
    error = float(np.sqrt(np.mean((unseen - wanted) ** 2)))
    noise = _noise(line, parts, wanted[0], error)
    slope, start = np.polyfit(line(values).ravel(), grades.ravel(), 1)
    print(f"error {error:.2f} bands, noise of a sentence {noise:.2f}, {slope:.2f} years a band")
    for name, weight in zip(NAMES, line.weights * values.reshape(-1, len(NAMES)).std(0), strict=True):
        print(f"  {name:22} {weight:+.3f}")
    if given.write:
        _write(line, error, noise, float(start), float(slope))


def _articles(rows: list[dict[str, str]], folder: Path) -> list[list[int]]:
    """The paragraphs of each article of which there are at least `LEAST`; one not found belongs with its
    neighbour.
    """
    texts = {path.stem: _bare(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))}
    names: list[str] = []
    for row in rows:
        start = _bare(row["source"])[:60]
        fitting = [name for name, text in texts.items() if start in text]
        same = names and (not fitting or names[-1] in fitting)
        names.append(names[-1] if same else fitting[0] if fitting else "?")
    counts = Counter(names)
    return [
        [place for place, name in enumerate(names) if name == one]
        for one in dict.fromkeys(names)
        if counts[one] >= LEAST
    ]


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text)


def _joined(parts: list[list[Tally]], group: list[int]) -> tuple[float, ...]:
    return features([tally for place in group for tally in parts[place]])


def _grade(counts: list[Counts]) -> float:
    return GRADE(sum(counts, Counts()))


def fit(values: Array, wanted: Array) -> Fit:
    """Ridge with weights from 0 up, by coordinate descent on standardised features."""
    rows, goal = values.reshape(-1, values.shape[-1]), wanted.ravel()
    means, spread = rows.mean(0), rows.std(0) + 1e-9
    scaled = (rows - means) / spread
    square = scaled.T @ scaled / len(goal) + RIDGE * np.eye(len(means))
    towards = scaled.T @ (goal - goal.mean()) / len(goal) + RIDGE * PULL
    weights = np.full(len(means), float(PULL))
    for _ in range(2000):
        for place in range(len(weights)):
            step = (towards[place] - square[place] @ weights) / square[place, place]
            weights[place] = max(0.0, weights[place] + step)
    # A ridge shrinks its answers towards the mean; stretch them so that the levels' means come out right.
    answers = scaled @ weights
    stretch = float(np.var(goal) / np.cov(answers, goal, bias=True)[0, 1])
    return Fit(weights * stretch / spread, means, float(goal.mean()))


def _classed(known: Array, unseen: Array) -> tuple[float]:
    """The share of `unseen` texts put at the right level by the two thresholds that suit the `known` ones
    best.
    """
    marks = np.quantile(known, np.linspace(0.1, 0.9, 81))
    pairs = [(low, high) for i, low in enumerate(marks) for high in marks[i + 1 :]]
    low, high = max(pairs, key=lambda pair: _right(known, *pair))
    return (_right(unseen, low, high),)


def _right(values: Array, low: float, high: float) -> float:
    middle = (values[:, 1] >= low) & (values[:, 1] < high)
    return float(np.mean(np.concatenate([values[:, 0] < low, middle, values[:, 2] >= high])))


def _report(name: str, values: Array, right: float) -> None:
    easier, harder = values[:, 0] < values[:, 1], values[:, 1] < values[:, 2]
    ends = values[:, 0] < values[:, 2]
    print(
        f"{name}: {len(values)} articles, triples in order {np.mean(easier & harder):.1%}, pairs "
        f"{np.mean([easier, harder, ends]):.1%}, level right {right:.1%}"
    )


def _noise(line: Fit, parts: dict[str, list[list[Tally]]], levels: Array, error: float) -> float:
    """What a single sentence adds to the error, from the spread of single paragraphs."""
    missed, shares = [], []
    for level, found in zip(levels, parts.values(), strict=True):
        for tallied in found:
            if tallied:
                missed.append(float(line(np.array([features(tallied)]))[0] - level) ** 2)
                shares.append(1 / len(tallied))
    return float(np.sqrt(max(0.0, np.mean(missed) - error**2) / np.mean(shares)))


def _write(line: Fit, error: float, noise: float, start: float, slope: float) -> None:
    numbers = {
        "names": list(NAMES),
        "means": [round(float(value), 5) for value in line.means],
        "weights": [round(float(value), 5) for value in line.weights],
        "intercept": round(line.offset, 4),
        "error": round(error, 3),
        "noise": round(noise, 3),
        "years_at_zero": round(start, 3),
        "years_a_band": round(slope, 3),
    }
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    print(f"written: {OUTPUT}")


if __name__ == "__main__":
    main()
