"""The structure of the real PDF: what a screen reader meets, and what print promises."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from simplify.errors import MissingPiece, UsageError
from simplify.rendering import printing, render
from simplify.rendering.html import PROFILES
from simplify.rendering.pdf import LAYOUTS, PAPERS
from simplify.settings import Settings
from tests.rendering import briefings

LEAST = {"clear": 12, "large": 16, "dyslexia": 12, "easyread": 14}
LONGEST_LINE = {"clear": 80, "large": 70, "dyslexia": 70, "easyread": 65}


@lru_cache(maxsize=16)
def pdf(name: str = "harbour", **options: Any) -> bytes:
    return render(briefings.ALL[name](), "pdf", settings=Settings(**options))


def elements(content: bytes) -> Iterator[tuple[str, Any]]:
    """Every structure element, in reading order, with its kind."""

    def walk(node: Any) -> Iterator[tuple[str, Any]]:
        if isinstance(node, pikepdf.Array):
            for one in node:
                yield from walk(one)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            yield str(node.S), node
            if "/K" in node:
                yield from walk(node.K)

    with pikepdf.open(BytesIO(content)) as document:
        yield from walk(document.Root.StructTreeRoot.K)


def test_the_document_says_what_it_is() -> None:
    with pikepdf.open(BytesIO(pdf())) as document:
        assert str(document.Root.Lang) == "en"
        assert bool(document.Root.MarkInfo.Marked)
        assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
        assert str(document.docinfo.Title) == "Fire at sea: islands lose their night ferry – plain-language briefing"
        assert str(document.docinfo.Author) == "Hanna Lindqvist"
        assert "/CreationDate" not in document.docinfo
        with document.open_outline() as outline:
            titles = [one.title for one in outline.root[0].children]
    assert titles == ["In short", "The whole story", "Words to know", "People and places", "About this briefing"]


def test_headings_leave_no_level_out() -> None:
    levels = [int(kind[2]) for kind, _ in elements(pdf()) if kind in {"/H1", "/H2", "/H3", "/H4", "/H5", "/H6"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_running_headers_and_footers_are_artifacts() -> None:
    with pikepdf.open(BytesIO(pdf())) as document:
        for page in document.pages:
            tagged, artifact, inside = [], [], ""
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "BDC" or str(operator) == "BMC":
                    inside = str(operands[0])
                elif str(operator) in {"Tj", "TJ"}:
                    (artifact if inside == "/Artifact" else tagged).append(operands)
            assert len(artifact) == 2
            assert tagged


def test_every_tagged_stretch_belongs_to_the_tree() -> None:
    with pikepdf.open(BytesIO(pdf())) as document:
        numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
        for index, page in enumerate(document.pages):
            parents = numbers[2 * index + 1]
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "BDC" and "/MCID" in operands[1]:
                    assert parents[int(operands[1].MCID)].Type == pikepdf.Name.StructElem


def test_table_headers_have_a_scope_and_lists_have_bodies() -> None:
    scopes = [str(node.A.Scope) for kind, node in elements(pdf()) if kind == "/TH"]
    assert scopes.count("/Column") == 5
    assert scopes.count("/Row") == len(scopes) - 5 == 10
    for kind, node in elements(pdf(profile="easyread")):
        if kind == "/LI":
            assert {str(one.S) for one in node.K} <= {"/Lbl", "/LBody", "/L"}


def test_links_say_where_they_lead() -> None:
    with pikepdf.open(BytesIO(pdf())) as document:
        notes = [str(note.Contents) for page in document.pages for note in page.obj.get("/Annots", [])]
    assert "Sentence 9" in notes
    assert "https://news.example/skerry-ferry" in notes
    assert not [note for note in notes if note.startswith("javascript")]


def test_parts_in_another_script_keep_their_language(monkeypatch: pytest.MonkeyPatch) -> None:
    import simplify.rendering.pdf as handout

    monkeypatch.setattr(handout, "characters", lambda _: frozenset(map(chr, range(0x110000))))
    content = render(briefings.scripts(), "pdf")
    languages = {str(node.Lang) for _, node in elements(content) if "/Lang" in node}
    assert languages == {"und-hani", "und-hebr", "und-arab", "und-cyrl"}


def test_initials_carry_what_they_stand_for() -> None:
    expanded = [(kind, str(node.E)) for kind, node in elements(pdf("initials")) if "/E" in node]
    water, world = "River Water Agency", "World Health Organization"
    assert expanded == [("/Span", water), ("/Span", water), ("/Span", world)]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_paper_is_the_one_that_was_asked_for(layout: str, paper: str) -> None:
    box = PdfReader(BytesIO(pdf("bare", layout=layout, paper=paper))).pages[0].mediabox
    size = {"a4": (595, 842), "letter": (612, 792)}[paper]
    found = (round(float(box.width)), round(float(box.height)))
    assert found == (size[::-1] if layout == "side-by-side" else size)


def sizes_and_lines(content: bytes) -> tuple[set[float], list[str]]:
    """The type sizes of a PDF in points, and its lines."""
    sizes: set[float] = set()

    def visit(text: str, cm: list[float], tm: list[float], _font: Any, size: float) -> None:
        if text.strip():
            sizes.add(round(abs(size * tm[3] * cm[3]), 1))

    lines: list[str] = []
    for page in PdfReader(BytesIO(content)).pages:
        lines += page.extract_text(visitor_text=visit).splitlines()
    return sizes, lines


@pytest.mark.parametrize("profile", PROFILES)
def test_profiles_keep_their_numbers(profile: str) -> None:
    content = pdf(profile=profile)
    sizes, lines = sizes_and_lines(content)
    assert min(sizes) >= LEAST[profile]
    assert max(map(len, lines)) <= LONGEST_LINE[profile] + len("Page 1 of 9")
    with pikepdf.open(BytesIO(content)) as document:
        fonts = {str(font.BaseFont) for page in document.pages for font in page.Resources.Font.values()}
    assert fonts
    assert not [font for font in fonts if "Italic" in font or "Oblique" in font]
    family = "Lexend" if profile == "dyslexia" else "Atkinson"
    assert all(family in font for font in fonts)


@pytest.mark.parametrize("profile", PROFILES)
def test_no_line_ends_in_the_middle_of_a_compound(profile: str) -> None:
    briefing = briefings.harbour()
    first, *others = briefing.rewriting.passages
    line = first.statements[0]
    # Every length of the words before a compound brings another place of it to the end of a line.
    many = tuple(
        replace(line, text=f"{'a' * (2 + number % 7)} long-term plan for well-known year-round shops in 2010–2015.")
        for number in range(40)
    )
    paragraph = replace(first, kind="paragraph", statements=many, level=0)
    full = replace(briefing, rewriting=replace(briefing.rewriting, passages=(paragraph, *others)))
    _, lines = sizes_and_lines(render(full, "pdf", settings=Settings(profile=profile)))
    assert sum(text.count("well-known") for text in lines) == len(many)
    assert [text for text in lines if re.search(r"\w[-–]\s*$", text)] == []


def test_the_summary_is_one_page_and_says_what_it_left_out() -> None:
    reader = PdfReader(BytesIO(pdf(layout="summary", profile="large")))
    assert len(reader.pages) == 1
    assert "Not on this page for lack of room" in reader.pages[0].extract_text()


def test_the_teachers_answers_stand_on_a_page_of_their_own() -> None:
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf(layout="teacher"))).pages]
    answers = [text for text in pages if text.startswith("Answers")]
    assert len(answers) == 1
    assert "Questions" not in answers[0]
    assert render(briefings.harbour(), "pdf", settings=Settings(layout="teacher", seed=5)) != pdf(layout="teacher")


@pytest.mark.parametrize("option", ["profile", "layout", "paper"])
def test_an_unknown_choice_is_refused(option: str) -> None:
    with pytest.raises(UsageError, match=f"there is no {option} 'x'; choose one of|there is no {option} 'x'"):
        render(briefings.bare(), "pdf", settings=Settings(**{option: "x"}))


def test_the_source_date_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    with pikepdf.open(BytesIO(render(briefings.bare(), "pdf"))) as document:
        assert str(document.docinfo.CreationDate) == "D:20260101000000Z"


def test_an_archival_file_holds_the_data_that_it_shows() -> None:
    with pikepdf.open(BytesIO(pdf(archival=True))) as document:
        (name,) = document.attachments
        assert name == "briefing.json"
        enclosed = document.attachments[name]
        assert enclosed.get_file().read_bytes() == render(briefings.harbour(), "json")
        assert enclosed.get_file().mime_type == "application/json"
        assert [str(one.AFRelationship) for one in document.Root.AF] == ["/Data"]
        assert bool(document.Root.MarkInfo.Marked)
        with document.open_metadata() as about:
            marks = [about[f"{{http://www.aiim.org/{one}}}part"] for one in ("pdfa/ns/id/", "pdfua/ns/id/")]
        assert marks == ["3", "1"]
    assert render(briefings.harbour(), "pdf", settings=Settings(archival=True)) == pdf(archival=True)


def test_a_usual_file_holds_no_attachment() -> None:
    with pikepdf.open(BytesIO(pdf())) as document:
        assert list(document.attachments) == []


def test_without_pango_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def find_spec(self, name: str, *_: Any) -> None:
            if name == "weasyprint":
                raise OSError("cannot load library 'libpango-1.0-0': not found")

    printing._sheet.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
    with pytest.raises(MissingPiece, match=r"needs the library libpango-1\.0-0.*apt-get install libpango-1\.0-0"):
        printing.weasyprint_module()


def test_a_machine_without_fonts_prints_the_same(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>')
    script = (
        "import sys; from tests.rendering import briefings as made;"
        "from simplify.rendering import render; sys.stdout.buffer.write(render(made.bare(), 'pdf'))"
    )
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "FONTCONFIG_FILE": str(config), "PYTHONPATH": root}
    run = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout == pdf("bare")
