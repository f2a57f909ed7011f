"""The fragment comes out of the platforms' sanitisers with the tree that it went in with.

What each platform leaves alone is restated as data: Canvas (its sanitize configuration), WordPress (the `post`
list of kses) and Moodle (HTMLPurifier, XHTML 1.0 Transitional, without ids). nh3 does the removing.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pytest

from simplify.rendering import render
from simplify.settings import Settings
from tests.rendering import briefings

from . import tools

TEXT = "a abbr b blockquote br caption cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 i li ol p pre q s small span"
MORE = "strong sub sup table tbody td tfoot th thead tr u ul"
SIZES = "font-size line-height max-width border border-left border-collapse padding margin text-align"
COLOURS = "color background-color"

PLATFORMS: dict[str, dict[str, Any]] = {
    "Moodle": {
        "tags": set(f"{TEXT} {MORE}".split()),
        "attributes": {"*": {"class", "lang", "dir", "style", "title"}, "a": {"href"}, "th": {"scope"}},
        "styles": set(f"{SIZES} {COLOURS} font-weight font-family letter-spacing word-spacing".split()),
    },
    "Canvas": {
        "tags": set(f"{TEXT} {MORE} section aside details summary figure figcaption mark".split()) - {"b"},
        "attributes": {
            "*": {"class", "id", "lang", "dir", "style", "title", "role"},
            "a": {"href", "target"},
            "th": {"scope"},
        },
        "styles": set(f"{SIZES} {COLOURS} font-family".split()),
    },
    "WordPress": {
        "tags": set(f"{TEXT} {MORE} section aside details summary figure figcaption mark".split()),
        "attributes": {
            "*": {"class", "id", "lang", "dir", "style", "title", "role"},
            "a": {"href", "target", "rel"},
            "th": {"scope"},
        },
        "styles": set(f"{SIZES} {COLOURS} font-weight font-family".split()),
    },
}


class Tree(HTMLParser):
    """The tags and the text of a fragment, with attributes and styles in one order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.nodes: list[object] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.nodes.append((tag, sorted((name, _same(name, value or "")) for name, value in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.nodes.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if words := data.split():
            self.nodes.append(" ".join(words))


def _same(name: str, value: str) -> str:
    if name != "style":
        return value
    return ";".join(sorted(re.sub(r"\s*([:;,])\s*", r"\1", one).strip() for one in value.split(";") if one.strip()))


def cleaned(html: str, platform: str) -> str:
    try:
        import nh3
    except ImportError:
        tools.missing("the Python package nh3")
    allowed = PLATFORMS[platform]
    return str(
        nh3.clean(
            html,
            tags=allowed["tags"],
            attributes=allowed["attributes"],
            filter_style_properties=allowed["styles"],
            url_schemes={"http", "https", "mailto"},
            link_rel=None,
        )
    )


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("name", briefings.ALL)
def test_a_platform_changes_nothing(platform: str, name: str) -> None:
    fragment = render(briefings.ALL[name](), "embed").decode("utf-8")
    assert Tree(cleaned(fragment, platform)).nodes == Tree(fragment).nodes


def test_three_platforms_in_a_row_change_nothing() -> None:
    fragment = render(briefings.harbour(), "embed").decode("utf-8")
    passed = fragment
    for platform in PLATFORMS:
        passed = cleaned(passed, platform)
    assert Tree(passed).nodes == Tree(fragment).nodes


@pytest.mark.parametrize("name", [name for name, make in briefings.ALL.items() if make().glossary])
def test_moodle_leaves_the_definitions_of_a_glossary_alone(name: str) -> None:
    glossary = ElementTree.fromstring(render(briefings.ALL[name](), "moodle-glossary"))
    definitions = [one.text or "" for one in (*glossary.iter("INTRO"), *glossary.iter("DEFINITION"))]
    assert len(definitions) == 1 + len(briefings.ALL[name]().glossary)
    for definition in definitions:
        assert Tree(cleaned(definition, "Moodle")).nodes == Tree(definition).nodes


def test_the_check_sees_what_a_platform_takes_away() -> None:
    fragment = '<p id="one" data-x="y">A <mark>word</mark></p>'
    assert Tree(cleaned(fragment, "Moodle")).nodes == [("p", []), "A word", "/p"]


@pytest.mark.parametrize("level", [1, 2, 3, 5])
def test_the_title_is_a_heading_of_the_level_that_was_asked_for(level: int) -> None:
    fragment = render(briefings.harbour(), "embed", settings=Settings(heading_level=level)).decode("utf-8")
    levels = [int(found) for found in re.findall(r"<h(\d)", fragment)]
    assert levels[0] == level
    assert levels.count(level) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
