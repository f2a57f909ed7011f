"""A piece of a sentence that is told as a sentence of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True)
class Piece:
    """Tokens that make one sentence, with the words that come `before` and `after` them.

    `verb` is their main verb where that is not the one of the whole sentence.
    """

    tokens: tuple[Token, ...]
    before: str = ""
    verb: Token | None = None
    after: str = ""

    @property
    def added(self) -> int:
        """How many words are added."""
        return len(self.before.split()) + len(self.after.split())
