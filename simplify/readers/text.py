"""Plain text, with one line for each paragraph or with wrapped lines."""

from __future__ import annotations

from simplify.model import Document
from simplify.readers.composing import Origin, document_of
from simplify.readers.decoding import LONGEST_TEXT, decoded, too_large
from simplify.readers.normalising import normalised
from simplify.readers.structure import pieces_of


def read(data: bytes, origin: Origin) -> Document:
    """The document in the bytes of a text file. Raises UnreadableInput, TooLarge or EmptyInput."""
    text, notes = decoded(data, where=origin.where, charset=origin.charset)
    return read_characters(text, origin, notes=notes)


def read_characters(text: str, origin: Origin, *, notes: tuple[str, ...] = ()) -> Document:
    """The document in a text that is already decoded. Where nothing had to be normalised, repaired or
    unwrapped, its source text is `text` itself, but for blanks at the ends of lines and of the whole."""
    if len(text) > LONGEST_TEXT:
        raise too_large(len(text), origin.where)
    return document_of(pieces_of(normalised(text)), origin, media_type="text/plain", notes=notes)
