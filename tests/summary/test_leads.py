"""The first sentences of reports: what hangs on their outside may go, what is news in them may not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.coreference import resolve
from simplify.language.parsed import ParsedText
from simplify.summary.compressing import Compressor
from simplify.summary.parting import news_of, pieces_of
from simplify.summary.weighing import weigh

Parse = Callable[[str], ParsedText]


def shorter(parse: Parse, text: str, longest: int) -> str:
    """The compressed form of the first sentence; empty when there is none."""
    parsed = parse(text)
    found = Compressor(parsed, resolve(parsed), weigh(parsed, "")).lines([parsed.sentences[0]], longest=longest)
    return found[1].text if found else ""


@pytest.mark.parametrize(
    ("text", "longest", "line"),
    [
        (
            "A ferry carrying more than 100 people sank early on Monday near the northern island of Haro, killing at "
            "least five people and injuring dozens more, officials said.",
            15,
            "A ferry carrying more than 100 people sank, killing at least five people, officials said.",
        ),
        (
            "A teacher who stole 40,000 euros from the school where she worked was jailed for two years on Friday.",
            12,
            "A teacher was jailed for two years on Friday.",
        ),
        (
            "The city is to replace its old buses as part of a plan to become the cleanest harbour in the north.",
            12,
            "The city is to replace its old buses.",
        ),
        (
            "For 40 years the island was little more than a grey rock on the maps, but, on 15 July, a team of divers "
            "found an old ship in the bay.",
            14,
            "On 15 July, a team of divers found an old ship in the bay.",
        ),
    ],
)
def test_the_news_of_a_lead_is_kept(parse: Parse, text: str, longest: int, line: str) -> None:
    assert shorter(parse, text, longest) == line


@pytest.mark.parametrize(
    "text",
    [
        "The cars have covered 70,000 miles on the roads of the north without an accident caused by the computer.",
        "The team combined the sounds that it had recorded in the forest with data from the towns of the north.",
        "The last time she came to the islands with her band, the telephone was having its first trials.",
    ],
)
def test_what_would_then_say_more_stays(parse: Parse, text: str) -> None:
    assert shorter(parse, text, 12) == ""


def test_the_second_of_two_clauses_can_be_the_news(parse: Parse) -> None:
    sentence = parse("It began with a broken lamp, but a row about rents now threatens the whole council.").sentences[0]
    piece = news_of(sentence)
    assert piece is not None
    assert " ".join(t.text for t in piece.tokens) == "a row about rents now threatens the whole council ."


@pytest.mark.parametrize(
    "text",
    [
        "The mayor did not sign the plan, but the council voted for it.",
        "The mayor said that she would go, but the council voted for the plan.",
        "Many people came, but several left the hall early.",
    ],
)
def test_a_clause_that_leans_on_the_first_is_not_told_alone(parse: Parse, text: str) -> None:
    assert news_of(parse(text).sentences[0]) is None


def test_a_clause_about_a_new_thing_becomes_a_sentence(parse: Parse) -> None:
    sentence = parse("The council has passed a plan that will close the northern harbour.").sentences[0]
    told = [" ".join([one.before, *(t.text for t in one.tokens)]).strip() for one in pieces_of(sentence)]
    assert told == ["The council has passed a plan .", "The plan will close the northern harbour ."]


def test_a_source_with_more_behind_it_is_not_parted(parse: Parse) -> None:
    sentence = parse("He died in the old house, according to the legend, on a Monday in spring.").sentences[0]
    assert pieces_of(sentence) == ()
