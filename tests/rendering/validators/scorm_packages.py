"""SCORM packages for the validators: made, unpacked, and handed to the scripts that drive Chromium."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from simplify.model import Briefing
from simplify.rendering import render
from simplify.settings import Settings
from tests.rendering import briefings

from . import tools

VERSIONS = {"scorm12": "1.2", "scorm2004": "2004"}


def dated() -> Briefing:
    """The rich briefing with every kind of question, the order of events too."""
    briefing = briefings.harbour()
    dates = ("2026-02-03", "2026-03-10", "2026-12-10")
    moments = tuple(replace(one, date=date) for one, date in zip(briefing.summary.moments, dates, strict=True))
    return replace(briefing, summary=replace(briefing.summary, moments=moments))


ALL = {**briefings.ALL, "dated": dated}


def unpacked(folder: Path, name: str, format: str, **options: Any) -> Path:
    """The package of a briefing, unpacked into a folder of its own."""
    place = folder / "-".join((name, format, *map(str, options.values())))
    with ZipFile(BytesIO(render(ALL[name](), format, settings=Settings(**options)))) as package:
        package.extractall(place)
    return place


def browsed(script: str, *arguments: str) -> list[dict[str, Any]]:
    """What a script that drives Chromium prints, one result a line."""
    folder = tools.node_modules("axe-core", "html_codesniffer", "playwright-core", "scorm-again")
    environment = {**os.environ, "NODE_MODULES": str(folder), "CHROMIUM": tools.program("chromium")}
    command = [tools.program("node"), str(Path(__file__).parent / script), *arguments]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]
