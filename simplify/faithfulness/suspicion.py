"""From signals to one suspicion: fitted weights, stored as numbers.

Every model of data/weights.json is a logistic regression over the measures of one kind of signal. It was fitted by
bench/fit_faithfulness.py on rewrites by human editors and on the same rewrites with one planted error. The odds of
all signals add up; `threshold` is what the log of their sum must reach for a suspicion of one half.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from math import exp, log
from pathlib import Path
from typing import Any

from simplify.faithfulness.certainty import CertaintySwaps
from simplify.faithfulness.comparing import Comparison, Signal
from simplify.faithfulness.denials import negation_signals
from simplify.faithfulness.figures import number_signals
from simplify.faithfulness.mentions import NameComparison
from simplify.faithfulness.roles import role_signals
from simplify.faithfulness.wordswaps import AmountLedger, OppositeLedger, ScaleLedger

WEIGHTS = Path(__file__).parent / "data" / "weights.json"
SWAPS = (OppositeLedger(), AmountLedger(), CertaintySwaps(), ScaleLedger())
HIGHEST = 8.0
"""Log odds are cut at this height, so that one signal cannot drown every other."""


@lru_cache(maxsize=1)
def weights() -> dict[str, Any]:
    """The fitted numbers: `threshold`, and for every model its `intercept` and `weights` by measure."""
    found: dict[str, Any] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return found


def signals(comparison: Comparison) -> list[Signal]:
    """Everything in which the rewrite may differ; a sentence that stands word for word on both sides has no signals."""
    return [signal for signal in all_signals(comparison) if not untouched(signal, comparison)]


def all_signals(comparison: Comparison) -> list[Signal]:
    """The signals of every sentence, in the order of the ledgers."""
    names = NameComparison(comparison.forward)
    found = [signal for ledger in SWAPS for signal in ledger.signals(comparison)]
    found += negation_signals(comparison)
    found += number_signals(comparison)
    found += names.signals(comparison)
    found += role_signals(comparison, names)
    return found


def untouched(signal: Signal, comparison: Comparison) -> bool:
    """Whether a signal lies in a sentence that was taken over as it stands."""
    if signal.effect == "lost":
        return signal.source is not None and comparison.before.sentence_at(signal.source) in comparison.shared_texts
    return signal.output is not None and comparison.after.sentence_at(signal.output) in comparison.shared_texts


def log_odds(signal: Signal) -> float:
    """How likely a signal is an error, as log odds."""
    model = weights()["models"][signal.model]
    total: float = model["intercept"]
    for name, weight in model["weights"].items():
        total += weight * signal.measures[name]
    return max(-HIGHEST, min(HIGHEST, total))


def suspicion(odds: Iterable[float]) -> float:
    """The suspicion that the log odds of all signals add up to, from 0 to 1."""
    total = sum(exp(one) for one in odds)
    if not total:
        return 0.0
    return 1 / (1 + exp(weights()["threshold"] - log(total)))
