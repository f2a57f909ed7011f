"""Zip files (EPUB, SCORM, DOCX) whose bytes depend on nothing but what is in them.

Names are sorted, times are SOURCE_DATE_EPOCH or the first moment that a zip file knows, and nothing is taken
from the machine: no permissions, no system, no clock. Compression is zlib's, so two versions of zlib may
squeeze the same content differently; the content itself is the same.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

FIRST = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)
LAST = datetime.datetime(2107, 12, 31, 23, 59, 58, tzinfo=datetime.UTC)
"""The times that a zip file can hold."""

_READABLE = 0o100644 << 16
_UNIX = 3


def epoch() -> datetime.datetime | None:
    """The time that SOURCE_DATE_EPOCH gives, in UTC; None when it is not set or is no such time."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not (seconds.isascii() and seconds.isdigit()):
        return None
    try:
        return datetime.datetime.fromtimestamp(int(seconds), datetime.UTC)
    except (OverflowError, OSError, ValueError):
        return None


def packed(files: Mapping[str, bytes], *, first: tuple[str, bytes] | None = None) -> bytes:
    """The zip file of these files, in order of name. `first` stands before all others, and is not compressed.

    Names are paths with `/`. Raises ValueError for a name that would leave the folder it is unpacked into,
    and for one that is there twice.
    """
    members = ([(*first, ZIP_STORED)] if first else []) + [(name, files[name], ZIP_DEFLATED) for name in sorted(files)]
    moment = min(max(epoch() or FIRST, FIRST), LAST)
    buffer = BytesIO()
    known: set[str] = set()
    with ZipFile(buffer, "w") as archive:
        for name, content, method in members:
            if name in known or name.startswith("/") or "\\" in name or {"", ".", ".."} & set(name.split("/")):
                raise ValueError(f"a zip file cannot hold a file called {name!r} here")
            known.add(name)
            info = ZipInfo(name, moment.timetuple()[:6])
            info.create_system, info.external_attr, info.compress_type = _UNIX, _READABLE, method
            archive.writestr(info, content, compresslevel=None if method == ZIP_STORED else 9)
    return buffer.getvalue()
