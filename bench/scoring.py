"""Scoring without a parse against textstat, scoring on top of a parse, and files a second, in one run."""

from __future__ import annotations

import csv
import io
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from bench.measuring import Row, articles

REPEATS = 9
FILES = 1000
PARSED = 60
"""How many of the files are scored with a parse, which takes a hundred times as long."""
FUNCTIONS = (
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog_index",
    "automated_readability_index",
    "coleman_liau_index",
    "dale_chall_readability_score",
    "spache_readability",
    "lix",
    "mcalpine_eflaw",
)


def answer(folder: Path | None) -> list[Row]:
    """Medians over different articles, so that nothing is remembered from the last run, and batches of files."""
    from simplify.language.corpora import textstat
    from simplify.language.parsed import parse
    from simplify.scoring import score, score_fast

    texts = [path.read_text(encoding="utf-8") for path in articles(folder)]
    theirs = textstat()
    warm = f"{texts[-1]}\n{texts[0]}"
    for prepare in (lambda: score_fast(warm), lambda: score(parse(warm)), lambda: _all(theirs, warm)):
        prepare()
    # textstat remembers every text that it has seen: no two samples may be the same.
    samples = [f"{text}\n\nThis is text {number}." for number, text in enumerate(islice(cycle(texts[1:]), REPEATS))]
    fast = _median(score_fast, samples)
    other = _median(lambda text: _all(theirs, text), samples)
    parsing = _median(parse, samples)
    scoring = _median(score, [parse(text) for text in samples])
    return [
        Row("all formulas, without a parse", fast),
        Row("the same by textstat", other),
        Row("… ours against textstat's", fast / other, "times", aim=1.0),
        Row("parse of an article", parsing),
        Row("scores on top of it", scoring),
        Row("… against the parse", scoring / parsing, "times", aim=0.15),
        *_batches(texts, parsing),
    ]


def _batches(texts: list[str], parsing: float) -> list[Row]:
    """The command line on many files, one of them bad, with one and with two workers."""
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, text in enumerate(islice(cycle(texts), FILES - 1)):
            (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
        (folder / "0000-empty.txt").write_text("", encoding="utf-8")
        files = sorted(folder.iterdir())
        for chosen, more in ((files, ["--fast"]), (files[:PARSED], [])):
            for workers in (1, 2):
                rate = _rate(chosen, ["--workers", str(workers), *more])
                kind = "without a parse" if more else "with a parse"
                people = "1 worker" if workers == 1 else f"{workers} workers"
                rows.append(Row(f"{len(chosen)} files {kind}, {people}", rate, "a second"))
                if not more:
                    rows.append(Row("… against parses by one worker", rate * parsing, "times"))
    return rows


def _rate(files: list[Path], options: list[str]) -> float:
    """Files a second; the start of the program is counted with them."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "simplify", "score", *map(str, files), "--format", "csv", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    taken = time.perf_counter() - begun
    if len(list(csv.reader(io.StringIO(done.stdout)))) != len(files):  # a header, and no row for the bad file
        raise RuntimeError(f"not every file was scored: {done.stderr[-300:]}")
    return len(files) / taken


def _all(module: object, text: str) -> None:
    for name in FUNCTIONS:
        getattr(module, name)(text)
    module.linsear_write_formula(text, strict_lower=False, strict_upper=False)  # type: ignore[attr-defined]


def _median(function: Callable[[Any], object], values: list[Any]) -> float:
    times = []
    for value in values:
        start = time.perf_counter()
        function(value)
        times.append(time.perf_counter() - start)
    return statistics.median(times)
