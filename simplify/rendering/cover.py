"""The cover of a book: its title in lines that fit a drawing whose letters nobody can measure beforehand.

A shelf shows the drawing; whoever opens the book meets the same words as text, which can be read aloud and enlarged.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

WIDTH, HEIGHT = 1360, 1180
"""The room for the title, in the units of the drawing."""
SIZES = (168, 140, 116, 96, 80, 66)
LEADING = 1.25
LETTER = 0.58
"""The width of a letter in the em of its typeface: more than that of any usual one, since the reader's is not known."""


@dataclass(frozen=True, slots=True)
class CoverTitle:
    """The lines of a title, the size of its letters and the way from line to line, in the units of the drawing."""

    lines: tuple[str, ...]
    size: int
    step: int


def cover_title(title: str) -> CoverTitle:
    """The title in the largest letters in which it fits; one that fits in none is cut and ends in "…"."""
    words = title.split()
    for size in SIZES:
        most, room = int(HEIGHT / (size * LEADING)), WIDTH / (size * LETTER)
        lines = _lines(words, room)
        if len(lines) <= most and all(_width(line) <= room for line in lines):
            break
    else:
        lines = [_cut(line, room) for line in lines]
        if len(lines) > most:
            lines = [*lines[: most - 1], _cut(f"{lines[most - 1]} {lines[most]}", room)]
    return CoverTitle(tuple(lines), size, round(size * LEADING))


def one_line(text: str, *, size: int) -> str:
    """What of the text fits on one line in letters of this size."""
    return _cut(text, WIDTH / (size * LETTER))


def _lines(words: list[str], room: float) -> list[str]:
    lines: list[str] = []
    for word in words:
        if lines and _width(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _width(text: str) -> int:
    """In letters; those of Chinese, Japanese and Korean, and emoji, are twice as wide."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _cut(text: str, room: float) -> str:
    """The text, or what fits of it before a "…"."""
    if _width(text) <= room:
        return text
    while text and _width(text) > room - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"
