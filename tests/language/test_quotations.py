"""Quotations: exact spans for every kind of mark, over paragraphs, and for marks that never close."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simplify.language.parsed import document_of
from simplify.language.quotations import find_quotations


def insides(text: str) -> list[str]:
    blocks = [block.span for block in document_of(text).blocks]
    return [quotation.inside.of(text) for quotation in find_quotations(text, blocks)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He said: “We won.” Then he left.", ["We won."]),
        ('"Stop!" she said. "I won\'t go."', ["Stop!", "I won't go."]),
        ("‘It’s the boys’ team,’ he said. ‘Go on.’", ["It’s the boys’ team,", "Go on."]),
        ("It’s the parents’ choice, the teachers’ too.", []),
        ("«Nous partons», he said.", ["Nous partons"]),
        ("He said: “This is the ‘new normal’ for us.”", ["This is the ‘new normal’ for us."]),
        ("The so-called “special measure” began.", ["special measure"]),
        ("In the ’90s they rock ’n’ rolled.", []),
        ('The plank is 6" wide.', []),
        ("“When they will push [them out of the region],” he said.", ["When they will push [them out of the region],"]),
    ],
)
def test_one_paragraph(text: str, wanted: list[str]) -> None:
    assert insides(text) == wanted


def test_a_quotation_goes_on_over_paragraphs() -> None:
    text = "He said: “First.\n“Second.\n“Third.” Then he left."
    (quotation,) = find_quotations(text, [block.span for block in document_of(text).blocks])
    assert [part.of(text) for part in quotation.parts] == ["“First.", "“Second.", "“Third.”"]
    assert quotation.closed
    assert quotation.span.of(text) == "“First.\n“Second.\n“Third.”"


def test_a_quotation_that_never_closes_ends_with_its_paragraph() -> None:
    text = "He said: “We won.\nThen he left. “Yes,” she said."
    first, second = find_quotations(text, [block.span for block in document_of(text).blocks])
    assert (first.inside.of(text), first.closed) == ("We won.", False)
    assert (second.inside.of(text), second.closed) == ("Yes,", True)


@given(st.text("ab “”‘’\"'.,\n", max_size=60))
def test_quotations_are_in_order_and_inside_the_text(text: str) -> None:
    blocks = [block.span for block in document_of(text).blocks]
    end = 0
    for quotation in find_quotations(text, blocks):
        assert end <= quotation.span.start < quotation.span.end <= len(text)
        assert quotation.span.contains(quotation.inside)
        assert text[quotation.span.start] == quotation.mark
        end = quotation.span.end


def test_a_quotation_goes_on_after_a_broken_line() -> None:
    text = "She said: “We waited.\nNobody came.\nWe are grateful.” They left. “Now we rest,” she said."
    first, second = find_quotations(text, [block.span for block in document_of(text).blocks])
    assert first.span.of(text) == "“We waited.\nNobody came.\nWe are grateful.”"
    assert (first.inside.of(text), first.closed) == ("We waited.\nNobody came.\nWe are grateful.", True)
    assert [part.of(text) for part in first.parts] == ["“We waited.", "Nobody came.", "We are grateful.”"]
    assert second.span.of(text) == "“Now we rest,”"


def test_an_open_quotation_does_not_swallow_the_next_one() -> None:
    text = "She said: “We waited.\nNobody came. “We are grateful,” she said."
    first, second = find_quotations(text, [block.span for block in document_of(text).blocks])
    assert (first.span.of(text), first.closed) == ("“We waited.", False)
    assert second.span.of(text) == "“We are grateful,”"
