"""Which sentence becomes the gist: the news, and not the opener that leads to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.settings import Settings
from simplify.summary import summarize
from simplify.summary.summarizing import chooser_of
from tests.summary.test_summarizing import verbatim

Parse = Callable[[str], ParsedText]

MORE = (
    "\nThe mill in Sel will close in May, the council said. The mill has worked for 90 years."
    "\nAnna Berg has worked at the mill since 1990. She said the mill was her whole life."
    "\nThe council of Sel wants to sell the mill. It asked two firms to look at the mill in April."
    "\nMany people in Sel buy their bread near the mill. They signed a letter to the council."
)


@pytest.mark.parametrize(
    ("opener", "gist"),
    [
        (
            "Towns do not often lose the thing they are named after. But the town of Sel in the north will close its "
            "old mill in May.",
            "The town of Sel in the north will close its old mill in May.",
        ),
        (
            "Sel has long been a quiet town with a mill. But is it safe? The council of Sel closed the old mill on "
            "Monday after a fire.",
            "The council of Sel closed the old mill on Monday after a fire.",
        ),
        (
            "The council of Sel closed the old mill on Monday after a fire. But it hopes to open the mill again.",
            "The council of Sel closed the old mill on Monday after a fire. But it hopes to open the mill again.",
        ),
    ],
)
def test_the_gist_is_the_news_and_not_its_opener(parse: Parse, opener: str, gist: str) -> None:
    parsed = parse(opener + MORE)
    found = summarize(parsed, verbatim(parsed), Settings()).gist
    assert found is not None
    assert found.text == gist


def test_an_opener_is_no_point(parse: Parse) -> None:
    opener = "Towns do not often lose the thing they are named after."
    parsed = parse(f"{opener} But the town of Sel in the north will close its old mill in May.{MORE}")
    found = summarize(parsed, verbatim(parsed), Settings())
    assert [line.text for line in found.points] == [
        "Anna Berg has worked at the mill since 1990.",
        "The council of Sel wants to sell the mill.",
    ]


def test_how_things_are_is_no_gist_when_a_later_but_turns_against_it(parse: Parse) -> None:
    opener = "Most mills in the north stand still and empty. Their wheels are broken. They have no roofs."
    parsed = parse(f"{opener}\nYet the mill of Sel works day and night.{MORE}")
    found = summarize(parsed, verbatim(parsed), Settings()).gist
    assert found is not None
    assert found.text == "The mill of Sel works day and night."


def test_what_a_reporter_saw_on_coming_in_is_no_gist(parse: Parse) -> None:
    parsed = parse(f"Anna Berg is sitting in her office in the mill of Sel with a cup of tea.{MORE}")
    found = summarize(parsed, verbatim(parsed), Settings()).gist
    assert found is not None
    assert found.text == "Anna Berg has worked at the mill since 1990."


def test_a_gist_may_be_a_little_too_long_where_all_else_is_beside_the_point(parse: Parse) -> None:
    lead = "The council of Sel closed the mill after a night of heavy rain had broken its wheel and its roof."
    parsed = parse(
        f"{lead}\nMany people came by. Some of them cried. A dog barked at them. “It is sad,” said a man. "
        "Nobody else spoke. A bird sang in a tree. The rain stopped. People went home. They were wet. "
        "They made a fire. They drank tea. They told old stories. Then they slept for a long time."
    )
    found = summarize(parsed, verbatim(parsed), Settings(level="a2")).gist
    assert found is not None
    assert found.text == lead


def test_the_same_deed_is_told_once(parse: Parse) -> None:
    lead = "Thousands of people protested in Sel against the closing of the mill."
    again = "Thousands of people protested at the quays of Haro, Lund and Vik, in the rain, with drums and flags."
    parsed = parse(f"{lead}{MORE}\n{again}")
    found = summarize(parsed, verbatim(parsed), Settings())
    assert found.gist is not None
    assert found.gist.text == lead
    assert not any("protested" in point.text for point in found.points)


FERRY = (
    "The council of Sel will close the old ferry over the lake in May. The ferry has carried the people of Sel over "
    "the lake since 1904. The council of Sel said on Monday that the ferry costs too much. Tickets for the ferry cost "
    "nine crowns. The council wants to build a bridge over the lake. Anna Berg, a baker, said that her bread had won "
    "a prize in Oslo. Erik Lund, a sailor, said that the ferry was safer than any bridge. The lake is frozen in winter."
)


def test_a_line_without_a_word_of_those_above_counts_less(parse: Parse) -> None:
    parsed = parse(FERRY)
    chooser = chooser_of(parsed, verbatim(parsed), Settings())
    gist = chooser.gist()
    assert gist is not None
    assert gist.number == 1
    above = chooser.worth.words(gist)
    lines = {n: chooser.sayer.line(parsed.sentences[n - 1]) for n in (2, 6)}
    ferry, bread = (chooser.worth.of_point(line, above, [gist]) for line in lines.values() if line is not None)
    assert ferry > bread > 0


def test_the_heart_of_a_text_is_its_two_commonest_nouns(parse: Parse) -> None:
    parsed = parse(FERRY)
    chooser = chooser_of(parsed, verbatim(parsed), Settings())
    strings = parsed.sentences[0].tokens.vocab.strings
    assert {strings[word] for word in chooser.worth.heart} == {"ferry", "lake"}
