"""Severity: a massacre may not become an incident, nor an incident a massacre."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from simplify.errors import LexiconError
from simplify.faithfulness.comparing import Comparison
from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.side import Side
from simplify.faithfulness.wordlists import DATA, lines
from simplify.model import Finding

Grade = tuple[str, int]


@lru_cache(maxsize=1)
def families() -> dict[str, tuple[Grade, ...]]:
    """For every word the families that it belongs to, with its grade in each: 0 is the gravest."""
    found: dict[str, list[Grade]] = {}
    for number, line in lines("severity"):
        name, colon, grades = line.partition(":")
        if not colon or ">" not in grades:
            raise LexiconError("the line is not `family: grave > mild`", where=f"{DATA / 'severity.txt'}:{number}")
        for grade, words in enumerate(grades.split(">")):
            for word in words.split(","):
                found.setdefault(word.strip(), []).append((name.strip(), grade))
    return {word: tuple(grades) for word, grades in found.items()}


class SeverityLedger:
    """Words with a grade of severity. The key is the lemma."""

    kind = "severity"

    def items(self, side: Side) -> list[Item]:
        """The words of a side that have a grade, in order."""
        table = families()
        return [
            Item(self.kind, lemma, side.text[index], side.span(index), index)
            for index, lemma in enumerate(side.lemma)
            if lemma in table
        ]

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Words that are gone, with a new one of their family that is graver or milder."""
        table = families()
        lost = [item for item in self.items(source) if item.key not in output.forms]
        new = [item for item in self.items(output) if item.key not in source.forms] if lost else []
        found = []
        for item in new:
            was = next((one for one in lost if _apart(table[one.key], table[item.key])), None)
            if was is not None:
                verb = "softens" if _softer(table[was.key], table[item.key]) else "sharpens"
                message = f"“{item.text}” {verb} what the original calls “{was.text}”."
                found.append(finding(self.kind, "changed", message, source=was, output=item))
        return found


def severity_findings(comparison: Comparison) -> list[Finding]:
    """Words of the rewrite that stand for a graver or a milder one of the original.

    Only a word whose grade the original lacks at that place is told, and only when the original's word is gone.
    """
    alignment = comparison.forward
    old, new = alignment.before, alignment.after
    table = families()
    gone = [at for at, key in enumerate(old.keys) if key in table and at not in alignment.backwards]
    if not gone:
        return []
    found = []
    for place, key in enumerate(new.keys):
        if key not in table or alignment.partner[place] >= 0:
            continue
        region = alignment.region(place)
        site = set(alignment.site(place))
        for at in gone:
            near = at in site or alignment.context(place, at) >= 2
            if old.sentences[at] in region and near and _apart(table[old.keys[at]], table[key]):
                softer = _softer(table[old.keys[at]], table[key])
                word, was = new.side.text[new.words[place]], old.side.text[old.words[at]]
                verb = "softens" if softer else "sharpens"
                message = f"“{word}” {verb} what the original calls “{was}”."
                spans = old.side.span(old.words[at]), new.side.span(new.words[place])
                found.append(Finding("severity", "changed", "warning", message, *spans, 0.6))
                break
    return found


def _apart(one: tuple[Grade, ...], other: tuple[Grade, ...]) -> bool:
    shared = [(grade, level) for name, grade in one for family, level in other if name == family]
    return bool(shared) and all(grade != level for grade, level in shared)


def _softer(one: tuple[Grade, ...], other: tuple[Grade, ...]) -> bool:
    return any(name == family and level > grade for name, grade in one for family, level in other)
