"""Wordy phrases and their plain wordings, as data: the rows of phrases.txt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from simplify.errors import LexiconError
from simplify.lexicon.word_swaps import Gate, gate_of

FILE = Path(__file__).parent / "phrases.txt"
PLACES = frozenset({"number", "plural", "determiner", "weekday", "verb", "infinitive", "clause", "event", "have"})
GATES = frozenset({"first", "comma", *(f"next={place}" for place in PLACES)})
FRAMES = {"then": "next", "governs": "governs"}
"""Gates of word_swaps.py that the last word of a phrase must pass, by the name that they have here."""
OPENING_FRAMES = frozenset({"last", "object", "subject", "passive", "clause", "to", "with"})
"""Gates of word_swaps.py that the first word of a phrase must pass."""

_WORDS = re.compile(r"['’]s\b|\w+|[^\w\s]")  # as the tokenizer cuts them: "run-up" is three tokens


@dataclass(frozen=True, slots=True)
class PhraseSwap:
    """A row: the words to find (a lemma when `inflects`), the wording, what must stand around, and its example."""

    words: tuple[str, ...]
    wording: str
    gates: tuple[str, ...]
    example: str
    plain: str
    line: int
    inflects: bool = False
    opening: tuple[Gate, ...] = ()
    closing: tuple[Gate, ...] = ()


@lru_cache(maxsize=2)
def load_phrase_swaps(path: Path = FILE) -> dict[str, tuple[PhraseSwap, ...]]:
    """The swaps by their first word (or lemma), the longest first. Raises LexiconError for a malformed row."""
    rows: dict[str, list[PhraseSwap]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            swap = _parsed(line, number, path.name)
            rows.setdefault(swap.words[0], []).append(swap)
    return {first: tuple(sorted(swaps, key=lambda swap: -len(swap.words))) for first, swaps in rows.items()}


def _parsed(line: str, number: int, file: str) -> PhraseSwap:
    columns = [column.strip() for column in line.split("|")]
    if len(columns) != 5 or not all(columns[at] for at in (0, 1, 3, 4)):
        raise LexiconError(
            "a phrase has five columns",
            where=f"{file}:{number}",
            remedy="from | to | gates | example | plain",
        )
    phrase, wording, gates, example, plain = columns
    listed = tuple(gate.strip() for gate in gates.split(";") if gate.strip())
    framed = [gate for gate in listed if _frame(gate) in OPENING_FRAMES or _frame(gate) in FRAMES]
    opening = tuple(gate_of(gate, f"{file}:{number}") for gate in framed if _frame(gate) in OPENING_FRAMES)
    closing = tuple(
        gate_of(gate.replace(_frame(gate), FRAMES[_frame(gate)], 1), f"{file}:{number}")
        for gate in framed
        if _frame(gate) in FRAMES
    )
    listed = tuple(gate for gate in listed if gate not in framed)
    for gate in listed:
        if gate.removeprefix("-") not in GATES:
            raise LexiconError(
                f"no gate is called {gate!r}",
                where=f"{file}:{number}",
                remedy=f"use {', '.join(sorted(GATES | OPENING_FRAMES | set(FRAMES)))}",
            )
    words = tuple(_WORDS.findall(phrase.removeprefix("~").lower()))
    inflects = phrase.startswith("~")
    return PhraseSwap(words, wording, listed, example, plain, number, inflects, opening, closing)


def _frame(gate: str) -> str:
    return gate.removeprefix("-").partition("=")[0]
