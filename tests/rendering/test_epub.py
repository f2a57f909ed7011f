"""The book: its files, its links, and what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from simplify.errors import OutputError, UsageError
from simplify.model import Briefing, Profile, Span
from simplify.rendering import render
from simplify.settings import Settings
from tests.rendering import briefings

XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
TYPE = "{http://www.idpf.org/2007/ops}type"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LOGO = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c636060600000000400"
    "01f61738550000000049454e44ae426082"
)


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def files_of(briefing: Briefing, **options: Any) -> dict[str, bytes]:
    """Every file of the book."""
    with ZipFile(BytesIO(render(briefing, "epub", settings=Settings(**options)))) as book:
        return {name: book.read(name) for name in book.namelist()}


def tree_of(files: dict[str, bytes], name: str) -> ElementTree.Element:
    return ElementTree.fromstring(files[f"EPUB/{name}"])


def package_of(files: dict[str, bytes]) -> ElementTree.Element:
    return tree_of(files, "package.opf")


def said(package: ElementTree.Element, property: str) -> list[str]:
    return [one.text or "" for one in package.iter(f"{OPF}meta") if one.get("property") == property]


def chapters_of(files: dict[str, bytes]) -> dict[str, ElementTree.Element]:
    return {Path(name).name: ElementTree.fromstring(text) for name, text in files.items() if name.endswith(".xhtml")}


def test_the_first_file_tells_what_it_is() -> None:
    made = render(briefings.bare(), "epub")
    assert made[30:58] == b"mimetypeapplication/epub+zip"
    assert made[8:10] == b"\x00\x00"


def test_the_list_of_files_names_every_file_and_no_other() -> None:
    files = files_of(briefings.harbour())
    listed = {f"EPUB/{item.get('href')}" for item in package_of(files).iter(f"{OPF}item")}
    assert listed == set(files) - {"mimetype", "META-INF/container.xml", "EPUB/package.opf"}


def test_the_summary_comes_first_and_then_the_contents() -> None:
    package = package_of(files_of(briefings.harbour()))
    order = [item.get("idref") for item in package.iter(f"{OPF}itemref")]
    assert order == ["cover", "summary", "contents", "text", "words", "people", "compare", "changes", "about"]


def test_a_briefing_with_little_in_it_has_few_chapters() -> None:
    package = package_of(files_of(briefings.bare()))
    order = [item.get("idref") for item in package.iter(f"{OPF}itemref")]
    assert order == ["cover", "summary", "contents", "text", "compare", "changes", "about"]


@pytest.mark.parametrize("name", briefings.ALL)
def test_every_link_leads_to_a_place_in_the_book(name: str) -> None:
    chapters = chapters_of(files_of(briefings.ALL[name]()))
    ids = {f"{file}#{one.get('id')}" for file, tree in chapters.items() for one in tree.iter() if one.get("id")}
    links = {
        (href if href[0] != "#" else file + href)
        for file, tree in chapters.items()
        for one in tree.iter(f"{XHTML}a")
        if not (href := one.get("href", "")).startswith("https://")
    }
    assert len(links) > 3
    assert links - ids - set(chapters) == set()


@pytest.mark.parametrize("name", briefings.ALL)
def test_no_id_stands_twice_in_a_chapter(name: str) -> None:
    for tree in chapters_of(files_of(briefings.ALL[name]())).values():
        ids = [one.get("id") for one in tree.iter() if one.get("id")]
        assert len(ids) == len(set(ids))


def test_a_line_leads_to_its_sentence_and_that_to_the_article() -> None:
    chapters = chapters_of(files_of(briefings.harbour()))
    gist = next(one for one in chapters["summary.xhtml"].iter(f"{XHTML}p") if one.get("class") == "gist")
    assert [link.get("href") for link in gist.iter(f"{XHTML}a")] == ["text.xhtml#s2"]
    second = next(one for one in chapters["text.xhtml"].iter(f"{XHTML}span") if one.get("id") == "s2")
    assert next(second.iter(f"{XHTML}a")).get("href") == "compare.xhtml#o2"


def test_a_hard_word_leads_to_its_meaning_and_back() -> None:
    chapters = chapters_of(files_of(briefings.harbour()))
    terms = {one.get("id"): one.get("href") for one in chapters["text.xhtml"].iter(f"{XHTML}a") if one.get("id")}
    backs = [one for one in chapters["words.xhtml"].iter(f"{XHTML}a") if one.get("role") == "doc-backlink"]
    assert terms["term-1"] == "words.xhtml#word-1"
    assert sorted(f"text.xhtml#{name}" for name in terms) == sorted(one.get("href") or "" for one in backs)
    assert "".join(backs[0].itertext()) == "Back to the story: allegation"


def test_words_are_a_glossary_of_defined_terms() -> None:
    words = chapters_of(files_of(briefings.harbour()))["words.xhtml"]
    section = next(words.iter(f"{XHTML}section"))
    assert (section.get(TYPE), section.get("role")) == ("glossary", "doc-glossary")
    terms = [one.text for one in words.iter(f"{XHTML}dfn")]
    assert terms == [entry.term for entry in briefings.harbour().glossary]


def test_the_contents_list_chapters_and_headings_without_their_numbers() -> None:
    contents = chapters_of(files_of(briefings.harbour()))["nav.xhtml"]
    nav = next(one for one in contents.iter(f"{XHTML}nav") if one.get(TYPE) == "toc")
    listed = [(one.get("href"), one.text) for one in nav.iter(f"{XHTML}a")]
    assert ("summary.xhtml", "In short") in listed
    text = [pair for pair in listed if pair[0] and pair[0].startswith("text.xhtml#")]
    assert text == [
        ("text.xhtml#text-heading-1", "Ferry firm stops night trips after a fire"),
        ("text.xhtml#text-heading-2", "Two versions of one night"),
        ("text.xhtml#text-heading-3", "What islanders can do now"),
    ]


def test_landmarks_name_text_and_glossary() -> None:
    contents = chapters_of(files_of(briefings.harbour()))["nav.xhtml"]
    nav = next(one for one in contents.iter(f"{XHTML}nav") if one.get(TYPE) == "landmarks")
    marks = [(one.get(TYPE), one.get("href")) for one in nav.iter(f"{XHTML}a")]
    assert marks == [
        ("cover", "cover.xhtml"),
        ("toc", "#contents"),
        ("bodymatter", "text.xhtml"),
        ("glossary", "words.xhtml"),
    ]


def test_the_language_of_the_book_and_of_its_parts_is_said() -> None:
    files = files_of(briefings.scripts())
    assert [one.text for one in package_of(files).iter(f"{DC}language")] == ["en"]
    chapters = chapters_of(files)
    assert {tree.get(LANG) for tree in chapters.values()} == {"en"}
    hebrew = [one for one in chapters["people.xhtml"].iter(f"{XHTML}span") if one.get(LANG) == "und-hebr"]
    assert [(one.text, one.get("lang"), one.get("dir")) for one in hebrew] == [("יעל פרץ", "und-hebr", "rtl")]


def test_accessibility_is_described_and_conformance_is_not_claimed() -> None:
    files = files_of(briefings.harbour())
    package = package_of(files)
    assert said(package, "schema:accessMode") == ["textual", "visual"]
    assert said(package, "schema:accessModeSufficient") == ["textual"]
    assert said(package, "schema:accessibilityHazard") == ["none"]
    assert said(package, "schema:accessibilityFeature") == [
        "ARIA",
        "alternativeText",
        "displayTransformability",
        "readingOrder",
        "structuralNavigation",
        "tableOfContents",
    ]
    assert "No person has evaluated it" in said(package, "schema:accessibilitySummary")[0]
    assert b"conformsTo" not in files["EPUB/package.opf"]


def test_a_book_without_pictures_claims_no_description_of_them() -> None:
    package = package_of(files_of(briefings.bare()))
    assert said(package, "schema:accessMode") == ["textual"]
    assert "alternativeText" not in said(package, "schema:accessibilityFeature")
    assert "Pictures" not in said(package, "schema:accessibilitySummary")[0]


def test_the_chapter_with_a_drawing_says_so() -> None:
    package = package_of(files_of(briefings.harbour()))
    assert [one.get("id") for one in package.iter(f"{OPF}item") if one.get("properties") == "svg"] == ["about"]


def identifier(briefing: Briefing, **options: Any) -> str:
    return next(package_of(files_of(briefing, **options)).iter(f"{DC}identifier")).text or ""


def test_the_identifier_is_that_of_the_content(monkeypatch: pytest.MonkeyPatch) -> None:
    first = identifier(briefings.harbour())
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", first)
    assert identifier(briefings.harbour(), profile="large") != first
    assert identifier(replace(briefings.harbour(), title="Another")) != first
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert identifier(briefings.harbour()) == first


@pytest.mark.parametrize(
    ("date", "epoch", "expected"),
    [
        ("2026-03-12", None, "2026-03-12T00:00:00Z"),
        ("2026-03-12", "1767225600", "2026-01-01T00:00:00Z"),
        ("2026-03", None, "1980-01-01T00:00:00Z"),
        ("", None, "1980-01-01T00:00:00Z"),
    ],
)
def test_when_it_was_modified(monkeypatch: pytest.MonkeyPatch, date: str, epoch: str | None, expected: str) -> None:
    if epoch:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    package = package_of(files_of(replace(briefings.harbour(), date=date)))
    assert said(package, "dcterms:modified") == [expected]


def test_the_book_says_what_it_was_made_from() -> None:
    package = package_of(files_of(briefings.harbour()))
    assert next(package.iter(f"{DC}source")).text == "https://news.example/skerry-ferry"
    assert next(package.iter(f"{DC}contributor")).text == "Hanna Lindqvist"
    assert said(package, "role") == ["ant"]
    assert next(package.iter(f"{DC}description")).text == (
        "A plain-language briefing (level B1) from the article “Ferry firm suspends night crossings after engine-room "
        "fire” by Hanna Lindqvist, 12 March 2026."
    )


@pytest.mark.parametrize(
    ("profile", "fonts"),
    [
        ("clear", {"atkinson-regular.woff2", "atkinson-bold.woff2", "atkinson-LICENSE.txt"}),
        ("dyslexia", {"lexend.woff2", "lexend-LICENSE.txt"}),
    ],
)
def test_fonts_come_with_their_licence(profile: str, fonts: set[str]) -> None:
    files = files_of(briefings.bare(), profile=profile)
    assert {Path(name).name for name in files if "/fonts/" in name} == fonts
    named = set(re.findall(r'url\("fonts/([^"]+)"\)', files["EPUB/style.css"].decode()))
    assert named == {name for name in fonts if name.endswith(".woff2")}


def test_the_logo_is_a_file_with_words(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(LOGO)
    theme = tmp_path / "theme.toml"
    theme.write_text('organisation = "Northside Library"\nlogo = "logo.png"\nlogo_alt = "A lighthouse"\n')
    files = files_of(briefings.bare(), theme=theme)
    assert files["EPUB/logo.png"] == LOGO
    picture = next(chapters_of(files)["summary.xhtml"].iter(f"{XHTML}img"))
    assert (picture.get("src"), picture.get("alt")) == ("logo.png", "A lighthouse")
    assert next(package_of(files).iter(f"{DC}publisher")).text == "Northside Library"


def test_hostile_text_stays_text() -> None:
    files = files_of(briefings.hostile())
    for tree in chapters_of(files).values():
        assert [one for one in tree.iter() if one.tag in {f"{XHTML}script", f"{XHTML}img"}] == []
    assert "<script>alert(1)</script>" in (next(package_of(files).iter(f"{DC}title")).text or "")


def test_a_title_without_letters_becomes_a_name() -> None:
    blank = replace(briefings.bare(), title=" \x00 ", source=replace(briefings.bare().source, name="\x00"))
    package = package_of(files_of(blank))
    assert (next(package.iter(f"{DC}title")).text, next(package.iter(f"{DC}source")).text) == ("Briefing", "text")


def own_template(folder: Path, name: str, change: Callable[[str], str]) -> Path:
    """A folder of templates with one of ours, changed."""
    shipped = Path(__file__).parents[2] / "templates" / "epub" / name
    (folder / "epub").mkdir()
    (folder / "epub" / name).write_text(change(shipped.read_text(encoding="utf-8")), encoding="utf-8")
    return folder


def test_a_template_of_ones_own_that_is_no_xml_is_refused(tmp_path: Path) -> None:
    folder = own_template(tmp_path, "people.xhtml.j2", lambda text: text.replace("</section>", ""))
    with pytest.raises(OutputError, match=r"epub/people\.xhtml\.j2: the template does not make well-formed XML"):
        render(briefings.harbour(), "epub", settings=Settings(templates=folder))


def test_a_link_whose_goal_a_template_of_ones_own_leaves_out_becomes_text(tmp_path: Path) -> None:
    folder = own_template(tmp_path, "compare.xhtml.j2", lambda text: text.replace("{{ p.side_by_side(pairs) }}", ""))
    chapters = chapters_of(files_of(briefings.harbour(), templates=folder))
    second = next(one for one in chapters["text.xhtml"].iter(f"{XHTML}span") if one.get("id") == "s2")
    assert list(second.iter(f"{XHTML}a")) == []
    assert "".join(second.itertext()).startswith("2 Norrow Lines stopped")


def test_line_breaks_are_closed() -> None:
    someone = Profile("Ada", "person", (Span(0, 3),), briefings.harbour().people[0].says)
    people = files_of(replace(briefings.harbour(), people=(someone,)))["EPUB/people.xhtml"]
    assert b"<br/>" in people


def test_an_unknown_profile_is_refused() -> None:
    with pytest.raises(UsageError, match="there is no profile 'huge'"):
        render(briefings.bare(), "epub", settings=Settings(profile="huge"))
