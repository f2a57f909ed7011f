"""`score`: tables and a page for people; CSV, SARIF and remarks of code hosts for checking many texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from simplify.cli import options, tables
from simplify.cli.batch import computing, for_each
from simplify.cli.messages import say

if TYPE_CHECKING:
    from simplify.model import Document, Scores
    from simplify.scoring import Requirement
    from simplify.settings import Settings

FORMATS = ("table", "json", "csv", "sarif", "github", "html")
STANDARDS = ("wcag", "coga", "plainlanguage", "govuk", "easyread", "all")
GRADE = "Flesch-Kincaid"
"""The formula that --fail-above speaks of, taken without names and titles, as WCAG 3.1.5 wants it."""

Scored = tuple["Document", "Scores", "tuple[Requirement, ...]"]


def score_all(
    sources: Sequence[str],
    *,
    format: str,
    settings: Settings,
    standard: str,
    fast: bool,
    fail_above: float | None,
    allow_private: bool,
    workers: int = 1,
) -> int:
    """Score all sources and print them together; the exit status says whether every one was scored and easy."""
    scored: list[Scored] = []

    compute = partial(_score_one, settings=settings, standard=standard, fast=fast, allow_private=allow_private)
    with computing(compute, sources, workers=workers) as result_of:

        def take_one(source: str) -> bool:
            document, scores, requirements = result_of(source)
            scored.append((document, scores, requirements))
            return fail_above is None or not _too_hard(document, scores, fail_above)

        status = for_each(sources, take_one)
    if scored:
        _print(scored, format, settings, one=len(sources) == 1)
    return status


def _score_one(source: str, *, settings: Settings, standard: str, fast: bool, allow_private: bool) -> Scored:
    from simplify import api, scoring

    document = _located(options.article(source, allow_private=allow_private), source)
    if fast:
        return document, scoring.score_fast(_lines(document)), ()
    parsed = api.parse(document, settings=settings)
    scores = api.score(parsed, settings=settings)
    return document, scores, scoring.check_standards(parsed, standard=standard) if standard else ()


def _located(document: Document, source: str) -> Document:
    """The document with its path from the current folder, by which code hosts and people find the file."""
    path = Path(source).absolute()
    if source == "-" or not path.is_file() or not path.is_relative_to(Path.cwd()):
        return document
    return replace(document, source=replace(document.source, uri=path.relative_to(Path.cwd()).as_posix()))


def _lines(document: Document) -> str:
    """One paragraph a line, headings marked, as scoring without a parse wants it."""
    marks = {"heading": "# ", "caption": "# ", "table": "# "}
    return "\n".join(
        marks.get(block.kind, "") + " ".join(block.span.of(document.text).split()) for block in document.blocks
    )


def _too_hard(document: Document, scores: Scores, limit: float) -> bool:
    grade = scores.value(GRADE, names=False)
    if grade is None:
        grade = scores.value(GRADE)
    if grade is None or grade <= limit:
        return False
    where = document.source.uri or document.source.name
    say(f"{where}: grade {grade:.1f} is above {limit:g} (shorten its long sentences, use easier words)")
    return True


def _print(scored: Sequence[Scored], format: str, settings: Settings, *, one: bool) -> None:
    if format == "json":
        data = [_data(*some) for some in scored]
        tables.print_data(data[0] if one else data)
    elif format == "table":
        for document, scores, requirements in scored:
            if not one:
                click.echo(f"\n{document.source.uri or document.source.name}")
            tables.print_scores(document, scores)
            tables.print_standards(requirements, document)
    elif format == "html":
        from simplify.rendering.score_page import render_scores

        pairs = [(document, scores) for document, scores, _ in scored]
        click.echo(render_scores(pairs, settings=settings), nl=False)
    else:
        click.echo(_for_programs(scored, format), nl=False)


def _for_programs(scored: Sequence[Scored], format: str) -> str:
    from simplify.scoring.github import to_github
    from simplify.scoring.sarif import to_sarif
    from simplify.scoring.table import to_csv

    if format == "csv":
        return to_csv((document.source.uri or document.source.name, scores) for document, scores, _ in scored)
    pairs = [(document.source, scores) for document, scores, _ in scored]
    return to_sarif(pairs) if format == "sarif" else to_github(pairs)


def _data(document: Document, scores: Scores, requirements: Sequence[Any]) -> dict[str, Any]:
    data: dict[str, Any] = {"schema": tables.SCHEMA, "source": document.source, "scores": scores}
    return {**data, "standards": requirements} if requirements else data
