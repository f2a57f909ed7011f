"""A SCORM package is whole, says what it holds, and asks only what the briefing gives ground for."""

from __future__ import annotations

import json
import logging
import re
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from simplify.errors import UsageError
from simplify.model import Briefing
from simplify.rendering import render
from simplify.rendering.exercises import exercises
from simplify.rendering.lesson import question_sets
from simplify.rendering.scorm import LONGEST_TITLE
from simplify.settings import Settings
from tests.rendering import briefings

FORMATS = ("scorm12", "scorm2004")


def unpacked(briefing: Briefing, format: str = "scorm12", **options: Any) -> dict[str, bytes]:
    with ZipFile(BytesIO(render(briefing, format, settings=Settings(**options)))) as package:
        return {name: package.read(name) for name in package.namelist()}


def manifest(files: dict[str, bytes]) -> ElementTree.Element:
    return ElementTree.fromstring(files["imsmanifest.xml"])


def texts(root: ElementTree.Element, tag: str) -> list[str]:
    """The texts of all elements of this name; those that only hold others count for nothing."""
    return [one.text for one in root.iter() if one.tag.rpartition("}")[2] == tag and one.text and one.text.strip()]


def data_of(files: dict[str, bytes]) -> Any:
    found = re.search(r'<script type="application/json" id="lesson-data">(.*?)</script>', files["index.html"].decode())
    assert found is not None
    return json.loads(found.group(1))


class Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("format", FORMATS)
def test_the_manifest_lists_every_other_file_once(format: str) -> None:
    files = unpacked(briefings.harbour(), format)
    listed = [one.get("href") for one in manifest(files).iter() if one.tag.endswith("}file")]
    assert sorted(filter(None, listed)) == sorted(set(files) - {"imsmanifest.xml"})
    assert [one.get("href") for one in manifest(files).iter() if one.tag.endswith("}resource")] == ["index.html"]


def test_the_manifest_names_version_title_language_and_pass_mark() -> None:
    headline = "Fire at sea: islands lose their night ferry"
    old, new = (manifest(unpacked(briefings.harbour(), format)) for format in FORMATS)
    assert texts(old, "schemaversion") == ["1.2"]
    assert texts(new, "schemaversion") == ["2004 4th Edition"]
    for root in (old, new):
        assert texts(root, "language") == ["en"]
    assert texts(old, "langstring")[0] == headline
    assert texts(new, "string")[0] == headline
    assert texts(old, "masteryscore") == ["60"]
    assert texts(new, "minNormalizedMeasure") == ["0.6"]


def test_the_description_is_the_gist() -> None:
    gist = briefings.harbour().summary.gist
    assert gist is not None
    described = texts(manifest(unpacked(briefings.harbour())), "langstring")[1]
    assert described.startswith("A lesson in plain language (B1), made from the article “Ferry firm suspends")
    assert described.endswith(gist.text)


def test_another_pass_mark_and_none() -> None:
    files = unpacked(briefings.harbour(), pass_mark=75)
    assert texts(manifest(files), "masteryscore") == ["75"]
    assert data_of(files)["mark"] == 75
    assert texts(manifest(unpacked(briefings.harbour(), "scorm2004", pass_mark=75)), "minNormalizedMeasure") == ["0.75"]
    assert texts(manifest(unpacked(briefings.harbour(), pass_mark=0)), "masteryscore") == []
    assert texts(manifest(unpacked(briefings.harbour(), "scorm2004", pass_mark=0)), "primaryObjective") == []


@pytest.mark.parametrize("mark", [-1, 101])
def test_a_pass_mark_that_nobody_can_reach_is_refused(mark: int) -> None:
    with pytest.raises(UsageError, match=f"nobody can reach a pass mark of {mark} %"):
        Settings(pass_mark=mark)


def test_a_title_is_cut_where_platforms_cut_it() -> None:
    briefing = briefings.harbour()
    long = replace(briefing, summary=replace(briefing.summary, headline="A very " + "long " * 60 + "title"))
    for title in texts(manifest(unpacked(long)), "title"):
        assert len(title) <= LONGEST_TITLE
    assert texts(manifest(unpacked(long)), "langstring")[0].endswith(" long…")


@pytest.mark.parametrize("format", FORMATS)
def test_without_ground_for_questions_it_is_for_reading_only(format: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        files = unpacked(briefings.bare(), format)
    assert caplog.messages == ["the text gives ground for no question, so the lesson is complete when it was read"]
    page = files["index.html"].decode()
    assert data_of(files)["questions"] == []
    assert data_of(files)["mark"] == 0
    assert "<form id=" not in page
    assert "There are no questions" in page
    assert texts(manifest(files), "masteryscore") + texts(manifest(files), "minNormalizedMeasure") == []


def test_the_questions_are_those_of_the_exercises_and_their_answers_fit() -> None:
    briefing = briefings.harbour()
    made = {one.kind: one for one in exercises(briefing, seed=4)}
    sets = {one.kind: one for one in question_sets(briefing, seed=4)}
    assert list(sets) == list(made)
    for kind in ("gaps", "who", "says"):
        wanted = [(question.text, question.answer) for question in made[kind].questions]
        assert [(one.text, one.answer) for one in sets[kind].questions] == wanted
    # Meanings are asked for their word: a word fits into a list on a telephone.
    meanings = {question.answer: question.text for question in made["match"].questions}
    assert {one.text: one.answer for one in sets["match"].questions} == meanings
    assert tuple(one.text for one in sets["match"].questions) == made["match"].choices


def test_questions_count_through_and_know_what_they_rest_on() -> None:
    asked = [one for made in question_sets(briefings.harbour(), seed=0) for one in made.questions]
    assert [one.number for one in asked] == list(range(1, len(asked) + 1))
    assert len({one.id for one in asked}) == len(asked)
    assert all(one.numbers or one.word for one in asked)
    terms = [entry.term for entry in briefings.harbour().glossary]
    assert all(terms[one.word - 1] == one.answer for one in asked if one.word)


def test_the_reason_for_an_answer_stands_in_its_feedback() -> None:
    briefing = briefings.harbour()
    sets = {one.kind: one for one in question_sets(briefing, seed=0)}
    page = unpacked(briefing)["index.html"].decode()
    for one in sets["says"].questions:
        assert one.choices == ("True", "False", "Not said")
        assert f'<span class="why">{one.why.replace("&", "&amp;")}</span>' in page
    assert page.count('class="why"') == 6


def test_events_are_numbered() -> None:
    briefing = briefings.harbour()
    dates = ("2026-02-03", "2026-03-10", "2026-12-10")
    moments = tuple(replace(one, date=date) for one, date in zip(briefing.summary.moments, dates, strict=True))
    dated = replace(briefing, summary=replace(briefing.summary, moments=moments))
    order = {one.kind: one for one in question_sets(dated, seed=0)}["order"]
    assert sorted((one.answer, one.choices) for one in order.questions) == [(n, ("1", "2", "3")) for n in "123"]


def test_the_same_seed_makes_the_same_package_and_another_asks_otherwise() -> None:
    briefing = briefings.harbour()
    first, other = unpacked(briefing, seed=1), unpacked(briefing, seed=2)
    assert unpacked(briefing, seed=1) == first
    assert data_of(first)["key"] != data_of(other)["key"]
    assert manifest(first).get("identifier") != manifest(other).get("identifier")


def test_time_comes_from_source_date_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1773273600")
    with ZipFile(BytesIO(render(briefings.bare(), "scorm12"))) as package:
        assert {one.date_time for one in package.infolist()} == {(2026, 3, 12, 0, 0, 0)}


def test_text_that_looks_like_code_stays_text() -> None:
    briefing = briefings.harbour()
    nasty = 'Tom "</script><script>alert(1)</script>" & <b>O\'Neil</b>'
    entries = tuple(replace(entry, term=f"{nasty} {entry.term}") for entry in briefing.glossary)
    summary = replace(briefing.summary, headline=nasty)
    files = unpacked(replace(briefing, summary=summary, glossary=entries))
    assert texts(manifest(files), "title")[0] == nasty
    found = Elements(files["index.html"]).found
    assert [attributes.get("src") for tag, attributes in found if tag == "script"] == ["scorm.js", "lesson.js", None]
    assert not any(tag == "b" for tag, _ in found)
    assert len(data_of(files)["questions"]) > 0


def test_hostile_text_does_not_break_the_package() -> None:
    files = unpacked(briefings.hostile())
    assert texts(manifest(files), "title")[0].startswith("<script>alert(1)</script>")
    assert b"<script>alert" not in files["index.html"]
    assert b"javascript:" not in files["index.html"]


@pytest.mark.parametrize("name", briefings.ALL)
def test_no_inline_code_and_nothing_from_elsewhere(name: str) -> None:
    files = unpacked(briefings.ALL[name]())
    for tag, attributes in Elements(files["index.html"]).found:
        assert not [one for one in attributes if one.startswith("on")]
        if tag in {"script", "link", "img"}:
            address = attributes.get("src") or attributes.get("href") or ""
            assert address in {*files, ""} or address.startswith("data:")
    assert b"innerHTML" not in files["lesson.js"] + files["scorm.js"]
    addresses = {one.decode() for one in re.findall(rb'url\("?([^")]*)', files["lesson.css"])}
    assert {one for one in addresses if not one.startswith("#")} <= set(files)


def test_every_control_has_its_words() -> None:
    found = Elements(unpacked(briefings.harbour())["index.html"]).found
    labelled = {attributes.get("for") for tag, attributes in found if tag == "label"}
    lists = [attributes["id"] for tag, attributes in found if tag == "select"]
    assert len(lists) == 12
    assert set(lists) <= labelled
    buttons = {attributes["name"] for tag, attributes in found if attributes.get("type") == "radio"}
    assert len(buttons) == len([tag for tag, _ in found if tag == "fieldset"]) == 8
    assert len([tag for tag, _ in found if tag == "legend"]) == 8


def test_only_the_profile_s_fonts_are_packed() -> None:
    assert {name for name in unpacked(briefings.bare(), profile="dyslexia") if name.startswith("fonts/")} == {
        "fonts/lexend.woff2",
        "fonts/lexend-LICENSE.txt",
    }


def test_a_user_s_template_wins(tmp_path: Any) -> None:
    (tmp_path / "scorm").mkdir()
    (tmp_path / "scorm" / "lesson.css").write_text("h1 { color: var(--accent) }", encoding="utf-8")
    style = unpacked(briefings.bare(), templates=tmp_path)["lesson.css"].decode()
    assert style.endswith("h1 { color: var(--accent) }")
