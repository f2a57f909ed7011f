"""Options that several commands share, and the `Settings` that they make."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from simplify.model import Document
    from simplify.settings import Settings

# Written out, and held true by a test, because importing the tables would make `--help` slow.
LEVELS = ("a2", "b1", "b2")
PROFILES = ("clear", "large", "dyslexia", "easyread")
LAYOUTS = ("handout", "side-by-side", "summary", "teacher")
PAPERS = ("a4", "letter")

Command = Callable[..., Any]

source = click.argument("source")
level = click.option(
    "--level",
    type=click.Choice(LEVELS, case_sensitive=False),
    help="Reader level, from easiest to hardest. [b1]",
)
title = click.option("--title", metavar="TEXT", help="The title, if the article does not give the right one.")
date = click.option("--date", metavar="YYYY-MM-DD", help="When the article was published; weekdays are told by it.")
glossary = click.option("--glossary", metavar="FILE", type=Path, help="Your own definitions; they win.")
shorten = click.option(
    "--shorten/--no-shorten",
    default=None,
    help="Leave out side remarks. [on for a2 briefings, off otherwise]",
)
aids = click.option("--aids/--no-aids", default=None, help="Add explanations, full dates and aids to numbers. [on]")
model = click.option("--model", metavar="NAME", help="A spaCy pipeline to use instead of the one found.")
settings_file = click.option(
    "--settings",
    "settings_file",
    metavar="FILE",
    type=Path,
    help="Options from the [simplify] table of a TOML file.",
)
allow_private = click.option("--allow-private", is_flag=True, help="Allow addresses of the own network.")
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON, with the text that all offsets count in.")


def reading(command: Command) -> Command:
    """The options of every command that reads one article."""
    for option in (allow_private, settings_file, model, date, as_json, source):
        command = option(command)
    return command


def chosen(settings_file: Path | None, options: dict[str, Any]) -> Settings:
    """The settings of a file, with the options that were given on top."""
    from simplify.settings import Settings

    settings = Settings.from_toml(settings_file) if settings_file else Settings()
    return settings.with_options(**{name: value for name, value in options.items() if value is not None})


def article(source: str, *, allow_private: bool = False) -> Document:
    """The document that a SOURCE names: a file, an address, or `-` for standard input."""
    from simplify import readers

    if source == "-":
        return readers.read(source)
    if "://" in source:
        return readers.read_url(source, allow_private=allow_private)
    return readers.read_file(Path(source))
