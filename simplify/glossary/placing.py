"""Putting explanations into the rewritten text, where a level asks for them.

The explanation is the sentence after the term's first use, because a bracket makes a hard sentence harder and the next
sentence does not; a short synonym (at most six words) may stand in a bracket at b1. At most one a paragraph, only for terms
whose sense is sure, never inside a quotation or between the parts of one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from simplify.glossary.explaining import explain
from simplify.language.parsed import ParsedText
from simplify.language.quotations import CLOSER
from simplify.model import Entry, Passage, Rewriting, Span, Statement
from simplify.settings import Settings

MADE_BY = "glossary"
LONGEST_BRACKET = 6
MOST = 8
"""How many explanations one text gets: more would drown the article."""

SHORTEST_PARAGRAPH = 8
"""A paragraph of fewer words is a line on its own, which an explanation would outweigh."""

_OPENING = "".join(mark for mark in CLOSER if mark not in "'\"")


def place(
    rewriting: Rewriting, entries: Sequence[Entry], parsed: ParsedText, settings: Settings
) -> Rewriting:
    """The rewriting with explanations of the most needed terms, as the level of the settings has them.

    `entries` are those of `explain` for the same text. What the lexicon says is marked as added and cites its sense;
    what the article says itself is not repeated. At b2 nothing is placed: the page links the term.
    """
    reader = settings.reader
    if reader.explanation == "link" or not settings.aids:
        return rewriting
    wanted = [entry for entry in entries if entry.definition is not None and entry.origin in ("lexicon", "user")]
    taken: dict[int, tuple[int, Entry]] = {}
    for entry in wanted:
        if len(taken) == MOST:
            break
        spot = _first_use(rewriting, entry)
        if spot is None or spot[0] in taken:
            continue
        if _may_follow(rewriting.passages[spot[0]], spot[1], parsed):
            taken[spot[0]] = (spot[1], entry)
    passages = tuple(
        _explained(passage, *taken[number], bracket=reader.explanation == "bracket") if number in taken else passage
        for number, passage in enumerate(rewriting.passages)
    )
    return replace(rewriting, passages=passages)


def _first_use(rewriting: Rewriting, entry: Entry) -> tuple[int, int] | None:
    """The passage and the statement that use the term first, if they rest on a place that has its sense."""
    pattern = re.compile(rf"(?<![\w-]){re.escape(entry.term)}(?:e?s)?(?![\w-])", re.IGNORECASE)
    for number, passage in enumerate(rewriting.passages):
        if passage.kind in ("heading", "table", "caption"):
            continue
        for position, statement in enumerate(passage.statements):
            if not pattern.search(statement.text):
                continue
            spans = [one for one in statement.evidence if isinstance(one, Span)]
            sure = any(span.overlaps(place) for span in spans for place in entry.places)
            return (number, position) if sure else None
    return None


def _may_follow(passage: Passage, position: int, parsed: ParsedText) -> bool:
    """Whether a sentence of ours may stand behind this one: not where a quotation or a list goes on."""
    if passage.kind not in ("paragraph", "item") or len(passage.text.split()) < SHORTEST_PARAGRAPH:
        return False
    statement = passage.statements[position]
    if not _is_closed(statement.text) or statement.text.rstrip()[-1:] == ":":
        return False
    spans = [one for one in statement.evidence if isinstance(one, Span)]
    if not spans:
        return False
    following = passage.statements[position + 1] if position + 1 < len(passage.statements) else None
    if following is None:
        return not _runs_on(parsed, max(span.end for span in spans))
    after = [one for one in following.evidence if isinstance(one, Span)]
    if not after:
        return False
    ends, starts = max(span.end for span in spans), min(span.start for span in after)
    return not any(
        quotation.span.start < ends and quotation.span.end > starts and quotation.span.end > ends + 1
        for quotation in parsed.quotations
    )


def _runs_on(parsed: ParsedText, end: int) -> bool:
    """Whether a quotation is still open at a place of the source."""
    return any(quotation.span.start < end < quotation.span.end - 1 for quotation in parsed.quotations)


def _is_closed(text: str) -> bool:
    """Whether every quotation that the text opens is closed in it, and no straight mark is left alone."""
    for mark in _OPENING:
        if mark != "‘" and text.count(mark) != text.count(CLOSER[mark]):
            return False
    return text.count('"') % 2 == 0


def _explained(passage: Passage, position: int, entry: Entry, *, bracket: bool) -> Passage:
    statements = list(passage.statements)
    assert entry.definition is not None
    explanation = replace(entry.definition, made_by=MADE_BY, added=True, explains=entry.term)
    statements.insert(position + 1, explanation)
    return replace(passage, statements=tuple(statements))
