"""How much a reader needs a term: how hard it is, and how much of the text depends on it."""

from __future__ import annotations

from math import log2

from simplify.glossary.choosing import Chosen
from simplify.glossary.finding import is_own
from simplify.glossary.terms import Term
from simplify.glossary.transparent import explains_itself, is_known
from simplify.language.familiarity import BANDS, COMMON, zipf
from simplify.language.parsed import ParsedText
from simplify.language.topics import GENERAL, topics_of
from simplify.levels import ReaderLevel

PHRASE = (3.2, 4.2)
"""Between these frequencies (Zipf) a term of several words is taken to be, by its rarest word: the whole is rarer than
its parts, but "on the rise" is no riddle."""

CONTESTED = 3.0
FOREIGN = 0.3
PLAIN = 2.5
"""How much less a term is needed that a plain word in it explains."""
LEAST = 0.35
"""How much a term must be needed to stand in a list that is not the full one."""


def may_be_hard(term: Term, reader: ReaderLevel) -> bool:
    """Whether any sense of a term could ask for an explanation at this level; a user's own always may."""
    least = BANDS.index(reader.hardest)
    return any(BANDS.index(sense.level) > least or sense.contested or is_own(sense) for sense in term.senses)


def is_hard(chosen: Chosen, reader: ReaderLevel) -> bool:
    """Whether a term asks for an explanation at this level, by the level that the lexicon gives it.

    A frequent word of a single sense that learners of the level are taught does not, whatever the lexicon says.
    """
    least = BANDS.index(reader.hardest)
    senses = chosen.term.senses
    if len(senses) == 1 and is_known(senses[0], chosen.term.lemma, reader.zipf, least):
        return False
    return _level(chosen) > least or _contested(chosen)


def need(chosen: Chosen, reader: ReaderLevel, parsed: ParsedText) -> float:
    """How much the readers of a level need a term explained; from about -2 (hardly) to 8.

    A term of a field that the text is not about counts less: it may well have a meaning that the lexicon does not know.
    """
    lemma = chosen.term.lemma
    frequency = zipf(lemma, COMMON)
    if chosen.term.several_words:
        frequency = min(
            max(min(zipf(word, COMMON) for word in lemma.replace("-", " ").split()) - 0.4, PHRASE[0]), PHRASE[1]
        )
    score = max(-1.0, min(2.5, reader.zipf - frequency)) + 0.5 * (_level(chosen) - BANDS.index(reader.hardest) - 1)
    score += 0.5 * log2(len(chosen.places)) if chosen.places else 0.0
    if _contested(chosen):
        score += CONTESTED
    first = chosen.places[0]
    if parsed.document.blocks[first.sentence.block].kind == "heading":
        score += 0.3
    length = max(1, len(parsed.text))
    score += 0.5 * (1 - first.span.start / length)
    if any(place.final.dep_ in ("nsubj", "nsubjpass", "dobj", "ROOT", "attr") for place in chosen.places):
        score += 0.2
    if chosen.sense is None:
        return score - 1.0
    if explains_itself(chosen.sense, lemma):
        score -= PLAIN
    topics = set(chosen.sense.topics)
    return score - (FOREIGN if topics and not topics & (GENERAL | topics_of(parsed)) else 0.0)


def _level(chosen: Chosen) -> int:
    senses = (chosen.sense,) if chosen.sense else chosen.term.senses
    return min(BANDS.index(sense.level) for sense in senses)


def _contested(chosen: Chosen) -> bool:
    return chosen.sense is not None and chosen.sense.contested
