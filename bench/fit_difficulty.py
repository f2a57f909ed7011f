"""Fit the difficulty estimate to articles that editors wrote at three levels, and check it on unseen ones.

    python bench/fit_difficulty.py onestop-dev.jsonl --articles onestop/ [--write]

Each line of the file holds a paragraph at three levels ("elementary", "intermediate", "source"); the folder
holds the whole articles, which tell which paragraphs belong together. The fit is a ridge regression with
weights that may not be negative, pulled towards small equal weights, so that every feature keeps the
direction that it has in the literature. What differs within an article counts twice: it cannot be the topic.
Checked by ten folds of whole articles, on the articles and on excerpts of about `EXCERPT` words of them.
`--write` stores the numbers in the package.
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
from simplify.readers.repairing import repaired
from simplify.scoring.features import NAMES, Tally, features, tallies
from simplify.scoring.formulas import FORMULAS
from simplify.scoring.profile import profiled

LEVELS = {"elementary": 2.5, "intermediate": 3.5, "source": 5.0}
"""What the three levels are taken to be on the scale from 1 (A1) to 6 (C2)."""
RIDGE, PULL = 0.3, 0.1
FOLDS = 10
LEAST = 3
EXCERPT = 180
REACH = 3.0
"""How many deviations of excerpts from the mean a feature may count."""
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
        return self.offset + np.nan_to_num(rows - self.means) @ self.weights


@dataclass(frozen=True)
class Excerpt:
    """The features of a part of an article."""

    article: int
    level: int
    sentences: int
    values: tuple[float, ...]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("paragraphs", type=Path)
    options.add_argument("--articles", type=Path, required=True)
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    rows = [json.loads(line) for line in given.paragraphs.read_text(encoding="utf-8").splitlines()]
    groups = _articles(rows, given.articles)
    profiles = [
        [profiled(one) for one in parse_many([_text(rows, group, level) for group in groups])] for level in LEVELS
    ]
    parts = [[tallies(one) for one in found] for found in profiles]
    values = np.array([[features(one) for one in article] for article in zip(*parts, strict=True)])
    excerpts = [one for level, found in enumerate(parts) for place, part in enumerate(found)
                for one in _excerpts(place, level, part)]  # fmt: skip
    grades = np.array([[GRADE(one.plain) for one in article] for article in zip(*profiles, strict=True)])
    whole = np.array([[GRADE(one.counts) for one in article] for article in zip(*profiles, strict=True)])
    levels = np.array(list(LEVELS.values()))

    _report("Flesch-Kincaid", whole, _right(whole, *_marks(whole)))
    unseen, right, short = _cross_checked(values, levels, excerpts)
    _report("estimate, unseen articles", unseen, right)
    wanted = np.tile(levels, (len(groups), 1))
    aims = levels[[one.level for one in excerpts]]
    print(
        f"correlation with the level: articles {_agree(unseen, wanted):.3f} "
        f"(Flesch-Kincaid {_agree(whole, wanted):.3f}), {len(excerpts)} excerpts of {EXCERPT} words "
        f"{_agree(short, aims):.3f}"
    )
    line = fit(values, levels)
    error = float(np.sqrt(np.mean((unseen - wanted) ** 2)))
    shares = np.mean([1 / one.sentences for one in excerpts])
    noise = float(np.sqrt(max(0.0, np.mean((short - aims) ** 2) - error**2) / shares))
    slope, start = np.polyfit(line(values).ravel(), grades.ravel(), 1)
    print(f"error {error:.2f} bands, noise of a sentence {noise:.2f}, {slope:.2f} years a band")
    for name, weight in zip(NAMES, line.weights * np.nanstd(values.reshape(-1, len(NAMES)), 0), strict=True):
        print(f"  {name:26} {weight:+.3f}")
    if given.write:
        _write(line, np.array([one.values for one in excerpts]), error, noise, float(start), float(slope))


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


def _text(rows: list[dict[str, str]], group: list[int], level: str) -> str:
    """An article at a level, read as a file would be: with the letters that a converter dropped."""
    return "\n\n".join(repaired([rows[place][level] for place in group])[0])


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text)


def _excerpts(article: int, level: int, parts: list[Tally]) -> list[Excerpt]:
    found, begun, words = [], 0, 0.0
    for place, part in enumerate(parts, 1):
        words += part.words
        if words >= EXCERPT or (place == len(parts) and words > EXCERPT / 2):
            found.append(Excerpt(article, level, place - begun, features(parts[begun:place])))
            begun, words = place, 0.0
    return found


def fit(values: Array, levels: Array) -> Fit:
    """Ridge with weights from 0 up, by coordinate descent on standardised features.

    `values` has the axes articles, levels and features.
    """
    rows = values.reshape(-1, values.shape[-1])
    goal = np.tile(levels, len(values))
    means, spread = np.nanmean(rows, 0), np.nanstd(rows, 0) + 1e-9
    scaled = np.nan_to_num((values - means) / spread)
    within = (scaled - scaled.mean(1, keepdims=True)).reshape(rows.shape)
    both = np.vstack([scaled.reshape(rows.shape), within])
    centred = np.tile(goal - goal.mean(), 2)
    square = both.T @ both / len(both) + RIDGE * np.eye(len(means))
    towards = both.T @ centred / len(both) + RIDGE * PULL
    weights = np.full(len(means), float(PULL))
    for _ in range(2000):
        for place in range(len(weights)):
            step = (towards[place] - square[place] @ weights) / square[place, place]
            weights[place] = max(0.0, weights[place] + step)
    # A ridge shrinks its answers towards the mean; stretch them so that the levels' means come out right.
    answers = scaled.reshape(rows.shape) @ weights
    stretch = float(np.var(goal) / np.cov(answers, goal, bias=True)[0, 1])
    return Fit(weights * stretch / spread, means, float(goal.mean()))


def _cross_checked(values: Array, levels: Array, excerpts: list[Excerpt]) -> tuple[Array, float, Array]:
    """The estimates of unseen articles, the share of them put at the right level, and those of their excerpts."""
    unseen, short = np.zeros(values.shape[:2]), np.zeros(len(excerpts))
    folds = np.arange(len(values)) * FOLDS // len(values)
    right = 0.0
    for fold in range(FOLDS):
        kept = folds != fold
        line = fit(values[kept], levels)
        unseen[~kept] = line(values[~kept])
        right += _right(unseen[~kept], *_marks(line(values[kept]))) * float(np.mean(~kept))
        for place, one in enumerate(excerpts):
            if not kept[one.article]:
                short[place] = line(np.array(one.values))
    return unseen, right, short


def _marks(known: Array) -> tuple[float, float]:
    """The two thresholds between the known texts of three levels: each nearer to the level that spreads less."""
    middle, spread = known.mean(0), known.std(0)
    low, high = (middle[:-1] * spread[1:] + middle[1:] * spread[:-1]) / (spread[:-1] + spread[1:])
    return float(low), float(high)


def _right(values: Array, low: float, high: float) -> float:
    middle = (values[:, 1] >= low) & (values[:, 1] < high)
    return float(np.mean(np.concatenate([values[:, 0] < low, middle, values[:, 2] >= high])))


def _agree(values: Array, wanted: Array) -> float:
    return float(np.corrcoef(values.ravel(), wanted.ravel())[0, 1])


def _report(name: str, values: Array, right: float) -> None:
    easier, harder = values[:, 0] < values[:, 1], values[:, 1] < values[:, 2]
    ends = values[:, 0] < values[:, 2]
    print(
        f"{name}: {len(values)} articles, triples in order {np.mean(easier & harder):.1%}, pairs "
        f"{np.mean([easier, harder, ends]):.1%}, level right {right:.1%}"
    )


def _write(line: Fit, excerpts: Array, error: float, noise: float, start: float, slope: float) -> None:
    middle, spread = np.nanmean(excerpts, 0), np.nanstd(excerpts, 0)
    numbers = {
        "names": list(NAMES),
        "means": [round(float(value), 5) for value in line.means],
        "lows": [round(float(value), 5) for value in middle - REACH * spread],
        "highs": [round(float(value), 5) for value in middle + REACH * spread],
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
