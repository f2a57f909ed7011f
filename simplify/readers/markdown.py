"""Markdown (CommonMark with tables), with title, author and date from a front matter block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from simplify.model import BlockKind, Document
from simplify.readers.composing import Origin, document_of
from simplify.readers.datelines import date_in
from simplify.readers.decoding import decoded
from simplify.readers.normalising import line_of, normalised
from simplify.readers.pieces import Piece

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---[ ]*\n(?P<lines>.*?\n)(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.S)
_FIELD = re.compile(r"""^(?P<name>title|author|authors|byline|date):\s*(?P<value>.*?)\s*$""", re.I | re.M)


def read(data: bytes, origin: Origin) -> Document:
    """The document in the bytes of a Markdown file. Raises UnreadableInput, TooLarge or EmptyInput."""
    from markdown_it import MarkdownIt

    text, notes = decoded(data, where=origin.where, charset=origin.charset)
    text = normalised(text)
    about: dict[str, str] = {}
    if front := _FRONT.match(text):
        about = {field["name"].lower(): field["value"].strip("\"'[]") for field in _FIELD.finditer(front["lines"])}
        text = text[front.end() :]
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    pieces, left_out = _pieces(parser.parse(text))
    title = about.get("title", "")
    if title and line_of(title) not in [line_of(piece.text) for piece in pieces[:2]]:
        pieces.insert(0, Piece(title, "heading", 1))
    return document_of(
        pieces,
        origin,
        media_type="text/markdown",
        title=title,
        byline=about.get("author") or about.get("authors") or about.get("byline") or "",
        date=date_in(about.get("date", "")),
        notes=(*notes, *(f"{what} left out: {number}" for what, number in left_out.items() if number)),
    )


def _pieces(tokens: list[Token]) -> tuple[list[Piece], dict[str, int]]:
    """The pieces, and how much of what kind was left out."""
    pieces: list[Piece] = []
    left_out = {"pictures": 0, "blocks of code": 0, "pieces of HTML": 0}
    around: list[str] = []
    rows: list[list[str]] = []
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if token.type == "table_open":
            rows = []
        elif token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close":
            pieces.append(Piece("\n".join(" | ".join(row) for row in rows), "table"))
        if token.nesting > 0:
            around.append(token.tag if name == "heading" else name)
        elif token.nesting < 0:
            around.pop()
        elif token.type == "inline":
            text = _inline(token, left_out)
            if "tr" in around:
                rows[-1].append(line_of(text))
            else:
                pieces.append(_piece(text, around))
        elif token.type in ("fence", "code_block"):
            left_out["blocks of code"] += 1
        elif token.type == "html_block":
            left_out["pieces of HTML"] += 1
    return pieces, left_out


def _piece(text: str, around: list[str]) -> Piece:
    if heading := re.fullmatch(r"h([1-6])", around[-1]):
        return Piece(text, "heading", int(heading[1]))
    kind: BlockKind = "item" if "list_item" in around else "quote" if "blockquote" in around else "paragraph"
    return Piece(text, kind)


def _inline(token: Token, left_out: dict[str, int]) -> str:
    parts: list[str] = []
    struck = 0
    for child in token.children or []:
        if child.type in ("s_open", "s_close"):
            struck += child.nesting
        elif struck:
            continue
        elif child.type in ("text", "code_inline", "text_special"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif child.type == "image":
            left_out["pictures"] += 1
        elif child.type == "html_inline":
            left_out["pieces of HTML"] += 1
    return "".join(parts)
