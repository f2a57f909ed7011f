"""Which parts of a long sentence to leave out together: every combination that makes it short enough, weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.summary.clause_parts import Part
from simplify.summary.pieces import Piece
from simplify.summary.weighing import Weights

if TYPE_CHECKING:
    from spacy.tokens import Token

MOST_PARTS = 11
"""Of so many parts every combination is tried."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The tokens of a sentence as bits: those that begin a word, what each is worth, and each part that may go."""

    bit: Mapping[int, int]
    words: int
    value: tuple[tuple[int, float], ...]
    parts: tuple[int, ...]


def weighed(sentence: ParsedSentence, tokens: Sequence[Token], parts: Sequence[Part], weights: Weights) -> Weighed:
    depth = {part: sum(part.tokens < other.tokens for other in parts) for part in parts}
    parts = sorted(parts, key=lambda part: (depth[part], -len(part.tokens), min(part.tokens)))[:MOST_PARTS]
    bit = {t.i: 1 << place for place, t in enumerate(tokens)}
    words = [t for t in tokens if _is_counted(t, sentence.tokens.start)]
    return Weighed(
        bit,
        sum(bit[t.i] for t in words),
        tuple((bit[t.i], _value(t, parts, weights, sentence)) for t in words),
        tuple(sum(bit[at] for at in part.tokens if at in bit) for part in parts),
    )


def choices(
    sentence: Weighed, tokens: Sequence[Token], way: Sequence[Piece], longest: int
) -> dict[frozenset[int], float]:
    """Sets of tokens to leave out so that no piece has more than `longest` words, with the worth of what is left."""
    bit = sentence.bit
    counted = [(sum(bit[t.i] for t in one.tokens) & sentence.words, longest + 1 - one.added) for one in way]
    found: dict[int, float] = {}
    for choice in range(1 << len(sentence.parts)):
        gone = 0
        for place, mask in enumerate(sentence.parts):
            if choice >> place & 1:
                gone |= mask
        if gone in found or any(not 0 < (words & ~gone).bit_count() <= most for words, most in counted):
            continue
        found[gone] = sum(worth for at, worth in sentence.value if not at & gone)
    return {frozenset(t.i for t in tokens if bit[t.i] & gone): worth for gone, worth in found.items()}


def _value(token: Token, parts: Sequence[Part], weights: Weights, sentence: ParsedSentence) -> float:
    """What a line gains by a word: content that the text comes back to, less where it hangs loosely."""
    worth = 0.1
    if token.lemma in weights.words[sentence.number - 1]:
        worth = 1.0 + weights.worth[token.lemma] + (0.5 if token.ent_type_ else 0.0)
    loose = [part.worth for part in parts if token.i in part.tokens]
    if min(loose, default=1.0) > 1:
        worth = max(worth, 2.0)  # the dead, and years in prison
    return worth * min(loose, default=1.0) + 0.01


def _is_counted(token: Token, start: int) -> bool:
    """Whether a token begins a word as a reader counts them ("year-end" is one)."""
    if not any(c.isalnum() for c in token.text):
        return False
    before = token.nbor(-1) if token.i > start else None
    return before is None or bool(before.whitespace_) or before.text in "“‘\"'([–—/"
