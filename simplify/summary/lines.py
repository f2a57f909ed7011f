"""A line of the summary, and how its words are counted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from simplify.language.syllables import syllables
from simplify.model import Span, Statement

_WORD = re.compile(r"[\w’'.,-]*\w[\w’'.,%-]*")


QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")


_SENTENCE_END = re.compile(r"(?<=[.!?…])[”\"’)]*\s+(?=[A-Z“\"‘0-9])")


_HANGING_QUOTE = re.compile(
    r"(?:^|[:,] )[“\"«](?:First|But|However|Yet|And|So|Meanwhile|Also|Otherwise|Instead|Anyway|Then|It|It[’']s|That|"
    r"That[’']s|This|He|She|They|These|Those|There|Yes|No|Well|Of course|(?:We|I|You)(?: have|[’']ve)? also)\b"
)


CLOCK = re.compile(r"^\[?(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)\]?(?: ?[—–:-])? (?=[A-Z“\"‘])")
"""The time at the beginning of an entry of a live blog."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the source as the summary would say it.

    `number` is the source sentence, `evidence` the stretches of it (and of earlier names) that the text
    rests on. `words` counts the words, `longest` those of its longest sentence outside quotations.
    """

    number: int
    text: str
    evidence: tuple[Span, ...]
    words: int
    longest: int
    grade: float
    names: tuple[str, ...] = ()
    also: tuple[int, ...] = ()

    @classmethod
    def of(
        cls,
        number: int,
        text: str,
        evidence: Iterable[Span],
        *,
        names: Iterable[str] = (),
        also: tuple[int, ...] = (),
    ) -> Line:
        """A line with its words counted and its grade worked out. The stretches of its own sentence come first."""
        counts = max(count_words(text), len(text.split())), longest_sentence(text)  # a dash may count as a word
        return cls(number, text, tuple(dict.fromkeys(evidence)), *counts, grade_of(text), tuple(names), also)

    def with_text(self, text: str, evidence: Iterable[Span]) -> Line:
        """The same line in other words that rest on other stretches."""
        return Line.of(self.number, text, evidence, names=self.names, also=self.also)

    def statement(self, made_by: str) -> Statement:
        """The line as a statement of the output."""
        return Statement(self.text, self.evidence, made_by=made_by, grade=self.grade)


def count_words(text: str) -> int:
    """Words as a reader counts them."""
    return len(_WORD.findall(text))


def grade_of(text: str) -> float:
    """The Flesch-Kincaid grade of a text (Kincaid and others 1975), names made easy; never below 0."""
    sentences = syllables_ = words = 0
    for part in _SENTENCE_END.split(text):
        found = _WORD.findall(part)
        sentences += bool(found)
        words += len(found)
        for place, word in enumerate(found):
            syllables_ += 1 if place and word[0].isupper() else syllables(word.strip(".,’'-") or word)
    if not words:
        return 0.0
    return round(max(0.39 * words / sentences + 11.8 * syllables_ / words - 15.59, 0.0), 1)


def hangs(text: str) -> bool:
    """Whether a line opens with a quotation that points to something said before ("It is a pity," …), or with
    the second half of what was said ("mostly, you see …")."""
    return bool(_HANGING_QUOTE.search(text)) or (text[:1] in '“"«' and text[1:2].islower())


def quoted_words(text: str) -> int:
    """The words of a line that stand inside quotation marks."""
    return sum(count_words(match.group()) for match in QUOTED.finditer(text))


def longest_sentence(text: str) -> int:
    """The words of the longest sentence of a line, not counting those inside quotation marks."""
    bare = QUOTED.sub("“”", text)
    return max((count_words(part) for part in _SENTENCE_END.split(bare)), default=0)
