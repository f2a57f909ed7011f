"""The text pipeline with the model loaded, against spaCy's parse of the same text alone."""

from __future__ import annotations

from pathlib import Path

from bench.measuring import Row, median_time, shown


def answer(folder: Path | None) -> list[Row]:
    """Seconds a step, and the ratio of all steps to the parse in the same run."""
    from simplify import api, faithfulness, glossary, readers, rewriting, scoring, summary
    from simplify.language.parsed import parse
    from simplify.language.pipeline import pipeline
    from simplify.settings import Settings

    path, settings = shown(folder), Settings(shorten=False)
    document = readers.read_file(path)
    nlp = pipeline()
    lines = [block.span.of(document.text) for block in document.blocks]
    parsed = parse(document)
    plain = rewriting.rewrite(parsed, settings)
    after = parse(api.plain_document(plain))
    found = faithfulness.check(parsed, after).findings
    floor = median_time(lambda: list(nlp.pipe(lines)))
    whole = median_time(lambda: api.brief(readers.read_file(path)))
    steps = {
        "read": lambda: readers.read_file(path),
        "parse, with quotations": lambda: parse(document),
        "rewrite": lambda: rewriting.rewrite(parsed, settings),
        "parse the plain text": lambda: parse(api.plain_document(plain)),
        "check": lambda: faithfulness.check(parsed, after),
        "score before and after": lambda: scoring.compare(parsed, after, found),
        "summarize": lambda: summary.summarize(parsed, plain, settings),
        "explain": lambda: glossary.explain(parsed, settings),
        "people": lambda: glossary.people(parsed),
    }
    return [
        Row("words in the article", float(len(document.text.split())), "words"),
        Row("spaCy's parse alone", floor),
        Row("the whole text pipeline", whole),
        Row("… against the parse", whole / floor, "times", aim=1.5),
        *(Row(f"step: {name}", median_time(step, repeats=3)) for name, step in steps.items()),
    ]
