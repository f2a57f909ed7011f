"""How much each sentence of a text matters: what it shares with the rest, where it stands, whom it names.

Centrality is that of TextRank and LexRank (Mihalcea and Tarau 2004; Erkan and Radev 2004): the stationary
weight of a walk between sentences that share words, with tf-idf cosine as the strength of a tie. The matrix
of ties is never built: the walk goes from sentences to words and back, so that time grows with the length
of the text and not with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simplify.language.coreference import resolve
from simplify.language.mentions import Mentions
from simplify.language.parsed import ParsedSentence, ParsedText

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Numbers = NDArray[numpy.float64]

CONTENT = ("NOUN", "PROPN", "VERB", "ADJ", "NUM")
EMPTY = frozenset(
    """
    be have do say get go make take come see know think give find tell become use want seem feel try ask need let
    keep mean put thing way lot one other such many much more most same new own last first next year day time
    """.split()
)
"""Frequent words that tell nothing about what a sentence is about."""

DAMPING = 0.85
STEPS = 25


@dataclass(frozen=True, eq=False)
class Weights:
    """The weight of every sentence (index = number - 1) and the words that carry it.

    `early` is the part of it that its place gives, `words` maps a sentence to the ids of its content words;
    `worth` is the weight of a word in this text, `often` in how many sentences it stands.
    """

    total: tuple[float, ...]
    early: tuple[float, ...]
    centrality: tuple[float, ...]
    words: tuple[frozenset[int], ...]
    worth: dict[int, float]
    often: Mapping[int, int]

    def likeness(self, one: int, other: int) -> float:
        """How much two sentences say the same: shared worth over the lesser of their worths, 0 to 1."""
        first, second = self.words[one], self.words[other]
        shared = sum(self.worth[word] for word in first & second)
        least = min(sum(self.worth[word] for word in each) for each in (first, second))
        return shared / least if least else 0.0


def weigh(parsed: ParsedText, title: str) -> Weights:
    """Weigh the sentences of a text whose title is `title` (may be empty)."""
    words = [_words(sentence) for sentence in parsed.sentences]
    often = Counter(word for some in words for word in some)
    worth = {word: _worth(count) for word, count in often.items()}
    centrality = _centrality(words, often)
    titled = _title_words(parsed, title)
    mentions = resolve(parsed)
    known = _known_names(mentions)
    early = [POSITION * _position(parsed, index) for index in range(len(parsed.sentences))]
    total = []
    for index, sentence in enumerate(parsed.sentences):
        total.append(
            centrality[index]
            + early[index]
            + TITLE * _share(words[index], titled)
            + NAMES * _named(sentence, mentions, known)
            + DENSE * _dense(words[index], often, len(sentence.words))
            + GRAVE * _is_grave(sentence)
        )
    return Weights(tuple(total), tuple(early), tuple(centrality), tuple(words), worth, often)


POSITION, TITLE, NAMES, DENSE, GRAVE = 4.0, 0.4, 0.3, 0.5, 0.5
FADING = 0.25

DEEDS = frozenset(
    """die kill injure wound arrest jail sentence convict charge accuse rescue ban approve elect resign sue win lose
    destroy collapse crash flood evacuate""".split()
)
_COUNTED = frozenset("people person child woman man patient worker soldier victim family home house job".split())


def _worth(count: int) -> float:
    """A word that comes back matters; one that stands once is chance."""
    from math import log

    return log(1 + count)


def _is_grave(sentence: ParsedSentence) -> float:
    """Whether a sentence tells of what news is about: deaths, arrests, votes, and how many people it struck."""
    narrated = [t for t in sentence.tokens if not (sentence.quotations and sentence.is_quoted(t))]
    deed = any(t.pos_ == "VERB" and t.lemma_ in DEEDS for t in narrated)
    counted = any(t.like_num and t.head.lemma_ in _COUNTED and t.dep_ == "nummod" for t in narrated)
    return (0.6 if deed else 0.0) + (0.4 if counted else 0.0)


def _words(sentence: ParsedSentence) -> frozenset[int]:
    found = set()
    for token in sentence.tokens:
        if token.pos_ in CONTENT and not token.is_stop and token.lemma_.lower() not in EMPTY and len(token) > 1:
            found.add(token.lemma)
    return frozenset(found)


def _centrality(words: list[frozenset[int]], often: Counter[int]) -> list[float]:
    """The walk, scaled so that the most central sentence has 1."""
    import numpy

    count = len(words)
    ids = {word: place for place, word in enumerate(sorted(often))}
    rows = numpy.array([i for i, some in enumerate(words) for _ in some], dtype=numpy.intp)
    columns = numpy.array([ids[word] for some in words for word in sorted(some)], dtype=numpy.intp)
    if not len(rows):
        return [0.0] * count
    rarity = numpy.log(1 + count / numpy.array([often[word] for word in sorted(often)], dtype=float))
    values = rarity[columns]
    norms = numpy.sqrt(numpy.bincount(rows, weights=values**2, minlength=count))
    values = values / numpy.where(norms[rows] > 0, norms[rows], 1.0)
    own = numpy.bincount(rows, weights=values**2, minlength=count)

    def tied(weights: Any) -> Any:
        over_words = numpy.bincount(columns, weights=values * weights[rows], minlength=len(ids))
        return numpy.bincount(rows, weights=values * over_words[columns], minlength=count) - own * weights

    degree = tied(numpy.ones(count))
    inverse = numpy.where(degree > 1e-9, 1 / numpy.maximum(degree, 1e-9), 0.0)
    rank = numpy.full(count, 1 / count)
    for _ in range(STEPS):
        rank = (1 - DAMPING) / count + DAMPING * tied(rank * inverse)
    return [float(value) for value in rank / max(float(rank.max()), 1e-12)]


def _position(parsed: ParsedText, index: int) -> float:
    """1 at the beginning, falling; the head of a paragraph counts a little more than its body."""
    sentence = parsed.sentences[index]
    first = not index or parsed.sentences[index - 1].block != sentence.block
    return 1 / (1 + FADING * index) + (0.1 if first else 0.0)


def _title_words(parsed: ParsedText, title: str) -> frozenset[int]:
    wanted = {word.strip(".,:;!?“”\"'’").lower() for word in title.split()} - EMPTY
    if not wanted:
        return frozenset()
    found = set()
    for sentence in parsed.sentences:
        for token in sentence.tokens:
            if token.pos_ in CONTENT and not token.is_stop and (token.lower_ in wanted or token.lemma_ in wanted):
                found.add(token.lemma)
    return frozenset(found)


def _share(words: frozenset[int], wanted: frozenset[int]) -> float:
    return len(words & wanted) / len(wanted) if wanted else 0.0


def _known_names(mentions: Mentions) -> dict[str, float]:
    most = max((len(name.spans) for name in mentions.names), default=1)
    return {name.text: len(name.spans) / most for name in mentions.names}


def _named(sentence: ParsedSentence, mentions: Mentions, known: dict[str, float]) -> float:
    found = set()
    for token in sentence.tokens:
        if token.pos_ == "PROPN" and (name := mentions.name_at(sentence.offset + token.idx)):
            found.add(name.text)
    return min(sum(known[text] for text in sorted(found)), 1.5) / 1.5


def _dense(words: frozenset[int], often: Counter[int], length: int) -> float:
    """How much of the sentence is words that the text comes back to."""
    if not length:
        return 0.0
    return min(sum(1 for word in words if often[word] > 1) / max(length, 8) * 2, 1.0)
