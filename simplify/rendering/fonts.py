"""The bundled typefaces, and characters that they cannot show.

A PDF takes its letters from these files only, so it looks the same on a machine without any font. What they
lack is found before anything is rendered: emoji become their name in brackets, other scripts a remark.

Fonts that happen to be installed are not asked, although some would have the letters: which of them there are,
and in which version, differs from machine to machine, and the same briefing has to give the same bytes. The
HTML page, the book and the Word document keep every name in its own letters.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from simplify.errors import MissingPiece
from simplify.rendering.scripts import script_name

logger = logging.getLogger(__name__)

_PACKAGES = {"Atkinson Hyperlegible": "fontpkg_atkinson_hyperlegible", "Lexend": "fontpkg_lexend"}
_IGNORED = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f\n\r\t")
_MARKED_RUN = re.compile(r'<span lang="[^"]*"(?: dir="rtl")?>([^<]*)</span>')
_SPACES = re.compile("[\u2000-\u200a\u202f\u205f\u3000]")


@dataclass(frozen=True, slots=True)
class Face:
    """A font file and what CSS calls it."""

    family: str
    weight: str
    path: Path

    @property
    def rule(self) -> str:
        """The @font-face rule; the address is the file's own."""
        # WeasyPrint knows no range of weights; without one it takes the weights of a variable font as needed.
        weight = f"font-weight:{self.weight};" if self.weight.isdigit() else ""
        return f'@font-face{{font-family:"{self.family}";{weight}src:url("{self.path.as_uri()}")}}'


@lru_cache(maxsize=4)
def faces(family: str) -> tuple[Face, ...]:
    """The files of a bundled family. Raises MissingPiece when its package is not installed."""
    package = _PACKAGES[family]
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise MissingPiece(f"the typeface {family} is not installed", remedy=f"pip install {package.replace('_', '-')}")
    folder = Path(spec.origin).parent / "files"
    if family == "Lexend":
        return (Face(family, "100 900", folder / "Lexend[wght].ttf"),)
    return (
        Face(family, "400", folder / "AtkinsonHyperlegible-Regular.ttf"),
        Face(family, "700", folder / "AtkinsonHyperlegible-Bold.ttf"),
    )


@lru_cache(maxsize=4)
def characters(family: str) -> frozenset[str]:
    """Every character that all files of a family can show."""
    open_font: Any = import_module("fontTools.ttLib").TTFont
    found: set[str] | None = None
    for face in faces(family):
        with open_font(face.path, lazy=True) as font:
            covered = {chr(code) for code in font.getBestCmap()}
        found = covered if found is None else found & covered
    return frozenset(found or ()) | _IGNORED


def printable(html: str, covered: frozenset[str]) -> tuple[str, tuple[str, ...]]:
    """The HTML with every character that cannot be shown replaced, and the replaced stretches, in order."""
    missing = set(html) - covered
    if not missing:
        return html, ()
    lost: dict[str, None] = {}

    def run(match: re.Match[str]) -> str:
        text = match.group(1)
        if set(text) <= covered:
            return match.group()
        lost[text] = None
        return f"[{script_name(text) or 'other'} letters]"

    def stretch(match: re.Match[str]) -> str:
        made = substitute(match.group(), covered)
        if made != match.group():
            lost[match.group()] = None
        return made

    html = _MARKED_RUN.sub(run, _SPACES.sub(" ", html))
    html = re.sub(f"[{''.join(map(re.escape, sorted(missing)))}]+", stretch, html)
    return html, tuple(lost)


def substitute(text: str, covered: frozenset[str]) -> str:
    """Readable text for what cannot be shown: a compatible form, a base letter, or a name in brackets."""
    script = script_name(text)
    if script:
        return f"[{script} letters]"
    made = []
    for character in text:
        for form in (unicodedata.normalize("NFKC", character), unicodedata.normalize("NFKD", character)):
            kept = "".join(letter for letter in form if letter in covered)
            if kept and kept.strip():
                made.append(kept)
                break
        else:
            name = unicodedata.name(character, "").lower()
            if unicodedata.category(character) not in {"Mn", "Me", "Cf", "Co", "Cn"} and name:
                made.append(f"[{name.split(' sign')[0] or name}]")
    return "".join(made)


def report(lost: tuple[str, ...]) -> None:
    """Tell the log which stretches were replaced."""
    if lost:
        logger.warning("the PDF's typeface cannot show %s; they were described instead", ", ".join(map(repr, lost)))
