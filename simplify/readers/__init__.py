"""Reading articles: one file for each format, all giving a `Document` whose spans reproduce its text exactly.

To add a format, write a module with `read(data: bytes, origin: Origin) -> Document` and give it a line in
`FORMATS`. Readers load their libraries when they are first used.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import cast

from simplify.errors import TooLarge, UnreadableInput, UnsupportedInput, UsageError
from simplify.model import Document
from simplify.readers.composing import Origin
from simplify.readers.decoding import LONGEST_TEXT, is_binary

__all__ = [
    "FORMATS",
    "LARGEST_FILE",
    "Format",
    "Origin",
    "read",
    "read_bytes",
    "read_file",
    "read_text",
    "read_url",
]

Reader = Callable[[bytes, Origin], Document]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: the module that reads it, the endings of its names, how its bytes begin if fixed."""

    media_type: str
    module: str
    endings: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    signature: bytes = b""

    @property
    def reader(self) -> Reader:
        """The reading function; its module is imported now."""
        return cast(Reader, import_module(f"simplify.readers.{self.module}").read)


FORMATS: tuple[Format, ...] = (
    Format("text/plain", "text", (".txt", ".text")),
    Format("text/markdown", "markdown", (".md", ".markdown"), ("text/x-markdown",)),
    Format("text/html", "html", (".html", ".htm", ".xhtml"), ("application/xhtml+xml",)),
    Format("application/pdf", "pdf", (".pdf",), ("application/x-pdf",), b"%PDF-"),
    Format(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", (".docx",),
        signature=b"PK\x03\x04",
    ),
)  # fmt: skip

LARGEST_FILE = 50_000_000
"""The largest file that is opened, in bytes; its text is limited further, see `decoding.LONGEST_TEXT`."""

_OTHER_KINDS = {
    ".doc": "an old Word file", ".odt": "an OpenDocument file", ".rtf": "an RTF file",
    ".pages": "a Pages file",
    ".epub": "an e-book", ".zip": "an archive", ".xlsx": "a spreadsheet", ".pptx": "a presentation",
    ".jpg": "a picture", ".jpeg": "a picture", ".png": "a picture", ".gif": "a picture", ".webp": "a picture",
    ".mp3": "a sound file", ".mp4": "a film", ".exe": "a program",
}  # fmt: skip
_SUPPORTED = "give a text, Markdown, HTML, PDF or DOCX file"
_ADDRESS = re.compile(r"^https?://\S+$", re.I)


def read(
    source: str | Path | bytes,
    *,
    name: str = "",
    title: str = "",
    date: str = "",
    media_type: str = "",
    allow_private: bool = False,
) -> Document:
    """Read an article. What `source` is, is decided in this order:

    1. bytes are the content of a file; its kind is `media_type`, or told from the bytes
    2. a Path is a file
    3. "-" is standard input
    4. one word that begins with http:// or https:// is an address
    5. a string with a line break, or of more than 255 characters, is the text itself
    6. a string that names an existing file is that file
    7. a string that ends as files do (".txt", ".pdf" …), or that has a slash and no blank, is a file that is
       missing, and refused
    8. any other string is the text itself

    A program that handles strings of other people should call `read_text`, which never opens anything.
    `title` and `date` (YYYY-MM-DD) win over what the article says about itself; `name` is what results are
    named after. Raises InputError in one of its kinds.
    """
    if isinstance(source, bytes):
        return read_bytes(source, name=name or "text", title=title, date=date, media_type=media_type)
    if isinstance(source, str):
        if source == "-":
            data = sys.stdin.buffer.read(LARGEST_FILE + 1)
            return read_bytes(data, name=name or "stdin", title=title, date=date, media_type=media_type)
        if _ADDRESS.match(source):
            return read_url(source, name=name, title=title, date=date, allow_private=allow_private)
        if not _names_file(source):
            return read_text(source, name=name or "text", title=title, date=date)
    return read_file(source, name=name, title=title, date=date, media_type=media_type)


def read_text(text: str, *, name: str = "text", title: str = "", date: str = "") -> Document:
    """Read a string that is the article itself, as plain text. Raises EmptyInput or TooLarge."""
    from simplify.readers.text import read_characters

    return read_characters(text, _origin(name=name, where=name, title=title, date=date))


def read_bytes(
    data: bytes, *, name: str = "text", title: str = "", date: str = "", media_type: str = "", where: str = ""
) -> Document:
    """Read the content of a file. `media_type` is believed unless the bytes begin as another format does.

    Raises UnsupportedInput for a media type that no reader takes, and what the reader raises.
    """
    origin = _origin(name=name, where=where or name, title=title, date=date)
    _check_size(len(data), origin.where)
    kind = _format_of_media(media_type, origin.where) if media_type else None
    return _read(data, kind, origin)


def read_file(path: str | Path, *, name: str = "", title: str = "", date: str = "", media_type: str = "") -> Document:
    """Read a file. Its kind is `media_type`, or told from how it begins, or from the ending of its name.

    Raises UnreadableInput if it is missing, a folder or damaged, UnsupportedInput for other kinds of file,
    TooLarge over `LARGEST_FILE` bytes, EmptyInput when there is no text in it.
    """
    path, where = Path(path), _shown(path)
    origin = _origin(name=name or path.stem, where=where, uri=path.name, title=title, date=date)
    try:
        if path.is_dir():
            raise UnreadableInput("this is a folder", where=where, remedy="name one file in it")
        if path.exists():
            _check_size(path.stat().st_size, where)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as problem:
        raise UnreadableInput("there is no such file", where=where, remedy="check the name and the folder") from problem
    except PermissionError as problem:
        raise UnreadableInput("it may not be read", where=where, remedy="check the rights of the file") from problem
    except (OSError, ValueError) as problem:
        what = f"it cannot be read: {getattr(problem, 'strerror', None) or problem}"
        raise UnreadableInput(what, where=where, remedy="check the name") from problem
    ending = path.suffix.lower()
    kind = _format_of_media(media_type, where) if media_type else _format_of_ending(ending)
    if kind is None and ending in _OTHER_KINDS:
        raise UnsupportedInput(f"{_OTHER_KINDS[ending]} cannot be read", where=where, remedy=_SUPPORTED)
    return _read(data, kind, origin)


def read_url(url: str, *, name: str = "", title: str = "", date: str = "", allow_private: bool = False) -> Document:
    """Fetch a page or file over http or https and read it. Addresses of private networks are refused unless
    `allow_private`. Raises FetchRefused, UnsupportedInput for a media type that no reader takes, TooLarge."""
    from simplify.readers.url import fetch

    page = fetch(url, allow_private=allow_private)
    origin = _origin(name=name or page.name, where=_shown(url), uri=page.url, title=title, date=date)
    kind = _format_of_media(page.media_type, origin.where) if page.media_type else None
    if kind is None or kind.media_type == "text/plain":
        kind = _format_of_ending(page.ending) or kind
    return _read(page.data, kind, replace(origin, charset=page.charset))


def _read(data: bytes, kind: Format | None, origin: Origin) -> Document:
    kind = _format_of_bytes(data, kind) or kind
    return (kind or FORMATS[0]).reader(data, origin)


def _format_of_bytes(data: bytes, claimed: Format | None) -> Format | None:
    """The format that the bytes themselves show. A page is told by its first tag where no kind is claimed."""
    if claimed is not None and claimed.signature:
        return claimed
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    for one in FORMATS:
        if one.signature and head.startswith(one.signature):
            return one
    if claimed is None and not is_binary(data) and re.match(rb"(?i)<(!doctype html|html|head|body)\b", head):
        return next(one for one in FORMATS if one.module == "html")
    return None


def _format_of_media(media_type: str, where: str) -> Format | None:
    """The format of a media type; None for one that says nothing about the content."""
    plain = media_type.split(";", maxsplit=1)[0].strip().lower()
    for one in FORMATS:
        if plain == one.media_type or plain in one.aliases:
            return one
    if plain in ("", "application/octet-stream", "binary/octet-stream"):
        return None
    if plain.startswith("text/"):
        return FORMATS[0]
    raise UnsupportedInput(f"content of the type {plain} cannot be read", where=where, remedy=_SUPPORTED)


def _format_of_ending(ending: str) -> Format | None:
    return next((one for one in FORMATS if ending in one.endings), None)


def _names_file(text: str) -> bool:
    if "\n" in text or "\r" in text or "\0" in text or not text.strip() or len(text) > 255:
        return False
    try:
        if Path(text).exists():
            return True
    except OSError:
        return False
    if _format_of_ending(Path(text).suffix.lower()) or Path(text).suffix.lower() in _OTHER_KINDS:
        return True
    return not re.search(r"\s", text) and re.search(r"[/\\]", text) is not None


def _origin(*, name: str, where: str, uri: str = "", title: str = "", date: str = "") -> Origin:
    if date and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", date):
        raise UsageError(f"{date!r} is not a date", where="date", remedy="write it as YYYY-MM-DD")
    # Results are named after this, so it must not lead anywhere else.
    safe = re.sub(r"[^\w .()+-]+", "-", name).strip(" .-") or "text"
    return Origin(name=safe[:100], where=_shown(where), uri=uri, title=title, date=date)


def _shown(where: str | Path) -> str:
    """A name fit for one line of a message."""
    text = "".join(sign if sign.isprintable() else "?" for sign in str(where))
    return text if len(text) <= 120 else f"{text[:117]}…"


def _check_size(size: int, where: str) -> None:
    if size > LARGEST_FILE:
        raise TooLarge(
            f"the file has {size:,} bytes, more than the limit of {LARGEST_FILE:,}",
            where=where,
            remedy=f"give one article of at most {LONGEST_TEXT:,} characters",
        )
