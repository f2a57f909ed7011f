"""The gate of the rewriting engine: one sentence of the source against what was made of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from simplify.faithfulness.conditions import ConditionLedger
from simplify.faithfulness.dates import DateLedger
from simplify.faithfulness.hedges import CertaintyLedger, EvidenceLedger
from simplify.faithfulness.ledger import Ledger
from simplify.faithfulness.names import NameLedger
from simplify.faithfulness.negation import NegationLedger
from simplify.faithfulness.numbers import NumberLedger
from simplify.faithfulness.quotations import QuotationLedger
from simplify.faithfulness.severity import SeverityLedger
from simplify.faithfulness.side import Side
from simplify.faithfulness.speech import SpeechLedger
from simplify.faithfulness.structure import RoleLedger
from simplify.faithfulness.wordswaps import AmountLedger, OppositeLedger, ScaleLedger
from simplify.model import Finding

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens

LEDGERS: tuple[Ledger, ...] = (
    QuotationLedger(),
    NegationLedger(),
    NumberLedger(),
    NameLedger(),
    DateLedger(),
    CertaintyLedger(),
    EvidenceLedger(),
    ConditionLedger(),
    SpeechLedger(),
    OppositeLedger(),
    AmountLedger(),
    ScaleLedger(),
    RoleLedger(),
    SeverityLedger(),
)
"""Every ledger, in the order in which its findings are told."""


def gate(source: Sequence[Tokens], output: Sequence[Tokens], *, known: Collection[str] = ()) -> tuple[Finding, ...]:
    """What was lost, changed or invented between sentences of the source and the sentences made from them.

    Findings of severity "error" refuse the rewrite. `known` holds words that may be added: the names that the article
    has elsewhere, and text that is marked as added. Spans count in the documents that the tokens belong to.
    """
    before, after = Side.of(source), Side.of(output)
    if before.texts == after.texts:
        return ()
    return tuple(found for ledger in LEDGERS for found in ledger.compare(before, after, known=known))
