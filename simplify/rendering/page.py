"""What every page shows: the values that all the templates walk over; `laying_out` makes them.

A template numbers nothing, counts nothing and looks nothing up.
"""

from __future__ import annotations

from dataclasses import dataclass

from simplify.model import BlockKind, Briefing, Change, Entry, Profile, Refusal
from simplify.rendering.heat import HeatMap
from simplify.rendering.measures import Measures
from simplify.rendering.places import Original


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line; `word` is the number of the glossary entry that it leads to, or 0.

    `expansion` is what initials stand for, at their first place in the summary and in the text (WCAG 2.2, H28).
    """

    text: str
    word: int = 0
    expansion: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A statement as a page shows it.

    `numbers` are the sentences of the article that it rests on, `shown` those to print before it (the
    second sentence made from one original repeats no number), `anchors` those that links to it use.
    `added_number` counts the added lines of the plain text from 1; it is 0 for all others.
    """

    text: str
    pieces: tuple[Piece, ...]
    numbers: tuple[int, ...]
    citations: tuple[str, ...]
    added: bool
    made_by: str
    explains: str = ""
    shown: tuple[int, ...] = ()
    anchors: tuple[int, ...] = ()
    remarks: tuple[str, ...] = ()
    added_number: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, paragraph, list … of the plain text. `depth` of a heading counts from 0, without gaps."""

    kind: BlockKind
    lines: tuple[Line, ...]
    depth: int = 0
    items: tuple[tuple[Line, ...], ...] = ()

    @property
    def all_lines(self) -> tuple[Line, ...]:
        """The lines, those of list items too."""
        return self.lines + tuple(line for item in self.items for line in item)

    @property
    def words(self) -> tuple[int, ...]:
        """The numbers of the words to know that are linked here."""
        return tuple(piece.word for line in self.all_lines for piece in line.pieces if piece.word)


@dataclass(frozen=True, slots=True)
class ClaimLines:
    """Who says what, with the replies that must stand beside it."""

    speaker: str
    line: Line
    reply: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class MomentLine:
    """A line of the timeline; `date` is empty or a date that reads well."""

    when: str
    date: str
    line: Line


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A key number and whose it is."""

    figure: str
    line: Line
    whose: str


@dataclass(frozen=True, slots=True)
class Word:
    """An entry of the glossary. `numbers` are the sentences of the article in which it stands."""

    number: int
    entry: Entry
    meaning: Line | None
    example: Line | None
    origin: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """A person, organisation or place."""

    profile: Profile
    says: tuple[Line, ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change of the log, with its rule in words."""

    change: Change
    rule: str

    @property
    def gone(self) -> str:
        """What the change left out, without the words around it that the log keeps for reading."""
        before, after = self.change.before.split(), self.change.after.split()
        start = 0
        while start < len(after) and before[start : start + 1] == after[start : start + 1]:
            start += 1
        end = 0
        while end < len(after) - start and before[-1 - end] == after[-1 - end]:
            end += 1
        return " ".join(before[start : len(before) - end]) or self.change.before


@dataclass(frozen=True, slots=True)
class RefusalLine:
    """A refusal, with its rule in words and the words of the article that it is about.

    `attempted` is empty when it only repeats them.
    """

    refusal: Refusal
    rule: str
    words: str
    attempted: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why places were left as they are, and the sentences that it holds for."""

    text: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences of the article beside the sentences of the plain text that were made from them."""

    originals: tuple[Original, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A briefing, laid out.

    `targets` are the sentence numbers that stand in the plain text; `compares` says whether the page also shows
    the original sentences; `heat` says how hard each of them is. `wraps` says whether each sentence of the plain
    text is an element of its own, for a style sheet that needs it.
    """

    briefing: Briefing
    title: str
    heading: str
    level: str
    level_words: str
    date: str
    uri: str
    gist: Line | None
    points: tuple[Line, ...]
    claims: tuple[ClaimLines, ...]
    known: tuple[Line, ...]
    unknown: tuple[Line, ...]
    moments: tuple[MomentLine, ...]
    figures: tuple[FigureLine, ...]
    parts: tuple[Part, ...]
    words: tuple[Word, ...]
    people: tuple[tuple[str, tuple[Person, ...]], ...]
    measures: Measures
    counts: tuple[tuple[str, int], ...]
    changes: tuple[ChangeLine, ...]
    left_out: tuple[ChangeLine, ...]
    refusals: tuple[RefusalLine, ...]
    reasons: tuple[Reason, ...]
    added: tuple[Line, ...]
    warnings: tuple[str, ...]
    rows: tuple[Row, ...]
    originals: tuple[Original, ...]
    targets: frozenset[int]
    heat: HeatMap
    compares: bool = False
    wraps: bool = True

    @property
    def texts(self) -> frozenset[str]:
        """Every sentence of the plain text."""
        return frozenset(line.text for part in self.parts for line in part.all_lines)

    @property
    def linked(self) -> frozenset[int]:
        """The numbers of the words to know that the plain text leads to."""
        return frozenset(number for part in self.parts for number in part.words)

    def goal(self, number: int) -> str:
        """The id that a link to this sentence of the article leads to; empty where the page has none."""
        if number in self.targets:
            return f"s{number}"
        return f"o{number}" if self.compares else ""

    def beside(self, part: Part) -> tuple[Word, ...]:
        """The words to know to print beside a part: linked there, with a meaning that is not told there."""
        told = {line.text for line in part.all_lines}
        words = (self.words[number - 1] for number in part.words)
        return tuple(word for word in words if word.meaning and word.meaning.text not in told)

    @property
    def has_summary(self) -> bool:
        """Whether there is any line of a summary, or a note that says why not."""
        return bool(self.briefing.summary.statements or self.briefing.summary.note)
