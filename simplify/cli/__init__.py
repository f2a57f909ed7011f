"""The command line: each command reads its options, calls the verb of the same name, and prints.

Results go to standard output, messages to standard error. The exit status is 0 when it is done, 1 when an
input could not be used or a check found something, 2 for wrong usage.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from simplify.cli.commands import commands


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with its exit status."""
    _settle_streams()
    _silence_libraries()
    commands.main(args=arguments, prog_name="simplify")


def _settle_streams() -> None:
    """Results are UTF-8 with plain line feeds on every system: the same input gives the same bytes."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _silence_libraries() -> None:
    """Standard error belongs to our own messages; libraries that warn and log there are asked not to."""
    import logging
    import warnings

    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    logging.getLogger().addHandler(logging.NullHandler())
