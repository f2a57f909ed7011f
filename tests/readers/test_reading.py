"""The table of formats, what every reader owes, and how `read` tells files, addresses and text apart."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simplify.errors import EmptyInput, InputError, TooLarge, UnreadableInput, UnsupportedInput, UsageError
from simplify.model import Document
from simplify.readers import FORMATS, Format, Origin, read, read_bytes, read_file, read_text
from simplify.readers import url as url_reader
from simplify.readers.normalising import normalised
from tests.readers.printed import pdf

TITLE = "Flood closes bridge"
LINES = [
    "The river rose all night, and by the morning the lower town stood under water.",
    "The mayor said that the bridge would stay closed, perhaps for longer than a week.",
]


def _docx() -> bytes:
    import docx

    word = docx.Document()
    word.add_heading(TITLE, 0)
    for line in LINES:
        word.add_paragraph(line)
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def _html() -> bytes:
    return f"<article><h1>{TITLE}</h1><p>{'</p><p>'.join(LINES)}</p></article>".encode()


SAMPLES: dict[str, Callable[[], bytes]] = {
    "text": lambda: "\n\n".join([TITLE, *LINES]).encode(),
    "markdown": lambda: "\n\n".join([f"# {TITLE}", *LINES]).encode(),
    "html": _html,
    "pdf": lambda: pdf([[(50, 500, 20, TITLE), *((50, 450 - 30 * at, 10, line) for at, line in enumerate(LINES))]]),
    "docx": _docx,
}


def owed(document: Document) -> None:
    """What every document must keep to, whatever it was read from."""
    text, end = document.text, 0
    assert text == normalised(text)
    assert document.blocks
    for block in document.blocks:
        held = block.span.of(text)
        assert held and held == held.strip()
        assert block.span.start >= end
        assert "\n" not in held or block.kind == "table"
        assert (block.level > 0) == (block.kind == "heading")
        assert block.anchor.paragraph >= 1
        end = block.span.end


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.module)
def test_every_format_gives_the_same_article(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / f"flood.2{kind.endings[0]}"
    path.write_bytes(SAMPLES[kind.module]())
    document = read(path)
    owed(document)
    assert document.text == "\n\n".join([TITLE, *LINES])
    assert [block.kind for block in document.blocks] == ["heading", "paragraph", "paragraph"]
    assert (document.title, document.language) == (TITLE, "en")
    assert (document.source.name, document.source.uri, document.source.media_type) == (
        "flood.2", path.name, kind.media_type,
    )  # fmt: skip
    assert read(path) == document
    assert read_bytes(path.read_bytes(), media_type=kind.media_type).blocks == document.blocks


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.module)
def test_every_format_refuses_what_is_empty_or_binary(kind: Format) -> None:
    for data in (b"", b"\0\1\2" * 100):
        with pytest.raises(InputError) as refusal:
            kind.reader(data, Origin(where="a.file"))
        assert str(refusal.value).startswith("a.file: ") and refusal.value.remedy


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("aAé.\n -•1\t\u200b\u0301\u00ad“”:—")) | st.text())
def test_any_text_gives_a_sound_document_or_says_that_it_is_empty(text: str) -> None:
    try:
        owed(read_text(text))
    except EmptyInput:
        assert not any(sign.isalpha() for sign in normalised(text))


def test_a_clean_text_keeps_its_offsets(article: Callable[[str], str]) -> None:
    text = article("border-talks")
    document = read_text(text)
    assert document.text == text.strip()
    assert document.date == "2025-03-14"
    assert document.byline == "Helena Marsh"


def test_what_a_string_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("notes").write_text(LINES[0], encoding="utf-8")
    assert read("notes").source.uri == "notes"
    assert read(LINES[0]).source.uri == ""
    assert read("missing").text == "missing"
    assert read(f"notes\n{LINES[0]}").source.name == "text"
    for missing in ("missing.txt", "my article.pdf", "folder/missing", Path("missing")):
        with pytest.raises(UnreadableInput, match="there is no such file"):
            read(missing)


def test_standard_input_and_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(SAMPLES["pdf"]())))
    assert (read("-").source.name, read(SAMPLES["pdf"]()).source.media_type) == ("stdin", "application/pdf")
    page = url_reader.Page(SAMPLES["html"](), "https://example.org/flood", "text/html")
    monkeypatch.setattr(url_reader, "fetch", lambda url, allow_private: page)
    assert read("https://example.org/flood").title == TITLE
    assert read("https://example.org/ is down.").source.uri == ""


def test_bytes_are_told_by_how_they_begin() -> None:
    assert read(b"<!DOCTYPE html><p>The river rose.</p>").source.media_type == "text/html"
    assert read(SAMPLES["docx"]()).source.media_type.endswith("wordprocessingml.document")
    assert read(b"a < b in every text").source.media_type == "text/plain"


def test_what_the_caller_says_wins() -> None:
    document = read_text(f"{TITLE}\n\n{LINES[0]}", title=" My \n title ", date="2025-03-04", name="../a/b")
    assert (document.title, document.date, document.source.name) == ("My title", "2025-03-04", "a-b")
    with pytest.raises(UsageError, match="YYYY-MM-DD"):
        read_text(LINES[0], date="4 March")


@pytest.mark.parametrize(
    ("name", "content", "error", "what"),
    [
        ("a.txt", b"", EmptyInput, "there is no text in it"),
        ("a.txt", b" \n\t\xc2\xa0\n", EmptyInput, "there is no text in it"),
        ("a.txt", b"\x7fELF\0\0\0", UnreadableInput, "this is binary data, not text"),
        ("a", b"\x89PNG\r\n\x1a\n\0", UnreadableInput, "this is binary data, not text"),
        ("a.doc", b"\xd0\xcf\x11\xe0", UnsupportedInput, "an old Word file cannot be read"),
        ("a.png", b"\x89PNG", UnsupportedInput, "a picture cannot be read"),
        ("a.docx", b"plain text", UnreadableInput, "this is not a DOCX file, or it is damaged"),
        ("a.pdf", b"plain text", UnreadableInput, "this is not a PDF file"),
        ("a.txt", b"word " * 2_000_000, TooLarge,
         "the text has 10,000,000 characters, more than the limit of 5,000,000"),
    ],
)  # fmt: skip
def test_files_that_cannot_be_used(
    name: str, content: bytes, error: type[InputError], what: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(error) as refusal:
        read_file(path)
    assert type(refusal.value) is error
    assert refusal.value.what == what
    assert refusal.value.where.endswith(name) and refusal.value.remedy
    assert "\n" not in str(refusal.value)


def test_a_folder_and_impossible_names(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="this is a folder"):
        read_file(tmp_path)
    with pytest.raises(UnreadableInput, match="there is no such file"):
        read_file(tmp_path / "a.txt" / "b.txt")
    for impossible in ("a\0b.txt", "a" * 300 + ".txt"):
        with pytest.raises(UnreadableInput, match="it cannot be read"):
            read_file(impossible)


def test_a_media_type_that_no_reader_takes() -> None:
    with pytest.raises(UnsupportedInput, match="content of the type image/png cannot be read"):
        read(b"text", media_type="image/png")


def test_large_files_are_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(60_000_000)
    with pytest.raises(TooLarge, match="60,000,000 bytes, more than the limit of 50,000,000"):
        read_file(path)
