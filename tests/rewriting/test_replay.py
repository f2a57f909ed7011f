"""A change log can be played again, and any change can be taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simplify.model import Change, Edit, Span
from simplify.rewriting.replay import applied, moved_past, play, without

TEXT = "They purchased a bus, which was red."


def change(number: int, *edits: Edit) -> Change:
    return Change(number, "rule", 1, "", "", Span(0, 1), edits)


BOUGHT = change(1, Edit(Span(5, 14), "bought"))
SPLIT = change(2, Edit(Span(17, 24), ". The bus"))
VEHICLE = change(3, Edit(Span(23, 26), "coach"))


def test_the_whole_log_plays() -> None:
    assert play(TEXT, [BOUGHT, SPLIT, VEHICLE]) == "They bought a bus. The coach was red."


def test_an_independent_change_is_taken_back_alone() -> None:
    text, kept = without(TEXT, [BOUGHT, SPLIT, VEHICLE], {1})
    assert text == "They purchased a bus. The coach was red."
    assert [one.number for one in kept] == [2, 3]
    assert play(TEXT, kept) == text


def test_a_change_that_rests_on_another_goes_with_it() -> None:
    text, kept = without(TEXT, [BOUGHT, SPLIT, VEHICLE], {2})
    assert text == "They bought a bus, which was red."
    assert [one.number for one in kept] == [1]


def test_taking_back_everything_gives_the_source() -> None:
    assert without(TEXT, [BOUGHT, SPLIT, VEHICLE], {1, 2, 3}) == (TEXT, ())


def test_moving_past_edits_before_and_after() -> None:
    done = [Edit(Span(0, 4), "We"), Edit(Span(30, 31), "long")]
    assert moved_past(Edit(Span(5, 14), "bought", (Span(20, 22),)), done) == Edit(
        Span(3, 12), "bought", (Span(18, 20),)
    )


@st.composite
def logs(draw: st.DrawFn) -> tuple[str, list[Change]]:
    text = draw(st.text("abcdef ", min_size=3, max_size=20))
    now, changes = text, []
    for number in range(1, draw(st.integers(1, 5)) + 1):
        start = draw(st.integers(0, len(now)))
        end = draw(st.integers(start, len(now)))
        edit = Edit(Span(start, end), draw(st.text("XYZ", max_size=3)))
        changes.append(change(number, edit))
        now = applied(now, [edit])
    return text, changes


@given(logs())
def test_leaving_nothing_out_changes_nothing(log: tuple[str, list[Change]]) -> None:
    text, changes = log
    result, kept = without(text, changes, ())
    assert result == play(text, changes)
    assert [one.number for one in kept] == [one.number for one in changes]


@given(logs(), st.sets(st.integers(1, 5)))
def test_what_is_kept_plays_to_the_result(log: tuple[str, list[Change]], left_out: set[int]) -> None:
    text, changes = log
    result, kept = without(text, changes, left_out)
    assert play(text, kept) == result
    assert not {one.number for one in kept} & left_out
