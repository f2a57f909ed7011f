"""Quotations that run over several paragraphs, and the paragraphs that become one so that a reader sees who speaks.

Newspapers open such a quotation again in every paragraph and close it only in the last. Many readers do not know that
habit, and take the second paragraph for somebody else's words. Together it is one quotation, with one speaker.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence

from simplify.language.parsed import ParsedText
from simplify.language.quotations import CLOSER
from simplify.levels import ReaderLevel
from simplify.model import Statement

JOINING = frozenset({"joined_quotation"})
"""Rules that join a paragraph to the one before."""
LONGEST = 150
"""Words in a paragraph, at most (Federal Plain Language Guidelines)."""


def reopened(parsed: ParsedText, level: ReaderLevel) -> frozenset[int]:
    """The numbers of the sentences with which a quotation goes on in a new paragraph, where it may become one.

    Only quotations that are closed in the end and fit one paragraph, and paragraphs that follow each other.
    """
    longest = min(LONGEST, 2 * level.longest_paragraph)
    blocks = parsed.document.blocks
    found: set[int] = set()
    for quotation in parsed.quotations:
        if len(quotation.parts) < 2 or not quotation.closed:
            continue
        if sum(len(part.of(parsed.text).split()) for part in quotation.parts) > longest:
            continue
        if any(_opens_twice(part.of(parsed.text), quotation.mark) for part in quotation.parts):
            continue
        firsts = [parsed.sentence_at(part.start) for part in quotation.parts]
        sentences = [sentence for sentence in firsts if sentence is not None]
        kinds = {blocks[sentence.block].kind for sentence in sentences}
        follow = all(right.block == left.block + 1 for left, right in itertools.pairwise(sentences))
        if len(sentences) == len(quotation.parts) and kinds == {"paragraph"} and follow:
            found |= {sentence.number for sentence in sentences[1:]}
    return frozenset(found)


def _opens_twice(part: str, mark: str) -> bool:
    """Whether a mark inside the paragraph opens the quotation yet again, as in a text put together from two."""
    closer = CLOSER[mark]
    inside = part[1:].removesuffix(closer)
    return inside.count(mark) != inside.count(closer) if mark != closer else mark in inside


def joined(by_block: Mapping[int, Sequence[Statement]], reopening: Collection[int]) -> dict[int, list[Statement]]:
    """The statements by block, where the blocks in `reopening` go to the one before."""
    found: dict[int, list[Statement]] = {}
    last = -1
    for block in sorted(by_block):
        if block not in reopening or last not in found:
            last = block
        found.setdefault(last, []).extend(by_block[block])
    return found
