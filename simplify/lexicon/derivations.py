"""Words that the dictionary need not list, because a prefix or an ending adds its one regular meaning to a known word.

"Unheated" is not heated, "to reweigh" means to weigh again, "deafness" is the state of being deaf. Only derivations
whose meaning is the sum of their parts are explained, and only where the base is in the defining list or has a single
sense in the dictionary, whose definition then follows. A word in whose meaning the parts do not add up ("restless",
"unloose", "recover") stands in lexicalised.txt or has an entry of its own, which always comes first.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from simplify.lexicon.defining import defining_list
from simplify.lexicon.entries import Sense
from simplify.lexicon.inflecting import regular_forms

LEXICALISED = Path(__file__).parent / "lexicalised.txt"
LEAST_BASE = 3
"""Shorter bases are mostly chance: "reed" is no "ed" again."""


@lru_cache(maxsize=1)
def _lexicalised() -> frozenset[str]:
    lines = LEXICALISED.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


class _Dictionary(Protocol):
    """What a derivation needs of the lexicon."""

    def senses(self, term: str, pos: str | None = None) -> tuple[Sense, ...]: ...


def derived_senses(word: str, pos: str, lexicon: _Dictionary) -> tuple[Sense, ...]:
    """The one sense of a regularly derived word (in lower case, as its lemma), or none.

    The sense is not written in any file: its identity names the rule and the base ("un- + fair/adj"), its definition
    says what the prefix or ending adds, followed by the dictionary's definition of a base that may be hard itself.
    """
    if word in _lexicalised() or defining_list().allows(word):
        return ()
    for rule, base, base_pos, definition in _readings(word, pos):
        if len(base) < LEAST_BASE:
            continue
        own = () if defining_list().is_kind(base, base_pos) else lexicon.senses(base, base_pos)
        if own and (len(own) > 1 or own[0].term != base):
            continue
        if own or defining_list().is_kind(base, base_pos):
            return (_sense(word, pos, f"{rule} + {base}/{base_pos}", definition, own),)
    return ()


def _sense(word: str, pos: str, identity: str, definition: str, own: tuple[Sense, ...]) -> Sense:
    base = own[0] if own else None
    return Sense(
        identity=identity,
        term=word,
        pos=pos,
        level=max("B2", base.level) if base else "B2",
        topics=base.topics if base else ("everyday",),
        definition=f"{definition} {base.definition}" if base else definition,
        extras=tuple(pair for pair in base.extras if pair[0] == "explains") if base else (),
    )


def _readings(word: str, pos: str) -> Iterator[tuple[str, str, str, str]]:
    """The (rule, base, part of speech of the base, definition) that the spelling of a word allows."""
    if pos == "verb":
        yield from _verbs(word)
    elif pos == "adj":
        yield from _adjectives(word)
    elif pos == "noun" and word.endswith("ness"):
        stem = word[:-4]
        for adjective in (f"{stem[:-1]}y", stem) if stem.endswith("i") else (stem,):
            yield "-ness", adjective, "adj", f"{_capital(word)} is the state or quality of being {adjective}."


def _verbs(word: str) -> Iterator[tuple[str, str, str, str]]:
    if word.startswith("re"):
        yield "re-", word[2:], "verb", f"To {word} means to {word[2:]} again."
    elif word.startswith("mis"):
        yield "mis-", word[3:], "verb", f"To {word} means to {word[3:]} wrongly."


def _adjectives(word: str) -> Iterator[tuple[str, str, str, str]]:
    for prefix in ("un", "non"):
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            yield f"{prefix}-", rest, "adj", f"“{_capital(word)}” means not {rest}."
            for verb in _verbs_of(rest):
                yield f"{prefix}-", verb, "verb", f"“{_capital(word)}” means not {rest}."
            for verb in _verbs_able(rest):
                yield f"{prefix}- -able", verb, "verb", f"If something is {word}, it is not possible to {verb} it."
    if word.endswith("less"):
        noun = word[:-4]
        yield "-less", noun, "noun", f"Somebody or something {word} has no {noun}."
    for verb in _verbs_able(word):
        yield "-able", verb, "verb", f"If something is {word}, it is possible to {verb} it."


def _verbs_of(participle: str) -> Iterator[str]:
    """The verbs that a past participle may be of."""
    listed = defining_list().base(participle)
    if participle.endswith("ed"):
        for verb in (participle[:-2], participle[:-1], participle[:-3], f"{participle[:-3]}y"):
            if participle in regular_forms(verb, "verb"):
                yield verb
    elif listed and listed != participle and participle.endswith(("n", "t", "d")):
        yield listed


def _verbs_able(adjective: str) -> Iterator[str]:
    """The verbs that an adjective in -able may be of ("drinkable", "movable", "deniable", "forgettable")."""
    if not adjective.endswith("able") or adjective in _lexicalised():
        return
    stem = adjective[:-4]
    yield stem
    yield f"{stem}e"
    if stem.endswith("i"):
        yield f"{stem[:-1]}y"
    if len(stem) > 3 and stem[-1] == stem[-2]:
        yield stem[:-1]


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
