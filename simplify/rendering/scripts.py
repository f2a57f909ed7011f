"""Runs of letters of another script inside English text, so that a page can mark their language.

WCAG 2.2, 3.1.2 asks for the language of parts. A name in Arabic letters may be Arabic, Persian or Urdu, so
the tag says what is known and no more: language undetermined, and the script (BCP 47, `und-arab`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_RANGES = {
    "Grek": ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    "Cyrl": ("und-cyrl", "\u0400-\u052f"),
    "Armn": ("hy", "\u0530-\u058f"),
    "Hebr": ("und-hebr", "\u0590-\u05ff\ufb1d-\ufb4f"),
    "Arab": ("und-arab", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"),
    "Deva": ("und-deva", "\u0900-\u097f"),
    "Thai": ("th", "\u0e00-\u0e7f"),
    "Geor": ("ka", "\u10a0-\u10ff"),
    "Hang": ("ko", "\u1100-\u11ff\uac00-\ud7af"),
    "Kana": ("ja", "\u3040-\u30ff"),
    "Hani": ("und-hani", "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"),
}
_NAMES = {
    "Grek": "Greek",
    "Cyrl": "Cyrillic",
    "Armn": "Armenian",
    "Hebr": "Hebrew",
    "Arab": "Arabic",
    "Deva": "Devanagari",
    "Thai": "Thai",
    "Geor": "Georgian",
    "Hang": "Korean",
    "Kana": "Japanese",
    "Hani": "Chinese",
}
_RIGHT_TO_LEFT = {"Hebr", "Arab"}
_RUN = re.compile(
    "|".join(f"(?P<{script}>[{letters}]+(?:[ .·’'-]+[{letters}]+)*)" for script, (_, letters) in _RANGES.items())
)
_FIRST_OTHER = "\u0370"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `language` is empty for the language of the page."""

    text: str
    language: str = ""
    right_to_left: bool = False


def runs(text: str) -> tuple[Run, ...]:
    """The text cut where the script changes. Joined again, the runs are the text."""
    if text.isascii() or max(text) < _FIRST_OTHER:
        return (Run(text),) if text else ()
    found, end = [], 0
    for match in _RUN.finditer(text):
        if match.start() > end:
            found.append(Run(text[end : match.start()]))
        script = match.lastgroup or ""
        found.append(Run(match.group(), _RANGES[script][0], script in _RIGHT_TO_LEFT))
        end = match.end()
    if end < len(text):
        found.append(Run(text[end:]))
    return tuple(found)


def script_name(text: str) -> str:
    """The English name of the script of the first letter that has one here, or an empty string."""
    match = _RUN.search(text)
    return _NAMES[match.lastgroup or ""] if match else ""
