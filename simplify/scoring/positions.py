"""Code points of a text as the lines and columns that editors and checkers count in, both from 1."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from simplify.model import Span


class Lines:
    """Where each line of a text begins."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]

    def at(self, position: int) -> tuple[int, int]:
        """The line and column of a code point."""
        line = min(bisect_right(self._starts, position), max(1, len(self._starts) - 1))
        return line, position - self._starts[line - 1] + 1

    def of(self, span: Span) -> tuple[int, int, int, int]:
        """The line and column of a span's first code point, and of the one after its last."""
        return *self.at(span.start), *self.at(span.end)
