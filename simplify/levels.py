"""Reader levels as data: what each one allows.

The numbers follow the UK Easy Read and GOV.UK guidance (10–15 words, 25 words), WCAG 2.2 technique
G153 (25 words) and the W3C COGA guide (paragraphs of at most 50 words); vocabulary bands are estimates
on the CEFR scale, not a claim of conformance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from simplify.errors import UsageError
from simplify.model import Level

Explanation = Literal["next sentence", "bracket", "link"]


@dataclass(frozen=True, slots=True)
class ReaderLevel:
    """What a level allows. Word counts are per sentence; `zipf` is the word frequency (wordfreq, Zipf scale)
    under which a content word counts as hard; `hardest` is the highest CEFR band that needs no explanation."""

    name: Level
    longest_sentence: int
    wanted_sentence: int
    longest_paragraph: int
    zipf: float
    hardest: str
    explanation: Explanation
    glossary_size: int
    summary_points: int
    shorten: bool = False


LEVELS: dict[Level, ReaderLevel] = {
    "a2": ReaderLevel("a2", 15, 10, 50, 4.5, "A2", "next sentence", 12, 4, shorten=True),
    "b1": ReaderLevel("b1", 20, 15, 80, 4.2, "B1", "bracket", 15, 5),
    "b2": ReaderLevel("b2", 25, 20, 150, 3.8, "B2", "link", 20, 7),
}


def level_named(name: str) -> ReaderLevel:
    """The level called `name` (any case). Raises UsageError for a name that is none of `LEVELS`."""
    for level in LEVELS.values():
        if level.name == name.lower():
            return level
    raise UsageError(f"no reader level is called {name!r}", remedy=f"choose one of {', '.join(LEVELS)}")
