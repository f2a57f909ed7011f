"""Web pages. trafilatura finds the article among menus and advertisements, its title, author and date.

A page is untrusted: nothing in it is run and nothing that it names is fetched. Where trafilatura finds no
article or loses most of one that the page marks as such, the marked part is read element by element instead.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

from simplify.errors import UnreadableInput
from simplify.model import BlockKind, Document
from simplify.readers.composing import Origin, document_of
from simplify.readers.decoding import decoded
from simplify.readers.normalising import line_of
from simplify.readers.pieces import Piece

# Without a handler of their own, remarks of these libraries would land on standard error.
for _library in ("trafilatura", "htmldate", "courlan", "justext", "readability"):
    logging.getLogger(_library).addHandler(logging.NullHandler())

logger = logging.getLogger(__name__)

_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})""", re.I)
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
_SKIPPED = frozenset(
    {
        *(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "form",
            "button",
        ),
        *(
            "select",
            "textarea",
            "nav",
            "footer",
            "aside",
            "img",
            "picture",
            "video",
            "audio",
            "canvas",
            "head",
        ),
        *("del", "graphic", "dialog"),
    }
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    {
        *(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
        ),
        *(
            "figcaption",
            "figure",
            "header",
            "html",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
        ),
        *("table", "tbody", "ul", "head", "list", "item", "quote", "row", *_HEADINGS),
    }
)
_DEEPEST = 200


def read(data: bytes, origin: Origin) -> Document:
    """The article in the bytes of a web page. Raises UnreadableInput, TooLarge or EmptyInput."""
    declared = _META_CHARSET.search(data[:4096])
    charset = origin.charset or (declared[1].decode("ascii") if declared else "")
    markup, notes = decoded(data, where=origin.where, charset=charset)
    try:
        return _read(markup, notes, origin)
    except RecursionError as problem:
        what = "the elements of the page are nested too deeply"
        raise UnreadableInput(what, where=origin.where, remedy="save the article as text") from problem


def _read(markup: str, notes: tuple[str, ...], origin: Origin) -> Document:
    from lxml import html as lxml_html  # type: ignore[import-untyped]
    from trafilatura import bare_extraction

    # lxml refuses a text that declares its encoding, and characters have none.
    markup = re.sub(r"^\s*<\?xml[^>]*\?>", "", markup).replace("\0", "")
    try:
        page: Any = lxml_html.document_fromstring(markup if markup.strip() else "<p></p>")
    except Exception as problem:  # lxml has several kinds of parsing errors, all of them mean this
        what = f"this is not a web page: {line_of(str(problem)) or 'nothing in it'}"
        raise UnreadableInput(what, where=origin.where, remedy="save the article as text") from problem
    found: Any = bare_extraction(
        markup,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        include_formatting=True,
        date_extraction_params=_DATES,
    )
    pieces = list(_pieces(found.body)) if found is not None and found.body is not None else []
    marked = _marked_article(page)
    whole = list(_pieces(marked))
    sure = marked.tag in ("article", "main") or _is_plain(page)
    if not pieces or (sure and _words(pieces) * 2 < _words(whole)):
        logger.info("%s: the page was read element by element", origin.where)
        pieces = whole
    title = line_of((found.title if found is not None else "") or "")
    heads = [line_of(piece.text).lower() for piece in pieces[:4]]
    if title and title.lower() not in heads:
        # A headline that the article proper lacks is still something that the source says.
        pieces.insert(0, Piece(title, "heading", 1))
    pictures = sum(1 for _ in marked.iter("img", "picture", "svg")) - sum(1 for _ in marked.iter("picture"))
    if pictures > 0:
        notes += (f"pictures left out: {pictures}",)
    date = (found.date if found is not None else "") or ""
    return document_of(
        pieces,
        origin,
        media_type="text/html",
        title=title,
        byline=(found.author if found is not None else "") or "",
        date=date if re.fullmatch(r"\d{4}-\d{2}-\d{2}", date) else "",
        notes=notes,
    )


def _marked_article(page: Any) -> Any:
    """The element that the page calls its article or main part, else its body."""
    for tag in ("article", "main"):
        marked = list(page.iter(tag))
        if len(marked) == 1:
            return marked[0]
    return page.find(".//body") if page.find(".//body") is not None else page


def _is_plain(page: Any) -> bool:
    """Whether the page is bare text with headings and lists, without a frame of menus round it."""
    return next(page.iter("div", "nav", "header", "footer", "aside", "form", "script"), None) is None


def _words(pieces: list[Piece]) -> int:
    return sum(len(piece.text.split()) for piece in pieces)


def _pieces(root: Any) -> Iterator[Piece]:
    """The blocks of HTML, or of the TEI-like tree that trafilatura makes of it, in order."""
    return _blocks(root, "paragraph", 0)


def _blocks(element: Any, kind: BlockKind, depth: int) -> Iterator[Piece]:
    """The blocks under an element; its loose text and inline elements make blocks of `kind`."""
    if depth > _DEEPEST:
        raise RecursionError
    loose: list[str] = [element.text or ""]
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _SKIPPED - _kept(child):
            loose.append(" ")
        elif child.tag in ("br", "lb"):
            loose.append("\n")
        elif child.tag in _BLOCKS or any(isinstance(one.tag, str) and one.tag in _BLOCKS for one in child.iter()):
            yield from _loose(loose, kind)
            loose = []
            yield from _block(child, kind, depth + 1)
        else:
            loose.append(_inline(child))
        loose.append(child.tail or "")
    yield from _loose(loose, kind)


def _block(element: Any, kind: BlockKind, depth: int) -> Iterator[Piece]:
    tag = element.tag
    level = _HEADINGS.get(tag) or (_HEADINGS.get(element.get("rend", ""), 2) if tag == "head" else 0)
    if level:
        yield Piece(_inline(element).replace("\n", " "), "heading", level)
    elif tag == "table":
        yield from _table(element)
    elif tag in ("li", "item", "dt", "dd"):
        yield from _blocks(element, "item", depth)
    elif tag in ("blockquote", "quote"):
        yield from _blocks(element, "quote", depth)
    elif tag in ("figcaption", "caption"):
        yield from _blocks(element, "caption", depth)
    else:
        yield from _blocks(element, kind, depth)


def _kept(element: Any) -> frozenset[str]:
    # "head" is the metadata of an HTML page, but a heading in trafilatura's tree.
    return frozenset({"head"}) if element.tag == "head" and element.get("rend") else frozenset()


def _loose(parts: list[str], kind: BlockKind) -> Iterator[Piece]:
    """Blocks from running text. A line break ends one only after a full stop; else it is layout."""
    text = "".join(re.sub(r"\s+", " ", part) if part != "\n" else part for part in parts)
    for line in re.split(r"(?<=[.!?”\"’])\s*\n\s*|\s*\n\s*\n\s*", text):
        if line.strip():
            yield Piece(line.replace("\n", " "), kind)


def _inline(element: Any) -> str:
    if element.tag in ("br", "lb"):
        return "\n"
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _SKIPPED:
            parts.append(_inline(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _table(element: Any) -> Iterator[Piece]:
    rows: list[str] = []
    for row in element.iter("tr", "row"):
        cells = [line_of(_inline(cell)) for cell in row if cell.tag in ("td", "th", "cell")]
        if any(cells):
            rows.append(" | ".join(cells))
    for caption in element.iter("caption"):
        yield Piece(_inline(caption), "caption")
    if len(rows) == 1 and "|" not in rows[0]:
        yield Piece(rows[0])  # a table of one cell is a layout, not data
    elif rows:
        yield Piece("\n".join(rows), "table")
