"""The word lists of the ledgers, and finding their phrases in a side.

data/cues.txt has a line for each class: `kind / group / grade: phrase; phrase; …`. A phrase is matched by the words or
their lemmas, the longest first. A star stands for any one word; a word after a slash names the part of speech.
data/synonyms.txt and data/opposites.txt have a group or a pair a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from simplify.errors import LexiconError
from simplify.faithfulness.side import Side

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase of a list: the group that it belongs to, and its grade within the kind (0 when there is none)."""

    words: tuple[str, ...]
    pos: str
    group: str
    grade: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue in a side: the words from `first` to `last`."""

    first: int
    last: int
    group: str
    grade: int


def lines(name: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate((DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line.strip()


@lru_cache(maxsize=8)
def groups(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of a list, each a group of words apart by commas."""
    return tuple(tuple(word.strip() for word in line.split(",")) for _, line in lines(name))


def sides(name: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The lines of a list of axes: the words of one end and those of the other."""
    found = []
    for number, line in lines(name):
        left, bar, right = line.partition("|")
        if not bar:
            raise LexiconError(
                "the line has no two ends", where=f"{DATA / name}.txt:{number}", remedy="put | between them"
            )
        found.append((_apart(left, ","), _apart(right, ",")))
    return tuple(found)


def scales() -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    """The families of units of data/scales.txt: name and units, each with its words."""
    found = []
    for _, line in lines("scales"):
        name, _, units = line.partition(":")
        found.append((name.strip(), tuple(_apart(unit, ",") for unit in _apart(units, ";"))))
    return tuple(found)


def _apart(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


def classes(kind: str) -> tuple[tuple[str, int, tuple[str, ...]], ...]:
    """The groups of a kind of cue: name, grade, and those of its phrases that are one word."""
    found: dict[tuple[str, int], list[str]] = {}
    for table in _tables().get(kind, {}).values():
        for cue in table:
            if len(cue.words) == 1:
                found.setdefault((cue.group, cue.grade), []).append(cue.words[0])
    return tuple((group, grade, tuple(words)) for (group, grade), words in found.items())


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, tuple[Cue, ...]]]:
    found: dict[str, dict[str, list[Cue]]] = {}
    for number, line in lines("cues"):
        head, colon, phrases = line.partition(":")
        parts = [part.strip() for part in head.split("/")]
        if not colon or len(parts) != 3:
            raise LexiconError("the line is not `kind / group / grade: phrases`", where=f"{DATA / 'cues.txt'}:{number}")
        kind, group, grade = parts
        for phrase in filter(None, (one.strip() for one in phrases.split(";"))):
            text, _, pos = phrase.partition("/")
            words = tuple(text.split())
            found.setdefault(kind, {}).setdefault(words[0], []).append(Cue(words, pos, group, int(grade)))
    return {
        kind: {first: tuple(sorted(cues, key=lambda cue: -len(cue.words))) for first, cues in table.items()}
        for kind, table in found.items()
    }


def kinds() -> tuple[str, ...]:
    """The kinds that data/cues.txt has lists for."""
    return tuple(_tables())


def cues(side: Side, kind: str) -> list[Hit]:
    """The phrases of a kind in a side, in order; of two that overlap the longer one that begins first."""
    if kind not in side.found:
        side.found[kind] = _search(side, _tables().get(kind, {}))
    return side.found[kind]


def _search(side: Side, table: dict[str, tuple[Cue, ...]]) -> list[Hit]:
    found: list[Hit] = []
    if side.forms.isdisjoint(table):
        return found
    free = 0
    for index, (word, lemma) in enumerate(zip(side.lower, side.lemma, strict=True)):
        if index >= free and (word in table or lemma in table):
            hit = _at(side, index, table)
            if hit is not None:
                found.append(hit)
                free = hit.last + 1
    return found


def _at(side: Side, index: int, table: dict[str, tuple[Cue, ...]]) -> Hit | None:
    candidates = table.get(side.lower[index], ())
    if side.lemma[index] != side.lower[index]:
        candidates = (*candidates, *table.get(side.lemma[index], ()))
    for cue in candidates:
        last = index + len(cue.words) - 1
        if last >= len(side) or side.sentence[last] != side.sentence[index]:
            continue
        if cue.pos and side.pos[last] != cue.pos:
            continue
        if all(_is(side, index + step, word) for step, word in enumerate(cue.words)):
            return Hit(index, last, cue.group, cue.grade)
    return None


def _is(side: Side, index: int, word: str) -> bool:
    return word in (side.lower[index], side.lemma[index], "*")
