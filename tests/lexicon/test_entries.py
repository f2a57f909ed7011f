"""A line of a data file becomes a sense, or an error that says what to write."""

from __future__ import annotations

import pytest

from simplify.errors import LexiconError
from simplify.lexicon.entries import Cue, Simpler, parse_line

CEDE = (
    "cede | verb | C1 | war,diplomacy | If you cede land, you give it to somebody else. | =give up; ~hand over"
    " | obj:land; with:to; -film; !obj:rank; topic:war |"
    " forms=ceded; say=SEED; also=yield up,give away; eg=They will not cede it."
)


def test_every_column_is_read() -> None:
    sense = parse_line(CEDE, identity="cede/verb/1", file="war.txt", number=7)
    assert (sense.term, sense.pos, sense.level, sense.topics) == ("cede", "verb", "C1", ("war", "diplomacy"))
    assert sense.definition == "If you cede land, you give it to somebody else."
    assert sense.simpler == (Simpler("give up", True), Simpler("hand over", False))
    assert sense.cues == (
        Cue("land", "obj"),
        Cue("to", "with"),
        Cue("film", "near", True),
        Cue("rank", "obj", True, True),
        Cue("war", "topic"),
    )
    assert (sense.forms, sense.aliases, sense.say) == (("ceded",), ("yield up", "give away"), "SEED")
    assert sense.example == "They will not cede it."
    assert (sense.identity, sense.file, sense.line) == ("cede/verb/1", "war.txt", 7)


def test_the_last_columns_may_be_empty() -> None:
    sense = parse_line("glacier | noun | B2 | geography | A glacier is a very large mass of ice. | | |")
    assert (sense.simpler, sense.cues, sense.extras, sense.identity) == ((), (), (), "glacier/noun/1")


def test_an_abbreviation_is_also_found_by_what_it_stands_for() -> None:
    sense = parse_line("ECB | abbr | C1 | economy | The ECB is a bank. | | | expands=European Central Bank")
    assert (sense.expands, sense.aliases) == ("European Central Bank", ("European Central Bank",))


def test_several_words_can_be_explained_in_the_line() -> None:
    sense = parse_line("x | noun | C1 | law | X is x. | | | explains=veto: a no; explains=writ: an order")
    assert sense.explained == (("veto", "a no"), ("writ", "an order"))


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("cede | verb | C1 | war | If you cede land, you give it. | =give up", "6 columns instead of 8"),
        ("a | b | c | d | e | f | g | h | i", "9 columns instead of 8"),
        ("cede | verb | C1 | war | D. | give up | |", "the simpler wording 'give up' is not marked"),
        ("cede | verb | C1 | war | D. | = | |", "the simpler wording '=' is not marked"),
        ("cede | verb | C1 | war | D. | | | say", "'say' is not of the form key=value"),
        ("cede | verb | C1 | war | D. | | | say=", "'say=' is not of the form key=value"),
    ],
)
def test_a_malformed_line_says_what_is_wrong(line: str, what: str) -> None:
    with pytest.raises(LexiconError) as caught:
        parse_line(line, file="war.txt", number=3)
    assert (caught.value.what, caught.value.where) == (what, "war.txt:3")
