"""Characters that the bundled typefaces lack are described before anything is printed."""

from __future__ import annotations

import logging

import pytest

from simplify.rendering import render
from simplify.rendering.fonts import characters, printable, substitute
from tests.rendering import briefings

PLAIN = frozenset(map(chr, range(32, 127))) | {"½", "ü"}


def test_the_bundled_fonts_cover_what_english_news_needs() -> None:
    needed = set("AZaz09“”‘’–—…£€½·•×±é")
    assert needed <= characters("Atkinson Hyperlegible")
    assert needed <= characters("Lexend")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ﬁ", "fi"),
        ("ạ", "a"),
        ("①", "1"),
        ("🏆", "[trophy]"),
        ("李华", "[Chinese letters]"),
        ("Київ", "[Cyrillic letters]"),
        ("\u0301", ""),
    ],
)
def test_substitutes(text: str, expected: str) -> None:
    assert substitute(text, PLAIN) == expected


def test_a_marked_run_loses_its_language_with_its_letters() -> None:
    html = '<p>Yael (<span lang="und-hebr" dir="rtl">יעל פרץ</span>) 🎉 in Zürich</p>'
    made, lost = printable(html, PLAIN)
    assert made == "<p>Yael ([Hebrew letters]) [party popper] in Zürich</p>"
    assert lost == ("יעל פרץ", "🎉")


def test_covered_text_is_left_alone() -> None:
    assert printable("<p>2½ all</p>", PLAIN) == ("<p>2½ all</p>", ())


def test_the_log_tells_what_was_described(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="simplify"):
        render(briefings.scripts(), "pdf")
    assert [record.name for record in caplog.records] == ["simplify.rendering.fonts"]
    assert "'李华'" in caplog.text
    assert "'🏆'" in caplog.text
