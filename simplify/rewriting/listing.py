"""Lists that a rule made of a sentence: which statements are lines of the list, and where the paragraph breaks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from simplify.model import Span, Statement


def begins_item(text: str, span: Span) -> bool:
    """Whether a statement stands on a line of its own in the text of its sentence: the first line leads to the list."""
    return span.start > 0 and text[span.start - 1] == "\n"


def runs(statements: Sequence[Statement], items: Collection[int]) -> Iterator[list[Statement]]:
    """The statements in order, each line of a list by itself, those between together. `items` holds their `id`s."""
    current: list[Statement] = []
    for statement in statements:
        if id(statement) not in items:
            current.append(statement)
            continue
        if current:
            yield current
        yield [statement]
        current = []
    if current:
        yield current
