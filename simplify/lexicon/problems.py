"""What a check reports."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong with one line. A `note` is for a person to look at and does not fail the check."""

    file: str
    line: int
    term: str
    what: str
    note: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.term}: {'note: ' if self.note else ''}{self.what}"
