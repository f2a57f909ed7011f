"""A sense is chosen on clear evidence only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simplify.lexicon.choosing import Surroundings, choose_meaning, choose_sense, meaning_cues
from simplify.lexicon.entries import parse_line

STRIKE = (
    parse_line("strike | noun | B1 | work | D. | | worker; pay; with:over; topic:work; -missile |", identity="1"),
    parse_line("strike | noun | B1 | war | D. | | missile; air; obj:launch; topic:war; -union |", identity="2"),
)


def chosen(around: Surroundings) -> str:
    sense = choose_sense(STRIKE, around).sense
    return sense.identity if sense else "an editor"


@pytest.mark.parametrize(
    ("around", "identity"),
    [
        (Surroundings(near={"worker": 5}), "1"),
        (Surroundings(near={"missile": 6}), "an editor"),
        (Surroundings(near={"missile": 1}), "2"),
        (Surroundings(obj=frozenset({"launch"})), "2"),
        (Surroundings(with_=frozenset({"over"})), "1"),
        (Surroundings(near={"missile": 5}, topics=frozenset({"war"})), "2"),
        (Surroundings(near={"worker": 4, "air": 1}), "an editor"),
        (Surroundings(near={"union": 3, "air": 1}), "an editor"),
        (Surroundings(near={"worker": 4}, wording="in order to strike"), "an editor"),
        (Surroundings(), "an editor"),
    ],
)
def test_cues_decide(around: Surroundings, identity: str) -> None:
    assert chosen(around) == identity


def test_a_single_sense_is_taken_unless_a_cue_is_against_it() -> None:
    only = STRIKE[:1]
    assert choose_sense(only, Surroundings()).sense is only[0]
    assert choose_sense(only, Surroundings(near={"missile": 2})).sense is None


HILLOCK = (parse_line("hillock | noun | C1 | geography | D. | =small hill | -small; !plastic | eg=A hillock."),)


@pytest.mark.parametrize(
    ("near", "wording", "meaning"), [("green", True, True), ("small", False, True), ("plastic", False, False)]
)
def test_what_keeps_a_wording_out_does_not_hide_the_only_meaning(near: str, wording: bool, meaning: bool) -> None:
    around = Surroundings(near={near: 1})
    assert (choose_sense(HILLOCK, around).sense is not None) is wording
    assert (choose_meaning(HILLOCK, around).sense is not None) is meaning


def test_a_fixed_expression_hides_its_words_but_not_itself() -> None:
    around = Surroundings(near={"trouble": 1}, wording="they ran into trouble")
    run = parse_line("run | verb | B1 | sport | D. | | trouble |")
    run_into = parse_line("run into | verb | B2 | everyday | D. | | trouble |")
    assert choose_meaning([run], around).sense is None
    assert choose_meaning([run_into], around).sense is run_into
    assert choose_sense([run_into], around).sense is run_into


@pytest.mark.parametrize(
    ("simpler", "more", "cues"), [("", "", 1), ("~publish", "", 0), ("=publish", "", 0), ("~publish", "needs=cue", 1)]
)
def test_what_shows_where_a_wording_can_stand_need_not_show_the_meaning(simpler: str, more: str, cues: int) -> None:
    put_out = parse_line(f"put out | verb | B2 | culture | D. | {simpler} | obj:book; -fire | {more}")
    assert len(meaning_cues([put_out])) == cues


def test_what_is_against_one_of_several_meanings_is_against_it() -> None:
    around = Surroundings(near={"worker": 1, "missile": 6})
    assert choose_meaning(STRIKE, around) == choose_sense(STRIKE, around)


def test_no_senses_no_choice() -> None:
    assert choose_sense((), Surroundings()).sense is None


@pytest.mark.parametrize(
    ("around", "like", "identity"),
    [
        (Surroundings(), {"1": 0.1, "2": 0.3}, "2"),
        (Surroundings(), {"1": 0.3, "2": 0.3}, "an editor"),
        (Surroundings(near={"worker": 5}), {"1": 0.1, "2": 0.9}, "1"),
        (Surroundings(near={"missile": 6}), {"1": 0.3, "2": 0.4}, "2"),
        (Surroundings(near={"union": 3}), {"1": 0.3, "2": 0.4}, "1"),
        (Surroundings(wording="in order to strike"), {"1": 0.1, "2": 0.9}, "an editor"),
    ],
)
def test_likeness_is_heard_where_the_cues_leave_the_sense_open(
    around: Surroundings, like: dict[str, float], identity: str
) -> None:
    assert chosen(replace(around, likeness=lambda sense: like[sense.identity])) == identity
