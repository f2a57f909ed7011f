"""Fit the weights of the faithfulness check, and write them to simplify/faithfulness/data/weights.json.

    python bench/fit_faithfulness.py PAIRS.jsonl [--write]

PAIRS.jsonl has a line for each pair: {"source": …, "output": …, "bad": 0 or 1, "kind": …}. A good pair comes first, its
bad ones follow; each bad one is the good output with one planted error. What a planted error touches is found by
comparing the two outputs, so each kind of signal learns from the places themselves. Figures are cross-validated over
groups of neighbouring sources (articles); needs scikit-learn, which the package itself does not.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
from collections import defaultdict
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold
from sklearn.preprocessing import StandardScaler

from simplify.faithfulness.comparing import Comparison, Signal
from simplify.faithfulness.side import Side
from simplify.faithfulness.suspicion import WEIGHTS, all_signals, untouched
from simplify.language.parsed import parse_many

WORD = re.compile(r"\w+|[^\w\s]")
SOURCES_A_GROUP = 20
FALSE_ALARMS = 0.095
STRENGTH = 0.6
RAISED = {
    "certainty": 0.4,
    "denial": 0.25,
    "denial lost": 0.25,
    "denial in a word lost": 0.25,
    "opposite": 0.1,
    "name": -0.15,
}
"""By how much the log odds of a model are raised: the false alarms are shared out, so that the kinds that are hardest
to catch, and gravest when missed, get more of them."""


def parsed_sides(pairs: list[dict]) -> dict[str, Side]:
    """Every text of the pairs, parsed once."""
    texts = list(dict.fromkeys([pair["source"] for pair in pairs] + [pair["output"] for pair in pairs]))
    return {text: Side.of_text(parsed) for text, parsed in zip(texts, parse_many(texts), strict=True)}


def changed(good: str, bad: str) -> set[int]:
    """The characters of `bad` that are not in `good`."""
    one, other = list(WORD.finditer(good)), list(WORD.finditer(bad))
    matcher = difflib.SequenceMatcher(None, [m.group() for m in one], [m.group() for m in other], autojunk=False)
    found: set[int] = set()
    for tag, _, _, first, last in matcher.get_opcodes():
        if tag != "equal":
            for match in other[first:last]:
                found.update(range(match.start(), match.end()))
    return found


def labels(pair: dict, found: list[Signal], good: dict, good_signals: list[Signal]) -> list[int]:
    """1 for a signal at the planted place, 0 for one of a good pair, -1 for one that says nothing."""
    if not pair["bad"]:
        return [0] * len(found)
    places = changed(good["output"], pair["output"])
    marks = [-1] * len(found)
    for at, signal in enumerate(found):
        if signal.kind == pair["kind"] and signal.effect != "lost" and signal.output is not None:
            before = 1 if signal.kind == "number" else 0
            if any(place in places for place in range(signal.output.start - before, signal.output.end)):
                marks[at] = 1
    if pair["kind"] == "negation" and 1 not in marks:
        lost = [at for at, signal in enumerate(found) if signal.effect == "lost"]
        twins = [signal for signal in good_signals if signal.effect == "lost"]
        shifts = [
            sum(abs(found[at].measures[name] - twin.measures[name]) for name in twin.measures)
            for at, twin in zip(lost, twins, strict=True)
        ]
        if shifts and max(shifts) > 0:
            marks[lost[shifts.index(max(shifts))]] = 1
    return marks


def fitted(matrix: np.ndarray, truth: np.ndarray) -> tuple[float, np.ndarray]:
    """Intercept and weights of a logistic regression, for the measures as they are (not standardised)."""
    scaler = StandardScaler().fit(matrix)
    model = LogisticRegression(C=STRENGTH, l1_ratio=1, solver="liblinear", max_iter=500, random_state=0).fit(
        scaler.transform(matrix), truth
    )
    weights = model.coef_[0] / scaler.scale_
    return float(model.intercept_[0] - (weights * scaler.mean_).sum()), weights


def main() -> None:
    """Fit, print the cross-validated figures, and write the weights if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    pairs = [json.loads(line) for line in args.pairs.read_text(encoding="utf-8").splitlines()]
    fit(pairs, parsed_sides(pairs), write=args.write)


def fit(pairs: list[dict], sides: dict[str, Side], *, write: bool) -> np.ndarray:
    """Fit on parsed pairs; the cross-validated log odds of the pairs come back."""
    order: dict[str, int] = {}
    groups = np.array([order.setdefault(pair["source"], len(order)) // SOURCES_A_GROUP for pair in pairs])
    rows: dict[str, list[tuple[int, list[float], int]]] = defaultdict(list)
    names: dict[str, list[str]] = {}
    good, good_signals = pairs[0], []
    for number, pair in enumerate(pairs):
        comparison = Comparison(sides[pair["source"]], sides[pair["output"]])
        found = all_signals(comparison)
        if not pair["bad"]:
            good, good_signals = pair, found
        for signal, mark in zip(found, labels(pair, found, good, good_signals), strict=True):
            if untouched(signal, comparison):
                continue
            names.setdefault(signal.model, list(signal.measures))
            rows[signal.model].append((number, list(signal.measures.values()), mark))
    odds = np.zeros(len(pairs))
    models = {}
    for model, items in rows.items():
        where = np.array([item[0] for item in items])
        matrix = np.array([item[1] for item in items])
        marks = np.array([item[2] for item in items])
        out_of_fold = np.zeros(len(items))
        for train, test in GroupKFold(10).split(matrix, marks, groups[where]):
            used = train[marks[train] >= 0]
            intercept, weights = fitted(matrix[used], marks[used])
            out_of_fold[test] = intercept + matrix[test] @ weights
        out_of_fold += RAISED.get(model, 0.0)
        np.add.at(odds, where, np.exp(np.clip(out_of_fold, -8, 8)))
        used = marks >= 0
        print(
            f"{model:24}{used.sum():7}{(marks == 1).sum():6}  AUROC {roc_auc_score(marks[used], out_of_fold[used]):.3f}"
        )
        intercept, weights = fitted(matrix[used], marks[used])
        models[model] = {
            "intercept": round(intercept + RAISED.get(model, 0.0), 4),
            "weights": {name: round(float(weight), 4) for name, weight in zip(names[model], weights, strict=True)},
        }
    scores = np.log(np.maximum(odds, 1e-9))
    truth = np.array([pair["bad"] for pair in pairs])
    calm = np.sort(scores[truth == 0])
    threshold = float(calm[-int(len(calm) * FALSE_ALARMS)])
    print(f"AUROC {roc_auc_score(truth, scores):.3f}, threshold {threshold:.3f}")
    for kind in sorted({pair["kind"] for pair in pairs}):
        chosen = np.array([pair["kind"] == kind for pair in pairs])
        print(f"{kind:14}{(scores[chosen] >= threshold).mean():6.3f}")
    print(f"{'caught':14}{(scores[truth == 1] >= threshold).mean():6.3f}")
    if write:
        WEIGHTS.write_text(json.dumps({"threshold": round(threshold, 4), "models": models}, indent=1) + "\n")
    return scores


if __name__ == "__main__":
    main()
