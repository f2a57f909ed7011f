"""How things are measured: medians, fresh processes, and rows of a table with their aims."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
OURS = ROOT / "tests" / "articles"
SHOWN = "border-talks.txt"


DIGITS = {"MiB": 0, "words": 0, "counted": 0, "%": 1, "a second": 1, "times": 2}


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `aim` is the most that it should be; None means that it is only shown."""

    name: str
    value: float
    unit: str = "s"
    aim: float | None = None

    @property
    def missed(self) -> bool:
        """Whether the figure is over its aim."""
        return self.aim is not None and self.value > self.aim

    def __str__(self) -> str:
        digits = DIGITS.get(self.unit, 3)
        aim = "" if self.aim is None else f"  aim {self.aim:g}  {'MISSED' if self.missed else 'ok'}"
        return f"  {self.name:<58}{self.value:>9.{digits}f} {self.unit:<8}{aim}"


def median_time(action: Callable[[], Any], *, repeats: int = 5) -> float:
    """The median time of an action in seconds, after one run that does not count."""
    action()
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        action()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def process_time(arguments: Sequence[str], *, repeats: int = 5, cwd: Path = ROOT) -> float:
    """The median time in seconds of a fresh Python process with these arguments."""

    def run() -> None:
        subprocess.run([sys.executable, *arguments], cwd=cwd, capture_output=True, check=True)

    return median_time(run, repeats=repeats)


def told_by_process(script: str, *arguments: str, repeats: int = 3) -> dict[str, float]:
    """Run a script in fresh processes; the medians of the numbers that it prints as one JSON object.

    The script gets the wall clock at which its process was started as `sys.argv[1]`.
    """
    told: list[dict[str, float]] = []
    for number in range(repeats + 1):
        done = subprocess.run(
            [sys.executable, "-c", script, repr(time.time()), *arguments],
            cwd=ROOT,
            capture_output=True,
            check=True,
            text=True,
        )
        if number:
            told.append(json.loads(done.stdout))
    return {name: statistics.median(one[name] for one in told) for name in told[0]}


def articles(folder: Path | None) -> list[Path]:
    """The articles to measure with, in order of name."""
    return sorted((folder or OURS).glob("*.txt"))


def shown(folder: Path | None) -> Path:
    """The one article for single runs: the one that the README shows, or the folder's first."""
    return articles(folder)[0] if folder else OURS / SHOWN
