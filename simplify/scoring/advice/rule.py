"""The shape of an advice rule, and what a rule may look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.levels import ReaderLevel
from simplify.model import Advice, Severity, Span
from simplify.scoring.profile import Profile, ScoredSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

WCAG = "WCAG 2.2"
PLAIN_LANGUAGE = "US Federal Plain Language Guidelines"
COGA = "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
EASY_READ = "UK Association for Accessible Formats, Easy Read"


@dataclass(frozen=True, eq=False)
class Reading:
    """A text as the rules read it: its profile, the reader's level, and whether quotations count."""

    profile: Profile
    level: ReaderLevel
    quotations: bool = False

    @property
    def text(self) -> str:
        """The text that all spans count in."""
        return self.profile.parsed.text

    def sentences(self) -> Iterator[ScoredSentence]:
        """The sentences to look at: those that are not mostly quoted."""
        return (one for one in self.profile.sentences if self.quotations or not one.quoted)

    def counts(self, sentence: ScoredSentence, token: Token) -> bool:
        """Whether a token is the narrator's, or quotations count as well."""
        return self.quotations or not sentence.parsed.is_quoted(token)

    def is_free(self, span: Span) -> bool:
        """Whether a span lies outside every quotation, or quotations count as well."""
        return self.quotations or not any(one.span.overlaps(span) for one in self.profile.parsed.quotations)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a rule found something, and what it says there. An empty severity is the rule's own."""

    span: Span
    message: str
    suggestion: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """An advice rule: its id, how grave it is, the guideline it comes from, and the function that finds
    places.
    """

    id: str
    severity: Severity
    guideline: str
    find: Callable[[Reading], Iterator[Place]]
    suggestion: str = ""

    def found(self, reading: Reading) -> Iterator[Advice]:
        """The places as advice."""
        for place in self.find(reading):
            yield Advice(
                self.id,
                place.span,
                place.severity or self.severity,
                place.message,
                place.suggestion or self.suggestion,
                self.guideline,
            )
