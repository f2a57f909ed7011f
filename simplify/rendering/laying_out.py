"""From a `Briefing` to the `Page` that every template shows: numbered, counted and looked up once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from simplify.model import Briefing, Entry, Profile, Refusal, Span, Statement
from simplify.rendering.heat import heat_map
from simplify.rendering.measures import measures
from simplify.rendering.page import (
    ChangeLine,
    ClaimLines,
    FigureLine,
    Line,
    MomentLine,
    Page,
    Part,
    Person,
    Piece,
    Reason,
    RefusalLine,
    Row,
    Word,
)
from simplify.rendering.places import Original, Places, citations
from simplify.rendering.wording import (
    KIND_WORDS,
    LEVEL_WORDS,
    ORIGIN_WORDS,
    date_words,
    rule_words,
    web_address,
    when_words,
)

_NUMBER = re.compile(r"\d+")


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
            ClaimLines(claim.speaker, make(claim.statement), make.all(claim.reply)) for claim in summary.claims
        ),
        known=make.all(summary.known),
        unknown=make.all(summary.unknown),
        moments=tuple(
            MomentLine(*when_words(moment.when, date_words(moment.date)), make(moment.statement))
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
        refusals=tuple(_refusal(one, briefing) for one in rewriting.refusals),
        reasons=_reasons(rewriting.refusals),
        added=tuple(line for line in said if line.added),
        warnings=tuple(dict.fromkeys((*briefing.scores.warnings, *briefing.notes))),
        rows=_rows(places.originals, said),
        originals=places.originals,
        targets=targets,
        heat=heat_map(briefing.source.text, briefing.blocks, briefing.scores.before, briefing.scores.after),
    )


class _LineMaker:
    """Makes lines; remembers which words to know were already linked in the plain text, or spelled out elsewhere."""

    def __init__(self, places: Places, glossary: tuple[Entry, ...]) -> None:
        self.places = places
        self._glossary = glossary
        self._entry = {entry.term.casefold(): number for number, entry in enumerate(glossary, start=1) if entry.term}
        self._linked: set[int] = set()
        self._spelled_out: set[int] = set()
        self._added = 0
        terms = sorted(self._entry, key=lambda term: (-len(term), term))
        self._terms = (
            re.compile(rf"(?<!\w)({'|'.join(map(re.escape, terms))})(?:e?s)?(?!\w)", re.IGNORECASE) if terms else None
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
            pieces=self._pieces(statement, plain=plain),
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

    def _pieces(self, statement: Statement, *, plain: bool) -> tuple[Piece, ...]:
        """The text cut so that the first place of each word to know is a piece of its own.

        Outside the plain text nothing is linked, and only initials are pieces. A sentence that rests on no place of
        the entry has the word in another sense, and is passed over.
        """
        text, evidence = statement.text, [one for one in statement.evidence if isinstance(one, Span)]
        pieces, end, met = [], 0, self._linked if plain else self._spelled_out
        for match in self._terms.finditer(text) if self._terms else ():
            number = self._entry.get(match.group(1).casefold(), 0)
            if not number or number in met:
                continue
            entry = self._glossary[number - 1]
            another = entry.term.isupper() and match.group(1) != entry.term  # "who" is not "WHO".
            if another or not (plain or entry.expansion) or not _is_its_place(entry, evidence):
                continue
            met.add(number)
            if match.start() > end:
                pieces.append(Piece(text[end : match.start()]))
            pieces.append(Piece(match.group(), number if plain else 0, entry.expansion))
            end = match.end()
        if end < len(text) or not pieces:
            pieces.append(Piece(text[end:]))
        return tuple(pieces)


def _is_its_place(entry: Entry, evidence: Sequence[Span]) -> bool:
    """Whether a sentence that rests on these stretches of the article has the word in the sense of its entry.

    Where nothing is known of the places, or of what the sentence rests on, the word itself decides.
    """
    return not entry.places or not evidence or any(one.overlaps(place) for one in evidence for place in entry.places)


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
    return [line for part in parts for line in part.all_lines]


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
            Person(one, make.all(one.says), make.places.numbers(one.places)) for one in people if one.kind == kind
        )
        if group:
            groups.append((words, group))
    return tuple(groups)


def _refusal(refusal: Refusal, briefing: Briefing) -> RefusalLine:
    original = " ".join(refusal.span.of(briefing.source.text).split())
    attempted = " ".join(refusal.attempted.split())
    new = attempted if attempted not in original else ""
    return RefusalLine(refusal, rule_words(refusal.rule), _short(refusal.span, briefing), new)


def _reasons(refusals: tuple[Refusal, ...]) -> tuple[Reason, ...]:
    """The refusals by reason; reasons that differ in a number only are one, with its least and greatest value."""
    groups: dict[str, list[Refusal]] = {}
    for refusal in refusals:
        groups.setdefault(_NUMBER.sub("\0", refusal.reason.replace("\0", "")), []).append(refusal)
    made = []
    for pattern, group in groups.items():
        columns = zip(*(map(int, _NUMBER.findall(one.reason)) for one in group), strict=True)
        ranges = iter([(min(column), max(column)) for column in columns])
        words = "".join(_between(*next(ranges)) if letter == "\0" else letter for letter in pattern)
        numbers = tuple(dict.fromkeys(one.sentence for one in group if one.sentence))
        made.append(Reason(words.rstrip("."), numbers))
    return tuple(made)


def _between(least: int, most: int) -> str:
    return str(least) if least == most else f"{least} to {most}"


def _short(span: Span, briefing: Briefing, limit: int = 160) -> str:
    words = " ".join(span.of(briefing.source.text).split())
    return words if len(words) <= limit else words[: limit - 1].rsplit(" ", 1)[0] + " …"
