"""Starting: `import simplify` and `simplify --help` against a bare Python."""

from __future__ import annotations

from pathlib import Path

from bench.measuring import Row, process_time


def answer(folder: Path | None) -> list[Row]:
    """Seconds beyond the start of Python."""
    bare = process_time(["-c", "pass"], repeats=11)
    return [
        Row("a bare Python", bare),
        Row(
            "import simplify, beyond that",
            process_time(["-c", "import simplify"], repeats=11) - bare,
            aim=0.1,
        ),
        Row(
            "simplify --help, beyond that",
            process_time(["-m", "simplify", "--help"], repeats=11) - bare,
            aim=0.15,
        ),
    ]
