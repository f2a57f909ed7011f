"""What splitting rules ask of a sentence: is a place in it part of a report, is all of it somebody's word?"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.rewriting.clauses import is_clause, is_reported
from simplify.rewriting.reference import again
from simplify.rewriting.splitting import is_attributed, is_in_report

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("Webb said it hurt the sailors who went to Leeds, many of them from Hull.", "Hull", True),
        ("In Hull, Webb said it hurt the sailors who went to Leeds.", "Hull", False),
        ("“It hurt the sailors,” said Webb in Hull.", "Hull", False),
    ],
)
def test_what_follows_a_report_may_be_part_of_it(parse: Parse, text: str, word: str, wanted: bool) -> None:
    (sentence,) = parse(text).sentences
    (token,) = [one for one in sentence.words if one.text == word]
    assert is_in_report(token) is wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("According to the mayor, the bridge is old and the town is poor.", True),
        ("The bridge is old and the town is poor, according to the mayor.", True),
        ("In the mayor’s view, the bridge is old.", True),
        ("The bridge is old but, according to the mayor, the town is poor.", False),
        ("In the mayor’s house, the bridge is old news.", False),
    ],
)
def test_a_speaker_first_or_last_owns_the_whole_sentence(parse: Parse, text: str, wanted: bool) -> None:
    (sentence,) = parse(text).sentences
    assert is_attributed(sentence) is wanted


def test_what_people_fear_is_reported(parse: Parse) -> None:
    (sentence,) = parse("There is a fear that the bridge does not work.").sentences
    (verb,) = [one for one in sentence.words if one.text == "work"]
    assert is_reported(verb)


def test_two_subjects_make_no_clause(parse: Parse) -> None:
    (sentence,) = parse("I’d rather we paid a good wage.").sentences
    assert not is_clause(sentence.tokens.root)


@pytest.mark.parametrize(
    ("text", "head", "wanted"),
    [
        ("The New York Book Club asked for money.", "Club", "The New York Book Club"),
        ("The British Harbour Workers (BHW) Association asked for money.", "Association", None),
        ("Those in the harbour asked for money.", "Those", None),
        (
            "Mortar shells, fired from the hills above the town, "
            "have become a common sight in the old streets of the harbour.",
            "shells",
            "The shells",
        ),
        ("The virtual reality games have no screens.", "games", "The games"),
        ("The stone bridge has no lights.", "bridge", "The stone bridge"),
        ("The co-owner has no money.", "owner", None),
    ],
)
def test_a_second_naming_is_whole_or_not_made(parse: Parse, text: str, head: str, wanted: str | None) -> None:
    (sentence,) = parse(text).sentences
    (noun,) = [one for one in sentence.words if one.text == head]
    assert again(noun, frozenset()) == wanted
