"""Words that point out of a line: no line is made with them, inside quotation marks or outside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.pointing import points_back, points_back_in_quotation

Parse = Callable[[str], ParsedText]


def why(parse: Parse, text: str) -> str:
    sentence = parse(text).sentences[0]
    words = [t for t in sentence.tokens if not t.is_punct]
    return points_back_in_quotation(sentence) or points_back(
        sentence, [t for t in words if not sentence.is_quoted(t)], words[0]
    )


@pytest.mark.parametrize(
    "text",
    [
        "A similar fall is expected next year.",
        "In both harbours, the fish is sold before noon.",
        "The council sold the other boat in May.",
        "The 60% went to the kitchen.",
        "The rivalry between the two men grew.",
        "Divers in the harbour can earn even more.",
        "Many more had asked for a seat in the boat.",
        "Aside from the noise, that describes the harbour.",
        "Ten long minutes later the captain landed on the beach of Sel.",
        "Thirty-five years later, Lund sings once more.",
        "Back on the beach, the Austrian waved.",
        "A decade later, cracks opened in the road.",
        "Elsewhere, the ice melts fast.",
        "Norway has said that the soldiers fighting there have lost two boats.",
        "“His leg is not good, but he can walk,” said Anna Berg.",
        "“These cracks are a danger to the school,” said Anna Berg.",
        "“They pay for the boats,” said Anna Berg.",
        "“The lobbyists were all over this,” Anna Berg said.",
        "“My generation has never experienced this,” said Erik Lund, a student.",
        "“We do not know what was affecting these people,” said Erik Lund.",
    ],
)
def test_what_points_out_of_the_line(parse: Parse, text: str) -> None:
    assert why(parse, text)


@pytest.mark.parametrize(
    "text",
    [
        "The boat is similar to a canoe.",
        "Ann Berg and Erik Lund met, and the two rivals shook hands.",
        "The British waved.",
        "The north is cold, and the winters are even colder.",
        "Divers can earn even more than sailors.",
        "The two largest firms sold boats.",
        "Many more of the boats sank.",
        "Both the bridge and the mill stand near the harbour.",
        "One boat sank and the other boat was sold.",
        "In Sel, 60% of the voters stayed at home.",
        "“It is good to rest in the harbour,” said Anna Berg.",
        "“People say they are tired of the noise,” said Anna Berg.",
        "“The bridge was closed and this has cost the shops a lot of money,” said Anna Berg.",
        "“Most people in this country pay for the harbour,” said Anna Berg.",
        "“The best thing about this work is the sea,” said Erik Lund.",
        "“Such soups were cheap, and people liked these soups,” said Erik Lund.",
    ],
)
def test_what_stays_inside_the_line(parse: Parse, text: str) -> None:
    assert why(parse, text) == ""
