"""What every exporter promises: the same bytes each time, no network, every statement with its evidence."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from simplify.errors import UsageError
from simplify.model import Briefing, Citation, Span, Summary
from simplify.rendering import EXPORTERS, render
from simplify.rendering.places import Places
from simplify.settings import Settings
from tests.rendering import briefings

ROOT = Path(__file__).parents[2]


class Words(HTMLParser):
    """The text of a page, without its styles."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self._hidden = "", 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self._hidden += tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text += data


def words_of_html(content: bytes) -> str:
    reader = Words()
    reader.feed(content.decode("utf-8"))
    return reader.text


def words_of_pdf(content: bytes) -> str:
    from pypdf import PdfReader

    return "".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def words_of_glossary(content: bytes) -> str:
    """The import file's own text, and the words of the HTML that stands in it."""
    texts = [node.text or "" for node in ElementTree.fromstring(content).iter()]
    return "\n".join(words_of_html(text.encode("utf-8")) for text in texts)


def words_of_book(content: bytes) -> str:
    """The chapters, in the order in which they are read."""
    texts = []
    with ZipFile(BytesIO(content)) as book:
        package = book.read("EPUB/package.opf").decode("utf-8")
        files = dict(re.findall(r'<item id="([^"]+)" href="([^"]+)"', package))
        for name in re.findall(r'<itemref idref="([^"]+)"', package):
            texts.append(words_of_html(book.read(f"EPUB/{files[name]}")))
    return "\n".join(texts)


def words_of_word(content: bytes) -> str:
    """The text of the body of a Word document, in its order."""
    with ZipFile(BytesIO(content)) as file:
        body = ElementTree.fromstring(file.read("word/document.xml"))
    return "".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))


def words_of_lesson(content: bytes) -> str:
    """The page of a SCORM package."""
    with ZipFile(BytesIO(content)) as package:
        return words_of_html(package.read("index.html"))


def words_of_json(content: bytes) -> str:
    texts: list[str] = []
    pending: list[Any] = [json.loads(content)]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            texts += [f"{key} true" for key, one in value.items() if one is True]
            pending += value.values()
        elif isinstance(value, list):
            pending += value
        else:
            texts.append(str(value))
    return "\n".join(texts)


READ: dict[str, Callable[[bytes], str]] = {
    "html": words_of_html,
    "embed": words_of_html,
    "epub": words_of_book,
    "pdf": words_of_pdf,
    "json": words_of_json,
    "docx": words_of_word,
    "moodle-glossary": words_of_glossary,
    "scorm12": words_of_lesson,
    "scorm2004": words_of_lesson,
}
MARK = {"json": "added true"}
"""How a format marks what is not from the article; the others print a word."""

WORDS_ONLY = {"moodle-glossary"}
"""Formats that hold the words to know and nothing else, and that cannot be made without any."""

WHOLE = [format for format in EXPORTERS if format not in WORDS_ONLY]
CASES = [
    (format, name)
    for format in EXPORTERS
    for name, make in briefings.ALL.items()
    if format not in WORDS_ONLY or make().glossary
]


def promised(format: str, briefing: Briefing) -> Briefing:
    """The part of a briefing that a format shows."""
    if format not in WORDS_ONLY:
        return briefing
    return replace(briefing, summary=Summary(), people=(), rewriting=replace(briefing.rewriting, passages=()))


def least(format: str) -> Briefing:
    """The smallest briefing that a format can show."""
    return briefings.harbour() if format in WORDS_ONLY else briefings.bare()


@lru_cache(maxsize=32)
def shown_in(format: str) -> str:
    """What the rich briefing shows in this format, read once."""
    return READ[format](render(briefings.harbour(), format))


def squeezed(text: str) -> str:
    """Line breaks and hanging spaces are the page's own: compare the characters."""
    return re.sub(r"\s+", "", text)


def test_every_exporter_is_checked_here() -> None:
    assert set(READ) == set(EXPORTERS)


@pytest.mark.parametrize(("format", "name"), CASES)
def test_the_same_bytes_each_time(format: str, name: str) -> None:
    assert render(briefings.ALL[name](), format) == render(briefings.ALL[name](), format)


@pytest.mark.parametrize("format", EXPORTERS)
def test_the_same_bytes_in_another_process(format: str) -> None:
    script = (
        "import sys; from tests.rendering import briefings as made;"
        f"from simplify.rendering import render; sys.stdout.buffer.write(render(made.harbour(), {format!r}))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT), "TZ": "Asia/Tokyo"}
    run = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True)
    assert run.stdout == render(briefings.harbour(), format)


@pytest.mark.parametrize("format", EXPORTERS)
def test_nothing_is_fetched(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any, **__: Any) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    assert render(briefings.harbour(), format)


@pytest.mark.parametrize("format", EXPORTERS)
def test_every_statement_is_shown(format: str) -> None:
    briefing = promised(format, briefings.harbour())
    shown = squeezed(shown_in(format))
    missing = [one.text for one in briefing.statements if squeezed(one.text) not in shown]
    assert missing == []


def numbers_behind(briefing: Briefing) -> set[int]:
    """The sentences of the article that anything in the briefing rests on."""
    places = Places(briefing)
    return {number for one in briefing.statements for number in places.numbers(one.evidence)}


@pytest.mark.parametrize("format", [format for format in WHOLE if format != "json"])
def test_every_line_of_the_summary_is_followed_by_its_evidence(format: str) -> None:
    briefing = briefings.harbour()
    places = Places(briefing)
    shown = squeezed(shown_in(format))
    for line in briefing.summary.statements:
        numbers = ",".join(map(str, places.numbers(line.evidence)))
        assert squeezed(f"{line.text} [{numbers}]") in shown or squeezed(f"{line.text} {numbers}") in shown


@pytest.mark.parametrize("format", [format for format in EXPORTERS if format != "json"])
def test_every_sentence_of_the_article_that_was_used_is_numbered(format: str) -> None:
    briefing = promised(format, briefings.harbour())
    shown = shown_in(format)
    for number in sorted(numbers_behind(briefing)):
        assert re.search(rf"(?<!\d){number}(?!\d)", shown)


def test_json_carries_the_evidence_itself() -> None:
    briefing = briefings.harbour()
    gist = json.loads(render(briefing, "json"))["summary"]["gist"]
    assert briefing.summary.gist is not None
    first = briefing.summary.gist.evidence[0]
    assert isinstance(first, Span)
    assert gist["evidence"] == [{"start": first.start, "end": first.end}]


@pytest.mark.parametrize("format", EXPORTERS)
def test_cited_entries_are_named(format: str) -> None:
    briefing = promised(format, briefings.harbour())
    shown = squeezed(shown_in(format))
    cited = {item.lexicon for one in briefing.statements for item in one.evidence if isinstance(item, Citation)}
    assert cited
    for name in sorted(cited):
        assert squeezed(name) in shown


@pytest.mark.parametrize("format", WHOLE)
def test_what_was_added_is_marked_in_words(format: str) -> None:
    briefing = briefings.harbour()
    shown = shown_in(format)
    mark = MARK.get(format, "Added")
    added = [one for one in briefing.rewriting.statements if one.added]
    assert len(added) == 2
    assert shown.count(mark) >= len(added)
    if format != "json":
        for one in added:
            before = squeezed(shown).index(squeezed(one.text))
            assert squeezed(shown)[:before].endswith((mark, f"[{mark}]", f"[{mark}:"))


@pytest.mark.parametrize("format", WHOLE)
@pytest.mark.parametrize("is_ours", [True, False])
def test_a_headline_of_ours_is_marked(format: str, is_ours: bool) -> None:
    summary = replace(briefings.harbour().summary, headline="The old harbour will close", headline_is_ours=is_ours)
    briefing = replace(briefings.harbour(), title="The old harbour will close", summary=summary)
    shown = squeezed(READ[format](render(briefing, format)))
    mark = (
        "headline_is_ourstrue" if format == "json" else squeezed("The article has no title. This headline was written")
    )
    assert (mark in shown) == is_ours


@pytest.mark.parametrize("format", [format for format in EXPORTERS if format != "json"])
def test_a_person_is_asked_to_check(format: str) -> None:
    assert "a person should check it" in " ".join(READ[format](render(least(format), format)).split())


@pytest.mark.parametrize("format", [format for format in EXPORTERS if format in {"html", "embed"}])
def test_hostile_text_stays_text(format: str) -> None:
    page = render(briefings.hostile(), format).decode("utf-8")
    assert "<script" not in page
    assert "onerror=alert" not in re.sub(r"&lt;img src=x onerror=alert", "", page)
    assert "javascript:" not in page
    assert "{{ 7*7 }}" in page
    assert not set(page) & {"\x00", "\x1b", "\u202e"}


@pytest.mark.parametrize("format", ["html", "embed"])
def test_initials_are_spelled_out_by_mark_up_alone(format: str) -> None:
    page = render(briefings.initials(), format).decode("utf-8")
    assert re.findall(r'<abbr title="([^"]+)">', page) == [
        *("River Water Agency", "River Water Agency", "World Health Organization")
    ]
    assert "“The WHO told the RWA to act,” its head said." in " ".join(words_of_html(page.encode("utf-8")).split())


def test_hostile_text_does_not_stop_the_pdf() -> None:
    assert "<script>alert(1)</script>" in squeezed(words_of_pdf(render(briefings.hostile(), "pdf")))


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UsageError, match="there is no format 'rtf'"):
        render(briefings.bare(), "rtf")


@pytest.mark.parametrize("format", EXPORTERS)
def test_a_page_without_settings_is_one_with_the_usual_settings(format: str) -> None:
    assert render(least(format), format) == render(least(format), format, settings=Settings())
