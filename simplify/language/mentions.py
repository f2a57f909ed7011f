"""What pronouns and descriptions stand for, as values."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from simplify.language.names import Name
from simplify.model import Span

MALE = frozenset({"he", "him", "his", "himself"})


FEMALE = frozenset({"she", "her", "hers", "herself"})


THING = frozenset({"it", "its", "itself"})


MANY = frozenset({"they", "them", "their", "theirs", "themselves"})


THIRD_PERSON = MALE | FEMALE | THING | MANY


@dataclass(frozen=True, slots=True)
class Reference:
    """A pronoun or description and what it stands for.

    `text` is what may be written instead ("Putin", "the committee"), empty when nothing is sure. `name` is
    set when it stands for a name. `within` tells that a reader finds the antecedent earlier in the same
    sentence (or needs none, as in "it is clear that"), even where it cannot be told which word it is.
    """

    span: Span
    kind: Literal["pronoun", "description"]
    text: str = ""
    name: Name | None = None
    within: bool = False

    @property
    def resolved(self) -> bool:
        """Whether it is known what this stands for."""
        return bool(self.text)


@dataclass(frozen=True, eq=False)
class Mentions:
    """The names of a text, and what its pronouns and descriptions stand for."""

    names: tuple[Name, ...]
    references: Mapping[int, Reference]
    """By the code point at which the pronoun, or the head noun of the description, begins."""
    _starts: Sequence[int] = field(repr=False, default=())
    _spans: Sequence[tuple[Span, Name]] = field(repr=False, default=())

    def name_at(self, position: int) -> Name | None:
        """The name that covers a code point of the text, if any."""
        at = bisect_right(self._starts, position) - 1
        if at < 0 or position >= self._spans[at][0].end:
            return None
        return self._spans[at][1]

    def reference_at(self, position: int) -> Reference | None:
        """The pronoun or description that begins at a code point, if any."""
        return self.references.get(position)

    def who(self, position: int) -> Name | None:
        """The name meant at a code point, be it by name, pronoun or description."""
        found = self.name_at(position)
        if found is None and (reference := self.references.get(position)):
            return reference.name
        return found

    @property
    def unresolved(self) -> tuple[Span, ...]:
        """The pronouns of the narrator that nothing sure could be said about."""
        return tuple(one.span for one in self.references.values() if one.kind == "pronoun" and not one.resolved)
