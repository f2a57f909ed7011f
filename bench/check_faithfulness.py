"""Measure the faithfulness check on pairs of an original and a rewrite.

    python bench/check_faithfulness.py PAIRS.jsonl [--verdicts FILE] [--timing]

PAIRS.jsonl has a line for each pair: {"source": …, "output": …} and, to be measured, "bad" (0 or 1) and "kind".
Prints how well the suspicion orders good and bad, what is flagged (from 0.5) of each kind, and the findings by kind
on good and on bad pairs.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from simplify.faithfulness import check
from simplify.language.parsed import parse_many
from simplify.model import Check

BATCH = 400


def area(truth: Sequence[int], scores: Sequence[float]) -> float:
    """The chance that a bad pair scores higher than a good one (ties count half)."""
    order = sorted(range(len(scores)), key=lambda at: scores[at])
    ranks = [0.0] * len(scores)
    start = 0
    while start < len(order):
        stop = start
        while stop + 1 < len(order) and scores[order[stop + 1]] == scores[order[start]]:
            stop += 1
        for at in range(start, stop + 1):
            ranks[order[at]] = (start + stop) / 2 + 1
        start = stop + 1
    many = sum(truth)
    total = sum(rank for rank, one in zip(ranks, truth, strict=True) if one)
    return (total - many * (many + 1) / 2) / max(1, many * (len(truth) - many))


def checked(pairs: list[dict]) -> tuple[list[Check], float, float]:
    """The checks of all pairs, with the seconds for parsing and for checking."""
    found: list[Check] = []
    parsing = checking = 0.0
    for start in range(0, len(pairs), BATCH):
        some = pairs[start : start + BATCH]
        texts = list(dict.fromkeys([pair[side] for pair in some for side in ("source", "output")]))
        began = time.perf_counter()
        parsed = dict(zip(texts, parse_many(texts), strict=True))
        parsing += time.perf_counter() - began
        began = time.perf_counter()
        found += [check(parsed[pair["source"]], parsed[pair["output"]]) for pair in some]
        checking += time.perf_counter() - began
    return found, parsing, checking


def report(pairs: list[dict], found: list[Check]) -> None:
    """Print the figures."""
    truth = [pair["bad"] for pair in pairs]
    print(f"AUROC {area(truth, [one.suspicion for one in found]):.3f}")
    flagged: dict[str, list[bool]] = defaultdict(list)
    kinds: dict[str, Counter[str]] = {"good": Counter(), "bad": Counter()}
    for pair, one in zip(pairs, found, strict=True):
        flagged[pair["kind"]].append(one.suspicion >= 0.5)
        flagged["caught" if pair["bad"] else "false alarms"].append(one.suspicion >= 0.5)
        kinds["bad" if pair["bad"] else "good"].update({f"{f.kind} {f.effect} {f.severity}" for f in one.findings})
    for kind, hits in sorted(flagged.items()):
        print(f"{kind:14}{sum(hits) / len(hits):6.3f}  of {len(hits)}")
    print(f"\n{'pairs with a finding':34}{'good':>7}{'bad':>7}")
    many = {"good": truth.count(0), "bad": truth.count(1)}
    for name in sorted(kinds["good"] | kinds["bad"]):
        print(f"{name:34}" + "".join(f"{kinds[side][name] / max(1, many[side]):7.3f}" for side in ("good", "bad")))


def main() -> None:
    """Check every pair and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--verdicts", type=Path, help="write one suspicion a line")
    parser.add_argument("--timing", action="store_true")
    args = parser.parse_args()
    pairs = [json.loads(line) for line in args.pairs.read_text(encoding="utf-8").splitlines()]
    found, parsing, checking = checked(pairs)
    if args.verdicts:
        args.verdicts.write_text("".join(f"{one.suspicion:.6f}\n" for one in found))
    if all("bad" in pair for pair in pairs):
        report(pairs, found)
    if args.timing:
        print(f"\nparsing {parsing:.1f} s, checking {checking:.1f} s ({checking / parsing:.2f} of the parse)")


if __name__ == "__main__":
    main()
