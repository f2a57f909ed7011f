"""File names that stay in their folder, and files that are written as a whole or not at all."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit

from simplify.errors import OutputError

LONGEST_NAME = 100
"""In bytes of UTF-8: with the longest extension this stays under the 255 that file systems allow."""

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)")
_EXTENSION = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,4}$")


def file_name(source_name: str) -> str:
    """A safe file name, without extension, for what is made from `source_name` (a path, a URL or a title).

    Letters and digits of every script stay, all else becomes a hyphen, so the result names no other folder,
    no hidden file and no device.
    """
    parts = urlsplit(source_name) if re.match(r"https?://", source_name) else None
    path = (unquote(parts.path).rstrip("/") or parts.hostname or "") if parts else source_name
    last = re.split(r"[/\\]", path)[-1]
    stem = _EXTENSION.sub("", unicodedata.normalize("NFC", last))
    kept = "".join(letter if letter.isalnum() or letter in "._" else "-" for letter in stem)
    kept = re.sub(r"-{2,}", "-", re.sub(r"\.{2,}", ".", kept)).strip("-._")
    kept = kept.encode("utf-8")[:LONGEST_NAME].decode("utf-8", errors="ignore").strip("-._")
    if _RESERVED.fullmatch(kept.partition(".")[0]):
        kept = f"_{kept}"
    return kept or "briefing"


def write_bytes(path: Path, content: bytes) -> None:
    """Write `content` beside its place and move it there. Raises OutputError; then nothing is left behind."""
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except OSError as problem:
        if temporary is not None:
            with suppress(OSError):
                Path(temporary).unlink(missing_ok=True)
        what = f"the file cannot be written: {problem.strerror or problem}"
        raise OutputError(what, where=str(path), remedy="name another folder, or make room") from problem


def _umask() -> int:
    """The permissions that new files of this process do not get; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
