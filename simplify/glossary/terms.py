"""What the look-up finds: terms of a text, and the places where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.lexicon import Sense
from simplify.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, eq=False, slots=True)
class Place:
    """One occurrence: the tokens `first` to `last` (included) of the sentence's document, and their span.

    It is `separated` where an object stands between a verb and its particle ("shut the plant down").
    """

    sentence: ParsedSentence
    first: int
    last: int
    span: Span
    separated: bool = False

    @property
    def head(self) -> Token:
        """The first token of the occurrence."""
        return self.sentence.tokens.doc[self.first]

    @property
    def final(self) -> Token:
        """The last token of the occurrence."""
        return self.sentence.tokens.doc[self.last]


@dataclass(frozen=True, eq=False, slots=True)
class Term:
    """A term of the text with the senses that it can have there, and all its places in order.

    `lemma` is the name under which the lexicon has it: the senses' own term, or another name of it.
    """

    lemma: str
    senses: tuple[Sense, ...]
    places: tuple[Place, ...]

    @property
    def several_words(self) -> bool:
        """Whether the term is a phrase."""
        return " " in self.lemma or "-" in self.lemma
