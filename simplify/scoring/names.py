"""Names and titles, found so that a grade can leave them out.

WCAG 2.2, success criterion 3.1.5, measures reading ability "after removal of proper names and titles": nobody
can write "Kostiantynivka" in simpler words. A name with its titles is put as one short word, so that the
sentence keeps its shape. Names of months, days and nationalities ("Tuesday", "French") are ordinary words and
stay.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from simplify.language.abbreviations import TITLES
from simplify.scoring.counts import Word

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

KINDS = frozenset("PERSON ORG GPE LOC FAC PRODUCT EVENT WORK_OF_ART LAW".split())
ORDINARY = frozenset("DATE TIME NORP LANGUAGE MONEY PERCENT QUANTITY ORDINAL CARDINAL".split())
TITLE_WORDS = TITLES | frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister chancellor "
    "secretary senator congressman congresswoman representative governor mayor judge justice king queen "
    "prince princess pope bishop general lieutenant colonel major captain sergeant commander admiral "
    "corporal private detective inspector superintendent constable sheriff ambassador councillor "
    "chairman chairwoman chair director spokesman spokeswoman spokesperson coach dean rabbi imam "
    "reverend father sister brother foreign defence defense finance interior deputy chief executive "
    "officer former".split()
)
NEUTRAL = Word("Ann", name=True)


def name_ranges(doc: Doc) -> list[tuple[int, int]]:
    """Where names with their titles stand in a parsed block, as code points of the block, in order."""
    tokens = list(doc)  # indexing a document makes a new token each time
    inside = [_is_name(token) for token in tokens]
    for position in range(len(tokens) - 2, -1, -1):
        token = tokens[position]
        if inside[position + 1] and not inside[position] and _is_title(token):
            inside[position] = True
    for position in range(1, len(tokens) - 1):
        mark = tokens[position].text if inside[position - 1] else ""
        if mark in {".", "-", "&"} and not tokens[position - 1].whitespace_:
            inside[position] = inside[position + 1] or mark == "."
    ranges: list[tuple[int, int]] = []
    text = doc.text if any(inside) else ""
    for token, named in zip(tokens, inside, strict=True):
        if not named:
            continue
        end = token.idx + len(token)
        if ranges and _joined(text[ranges[-1][1] : token.idx]):
            ranges[-1] = (ranges[-1][0], end)
        else:
            ranges.append((token.idx, end))
    return ranges


def _joined(between: str) -> bool:
    return between.strip() in {"", ".", "-", "&"}


def _is_name(token: Token) -> bool:
    if token.ent_type_ in ORDINARY or not any(character.isalpha() for character in token.text):
        return False
    if token.ent_type_ in KINDS:
        edge = token.ent_iob_ == "B" and token.pos_ in {"DET", "ADP", "PRON"}
        return not edge and token.tag_ != "POS"
    return token.pos_ == "PROPN" and token.text[0].isupper()


def _is_title(token: Token) -> bool:
    return token.lower_ in TITLE_WORDS and token.pos_ in {"PROPN", "NOUN", "ADJ"}


def marked(words: Sequence[Word], ranges: Sequence[tuple[int, int]]) -> list[Word]:
    """The words with those inside a name marked. Offsets of both count in the same text."""
    if not ranges:
        return list(words)
    starts = [start for start, _ in ranges]
    found: list[Word] = []
    for word in words:
        place = bisect_right(starts, word.start) - 1
        named = place >= 0 and word.start < ranges[place][1]
        found.append(Word(word.text, word.start, name=True) if named else word)
    return found


def neutralised(words: Sequence[Word], ranges: Sequence[tuple[int, int]]) -> list[Word]:
    """The words with each name, together with its titles, put as one short word."""
    starts = [start for start, _ in ranges]
    found: list[Word] = []
    last = -1
    for word in words:
        if not word.name:
            found.append(word)
            last = -1
            continue
        place = bisect_right(starts, word.start) - 1
        if place != last:
            found.append(NEUTRAL)
        last = place
    return found
