"""The commands on good input: what goes where, names of results, exit status."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from simplify.cli import options, scoring
from simplify.cli.commands import commands

Run = Callable[..., Result]
ARTICLES = Path(__file__).parent.parent / "articles"
NOTICE = ARTICLES / "bridge-notice.txt"
HEAVY = ("spacy", "weasyprint", "textstat", "trafilatura", "pydantic", "wordfreq", "nltk", "numpy", "rich")


@pytest.mark.parametrize("statement", ["import simplify", "import simplify.cli.commands", "import simplify.api"])
def test_starting_loads_nothing_heavy(statement: str) -> None:
    script = f"import sys\n{statement}\nprint(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"


def test_python_dash_m_is_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "simplify", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("simplify ")
    assert done.stderr == ""


def test_the_commands_are_those_promised() -> None:
    assert list(commands.commands) == ["brief", "score", "rewrite", "summarize", "explain", "check", "rules"]


def test_the_choices_offered_are_those_there_are() -> None:
    from simplify.levels import LEVELS
    from simplify.rendering.html import PROFILES
    from simplify.rendering.pdf import LAYOUTS, PAPERS
    from simplify.scoring import standards

    assert tuple(LEVELS) == options.LEVELS
    assert tuple(PROFILES) == options.PROFILES
    assert tuple(LAYOUTS) == options.LAYOUTS
    assert tuple(PAPERS) == options.PAPERS
    assert (*standards.STANDARDS, "all") == scoring.STANDARDS


def test_a_handout_that_cannot_be_made_does_not_stop_the_page(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from simplify.errors import MissingPiece
    from simplify.rendering import printing

    def no_pango() -> None:
        raise MissingPiece("PDF needs the library pango, which is not installed", remedy="install it")

    monkeypatch.setattr(printing, "weasyprint_module", no_pango)
    printing._sheet.cache_clear()
    result = run("brief", NOTICE)
    assert result.exit_code == 1
    assert result.stderr == "simplify: PDF needs the library pango, which is not installed (install it)\n"
    assert result.stdout == f"{Path('out') / 'bridge-notice.html'}\n"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["bridge-notice.html"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["nothing"],
        ["score"],
        ["rewrite", "a.txt", "--level", "c2"],
        ["brief", "a.txt", "--format", "papyrus"],
        ["brief", "a.txt", "--date", "last week"],
        ["brief", "a.txt", "--words", "-1"],
        ["rewrite", "a.txt", "--lines", "--json"],
        ["score", "a.txt", "--settings", "missing.toml"],
        ["score", "a.txt", "--json", "--format", "csv"],
        ["score", "a.txt", "--fast", "--standard", "wcag"],
    ],
)
def test_wrong_usage_is_status_2_and_makes_nothing(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "a.txt").write_text("The mayor opened the bridge on Monday. It was closed for a year.")
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr != ""
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_brief_makes_a_page_and_a_handout_by_default(run: Run, tmp_path: Path) -> None:
    result = run("brief", NOTICE, "--level", "a2")
    assert (result.exit_code, result.stderr) == (0, "")
    made = [Path("out") / "bridge-notice.html", Path("out") / "bridge-notice.pdf"]
    assert result.stdout == "".join(f"{path}\n" for path in made)
    assert (tmp_path / made[0]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / made[1]).read_bytes().startswith(b"%PDF-")
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_brief_quietly_into_another_folder(run: Run, tmp_path: Path) -> None:
    result = run("brief", NOTICE, "--quiet", "--out", "deep/er", "--format", "json", "--title", "Our bridge")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    briefing = json.loads((tmp_path / "deep" / "er" / "bridge-notice.json").read_text(encoding="utf-8"))
    assert (briefing["title"], briefing["level"], briefing["schema"]) == ("Our bridge", "b1", 1)


def test_two_sources_of_one_name_do_not_overwrite_each_other(run: Run, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(f"The bridge in part {folder} of the town was opened on Monday.")
    result = run("brief", "one/a.txt", "two/a.txt", "--format", "json")
    assert result.stdout == f"{Path('out') / 'a.json'}\n{Path('out') / 'a-2.json'}\n"


def test_every_statement_of_the_json_has_evidence_in_the_text(run: Run, tmp_path: Path) -> None:
    run("brief", ARTICLES / "river-leak.txt", "--format", "json")
    briefing = json.loads((tmp_path / "out" / "river-leak.json").read_text(encoding="utf-8"))
    length = len(briefing["source"]["text"])
    statements = list(statements_in(briefing))
    assert len(statements) > 60
    for statement in statements:
        assert statement["evidence"], statement["text"]
        for one in statement["evidence"]:
            assert "lexicon" in one or 0 <= one["start"] < one["end"] <= length


def statements_in(value: object) -> list[dict[str, list[dict[str, int]]]]:
    if isinstance(value, list):
        return [found for one in value for found in statements_in(one)]
    if not isinstance(value, dict):
        return []
    inner = [found for one in value.values() for found in statements_in(one)]
    return [value, *inner] if {"text", "evidence", "made_by"} <= value.keys() else inner


@pytest.mark.parametrize(
    ("command", "keys"),
    [
        ("score", ["schema", "source", "scores"]),
        ("rewrite", ["schema", "source", "text", "rewriting"]),
        ("summarize", ["schema", "source", "text", "summary"]),
        ("explain", ["schema", "source", "glossary"]),
    ],
)
def test_json_carries_the_text_that_offsets_count_in(run: Run, command: str, keys: list[str]) -> None:
    result = run(command, NOTICE, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    data = json.loads(result.stdout)
    assert list(data) == keys
    assert data["source"]["text"].startswith("Mill Street Bridge: closed for repairs")


@pytest.mark.parametrize("command", ["score", "rewrite", "summarize", "explain"])
def test_the_same_input_gives_the_same_output(run: Run, command: str) -> None:
    first, second = run(command, NOTICE), run(command, NOTICE)
    assert (first.exit_code, first.stderr) == (0, "")
    assert first.stdout_bytes == second.stdout_bytes != b""


def test_standard_input(run: Run) -> None:
    result = run("rewrite", "-", stdin="The café’s owner said: “We don’t know.”".encode())
    assert (result.exit_code, result.stderr) == (0, "")
    assert "“We don’t know.”" in result.stdout


def test_lines_in_lines_out(run: Run, tmp_path: Path) -> None:
    lines = ["She left.", "", "The town, which has 300 people, is small.", "   ", "He said: “No.”", ""]
    (tmp_path / "lines.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    result = run("rewrite", "lines.txt", "--lines", "--level", "b1")
    assert (result.exit_code, result.stderr) == (0, "")
    out = result.stdout.split("\n")
    assert len(out) == len(lines) + 1
    assert [number for number, line in enumerate(out) if not line] == [1, 3, 5, 6]
    assert out[0] == "She left."
    assert "300" in out[2]
    assert "“No.”" in out[4]


def test_changes_are_printed_below_the_text(run: Run) -> None:
    article = ARTICLES / "ferry-trial.txt"
    plain, log = run("rewrite", article).stdout, run("rewrite", article, "--changes").stdout
    assert log.startswith(plain)
    assert " changes\n1. " in log.removeprefix(plain)


def test_check_finds_nothing_in_a_copy(run: Run) -> None:
    result = run("check", NOTICE, NOTICE)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "passed: 0 findings, suspicion 0.00\n", "")


def test_check_finds_a_lost_denial(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The minister denied that at least 40 people had died.")
    (tmp_path / "b.txt").write_text("The minister said that 40 people had died.")
    result = run("check", "a.txt", "b.txt", "--json")
    assert result.exit_code == 1
    data = json.loads(result.stdout)
    assert data["passed"] is False
    assert {"negation"} <= {finding["kind"] for finding in data["check"]["findings"]}


def test_rules_are_listed_in_their_order(run: Run) -> None:
    from simplify.rewriting.rules import ORDER

    listed = json.loads(run("rules", "--json").stdout)
    assert [rule["name"] for rule in listed] == [rule.name for rule in ORDER]
    assert run("rules").stdout.startswith(f"{ORDER[0].name} ({ORDER[0].family})\n  {ORDER[0].summary}\n")


def test_settings_from_a_file_and_from_the_command_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "my.toml").write_text('[simplify]\nlevel = "a2"\n')
    (tmp_path / "a.txt").write_text("The mayor opened the bridge on Monday. It was closed for a year.")
    told = run("rewrite", "a.txt", "--json", "--settings", "my.toml")
    assert json.loads(told.stdout)["rewriting"]["level"] == "a2"
    over = run("rewrite", "a.txt", "--json", "--settings", "my.toml", "--level", "B2")
    assert json.loads(over.stdout)["rewriting"]["level"] == "b2"


def test_scores_of_many_files_as_csv(run: Run) -> None:
    rows = list(csv.DictReader(run("score", NOTICE, ARTICLES / "tide-mill.txt", "--format", "csv").stdout.splitlines()))
    assert [(row["name"], row["sentences"], row["words"]) for row in rows] == [
        ("bridge-notice.txt", "12", "230"),
        ("tide-mill.txt", "15", "270"),
    ]


def test_several_workers_give_the_same_and_a_bad_file_stops_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    sources = [NOTICE, "empty.txt", ARTICLES / "tide-mill.txt", NOTICE]
    alone, shared = (run("score", *sources, "--fast", "--format", "csv", "--workers", count) for count in ("1", "2"))
    assert (alone.exit_code, shared.exit_code) == (1, 1)
    assert alone.stderr == shared.stderr
    assert alone.stderr.startswith("simplify: empty.txt: there is no text in it")
    assert alone.stdout == shared.stdout
    assert alone.stdout.count("\n") == 4


def test_scores_for_code_hosts(run: Run) -> None:
    sarif = json.loads(run("score", NOTICE, "--format", "sarif").stdout)
    assert (sarif["version"], len(sarif["runs"])) == ("2.1.0", 1)
    remarks = run("score", NOTICE, "--format", "github").stdout.splitlines()
    assert len(remarks) == len(sarif["runs"][0]["results"])
    assert {remark.partition(" ")[0] for remark in remarks} <= {"::notice", "::warning", "::error"}


def test_a_code_host_is_told_the_path_of_the_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "web pages").mkdir()
    (tmp_path / "web pages" / "a.txt").write_text("The bridge was closed on Monday.")
    remark = run("score", "web pages/a.txt", "--format", "github").stdout
    assert remark.startswith("::notice file=web pages/a.txt,line=1,")
    sarif = json.loads(run("score", "web pages/a.txt", "--format", "sarif").stdout)
    place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "web%20pages/a.txt"}


def test_scores_as_a_page(run: Run) -> None:
    page = run("score", NOTICE, "--format", "html").stdout
    assert page.startswith("<!DOCTYPE html>")
    assert '<span class="heat heat-1">' in page


@pytest.mark.parametrize(("limit", "status", "lines"), [("8", 1, 1), ("20", 0, 0)])
def test_a_text_above_a_grade_fails(run: Run, limit: str, status: int, lines: int) -> None:
    result = run("score", NOTICE, "--fast", "--fail-above", limit)
    assert (result.exit_code, result.stderr.count("\n")) == (status, lines)


def test_a_standard_is_reported_and_no_conformance_claimed(run: Run) -> None:
    result = run("score", NOTICE, "--standard", "easyread")
    assert result.exit_code == 0
    assert result.stdout.endswith("this claims no conformance.\n")
    listed = json.loads(run("score", NOTICE, "--standard", "easyread", "--json").stdout)["standards"]
    assert {one["standard"] for one in listed} == {"easyread"}
    assert {one["verdict"] for one in listed} == {"fail", "person"}
