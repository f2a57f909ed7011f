"""Many articles in one run: one that cannot be used does not stop the others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from simplify.cli import options
from simplify.cli.messages import DONE, NOT_USABLE, say, say_fault
from simplify.errors import SimplifyError, UsageError

if TYPE_CHECKING:
    from simplify.model import Briefing
    from simplify.settings import Settings

T = TypeVar("T")


def for_each(sources: Sequence[str], act: Callable[[str], bool], *, quiet: bool = False) -> int:
    """Do something with every source; the exit status says whether it came out well (`True`) each time.

    An error or a fault is told and counts as not well. Only wrong usage, which would repeat itself, ends the run.
    """
    status = DONE
    with _progress(len(sources), quiet=quiet) as step:
        for source in sources:
            step(source)
            try:
                well = act(source)
            except UsageError:
                raise
            except Exception as fault:
                say_fault("" if isinstance(fault, SimplifyError) else source, fault)
                well = False
            if not well:
                status = NOT_USABLE
    return status


@contextmanager
def computing(compute: Callable[[str], T], sources: Sequence[str], *, workers: int) -> Iterator[Callable[[str], T]]:
    """A function that gives what `compute` makes of the next source, to be called once for each, in their order.

    With more than one worker the sources are shared out among fresh processes; `compute` and what it gives must
    then be picklable. Standard input is read by this process.
    """
    away = [source for source in sources if source != "-"]
    if workers < 2 or len(away) < 2:
        yield compute
        return
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context("spawn")  # a copy of a process with threads may hang
    with ProcessPoolExecutor(min(workers, len(away)), mp_context=context) as pool:
        results = iter([pool.submit(compute, source) for source in away])
        try:
            yield lambda source: compute(source) if source == "-" else next(results).result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


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
    taken: set[str] = set()

    def brief_one(source: str) -> bool:
        made, complete = _brief_one(source, out, formats, settings, taken, allow_private=allow_private)
        if not quiet:
            for path in made:
                click.echo(path)
        return complete

    return for_each(sources, brief_one, quiet=quiet)


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
    from simplify import rendering

    name, briefing = _briefing_of(source, settings, allow_private=allow_private)
    name = _free_name(name, taken)
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


def _briefing_of(source: str, settings: Settings, *, allow_private: bool) -> tuple[str, Briefing]:
    """What a source is called, and its briefing; JSON that this program wrote is one already."""
    from simplify import api
    from simplify.interchange import read_briefing

    if source.lower().endswith(".json") and "://" not in source:
        path = Path(source)
        return path.stem, read_briefing(path)
    document = options.article(source, allow_private=allow_private)
    return document.source.name, api.brief(document, settings=settings)


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
