"""PDF files, read with pypdf: the text with its pages, without running heads, lines joined to paragraphs."""

from __future__ import annotations

import io
import logging
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from simplify.errors import TooLarge, UnreadableInput
from simplify.model import Document
from simplify.readers.composing import Origin, document_of
from simplify.readers.decoding import LONGEST_TEXT, too_large
from simplify.readers.layout import Line, pieces_of_pages, without_running_heads
from simplify.readers.normalising import line_of

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

# Without a handler of its own, what pypdf remarks on sloppy files would land on standard error.
logging.getLogger("pypdf").addHandler(logging.NullHandler())

MOST_PAGES = 500
"""The most pages that are read."""

_REMEDY = "get the file again, or save the article as text"
_PROGRAM_TITLE = re.compile(r"^microsoft \w+ - |\.(?:docx?|indd|pdf|odt|rtf|qxp|pages)$|^untitled", re.I)
_MARK = re.compile(r"^\W?$|^\(?\d{1,2}[.)]$")


def read(data: bytes, origin: Origin) -> Document:
    """The document in the bytes of a PDF file.

    Raises UnreadableInput for a file that is encrypted, cut off, damaged or only pictures of pages, TooLarge
    over `MOST_PAGES`.
    """
    reader = _opened(data, origin.where)
    try:
        pages, pictures = _pages_of(reader, origin.where)
    except (TooLarge, UnreadableInput):
        raise
    except Exception as problem:  # a damaged file can make the parser fail in any way
        raise _damaged(origin.where) from problem
    letters = "".join(line.text for page in pages for line in page)
    if not re.search(r"\w", letters):
        what = "it has no text, only pictures of pages" if pictures else "it has no text"
        raise UnreadableInput(what, where=origin.where, remedy="run text recognition (OCR) on it first")
    if _is_garbled(letters):
        what = "the letters of its fonts cannot be told"
        raise UnreadableInput(what, where=origin.where, remedy="run text recognition (OCR) on it first")
    pages, gone = without_running_heads(pages)
    notes = [f"headers, footers and page numbers left out: {gone}"] if gone else []
    notes += [f"pages without text: {empty}"] if (empty := sum(not page for page in pages)) else []
    notes += [f"pictures left out: {pictures}"] if pictures else []
    pieces = pieces_of_pages(pages)
    headed = any(piece.kind == "heading" and piece.level == 1 for piece in pieces[:3])
    title, author = _about(reader)
    return document_of(
        pieces,
        origin,
        media_type="application/pdf",
        title="" if headed else title,
        byline=author,
        notes=notes,
    )


def _damaged(where: str) -> UnreadableInput:
    return UnreadableInput("the PDF is damaged", where=where, remedy="get the file again, or save the article as text")


def _opened(data: bytes, where: str) -> PdfReader:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    if b"%PDF-" not in data[:1024]:
        raise UnreadableInput("this is not a PDF file", where=where, remedy=_REMEDY)
    # pypdf mends a cut file by leaving out what is gone; no one would know that half the article is missing.
    if b"%%EOF" not in data.rstrip(b"\0 \r\n\t")[-2048:]:
        raise UnreadableInput("the PDF is cut off: its end is missing", where=where, remedy=_REMEDY)
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise _locked(where)
        return reader
    except (DependencyError, NotImplementedError):
        return _unlocked_by_pikepdf(data, where)
    except UnreadableInput:
        raise
    except Exception as problem:  # see read
        raise _damaged(where) from problem


def _locked(where: str) -> UnreadableInput:
    return UnreadableInput("the PDF is encrypted", where=where, remedy="save it without a password")


def _unlocked_by_pikepdf(data: bytes, where: str) -> PdfReader:
    """A PDF that anyone may open but that uses a cipher pypdf has no library for."""
    import pikepdf
    from pypdf import PdfReader

    plain = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            pdf.save(plain, encryption=False)
    except pikepdf.PasswordError as problem:
        raise _locked(where) from problem
    except pikepdf.PdfError as problem:
        raise _damaged(where) from problem
    return PdfReader(plain)


def _pages_of(reader: PdfReader, where: str) -> tuple[list[list[Line]], int]:
    """The lines of every page, and the number of pictures."""
    number = len(reader.pages)
    if number == 0:
        raise _damaged(where)
    if number > MOST_PAGES:
        what = f"the PDF has {number:,} pages, more than the limit of {MOST_PAGES}"
        raise TooLarge(what, where=where, remedy="give the pages of one article")
    pages: list[list[Line]] = []
    pictures = characters = 0
    for page in reader.pages:
        pages.append(list(_lines(page)))
        pictures += _pictures(page)
        characters += sum(len(line.text) for line in pages[-1])
        if characters > LONGEST_TEXT:
            raise too_large(characters, where)
    return pages, pictures


def _pictures(page: PageObject) -> int:
    resources = page.get("/Resources")
    objects = resources.get_object().get("/XObject") if resources is not None else None
    if objects is None:
        return 0
    return sum(one.get_object().get("/Subtype") == "/Image" for one in objects.get_object().values())


def _lines(page: PageObject) -> Iterator[Line]:
    """The lines of a page as they were drawn, one after the other: in most files the order of reading."""
    fragments: list[tuple[Line, int]] = []

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        if not text.strip():
            return
        across = (tm[0] * cm[0] + tm[1] * cm[2], tm[0] * cm[1] + tm[1] * cm[3])
        up = math.hypot(tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3])
        turn = round(math.degrees(math.atan2(across[1], across[0]))) % 360
        x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        angle = math.radians(turn)
        x, y = x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)
        face = str(font.get("/BaseFont", "")).lower() if font else ""
        bold = any(weight in face for weight in ("bold", "black", "heavy"))
        fragments.append((Line(text, round(x, 1), round(y, 1), round(abs(size * up), 1), bold), turn))

    page.extract_text(visitor_text=visit)
    if not fragments:
        return
    turns: Counter[int] = Counter()
    for line, turn in fragments:
        turns[turn] += len(line.text)
    # Text at another angle than the rest is a watermark or a note in the margin.
    main = max(turns, key=lambda turn: (turns[turn], -turn))
    yield from _with_marks(_merged([line for line, turn in fragments if turn == main]))


def _merged(fragments: Sequence[Line]) -> list[Line]:
    """Pieces drawn one after the other at the same height are one line, as where the font changes."""
    lines: list[Line] = []
    for fragment in fragments:
        above = lines[-1] if lines else None
        if above and abs(above.y - fragment.y) < 0.4 * fragment.size and above.x <= fragment.x:
            text = above.text + ("" if above.text[-1:].isspace() else _space(above, fragment)) + fragment.text
            size = max(above.size, fragment.size)
            lines[-1] = Line(text, above.x, above.y, size, above.bold and fragment.bold)
        else:
            lines.append(fragment)
    return [replace(line, text=" ".join(line.text.split())) for line in lines if line.text.strip()]


def _space(left: Line, right: Line) -> str:
    """pypdf writes the space itself where it sees one; only a wide gap without one needs it."""
    end = left.x + 0.6 * left.size * len(left.text)
    return " " if right.x > end and not right.text[:1].isspace() else ""


def _with_marks(lines: Sequence[Line]) -> Iterator[Line]:
    """Put bullets that were drawn apart, before or after their text, back in front of it."""
    marks = [line for line in lines if _MARK.match(line.text)]
    rest = [line for line in lines if line not in marks]
    owners: dict[int, Line] = {}
    for mark in marks:
        beside = [
            at for at, line in enumerate(rest)
            if abs(line.y - mark.y) < 0.4 * line.size and 0 < line.x - mark.x < 5 * line.size
        ]  # fmt: skip
        if beside:
            owners[min(beside, key=lambda at: rest[at].x)] = mark
    taken = list(owners.values())
    for line in lines:
        if line in taken:
            continue
        at = rest.index(line) if line in rest else -1
        owned = owners.get(at) if at >= 0 else None
        yield replace(line, text=f"{owned.text} {line.text}") if owned else line


def _is_garbled(letters: str) -> bool:
    """Whether the glyphs have no known meaning: private or replaced characters instead of letters."""
    solid = [sign for sign in letters if not sign.isspace()]
    strange = sum(sign == "\ufffd" or "\ue000" <= sign <= "\uf8ff" or ord(sign) < 32 for sign in solid)
    return strange * 5 > len(solid) or letters.count("(cid:") * 20 > len(solid)


def _about(reader: PdfReader) -> tuple[str, str]:
    """Title and author of the metadata, unless a program wrote them by itself."""
    try:
        about = reader.metadata
        title = line_of(about.title or "") if about else ""
        author = line_of(about.author or "") if about else ""
    except Exception:  # damaged metadata is no reason to refuse the text
        return "", ""
    return "" if _PROGRAM_TITLE.search(title) else title, author if " " in author else ""
