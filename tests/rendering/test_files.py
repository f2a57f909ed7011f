"""File names stay in their folder; files are written as a whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from simplify.errors import OutputError
from simplify.rendering import file_name, write
from simplify.rendering.files import LONGEST_NAME, write_bytes
from tests.rendering import briefings


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("press-conference.txt", "press-conference"),
        ("/home/me/news/A long walk.docx", "A-long-walk"),
        ("C:\\news\\river.html", "river"),
        ("https://news.example/2026/03/skerry-ferry.html?x=1#top", "skerry-ferry"),
        ("https://news.example/", "news.example"),
        ("../../etc/passwd", "passwd"),
        ("..", "briefing"),
        ("-", "briefing"),
        ("", "briefing"),
        (".hidden.txt", "hidden"),
        ("a\x00b\nc", "a-b-c"),
        ("U.S. talks 3.5", "U.S.-talks-3.5"),
        ("con.txt", "_con"),
        ("国際ニュース.html", "国際ニュース"),
        ("Zu\u0308rich", "Zürich"),
    ],
)
def test_names(source: str, expected: str) -> None:
    assert file_name(source) == expected


def test_a_long_name_is_cut_between_letters() -> None:
    made = file_name("é" * 300)
    assert made == "é" * (LONGEST_NAME // 2)


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.html"
    write_bytes(path, b"one")
    write_bytes(path, b"two")
    assert path.read_bytes() == b"two"
    assert [one.name for one in path.parent.iterdir()] == ["a.html"]


def test_nothing_is_left_when_the_place_is_taken_by_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.html").mkdir()
    with pytest.raises(OutputError, match=r"a\.html: the file cannot be written"):
        write_bytes(tmp_path / "a.html", b"one")
    assert [one.name for one in tmp_path.iterdir()] == ["a.html"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.html"
    write_bytes(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left on device"):
        write_bytes(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.html"]


def test_a_folder_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="the file cannot be written"):
        write_bytes(tmp_path / "file" / "a.html", b"one")


def test_write_names_the_file_after_the_source_and_the_format(tmp_path: Path) -> None:
    assert write(briefings.bare(), tmp_path, "json") == tmp_path / "note.json"
    assert write(briefings.bare(), tmp_path, "embed", name="../../up") == tmp_path / "up.embed.html"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["note.json", "up.embed.html"]
