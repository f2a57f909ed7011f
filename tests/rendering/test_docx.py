"""The Word document, read again: what an editor finds in it, and what a screen reader is told."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pikepdf
import pytest
from docx.oxml.ns import qn

from simplify.errors import UsageError
from simplify.rendering import render
from simplify.rendering.html import PROFILES
from simplify.settings import Settings
from tests.rendering import briefings

LEAST = {"clear": 12, "large": 16, "dyslexia": 12, "easyread": 14}


def grey_point() -> bytes:
    """A PNG picture of one grey point."""
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\x00\x80")),
        (b"IEND", b""),
    )
    made = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(made)


@lru_cache(maxsize=8)
def content(name: str = "harbour", **options: Any) -> bytes:
    return render(briefings.ALL[name](), "docx", settings=Settings(**options))


def opened(name: str = "harbour", **options: Any) -> Any:
    return docx.Document(BytesIO(content(name, **options)))


def texts(document: Any, style: str) -> list[str]:
    return [one.text for one in document.paragraphs if one.style.name == style]


def part(made: bytes, name: str) -> str:
    with ZipFile(BytesIO(made)) as file:
        return file.read(name).decode("utf-8")


def test_the_file_says_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    about = opened().core_properties
    assert about.title == "Fire at sea: islands lose their night ferry – plain-language briefing"
    assert (about.author, about.language, about.last_modified_by) == ("Hanna Lindqvist", "en-GB", "")
    assert "created" not in part(content(), "docProps/core.xml")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    dated = docx.Document(BytesIO(render(briefings.bare(), "docx"))).core_properties
    assert (dated.created, dated.modified) == (datetime(2026, 1, 1, tzinfo=UTC),) * 2


def test_headings_are_headings_and_leave_no_level_out() -> None:
    headings = [
        (int(one.style.name.removeprefix("Heading ")), one.text)
        for one in opened().paragraphs
        if one.style.name.startswith("Heading")
    ]
    assert headings[:3] == [(1, "Fire at sea: islands lose their night ferry"), (2, "In short"), (3, "Who says what")]
    assert [text for level, text in headings if level == 2] == [
        *("In short", "The whole story", "Words to know", "People and places", "About this briefing")
    ]
    levels = [level for level, _ in headings]
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_lists_are_lists() -> None:
    items = texts(opened(), "List Bullet")
    assert "Norrow Lines denied that its ship had been unsafe. [3]" in items
    assert texts(opened(), "List Bullet 2") == [
        "Also note: He did not provide evidence. [8]",
        "Also note: Margaret Oduya rejected the allegation. [9]",
    ]


def test_what_was_added_is_marked_in_words_and_by_a_style() -> None:
    runs = [run.text for one in opened().paragraphs for run in one.runs if run.style.name == "Explanation"]
    assert runs == [
        "[Added: A statutory inspection is a check that the law says must be done.]",
        "[Added: An inquiry is an official search for the facts about something.]",
    ]


def test_a_word_to_know_is_a_strong_run_and_linked_from_the_text() -> None:
    document = opened()
    (line,) = [one for one in document.paragraphs if one.text.startswith("allegation")]
    assert line.text == (
        "allegation (noun, say: al-uh-GAY-shun)\n"
        "An allegation is a statement that someone did something wrong, without proof yet."
    )
    assert (line.runs[0].text, line.runs[0].style.name) == ("allegation", "Strong")
    links = {link.text: link.fragment for one in document.paragraphs for link in one.hyperlinks}
    assert links["allegation"] == "word1"
    assert "word1" in [mark.get(qn("w:name")) for mark in line._p.iter(qn("w:bookmarkStart"))]


def test_every_link_leads_somewhere_and_no_place_is_there_twice() -> None:
    body = opened().element.body
    places = [one.get(qn("w:name")) for one in body.iter(qn("w:bookmarkStart"))]
    assert len(set(places)) == len(places)
    goals = {one.get(qn("w:anchor")) for one in body.iter(qn("w:hyperlink"))} - {None}
    assert "s9" in goals
    assert goals <= set(places)
    assert [one.address for line in opened().paragraphs for one in line.hyperlinks if one.address] == [
        "https://news.example/skerry-ferry"
    ]
    assert "javascript:" not in part(content("hostile"), "word/_rels/document.xml.rels")


def test_header_rows_are_marked_and_repeat() -> None:
    measured, changed = opened().tables
    assert [cell.text for cell in changed.rows[0].cells] == ["Sentence", "Before", "After", "Rule"]
    assert [cell.text for cell in changed.rows[3].cells] == ["2", "flagship", "main ship", "plain words"]
    for table in (measured, changed):
        marked = [row._tr.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None for row in table.rows]
        assert marked == [True] + [False] * (len(table.rows) - 1)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
    assert "By the quay, someone had already painted over the old timetable." in "".join(texts(opened(), "List Bullet"))


@pytest.mark.parametrize(("paper", "language"), [("a4", "en-GB"), ("letter", "en-US")])
def test_the_language_of_the_document(paper: str, language: str) -> None:
    styles = opened(paper=paper).styles.element
    assert styles.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}").get(qn("w:val")) == language


def test_parts_in_another_script_keep_their_language_and_direction() -> None:
    marked = {}
    for one in opened("scripts").element.body.iter(qn("w:r")):
        properties = one.find(qn("w:rPr"))
        language = properties.find(qn("w:lang")) if properties is not None else None
        if language is not None:
            text = "".join(node.text for node in one.iter(qn("w:t")))
            marked[text] = (*language.attrib.values(), properties.find(qn("w:rtl")) is not None)
    assert marked["李华"] == ("und-hani", False)
    assert marked["יעל פרץ"] == ("und-hebr", True)
    assert marked["عمر حداد"] == ("und-arab", True)
    assert marked["Оксана Юрченко"] == ("und-cyrl", False)


@pytest.mark.parametrize("profile", PROFILES)
def test_profiles_keep_their_numbers(profile: str) -> None:
    document = opened(profile=profile)
    used = {one.style.name for one in document.paragraphs} | {"Cell", "Running"}
    sizes = {name: document.styles[name].font.size.pt for name in used}
    assert min(sizes.values()) >= LEAST[profile]
    assert {document.styles[name].font.italic for name in used} == {None}
    assert min(document.styles[name].paragraph_format.line_spacing for name in used) >= 1.5
    family = "Lexend" if profile == "dyslexia" else "Atkinson Hyperlegible"
    assert {document.styles[name].font.name for name in used} == {family}
    assert f'w:name="{family}"><w:altName w:val="Verdana"/>' in part(content(profile=profile), "word/fontTable.xml")


def test_easy_read_puts_each_sentence_on_a_line_of_its_own() -> None:
    (easy,) = [one for one in texts(opened(profile="easyread"), "Normal") if "Tomas Varga claimed" in one]
    assert easy.count("\n") == 5
    (clear,) = [one for one in texts(opened(), "Normal") if "Tomas Varga claimed" in one]
    assert "\n" not in clear


def test_a_logo_has_words(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(grey_point())
    theme = tmp_path / "theme.toml"
    theme.write_text('organisation = "Northside Library"\nlogo = "logo.png"\nlogo_alt = "A lighthouse"\n')
    document = docx.Document(BytesIO(render(briefings.bare(), "docx", settings=Settings(theme=theme))))
    assert [shape._inline.docPr.get("descr") for shape in document.inline_shapes] == ["A lighthouse"]
    assert "Northside Library" in texts(document, "Fact")


def test_a_logo_that_word_cannot_show_becomes_its_words(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    theme = tmp_path / "theme.toml"
    theme.write_text('logo = "logo.svg"\nlogo_alt = "A lighthouse"\n')
    document = docx.Document(BytesIO(render(briefings.bare(), "docx", settings=Settings(theme=theme))))
    assert len(document.inline_shapes) == 0
    assert texts(document, "Fact")[0] == "A lighthouse"
    assert "use a PNG or JPEG file" in caplog.text


def test_hostile_text_stays_text() -> None:
    body = part(content("hostile"), "word/document.xml")
    assert "<script" not in body
    assert not set(body) & {"\x00", "\x1b", "\u202e"}
    assert "{{ 7*7 }}" in "".join(one.text for one in opened("hostile").paragraphs)


def test_nothing_of_the_template_or_the_machine_is_left() -> None:
    with ZipFile(BytesIO(content())) as file:
        assert "docProps/thumbnail.jpeg" not in file.namelist()
        assert {info.date_time for info in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.namelist()[0] == "[Content_Types].xml"
    assert "python-docx" not in part(content(), "docProps/core.xml")


def test_many_changes_take_no_long_time() -> None:
    briefing = briefings.harbour()
    changes = tuple(replace(briefing.rewriting.changes[1], number=number) for number in range(1, 1001))
    made = render(replace(briefing, rewriting=replace(briefing.rewriting, changes=changes)), "docx")
    assert len(docx.Document(BytesIO(made)).tables[1]._tbl.tr_lst) == 1001


@pytest.mark.parametrize("option", ["profile", "paper"])
def test_an_unknown_choice_is_refused(option: str) -> None:
    with pytest.raises(UsageError, match=f"there is no {option} 'x'"):
        render(briefings.bare(), "docx", settings=Settings(**{option: "x"}))


def test_another_program_opens_it_and_finds_its_structure(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed here")
    (tmp_path / "a.docx").write_bytes(content())
    export = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    home = f"-env:UserInstallation=file://{tmp_path}/office"
    command = [office, home, "--headless", "--convert-to", export, "--outdir", str(tmp_path), str(tmp_path / "a.docx")]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    with pikepdf.open(tmp_path / "a.pdf") as made:
        kinds = [str(one.S) for one in made.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one]
        assert re.match("en", str(made.Root.Lang))
        assert kinds.count("/H1") == 1
        assert kinds.count("/H2") == 5
        assert kinds.count("/TH") == 9
        assert "/LBody" in kinds
