"""How results look on standard output: tables and lists for people, JSON for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console

    from simplify.model import Check, Document, Entry, Rewriting, Scores, Span, Statement, Summary
    from simplify.scoring import Requirement

MOST_PLACES = 20
SCHEMA = 1
VERDICTS = {"pass": "pass", "fail": "fail", "person": "needs a person"}


def print_json(document: Document, **values: Any) -> None:
    """JSON with the source, because every offset counts in its text."""
    print_data({"schema": SCHEMA, "source": document.source, **values})


def print_data(data: Any) -> None:
    """Values of the model, in lists and dictionaries, as JSON."""
    import json

    from simplify.interchange import to_data

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: plain(one) for name, one in value.items()}
        if isinstance(value, list | tuple):
            return [plain(one) for one in value]
        return value if isinstance(value, str | int | float | bool | None) else to_data(value)

    click.echo(json.dumps(plain(data), ensure_ascii=False, indent=2))


def _console() -> Console:
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False)


def _print_table(titles: Sequence[str], rows: Iterable[Sequence[str]], *, right: Container[int] = ()) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for number, title in enumerate(titles):
        table.add_column(Text(title), justify="right" if number in right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    _console().print(table)


def print_scores(document: Document, scores: Scores) -> None:
    """Counts, a table of formulas, and the places that make the text hard."""
    echo = click.echo
    mean = f"{scores.words_per_sentence:.1f} words a sentence"
    echo(f"{scores.sentences} sentences, {scores.words} words, {mean}")
    echo(f"{scores.long_sentences} long sentences, {scores.hard_words} hard words")
    if scores.band:
        years = f", about {scores.years:.0f} years of school" if scores.years is not None else ""
        echo(f"Estimated level: {scores.band}{years}")
    names = [score.name for score in scores.formulas]
    reasons = {score.name: score.why for score in (*scores.plain, *scores.formulas) if score.why}
    titles = ["Formula", "All words", "Without names", ""]
    rows = [
        [name, _figure(scores.value(name)), _figure(scores.value(name, names=False)), reasons.get(name, "")]
        for name in names
    ]
    if not scores.plain:
        for row in (titles, *rows):
            del row[2]
    _print_table(titles, rows, right=range(1, len(titles) - 1))
    for advice in scores.advice[:MOST_PLACES]:
        place = "" if f"“{advice.span.of(document.text)}”" in advice.message else _shown(advice.span, document.text)
        echo("- " + " ".join(part for part in (advice.message, advice.suggestion, place) if part))
    if len(scores.advice) > MOST_PLACES:
        echo(f"  and {len(scores.advice) - MOST_PLACES} more places; --json lists them all")
    for note in (*scores.notes, *document.notes):
        echo(f"Note: {note}")


def print_standards(requirements: Sequence[Requirement], document: Document) -> None:
    """One line a rule of a standard, with the first place that fails it."""
    if requirements:
        rows = [
            (one.standard, one.rule, one.text, VERDICTS[one.verdict], one.note or _first_place(one, document))
            for one in requirements
        ]
        _print_table(("Standard", "Rule", "", "Verdict", ""), rows)
        click.echo("A program can check only a part of each standard; this claims no conformance.")


def _first_place(requirement: Requirement, document: Document) -> str:
    if not requirement.places:
        return ""
    more = len(requirement.places) - 1
    return _shown(requirement.places[0], document.text, 40) + (f" and {more} more" if more else "")


def print_rewriting(plain: Rewriting, *, changes: bool) -> None:
    """The plain text, a blank line between paragraphs, and its log if wanted."""
    marks = {"heading": "", "item": "- "}
    for number, passage in enumerate(plain.passages):
        together = number and passage.kind == "item" == plain.passages[number - 1].kind
        if number and not together:
            click.echo()
        click.echo(marks.get(passage.kind, "") + passage.text)
    if not changes:
        return
    click.echo(f"\n{len(plain.changes)} changes")
    for change in plain.changes:
        click.echo(f"{change.number}. {change.rule}\n   - {change.before}\n   + {change.after}")
    click.echo(f"\n{len(plain.refusals)} places left as they were")
    for reason, count in Counter(refusal.reason for refusal in plain.refusals).most_common():
        click.echo(f"- {reason}: {count}")


def print_summary(summary: Summary) -> None:
    """The parts of the summary that the text gave ground for."""
    if summary.note:
        click.echo(summary.note)
    if summary.gist:
        click.echo(summary.gist.text)
    _list("", [point.text for point in summary.points])
    _list(
        "Who says what",
        [" ".join(line.text for line in (claim.statement, *claim.reply)) for claim in summary.claims],
    )
    _list("Known", _texts(summary.known))
    _list("Not known", _texts(summary.unknown))
    _list("When", [f"{moment.when}: {moment.statement.text}" for moment in summary.moments])
    _list("Numbers", [f"{figure.figure}: {figure.statement.text}" for figure in summary.figures])


def _texts(statements: Iterable[Statement]) -> list[str]:
    return [statement.text for statement in statements]


def _list(heading: str, lines: Sequence[str]) -> None:
    if lines:
        click.echo(f"\n{heading}" if heading else "")
        for line in lines:
            click.echo(f"- {line}")


def print_glossary(entries: Iterable[Entry]) -> None:
    """One entry after the other: the term, how it is said, what it means."""
    for entry in entries:
        say = f" ({entry.say})" if entry.say else ""
        meaning = entry.definition.text if entry.definition else f"needs an editor: {' / '.join(entry.senses)}"
        note = f" {entry.note}" if entry.note else ""
        click.echo(f"{entry.term}{say}: {meaning}{note}")


def print_check(result: Check, before: Document, after: Document) -> None:
    """One line a finding, with what stands in both texts, then the verdict."""
    for finding in result.findings:
        places = [
            f"{name}: {_shown(span, document.text)}"
            for name, span, document in (
                ("original", finding.source, before),
                ("rewrite", finding.output, after),
            )
            if span
        ]
        click.echo(f"{finding.severity}: {finding.kind} {finding.effect}: {finding.message} ({'; '.join(places)})")
    verdict = "passed" if result.passed else "needs a person"
    click.echo(f"{verdict}: {len(result.findings)} findings, suspicion {result.suspicion:.2f}")


def print_rules(*, as_json: bool) -> None:
    """The catalogue of rewriting rules, made from the rules themselves."""
    from simplify.rewriting.rules import ORDER

    if as_json:
        print_data(
            [
                {
                    "name": rule.name,
                    "family": rule.family,
                    "summary": rule.summary,
                    "why": rule.why,
                    "examples": [asdict(example) for example in rule.examples],
                    "keeps": [asdict(keep) for keep in rule.keeps],
                }
                for rule in ORDER
            ]
        )
        return
    for rule in ORDER:
        click.echo(f"{rule.name} ({rule.family})\n  {rule.summary}")
        if rule.why:
            click.echo(f"  Why: {rule.why}")
        for example in rule.examples:
            click.echo(f"  - {example.before}\n  + {example.after}")
        for keep in rule.keeps:
            click.echo(f"  = {keep.text}\n    ({keep.why})")


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def _shown(span: Span, text: str, longest: int = 90) -> str:
    words = " ".join(span.of(text).split())
    return f"“{words}”" if len(words) <= longest else f"“{words[: longest - 1].rstrip()}…”"
