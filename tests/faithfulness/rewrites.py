"""Rewrites that we wrote ourselves to try the check: honest.txt and dishonest.txt.

`HONEST` has pairs of an original and a rewrite that says the same. `DISHONEST` has the kinds under which the fault may
be told (an editor would accept any of them), the original, and a rewrite with one fault.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent


def _blocks(name: str) -> list[list[str]]:
    """The blocks of a file, each a list of lines; remarks left out."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    blocks = (block.splitlines() for block in text.strip().split("\n\n"))
    return [lines for lines in blocks if not lines[0].startswith("#")]


HONEST = [(original, rewrite) for original, rewrite in _blocks("honest.txt")]
DISHONEST = [(kinds, original, rewrite) for kinds, original, rewrite in _blocks("dishonest.txt")]
