"""How fast scoring is: without a parse against textstat, and on top of a parse, in one run.

    python bench/score_speed.py ARTICLES [--files 200]

ARTICLES is a folder of text files. Printed are the median times of all formulas for one article, the ratio of
`score_fast` to textstat and of `score` to the parse, and files a second with one and two workers.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from simplify.language.corpora import textstat
from simplify.language.parsed import parse
from simplify.scoring import score, score_fast

REPEATS = 15
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


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("articles", type=Path)
    options.add_argument("--files", type=int, default=200)
    given = options.parse_args()
    texts = [path.read_text(encoding="utf-8") for path in sorted(given.articles.glob("*.txt"))]
    theirs = textstat()
    warm = f"{texts[-1]}\n{texts[0]}"
    for prepare in (lambda: score_fast(warm), lambda: score(parse(warm)), lambda: _all(theirs, warm)):
        prepare()

    samples = list(islice(cycle(texts[1:]), REPEATS))
    fast = _median(score_fast, samples)
    other = _median(lambda text: _all(theirs, text), [f"{text} " for text in samples])
    print(f"all formulas, no parse: {1000 * fast:.1f} ms; textstat {1000 * other:.1f} ms; ratio {fast / other:.2f}")

    parsing = _median(parse, samples)
    parsed = [parse(text) for text in samples]
    scoring = _median(score, parsed)
    print(f"parse {1000 * parsing:.0f} ms, score on top {1000 * scoring:.1f} ms; ratio {scoring / parsing:.3f}")

    many = list(islice(cycle(texts), given.files))
    start = time.perf_counter()
    for text in many:
        score(parse(text), advice=False)
    print(f"1 worker: {len(many) / (time.perf_counter() - start):.1f} files a second with a parse")
    with ProcessPoolExecutor(2) as workers:
        list(workers.map(_whole, texts[:2]))  # load the models before the clock starts
        start = time.perf_counter()
        list(workers.map(_whole, many, chunksize=8))
        print(f"2 workers: {len(many) / (time.perf_counter() - start):.1f} files a second with a parse")
    start = time.perf_counter()
    for text in many:
        score_fast(text)
    print(f"1 worker: {len(many) / (time.perf_counter() - start):.0f} files a second without a parse")


def _whole(text: str) -> float | None:
    return score(parse(text), advice=False).years


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


if __name__ == "__main__":
    main()
