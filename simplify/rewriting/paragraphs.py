"""Paragraphs short enough for the level, broken only between sentences and never inside a quotation.

The limits are those of the W3C COGA guide (50 words) and the US federal plain language guidelines (150 words).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simplify.model import Statement


def paragraphs(statements: Sequence[Statement], longest: int) -> Iterator[tuple[Statement, ...]]:
    """The statements in groups of at most `longest` words each, as even as the sentences allow.

    A group grows over the limit only where a single sentence, or a quotation of several, is longer.
    """
    total = sum(len(one.text.split()) for one in statements)
    groups = max(1, -(-total // longest))
    target = total / groups
    current: list[Statement] = []
    words, depth = 0, 0
    for statement in statements:
        length = len(statement.text.split())
        full = words + length > longest or (words >= target and words + length > target * 1.25)
        if current and full and depth == 0:
            yield tuple(current)
            current, words = [], 0
        current.append(statement)
        words += length
        depth += statement.text.count("“") - statement.text.count("”")
        depth = max(0, depth)
    if current:
        yield tuple(current)
