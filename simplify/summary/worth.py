"""What a line is worth as a gist or as a point: what it is about, where it stands, and how it is told."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cached_property

from simplify.language.mentions import Mentions
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.levels import ReaderLevel
from simplify.model import Level
from simplify.summary.antecedents import Antecedents
from simplify.summary.lines import Line, grade_of, hangs, quoted_words
from simplify.summary.matter import is_general, says_little
from simplify.summary.openers import Beginning
from simplify.summary.weighing import Weights

COVER = 1.0
"""How much new worth for each word counts against the weight of the sentence."""

EASY: dict[Level, float] = {"a2": 2.0, "b1": 4.2, "b2": 7.0}
"""School grades up to which a line counts as easy, by reader level."""

HARD = 0.6
"""How much a grade above that takes from the worth of a line."""

HARDER = 2.0
"""How much more steeply it does so for the hardest lines."""

MATTER = 0.8
"""How much the weight of the sentence counts."""

GENERAL = 0.6
"""How much a line counts that tells of nothing that happened and names nobody: "Doors let heat in"."""

ABOUT = 2.0
"""How much the same counts for a point."""

SURE = 15
"""From so many sentences on the words that come back are surely what a text is about."""

TOPICS, MOST_OFTEN = 10, 7
"""So many words count as the topic, and a word at most so many times."""

CIRCUMSTANTIAL = re.compile(r"\b(?:comes?|came) (?:\w+ )?(?:after|amid|as|ahead of|before|hours|days|weeks)\b")
"""What tells only when the news comes."""

_OF_ONESELF = re.compile(r"[“\"]I(?: |[’'])")
FIGURE = re.compile(r"\d[\d,.:]*")

LEAST_SPOKEN = 6
"""A quotation of fewer words tells little."""

LEAST_WORDS = 5
"""So does a line of fewer."""

UNTOLD = {(True, True): 0.1, (False, True): 0.2, (True, False): 0.4, (False, False): 0.8}
"""How much a line is worth with a "the meeting" that no line above it told of: by whether the line is about it, and
whether the word says nothing alone."""

HEART, OFTEN = 2, 4
"""So many nouns that stand in so many sentences are what a text is about."""

TIED = (0.2, 0.5, 0.8, 1.0, 1.2)
"""How much a point counts that shares none, one, two … words of content with the lines that are taken: one that shares
none is three times as often misread, and seldom what matters."""

STUMPS = (0.4, 0.75)
"""How much a line counts that has less than half, or less than two thirds, of the words of its sentence."""

TURNED = 0.4
"""How much a point counts that the next sentence turns against."""


class Worth:
    """Judges the lines of one text, whose sentences outside headings and captions are `body`."""

    def __init__(
        self,
        parsed: ParsedText,
        weights: Weights,
        mentions: Mentions,
        reader: ReaderLevel,
        body: Sequence[ParsedSentence],
    ) -> None:
        self.parsed = parsed
        self.weights = weights
        self.mentions = mentions
        self.limit = reader.longest_sentence
        self.easy = EASY[reader.name]
        self._body = body
        self.beginning = Beginning(body)
        self.antecedents = Antecedents(parsed)
        self.places = {sentence.number: place for place, sentence in enumerate(body)}
        self._kept: dict[Line, frozenset[int]] = {}
        self._manners: dict[Line, tuple[float, float]] = {}
        self.first: dict[int, int] = {}
        for sentence in parsed.sentences:
            for word in weights.words[sentence.number - 1]:
                self.first.setdefault(word, sentence.number)

    def of_point(self, line: Line, covered: Collection[int], shown: Sequence[Line]) -> float:
        """What a line adds to those that tell the words of `covered`, below the lines `shown`."""
        weights = self.weights
        numbers = (line.number, *line.also)
        words = self.words(line)
        whole = sum(weights.worth[word] for word in words) or 1.0
        fresh = sum(weights.worth[word] for word in words.difference(covered))
        total = max(weights.total[number - 1] for number in numbers)
        score = MATTER * total * fresh / whole + COVER * fresh / (line.words + 3)
        if line not in self._manners:
            self._manners[line] = self._manner(line), self.topical(line)
        manner, topical = self._manners[line]
        score += ABOUT * topical * fresh / whole
        score *= TIED[min(len(words.intersection(covered)), len(TIED) - 1)]
        return score * manner * self.standing(line, shown)

    def words(self, line: Line) -> frozenset[int]:
        """The content words of a line: those of its sentences that it has kept."""
        if line not in self._kept:
            found = set()
            for number in (line.number, *line.also):
                sentence = self.parsed.sentences[number - 1]
                content = self.weights.words[number - 1]
                for token in sentence.tokens:
                    at = sentence.offset + token.idx
                    if token.lemma in content and any(span.start <= at < span.end for span in line.evidence):
                        found.add(token.lemma)
            self._kept[line] = frozenset(found)
        return self._kept[line]

    def _manner(self, line: Line) -> float:
        """Narration before speeches; a line of a few words tells little."""
        if hangs(line.text):
            return 0.05
        manner = 1.0
        spoken = quoted_words(line.text)
        if spoken > 5:
            manner *= 1 - 0.6 * spoken / line.words
        if _OF_ONESELF.search(line.text) or (self.narrates and line.text.startswith("You ")):
            manner *= 0.6
        if 0 < spoken < LEAST_SPOKEN and len(self.words(line)) < 3:
            manner *= 0.1  # "“You never know,” said the manager."
        if line.words < LEAST_WORDS:
            manner *= 0.1  # "Lund thinks not."
        if line.words < 6 or len(self.words(line)) < 3:
            manner *= 0.4
        elif line.words < 9:
            manner *= 0.75
        if CIRCUMSTANTIAL.search(line.text):
            manner *= 0.5
        if not line.also and self.beginning.is_opener(self.parsed.sentences[line.number - 1]):
            manner = 0.0  # what the text turns against is not its point
        if not line.also and self.beginning.is_turned_at_once(self.parsed.sentences[line.number - 1]):
            manner *= TURNED
        if says_little(self.parsed.sentences[line.number - 1]):
            manner *= 0.1
        elif self.narrates and is_general(self.parsed.sentences[line.number - 1]):
            manner *= GENERAL
        manner *= self._wholeness(line)
        hard = grade_of(FIGURE.sub("1", line.text)) - self.easy  # a figure is long to say, but not hard to read
        return manner / (1 + float((HARD * max(0.0, hard)) ** HARDER))

    def _wholeness(self, line: Line) -> float:
        """Less than 1 for a line of which so much was cut that it may tell the wrong half."""
        whole = sum(len(self.parsed.sentences[number - 1].words) for number in (line.number, *line.also))
        kept = line.words / max(whole, 1)
        return STUMPS[0] if kept < 1 / 2 else STUMPS[1] if kept < 2 / 3 else 1.0

    def topical(self, line: Line) -> float:
        """How much of what the text comes back to most often a line has, from 0 to 1."""
        return self.topical_of(self.words(line))

    def topical_of(self, words: Collection[int]) -> float:
        found = sum(self._topics.get(word, 0.0) for word in words)
        sure = min(len(self.places) / SURE, 1.0)  # in a short text a word comes back by chance
        return sure * min(found / sum(self._topics.values()), 1.0) if self._topics else 0.0

    @cached_property
    def _topics(self) -> dict[int, float]:
        """The words that the text comes back to most, and how much each of them counts."""
        often = sorted(self.weights.often.items(), key=lambda pair: (-pair[1], self.first.get(pair[0], 0), pair[0]))
        return {word: min(count, MOST_OFTEN) - 1.0 for word, count in often[:TOPICS] if count > 1}

    @cached_property
    def heart(self) -> frozenset[int]:
        """The two or so nouns and names that the text has most often: a summary must have them."""
        nouns = {t.lemma for s in self._body for t in s.tokens if t.pos_ in ("NOUN", "PROPN")}
        often = [(word, count) for word, count in self.weights.often.items() if word in nouns and count >= OFTEN]
        often.sort(key=lambda pair: (-pair[1], self.first.get(pair[0], 0), pair[0]))
        return frozenset(word for word, _ in often[:HEART])

    @cached_property
    def narrates(self) -> bool:
        """Whether most of the text tells of what happened; a leaflet does not."""
        return sum(map(is_general, self._body)) < len(self._body) / 3

    def standing(self, line: Line, shown: Sequence[Line]) -> float:
        """Less than 1 for a line about "the meeting" of which none of the lines above tells."""
        missing = self.antecedents.missing(line, shown)
        return min((UNTOLD[one.main, one.shell] for one in missing), default=1.0)
