"""Paragraphs, headings, list items and quotations in plain text, which marks none of them.

Two habits are told apart: one line for each paragraph, and lines wrapped at a width with blank lines or
indents between paragraphs. A line is called a heading only when nothing speaks against it: a heading
taken for a sentence is a blemish, a sentence taken for a heading would never be explained.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from simplify.readers.pieces import Piece
from simplify.readers.repairing import joined_at_hyphen

_ENDS = (".", "!", "?", "…", ":", ".”", "!”", "?”", '."', '!"', '?"', ".’", "!’", "?’", ".'", ".)", "—")
_SURE_BULLET = re.compile(r"^[•‣◦▪●∙■►➢✓]\s*(?=\S)")
_BULLET = re.compile(r"^(?:[•‣◦▪●∙■►➢✓]\s*|[-*–+o] )(?=\S)")
_NUMBER = re.compile(r"^\(?(?P<number>\d{1,2})[.)] (?=\S)")
_QUOTED = re.compile(r"^>+ ?(?=\S)")
_RULE = re.compile(r"^[=\-_*~#—– ]{3,}$")
_NUMBERED_HEADING = re.compile(r"^\d{1,2}[.):]? [A-Z“‘'\"]")
_NO_TITLES = frozenset({"introduction", "summary", "overview", "background", "abstract", "news", "article"})
_CUT_OFF = re.compile(r"\b(?:a|an|and|as|at|but|by|for|from|nor|of|or|than|that|the|then|to|which|who|with)$")
_UNDERLINE = re.compile(r"^(?:={3,}|-{3,})$")
_WIDEST_WRAP = 140


@dataclass(frozen=True, slots=True)
class _Unit:
    """A paragraph-like stretch on one line; `apart` when a blank line stands before it.

    `lines` counts the lines that it was joined from, `quoted` says that each began with ">" as in mail.
    """

    text: str
    apart: bool
    lines: int = 1
    quoted: bool = False


def pieces_of(text: str) -> list[Piece]:
    """The pieces of a normalised plain text, in order."""
    units = _units(text)
    listed = _listed(units)
    spaced = sum(unit.apart for unit in units) * 2 > len(units)
    pieces: list[Piece] = []
    for at, unit in enumerate(units):
        gap = "\n\n" if unit.apart else "\n"
        if unit.quoted:
            pieces.append(Piece(unit.text, "quote", gap=gap))
        elif item := listed[at]:
            mark, rest = item
            pieces += [Piece(mark, None, gap=gap), Piece(rest, "item", gap=" ")]
        elif _RULE.match(unit.text):
            pieces.append(Piece(unit.text, None, gap=gap))
        elif level := _heading_level(units, at, listed, spaced):
            pieces.append(Piece(unit.text, "heading", level, gap=gap))
        else:
            pieces.append(Piece(unit.text, gap=gap))
    return pieces


def is_wrapped(groups: Sequence[Sequence[str]]) -> bool:
    """Whether lines were broken at a width. `groups` are the runs of lines between blank lines.

    In wrapped text the first word of the next line would not have fitted on the line before, for nearly
    every line, and many lines stop in the middle of a sentence.
    """
    inner = [
        (line.strip(), after.strip())
        for group in groups
        for line, after in pairwise(group)
        if not _BULLET.match(after.strip()) and not _NUMBER.match(after.strip())
    ]
    if not inner:
        return False
    lengths = sorted(len(line) for line, _ in inner)
    width = lengths[int(0.95 * (len(lengths) - 1))]
    if not 30 <= width <= _WIDEST_WRAP:
        return False
    full = sum(len(line) + 1 + len(after.split(" ", 1)[0]) >= 0.95 * width for line, after in inner)
    broken = sum(not line.endswith(_ENDS) and after[0].islower() for line, after in inner)
    return full >= 0.6 * len(inner) and broken >= 0.4 * len(inner)


def _units(text: str) -> list[_Unit]:
    groups = [[line for line in group.split("\n") if line.strip()] for group in re.split(r"\n\s*\n", text)]
    groups = [group for group in groups if group]
    marked = [all(map(_QUOTED.match, group)) for group in groups]
    groups = [
        [_QUOTED.sub("", line) for line in group] if quoted else group
        for group, quoted in zip(groups, marked, strict=True)
    ]
    wrapped = is_wrapped(groups)
    lengths = sorted(len(line.strip()) for group in groups for line in group)
    width = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0
    units: list[_Unit] = []
    for group, quoted in zip(groups, marked, strict=True):
        margin = min(len(line) - len(line.lstrip()) for line in group)
        for number, line in enumerate(group):
            own = line.strip()
            if number and _continues(group[number - 1], line, margin, width if wrapped else 0):
                last = units[-1]
                units[-1] = _Unit(_joined(last.text, own), last.apart, last.lines + 1, quoted)
            else:
                units.append(_Unit(own, apart=number == 0 and bool(units), quoted=quoted))
    return units


def _continues(before: str, line: str, margin: int, width: int) -> bool:
    """Whether `line` goes on with the paragraph of the line before; `width` is 0 if text is not wrapped."""
    above, own = before.strip(), line.strip()
    if _SURE_BULLET.match(own) or _RULE.match(own) or _RULE.match(above):
        return False
    if not width:
        # Even here a line may have been broken by hand in the middle of a sentence.
        return len(above) >= 40 and above[-1].isalnum() and own[0].islower() and not _BULLET.match(own)
    if _BULLET.match(own) or _NUMBER.match(own):
        return False
    indent = len(line) - len(line.lstrip()) - margin
    if indent >= 2 and above.endswith(_ENDS) and not before.startswith(" " * (indent + margin)):
        return False
    fits = len(above) + 1 + len(own.split(" ", 1)[0]) < 0.8 * width
    return not (fits and above.endswith(_ENDS)) and not (above.isupper() and not own.isupper())


def _joined(above: str, own: str) -> str:
    return joined_at_hyphen(above, own) if re.search(r"\w-$", above) else f"{above} {own}"


def _listed(units: Sequence[_Unit]) -> list[tuple[str, str] | None]:
    """For each unit that is a list item, its mark and its text.

    A dash or a number alone proves nothing ("– he said", "4. October"); two neighbours with one do.
    """
    listed: list[tuple[str, str] | None] = []
    for at, unit in enumerate(units):
        near = [units[beside].text for beside in (at - 1, at + 1) if 0 <= beside < len(units)]
        mark = _SURE_BULLET.match(unit.text)
        if not mark and (weak := _BULLET.match(unit.text)):
            mark = weak if any(text.startswith(weak[0]) for text in near) else None
        if not mark and (number := _NUMBER.match(unit.text)):
            beside = [int(found["number"]) for text in near if (found := _NUMBER.match(text))]
            mark = number if any(abs(one - int(number["number"])) == 1 for one in beside) else None
        listed.append((mark[0].strip(), unit.text[mark.end() :]) if mark else None)
    return listed


def _heading_level(units: Sequence[_Unit], at: int, listed: Sequence[object], spaced: bool) -> int:
    """1 for the title, 2 for a heading inside the text, 0 for anything else."""
    unit = units[at]
    after = next((number for number in range(at + 1, len(units)) if not _RULE.match(units[number].text)), None)
    underlined = at + 1 < len(units) and not units[at + 1].apart and _UNDERLINE.match(units[at + 1].text)
    if underlined:
        return 1 if "=" in units[at + 1].text else 2
    if after is None or unit.lines > 1 or not looks_like_heading(unit.text, first=at == 0):
        return 0
    if at == 0:
        # The first point of a list of points, or a word that heads any text, is not what the text is called.
        return 2 if _NUMBERED_HEADING.match(unit.text) or unit.text.lower() in _NO_TITLES else 1
    # Short lines one below the other are a list, a verse or a table without marks, not headings.
    short = [looks_like_heading(units[beside].text) and not listed[beside] for beside in (at - 1, after)]
    if (spaced and not unit.apart) or short[1] or (short[0] and at > 1 and not _NUMBERED_HEADING.match(unit.text)):
        return 0
    led = _NUMBERED_HEADING.match(unit.text) or listed[after] or len(units[after].text.split()) >= 8
    return 2 if led else 0


def looks_like_heading(text: str, *, first: bool = False) -> bool:
    """Whether a line standing alone could be a heading; `first` is for the title, which may hold a colon."""
    numbered = bool(_NUMBERED_HEADING.match(text))
    body = re.sub(r"^\d{1,2}[.):]? ", "", text) if numbered else text
    if not body or len(body.split()) > (18 if first else 12) or len(text) > 110 or "..." in text or "…" in text:
        return False
    start = body.lstrip("“‘\"'") if first else body
    if not (start[:1].isupper() or start[:1].isdigit() or numbered) or text[0] in "(-–—•*":
        return False
    if text.endswith((".", "!", ",", ";", ":", "—", "–", "-")) or re.search(r"[a-z]{3}[.!?] ", text):
        return False
    if numbered:
        return True
    if re.search(r"https?://|\S@\S", text) or text.endswith(_ENDS[5:]) or _CUT_OFF.search(text):
        return False
    return first or not re.search(r": ?\S", text)
