"""What goes to standard error, and what an error means for the exit status."""

from __future__ import annotations

import logging
from typing import Any

import click

from simplify.errors import SimplifyError, UsageError

DONE, NOT_USABLE, WRONG_USAGE = 0, 1, 2


def say(message: object) -> None:
    """One line on standard error. Control characters are shown, not obeyed: file names may hold them."""
    line = "".join(mark if mark.isprintable() else repr(mark)[1:-1] for mark in str(message))
    click.echo(f"simplify: {line}", err=True)


def say_fault(place: str, fault: Exception) -> None:
    """One line about an error, or about a fault of the program itself, of which the log has the rest."""
    if isinstance(fault, SimplifyError):
        say(f"{place}: {fault}" if place else fault)
        return
    logging.getLogger(__name__).debug("fault at %s", place, exc_info=fault)
    head = f"{place}: " if place else ""
    say(f"{head}internal fault, {type(fault).__name__}: {fault} (please report it; --debug shows where)")


class Commands(click.Group):
    """A group whose commands may raise: an error becomes one line and an exit status."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UsageError as problem:
            say(problem)
            ctx.exit(WRONG_USAGE)
        except SimplifyError as problem:
            say(problem)
            ctx.exit(NOT_USABLE)
        except (click.exceptions.Exit, click.ClickException, click.Abort, OSError):
            raise
        except Exception as fault:
            say_fault("", fault)
            ctx.exit(NOT_USABLE)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of use, not of the alphabet."""
        return list(self.commands)
