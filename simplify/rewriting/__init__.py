"""Rewriting in plain language: rules that propose, an engine that applies, gates and ledgers that refuse."""

from __future__ import annotations

from collections.abc import Sequence

from simplify.language.parsed import ParsedText
from simplify.model import Rewriting
from simplify.rewriting import engine
from simplify.rewriting.rejoining import rejoined
from simplify.rewriting.rules import ORDER
from simplify.rewriting.situations import situation_of
from simplify.settings import Settings


def rewrite(parsed: ParsedText, settings: Settings | None = None) -> Rewriting:
    """Rewrite a parsed text for the level of the settings. Offsets in the result count in `parsed.text`."""
    return rewrite_many([parsed], settings)[0]


def rewrite_and_parse(parsed: ParsedText, settings: Settings | None = None) -> tuple[Rewriting, ParsedText]:
    """The rewriting and its parse, for those who go on working with it: nothing is parsed twice."""
    chosen = settings or Settings()
    ((plain, parses),) = engine.rewrite_and_parse([parsed], ORDER, [situation_of(parsed, chosen)], model=chosen.model)
    return plain, rejoined(plain, parses, model=chosen.model)


def rewrite_many(texts: Sequence[ParsedText], settings: Settings | None = None) -> list[Rewriting]:
    """Rewrite several texts, each for itself, in shared batches: the same results, sooner."""
    chosen = settings or Settings()
    return engine.rewrite_texts(texts, ORDER, [situation_of(text, chosen) for text in texts], model=chosen.model)
