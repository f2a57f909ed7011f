"""Compounds ("e-cigarette", "2010–2015") that no line of a print-out breaks in two.

Guidance for clear print, easy reading and dyslexia asks for words that are not split at the end of a line. A
program that lays out text may still break behind a hyphen that stands in the word itself; this forbids it.
"""

from __future__ import annotations

import re

LONGEST = 24
"""In characters: a longer compound, such as a part of an address, may be broken, or it would not fit a column."""

_TAGS = re.compile(r"(<[^>]*>)")
_COMPOUND = re.compile(r"(?:[^\W_]|&#39;|’)+(?:[-‐–](?:[^\W_]|&#39;|’)+)+")


def kept_together(html: str) -> str:
    """The HTML with every compound in its body inside `<span class="whole">`, which the style sheet keeps whole.

    Links are left alone: PDF/UA allows no element inside a link (ISO 14289-1, 7.18.5, as WeasyPrint tags it).
    """
    head, mark, body = html.partition("<body")
    pieces = _TAGS.split(mark + body)
    in_link = False
    for index, piece in enumerate(pieces):
        if index % 2:
            in_link = piece.startswith("<a ") or (in_link and piece != "</a>")
        elif not in_link:
            pieces[index] = _COMPOUND.sub(_whole, piece)
    return head + "".join(pieces)


def _whole(match: re.Match[str]) -> str:
    text = match.group()
    return f'<span class="whole">{text}</span>' if len(text) <= LONGEST else text
