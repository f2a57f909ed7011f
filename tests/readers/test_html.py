"""Web pages: the article without the frame, nothing run and nothing fetched."""

from __future__ import annotations

import socket

import pytest

from simplify.errors import EmptyInput, TooLarge, UnreadableInput
from simplify.model import Document
from simplify.readers.composing import Origin
from simplify.readers.html import read

PAGE = """<!doctype html><html><head><title>Flood closes bridge | The Daily</title>
<meta charset="utf-8"><meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2025-03-04T10:00:00Z">
<script>document.write("<p>Written by a script.</p>")</script>
<link rel="stylesheet" href="http://192.0.2.1/style.css"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Flood closes bridge</h1><p class="byline">By Jane Doe</p>
<p>The river rose all night, and by the morning the <b>lower</b> town stood under water, the
<a href="x">council</a> said on Tuesday.<br>Nobody was hurt.</p>
<img src="http://192.0.2.1/flood.png" alt="The flood">
<h2>What we know</h2><ul><li>Sixty families left their <i>homes</i></li><li>The school is closed</li></ul>
<blockquote><p>I have never seen so much water in my life, not even as a child.</p></blockquote>
<table><tr><th>Year</th><th>Height</th></tr><tr><td>2024</td><td>3 m</td></tr></table>
<p>The bridge will stay closed until engineers have looked at it, which may take a week or longer.</p>
</article><footer>Copyright</footer></body></html>"""


def page(markup: str | bytes, **given: str) -> Document:
    data = markup if isinstance(markup, bytes) else markup.encode()
    return read(data, Origin(where="page.html", **given))


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks]


def test_an_article_is_read_without_its_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the page made the reader open a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    document = page(PAGE)
    assert (document.title, document.byline, document.date) == ("Flood closes bridge", "Jane Doe", "2025-03-04")
    assert blocks(document) == [
        ("heading", 1, "Flood closes bridge"),
        ("paragraph", 0, "The river rose all night, and by the morning the lower town stood under water, "
         "the council said on Tuesday."),
        ("paragraph", 0, "Nobody was hurt."),
        ("heading", 2, "What we know"),
        ("item", 0, "Sixty families left their homes"),
        ("item", 0, "The school is closed"),
        ("quote", 0, "I have never seen so much water in my life, not even as a child."),
        ("table", 0, "Year | Height\n2024 | 3 m"),
        ("paragraph", 0, "The bridge will stay closed until engineers have looked at it, which may take a week "
         "or longer."),
    ]  # fmt: skip
    assert document.notes == ("pictures left out: 1",)


def test_what_the_caller_says_wins() -> None:
    document = page(PAGE, title="Flood", date="2025-03-05")
    assert (document.title, document.date) == ("Flood", "2025-03-05")


def test_a_bare_page_is_read_whole() -> None:
    assert blocks(page("<h1>Flood</h1>The river <b>rose</b>.<p>Nobody was hurt.</p>")) == [
        ("heading", 1, "Flood"),
        ("paragraph", 0, "The river rose."),
        ("paragraph", 0, "Nobody was hurt."),
    ]


def test_a_headline_that_only_the_head_names_is_part_of_the_text() -> None:
    markup = "<title>Flood</title><p>The river rose all night, and the bridge had to be closed to everyone.</p>"
    assert blocks(page(markup))[0] == ("heading", 1, "Flood")


def test_the_encoding_that_the_page_states() -> None:
    markup = '<meta charset="windows-1252"><p>It’s the “Café” by the river, and it is open again.</p>'
    assert "It’s the “Café” by" in page(markup.encode("cp1252")).text
    assert "Größe" in page("<p>Die Größe zählt in dieser Stadt.</p>".encode("latin-1"), charset="latin-1").text


@pytest.mark.parametrize("markup", ["", "  \n", "<html><body></body></html>", "<script>let x = 1</script>"])
def test_a_page_without_text_is_refused(markup: str) -> None:
    with pytest.raises(EmptyInput):
        page(markup)


def test_a_page_nested_too_deeply_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="nested too deeply"):
        page("<div>" * 5000 + "text" + "</div>" * 5000)


def test_a_page_over_the_limit_is_refused() -> None:
    with pytest.raises(TooLarge):
        page("<p>" + "water " * 1_000_000)
