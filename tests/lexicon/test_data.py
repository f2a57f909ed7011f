"""The dictionary itself: every line of every file passes every check."""

from __future__ import annotations

from pathlib import Path

import pytest

from simplify.lexicon import load_lexicon
from simplify.lexicon.checking import check_files
from simplify.lexicon.loading import data_files

SENSES = Path(__file__).parent / "senses.txt"


def test_there_are_no_problems() -> None:
    problems = check_files(data_files(), among=data_files())
    assert [str(problem) for problem in problems if not problem.note] == []


@pytest.mark.parametrize("path", data_files(), ids=lambda path: path.name)
def test_files_are_plain(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.endswith("\n")
    assert "\r" not in text
    assert "\t" not in text


def test_the_sentences_name_senses_that_exist() -> None:
    lexicon = load_lexicon()
    rows = [line.split(" | ") for line in SENSES.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    assert len(rows) >= 400
    assert len({(term, pos) for term, pos, *_ in rows}) >= 100
    assert [identity for _, _, identity, _ in rows if lexicon.sense(identity) is None] == []
    assert [row for row in rows if not row[2].startswith(f"{row[0]}/{row[1]}/")] == []
