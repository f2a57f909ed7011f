"""The one normalisation: what it changes, and that a second time changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simplify.readers.normalising import line_of, normalised, notes_of


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\u00a0b\u2009c\td", "a b c d"),
        ("two  spaces", "two spaces"),
        ("end of line   \nnext", "end of line\nnext"),
        ("   indented  text", "   indented text"),
        ("ze\u200bro wid\u2060th\ufeff", "zero width"),
        ("so\u00adft", "soft"),
        ("bro\u00ad\n  ken", "broken"),
        ("cafe\u0301", "café"),
        ("ﬁve ﬂat oﬃces", "five flat offices"),
        ("horri ﬁ ed", "horri fi ed"),
        ("well\u2011being", "well-being"),
        ("one\n\n\n\ntwo", "one\n\ntwo"),
        ("nul\x00 bell\x07", "nul bell"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("family 👨\u200d👩 sign\u200d", "family 👨\u200d👩 sign"),
        ("“Don’t,” she said – twice…", "“Don’t,” she said – twice…"),
    ],
)
def test_normalised(written: str, meant: str) -> None:
    assert normalised(written) == meant


HARD = (
    st.text(alphabet=st.sampled_from("aé \n\r\t\u00ad\u200b\u200d\u0301\u00a0\u2028\ufb01👨.-\x85\u2126")) | st.text()
)


@given(HARD)
def test_a_second_time_changes_nothing(text: str) -> None:
    once = normalised(text)
    assert normalised(once) == once


@given(HARD)
def test_a_line_has_no_blanks_at_its_ends(text: str) -> None:
    line = line_of(text)
    assert line == line.strip() and "\n" not in line and "  " not in line


def test_lost_characters_are_counted() -> None:
    assert notes_of("a \ufffd b \ufffd") == ("characters that could not be read and stand as �: 2",)
    assert notes_of("all well") == ()
