"""Word documents (DOCX): headings by style, lists, tables, quotations; title and author from the properties.

The file is untrusted: a DOCX is a zip archive, so what it would unpack to is counted before anything is
unpacked, and a part with a document type definition, the way to external or exploding entities, is refused.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from simplify.errors import TooLarge, UnreadableInput
from simplify.model import Document
from simplify.readers.composing import Origin, document_of
from simplify.readers.normalising import line_of
from simplify.readers.pieces import Piece

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

LARGEST_UNPACKED = 100_000_000
"""The most bytes that a file may unpack to."""
MOST_PARTS = 5_000
"""The most files that the archive may hold."""
HIGHEST_RATIO = 200
"""The most bytes that one packed byte of a large part may stand for. Text packs to about a tenth."""

_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_REMEDY = "open it in a word processor and save it again as DOCX"
_LONGEST_CELL = 40
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DEFAULT_TITLES = frozenset({"word document", "document", "untitled", "microsoft word document"})
_DEFAULT_AUTHORS = frozenset({"python-docx", "user", "admin", "administrator", "microsoft office user", "windows user"})


def read(data: bytes, origin: Origin) -> Document:
    """The document in the bytes of a DOCX file.

    Raises UnreadableInput for a file that is damaged, locked or no DOCX, TooLarge for one that unpacks beyond
    the limits of this module, EmptyInput when there is no text in it.
    """
    _check_archive(data, origin.where)
    word = _opened(data, origin.where)
    body = word.element.body
    pieces = list(_pieces(body, _Styles(word)))
    title, author = _about(word)
    return document_of(
        pieces,
        origin,
        media_type=_MEDIA_TYPE,
        title=title if not any(piece.kind == "heading" and piece.level == 1 for piece in pieces[:3]) else "",
        byline=author,
        notes=_left_out(body),
    )


def _check_archive(data: bytes, where: str) -> None:
    """Refuse what is not a DOCX, and what would unpack to far more than it seems to hold."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        what = "the document is locked with a password, or an old Word file"
        raise UnreadableInput(what, where=where, remedy="save it as DOCX without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            dense = [
                part for part in parts
                if part.file_size > 1_000_000 and part.file_size > HIGHEST_RATIO * max(part.compress_size, 1)
            ]  # fmt: skip
            if len(parts) > MOST_PARTS or unpacked > LARGEST_UNPACKED or dense:
                what = f"it would unpack from {len(data):,} to {unpacked:,} bytes in {len(parts):,} parts"
                raise TooLarge(what, where=where, remedy="give a document that holds only the article")
            names = {part.filename for part in parts}
            what = ""
            if any(part.flag_bits & 1 for part in parts):
                what = "the file is encrypted"
            elif "[Content_Types].xml" not in names or "word/document.xml" not in names:
                what = "this is an archive, but not a Word document"
            elif any(_defines_type(archive, part) for part in parts if part.filename.endswith((".xml", ".rels"))):
                what = "it defines a document type of its own, which could be harmful"
            if what:
                raise UnreadableInput(what, where=where, remedy=_REMEDY)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, zlib.error) as problem:
        what = "this is not a DOCX file, or it is damaged"
        raise UnreadableInput(what, where=where, remedy=_REMEDY) from problem


def _defines_type(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    if not part.filename.endswith((".xml", ".rels")):
        return False
    head = archive.read(part)[:100_000]
    wide = head.replace(b"\0", b"")  # UTF-16 would hide the word from a plain search
    return b"<!DOCTYPE" in wide or b"<!ENTITY" in wide


def _opened(data: bytes, where: str) -> WordDocument:
    import docx

    try:
        return docx.Document(io.BytesIO(data))
    except Exception as problem:  # python-docx lets the errors of its parsers through, whatever they are
        raise UnreadableInput("the Word document is damaged", where=where, remedy=_REMEDY) from problem


class _Styles:
    """What the styles of a document mean; Word keeps their English names in every language."""

    def __init__(self, word: WordDocument) -> None:
        self.names: dict[str, str] = {}
        self.bases: dict[str, str] = {}
        for style in word.styles.element.iter(f"{_WORD}style"):
            identity = style.get(f"{_WORD}styleId", "")
            name, base = style.find(f"{_WORD}name"), style.find(f"{_WORD}basedOn")
            self.names[identity] = (name.get(f"{_WORD}val", "") if name is not None else "").lower()
            self.bases[identity] = base.get(f"{_WORD}val", "") if base is not None else ""

    def line(self, identity: str) -> Iterator[str]:
        """The name of the style and of those it is based on, nearest first."""
        for _ in range(12):
            if identity not in self.names:
                return
            yield self.names[identity]
            identity = self.bases[identity]


def _pieces(element: Any, styles: _Styles) -> Iterator[Piece]:
    for child in element:
        if child.tag == f"{_WORD}p":
            yield from _paragraph(child, styles)
        elif child.tag == f"{_WORD}tbl":
            yield from _table(child, styles)
        elif child.tag in (f"{_WORD}sdt", f"{_WORD}sdtContent", f"{_WORD}ins", f"{_WORD}customXml"):
            yield from _pieces(child, styles)


def _paragraph(element: Any, styles: _Styles) -> Iterator[Piece]:
    properties = element.find(f"{_WORD}pPr")
    style = properties.find(f"{_WORD}pStyle") if properties is not None else None
    names = list(styles.line(style.get(f"{_WORD}val", "") if style is not None else ""))
    numbering = properties.find(f"{_WORD}numPr") if properties is not None else None
    number = numbering.find(f"{_WORD}numId") if numbering is not None else None
    listed = number is not None and number.get(f"{_WORD}val") != "0"
    text = _text(element)
    if any(re.match(r"toc( |$)|table of contents", name) for name in names[:1]):
        return
    for name in names:
        if heading := re.fullmatch(r"heading ([1-9])", name):
            yield Piece(text, "heading", int(heading[1]))
            return
        if name in ("title", "subtitle"):
            yield Piece(text, "heading", 1 if name == "title" else 2)
            return
        if name in ("quote", "intense quote"):
            yield Piece(text, "quote")
            return
        if name == "caption":
            yield Piece(text, "caption")
            return
        listed = listed or (name.startswith("list ") and name != "list paragraph")
    if listed:
        yield Piece(text.replace("\n", " "), "item")
        return
    # A line break by hand after a full stop is how many writers end a paragraph.
    for line in re.split(r"(?<=[.!?”\"’])[ ]*\n|\n[ ]*\n", text):
        yield Piece(line.replace("\n", " "))


_INLINE = frozenset({"r", "hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "moveTo"})


def _text(element: Any) -> str:
    """The visible text of a paragraph: insertions count, deletions and text boxes do not."""
    parts: list[str] = []
    for child in element:
        tag = child.tag.removeprefix(_WORD) if isinstance(child.tag, str) else ""
        if tag == "t":
            parts.append(child.text or "")
        elif tag == "tab":
            parts.append(" ")
        elif tag in ("br", "cr"):
            parts.append("\n")
        elif tag == "noBreakHyphen":
            parts.append("-")
        elif tag == "r" and _hidden(child):
            continue
        elif tag in (
            "r",
            "hyperlink",
            "ins",
            "smartTag",
            "sdt",
            "sdtContent",
            "fldSimple",
            "customXml",
            "moveTo",
        ):
            parts.append(_text(child))
    return "".join(parts)


def _hidden(run: Any) -> bool:
    mark = run.find(f"{_WORD}rPr/{_WORD}vanish")
    return mark is not None and mark.get(f"{_WORD}val") not in ("0", "false")


def _table(element: Any, styles: _Styles) -> Iterator[Piece]:
    rows = [[_cell(cell) for cell in row.iter(f"{_WORD}tc")] for row in element.iter(f"{_WORD}tr")]
    if any(len(cell.split()) > _LONGEST_CELL for row in rows for cell in row) or sum(map(len, rows)) == 1:
        # A table that holds running text is a layout, not data.
        for cell in element.iter(f"{_WORD}tc"):
            yield from _pieces(cell, styles)
    else:
        yield Piece("\n".join(" | ".join(row) for row in rows if any(row)), "table")


def _cell(element: Any) -> str:
    return " ".join(line for one in element.iter(f"{_WORD}p") if (line := line_of(_text(one))))


def _about(word: WordDocument) -> tuple[str, str]:
    """Title and author of the properties; what word processors fill in by themselves does not count."""
    try:
        title, author = line_of(word.core_properties.title), line_of(word.core_properties.author)
    except Exception:  # damaged properties are no reason to refuse the text
        return "", ""
    return (
        "" if title.lower() in _DEFAULT_TITLES else title,
        "" if author.lower() in _DEFAULT_AUTHORS else author,
    )


def _left_out(body: Any) -> tuple[str, ...]:
    counted = (
        ("pictures", len(list(body.iter(f"{_WORD}drawing"))) + len(list(body.iter(f"{_WORD}pict")))),
        ("footnotes", len(list(body.iter(f"{_WORD}footnoteReference")))),
        ("deleted passages", len(list(body.iter(f"{_WORD}del", f"{_WORD}moveFrom")))),
    )
    return tuple(f"{what} left out: {number}" for what, number in counted if number)
