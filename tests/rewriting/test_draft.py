"""The piece table keeps provenance through any number of passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simplify.errors import OverlappingEdits, UnsupportedText
from simplify.model import Citation, Edit, Span
from simplify.rewriting.draft import Draft

TEXT = "Ann Lee, a doctor from Leeds, said no."


def draft() -> Draft:
    return Draft.of(TEXT, Span(0, len(TEXT)))


def test_a_deletion_keeps_the_rest_verbatim() -> None:
    after = draft().apply([Edit(Span(7, 29), "")])
    assert after.text == "Ann Lee said no."
    assert [(piece.text, piece.origin, piece.verbatim) for piece in after.pieces] == [
        ("Ann Lee", (Span(0, 7),), True),
        (" said no.", (Span(29, 38),), True),
    ]


def test_a_replacement_rests_on_what_it_replaced_and_on_its_evidence() -> None:
    after = draft().apply([Edit(Span(37, 38), ". Lee is a doctor from Leeds.", (Span(4, 7), Span(9, 28)))])
    assert after.text == "Ann Lee, a doctor from Leeds, said no. Lee is a doctor from Leeds."
    assert after.origin(Span(39, 66)) == (Span(4, 7), Span(9, 28), Span(37, 38))


def test_evidence_is_traced_through_two_passes() -> None:
    first = draft().apply([Edit(Span(0, 7), "Lee")])
    second = first.apply([Edit(Span(33, 34), ". Lee left", (Span(0, 3),))])
    assert first.text[33:34] == "."
    assert second.text.endswith("said no. Lee left")
    assert second.origin(Span(35, 43)) == (Span(0, 7), Span(37, 38))


def test_a_citation_of_the_lexicon_is_evidence() -> None:
    after = draft().apply([Edit(Span(38, 38), " A doctor heals.", (Citation("doctor/noun/1"),))])
    assert after.origin(Span(38, 54)) == (Citation("doctor/noun/1"),)


def test_added_words_without_evidence_are_refused() -> None:
    with pytest.raises(UnsupportedText, match="nothing supports the added words 'Really'"):
        draft().apply([Edit(Span(0, 0), "Really")])


@pytest.mark.parametrize(
    "edits",
    [
        (Edit(Span(0, 5), "x"), Edit(Span(4, 8), "y")),
        (Edit(Span(3, 3), "x", (Span(0, 1),)), Edit(Span(3, 3), "y", (Span(0, 1),))),
    ],
)
def test_two_edits_of_one_place_are_refused(edits: tuple[Edit, ...]) -> None:
    with pytest.raises(OverlappingEdits):
        draft().apply(edits)


def test_places_finds_a_source_stretch_in_the_draft() -> None:
    after = draft().apply([Edit(Span(0, 9), "")])
    assert after.places(Span(11, 17)) == (Span(2, 8),)
    assert after.text[2:8] == "doctor"


@st.composite
def edits_of(draw: st.DrawFn, length: int) -> list[Edit]:
    marks = sorted(draw(st.sets(st.integers(0, length), min_size=0, max_size=8)))
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    return [Edit(Span(start, end), draw(st.text("xyz ", max_size=4))) for start, end in pairs]


@given(st.text(min_size=1, max_size=40), st.data())
def test_applying_edits_is_splicing_strings(text: str, data: st.DataObject) -> None:
    edits = data.draw(edits_of(len(text)))
    wanted = text
    for edit in reversed(edits):
        wanted = wanted[: edit.span.start] + edit.text + wanted[edit.span.end :]
    assert Draft.of(text, Span(0, len(text))).apply(edits).text == wanted


@given(st.text(min_size=1, max_size=40), st.data())
def test_verbatim_pieces_are_always_the_source(text: str, data: st.DataObject) -> None:
    now = Draft.of(text, Span(0, len(text)))
    for _ in range(3):
        now = now.apply(data.draw(edits_of(len(now.text))))
        for piece in now.pieces:
            if piece.verbatim:
                (span,) = piece.origin
                assert isinstance(span, Span)
                assert span.of(text) == piece.text
            assert piece.origin


def test_what_was_replaced_is_no_longer_verbatim() -> None:
    after = draft().apply([Edit(Span(11, 17), "medic")])
    assert after.is_verbatim(Span(0, 11))
    assert not after.is_verbatim(Span(0, 12))
