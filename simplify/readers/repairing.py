"""Words that an earlier conversion has broken: "signi cant", "con ict", "well- being", "horri fi ed".

PDF converters drop the glyphs ﬁ ﬂ ﬀ ﬃ ﬄ, which leaves a gap. A gap is closed only when the ligature makes a
known word and the pieces are not words that could stand side by side; in a text that has such damage for
certain, likely cases are closed too. Whatever stays in doubt is left alone and named in the notes.
Word frequencies are those of wordfreq (Zipf scale: 3 is once in a million words).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

_LIGATURES = ("fi", "fl", "ff", "ffi", "ffl")
_KNOWN = 3.0
_COMMON = 3.3
_RARE = 2.6
_PAIR = re.compile(r"(?<![\w'’])([A-Za-z][a-z]*) ([a-z]+)(?![\w'’]*\d)(?![A-Z])")
_LONE = re.compile(r"(?<![\w'’.@/-])([a-z]{2,})(?![\w@/]|[.-]\w)")
_LOOSE = re.compile(
    r"(?<![\w'’])(?:(?P<left>[A-Za-z]+) )?(?P<ligature>ffi|ffl|ff|fi|fl)(?: (?P<right>[a-z]+))?(?![\w'’])"
)
# "sci fi" and "hi fi" are written so on purpose.
_BEFORE_FI = frozenset({"sci", "wi", "hi", "lo"})
_HYPHEN = re.compile(r"(?<![\w-])([A-Za-z]{2,})- ([a-z]{2,})(?![\w])")
_SHORT = "a i am an as at be by do go ha he hi if in is it me my no of oh ok on or ox so to up us we"
_SHORT_WORDS = frozenset(_SHORT.split())
# What may follow a hyphen that hangs on purpose ("low- and middle-income") or one used for a dash.
_HANGING = """
    a an and are as at be been but by did do does for from had has have he her his i if in into is it its
    nor not of on or our over rather she so than that the their then there they this through to under up
    versus via was we were what when where which while who will with would you
"""
_AFTER_HANGING = frozenset(_HANGING.split())


@dataclass(frozen=True, slots=True)
class _Gap:
    text: int
    start: int
    end: int
    word: str
    before: str
    certain: bool


def repaired(texts: Sequence[str]) -> tuple[list[str], tuple[str, ...]]:
    """The texts of an English document with broken words mended, and notes on what was mended or doubted."""
    gaps: list[_Gap] = []
    lone: list[_Gap] = []
    for number, text in enumerate(texts):
        loose = _loose_ligatures(number, text)
        gaps += loose + _apart_from(loose, _gaps(number, text))
        lone += _apart_from(loose, _lone_pieces(number, text))
    sure = sum(gap.certain for gap in gaps)
    # A piece such as "rst" for "first" could be an abbreviation; two damaged words are no accident.
    closed = [gap for gap in gaps if gap.certain or sure] + (lone if sure + len(lone) >= 2 else [])
    doubtful = [gap for gap in gaps if gap not in closed]
    hyphens = [gap for number, text in enumerate(texts) for gap in _hanging_hyphens(number, text)]

    mended = list(texts)
    done: list[_Gap] = []
    for gap in sorted(closed + hyphens, key=lambda gap: (gap.text, -gap.start)):
        if done and done[-1].text == gap.text and done[-1].start < gap.end:
            continue
        done.append(gap)
        mended[gap.text] = mended[gap.text][: gap.start] + gap.word + mended[gap.text][gap.end :]
    return mended, (
        *_note("broken words repaired", [gap for gap in done if gap in closed]),
        *_note("words split after a hyphen and joined again", [gap for gap in done if gap in hyphens]),
        *_note("words that may have lost letters and were left alone", doubtful),
    )


def joined_at_hyphen(left: str, right: str) -> str:
    """One word from "exam-" and "ple" at a line end: without the hyphen if that makes a known word."""
    head = re.search(r"[^\W\d_]+$", left.removesuffix("-"))
    tail = re.match(r"[^\W\d_]+", right)
    if not head or not tail or not tail[0].islower() or left.endswith("--"):
        return left + right
    whole = _zipf(head[0] + tail[0])
    apart = min(_zipf(head[0]), _zipf(tail[0]))
    return left.removesuffix("-") + right if whole >= 2.0 or (whole > 0 and apart < _RARE) else left + right


def _zipf(word: str) -> float:
    """The Zipf frequency of an English word, 0 if unknown: a bare look-up, quicker than wordfreq's own."""
    share = _frequencies().get(word.lower(), 0.0)
    return math.log10(share) + 9 if share else 0.0


@cache
def _frequencies() -> dict[str, float]:
    from wordfreq import get_frequency_dict

    frequencies: dict[str, float] = get_frequency_dict("en", wordlist="large")
    return frequencies


def _note(what: str, gaps: list[_Gap]) -> tuple[str, ...]:
    if not gaps:
        return ()
    gaps = sorted(gaps, key=lambda gap: (gap.text, gap.start))
    shown = ", ".join(f"“{gap.before}” → “{gap.word}”" for gap in gaps[:8])
    return (f"{what} ({len(gaps)}): {shown}{' …' if len(gaps) > 8 else ''}",)


def _gaps(number: int, text: str) -> list[_Gap]:
    found: list[_Gap] = []
    known = _frequencies()
    at = 0
    while match := _PAIR.search(text, at):
        at = match.end(1)
        left, right = match[1].lower(), match[2]
        words = [word for ligature in _LIGATURES if (word := left + ligature + right) in known]
        if not words:
            continue
        whole, word = max((_zipf(word), word) for word in words)
        if whole < _KNOWN:
            continue
        first, second = _zipf(left), _zipf(right)
        # How much likelier the one word is than the two side by side by chance, in powers of ten.
        gain = whole - first - second + 9
        if gain < 2:
            continue
        piece = first < _RARE or second < _RARE or (len(right) < 3 and right not in _SHORT_WORDS)
        word = match[1] + word[len(left) :]
        found.append(_Gap(number, match.start(), match.end(), word, match[0], piece or gain >= 4))
        at = match.end()
    return found


def _apart_from(known: list[_Gap], others: list[_Gap]) -> list[_Gap]:
    return [one for one in others if not any(gap.start < one.end and one.start < gap.end for gap in known)]


def _loose_ligatures(number: int, text: str) -> list[_Gap]:
    """Words with a ligature that stands apart: "horri fi ed", "a surprise fi nding"."""
    found: list[_Gap] = []
    for match in _LOOSE.finditer(text):
        left, ligature, right = match["left"] or "", match["ligature"], match["right"] or ""
        if left.lower() in _BEFORE_FI:
            continue
        whole = left + ligature + right
        if left and right and _zipf(whole) >= _KNOWN - 1 and _zipf(left) < _KNOWN + 1:
            found.append(_Gap(number, match.start(), match.end(), whole, match[0], True))
        elif right and _zipf(ligature + right) >= _KNOWN:
            start = match.start("ligature")
            found.append(_Gap(number, start, match.end(), ligature + right, text[start : match.end()], True))
        elif left and _zipf(left + ligature) >= _KNOWN:
            end = match.end("ligature")
            found.append(_Gap(number, match.start(), end, left + ligature, text[match.start() : end], True))
    return found


def _lone_pieces(number: int, text: str) -> list[_Gap]:
    """Words that have lost a ligature at their beginning: "rst", "nancial"."""
    found: list[_Gap] = []
    for match in _LONE.finditer(text):
        piece = match[1]
        if _zipf(piece) >= _RARE:
            continue
        words = [one + piece for one in ("fi", "fl") if _zipf(one + piece) >= _COMMON]
        if len(words) == 1:
            found.append(_Gap(number, match.start(), match.end(), words[0], piece, False))
    return found


def _hanging_hyphens(number: int, text: str) -> list[_Gap]:
    found: list[_Gap] = []
    for match in _HYPHEN.finditer(text):
        left, right = match[1], match[2]
        if right in _AFTER_HANGING:
            continue
        parts = _zipf(left) >= _RARE and _zipf(right) >= _COMMON
        whole = _zipf(left + right)
        if parts:
            word = f"{left}-{right}"
        elif whole >= _KNOWN:
            word = left + right
        else:
            continue
        found.append(_Gap(number, match.start(), match.end(), word, match[0], True))
    return found
