"""How familiar a word is: its frequency (wordfreq, Zipf scale) and the level at which learners meet it
(cefrpy).

Both packages are pinned exactly and their data files are read directly: importing the packages costs half a
second, the files a tenth of it. The tests compare what is read here with what the packages themselves say.
"""

from __future__ import annotations

import importlib.util
import struct
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from math import log10
from pathlib import Path
from typing import Literal

from simplify.errors import MissingPiece

BANDS = ("A1", "A2", "B1", "B2", "C1", "C2")

_TAGS = ("CC CD DT IN JJ JJR JJS MD NN NNS NNP NNPS PRP RB RBR RBS RP TO UH VB VBD VBG VBN VBP VBZ WDT WP WRB").split()
_UNIVERSAL = {
    "NOUN": ("NN", "NNS"),
    "PROPN": ("NNP", "NNPS", "NN", "NNS"),
    "VERB": ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"),
    "AUX": ("MD", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ"),
    "ADJ": ("JJ", "JJR", "JJS"),
    "ADV": ("RB", "RBR", "RBS", "WRB"),
    "ADP": ("IN", "RP"),
    "SCONJ": ("IN", "WRB"),
    "CCONJ": ("CC",),
    "PRON": ("PRP", "WP", "DT"),
    "DET": ("DT", "PRP", "WDT"),
    "NUM": ("CD",),
    "INTJ": ("UH",),
    "PART": ("TO", "RP", "RB"),
}


COMMON = 3.0
"""Words at least this frequent (one in a million) are in the small list, which opens ten times faster."""


@lru_cache(maxsize=1 << 16)
def zipf(word: str, floor: float = 0.0) -> float:
    """The frequency of a word on the Zipf scale: 7 for "the", 3 for one in a million, 0.0 for one never met.

    Case and typographic apostrophes do not matter, a possessive ending is left out. The parts of a hyphenated
    or spaced word are combined as wordfreq does it: the rarest part decides. Digits count as familiar (5.0),
    since a number is read, not looked up. `floor` is the least value given; with a floor of `COMMON` or more
    the large list is never opened.
    """
    plain = word.lower().replace("’", "'").strip("'\" .,;:!?-")
    if plain.endswith("'s"):
        plain = plain[:-2]
    parts = plain.replace("-", " ").split()
    if not parts:
        return floor
    values = [5.0 if part[0].isdigit() else _frequency(part, floor) for part in parts]
    if len(values) == 1 or not all(values):
        return max(floor, min(values))
    return max(floor, round(-log10(sum(10.0**-value for value in values)), 2))


def _frequency(part: str, floor: float) -> float:
    found = _table("small").get(part)
    if found is None:
        return floor if floor >= COMMON else _table("large").get(part, 0.0)
    return found


@cache
def _table(size: str) -> dict[str, float]:
    import gzip

    import msgpack  # type: ignore[import-untyped,unused-ignore]

    path = _package("wordfreq") / "data" / f"{size}_en.msgpack.gz"
    header, *buckets = msgpack.unpackb(gzip.decompress(path.read_bytes()), raw=False)
    if header.get("format") != "cB" or header.get("version") != 1:
        raise MissingPiece("its data has another format", where=str(path), remedy="pip install wordfreq==3.1.1")
    table: dict[str, float] = {}
    for index, bucket in enumerate(buckets):
        if bucket:
            table.update(dict.fromkeys(bucket, round((900 - index) / 100, 2)))
    return table


def word_list(size: Literal["small", "large"]) -> Iterator[str]:
    """The words of wordfreq's list, the most frequent first; the small list is the beginning of the large one."""
    return iter(_table(size))


@lru_cache(maxsize=1 << 16)
def cefr_value(word: str, pos: str = "") -> float | None:
    """The level of a word as a number from 1.0 (A1) to 6.0 (C2), or None when it is not listed.

    `pos` is a Penn tag ("NNS") or a universal one ("NOUN"); without it, or when the word is not listed in
    that part of speech, the mean over its parts of speech. The origin of these levels is unclear: a signal,
    not the truth.
    """
    levels = _levels(word.lower().replace("’", "'"))
    if not levels:
        return None
    wanted = _UNIVERSAL.get(pos, (pos,))
    fitting = [level for tag, level in levels if _TAGS[tag] in wanted]
    chosen = fitting or [level for _, level in levels]
    return round(sum(chosen) / len(chosen), 2)


def cefr(word: str, pos: str = "") -> str:
    """The CEFR band of a word ("A1" … "C2"), or an empty string when it is not listed."""
    value = cefr_value(word, pos)
    return BANDS[min(5, max(0, round(value) - 1))] if value is not None else ""


def _levels(word: str) -> list[tuple[int, float]]:
    starts, data = _cefr_data()
    if not 0 < len(word) < len(starts) or not word.isascii():
        return []
    key = word.encode("ascii")
    size = len(key) + 2
    low, high = starts[len(key) - 1], starts[len(key)]
    rows = range((high - low) // size)
    first = bisect_left(rows, key, key=lambda row: data[low + row * size : low + row * size + len(key)])
    found: list[tuple[int, float]] = []
    for row in rows[first:]:
        at = low + row * size
        if data[at : at + len(key)] != key:
            break
        found.append((data[at + len(key)], data[at + len(key) + 1] / 50 + 1))
    return found


@cache
def _cefr_data() -> tuple[tuple[int, ...], bytes]:
    raw = (_package("cefrpy") / "data.bin").read_bytes()
    count = raw[0]
    return struct.unpack_from(f"={count}I", raw, 1), raw[1 + 4 * count :]


def _package(name: str) -> Path:
    found = importlib.util.find_spec(name)
    if found is None or found.origin is None:
        raise MissingPiece(f"the package {name} is not installed", remedy=f"pip install {name}")
    return Path(found.origin).parent
