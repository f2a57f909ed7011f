"""Sentences that only those around them hold to what they mean give no line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.surroundings import held_by_others, turned_sentences

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("I have rowed here for ten years. Some crews keep half of the fares. My boat is old.", [1, 2, 3]),
        ("“I have rowed here for ten years,” said Anna Berg. Some crews keep half of the fares.", []),
        ("We met Anna Berg at the quay in Sel. She rows a boat there. It is red. It leaks.", []),
        ("Some mills keep a fifth of the flour. So, if you bring ten sacks, the mill keeps two.", [2]),
        ("“The bridge was safe,” said Anna Berg. “But nobody looked after it,” she said.", [1]),
        ("Normally, the ferry carries 300 people a day. On Monday it carried 900.", [1]),
        ("One crew rowed for an hour. The other rested.", [1]),
        ("Most of the time the boat was only moored. It sank three ships.", [1]),
        ("In theory, the ferry is free, but nobody gets a seat.", []),
        ("The 2012 survey did note that the water was clean.", [1]),
        ("The 2012 survey did not note that the water was clean.", []),
        ("What the ferry did show is that it floats.", []),
        ("The inspector listed three faults in the ferry.", [1]),
        ("The inspector listed three faults in the ferry: rust, rats and a hole.", []),
        ("There are several reasons for the delay.", [1]),
        ("There are several ferries in the harbour.", []),
        ("One crew rowed for an hour. It was cold.", []),
        ("Profits halved in the second quarter of 2015. Sales fell from 40 to 30 million euros.", [2]),
        ("Sales fell from 40 to 30 million euros in 2015. The owner was not surprised.", []),
        (
            "1 River pilot\nA river pilot steers ships. It pays well.\nSalary: Pilots start at 40,000 euros."
            "\n2 Ice diver\nThe work is cold.\n3 Bell ringer\nYou need strong arms.",
            [6, 8],
        ),
        ("More shipwrecks: A ferry sank off Haro in 1950. A trawler sank a year later.", [1, 2]),
        ("The ferry sank. More help came.\nMore shipwrecks: A tug sank off Haro.\nA trawler sank in May.", [3, 4]),
    ],
)
def test_what_the_sentences_around_hold(parse: Parse, text: str, held: list[int]) -> None:
    assert sorted(held_by_others(parse(text))) == held


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("The ferry was cheap. But it was slow. The crew left.", [1]),
        ("The ferry was cheap.\nBut it was slow.", []),
        ("The ferry was always cheap.\nNow, however, it costs 20 crowns.", [1]),
        ("The ferry was cheap. The crew, however, was not paid.", [1]),
        ("The ferry was cheap. The crew was paid.", []),
    ],
)
def test_what_the_next_sentence_turns_against_is_half_of_what_is_meant(
    parse: Parse, text: str, turned: list[int]
) -> None:
    assert sorted(turned_sentences(parse(text))) == turned
