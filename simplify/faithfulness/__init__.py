"""Faithfulness: what a rewrite lost, changed or added.

Each file holds one phenomenon as a ledger: it lists the items of a text and compares two lists. `LEDGERS` is the
whole table. `gate` compares one sentence of the source with what was made of it, and is cheap enough to be asked after
every rule; `check` compares two whole texts.
"""

from __future__ import annotations

from simplify.faithfulness.checking import check
from simplify.faithfulness.gating import LEDGERS, gate
from simplify.faithfulness.ledger import Item, Ledger

__all__ = ["LEDGERS", "Item", "Ledger", "check", "gate"]
