"""Quotations: byte for byte, in quote marks, or they are no quotations."""

from __future__ import annotations

from collections.abc import Collection

from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.quoting import bare, quoted_stretches
from simplify.faithfulness.side import Side
from simplify.model import Finding, Span


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
