"""The maintainers' commands print what they are asked for and exit with a status."""

from __future__ import annotations

import io
from pathlib import Path

from simplify.lexicon.maintaining import main


def run(*arguments: str) -> tuple[int, str]:
    out = io.StringIO()
    return main(arguments, out=out), out.getvalue()


def test_check_prints_one_line_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "war.txt"
    path.write_text("zubble | noun | B2 | war | A zubble is an edict. | | |\n", encoding="utf-8")
    assert run("check", str(path)) == (1, "war.txt:1: zubble: not in the defining list: edict\n1 problems\n")


def test_find_shows_every_sense_and_the_defining_list() -> None:
    status, text = run("find", "strike")
    assert status == 0
    assert text.startswith("strike/noun/1 [B1] A strike is a time when workers refuse to work")
    assert text.endswith("strike is in the defining list\n")


def test_find_says_that_there_is_nothing() -> None:
    assert run("find", "zubble") == (1, "zubble: no entry\n")


def test_stats_count_everything() -> None:
    status, text = run("stats")
    assert status == 0
    assert text.startswith("senses: ")
    assert "words in the defining list: " in text


def test_missing_lists_frequent_words_only() -> None:
    status, text = run("missing", "--zipf-from", "4.6", "--zipf-to", "4.5")
    assert status == 0
    frequencies = [float(line.split()[1]) for line in text.splitlines()]
    assert all(4.5 <= frequency <= 4.6 for frequency in frequencies)
