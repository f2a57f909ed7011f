"""A title on a cover: as large as it fits, whole if it can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from simplify.rendering.cover import HEIGHT, LETTER, SIZES, WIDTH, cover_title, one_line
from tests.rendering import briefings
from tests.rendering.test_epub import OPF, files_of, package_of, tree_of

TEXTS = {"text", "tspan"}


def test_a_short_title_is_as_large_as_can_be() -> None:
    made = cover_title("Tide mill")
    assert (made.lines, made.size, made.step) == (("Tide mill",), 168, 210)


def test_a_longer_title_is_smaller_and_whole() -> None:
    title = "Council asks residents to help choose new routes for the night buses in spring " * 3
    made = cover_title(title)
    assert " ".join(made.lines) == title.strip()
    assert made.size == 80


@pytest.mark.parametrize("title", ["word " * 150, "W" * 300, "港" * 120])
def test_a_title_that_fits_in_no_size_is_cut(title: str) -> None:
    made = cover_title(title)
    assert made.size == SIZES[-1]
    assert made.lines[-1].endswith("…")
    assert len(made.lines) * made.step <= HEIGHT
    widths = [sum(2 if letter == "港" else 1 for letter in line) for line in made.lines]
    assert max(widths) <= WIDTH / (made.size * LETTER)


def test_a_long_name_of_a_house_is_cut_to_its_line() -> None:
    assert one_line("Skerry Library", size=60) == "Skerry Library"
    assert one_line("Skerry " * 9, size=60) == "Skerry Skerry Skerry Skerry Skerry Ske…"


def test_the_cover_says_in_text_what_its_picture_shows(tmp_path: Path) -> None:
    theme = tmp_path / "theme.toml"
    theme.write_text('organisation = "Skerry Library"\n', encoding="utf-8")
    files = files_of(briefings.harbour(), theme=theme)
    words = " ".join("".join(tree_of(files, "cover.xhtml").itertext()).split())
    for shown in ("Skerry Library", "Fire at sea: islands lose their night ferry", "B1 Easy to read", "12 March 2026"):
        assert shown in words
    drawing = tree_of(files, "cover.svg")
    lines = [" ".join((one.text or "").split()) for one in drawing.iter() if one.tag.rpartition("}")[2] in TEXTS]
    told = ["Skerry Library", "", "Fire at sea:", "islands lose", "their night", "ferry", "B1", "Easy to read"]
    assert lines == [*told, "12 March 2026"]
    pictures = [one for one in package_of(files).iter(f"{OPF}item") if one.get("properties") == "cover-image"]
    assert [one.get("href") for one in pictures] == ["cover.svg"]


@pytest.mark.parametrize("name", briefings.ALL)
def test_no_title_runs_out_of_the_cover(name: str) -> None:
    drawing = tree_of(files_of(briefings.ALL[name]()), "cover.svg")
    lines = [one for one in drawing.iter() if one.tag.endswith("}tspan")]
    assert len(lines) > 0
    assert max(int(one.get("y", "")) for one in lines) < 1830
