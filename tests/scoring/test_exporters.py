"""Advice as SARIF and as GitHub annotations, scores as CSV, positions as lines and columns."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from simplify.model import Advice, Score, Scores, Source, Span
from simplify.scoring.advice import RULES
from simplify.scoring.github import to_github
from simplify.scoring.positions import Lines
from simplify.scoring.sarif import to_sarif
from simplify.scoring.table import header, to_csv

TEXT = "It rained.\n\nThe war of attrition,\nit went 100% on."
ADVICE = (
    Advice("hard-word", Span(23, 32), "note", "“attrition” is rare.", "Explain it.", "WCAG 2.2 3.1.3"),
    Advice("long-sentence", Span(12, len(TEXT)), "error", "It has 100%: too many.", "Split it.", "WCAG 2.2 3.1.5"),
)
SCORES = Scores(2, 10, 14, 5.0, 0, 1, (Score("Flesch-Kincaid", 3.25), Score("SMOG", None, why="short")), advice=ADVICE)
SOURCE = Source(TEXT, name="a, b.txt")


@pytest.mark.parametrize(
    ("position", "place"), [(0, (1, 1)), (9, (1, 10)), (11, (2, 1)), (12, (3, 1)), (23, (3, 12)), (len(TEXT), (4, 17))]
)
def test_lines_and_columns(position: int, place: tuple[int, int]) -> None:
    assert Lines(TEXT).at(position) == place


def test_lines_of_an_empty_text() -> None:
    assert Lines("").at(0) == (1, 1)


def test_sarif() -> None:
    log = json.loads(to_sarif([(SOURCE, SCORES)]))
    run = log["runs"][0]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [rule.id for rule in RULES]
    first = run["results"][0]
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"] == "hard-word"
    assert first["level"] == "note"
    assert first["message"]["text"] == "“attrition” is rare. Explain it."
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%2C%20b.txt"
    assert place["region"] == {"startLine": 3, "startColumn": 12, "endLine": 3, "endColumn": 21}


def test_an_address_stays_as_it_is() -> None:
    source = replace(SOURCE, uri="https://example.org/a%20b?c=1")
    (run,) = json.loads(to_sarif([(source, SCORES)]))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == source.uri


def test_sarif_is_the_same_each_time() -> None:
    assert to_sarif([(SOURCE, SCORES)]) == to_sarif([(SOURCE, SCORES)])


def test_github() -> None:
    assert to_github([(SOURCE, SCORES)]) == (
        "::notice file=a%2C b.txt,line=3,endLine=3,col=12,endColumn=21,title=hard-word"
        "::“attrition” is rare. Explain it.\n"
        "::error file=a%2C b.txt,line=3,endLine=4,title=long-sentence::It has 100%25: too many. Split it.\n"
    )


def test_github_without_advice() -> None:
    assert to_github([(SOURCE, replace(SCORES, advice=()))]) == ""


def test_csv() -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv([("=a, b.txt", SCORES)]))))
    assert list(rows[0]) == header()
    assert rows[0]["name"] == "'=a, b.txt"
    assert (rows[0]["words"], rows[0]["Flesch-Kincaid"], rows[0]["SMOG"], rows[0]["advice"]) == ("10", "3.25", "", "2")
