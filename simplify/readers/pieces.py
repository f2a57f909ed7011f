"""What a format's reader hands on: stretches of text in order, each with its role."""

from __future__ import annotations

from dataclasses import dataclass

from simplify.model import BlockKind


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text. `kind` None keeps it in the source text but out of the blocks: a bullet, a dateline.

    `gap` is the white space between the piece before and this one. A table has a line for each row and
    " | " between cells; any other piece is one line.
    """

    text: str
    kind: BlockKind | None = "paragraph"
    level: int = 0
    page: int = 0
    gap: str = "\n\n"
