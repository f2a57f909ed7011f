"""What makes a sentence hard, as numbers that come cheap once it is parsed.

Names count nowhere as hard words. Hedges, denials and attributions are facts of the text: they are counted
here because they cost reading effort, and never reported as faults.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import nan, sqrt
from operator import attrgetter
from typing import TYPE_CHECKING

from simplify.language.familiarity import COMMON, cefr_value, zipf
from simplify.lexicon.defining import defining_list
from simplify.scoring.lateness import lateness
from simplify.scoring.profile import Profile, ScoredSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

CONTENT = frozenset(("NOUN", "VERB", "ADJ", "ADV"))
CLAUSES = frozenset(("advcl", "ccomp", "relcl", "acl", "csubj", "csubjpass", "pcomp", "xcomp"))
COMMAS = frozenset((",", ";", ":", "–", "—", "("))
CONNECTIVES = frozenset(
    "although though whereas unless despite nevertheless nonetheless therefore thus hence moreover furthermore "
    "meanwhile whereby wherein albeit however consequently otherwise".split()
)
FAMILIAR = 7.0
"""Rarity is counted down from here on the Zipf scale."""
OVERLONG = 20
LATE = 4.0
"""A level of 4 is B2."""
DISTANT = 0.5
"""Words of such a meaning are learnt half a band later than others of their frequency and length."""
RECENT = 40
"""A content word is new when it is not among so many before it."""
ENOUGH_WORDS, ENOUGH_SENTENCES = 20, 4
"""Repetition shows only after so many content words, and the spread of lengths only in so many sentences."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums over one or more sentences.

    `overlong` are the words of sentences of more than `OVERLONG` words, `outside` those that the defining list has
    not. `content` words are not names; `rarity`, `level`, `late`, `lateness` and `distant` are sums over them. Of
    the `placed` ones, which have `ENOUGH_WORDS` before them, `repeated` are among the `RECENT` before.
    """

    sentences: float = 0
    words: float = 0
    squared: float = 0
    overlong: float = 0
    unfamiliar: float = 0
    polysyllables: float = 0
    outside: float = 0
    tokens: float = 0
    content: float = 0
    rarity: float = 0
    listed: float = 0
    level: float = 0
    late: float = 0
    lateness: float = 0
    distant: float = 0
    placed: float = 0
    repeated: float = 0
    clauses: float = 0
    participles: float = 0
    adverbials: float = 0
    prepositions: float = 0
    numbers: float = 0
    commas: float = 0
    connectives: float = 0


_values = attrgetter(*Tally.__slots__)


def tallies(profile: Profile) -> list[Tally]:
    """One tally a sentence, in order."""
    recent: list[str] = []
    return [_tally(sentence, recent) for sentence in profile.sentences]


def _tally(sentence: ScoredSentence, recent: list[str]) -> Tally:
    """The tally of a sentence; its content words are added to those of the sentences before it."""
    counts = sentence.plain_counts
    named = {word.start for word in sentence.words if word.name}
    offset = sentence.parsed.offset
    sums: dict[str, float] = dict.fromkeys(Tally.__slots__, 0)
    sums.update(
        sentences=1,
        words=counts.words,
        squared=counts.words * counts.words,
        overlong=counts.words if counts.words > OVERLONG else 0,
        unfamiliar=counts.unfamiliar,
        polysyllables=counts.polysyllables,
    )
    allowed = defining_list().allows
    for token in sentence.tokens:
        pos = token.pos_
        if pos == "PUNCT":
            sums["commas"] += token.text in COMMAS
            continue
        _structure(token, pos, sums)
        if token.is_alpha and offset + token.idx not in named:
            lower = token.lower_
            sums["outside"] += not allowed(lower)
            if pos in CONTENT:
                lemma = token.lemma_.lower()
                _familiarity(lower, lemma, pos, sums)
                if len(recent) >= ENOUGH_WORDS:
                    sums["placed"] += 1
                    sums["repeated"] += lemma in recent[-RECENT:]
                recent.append(lemma)
    return Tally(**sums)


def _structure(token: Token, pos: str, sums: dict[str, float]) -> None:
    dep = token.dep_
    sums["tokens"] += 1
    sums["connectives"] += token.lower_ in CONNECTIVES
    sums["prepositions"] += pos == "ADP"
    sums["numbers"] += dep == "nummod"
    if dep in CLAUSES:
        sums["clauses"] += 1
        sums["adverbials"] += dep == "advcl"
        sums["participles"] += dep in {"advcl", "acl"} and token.tag_ in {"VBG", "VBN"}
    elif dep == "conj" and pos == "VERB":
        sums["clauses"] += 1


def _familiarity(lower: str, lemma: str, pos: str, sums: dict[str, float]) -> None:
    frequency = max(zipf(lower, COMMON), zipf(lemma, COMMON))
    sums["content"] += 1
    sums["rarity"] += max(0.0, FAMILIAR - frequency)
    level = cefr_value(lemma, pos)
    if level is not None:
        sums["listed"] += 1
        sums["level"] += level
        sums["late"] += level >= LATE
    late = lateness(lower, common=True)
    sums["lateness"] += late
    sums["distant"] += late > DISTANT


NAMES: tuple[str, ...] = (
    "unlisted words a sentence",
    "unfamiliar words",
    "long words a sentence",
    "rarity",
    "level of words",
    "late words",
    "lateness",
    "late meanings",
    "new words",
    "words in long sentences",
    "spread of lengths",
    "clauses",
    "participles",
    "adverbial clauses",
    "prepositions",
    "numbers",
    "commas",
    "connectives",
)


def features(parts: Iterable[Tally]) -> tuple[float, ...]:
    """The features of a text, or of one sentence, in the order of `NAMES`; all zero without words.

    Each rises with difficulty. They are shares and means, so that they do not depend on the length of the text.
    "new words" and "spread of lengths" are not a number (nan) where there is too little text to tell.
    """
    columns = zip(*(_values(part) for part in parts), strict=True)
    t = Tally(*(sum(column) for column in columns))
    if not t.words or not t.sentences:
        return (0.0,) * len(NAMES)
    content, listed, tokens = max(1, t.content), max(1, t.listed), max(1, t.tokens)
    mean = t.words / t.sentences
    return (
        t.outside / t.sentences,
        t.unfamiliar / t.words,
        sqrt(t.polysyllables / t.sentences),
        t.rarity / content,
        t.level / listed,
        t.late / listed,
        t.lateness / content,
        t.distant / content,
        1 - t.repeated / t.placed if t.placed >= ENOUGH_WORDS else nan,
        t.overlong / t.words,
        sqrt(max(0.0, t.squared / t.sentences - mean * mean)) if t.sentences >= ENOUGH_SENTENCES else nan,
        t.clauses / tokens,
        t.participles / tokens,
        t.adverbials / tokens,
        t.prepositions / tokens,
        t.numbers / tokens,
        t.commas / t.sentences,
        t.connectives / tokens,
    )
