"""Quotations: byte for byte, in quote marks, or they are no quotations."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.quoting import bare, quoted_stretches
from simplify.faithfulness.side import Side
from simplify.model import Finding, Span

if TYPE_CHECKING:
    from simplify.language.parsed import ParsedText

MARKS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "«": '"', "»": '"', "„": '"', "–": "-", "—": "-"})
GAP = re.compile(r"\[[^\]]*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\s?\.\s?\.")
DENIALS = frozenset("not no never nobody nothing none neither nor without cannot hardly".split()) | frozenset(
    f"{verb}n't" for verb in "do does did is are was were has have had wo would ca could should must".split()
)
SHORT = 3
"""A quotation of so few words is a term rather than speech."""
ALTERED = 0.6
"""The share of its words that must be in the original for a quotation to count as altered, not as made up."""


class QuotationLedger:
    """What stands in quote marks. The key is the quoted text without its marks and closing comma or full stop."""

    kind = "quotation"

    def items(self, side: Side) -> list[Item]:
        """The quotations of every sentence of a side, in order."""
        found = []
        for number, text in enumerate(side.texts):
            base = side.bases[number]
            for start, end in quoted_stretches(text):
                words = bare(text[start:end])
                if words:
                    span = Span(base + start, base + end)
                    found.append(Item(self.kind, words, words, span, side.bounds[number][0]))
        return found

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Quotations that were altered, lost their marks, or were made up."""
        before, after = self.items(source), self.items(output)
        said_before, said_after = source.running, output.running
        found = []
        for item in before:
            if any(item.key in other.key for other in after):
                continue
            if item.key in said_after:
                message = f"The original quotes “{item.text}”; the rewrite says it without quote marks."
            else:
                message = f"The quotation “{item.text}” is not kept word for word."
            found.append(finding(self.kind, "changed", message, source=item))
        for item in after:
            if any(item.key in other.key for other in before):
                continue
            if item.key in known:
                continue
            if item.key in said_before:
                message = f"The rewrite puts “{item.text}” in quote marks; the original does not."
            else:
                message = f"The rewrite quotes “{item.text}”, which nobody says in the original."
            found.append(finding(self.kind, "added", message, output=item))
        return found


def quotation_findings(original: ParsedText, rewrite: ParsedText) -> list[Finding]:
    """Quotations of a whole rewrite that the original does not have word for word.

    A quotation is looked at sentence by sentence, so leaving out a whole sentence of it is no alteration. Neither are
    other quote marks, dashes and spaces, a capital at its start, an ellipsis, or words added in square brackets.
    """
    loud = original.text.isupper() != rewrite.text.isupper()
    quoted = _plain(" ".join(part.of(original.text) for one in original.quotations for part in one.parts), loud=loud)
    everything = _plain(original.text, loud=loud)
    found = []
    for part in (part for one in rewrite.quotations for part in one.parts):
        for sentence in _sentences(part.of(rewrite.text)):
            words = _plain(bare(sentence), loud=loud)
            if words and not _says(quoted, words):
                found.append(_judged(bare(sentence), words, quoted, everything, part))
    return found


def _judged(shown: str, words: str, quoted: str, everything: str, part: Span) -> Finding:
    """What is wrong with a quotation that the original does not have."""
    short = len(words.split()) <= SHORT
    if _says(everything, words):
        message = f"The rewrite puts “{shown}” in quote marks; the original does not."
        return Finding("quotation", "added", "note" if short else "warning", message, None, part, 0.3)
    if _shared(words, quoted) >= ALTERED:
        message = f"The quotation “{shown}” is not word for word what the original quotes."
        return Finding("quotation", "changed", "error", message, None, part, 0.9)
    if _shared(words, everything) >= ALTERED:
        message = f"“{shown}” is nobody's words in the original, and stands in quote marks."
        return Finding("quotation", "changed", "error", message, None, part, 0.9)
    message = f"The rewrite quotes “{shown}”, which nobody says in the original."
    return Finding("quotation", "added", "note" if short else "error", message, None, part, 0.9)


def _says(text: str, words: str) -> bool:
    """Whether a text has these words in a row; an ellipsis may leave words out, but no denial."""
    pieces = [piece.strip(" ,.;") for piece in GAP.split(words)]
    at = 0
    for number, piece in enumerate(piece for piece in pieces if piece):
        start = _find(text, piece, at, first=number == 0)
        if start < 0 or (number and not DENIALS.isdisjoint(re.findall(r"\w+(?:'t)?", text[at:start].lower()))):
            return False
        at = start + len(piece)
    return True


def _find(text: str, piece: str, at: int, *, first: bool) -> int:
    """Where a piece stands as whole words from `at` on; the first one may begin with another case."""
    starts = (piece, piece[0].swapcase() + piece[1:]) if first else (piece,)
    places = [
        match.start()
        for one in starts
        for match in [re.compile(rf"(?<!\w){re.escape(one)}(?!\w)").search(text, at)]
        if match
    ]
    return min(places, default=-1)


def _plain(text: str, *, loud: bool = False) -> str:
    """Quotation marks and dashes in one form, single spaces: what a printer changes is no alteration.

    `loud` says that one of the texts is all in capitals, so that these do not count.
    """
    text = " ".join(text.translate(MARKS).split())
    return text.lower() if loud else text


def _sentences(text: str) -> list[str]:
    return [piece for piece in re.split(r"(?<=[.!?…])\s+(?=[^a-z])", text.strip()) if piece]


def _shared(words: str, text: str) -> float:
    """The share of the words that the text has as well."""
    known = set(re.findall(r"\w+", text.lower()))
    own = re.findall(r"\w+", words.lower())
    return sum(word in known for word in own) / len(own) if own else 1.0
