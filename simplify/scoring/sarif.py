"""Advice as SARIF 2.1.0, the format in which code hosts show what a checker found.

Lines and columns count in the text as it was read, which for a text file is the file itself; for HTML, PDF and DOCX
they count in the text that was taken out of it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from simplify.model import Scores, Source
from simplify.scoring.advice import RULES
from simplify.scoring.positions import Lines
from simplify.version import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"note": "note", "warning": "warning", "error": "error"}


def to_sarif(scored: Sequence[tuple[Source, Scores]]) -> str:
    """One SARIF run over the scored texts; the same input gives the same bytes."""
    index = {rule.id: number for number, rule in enumerate(RULES)}
    rules = [
        {
            "id": rule.id,
            "shortDescription": {"text": rule.id.replace("-", " ")},
            "help": {"text": f"{rule.suggestion} Source: {rule.guideline}.".strip()},
            "defaultConfiguration": {"level": LEVELS[rule.severity]},
        }
        for rule in RULES
    ]
    results = [result for source, scores in scored for result in _results(source, scores, index)]
    driver = {"name": "simplify", "version": __version__, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False) + "\n"


def _results(source: Source, scores: Scores, index: dict[str, int]) -> list[dict[str, Any]]:
    lines = Lines(source.text)
    found = []
    for advice in scores.advice:
        start_line, start_column, end_line, end_column = lines.of(advice.span)
        region = {
            "startLine": start_line,
            "startColumn": start_column,
            "endLine": end_line,
            "endColumn": end_column,
        }
        artifact = {"uri": _uri(source)}
        found.append(
            {
                "ruleId": advice.rule,
                "ruleIndex": index[advice.rule],
                "level": LEVELS[advice.severity],
                "message": {"text": f"{advice.message} {advice.suggestion}".strip()},
                "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
            }
        )
    return found


def _uri(source: Source) -> str:
    """An address as it is; a path with what an address may not hold put as %20 and the like."""
    place = source.uri or source.name
    return place if "://" in place else quote(place)
