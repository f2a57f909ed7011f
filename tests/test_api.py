"""The verbs as a program calls them."""

from __future__ import annotations

from pathlib import Path

from simplify import brief, read
from simplify.api import UNTITLED


def test_no_article_is_called_after_its_file(tmp_path: Path) -> None:
    path = tmp_path / "final-2.txt"
    path.write_text("The old bridge is closed. It will open again in May.", encoding="utf-8")
    assert brief(read(path)).title == UNTITLED
    assert brief(read(path), title="The bridge").title == "The bridge"
