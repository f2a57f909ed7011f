"""Many articles, or many lines, in one run: one that cannot be used does not stop the others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simplify.cli import options
from simplify.cli.messages import DONE, NOT_USABLE, WRONG_USAGE, say, say_fault
from simplify.errors import LanguageNotSupported, SimplifyError, UnreadableInput, UsageError

if TYPE_CHECKING:
    from simplify.language.parsed import ParsedText
    from simplify.model import Rewriting
    from simplify.settings import Settings

LINES_AT_ONCE = 256
LANGUAGE_SAMPLE = 20_000


def brief_all(
    sources: Sequence[str],
    *,
    out: Path,
    formats: Sequence[str],
    settings: Settings,
    quiet: bool,
    allow_private: bool,
) -> int:
    """Make the briefings of all sources; the exit status says whether every one was made."""
    from simplify.rendering import exporter_named

    for format in formats:
        exporter_named(format)
    status = DONE
    taken: set[str] = set()
    with _progress(len(sources), quiet=quiet) as step:
        for source in sources:
            step(source)
            try:
                made, complete = _brief_one(
                    source, out, formats, settings, taken, allow_private=allow_private
                )
            except UsageError as problem:
                say(problem)
                return WRONG_USAGE
            except SimplifyError as problem:
                say(problem)
                status = NOT_USABLE
                continue
            except Exception as fault:
                say_fault(source, fault)
                status = NOT_USABLE
                continue
            if not complete:
                status = NOT_USABLE
            if not quiet:
                for path in made:
                    click.echo(path)
    return status


def _brief_one(
    source: str,
    out: Path,
    formats: Sequence[str],
    settings: Settings,
    taken: set[str],
    *,
    allow_private: bool,
) -> tuple[list[Path], bool]:
    """The files made of one source, and whether they are all that were wanted."""
    from simplify import api, rendering

    document = options.article(source, allow_private=allow_private)
    briefing = api.brief(document, settings=settings)
    name = _free_name(document.source.name, taken)
    made, complete = [], True
    for format in dict.fromkeys(formats):
        try:
            made.append(rendering.write(briefing, out, format, name=name, settings=settings))
        except UsageError:
            raise
        except SimplifyError as problem:
            say(problem)
            complete = False
    return made, complete


def _free_name(name: str, taken: set[str]) -> str:
    """The name of a source; a number is added where two sources of one run would share it."""
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free.casefold())
    return free


@contextmanager
def _progress(total: int, *, quiet: bool) -> Iterator[Callable[[str], None]]:
    """A bar on standard error while it is a terminal; nothing otherwise."""
    if quiet or not sys.stderr.isatty():
        yield lambda source: None
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=total)
        begun = 0

        def step(source: str) -> None:
            nonlocal begun
            bar.update(task, description=escape(source), completed=begun)
            begun += 1

        yield step


def rewrite_lines(source: str, *, settings: Settings) -> int:
    """Rewrite each line as a text of its own and write one line for each, in order; empty stays empty.

    A line that cannot be rewritten is written as it was, and the exit status says so. Raises InputError when
    the whole cannot be read or is not English.
    """
    from simplify.language.parsed import parse_many

    status = DONE
    lines = _lines(source)
    for start in range(0, len(lines), LINES_AT_ONCE):
        some = lines[start : start + LINES_AT_ONCE]
        parsed = parse_many(some, model=settings.model)
        for number, (line, plain) in enumerate(
            zip(some, _rewritten(parsed, settings), strict=True), start + 1
        ):
            if isinstance(plain, Exception):
                say_fault(f"line {number}", plain)
                status = NOT_USABLE
                click.echo(line)
            else:
                click.echo(" ".join(passage.text for passage in plain.passages))
    return status


def _rewritten(texts: Sequence[ParsedText], settings: Settings) -> list[Rewriting | Exception]:
    """All texts in one batch; one by one when that fails, so that a fault stays with its own line."""
    from simplify import rewriting

    try:
        return list(rewriting.rewrite_many(texts, settings))
    except Exception as fault:
        if len(texts) == 1:
            return [fault]
        return [plain for text in texts for plain in _rewritten([text], settings)]


def _lines(source: str) -> list[str]:
    """The lines of a file or of standard input, each in the one form that readers give to text."""
    from simplify.language.languages import language_of
    from simplify.readers.decoding import decoded
    from simplify.readers.normalising import line_of

    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as problem:
        raise UnreadableInput(
            f"it cannot be read: {problem.strerror}", where=source, remedy="check the name and the folder"
        ) from problem
    text, _notes = decoded(data, where=source)
    language, _sureness = language_of(text[:LANGUAGE_SAMPLE])
    if language not in ("", "en"):
        raise LanguageNotSupported(
            f"the text is in the language {language!r}, and only English can be rewritten",
            where=source,
            remedy="give an English text",
        )
    return [line_of(line) for line in text.removesuffix("\n").split("\n")]
