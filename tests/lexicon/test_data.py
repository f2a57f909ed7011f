"""The dictionary itself: every line of every file passes every check."""

from __future__ import annotations

from pathlib import Path

import pytest

from simplify.lexicon import Sense, load_lexicon
from simplify.lexicon.checking import check_files
from simplify.lexicon.choosing import Surroundings, choose_sense
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


def around_every_cue(sense: Sense) -> Surroundings:
    """Surroundings made from all cues of a sense."""
    at = {
        place: frozenset(cue.lemma for cue in sense.cues if cue.place == place and not cue.against) for place in PLACES
    }
    return Surroundings(
        near=dict.fromkeys(at["near"], 1),
        obj=at["obj"],
        subj=at["subj"],
        with_=at["with"],
        topics=at["topic"],
    )


PLACES = ("near", "obj", "subj", "with", "topic")


def test_the_cues_of_every_sense_lead_to_it() -> None:
    groups: dict[tuple[str, str], list[Sense]] = {}
    for sense in load_lexicon():
        groups.setdefault((sense.term, sense.pos), []).append(sense)
    several = [senses for senses in groups.values() if len(senses) > 1]
    assert len(several) > 100
    missed = [
        sense.identity
        for senses in several
        for sense in senses
        if choose_sense(senses, around_every_cue(sense)).sense is not sense
    ]
    assert missed == []
