"""Words find where they come from, though sentences were moved, split and merged."""

from __future__ import annotations

from simplify.faithfulness.alignment import align
from simplify.faithfulness.side import Side

ORIGINAL = "The council bought the old mill in May. The river rose quickly and flooded the lower town."


def aligned(parse, rewrite: str):
    return align(Side.of_text(parse(ORIGINAL)), Side.of_text(parse(rewrite)))


def test_moved_and_split_sentences_are_linked(parse):
    found = aligned(parse, "The river rose quickly. It flooded the lower town. The council bought the mill.")
    assert found.links == [[1], [1], [0]]


def test_a_merged_sentence_is_linked_to_both(parse):
    found = aligned(parse, "The council bought the old mill and the river flooded the lower town.")
    assert [sorted(links) for links in found.links] == [[0, 1]]


def test_a_repeated_word_goes_to_the_place_that_fits(parse):
    found = aligned(parse, "The river flooded the lower town.")
    keys, partners = found.after.keys, found.partner
    assert keys == ["the", "river", "flood", "the", "low", "town"]
    assert [found.before.keys[at] for at in partners] == keys
    assert partners[3] == found.before.keys.index("flood") + 1


def test_a_synonym_finds_its_partner(parse):
    found = aligned(parse, "The council purchased the old mill in May.")
    assert found.before.keys[found.partner[2]] == "buy"


def test_the_site_of_a_new_word_is_what_stood_there(parse):
    found = aligned(parse, "The council bought the new mill in May.")
    place = found.after.keys.index("new")
    assert found.partner[place] == -1
    assert [found.before.keys[at] for at in found.site(place)] == ["old"]


def test_unrelated_sentences_are_not_linked(parse):
    assert aligned(parse, "A comet crossed our sky twice.").links == [[]]
