"""Words that explain themselves: a plain word with an ending or another plain word added ("houseboat", "whiten").

A reader who knows the plain word sees what the other means, so a short list has no room for it. That the definition
itself says no more than the plain word is the test: "a houseboat is a boat", but a deadline is no line.
"""

from __future__ import annotations

import re
from functools import lru_cache

from simplify.language.familiarity import BANDS, COMMON, cefr_value, zipf
from simplify.lexicon import Sense
from simplify.lexicon.defining import defining_list
from simplify.lexicon.inflecting import adjectives_of

SHORTEST = 3
"""A plain word of fewer letters is mostly in a longer one by chance."""

KNOWN_ZIPF, FREQUENT_ZIPF = 0.1, 0.3
"""How much above the frequency of a level a word stands that readers of the level are taken to know: one listed well
inside what they learn, and one listed at its upper edge."""

EVERYWHERE = 5.0
"""From which frequency (Zipf) on everybody knows a plain word, whatever the level of its one entry."""

_ENDINGS = frozenset(
    "able ably age al ance dom ed en ence er ernmost ers ery ess fold ful hood ible ibility ability ing ings ise ised"
    " isation ish ism ist ity ization ize ized less like ly ment most ness or ous ship stuff ward wards wide wise y"
    " aire maker goer owner worthy".split()
)
_PREFIXES = frozenset({"un", "non", "re", "mis", "anti", "multi"})
_PARTS = re.compile(r"[a-z]+")


def explains_itself(sense: Sense, lemma: str) -> bool:
    """Whether a plain word inside the term tells what the sense means; never so for a contested term."""
    if sense.contested or sense.pos not in ("noun", "verb", "adj", "adv"):
        return False
    return (
        _explains_itself(sense.term, sense.pos, sense.definition)
        or _is_plain_adverb(lemma, sense)
        or _is_plain_opposite(sense)
    )


@lru_cache(maxsize=4096)
def _explains_itself(term: str, pos: str, definition: str) -> bool:
    allowed = defining_list()
    said = re.sub(rf"{re.escape(term.lower())}(?:e?s)?", " ", definition.lower())
    words = [word for word in _PARTS.findall(said) if len(word) >= SHORTEST]
    plain = {base for word in words if word != term and (base := allowed.base(word))}
    plain |= {word for word in words if word != term and allowed.allows(word)}
    parts = _PARTS.findall(term.lower())
    if len(parts) > 1:
        return pos == "noun" and all(
            _stem_of(part, plain) for part in parts if part not in ("of", "the", "in", "on", "to")
        )
    word = parts[0] if parts else ""
    kind = re.search(r"\b(?:is|are) (?:an? |the )?((?:[a-z]+ ?){1,2})", said)
    genus = {defining_list().base(one) or one for one in kind[1].split()} if kind else set()
    bases = [base for base in plain if len(base) >= SHORTEST and base != word]
    return any(is_derived(word, base) or (base in genus and _is_compound(word, base)) for base in bases)


def _stem_of(part: str, plain: set[str]) -> bool:
    """Whether the part of a term is one of the plain words, or has one as its stem ("goer" of "go")."""
    base = defining_list().base(part) or part
    return base in plain or any(part.startswith(word) and part[len(word) :] in _ENDINGS for word in plain)


def is_derived(word: str, base: str) -> bool:
    """Whether a word is a plain one with an ending or a prefix."""
    for stem in {base, base[:-1] if base.endswith("e") else base, f"{base[:-1]}i" if base.endswith("y") else base}:
        if word.startswith(stem) and _may_be_added(word[len(stem) :], stem):
            return True
    before, _, behind = word.partition(base)
    return before in _PREFIXES and (not behind or _may_be_added(behind, base))


def _is_compound(word: str, base: str) -> bool:
    """Whether a word is a plain one with another plain word before it."""
    before = word.removesuffix(base)
    return before != word and len(before) >= SHORTEST and defining_list().allows(before)


def _may_be_added(rest: str, stem: str) -> bool:
    return rest in _ENDINGS or (len(rest) > 1 and rest[0] == stem[-1] and rest[1:] in _ENDINGS)


def _is_plain_adverb(lemma: str, sense: Sense) -> bool:
    """Whether the term is the adverb of a plain adjective ("globally")."""
    if sense.pos not in ("adv", "adj") or not lemma.endswith("ly"):
        return False
    found = adjectives_of(lemma, "adv")
    return any(
        defining_list().is_kind(one, "adj") or (zipf(one, COMMON) >= 4.6 and (cefr_value(one, "ADJ") or 6) < 3.5)
        for one in (*found, *(one[2:] for one in found if one.startswith("un")))
    )


def _is_plain_opposite(sense: Sense) -> bool:
    """Whether the term is "un-" and a plain adjective or participle, or a plain verb with "-able", of no high level."""
    plain, base = defining_list(), sense.term.removeprefix("un")
    if sense.pos != "adj" or base == sense.term or sense.level != "B2" or len(base) <= SHORTEST:
        return False
    if base.endswith("able"):
        return any(plain.is_kind(stem, "verb") for stem in (base[:-4], f"{base[:-4]}e", base[:-5]))
    return plain.is_kind(base, "adj") or (base.endswith(("ed", "ing")) and plain.allows(base))


def is_known(sense: Sense, lemma: str, frequency: float, band: int) -> bool:
    """Whether readers of a level know a word of one sense: it is frequent, and listed in what they learn.

    `frequency` is the level's (Zipf), `band` the number of its hardest band (0 for A1).
    """
    if sense.contested or sense.pos not in ("noun", "verb", "adj", "adv") or " " in lemma or "-" in lemma:
        return False
    often = zipf(lemma, COMMON)
    if often >= EVERYWHERE and defining_list().allows(lemma):
        return True
    value = cefr_value(lemma, sense.pos.upper())
    if value is None or often < frequency + KNOWN_ZIPF:
        return False
    at_edge = often >= frequency + FREQUENT_ZIPF and BANDS.index(sense.level) == band + 1
    return value <= band + (1.0 if at_edge else 0.6)
