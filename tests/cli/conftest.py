"""Running the command line inside the test process, so that the model is loaded once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simplify.cli.commands import commands

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run("score", "a.txt")` in an empty folder; the result has exit_code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str | Path, stdin: bytes = b"") -> Result:
        return CliRunner().invoke(commands, [str(one) for one in arguments], input=stdin, prog_name="simplify")

    return command
