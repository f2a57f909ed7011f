"""Quotations: byte for byte, in quote marks, or they are no quotations."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.quoting import bare, quoted_stretches
from simplify.faithfulness.side import Side
from simplify.model import Finding, Severity, Span

if TYPE_CHECKING:
    from simplify.language.parsed import ParsedText

MARKS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "«": '"', "»": '"', "„": '"', "–": "-", "—": "-"})
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

    A quotation is looked at sentence by sentence, so leaving out a whole sentence of it is no alteration.
    """
    loud = original.text.isupper() != rewrite.text.isupper()
    quoted = _plain(" ".join(part.of(original.text) for one in original.quotations for part in one.parts), loud=loud)
    everything = _plain(original.text, loud=loud)
    found = []
    for part in (part for one in rewrite.quotations for part in one.parts):
        for sentence in _sentences(part.of(rewrite.text)):
            words = _plain(bare(sentence), loud=loud)
            if not words or words in quoted:
                continue
            short = len(words.split()) <= SHORT
            if words in everything:
                message = f"The rewrite puts “{bare(sentence)}” in quote marks; the original does not."
                severity: Severity = "note" if short else "warning"
                found.append(Finding("quotation", "added", severity, message, None, part, 0.3))
            elif _shared(words, quoted) >= ALTERED:
                message = f"The quotation “{bare(sentence)}” is not word for word what the original quotes."
                found.append(Finding("quotation", "changed", "warning", message, None, part, 0.5))
            elif _shared(words, everything) >= ALTERED:
                message = f"“{bare(sentence)}” is nobody's words in the original, and stands in quote marks."
                found.append(Finding("quotation", "changed", "warning", message, None, part, 0.5))
            else:
                message = f"The rewrite quotes “{bare(sentence)}”, which nobody says in the original."
                severity = "note" if short else "error"
                found.append(Finding("quotation", "added", severity, message, None, part, 0.9))
    return found


def _plain(text: str, *, loud: bool = False) -> str:
    """Quotation marks and dashes in one form, single spaces: what a printer changes is no alteration.

    `loud` says that one of the texts is all in capitals, so that these do not count.
    """
    text = " ".join(text.translate(MARKS).split())
    return text.lower() if loud else text


def _sentences(text: str) -> list[str]:
    return [piece for piece in re.split(r"(?<=[.!?…])\s+", text.strip()) if piece]


def _shared(words: str, text: str) -> float:
    """The share of the words that the text has as well."""
    known = set(re.findall(r"\w+", text.lower()))
    own = re.findall(r"\w+", words.lower())
    return sum(word in known for word in own) / len(own) if own else 1.0
