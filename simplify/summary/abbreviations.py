"""What short names like "IHME" are short for, where the text itself says so, and saying it where a summary has them
first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from simplify.language.parsed import ParsedText
from simplify.model import Span
from simplify.summary.lines import QUOTED, Line

LONGEST = 9
"""Words of a long form, at most."""

MOST_BEFORE = 1.5
"""Behind a line of so many times the words of the longest sentence nothing is spelled out."""

_SHORT = re.compile(r" \(([A-Z][A-Za-z]{0,5}[A-Z])s?\)")
_SMALL = frozenset({"of", "for", "and", "the", "in", "on", "to", "a", "de", "at", "with", "&"})
_EVERYBODY_KNOWS = frozenset(
    {"US", "UK", "EU", "UN", "USA", "TV", "BBC", "NASA", "NATO", "DNA", "HIV", "MP", "PC", "CO"}
)


@dataclass(frozen=True, slots=True)
class LongForm:
    """What a short name stands for, and where the text says so."""

    words: str
    span: Span


class Abbreviations:
    """The short names of one text."""

    def __init__(self, parsed: ParsedText) -> None:
        self._found: Mapping[str, LongForm] = dict(_spelled_out(parsed.text))

    def told(self, line: Line, shown: str, *, longest: int) -> Line:
        """The line with the long form of the short names that the text `shown` above it, in small letters, has not
        told: before the short name where there is room, else in a sentence behind the line."""
        for short, one in self._found.items():
            if one.words.lower() in shown + line.text.lower() or re.search(rf"\b{short.lower()}\b", shown):
                continue
            quoted = [match.span() for match in QUOTED.finditer(line.text)]
            place = next(
                (
                    match
                    for match in re.finditer(rf"(?<![\w(-]){short}(?![\w-])", line.text)
                    if not any(start < match.start() < end for start, end in quoted)
                ),
                None,
            )
            if place is None:
                continue
            text = f"{line.text[: place.start()]}{one.words} ({short}){line.text[place.end() :]}"
            new = line.with_text(text, (*line.evidence, one.span))
            owns = line.text[place.end() : place.end() + 1] in ("’", "'")
            bare = not re.search(r"\b(?:[Tt]he|an?|An?) $", line.text[: place.start()])
            if owns or bare or new.longest > max(longest, line.longest):
                if line.words > MOST_BEFORE * longest:
                    continue
                new = line.with_text(f"{line.text} {short} is short for {one.words}.", (*line.evidence, one.span))
            line = new
        return line


def _spelled_out(text: str) -> Iterator[tuple[str, LongForm]]:
    """The short names that stand in brackets behind the words whose initials they are; the first place counts."""
    seen: set[str] = set()
    for match in _SHORT.finditer(text):
        short = match[1]
        if short in seen or short in _EVERYBODY_KNOWS:
            continue
        start = _start(text[: match.start()], short)
        if start is not None:
            seen.add(short)
            yield short, LongForm(text[start : match.start()], Span(start, match.end()))


def _start(before: str, short: str) -> int | None:
    """Where the words begin whose initials are those of a short name that stands right behind them."""
    letters = list(short.upper())
    words = list(re.finditer(r"[\w’'.]+|&", before[-200:]))[-LONGEST - 3 :]
    shift = max(len(before) - 200, 0)
    for word in reversed(words):
        if not letters:
            break
        if word[0][0].upper() == letters[-1]:
            letters.pop()
            start = word.start() + shift
        elif word[0].lower() not in _SMALL:
            return None
    if letters or re.search(r"[.!?;:,()“”\"\n]", before[start:]):
        return None
    return start
