"""`rewrite --lines`: each line a text of its own, exactly one line out for each line in."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simplify.cli.messages import DONE, NOT_USABLE, say_fault
from simplify.errors import LanguageNotSupported, UnreadableInput

if TYPE_CHECKING:
    from simplify.language.parsed import ParsedText
    from simplify.model import Rewriting
    from simplify.settings import Settings

LINES_AT_ONCE = 256
LANGUAGE_SAMPLE = 20_000
"""How many characters at the start say which language all lines are in: single lines are too short to tell."""


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
        for number, (line, plain) in enumerate(zip(some, _rewritten(parsed, settings), strict=True), start + 1):
            if isinstance(plain, Exception):
                say_fault(f"line {number}", plain)
                status = NOT_USABLE
                click.echo(line)
            else:
                click.echo(_on_one_line(plain))
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


def _on_one_line(plain: Rewriting) -> str:
    """The passages one after the other; the lines of a list are told apart by semicolons."""
    texts = [passage.text for passage in plain.passages]
    for at, (passage, after) in enumerate(itertools.pairwise(plain.passages)):
        if passage.kind == after.kind == "item":
            texts[at] = texts[at].rstrip(".,;") + ";"
    return " ".join(texts)


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
