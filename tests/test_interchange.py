"""A briefing survives JSON unchanged, and damage is told apart from age."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from simplify.errors import InputError
from simplify.interchange import briefing_from_json, json_schema, to_json
from tests.rendering import briefings

SCHEMA = Path(__file__).parent.parent / "docs" / "schema.json"


@pytest.mark.parametrize("name", briefings.ALL)
def test_a_briefing_comes_back_equal(name: str) -> None:
    briefing = briefings.ALL[name]()
    assert briefing_from_json(to_json(briefing)) == briefing


def test_a_statement_is_text_and_evidence() -> None:
    data = json.loads(to_json(briefings.harbour()))
    plain = data["rewriting"]["passages"][1]["statements"][0]
    span = plain["evidence"][0]
    assert plain["text"] == "Norrow Lines stopped all night crossings on Tuesday."
    assert data["source"]["text"][span["start"] : span["end"]].startswith("Norrow Lines, the operator of")
    meaning = data["glossary"][0]["definition"]
    assert meaning["evidence"] == [{"lexicon": "lexicon:allegation"}]


def test_one_statement_can_be_written_alone() -> None:
    line = briefings.bare().rewriting.statements[0]
    assert json.loads(to_json(line))["evidence"] == [{"start": 0, "end": 30}]


def test_a_newer_schema_is_named() -> None:
    newer = to_json(replace(briefings.bare(), schema=2))
    with pytest.raises(InputError, match=r"new\.json: this briefing has schema 2, and this version .* knows schema 1"):
        briefing_from_json(newer, where="new.json")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "this is not JSON: .* in line 1"),
        ("[]", "this JSON is no briefing"),
        ("{}", "this briefing is damaged: source: "),
    ],
)
def test_what_is_no_briefing_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        briefing_from_json(text)


def test_evidence_behind_the_end_of_the_article_is_refused() -> None:
    data = json.loads(to_json(briefings.bare()))
    data["rewriting"]["passages"][0]["statements"][0]["evidence"] = [{"start": 0, "end": 31}]
    with pytest.raises(InputError, match="evidence ends at 31, the article at 30"):
        briefing_from_json(json.dumps(data))


def test_a_span_that_runs_backwards_is_refused() -> None:
    data = json.loads(to_json(briefings.bare()))
    data["rewriting"]["passages"][0]["statements"][0]["evidence"] = [{"start": 5, "end": 4}]
    with pytest.raises(InputError, match="this briefing is damaged"):
        briefing_from_json(json.dumps(data))


def test_the_documented_schema_is_the_real_one() -> None:
    made = "python -c \"from simplify.interchange import json_schema; print(json_schema(), end='')\" > docs/schema.json"
    assert SCHEMA.read_text(encoding="utf-8") == json_schema(), f"make it again: {made}"
