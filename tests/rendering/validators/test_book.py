"""The book passes EPUBCheck and Ace, and its chapters pass axe-core and HTML_CodeSniffer like pages."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest

from simplify.rendering import render
from simplify.rendering.html import PROFILES
from simplify.settings import Settings
from tests.rendering import briefings

from . import tools

DESCRIBED = {
    "schema:accessMode",
    "schema:accessModeSufficient",
    "schema:accessibilityFeature",
    "schema:accessibilityHazard",
    "schema:accessibilitySummary",
}
PAGE_ONLY = "landmark-one-main"
"""A chapter needs no main landmark: it is a part of a book, and its section has a role of its own."""


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("books")
    made = {f"harbour-{profile}": (briefings.harbour(), Settings(profile=profile)) for profile in PROFILES}
    made |= {name: (make(), Settings()) for name, make in briefings.ALL.items() if name != "harbour"}
    for name, (briefing, settings) in made.items():
        (folder / f"{name}.epub").write_bytes(render(briefing, "epub", settings=settings))
    return [folder / f"{name}.epub" for name in made]


def test_epubcheck_finds_nothing(books: list[Path]) -> None:
    jar = tools.packaged("epubcheck", "epubcheck.jar")
    check = Path(__file__).parent / "BookCheck.java"
    command = [tools.program("java"), "-cp", str(jar), str(check), *map(str, books)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    checked = [line.split() for line in run.stdout.splitlines()]
    assert [(words[0], words[-1]) for words in checked] == [("checked", "0")] * len(books), run.stderr
    assert run.returncode == 0


@pytest.mark.parametrize("index", range(len(PROFILES) + len(briefings.ALL) - 1))
def test_ace_finds_nothing(books: list[Path], index: int, tmp_path: Path) -> None:
    ace = tools.node_modules("@daisy/ace-cli") / "@daisy" / "ace-cli" / "bin" / "ace.js"
    environment = {
        **os.environ,
        "PUPPETEER_EXECUTABLE_PATH": tools.program("chromium"),
        "ACE_TIMEOUT_INITIAL": "60000",
    }
    command = [tools.program("node"), str(ace), "--silent", "--outdir", str(tmp_path), str(books[index])]
    subprocess.run(command, capture_output=True, check=False, env=environment)
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))  # Ace exits with 0 whatever it finds.
    found = [one["earl:result"]["dct:description"] for part in report["assertions"] for one in part["assertions"]]
    assert found == []
    assert report["earl:result"]["earl:outcome"] == "pass"
    assert set(report["a11y-metadata"]["present"]) == DESCRIBED
    assert report["a11y-metadata"]["empty"] == []
    with ZipFile(books[index]) as book:
        chapters = {Path(name).name for name in book.namelist() if name.endswith(".xhtml")}
    assert chapters <= {part["earl:testSubject"]["url"] for part in report["assertions"]}


def test_axe_and_code_sniffer_find_nothing_in_the_chapters(books: list[Path], tmp_path: Path) -> None:
    folder = tools.node_modules("axe-core", "html_codesniffer", "playwright-core")
    chapters = []
    for path in books:
        if path.stem in {"harbour-large", "scripts"}:
            with ZipFile(path) as book:
                book.extractall(tmp_path / path.stem)
            chapters += sorted((tmp_path / path.stem / "EPUB").glob("*.xhtml"))
    environment = {**os.environ, "NODE_MODULES": str(folder), "CHROMIUM": tools.program("chromium")}
    command = [tools.program("node"), str(Path(__file__).parent / "accessibility.mjs"), *map(str, chapters)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert run.returncode == 0, run.stderr
    results = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(results) == 2 * len(chapters) > 25
    faults = [fault for one in results for fault in one["violations"] if not fault.startswith(PAGE_ONLY)]
    assert faults == []
    assert [one for one in results if one["errors"] or one["scrolls"]] == []
