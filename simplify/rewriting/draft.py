"""The piece table: a text under revision that never forgets where its characters come from.

A draft is a row of pieces. A verbatim piece is a stretch of the source; a made piece carries the evidence of what it
replaced and of what the edit named. Applying edits splits verbatim pieces exactly and unites the origins of replaced
ones, so any number of passes keeps provenance.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simplify.errors import OverlappingEdits, UnsupportedText
from simplify.model import Citation, Edit, Evidence, Span, united


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text and what it rests on. `verbatim` says that it is the one source span in `origin`, unchanged."""

    text: str
    origin: tuple[Evidence, ...]
    verbatim: bool = False

    def part(self, start: int, end: int) -> Piece:
        """The characters from `start` to `end` of this piece; a made piece keeps its whole origin."""
        if not self.verbatim:
            return Piece(self.text[start:end], self.origin)
        whole = self.origin[0]
        assert isinstance(whole, Span)
        return Piece(self.text[start:end], (Span(whole.start + start, whole.start + end),), verbatim=True)


@dataclass(frozen=True, slots=True)
class Draft:
    """A text under revision. Spans given to its methods count in `text`, not in the source."""

    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, text: str, span: Span) -> Draft:
        """A draft that is, so far, the characters of `span` of the source `text`."""
        return cls((Piece(span.of(text), (span,), verbatim=True),) if len(span) else ())

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return "".join(piece.text for piece in self.pieces)

    def origin(self, span: Span) -> tuple[Evidence, ...]:
        """What the characters of `span` rest on: source spans in order, then citations."""
        spans: list[Span] = []
        citations: list[Citation] = []
        for piece in _cut(self.pieces, span.start, span.end):
            for evidence in piece.origin:
                if isinstance(evidence, Span):
                    spans.append(evidence)
                elif evidence not in citations:
                    citations.append(evidence)
        return (*united(spans), *citations)

    def is_verbatim(self, span: Span) -> bool:
        """Whether every character of `span` stands as the source has it."""
        return all(piece.verbatim for piece in _cut(self.pieces, span.start, span.end))

    def source_span(self, span: Span) -> Span | None:
        """The smallest stretch of the source that covers what `span` rests on; None when it rests on none."""
        spans = [evidence for evidence in self.origin(_widened(span, len(self.text))) if isinstance(evidence, Span)]
        return Span(spans[0].start, max(one.end for one in spans)) if spans else None

    def places(self, source: Span) -> tuple[Span, ...]:
        """Where verbatim characters of the source stretch `source` stand in the draft."""
        found, start = [], 0
        for piece in self.pieces:
            whole = piece.origin[0] if piece.verbatim else None
            if isinstance(whole, Span) and whole.overlaps(source):
                first, last = max(whole.start, source.start), min(whole.end, source.end)
                found.append(Span(start + first - whole.start, start + last - whole.start))
            start += len(piece.text)
        return united(found)

    def apply(self, edits: Iterable[Edit]) -> Draft:
        """A new draft with all edits done at once. Evidence spans of an edit count in `text`, like its own span.

        Raises OverlappingEdits when two edits want the same characters (or insert at the same place), and
        UnsupportedText when words would be inserted without evidence.
        """
        ordered = sorted(edits, key=lambda edit: (edit.span.start, edit.span.end))
        _refuse_overlaps(ordered)
        pieces: list[Piece] = []
        position = 0
        for edit in ordered:
            pieces += _cut(self.pieces, position, edit.span.start)
            if edit.text:
                pieces.append(Piece(edit.text, self._evidence_of(edit)))
            position = edit.span.end
        pieces += _cut(self.pieces, position, len(self.text))
        return Draft(tuple(pieces))

    def _evidence_of(self, edit: Edit) -> tuple[Evidence, ...]:
        spans = list(self.origin(edit.span))
        for evidence in edit.evidence:
            spans += self.origin(evidence) if isinstance(evidence, Span) else [evidence]
        if not spans:
            raise UnsupportedText(f"nothing supports the added words {edit.text!r}")
        places = united(one for one in spans if isinstance(one, Span))
        citations = dict.fromkeys(one for one in spans if isinstance(one, Citation))
        return (*places, *citations)


def _widened(span: Span, length: int) -> Span:
    """A span that covers at least one character, so that an insertion has a place too."""
    if len(span) or not length:
        return span
    return Span(span.start - 1, span.end) if span.start else Span(0, 1)


def _refuse_overlaps(ordered: Sequence[Edit]) -> None:
    for left, right in itertools.pairwise(ordered):
        same_place = left.span == right.span or (left.span.start == right.span.start and not len(left.span))
        if left.span.end > right.span.start or (same_place and not len(left.span) and not len(right.span)):
            raise OverlappingEdits(f"two edits want the same place: {left.text!r} and {right.text!r}")


def _cut(pieces: Iterable[Piece], start: int, end: int) -> list[Piece]:
    """The pieces between two positions of the text, split where need be."""
    found, position = [], 0
    for piece in pieces:
        first, last = max(start - position, 0), min(end - position, len(piece.text))
        if first < last:
            whole = first == 0 and last == len(piece.text)
            found.append(piece if whole else piece.part(first, last))
        position += len(piece.text)
    return found
