"""What the formulas count: words, letters, syllables and sentences, all from our own language layer.

A word is what stands between spaces and has a letter or a digit: contractions, hyphenated words and numbers
are one word each (Flesch 1948, "count as a word all numbers or letters or groups … surrounded by white
space"). Dashes end a word, so do slashes between words. A sentence is a sentence of the parse; headings are
not prose and not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from simplify.language.syllables import folded, syllables

_CHUNK = re.compile(r"[^\s—–…/\\|=<>]+")
_EDGE = re.compile(r"^[^\w$£€¥%+#@]+|[^\w%°$£€¥]+$")
_MARKS = "’'"


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it counts. `start` is its code point in the text it was taken from."""

    text: str
    start: int = 0
    name: bool = False

    @property
    def end(self) -> int:
        """The code point after the word."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Counts:
    """The sums that the formulas are made of.

    `letters` are letters and digits, `long` words have more than six letters, `mini` ones at most three,
    `polysyllables` three syllables or more. `complex` is Gunning's count: polysyllables that are neither
    names nor made long by -es,
    -ed or -ing. `unfamiliar` words are outside Dale and Chall's list, inflected words with their base;
    `unfamiliar_young`, for Spache, are those of them that have two syllables or more.
    """

    sentences: int = 0
    words: int = 0
    letters: int = 0
    syllables: int = 0
    polysyllables: int = 0
    complex: int = 0
    long: int = 0
    mini: int = 0
    unfamiliar: int = 0
    unfamiliar_young: int = 0
    longest: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.sentences + other.sentences,
            self.words + other.words,
            self.letters + other.letters,
            self.syllables + other.syllables,
            self.polysyllables + other.polysyllables,
            self.complex + other.complex,
            self.long + other.long,
            self.mini + other.mini,
            self.unfamiliar + other.unfamiliar,
            self.unfamiliar_young + other.unfamiliar_young,
            max(self.longest, other.longest),
        )

    @property
    def words_per_sentence(self) -> float:
        """The mean length of a sentence in words; 0 without a sentence."""
        return self.words / self.sentences if self.sentences else 0.0


def words_of(text: str, *, start: int = 0) -> list[Word]:
    """The words of a stretch of text. `start` is added to their offsets."""
    found: list[Word] = []
    for match in _CHUNK.finditer(text):
        chunk = match.group()
        if chunk.isalnum():
            found.append(Word(chunk, start + match.start()))
            continue
        for offset, piece in _pieces(chunk):
            found.append(Word(piece, start + match.start() + offset))
    return found


def _pieces(chunk: str) -> Iterable[tuple[int, str]]:
    """A chunk without the marks around it; two words joined by a double hyphen or a slash count as two."""
    at = 0
    for part in re.split(r"(--+|\.\.+)", chunk):
        bare = _EDGE.sub("", part)
        if any(character.isalnum() for character in bare):
            yield at + part.index(bare), bare
        at += len(part)


@lru_cache(maxsize=1 << 16)
def _measured(text: str) -> tuple[int, int, bool, bool, bool]:
    """Letters, syllables, whether Gunning counts it, and whether Dale-Chall and Spache know it not."""
    letters = sum(character.isalnum() for character in text)
    count = syllables(text)
    known = is_listed(text)
    return letters, count, count >= 3 and _is_complex(text, count), not known, not known and count >= 2


def _is_complex(text: str, count: int) -> bool:
    """Gunning (1952) leaves out compounds of short words and verbs that -es, -ed or -ing made three syllables
    long.
    """
    lower = text.lower()
    if any(character.isdigit() for character in lower):
        return False
    if "-" in lower:
        return any(syllables(part) >= 3 for part in lower.split("-") if part)
    if count == 3 and lower.endswith(("es", "ed", "ing")):
        stem = lower[:-3] if lower.endswith("ing") else lower[:-2]
        return syllables(stem) >= 3 if stem else False
    return True


def is_listed(text: str) -> bool:
    """Whether a word, or what it is regularly inflected from, is on Dale and Chall's list of 3,000 familiar
    words.
    """
    if any(character.isdigit() for character in text):
        return True  # Dale and Chall count numerals as familiar
    easy = _familiar_words()
    lower = folded(text).lower()
    if lower in easy:
        return True
    if lower.endswith("'s"):
        lower = lower[:-2]
    if "-" in lower:
        return all(is_listed(part) for part in lower.split("-") if part)
    return any(stem in easy for stem in _stems(lower))


def _stems(lower: str) -> Iterable[str]:
    """What a word may be an inflection of: Dale and Chall count plurals, -ed, -ing, -er, -est and -ly as
    familiar.
    """
    yield lower
    for ending in (
        "s",
        "es",
        "ed",
        "ing",
        "er",
        "est",
        "ly",
        "d",
        "r",
        "st",
        "n't",
        "'re",
        "'ll",
        "'ve",
        "'d",
        "n",
    ):
        if lower.endswith(ending) and len(lower) > len(ending) + 1:
            stem = lower[: -len(ending)]
            yield stem
            if ending in {"ed", "ing", "er", "est"}:
                yield stem + "e"
                if len(stem) > 2 and stem[-1] == stem[-2]:
                    yield stem[:-1]
            if ending in {"es", "ed", "er", "est", "ly"} and stem.endswith("i"):
                yield stem[:-1] + "y"


@cache
def _familiar_words() -> frozenset[str]:
    """The word list that textstat brings, read as a file: importing textstat costs more than a second."""
    import importlib.util
    from pathlib import Path

    found = importlib.util.find_spec("textstat")
    if found is None or found.origin is None:
        from simplify.errors import MissingPiece

        raise MissingPiece("the package textstat is not installed", remedy="pip install textstat")
    path = Path(found.origin).parent / "resources" / "en" / "easy_words.txt"
    return frozenset(path.read_text(encoding="utf-8").lower().split())


def counted(words: Sequence[Word]) -> Counts:
    """The counts of one sentence."""
    letters = spoken = poly = complex_ = long = mini = unfamiliar = young = 0
    for word in words:
        size, said, is_complex, is_unfamiliar, is_young = _measured(word.text)
        letters += size
        spoken += said
        poly += said >= 3
        complex_ += is_complex and not word.name
        long += size > 6
        mini += size <= 3
        unfamiliar += is_unfamiliar
        young += is_young
    total = len(words)
    return Counts(1 if total else 0, total, letters, spoken, poly, complex_, long, mini, unfamiliar, young, total)


def total(sentences: Iterable[Sequence[Word]]) -> Counts:
    """The counts of several sentences together; empty ones do not count."""
    return added(counted(words) for words in sentences)


def added(parts: Iterable[Counts]) -> Counts:
    """The sum of several counts; the longest sentence is that of all of them."""
    return sum(parts, Counts())
