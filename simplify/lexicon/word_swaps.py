"""Everyday words for harder ones, each with the frame in which it says the same: the rows of swaps.txt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from simplify.errors import LexiconError
from simplify.lexicon.entries import DIFFICULTIES

FILE = Path(__file__).parent / "swaps.txt"
_CHANGE = re.compile(r"\{([^{}>]+) > ([^{}>]+)\}")
PARTS = ("noun", "verb", "adj", "adv", "prep", "conj")
GATES: dict[str, str] = {
    "object": "a verb has an object (or is passive), and it is one of these",
    "subject": "a verb has a subject, and it is one of these",
    "with": "a preposition that belongs to the word is one of these",
    "clause": "a verb is followed by a clause with its own subject",
    "to": "a verb is followed by “to” and a verb",
    "gerund": "a verb is followed by an -ing form that it governs",
    "passive": "a verb is passive",
    "noun": "an adjective belongs to one of these nouns, before it or as what the sentence is about",
    "before": "an adjective stands before its noun",
    "verb": "an adverb belongs to a verb",
    "adjective": "an adverb belongs to an adjective or another adverb",
    "plural": "a noun is plural",
    "determined": "a noun has “the”, “its”, “two” or the like before it, or an adjective",
    "described": "a noun has an adjective",
    "named": "a noun may have another noun before it (“peace proposal”); with values it must be one of these",
    "next": "the next word is one of these, or of these kinds (person, thing, number, comma)",
    "last": "the word before is one of these",
    "how": "the word has an adverb of its own",
    "degree": "the word has “more”, “very”, “so” or the like before it",
    "governs": "a preposition, or the first one of a noun (“absence of rain”), is followed by one of these",
    "early": "an adverb stands before what it belongs to, or beside “be”",
}
"""Every gate, with what it asks. It is written alone, or with `=` and what is allowed; a leading - forbids it."""


@dataclass(frozen=True, slots=True)
class Gate:
    """What must stand around a word (`wanted`), or must not; `values` in lower case, empty when anything will do."""

    name: str
    values: frozenset[str]
    wanted: bool


@dataclass(frozen=True, slots=True)
class WordSwap:
    """A row: the word as a lemma, the easier wording, its frame, and an example before and after."""

    word: str
    pos: str
    level: str
    wording: str
    gates: tuple[Gate, ...]
    example: str
    plain: str
    line: int


@lru_cache(maxsize=2)
def load_word_swaps(path: Path = FILE) -> dict[tuple[str, str], tuple[WordSwap, ...]]:
    """The swaps by word and part of speech, in the order of the file. Raises LexiconError for a malformed row."""
    rows: dict[tuple[str, str], list[WordSwap]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            swap = _parsed(line, f"{path.name}:{number}", number)
            rows.setdefault((swap.word, swap.pos), []).append(swap)
    return {key: tuple(swaps) for key, swaps in rows.items()}


def _parsed(line: str, where: str, number: int) -> WordSwap:
    columns = [column.strip() for column in line.split("|")]
    if len(columns) != 6 or not all(columns[at] for at in (0, 1, 2, 3, 5)) or not _CHANGE.search(columns[5]):
        raise LexiconError(
            "a swap has six columns, and {before > after} in the last",
            where=where,
            remedy="word | pos | level | wording | frame | example",
        )
    word, pos, level, wording, frame, example = columns
    if pos not in PARTS or level not in DIFFICULTIES:
        raise LexiconError(
            f"{pos} {level} is no part of speech and level",
            where=where,
            remedy=f"use {', '.join(PARTS)} and {', '.join(DIFFICULTIES)}",
        )
    gates = tuple(gate_of(gate.strip(), where) for gate in frame.split(";") if gate.strip())
    before, after = (_CHANGE.sub(rf"\{side}", example) for side in (1, 2))
    return WordSwap(word, pos, level, wording, gates, before, after, number)


def gate_of(text: str, where: str) -> Gate:
    """The gate that `text` writes. Raises LexiconError where there is no such gate."""
    name, _, values = text.removeprefix("-").partition("=")
    if name not in GATES:
        raise LexiconError(f"no gate is called {name!r}", where=where, remedy=f"use {', '.join(GATES)}")
    return Gate(
        name, frozenset(value.strip() for value in values.split(",") if value.strip()), not text.startswith("-")
    )
