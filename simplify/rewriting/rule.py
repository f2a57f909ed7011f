"""What a rewriting rule is: one phenomenon, its examples, and a function that proposes edits.

A rule never writes. It yields proposals; the engine applies one, parses the result again, and keeps it only if the
gates and the ledgers agree. Its examples are its tests and its documentation.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from simplify.language.parsed import ParsedSentence
from simplify.levels import LEVELS, ReaderLevel
from simplify.model import Edit

Family = Literal["phrases", "words", "sentences", "quotes", "numbers", "dates", "people", "lists", "verbs", "omissions"]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and exactly what the rule, alone, makes of it, at a level, with a publication date or shortening."""

    before: str
    after: str
    level: str = "b1"
    date: str = ""
    shorten: bool = False


@dataclass(frozen=True, slots=True)
class Keep:
    """A sentence that the rule must leave alone, and why."""

    text: str
    why: str
    level: str = "b1"
    date: str = ""
    shorten: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """Edits that belong together: all are done or none. `leaves_out` marks content left out on purpose."""

    edits: tuple[Edit, ...]
    leaves_out: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """What a rule may know beside the sentence: the reader's level, options, and what stands before.

    `date` is the publication date (YYYY-MM-DD) or empty. `aids` allows added explanations. `alone` holds the parts of
    people's names that the article itself uses alone ("Kirillov"); `dead` the lower-cased names of people whom it
    calls dead; `days` the weekdays, each with the number of the sentence that names it first. `names` tells which
    pronouns two people fit, and the name of the one who is meant (see `pronouns.Naming`); `reopened` the sentences
    with which a quotation goes on in a new paragraph.
    """

    level: ReaderLevel = LEVELS["b1"]
    date: str = ""
    aids: bool = True
    shorten: bool = False
    locked: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    dead: frozenset[str] = frozenset()
    days: frozenset[tuple[int, str]] = frozenset()
    reopened: frozenset[int] = frozenset()
    names: frozenset[tuple[int, int, int, str]] = frozenset()
    topics: tuple[str, ...] = field(default=())


Proposer = Callable[[ParsedSentence, Situation], Iterator[Proposal]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule with its family, its reason and its examples. `structural` rules change where sentences end."""

    name: str
    family: Family
    summary: str
    why: str
    propose: Proposer
    examples: tuple[Example, ...]
    keeps: tuple[Keep, ...]
    structural: bool


def rule(*cases: Example | Keep, family: Family, structural: bool = False) -> Callable[[Proposer], Rule]:
    """Make a Rule of a function. Its docstring is the summary; the module's docstring gives the reason.

    Nothing is registered: `rules.ORDER` is the one visible table.
    """

    def made(propose: Proposer) -> Rule:
        module = inspect.getmodule(propose)
        return Rule(
            name=propose.__name__,
            family=family,
            summary=(propose.__doc__ or "").strip().splitlines()[0],
            why=_reason((module.__doc__ or "") if module else ""),
            propose=propose,
            examples=tuple(case for case in cases if isinstance(case, Example)),
            keeps=tuple(case for case in cases if isinstance(case, Keep)),
            structural=structural,
        )

    return made


def _reason(documentation: str) -> str:
    """The paragraph of a module's docstring that begins with "Why:"."""
    for paragraph in documentation.split("\n\n"):
        if paragraph.strip().startswith("Why:"):
            return " ".join(paragraph.split()).removeprefix("Why: ")
    return ""
