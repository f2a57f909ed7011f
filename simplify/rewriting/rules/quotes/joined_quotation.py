"""Put a quotation together that goes on over several paragraphs, with its one speaker line.

Why: who said what must be plain; a paragraph that opens with quote marks again looks like the words of somebody else.

Not a character of what was said is touched: only the mark that opens it again goes, with the break before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from simplify.language.parsed import ParsedSentence
from simplify.language.quotations import CLOSER
from simplify.model import Edit, Span
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule


@rule(
    Example(
        "The mayor said: “The flood has destroyed the bridge.\n\n“We will build it again.”",
        "The mayor said: “The flood has destroyed the bridge. We will build it again.”",
    ),
    Keep(
        "The mayor said: “The flood has destroyed the bridge.”\n\n“We will build it again,” said Ann Lee.",
        why="two people speak",
    ),
    Keep(
        "The mayor said: “The flood has destroyed the bridge.\n\n“We will build it again.",
        why="where the quotation ends is not sure",
    ),
    family="quotes",
)
def joined_quotation(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Drop the mark that opens a quotation again in a new paragraph, and join the paragraphs."""
    start = sentence.span.start
    if sentence.number in situation.reopened and not start and sentence.text[:1] in CLOSER:
        yield Proposal((Edit(Span(start, start + 1), ""),))
