"""Advice as GitHub workflow commands: each line becomes a remark beside the text in a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from simplify.model import Scores, Source
from simplify.scoring.positions import Lines

COMMANDS = {"note": "notice", "warning": "warning", "error": "error"}


def to_github(scored: Sequence[tuple[Source, Scores]]) -> str:
    """One `::warning …::` line for each piece of advice; empty when there is none."""
    out = []
    for source, scores in scored:
        lines = Lines(source.text)
        for advice in scores.advice:
            line, column, end_line, end_column = lines.of(advice.span)
            place = [f"file={_property(source.uri or source.name)}", f"line={line}", f"endLine={end_line}"]
            if line == end_line:  # the format allows columns within one line only
                place += [f"col={column}", f"endColumn={end_column}"]
            place.append(f"title={_property(advice.rule)}")
            message = _data(f"{advice.message} {advice.suggestion}".strip())
            out.append(f"::{COMMANDS[advice.severity]} {','.join(place)}::{message}\n")
    return "".join(out)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
