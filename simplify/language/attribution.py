"""A statement and who makes it, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from simplify.language.names import Name
from simplify.language.speech_verbs import VerbClass
from simplify.model import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A statement and who makes it, as the text has it.

    `speaker` is the name, where it is known, else the words of the text ("a spokesman for the ministry");
    empty for a pronoun that could not be followed. `verb` is the lemma ("point_out"), empty for "according
    to" and for a quotation that goes on. `content` covers what is said: inside the quote marks, or the
    clause. `negated` tells that the saying itself is denied ("did not say"). `sure` is False where the
    speaker was carried on from the text before.
    """

    speaker: str
    speaker_span: Span | None
    verb: str
    verb_class: VerbClass | None
    verb_span: Span | None
    content: Span
    kind: Literal["direct", "indirect", "according"]
    sentence: int
    name: Name | None = None
    negated: bool = False
    sure: bool = True
