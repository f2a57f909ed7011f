"""What every test may ask for: the articles that we wrote, and a parse with the model loaded once."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from simplify.language.parsed import ParsedText
    from simplify.model import Document

ARTICLES = Path(__file__).parent / "articles"


@pytest.fixture(scope="session")
def article() -> Callable[[str], str]:
    """The text of tests/articles/NAME.txt."""

    def text(name: str) -> str:
        return (ARTICLES / f"{name}.txt").read_text(encoding="utf-8")

    return text


@pytest.fixture(scope="session")
def parse() -> Callable[[str | Document], ParsedText]:
    """`language.parse`, remembering every text so that no two tests parse the same one."""
    from simplify.language.parsed import parse as fresh

    known: dict[str | Document, ParsedText] = {}

    def remembered(text: str | Document) -> ParsedText:
        if text not in known:
            known[text] = fresh(text)
        return known[text]

    return remembered


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A test may skip where a tool is missing, but in CI every tool is there: then a skip is a failure."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and reporter is not None and reporter.stats.get("skipped"):
        reporter.write_line(f"{len(reporter.stats['skipped'])} tests were skipped, which CI does not allow")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
