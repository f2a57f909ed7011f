"""Zip files are the same everywhere, and hold what was put into them."""

from __future__ import annotations

import datetime
import os
import time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from simplify.rendering.packing import epoch, packed

FILES = {"b/two.txt": b"two " * 50, "a.txt": b"one"}


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def test_files_come_out_as_they_went_in_and_in_order_of_name() -> None:
    with ZipFile(BytesIO(packed(FILES))) as archive:
        assert archive.namelist() == ["a.txt", "b/two.txt"]
        assert {name: archive.read(name) for name in archive.namelist()} == FILES
        assert {one.compress_type for one in archive.infolist()} == {ZIP_DEFLATED}


def test_the_first_file_is_not_compressed_and_can_be_read_at_its_place() -> None:
    made = packed(FILES, first=("mimetype", b"application/epub+zip"))
    with ZipFile(BytesIO(made)) as archive:
        assert archive.namelist() == ["mimetype", "a.txt", "b/two.txt"]
        assert archive.infolist()[0].compress_type == ZIP_STORED
        assert archive.infolist()[0].extra == b""
    assert made[30:58] == b"mimetypeapplication/epub+zip"


def test_neither_order_nor_clock_nor_place_changes_the_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    made = packed(FILES)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    mask = os.umask(0o077)
    try:
        assert packed(dict(reversed(FILES.items()))) == made
    finally:
        os.umask(mask)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (None, (1980, 1, 1, 0, 0, 0)),
        ("1767225600", (2026, 1, 1, 0, 0, 0)),
        ("0", (1980, 1, 1, 0, 0, 0)),
        ("9999999999", (2107, 12, 31, 23, 59, 58)),
        ("99999999999999999999", (1980, 1, 1, 0, 0, 0)),
        ("yesterday", (1980, 1, 1, 0, 0, 0)),
    ],
)
def test_times(monkeypatch: pytest.MonkeyPatch, seconds: str | None, expected: tuple[int, ...]) -> None:
    if seconds is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    with ZipFile(BytesIO(packed(FILES, first=("m", b"")))) as archive:
        assert {one.date_time for one in archive.infolist()} == {expected}


def test_the_epoch_is_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    assert epoch() is None
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert epoch() == datetime.datetime(1970, 1, 2, tzinfo=datetime.UTC)


@pytest.mark.parametrize("name", ["../up.txt", "/root.txt", "a/../../b", "a\\b", "", "a//b", "./a"])
def test_a_name_that_leaves_the_folder_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="cannot hold a file called"):
        packed({name: b""})


def test_a_name_that_is_there_twice_is_refused() -> None:
    with pytest.raises(ValueError, match=r"file called 'a\.txt'"):
        packed(FILES, first=("a.txt", b""))
