"""Lines that can be judged alone, in the voice of the article."""

from __future__ import annotations

from dataclasses import replace

from simplify.model import Statement, Summary
from simplify.rendering.grounds import Grounds, names, stands_alone
from tests.rendering.plain_articles import article


def test_a_line_cut_in_its_middle_is_not_relied_on() -> None:
    whole = "The rise in the price of bread has worried the shops by the river."
    briefing = article(whole)
    cut = Statement("The rise has worried the shops by the river.", briefing.rewriting.statements[0].evidence)
    short = Statement("The rise in the price of bread has worried the shops.", cut.evidence)
    told = replace(briefing, summary=Summary(points=(cut, short)))
    assert [line.text for line in Grounds(told).sure()] == [short.text, whole]


def test_a_quotation_that_goes_on_is_not_the_voice_of_the_article() -> None:
    grounds = Grounds(article("“It was loud,” said Reed. “The library is open on Sunday. / The river is very high.”"))
    assert [line.text for line in grounds.sure()] == []


def test_a_name_in_the_place_of_a_pronoun_is_not_relied_on() -> None:
    briefing = article("Reed met Cole. / He left the town on Sunday evening.")
    wide = briefing.rewriting.statements[1]
    named = Statement("Cole left the town on Sunday evening.", wide.evidence)
    assert Grounds(briefing).named_there(wide, wide.text)
    assert not Grounds(briefing).named_there(named, named.text)


def test_a_line_to_judge_is_one_whole_sentence() -> None:
    assert stands_alone("The bridge will open in spring.")
    assert not stands_alone("But the bridge will open in spring.")
    assert not stands_alone("The bridge will open. It is ready.")
    assert not stands_alone("Will the bridge open in spring?")
    assert not stands_alone("The bridge “will open” in spring.")


def test_a_title_is_no_name() -> None:
    assert names("President Arden", "Arden left.")
    assert not names("President Arden", "The President of Peru left.")
