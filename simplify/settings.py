"""One frozen set of options, made from keyword arguments, a TOML file or the command line."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from simplify.errors import UsageError
from simplify.levels import ReaderLevel, level_named
from simplify.model import Level


@dataclass(frozen=True, slots=True)
class Settings:
    """Every option of the verbs.

    `words` limits the summary (0: as the level says). `aids` adds explanations, full dates and number aids
    to the text; `shorten` leaves out side remarks (None: as the level says for briefings, off for rewrite).
    `model` names a spaCy pipeline to use instead of the one found. `seed` fixes the exercises,
    `pass_mark` how many per cent of them a lesson asks for to be passed (0: it cannot be failed).
    `archival` makes the PDF one to keep (PDF/A-3a), with the briefing's data inside.
    """

    level: Level = "b1"
    words: int = 0
    title: str = ""
    date: str = ""
    aids: bool = True
    shorten: bool | None = None
    glossary: Path | None = None
    all_terms: bool = False
    model: str = ""
    profile: str = "clear"
    layout: str = "handout"
    paper: str = "a4"
    templates: Path | None = None
    theme: Path | None = None
    heading_level: int = 2
    seed: int = 0
    archival: bool = False
    pass_mark: int = 60

    def __post_init__(self) -> None:
        level_named(self.level)
        if self.words < 0:
            raise UsageError(f"a summary of {self.words} words cannot be written", remedy="give a number from 0 up")
        if not 1 <= self.heading_level <= 5:
            raise UsageError(
                f"heading level {self.heading_level} leaves no room below it", remedy="choose one from 1 to 5"
            )
        if not 0 <= self.pass_mark <= 100:
            raise UsageError(f"nobody can reach a pass mark of {self.pass_mark} %", remedy="choose one from 0 to 100")

    @property
    def reader(self) -> ReaderLevel:
        """What the chosen level allows."""
        return level_named(self.level)

    def with_options(self, **options: Any) -> Settings:
        """These settings with some replaced. Raises UsageError for an option that does not exist."""
        known = {field.name for field in fields(self)}
        for name in options:
            if name not in known:
                raise UsageError(f"there is no option {name!r}", remedy=f"choose from {', '.join(sorted(known))}")
        return replace(self, **options)

    @classmethod
    def from_toml(cls, path: Path) -> Settings:
        """Settings from the `[simplify]` table of a TOML file. Raises UsageError when it cannot be read."""
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8")).get("simplify", {})
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
            raise UsageError(f"the settings cannot be read: {problem}", where=str(path)) from problem
        options = {name.replace("-", "_"): value for name, value in table.items()}
        for name in ("glossary", "templates", "theme"):
            if name in options:
                options[name] = path.parent / options[name]
        return cls().with_options(**options)
