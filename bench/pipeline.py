"""The text pipeline with the model loaded, against spaCy's parse of the same text alone."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from bench.measuring import Row, median_time, shown

REPEATS = 5


def answer(folder: Path | None) -> list[Row]:
    """Seconds a step, and the ratio of the whole to the parse in the same run."""
    from simplify import readers
    from simplify.api import brief
    from simplify.language.pipeline import pipeline

    path = shown(folder)
    document = readers.read_file(path)
    nlp = pipeline()
    lines = [block.span.of(document.text) for block in document.blocks]
    floor = median_time(lambda: list(nlp.pipe(lines)))
    whole = median_time(lambda: brief(readers.read_file(path)))
    _steps(path)
    taken = [_steps(path) for _ in range(REPEATS)]
    return [
        Row("words in the article", float(len(document.text.split())), "words"),
        Row("spaCy's parse alone", floor),
        Row("the whole text pipeline", whole),
        Row("… against the parse", whole / floor, "times", aim=1.5),
        *(Row(f"step: {name}", statistics.median(one[name] for one in taken)) for name in taken[0]),
    ]


def _steps(path: Path) -> dict[str, float]:
    """One run from the file on, step by step: what is remembered for a text must not be measured as free."""
    from simplify import faithfulness, glossary, readers, rewriting, scoring, summary
    from simplify.language.parsed import parse
    from simplify.settings import Settings

    settings = Settings(shorten=False)
    times: dict[str, float] = {}
    last = time.perf_counter()

    def mark(name: str) -> None:
        nonlocal last
        now = time.perf_counter()
        times[name], last = now - last, now

    document = readers.read_file(path)
    mark("read")
    parsed = parse(document)
    mark("parse, with quotations")
    plain, after = rewriting.rewrite_and_parse(parsed, settings)
    mark("rewrite, and parse what changed")
    found = faithfulness.check(parsed, after).findings
    mark("check")
    scoring.compare(parsed, after, found)
    mark("score before and after")
    summary.summarize(parsed, plain, settings)
    mark("summarize")
    glossary.explain(parsed, settings)
    mark("explain")
    glossary.people(parsed)
    mark("people and places")
    return times
