"""Word documents: structure by style, and nothing unpacked that was not measured first."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from simplify.errors import EmptyInput, TooLarge, UnreadableInput
from simplify.model import Document
from simplify.readers.composing import Origin
from simplify.readers.docx import read

PART = "word/document.xml"


def written(fill: Callable[[Any], None]) -> bytes:
    """The bytes of a Word document that `fill` writes into."""
    import docx

    word = docx.Document()
    fill(word)
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def changed(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The same document with its main part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            new.writestr(part.filename, change(content) if part.filename == PART else content)
    return out.getvalue()


def simple(word: Any) -> None:
    word.add_paragraph("The river rose all night.")


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks]


def test_structure_by_style() -> None:
    def fill(word: Any) -> None:
        word.core_properties.title, word.core_properties.author = "In the properties", "Jane Doe"
        word.add_heading("Flood closes bridge", 0)
        paragraph = word.add_paragraph("The river ")
        paragraph.add_run("rose").bold = True
        paragraph.add_run(" all night.").add_break()
        paragraph.add_run("Nobody was hurt.")
        word.add_heading("What we know", 2)
        word.add_paragraph("Sixty families left", style="List Bullet")
        word.add_paragraph("Stay away", style="List Number")
        word.add_paragraph("I have never seen it.", style="Quote")
        word.add_paragraph("The flood on Tuesday", style="Caption")
        table = word.add_table(2, 2)
        for cell, text in zip(table._cells, ["Year", "Height", "2024", "3 m"], strict=True):
            cell.text = text

    document = read(written(fill), Origin())
    assert (document.title, document.byline) == ("Flood closes bridge", "Jane Doe")
    assert blocks(document) == [
        ("heading", 1, "Flood closes bridge"),
        ("paragraph", 0, "The river rose all night."),
        ("paragraph", 0, "Nobody was hurt."),
        ("heading", 2, "What we know"),
        ("item", 0, "Sixty families left"),
        ("item", 0, "Stay away"),
        ("quote", 0, "I have never seen it."),
        ("caption", 0, "The flood on Tuesday"),
        ("table", 0, "Year | Height\n2024 | 3 m"),
    ]


def test_properties_that_programs_fill_in_do_not_count() -> None:
    document = read(written(simple), Origin())
    assert (document.title, document.byline) == ("", "")


def test_insertions_count_and_deletions_do_not() -> None:
    def change(part: bytes) -> bytes:
        run = b"<w:r><w:t>The river rose all night.</w:t></w:r>"
        assert run in part
        tracked = b'<w:del w:id="1"><w:r><w:delText>A </w:delText></w:r></w:del><w:ins w:id="2">' + run + b"</w:ins>"
        return part.replace(run, tracked)

    document = read(changed(written(simple), change), Origin())
    assert document.text == "The river rose all night."
    assert document.notes == ("deleted passages left out: 1",)


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(EmptyInput):
        read(written(lambda word: None), Origin())


@pytest.mark.parametrize("size", [10_000_000, 101_000_000])
def test_a_zip_bomb_is_refused(size: int) -> None:
    bomb = changed(written(simple), lambda part: part + b" " * size)
    assert len(bomb) < size / 100
    with pytest.raises(TooLarge, match="it would unpack from"):
        read(bomb, Origin(where="a.docx"))


def test_many_parts_are_refused() -> None:
    out = io.BytesIO(written(simple))
    with zipfile.ZipFile(out, "a") as archive:
        for number in range(5001):
            archive.writestr(f"word/{number}.bin", b"")
    with pytest.raises(TooLarge, match="parts"):
        read(out.getvalue(), Origin())


def test_entities_are_refused() -> None:
    entity = b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document'
    data = changed(written(simple), lambda part: part.replace(b"<w:document", entity, 1))
    with pytest.raises(UnreadableInput, match="defines a document type"):
        read(data, Origin())


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (lambda data: b"not a document", "this is not a DOCX file, or it is damaged"),
        (lambda data: data[: len(data) // 2], "this is not a DOCX file, or it is damaged"),
        (lambda data: b"", "this is not a DOCX file, or it is damaged"),
        (lambda data: changed(data, lambda part: part[:300]), "the Word document is damaged"),
        (lambda data: b"\xd0\xcf\x11\xe0" + data, "the document is locked with a password, or an old Word file"),
    ],
)
def test_damaged_files_are_refused(spoil: Callable[[bytes], bytes], what: str) -> None:
    with pytest.raises(UnreadableInput) as refusal:
        read(spoil(written(simple)), Origin(where="a.docx"))
    assert (refusal.value.what, refusal.value.where) == (what, "a.docx")
    assert "\n" not in str(refusal.value)


def test_another_archive_is_no_word_document() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "text")
    with pytest.raises(UnreadableInput, match="an archive, but not a Word document"):
        read(out.getvalue(), Origin())
