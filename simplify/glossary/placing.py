"""Putting explanations into the rewritten text, where a level asks for them.

An explanation is a sentence of its own right after the sentence that uses the term first. UK Easy Read asks for that,
and it measures easier, while a bracket makes a hard sentence harder (so a level that would allow a bracket gets the
sentence too). At most one stands in a paragraph, only for terms whose sense is sure, and never inside a quotation,
between the parts of one, or before a sentence whose "it" or "this" it would capture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from simplify.language.parsed import ParsedText
from simplify.model import Entry, Passage, Rewriting, Span, Statement
from simplify.settings import Settings

MADE_BY = "glossary"
MOST = {"a2": 8, "b1": 6}
"""How many explanations a text of a level gets: more would drown the article."""

SHORTEST_PARAGRAPH = 8
"""A paragraph of fewer words is a line on its own, which an explanation would outweigh."""

_CAPTURED = re.compile(r"(?:It|This|That|These|Those|They|Such|Its|Their)\b")
_QUOTE_MARK = re.compile(r"\s*[“\"«„‘']")
_PAIRED = (("“", "”"), ("«", "»"), ("‹", "›"))


def place(rewriting: Rewriting, entries: Sequence[Entry], parsed: ParsedText, settings: Settings) -> Rewriting:
    """The rewriting with explanations of the most needed terms, as the level of the settings has them.

    `entries` are those of `explain` for the same text, the most needed first. What the lexicon says is marked as added
    and cites its sense; what the article itself says is not repeated. At b2 the page only links the term.
    """
    most = MOST.get(settings.level, 0) if settings.aids else 0
    spots: dict[int, tuple[int, Statement]] = {}
    for entry in entries:
        if len(spots) >= most:
            break
        definition = entry.definition
        if definition is None or entry.origin not in ("lexicon", "user"):
            continue
        spot = _first_use(rewriting, entry)
        if spot is not None and spot[0] not in spots and _may_follow(rewriting.passages[spot[0]], spot[1], parsed):
            explanation = replace(definition, made_by=MADE_BY, added=True, explains=entry.term)
            spots[spot[0]] = (spot[1], explanation)
    passages = tuple(
        _with(passage, *spots[number]) if number in spots else passage
        for number, passage in enumerate(rewriting.passages)
    )
    return replace(rewriting, passages=passages)


def _with(passage: Passage, position: int, explanation: Statement) -> Passage:
    before, after = passage.statements[: position + 1], passage.statements[position + 1 :]
    return replace(passage, statements=(*before, explanation, *after))


def _first_use(rewriting: Rewriting, entry: Entry) -> tuple[int, int] | None:
    """The passage and the statement that use the term first, if they rest on a place that has its sense."""
    pattern = re.compile(rf"(?<![\w-]){re.escape(entry.term)}(?:e?s)?(?![\w-])", re.IGNORECASE)
    for number, passage in enumerate(rewriting.passages):
        if passage.kind not in ("paragraph", "item"):
            continue
        for position, statement in enumerate(passage.statements):
            if pattern.search(statement.text):
                spans = _places(statement)
                sure = any(span.overlaps(place) for span in spans for place in entry.places)
                return (number, position) if sure else None
    return None


def _may_follow(passage: Passage, position: int, parsed: ParsedText) -> bool:
    """Whether a sentence of ours may stand behind this one."""
    statement = passage.statements[position]
    text = statement.text.rstrip()
    ends = max((span.end for span in _places(statement)), default=0)
    if len(passage.text.split()) < SHORTEST_PARAGRAPH or not ends or not _is_whole(text):
        return False
    if any(quotation.span.start < ends < quotation.span.end for quotation in parsed.quotations):
        return False
    if position + 1 == len(passage.statements):
        return True
    following = passage.statements[position + 1].text
    return not (_QUOTE_MARK.match(following) or _CAPTURED.match(following))


def _is_whole(text: str) -> bool:
    """Whether the sentence ends, and every quotation that it opens is closed in it."""
    if text[-1:] in (":", ";", ",", "…") or text.count('"') % 2:
        return False
    return all(text.count(mark) == text.count(closing) for mark, closing in _PAIRED)


def _places(statement: Statement) -> list[Span]:
    return [one for one in statement.evidence if isinstance(one, Span)]
