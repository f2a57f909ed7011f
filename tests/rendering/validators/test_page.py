"""The page and the fragment pass the Nu checker, axe-core and HTML_CodeSniffer, and the sanitisers."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from simplify.model import Document
from simplify.rendering import render
from simplify.rendering.html import PROFILES
from simplify.rendering.score_page import render_scores
from simplify.settings import Settings
from tests.rendering import briefings

from . import tools

HOST = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A course</title></head>'
    "<body><main><h1>A course</h1>{}</main></body></html>"
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pages")
    made = {f"{name}.html": render(make(), "html") for name, make in briefings.ALL.items()}
    for profile in PROFILES:
        settings = Settings(profile=profile)
        made[f"harbour-{profile}.html"] = render(briefings.harbour(), "html", settings=settings)
    for name, make in briefings.ALL.items():
        made[f"{name}-in-a-course.html"] = HOST.format(render(make(), "embed").decode()).encode()
    briefing = briefings.harbour()
    scored = (Document(briefing.source, briefing.blocks, briefing.title), briefing.scores.before)
    made["scores.html"] = render_scores([scored, scored], settings=Settings())
    for name, content in made.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in made]


def test_the_nu_checker_finds_nothing(pages: list[Path]) -> None:
    jar = tools.node_modules("vnu-jar") / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [tools.program("java"), "-jar", str(jar), "--format", "json", *map(str, pages)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(run.stderr)["messages"]
    assert [(one.get("url"), one["message"]) for one in messages] == []


def test_axe_and_code_sniffer_find_nothing(pages: list[Path]) -> None:
    folder = tools.node_modules("axe-core", "html_codesniffer", "playwright-core")
    environment = {**os.environ, "NODE_MODULES": str(folder), "CHROMIUM": tools.program("chromium")}
    command = [tools.program("node"), str(Path(__file__).parent / "accessibility.mjs"), *map(str, pages)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert run.returncode == 0, run.stderr
    results = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(results) == 2 * len(pages)
    assert [one for one in results if one["violations"] or one["errors"] or one["scrolls"]] == []
    assert min(one["passes"] for one in results) > 10
