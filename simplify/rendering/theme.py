"""A theme: the name, logo and colours of the organisation that hands out the briefing.

    organisation = "Northside Library"
    logo = "logo.png"            # beside the theme file; PNG, JPEG or SVG, at most 1 MB
    logo_alt = "A lighthouse"
    [colours]                    # of the page and the print-out
    ink = "#1d2327"
    paper = "#fffdf8"
    panel = "#eaf1f5"
    accent = "#0f4c75"
    [dark]                       # the same names, for readers whose screen is dark

Text must be readable on what it stands on: WCAG 2.2, 1.4.6 asks for a contrast of 7 to 1, and a theme that
gives less is refused with the numbers.
"""

from __future__ import annotations

import base64
import re
import tomllib
from dataclasses import dataclass, field, fields, replace
from io import BytesIO
from pathlib import Path
from typing import Any

from simplify.errors import UsageError

LEAST_CONTRAST = 7.0
LARGEST_LOGO = 1_000_000
"""In bytes."""

MOST_POINTS = 16_000_000
"""Of a picture: a small file can hold a picture that fills the memory of whoever opens it."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_SIGNATURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours as `#rrggbb`. Text is `ink`, `soft` or `accent`; it stands on `paper`, `panel` or `mark`."""

    ink: str = "#1c2326"
    soft: str = "#3b454b"
    accent: str = "#0b4a6f"
    paper: str = "#fffefb"
    panel: str = "#edf3f6"
    mark: str = "#fff3cd"
    line: str = "#5f6b73"


LIGHT = Colours()
DARK = Colours(
    ink="#f0efe9",
    soft="#cfd6da",
    accent="#a9d6f5",
    paper="#14191c",
    panel="#1f282d",
    mark="#3a3317",
    line="#8d99a1",
)


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture, and the words for those who do not see it."""

    media_type: str
    content: bytes
    alt: str

    @property
    def address(self) -> str:
        """The picture as a data: address, so that a page needs no second file."""
        return f"data:{self.media_type};base64,{base64.b64encode(self.content).decode('ascii')}"


@dataclass(frozen=True, slots=True)
class Theme:
    """How the pages of an organisation look."""

    organisation: str = ""
    logo: Logo | None = None
    light: Colours = field(default=LIGHT)
    dark: Colours = field(default=DARK)


def load_theme(path: Path | None) -> Theme:
    """The theme of a TOML file, or the plain one for None. Raises UsageError for anything unusable in it."""
    if path is None:
        return Theme()
    where = str(path)
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise UsageError(f"the theme cannot be read: {problem}", where=where, remedy="name a TOML file") from problem
    unknown = sorted(set(table) - {"organisation", "logo", "logo_alt", "colours", "dark"})
    if unknown:
        raise UsageError(
            f"a theme knows no {', '.join(unknown)}",
            where=where,
            remedy="use organisation, logo, logo_alt, colours, dark",
        )
    return Theme(
        organisation=_text(table, "organisation", where),
        logo=_logo(path, table, where),
        light=_colours(LIGHT, table.get("colours", {}), "colours", where),
        dark=_colours(DARK, table.get("dark", {}), "dark", where),
    )


def _text(table: dict[str, Any], name: str, where: str) -> str:
    value = table.get(name, "")
    if not isinstance(value, str):
        raise UsageError(f"{name} must be text", where=where, remedy='write it in quotes: "…"')
    return value.strip()


def _logo(path: Path, table: dict[str, Any], where: str) -> Logo | None:
    name, alt = _text(table, "logo", where), _text(table, "logo_alt", where)
    if not name:
        return None
    if not alt:
        raise UsageError("the logo has no words for those who do not see it", where=where, remedy="give logo_alt")
    file = path.parent / name
    try:
        size = file.stat().st_size
        if size > LARGEST_LOGO:
            raise UsageError(
                f"the logo has {size:,} bytes, and {LARGEST_LOGO:,} is the most",
                where=str(file),
                remedy="shrink it",
            )
        content = file.read_bytes()
    except OSError as problem:
        what = f"the logo cannot be read: {problem.strerror}"
        raise UsageError(what, where=str(file), remedy="name a picture beside the theme file") from problem
    for media_type, signature in _SIGNATURES.items():
        if content.startswith(signature):
            _check_picture(content, str(file))
            return Logo(media_type, content, alt)
    if _is_svg(content):
        return Logo("image/svg+xml", content, alt)
    raise UsageError("the logo is no picture", where=str(file), remedy="use a PNG, JPEG or SVG file")


def _check_picture(content: bytes, where: str) -> None:
    """Raises UsageError for a picture that is damaged or too large to show."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content)) as picture:
            width, height = picture.size
            picture.verify()
    except Image.DecompressionBombError as problem:
        raise UsageError("the logo is too large to be opened", where=where, remedy="shrink it") from problem
    except (OSError, SyntaxError, ValueError) as problem:
        raise UsageError("the logo is a damaged picture", where=where, remedy="save it again") from problem
    if width * height > MOST_POINTS:
        what = f"the logo has {width:,} by {height:,} points, and {MOST_POINTS:,} in all is the most"
        raise UsageError(what, where=where, remedy="shrink it")


def _is_svg(content: bytes) -> bool:
    from xml.etree import ElementTree

    # An entity is the one thing in XML that can make a small file huge; a logo needs none.
    if b"<!ENTITY" in content or b"<svg" not in content:
        return False
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError:
        return False
    return root.tag in {"svg", "{http://www.w3.org/2000/svg}svg"}


def _colours(base: Colours, table: Any, name: str, where: str) -> Colours:
    known = {one.name for one in fields(Colours)}
    if not isinstance(table, dict) or set(table) - known:
        wrong = ", ".join(sorted(set(table) - known)) if isinstance(table, dict) else name
        raise UsageError(f"there is no colour called {wrong}", where=where, remedy=f"use {', '.join(sorted(known))}")
    for colour, value in table.items():
        if not isinstance(value, str) or not _HEX.fullmatch(value):
            raise UsageError(
                f"{name}.{colour} is {value!r}, which is no colour",
                where=where,
                remedy='write it as "#1d2327"',
            )
    colours = replace(base, **table)
    for text in ("ink", "soft", "accent"):
        for ground in ("paper", "panel", "mark"):
            ratio = contrast(getattr(colours, text), getattr(colours, ground))
            if ratio < LEAST_CONTRAST:
                raise UsageError(
                    f"{name}: {text} {getattr(colours, text)} on {ground} {getattr(colours, ground)} has a "
                    f"contrast of {ratio:.1f} to 1, and {LEAST_CONTRAST:.0f} to 1 is the least",
                    where=where,
                    remedy="take a darker or a lighter one",
                )
    return colours


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#rrggbb` colours, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = []
    for start in (1, 3, 5):
        value = int(colour[start : start + 2], 16) / 255
        channels.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
