"""The values that flow through the house: frozen, comparable, and free of any library.

Offsets count code points, half-open, into `Source.text`, which the reader normalised once.
Nothing here knows how a value was made; `interchange` turns a `Briefing` into JSON and back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Level = Literal["a2", "b1", "b2"]
BlockKind = Literal["heading", "paragraph", "item", "quote", "table", "caption"]
Effect = Literal["lost", "changed", "added", "dropped"]
Severity = Literal["note", "warning", "error"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text from code point `start` up to, not including, `end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of `text` that this span covers."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same stretch, `by` code points further on."""
        return Span(self.start + by, self.end + by)


def united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, with those that touch or overlap joined."""
    joined: list[Span] = []
    for span in sorted(set(spans)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


@dataclass(frozen=True, slots=True)
class Citation:
    """A place outside the article that a statement rests on: an entry of the lexicon, or a user's glossary."""

    lexicon: str


Evidence = Span | Citation


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a block stood in the original: page and paragraph count from 1, 0 means not known."""

    page: int = 0
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """The article as it was read. `text` is normalised once and is what every offset counts in."""

    text: str
    name: str = "text"
    uri: str = ""
    media_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading (with its level, from 1), paragraph, list item … of the source."""

    kind: BlockKind
    span: Span
    level: int = 0
    anchor: Anchor = Anchor()


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader gives: the source, its blocks in order, and what it says about itself.

    `date` is the publication date as YYYY-MM-DD, or empty. `language` is an ISO 639-1 code, or empty.
    `notes` are remarks of the reader that a person should see ("3 garbled letters were repaired").
    """

    source: Source
    blocks: tuple[Block, ...]
    title: str = ""
    byline: str = ""
    date: str = ""
    language: str = ""
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The normalised text of the source."""
        return self.source.text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the source: its span, its number (from 1) and the index of its block."""

    number: int
    span: Span
    block: int


@dataclass(frozen=True, slots=True)
class Edit:
    """A proposed replacement of `span` by `text`. `evidence` says what added words rest on.

    An empty `text` deletes, an empty `span` inserts.
    """

    span: Span
    text: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One applied edit of the log.

    `span` is the place in the source that it touched. `edits` are the exact edits in the coordinates of
    the sentence's text as it stood before this change, so that the log can be replayed without it.
    """

    number: int
    rule: str
    sentence: int
    before: str
    after: str
    span: Span
    edits: tuple[Edit, ...] = ()
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that was not done, and why: a refused rewrite, or a sentence that stays long."""

    sentence: int
    span: Span
    reason: str
    rule: str = ""
    attempted: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between a text and a rewrite of it.

    `kind` names the ledger ("negation"), `effect` what happened to the item. `source` and `output` are
    spans in the two texts; either is empty when the item stands in one text only.
    """

    kind: str
    effect: Effect
    severity: Severity
    message: str
    source: Span | None = None
    output: Span | None = None
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Check:
    """The result of comparing a rewrite with its original; `suspicion` runs from 0 to 1."""

    findings: tuple[Finding, ...]
    suspicion: float

    @property
    def passed(self) -> bool:
        """Whether no finding is more than a note."""
        return all(finding.severity == "note" for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Statement:
    """The one shape of everything said in the output, with what it rests on.

    `made_by` names the rule or room that made it ("verbatim", "rewriting", "summary.points", …). `added`
    marks text that is not from the article. `explains` names the glossary term it explains, if any.
    """

    text: str
    evidence: tuple[Evidence, ...]
    made_by: str = "verbatim"
    added: bool = False
    explains: str = ""
    findings: tuple[Finding, ...] = ()
    grade: float | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the plain text: a heading, a paragraph, a list item, and the source block it came from."""

    kind: BlockKind
    statements: tuple[Statement, ...]
    block: int
    level: int = 0

    @property
    def text(self) -> str:
        """The sentences of the passage on one line; what is not from the article stands in brackets."""
        return " ".join(f"[Added: {one.text}]" if one.added else one.text for one in self.statements)


@dataclass(frozen=True, slots=True)
class Rewriting:
    """A rewritten document, with the log of everything that was done and not done."""

    level: Level
    passages: tuple[Passage, ...]
    changes: tuple[Change, ...] = ()
    refusals: tuple[Refusal, ...] = ()

    @property
    def text(self) -> str:
        """The plain text, a blank line between passages."""
        return "\n\n".join(passage.text for passage in self.passages)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Every sentence of the plain text, in order."""
        return tuple(statement for passage in self.passages for statement in passage.statements)


@dataclass(frozen=True, slots=True)
class Claim:
    """Who says what. `reply` holds denials and evidence remarks that must stand beside the claim."""

    speaker: str
    statement: Statement
    reply: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """A line of the timeline. `date` is YYYY-MM-DD (or YYYY-MM, YYYY) where it could be resolved, else empty."""

    when: str
    date: str
    statement: Statement


@dataclass(frozen=True, slots=True)
class Figure:
    """A key number: the figure as the text gives it, what it counts, and whose figure it is."""

    figure: str
    statement: Statement
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What happened and who says so. Parts that the text gives no ground for are empty.

    `note` says why there is no summary, or that the text is short enough already.
    """

    gist: Statement | None = None
    points: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    known: tuple[Statement, ...] = ()
    unknown: tuple[Statement, ...] = ()
    moments: tuple[Moment, ...] = ()
    figures: tuple[Figure, ...] = ()
    headline: str = ""
    headline_is_ours: bool = False
    note: str = ""

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Every line of the summary, in the order of the page."""
        lines = [self.gist] if self.gist else []
        lines += self.points
        for claim in self.claims:
            lines += [claim.statement, *claim.reply]
        lines += [*self.known, *self.unknown]
        lines += [moment.statement for moment in self.moments]
        lines += [figure.statement for figure in self.figures]
        return tuple(lines)

    @property
    def text(self) -> str:
        """The gist and the points, one a line."""
        lines = ([self.gist] if self.gist else []) + list(self.points)
        return "\n".join(line.text for line in lines)


@dataclass(frozen=True, slots=True)
class Entry:
    """A word to know: the term as the text has it, and one explaining statement.

    `origin` tells where the definition is from. `places` are the occurrences in the source, in order.
    `senses` holds the candidates when the right one needs an editor; `definition` is then None.
    `forms` are other forms and names that mean the same ("levies" for "levy"), `expansion` is what initials
    stand for, `topics` what the sense belongs to. `other_senses` are meanings that the term has elsewhere.
    """

    term: str
    definition: Statement | None
    origin: Literal["text", "lexicon", "user", "editor"]
    places: tuple[Span, ...]
    example: Statement | None = None
    say: str = ""
    part_of_speech: str = ""
    simpler: tuple[str, ...] = ()
    note: str = ""
    senses: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    expansion: str = ""
    topics: tuple[str, ...] = ()
    other_senses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A person, organisation or place of the text, and what the text itself says of it."""

    name: str
    kind: Literal["person", "organisation", "place"]
    places: tuple[Span, ...]
    says: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """One readability value. `value` is None when the text gives no ground for it; `why` then says so."""

    name: str
    value: float | None
    unit: Literal["grade", "ease", "index"] = "grade"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """A place that makes the text hard, the guideline that says so, and what could be done."""

    rule: str
    span: Span
    severity: Severity
    message: str
    suggestion: str = ""
    guideline: str = ""


@dataclass(frozen=True, slots=True)
class Heat:
    """How hard one sentence is among its neighbours: `step` from 0 (easy) to 4 (very hard), `years` of school."""

    span: Span
    words: int
    years: float
    step: int


@dataclass(frozen=True, slots=True)
class Scores:
    """How hard a text is. `formulas` count everything; `plain` has names and titles neutralised (WCAG 3.1.5).

    `narration` and `quotations` are the formulas on the sentences that are mostly outside, and mostly inside,
    quote marks. `heat` has one entry for each counted sentence.
    """

    sentences: int
    words: int
    syllables: int
    words_per_sentence: float
    long_sentences: int
    hard_words: int
    formulas: tuple[Score, ...]
    plain: tuple[Score, ...] = ()
    band: str = ""
    years: float | None = None
    uncertainty: float | None = None
    advice: tuple[Advice, ...] = ()
    notes: tuple[str, ...] = ()
    narration: tuple[Score, ...] = ()
    quotations: tuple[Score, ...] = ()
    heat: tuple[Heat, ...] = ()

    def value(self, name: str, *, names: bool = True) -> float | None:
        """The value of the formula called `name`; `names=False` takes the one without names and titles."""
        for score in self.formulas if names else self.plain:
            if score.name == name:
                return score.value
        return None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Scores before and after, and what a reader of them must be warned of."""

    before: Scores
    after: Scores
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Briefing:
    """Everything that a page, a handout or a platform needs to show; `schema` counts its versions."""

    source: Source
    title: str
    level: Level
    summary: Summary
    rewriting: Rewriting
    scores: Comparison
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    glossary: tuple[Entry, ...] = ()
    people: tuple[Profile, ...] = ()
    byline: str = ""
    date: str = ""
    language: str = "en"
    notes: tuple[str, ...] = ()
    made_with: str = ""
    schema: int = 1

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement of the briefing, wherever it stands."""
        definitions = tuple(entry.definition for entry in self.glossary if entry.definition)
        examples = tuple(entry.example for entry in self.glossary if entry.example)
        said = tuple(line for profile in self.people for line in profile.says)
        return self.summary.statements + self.rewriting.statements + definitions + examples + said
