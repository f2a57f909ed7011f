"""The dictionary: what loading it costs, and what looking up the terms of an article costs beside its parse."""

from __future__ import annotations

import time
from pathlib import Path

from bench.measuring import Row, median_time, shown

REPEATS = 11


def answer(folder: Path | None) -> list[Row]:
    """Seconds; the look-up is that of one text after another, with the dictionary loaded and its phrases indexed."""
    from simplify import readers
    from simplify.glossary.finding import find_terms
    from simplify.language.names import names_of
    from simplify.language.parsed import parse
    from simplify.language.pipeline import pipeline
    from simplify.lexicon import load_lexicon
    from simplify.lexicon.loading import Lexicon, data_files, rows_of

    loading = median_time(lambda: Lexicon(row for path in data_files() for row in rows_of(path)))
    lexicon = load_lexicon()
    started = time.perf_counter()
    lexicon.phrases("")
    indexing = time.perf_counter() - started
    document = readers.read_file(shown(folder))
    nlp = pipeline()
    lines = [block.span.of(document.text) for block in document.blocks]
    floor = median_time(lambda: list(nlp.pipe(lines)))
    times = []
    for _ in range(REPEATS):
        parsed = parse(document)
        names_of(parsed)  # every step asks for the names: whoever comes first finds them
        started = time.perf_counter()
        find_terms(parsed, lexicon)
        times.append(time.perf_counter() - started)
    looking_up = sorted(times)[REPEATS // 2]
    return [
        Row("senses", float(len(lexicon)), "counted"),
        Row("loading", loading, aim=0.06),
        Row("indexing forms and phrases, once", indexing),
        Row("the parse of an article", floor),
        Row("looking up its terms", looking_up),
        Row("… of the parse", 100 * looking_up / floor, "%", aim=5),
    ]
