"""Checks that look at several senses at once: double, circular and indistinct ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from simplify.lexicon.defining import defining_list
from simplify.lexicon.entries import Sense
from simplify.lexicon.occurrences import words_of
from simplify.lexicon.problems import Problem


def doubles(senses: Iterable[Sense], others: Iterable[Sense]) -> list[Problem]:
    """Two senses of one term that say the same, and (as notes) one term written in two files."""
    problems: list[Problem] = []
    seen: dict[tuple[str, str], list[Sense]] = {}
    for sense in others:
        seen.setdefault((sense.term, sense.pos), []).append(sense)
    for sense in senses:
        earlier = seen.setdefault((sense.term, sense.pos), [])
        for other in earlier:
            where = f"{other.file}:{other.line}"
            if _likeness(sense.definition, other.definition) >= 0.6:
                problems.append(Problem(sense.file, sense.line, sense.term, f"the same sense is in {where}"))
            elif other.file != sense.file:
                problems.append(
                    Problem(
                        sense.file,
                        sense.line,
                        sense.term,
                        f"other senses of this {sense.pos} are in {where}",
                        True,
                    )
                )
        earlier.append(sense)
    return problems


def circles(senses: Iterable[Sense], others: Iterable[Sense]) -> list[Problem]:
    """Terms that explain each other: A with B and B with A, where neither is a word of the defining list."""
    allowed = defining_list()
    senses = tuple(senses)
    uses: dict[str, set[str]] = {}
    for sense in (*senses, *others):
        words = {word.lower() for word in words_of(sense.definition)} - {sense.term.lower()}
        words = {word for word in words if not allowed.allows(word)}
        uses.setdefault(sense.term.lower(), set()).update(words)
    problems: list[Problem] = []
    for sense in senses:
        term = sense.term.lower()
        for word in sorted(uses[term]):
            if term in uses.get(word, ()) and word in {w.lower() for w in words_of(sense.definition)}:
                problems.append(Problem(sense.file, sense.line, sense.term, f"circular: {word!r} is explained with it"))
    return problems


def indistinct(senses: Iterable[Sense], others: Iterable[Sense]) -> list[Problem]:
    """Senses that nothing tells from another sense of the same term: they have no cue."""
    senses = tuple(senses)
    counts = Counter((sense.term, sense.pos) for sense in (*senses, *others))
    return [
        Problem(sense.file, sense.line, sense.term, "one of several senses, but without a cue")
        for sense in senses
        if counts[sense.term, sense.pos] > 1 and not sense.cues
    ]


def hidden(senses: Iterable[Sense], others: Iterable[Sense]) -> list[Problem]:
    """Cues that would hide the one meaning of a term, or that guard a wording which is not there."""
    senses = tuple(senses)
    counts = Counter((sense.term, sense.pos) for sense in (*senses, *others))
    allowed = defining_list()
    problems: list[Problem] = []
    for sense in senses:
        if counts[sense.term, sense.pos] > 1:
            continue
        said = {form for word in words_of(sense.definition.lower()) for form in (word, allowed.base(word) or word)}
        said = {word for word in said if allowed.words.get(word) != "f"}
        for cue in sense.cues:
            if cue.against and not cue.elsewhere and not sense.simpler:
                what = (
                    f"“-{cue.lemma}” keeps no wording out: write “!{cue.lemma}” where the term means something else,"
                    " or leave it out"
                )
            elif cue.elsewhere and cue.place == "near" and cue.lemma in said:
                what = f"“!{cue.lemma}” hides this meaning: the definition itself speaks of it"
            else:
                continue
            problems.append(Problem(sense.file, sense.line, sense.term, what))
    return problems


def _likeness(one: str, other: str) -> float:
    first, second = ({word.lower() for word in words_of(text)} for text in (one, other))
    return len(first & second) / max(1, len(first | second))
