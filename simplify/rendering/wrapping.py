"""Compounds ("e-cigarette", "2010–2015") that no line of a print-out breaks in two.

Guidance for clear print, easy reading and dyslexia asks for words that are not split at the end of a line. A
program that lays out text may still break behind a hyphen that stands in the word itself; this forbids it.

A hyphen that does not break (U+2011) is missing from the bundled typefaces, an element with "white-space: nowrap" may
not stand inside a link (PDF/UA), and WeasyPrint breaks too early before one where letters are spaced out. A word
joiner has none of these faults: it has no width, needs no glyph, and is not in the text that readers get.
"""

from __future__ import annotations

import re

LONGEST = 24
"""In characters: a longer compound, such as a part of an address, may be broken, or it would not fit a column."""

JOINER = "\u2060"
_TAGS = re.compile(r"(<[^>]*>)")
_COMPOUND = re.compile(r"(?:[^\W_]|&#39;|’)+(?:[-‐–](?:[^\W_]|&#39;|’)+)+")
_HYPHEN = re.compile("[-‐–]")


def kept_together(html: str) -> str:
    """The HTML with a word joiner behind every hyphen of a compound in its body, links included."""
    head, mark, body = html.partition("<body")
    pieces = _TAGS.split(mark + body)
    return head + "".join(piece if index % 2 else _COMPOUND.sub(_joined, piece) for index, piece in enumerate(pieces))


def _joined(match: re.Match[str]) -> str:
    text = match.group()
    return _HYPHEN.sub(rf"\g<0>{JOINER}", text) if len(text) <= LONGEST else text
