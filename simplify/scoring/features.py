"""What makes a sentence hard, as numbers that come cheap once it is parsed.

Names count nowhere as hard words. Hedges, denials and attributions are facts of the text: they are counted
here because they cost reading effort, and never reported as faults.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import log, sqrt
from operator import attrgetter
from typing import TYPE_CHECKING

from simplify.language.familiarity import COMMON, cefr_value, zipf
from simplify.scoring.counts import counted
from simplify.scoring.profile import Profile, ScoredSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

CONTENT = frozenset(("NOUN", "VERB", "ADJ", "ADV"))
CLAUSES = frozenset(("advcl", "ccomp", "relcl", "acl", "csubj", "csubjpass", "pcomp", "xcomp"))
STRUCTURES = {
    "relcl": "relatives",
    "advcl": "adverbials",
    "conj": "conjuncts",
    "nsubjpass": "passives",
    "auxpass": "passives",
    "prep": "prepositions",
}
COMMAS = frozenset((",", ";", ":", "–", "—", "("))
ABSTRACT = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship", "hood", "acy", "ure")
CONNECTIVES = frozenset(
    "although though whereas unless despite nevertheless nonetheless therefore thus hence moreover furthermore "
    "meanwhile whereby wherein albeit however consequently otherwise".split()
)
FAMILIAR = 7.0
"""Rarity is counted down from here on the Zipf scale."""
OVERLONG = 20
RARE = 4.0
LATE = 4.0
"""A level of 4 is B2."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums over one or more sentences; `rarity` and `level` sum over content words that are not names."""

    sentences: float = 0
    words: float = 0
    length: float = 0
    overlong: float = 0
    syllables: float = 0
    letters: float = 0
    unfamiliar: float = 0
    polysyllables: float = 0
    content: float = 0
    rarity: float = 0
    rare: float = 0
    listed: float = 0
    level: float = 0
    late: float = 0
    abstract: float = 0
    repeated: float = 0
    reach: float = 0
    clauses: float = 0
    participles: float = 0
    relatives: float = 0
    adverbials: float = 0
    conjuncts: float = 0
    passives: float = 0
    prepositions: float = 0
    adverbs: float = 0
    commas: float = 0
    connectives: float = 0


_values = attrgetter(*Tally.__slots__)


def tallies(profile: Profile) -> list[Tally]:
    """One tally a sentence, in order; a content word is repeated when one of the two sentences before has it."""
    found: list[Tally] = []
    recent: list[frozenset[str]] = []
    for sentence in profile.sentences:
        tally, lemmas = _tally(sentence, frozenset().union(*recent[-2:]))
        found.append(tally)
        recent.append(lemmas)
    return found


def _tally(sentence: ScoredSentence, known: frozenset[str]) -> tuple[Tally, frozenset[str]]:
    counts = counted(sentence.plain)
    named = {word.start for word in sentence.words if word.name}
    offset = sentence.parsed.offset
    sums: dict[str, float] = dict.fromkeys(Tally.__slots__, 0)
    sums.update(
        sentences=1,
        words=counts.words,
        length=log(1 + counts.words),
        overlong=counts.words > OVERLONG,
        syllables=counts.syllables,
        letters=counts.letters,
        unfamiliar=counts.unfamiliar,
        polysyllables=counts.polysyllables,
    )
    lemmas: set[str] = set()
    for token in sentence.tokens:
        _structure(token, sums)
        if token.pos_ in CONTENT and token.is_alpha and offset + token.idx not in named:
            _familiarity(token, sums)
            lemma = token.lemma_.lower()
            sums["repeated"] += lemma in known
            lemmas.add(lemma)
    return Tally(**sums), frozenset(lemmas)


def _structure(token: Token, sums: dict[str, float]) -> None:
    pos, dep = token.pos_, token.dep_
    if pos == "PUNCT":
        sums["commas"] += token.text in COMMAS
        return
    sums["reach"] += abs(token.i - token.head.i)
    sums["adverbs"] += pos == "ADV"
    sums["connectives"] += token.lower_ in CONNECTIVES
    kind = STRUCTURES.get(dep)
    if kind:
        sums[kind] += 1
    if dep in CLAUSES:
        sums["clauses"] += 1
        sums["participles"] += dep in {"advcl", "acl"} and token.tag_ in {"VBG", "VBN"}
    elif dep == "conj" and pos == "VERB":
        sums["clauses"] += 1


def _familiarity(token: Token, sums: dict[str, float]) -> None:
    lower, lemma = token.lower_, token.lemma_.lower()
    frequency = max(zipf(lower, COMMON), zipf(lemma, COMMON))
    sums["content"] += 1
    sums["rarity"] += max(0.0, FAMILIAR - frequency)
    sums["rare"] += frequency < RARE
    level = cefr_value(lemma, token.pos_)
    if level is not None:
        sums["listed"] += 1
        sums["level"] += level
        sums["late"] += level >= LATE
    sums["abstract"] += token.pos_ == "NOUN" and len(lemma) > 6 and lemma.endswith(ABSTRACT)


NAMES: tuple[str, ...] = (
    "sentence length",
    "overlong sentences",
    "syllables a word",
    "letters a word",
    "unfamiliar words",
    "long words",
    "long words a sentence",
    "rarity",
    "rare words",
    "level of words",
    "late words",
    "abstract nouns",
    "new words",
    "reach",
    "clauses",
    "participles",
    "relative clauses",
    "adverbial clauses",
    "conjuncts",
    "passives",
    "prepositions",
    "adverbs",
    "commas",
    "connectives",
)


def features(parts: Iterable[Tally]) -> tuple[float, ...]:
    """The features of a text, or of one sentence, in the order of `NAMES`; all zero without words.

    Each rises with difficulty. They are shares of words, of content words or of sentences, so that they do
    not depend on the length of the text.
    """
    columns = zip(*(_values(part) for part in parts), strict=True)
    t = Tally(*(sum(column) for column in columns))
    if not t.words or not t.sentences:
        return (0.0,) * len(NAMES)
    content, listed = max(1, t.content), max(1, t.listed)
    return (
        t.length / t.sentences,
        t.overlong / t.sentences,
        t.syllables / t.words,
        t.letters / t.words,
        t.unfamiliar / t.words,
        t.polysyllables / t.words,
        sqrt(t.polysyllables / t.sentences),
        t.rarity / content,
        t.rare / content,
        t.level / listed,
        t.late / listed,
        t.abstract / t.words,
        1 - t.repeated / content,
        t.reach / t.words,
        t.clauses / t.sentences,
        t.participles / t.sentences,
        t.relatives / t.sentences,
        t.adverbials / t.sentences,
        t.conjuncts / t.sentences,
        t.passives / t.sentences,
        t.prepositions / t.words,
        t.adverbs / t.words,
        t.commas / t.sentences,
        t.connectives / t.words,
    )
