"""Where in the article a statement comes from, as numbers that a reader can follow.

The sentences of the article are numbered from 1, and the same numbers are used everywhere: before each
sentence of the plain text, behind each line of the summary, and in the comparison with the original.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from simplify.model import Briefing, Citation, Evidence, Span, Statement


@dataclass(frozen=True, slots=True)
class Original:
    """A numbered sentence of the article."""

    number: int
    text: str
    span: Span


class Places:
    """The numbered sentences of one article. They do not overlap and stand in order."""

    def __init__(self, briefing: Briefing) -> None:
        text = briefing.source.text
        spans = [(sentence.number, sentence.span) for sentence in briefing.sentences]
        if not spans:
            spans = list(enumerate(_spans_used(briefing), start=1))
        self.originals = tuple(
            Original(number, " ".join(span.of(text).split()), span)
            for number, span in sorted(spans, key=lambda pair: pair[1])
        )
        self._starts = [original.span.start for original in self.originals]

    def numbers(self, evidence: Iterable[Evidence | Span]) -> tuple[int, ...]:
        """The numbers of the sentences that the spans of `evidence` touch, in order."""
        found: dict[int, None] = {}
        for item in evidence:
            if isinstance(item, Span):
                found.update(dict.fromkeys(self._touched(item)))
        return tuple(sorted(found))

    def _touched(self, span: Span) -> list[int]:
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        touched = []
        while index < len(self.originals) and self.originals[index].span.start < max(span.end, span.start + 1):
            if self.originals[index].span.end > span.start:
                touched.append(self.originals[index].number)
            index += 1
        return touched


def citations(statement: Statement) -> tuple[str, ...]:
    """The word-list entries that a statement rests on, in order."""
    return tuple(dict.fromkeys(item.lexicon for item in statement.evidence if isinstance(item, Citation)))


def _spans_used(briefing: Briefing) -> list[Span]:
    """Without known sentences, the stretches that the plain text rests on take their place."""
    spans = {
        item
        for statement in briefing.rewriting.statements
        for item in statement.evidence
        if isinstance(item, Span) and len(item)
    }
    apart: list[Span] = []
    for span in sorted(spans):
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
        else:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
    return apart
