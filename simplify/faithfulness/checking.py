"""Comparing two whole texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.faithfulness.gating import LEDGERS
from simplify.faithfulness.side import Side
from simplify.model import Check

if TYPE_CHECKING:
    from simplify.language.parsed import ParsedText


def check(original: ParsedText, rewrite: ParsedText) -> Check:
    """What the rewrite lost, changed or added, and how suspicious that is, from 0 to 1."""
    before, after = Side.of_text(original), Side.of_text(rewrite)
    findings = tuple(found for ledger in LEDGERS for found in ledger.compare(before, after))
    errors = sum(found.severity == "error" and found.effect != "lost" for found in findings)
    return Check(findings, 1 - 0.6**errors)
