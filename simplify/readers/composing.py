"""From pieces of text to a Document: the one place where offsets are made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from simplify.errors import EmptyInput
from simplify.language.languages import language_of
from simplify.model import Anchor, Block, BlockKind, Document, Source, Span
from simplify.readers.datelines import set_apart
from simplify.readers.decoding import LONGEST_TEXT, too_large
from simplify.readers.normalising import line_of, normalised, notes_of
from simplify.readers.pieces import Piece
from simplify.readers.repairing import repaired

_LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the bytes came from and what the caller said about them.

    `where` names the input in messages, `uri` in results. `title` and `date` win over what the text says.
    `charset` is the encoding that a web server stated.
    """

    name: str = "text"
    where: str = ""
    uri: str = ""
    title: str = ""
    date: str = ""
    charset: str = ""


def document_of(
    pieces: Iterable[Piece],
    origin: Origin,
    *,
    media_type: str,
    title: str = "",
    byline: str = "",
    date: str = "",
    notes: Sequence[str] = (),
) -> Document:
    """The document that the pieces make up. `title`, `byline` and `date` are what the file says about itself.

    Raises EmptyInput when no piece holds a letter or digit, TooLarge over the limit of `decoding`.
    """
    clean = [one for piece in pieces if (one := _clean(piece)).text]
    if not any(piece.kind and re.search(r"\w", piece.text) for piece in clean):
        raise EmptyInput("there is no text in it", where=origin.where, remedy="give an article with text")
    front = set_apart(clean)
    clean, found = list(front.pieces), list(notes)
    language, _ = language_of("\n".join(piece.text for piece in clean if piece.kind))
    if language == "en":
        texts, repairs = repaired([piece.text for piece in clean])
        clean = [replace(piece, text=text) for piece, text in zip(clean, texts, strict=True)]
        found += repairs
    text, blocks = _composed(clean)
    if len(text) > LONGEST_TEXT:
        raise too_large(len(text), origin.where)
    titles = (block.span.of(text) for block in blocks[:3] if block.kind == "heading" and block.level == 1)
    heading = next(titles, "")
    return Document(
        source=Source(text, name=origin.name, uri=origin.uri, media_type=media_type),
        blocks=blocks,
        title=line_of(origin.title or title or heading)[:_LONGEST_TITLE],
        byline=line_of(byline or front.byline)[:_LONGEST_TITLE],
        date=origin.date or date or front.date,
        language=language,
        notes=(*notes_of(text), *found, *front.notes),
    )


def _clean(piece: Piece) -> Piece:
    if piece.kind == "table":
        rows = [line_of(row) for row in normalised(piece.text).split("\n")]
        return replace(piece, text="\n".join(row for row in rows if row))
    return replace(piece, text=line_of(piece.text))


def _composed(pieces: Sequence[Piece]) -> tuple[str, tuple[Block, ...]]:
    """The text and its blocks. A paragraph is counted on its page if there are pages, else from the start."""
    parts: list[str] = []
    blocks: list[Block] = []
    at, page, number = 0, 0, 0
    for piece in pieces:
        gap = piece.gap if parts else ""
        start = at + len(gap)
        at = start + len(piece.text)
        parts += [gap, piece.text]
        if piece.kind is None:
            continue
        number = number + 1 if piece.page == page else 1
        page = piece.page
        kind: BlockKind = piece.kind
        blocks.append(Block(kind, Span(start, at), piece.level, Anchor(page, number)))
    return "".join(parts), tuple(blocks)
