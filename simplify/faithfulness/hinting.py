"""Hints: words that say, in other words, one end of an axis: data/hints.txt.

The lists of the ledgers name what may stand for a word. Hints are weaker: "triggered" hints at "began", and where the
rewrite says "ended" it speaks against it.
"""

from __future__ import annotations

from functools import lru_cache

from simplify.errors import LexiconError
from simplify.faithfulness.wordlists import DATA, lines

Hints = tuple[frozenset[str], frozenset[str]]
NO_HINTS: Hints = (frozenset(), frozenset())


@lru_cache(maxsize=1)
def table() -> dict[str, dict[str, Hints]]:
    """Every list of data/hints.txt, by kind and word."""
    found: dict[str, dict[str, Hints]] = {}
    for number, line in lines("hints"):
        kind, colon, rest = line.partition(":")
        words, arrow, hints = rest.partition("<")
        alike, bar, contrary = hints.partition("|")
        if not (colon and arrow and bar):
            raise LexiconError(
                "the line is not `kind: words < alike | contrary`", where=f"{DATA / 'hints.txt'}:{number}"
            )
        for word in _apart(words):
            same, other = found.setdefault(kind.strip(), {}).get(word, NO_HINTS)
            found[kind.strip()][word] = (same | _apart(alike), (other | _apart(contrary)) - _apart(alike))
    return found


def _apart(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split(",") if word.strip())


def hints(kind: str, word: str, lemma: str) -> Hints:
    """What hints at a word of a kind ("opposite", "amount", "certainty") and what hints at its contrary."""
    words = table().get(kind, {})
    return words.get(word) or words.get(lemma) or NO_HINTS
