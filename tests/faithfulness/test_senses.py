"""A verb of saying or refusing is held against a rewrite only where it is one."""

from __future__ import annotations

import pytest

from simplify.faithfulness.affixes import denied_roots
from simplify.faithfulness.senses import bids, denies, speaks
from simplify.faithfulness.side import Side

SPEAKING = [
    ("maintains", "She maintains that the road is safe.", "The city maintains 40 parks."),
    ("maintained", "He maintained his innocence.", "He maintained a steady speed."),
    ("claimed", "The rebels claimed responsibility.", "The battle claimed 40 lives."),
    ("claimed", "He claimed to be a doctor.", "She claimed the prize."),
    ("demanded", "The union demanded a vote.", "The job demanded long hours."),
    ("charged", "Police charged him with theft.", "They charged their phones."),
    ("threatened", "He threatened to leave.", "Floods threatened the town."),
    ("promised", "The mayor promised a new school.", "The scheme promised higher pay."),
    ("dismissed", "The firm dismissed the claims.", "The firm dismissed the manager."),
    ("rejected", "The firm rejected the accusation.", "Voters rejected the deal."),
    ("revealed", "She revealed that the ship sank.", "The picture revealed a ship."),
    ("admitted", "He admitted theft.", "The hospital admitted 20 patients."),
    ("required", "The judge required him to pay.", "The task required skill."),
    ("instructed", "He instructed them to leave.", "She was instructed how to sail."),
    ("contended", "He contended that it was late.", "The crew contended with high waves."),
    ("recognised", "He recognised the danger.", "He recognised his brother."),
]


@pytest.mark.parametrize(("word", "speaking", "acting"), SPEAKING)
def test_a_verb_speaks_only_in_its_sense_of_saying(parse, word, speaking, acting):
    for text, expected in ((speaking, True), (acting, False)):
        side = Side.of_text(parse(text))
        assert speaks(side, side.lower.index(word)) is expected, text


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("declined", "The mayor declined to comment.", True),
        ("declined", "She declined the offer.", True),
        ("declined", "They asked her to stay, but she declined.", True),
        ("declined", "Prices declined in March.", False),
        ("declined", "Sales declined 5% in March.", False),
        ("dismissed", "The minister dismissed the idea.", True),
        ("dismissed", "The club dismissed the manager.", False),
        ("refused", "He refused to pay.", True),
    ],
)
def test_a_verb_denies_only_in_its_sense_of_denying(parse, word, text, expected):
    side = Side.of_text(parse(text))
    assert denies(side, side.lower.index(word)) is expected


def test_telling_somebody_to_do_something_is_an_order(parse):
    side = Side.of_text(parse("He told them to leave. He told them a story."))
    assert [bids(side, index) for index, word in enumerate(side.lower) if word == "told"] == [True, False]


@pytest.mark.parametrize(
    ("word", "stems"),
    [
        ("unsafe", {"safe"}),
        ("jobless", {"job"}),
        ("incurable", {"curabl", "cur", "cure"}),
        ("industry", set()),
        ("table", set()),
    ],
)
def test_the_root_of_a_denial_in_a_prefix(word, stems):
    assert denied_roots(word) == stems
