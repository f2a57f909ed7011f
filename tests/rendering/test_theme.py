"""Themes: what they may say, and what is refused with the numbers."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from simplify.errors import UsageError
from simplify.rendering import render
from simplify.rendering.theme import DARK, LIGHT, Colours, Theme, contrast, load_theme
from simplify.settings import Settings
from tests.rendering import briefings

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c636060600000000400"
    "01f61738550000000049454e44ae426082"
)


def theme(folder: Path, text: str) -> Path:
    path = folder / "theme.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_is_the_plain_theme() -> None:
    assert load_theme(None) == Theme()


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_our_own_colours_are_readable(colours: Colours) -> None:
    for text in (colours.ink, colours.soft, colours.accent):
        for ground in (colours.paper, colours.panel, colours.mark):
            assert contrast(text, ground) >= 7
    for ground in (colours.paper, colours.panel, colours.mark):
        assert contrast(colours.line, ground) >= 3


def test_a_pale_colour_is_refused_with_its_contrast(tmp_path: Path) -> None:
    path = theme(tmp_path, '[colours]\naccent = "#5a8bb0"\n')
    with pytest.raises(UsageError, match=r"accent #5a8bb0 on paper #fffefb has a contrast of 3\.6 to 1, and 7 to 1"):
        load_theme(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("organisation = 3", "organisation must be text"),
        ("color = 'x'", "a theme knows no color"),
        ("[colours]\nink = 'black'", "colours.ink is 'black', which is no colour"),
        ("[colours]\ntint = '#000000'", "there is no colour called tint"),
        ("logo = 'logo.png'", "the logo has no words"),
        ("logo = 'none.png'\nlogo_alt = 'A ship'", "the logo cannot be read: No such file"),
        ("logo = 'theme.toml'\nlogo_alt = 'A ship'", "the logo is no picture"),
        ("[", "the theme cannot be read"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        load_theme(theme(tmp_path, text))


def test_a_huge_logo_is_refused_by_its_size(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PIXEL + b"\0" * 1_000_000)
    with pytest.raises(UsageError, match=r"the logo has 1,000,0.. bytes, and 1,000,000 is the most"):
        load_theme(theme(tmp_path, "logo = 'logo.png'\nlogo_alt = 'A ship'"))


@pytest.mark.parametrize("length", [8, 20, 40, 60])
def test_a_picture_that_is_cut_off_is_refused(tmp_path: Path, length: int) -> None:
    (tmp_path / "logo.png").write_bytes(PIXEL[:length])
    with pytest.raises(UsageError, match=r"logo\.png: the logo is a damaged picture \(save it again\)"):
        load_theme(theme(tmp_path, "logo = 'logo.png'\nlogo_alt = 'A ship'"))


@pytest.mark.parametrize(("side", "message"), [(5_000, "5,000 by 5,000 points"), (60_000, "the logo is too large")])
def test_a_small_file_with_a_vast_picture_is_refused(tmp_path: Path, side: int, message: str) -> None:
    head = b"IHDR" + struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    vast = PIXEL[:12] + head + struct.pack(">I", zlib.crc32(head)) + PIXEL[33:]
    (tmp_path / "logo.png").write_bytes(vast)
    with pytest.raises(UsageError, match=message):
        load_theme(theme(tmp_path, "logo = 'logo.png'\nlogo_alt = 'A ship'"))


def test_an_svg_with_entities_is_refused(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>')
    with pytest.raises(UsageError, match="the logo is no picture"):
        load_theme(theme(tmp_path, "logo = 'logo.svg'\nlogo_alt = 'A ship'"))


def test_a_theme_shows_on_the_page_and_in_the_pdf(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PIXEL)
    path = theme(
        tmp_path,
        'organisation = "Northside <Library>"\nlogo = "logo.png"\nlogo_alt = "A lighthouse"\n'
        '[colours]\naccent = "#5b1a1a"\n',
    )
    page = render(briefings.bare(), "html", settings=Settings(theme=path)).decode("utf-8")
    assert "Northside &lt;Library&gt;" in page
    assert 'alt="A lighthouse"' in page
    assert "--accent:#5b1a1a" in page
    assert render(briefings.bare(), "pdf", settings=Settings(theme=path)).startswith(b"%PDF-1.7")
