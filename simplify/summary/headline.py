"""A headline of our own, for a text without a title: the gist as one clause of at most twelve words."""

from __future__ import annotations

from simplify.language.parsed import ParsedText
from simplify.summary.compressing import Compressor
from simplify.summary.lines import Line, count_words

LONGEST = 12
"""Words of a headline."""

FEWEST = 4


def headline_of(parsed: ParsedText, line: Line, compressor: Compressor) -> str:
    """The gist if it is short enough, else its sentence compressed to a clause, else the heading over the text.

    Empty where there is nothing of the kind: a bare name or a list of names says nothing.
    """
    if _fits(line.text):
        return _bare(line.text)
    sentence = parsed.sentences[line.number - 1]
    shorter = compressor.lines([sentence], longest=LONGEST).get(line.number)
    if shorter is not None and _fits(shorter.text):
        return _bare(shorter.text)
    first = parsed.document.blocks[0]
    text = first.span.of(parsed.text) if first.kind == "heading" else ""
    return _bare(text) if FEWEST <= count_words(text) <= LONGEST and not text[0].isdigit() else ""


def _fits(text: str) -> bool:
    """Whether a line can be a headline: one short sentence without anybody's quoted words."""
    bare = _bare(text)
    return count_words(bare) <= LONGEST and "“" not in bare and not any(mark in bare for mark in ("! ", "? ", ". "))


def _bare(text: str) -> str:
    """The text on one line, without its full stop."""
    return " ".join(text.split()).rstrip(".!… ")
