"""What every page shows, laid out once from a `Briefing` for all the templates.

A template only walks over these values: it numbers nothing, counts nothing and looks nothing up.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from simplify.model import BlockKind, Briefing, Change, Entry, Profile, Refusal, Span, Statement
from simplify.rendering.measures import Measures, measures
from simplify.rendering.places import Original, Places, citations

LEVEL_WORDS = {"a2": "Very easy to read", "b1": "Easy to read", "b2": "Plain language"}
ORIGIN_WORDS = {
    "text": "from the article",
    "lexicon": "from the word list of simplify",
    "user": "from your own word list",
    "editor": "from an editor",
}
MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
KIND_WORDS = {"person": "People", "organisation": "Organisations", "place": "Places"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line; `word` is the number of the glossary entry that it leads to, or 0."""

    text: str
    word: int = 0


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


@dataclass(frozen=True, slots=True)
class RefusalLine:
    """A refusal, with its rule in words and the words of the article that it is about."""

    refusal: Refusal
    rule: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences of the article beside the sentences of the plain text that were made from them."""

    originals: tuple[Original, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A briefing, laid out. `targets` are the sentence numbers that stand in the plain text; `compares` says
    whether the page also shows the original sentences."""

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
    added: tuple[Line, ...]
    warnings: tuple[str, ...]
    rows: tuple[Row, ...]
    originals: tuple[Original, ...]
    targets: frozenset[int]
    compares: bool = False

    def goal(self, number: int) -> str:
        """The id that a link to this sentence of the article leads to; empty where the page has none."""
        if number in self.targets:
            return f"s{number}"
        return f"o{number}" if self.compares else ""

    @property
    def has_summary(self) -> bool:
        """Whether there is any line of a summary, or a note that says why not."""
        return bool(self.briefing.summary.statements or self.briefing.summary.note)


def lay_out(briefing: Briefing) -> Page:
    """The page of a briefing."""
    places = Places(briefing)
    make = _LineMaker(places, briefing.glossary)
    summary, rewriting = briefing.summary, briefing.rewriting
    parts, targets = _parts(briefing, make)
    title = briefing.title or briefing.source.name
    changes = tuple(ChangeLine(change, rule_words(change.rule)) for change in rewriting.changes)
    counted = Counter(line.rule for line in changes)
    said = _plain_lines(parts)
    return Page(
        briefing=briefing,
        title=title,
        heading=summary.headline or title,
        level=briefing.level.upper(),
        level_words=LEVEL_WORDS[briefing.level],
        date=date_words(briefing.date),
        uri=web_address(briefing.source.uri),
        gist=make(summary.gist) if summary.gist else None,
        points=make.all(summary.points),
        claims=tuple(
            ClaimLines(claim.speaker, make(claim.statement), make.all(claim.reply))
            for claim in summary.claims
        ),
        known=make.all(summary.known),
        unknown=make.all(summary.unknown),
        moments=tuple(
            MomentLine(moment.when, date_words(moment.date), make(moment.statement))
            for moment in summary.moments
        ),
        figures=tuple(FigureLine(one.figure, make(one.statement), one.whose) for one in summary.figures),
        parts=parts,
        words=tuple(_word(number, entry, make) for number, entry in enumerate(briefing.glossary, start=1)),
        people=_people(briefing.people, make),
        measures=measures(briefing.scores),
        counts=tuple(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))),
        changes=changes,
        left_out=tuple(line for line in changes if line.change.left_out),
        refusals=tuple(
            RefusalLine(one, rule_words(one.rule), _short(one.span, briefing)) for one in rewriting.refusals
        ),
        added=tuple(line for line in said if line.added),
        warnings=tuple(dict.fromkeys((*briefing.scores.warnings, *briefing.notes))),
        rows=_rows(places.originals, said),
        originals=places.originals,
        targets=targets,
    )


class _LineMaker:
    """Makes lines; remembers which words to know were already linked in the plain text."""

    def __init__(self, places: Places, glossary: tuple[Entry, ...]) -> None:
        self.places = places
        self._entry = {
            entry.term.casefold(): number for number, entry in enumerate(glossary, start=1) if entry.term
        }
        self._linked: set[int] = set()
        self._added = 0
        terms = sorted(self._entry, key=lambda term: (-len(term), term))
        self._terms = (
            re.compile(rf"(?<!\w)({'|'.join(map(re.escape, terms))})(?:e?s)?(?!\w)", re.IGNORECASE)
            if terms
            else None
        )

    def __call__(
        self,
        statement: Statement,
        *,
        plain: bool = False,
        shown: tuple[int, ...] = (),
        anchors: tuple[int, ...] = (),
    ) -> Line:
        if plain and statement.added:
            self._added += 1
        return Line(
            text=statement.text,
            pieces=self._linked_pieces(statement.text) if plain else (Piece(statement.text),),
            numbers=self.places.numbers(statement.evidence),
            citations=citations(statement),
            added=statement.added,
            made_by=statement.made_by,
            explains=statement.explains,
            shown=shown,
            anchors=anchors,
            remarks=tuple(one.message for one in statement.findings if one.severity != "note"),
            added_number=self._added if plain and statement.added else 0,
        )

    def all(self, statements: Iterable[Statement]) -> tuple[Line, ...]:
        """One line for each statement."""
        return tuple(self(statement) for statement in statements)

    def _linked_pieces(self, text: str) -> tuple[Piece, ...]:
        """The text cut so that the first place of each word to know is a piece of its own."""
        pieces, end = [], 0
        for match in self._terms.finditer(text) if self._terms else ():
            number = self._entry.get(match.group(1).casefold(), 0)
            if not number or number in self._linked:
                continue
            self._linked.add(number)
            if match.start() > end:
                pieces.append(Piece(text[end : match.start()]))
            pieces.append(Piece(match.group(), number))
            end = match.end()
        if end < len(text) or not pieces:
            pieces.append(Piece(text[end:]))
        return tuple(pieces)


def _parts(briefing: Briefing, make: _LineMaker) -> tuple[tuple[Part, ...], frozenset[int]]:
    """The plain text; list items that follow each other become one part."""
    parts: list[Part] = []
    seen: set[int] = set()
    levels = sorted({passage.level for passage in briefing.rewriting.passages if passage.kind == "heading"})
    deepest = -1
    for passage in briefing.rewriting.passages:
        lines: list[Line] = []
        before: tuple[int, ...] = ()
        for statement in passage.statements:
            numbers = make.places.numbers(statement.evidence)
            fresh = tuple(number for number in numbers if number not in seen)
            seen.update(fresh)
            shown = numbers if numbers != before else ()
            before = numbers or before
            lines.append(make(statement, plain=True, shown=shown, anchors=fresh))
        if not lines:
            continue
        if passage.kind == "item":
            earlier = parts.pop().items if parts and parts[-1].kind == "item" else ()
            parts.append(Part("item", (), items=(*earlier, tuple(lines))))
        elif passage.kind == "heading":
            deepest = min(levels.index(passage.level), deepest + 1)
            parts.append(Part("heading", tuple(lines), depth=deepest))
        else:
            parts.append(Part(passage.kind, tuple(lines)))
    return tuple(parts), frozenset(seen)


def _plain_lines(parts: tuple[Part, ...]) -> list[Line]:
    lines: list[Line] = []
    for part in parts:
        lines.extend(part.lines)
        for item in part.items:
            lines.extend(item)
    return lines


def _rows(originals: tuple[Original, ...], lines: list[Line]) -> tuple[Row, ...]:
    """Each original sentence beside what was made of it; sentences that were merged share a row.

    Added lines rest on no sentence: they stay with the line before them.
    """
    order = {original.number: index for index, original in enumerate(originals)}
    stretches: list[tuple[int, int, list[Line]]] = []
    last = 0
    for line in lines:
        indexes = [order[number] for number in line.numbers if number in order]
        low, high = (min(indexes), max(indexes)) if indexes else (last, last)
        last = high
        stretches.append((low, high, [line]))
    rows: list[tuple[int, int, list[Line]]] = []
    for low, high, some in sorted(stretches, key=lambda stretch: stretch[0]):
        if rows and low <= rows[-1][1]:
            start, end, earlier = rows[-1]
            rows[-1] = (start, max(end, high), earlier + some)
        else:
            if rows and low > rows[-1][1] + 1:
                rows += [(index, index, []) for index in range(rows[-1][1] + 1, low)]
            elif not rows:
                rows += [(index, index, []) for index in range(low)]
            rows.append((low, high, some))
    covered = rows[-1][1] + 1 if rows else 0
    rows += [(index, index, []) for index in range(covered, len(originals))]
    return tuple(Row(originals[low : high + 1], tuple(some)) for low, high, some in rows)


def _word(number: int, entry: Entry, make: _LineMaker) -> Word:
    return Word(
        number,
        entry,
        make(entry.definition) if entry.definition else None,
        make(entry.example) if entry.example else None,
        ORIGIN_WORDS[entry.origin],
        make.places.numbers(entry.places),
    )


def _people(people: tuple[Profile, ...], make: _LineMaker) -> tuple[tuple[str, tuple[Person, ...]], ...]:
    groups = []
    for kind, words in KIND_WORDS.items():
        group = tuple(
            Person(one, make.all(one.says), make.places.numbers(one.places))
            for one in people
            if one.kind == kind
        )
        if group:
            groups.append((words, group))
    return tuple(groups)


def _short(span: Span, briefing: Briefing, limit: int = 160) -> str:
    words = " ".join(span.of(briefing.source.text).split())
    return words if len(words) <= limit else words[: limit - 1].rsplit(" ", 1)[0] + " …"


def rule_words(rule: str) -> str:
    """The name of a rule as a reader would say it: `words.plain_words` is "plain words"."""
    return rule.rpartition(".")[2].replace("_", " ").replace("-", " ").strip()


def _when(when: str, date: str) -> tuple[str, str]:
    """What the text calls a time and its full date; a date that only adds the year takes the place of both."""
    return (date, "") if when and date.startswith(when) else (when, date)


def date_words(date: str) -> str:
    """`2026-03-12` as "12 March 2026", `2026-03` as "March 2026"; anything else stays as it is."""
    try:
        if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", date):
            return f"{MONTHS[int(date[5:]) - 1]} {int(date[:4])}"
        day = datetime.date.fromisoformat(date)
    except (ValueError, IndexError):
        return date
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def web_address(uri: str) -> str:
    """The address if it is one that a page may link to (http or https), else an empty string."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return ""
    return uri if parts.scheme in {"http", "https"} and parts.netloc else ""
