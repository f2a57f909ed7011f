"""Contested terms: what the original only quotes, or calls "so-called", may not become the narrator's word."""

from __future__ import annotations

from simplify.faithfulness.comparing import Comparison
from simplify.faithfulness.side import Side
from simplify.model import Finding

LONGEST = 4
"""A quotation of more words is speech, not a term."""
DISTANCE = frozenset({"so-called", "alleged", "supposed", "purported", "self-styled", "self-proclaimed"})


def terms(side: Side) -> dict[str, int]:
    """The terms that a side keeps at a distance, and the first word of the first place of each.

    A term that the side also uses in its own voice is not contested.
    """
    found: dict[str, int] = {}
    for first, last in _quoted_runs(side):
        words = [side.lower[at] for at in range(first, last + 1) if side.text[at][0].isalnum()]
        if 1 <= len(words) <= LONGEST and not side.text[first][0].isupper():
            found.setdefault(" ".join(words), first)
    for index in range(1, len(side)):
        if side.pos[index] in {"NOUN", "ADJ", "PROPN"} and _distant(side, index):
            found.setdefault(side.lower[index], index)
    return {term: first for term, first in found.items() if not places(side, term)}


def _quoted_runs(side: Side) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for index, quoted in enumerate(side.quoted):
        if quoted and any(character.isalnum() for character in side.text[index]):
            if runs and side.sentence[runs[-1][1]] == side.sentence[index] and all(side.quoted[runs[-1][1] : index]):
                runs[-1] = (runs[-1][0], index)
            else:
                runs.append((index, index))
    return runs


def _distant(side: Side, index: int) -> bool:
    """Whether a word of distance stands before a word; the parser may take "so-called" for three words."""
    before = side.lower[max(0, index - 3) : index]
    return bool(before) and (before[-1] in DISTANCE or before == ["so", "-", "called"])


def places(side: Side, term: str) -> list[int]:
    """Where a side uses a term in its own voice: outside quote marks, without a word of distance before it."""
    words = term.split()
    found = []
    for index, word in enumerate(side.lower):
        if word == words[0] and side.lower[index : index + len(words)] == words and not side.quoted[index]:
            before = side.lower[max(0, index - 2) : index]
            if not DISTANCE.intersection(before) and not _distant(side, index):
                found.append(index)
    return found


def contested_findings(comparison: Comparison) -> list[Finding]:
    """Terms that move from quote marks into the narrator's voice."""
    before, after = comparison.before, comparison.after
    found = []
    for term, first in terms(before).items():
        for index in places(after, term)[:1]:
            last = index + len(term.split()) - 1
            if after.is_content(index) or after.is_content(last):
                message = f"The original keeps “{term}” at a distance; the rewrite says it in its own voice."
                found.append(
                    Finding(
                        "contested", "changed", "warning", message, before.span(first), after.span(index, last), 0.4
                    )
                )
    return found
