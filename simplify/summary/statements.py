"""The statements of the plain text, by the source sentences that they tell."""

from __future__ import annotations

from simplify.language.parsed import ParsedText
from simplify.model import Rewriting, Span, Statement


def by_sentence(parsed: ParsedText, rewriting: Rewriting) -> dict[int, list[Statement]]:
    """The statements of the plain text by the source sentence that they were made from."""
    found: dict[int, list[Statement]] = {}
    listed: set[int] = set()
    for passage in rewriting.passages:
        sentences = parsed.sentences_of(passage.block)
        for statement in passage.statements:
            if statement.added or statement.explains:
                continue
            spans = [one for one in statement.evidence if isinstance(one, Span)]
            if not spans:
                continue
            home = next((s for s in sentences if s.span.overlaps(spans[0])), None)
            if home is not None:
                found.setdefault(home.number, []).append(statement)
                if passage.kind == "item" != parsed.document.blocks[passage.block].kind:
                    listed.add(home.number)  # a line of a list that was made of it says nothing by itself
    return {number: statements for number, statements in found.items() if number not in listed}
