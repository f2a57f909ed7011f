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
from simplify.summary.fairness import NOT_KNOWN
from simplify.summary.lines import Line, grade_of, hangs, quoted_words
from simplify.summary.matter import is_general, says_little
from simplify.summary.openers import Beginning, is_posture
from simplify.summary.weighing import Weights

COVER = 1.0
"""How much new worth for each word counts against the weight of the sentence."""

EASY: dict[Level, float] = {"a2": 2.0, "b1": 4.2, "b2": 7.0}
"""School grades up to which a line counts as easy, by reader level."""

HARD = 0.6
"""How much a grade above that takes from the worth of a line."""

GIST_HARD = 0.06
"""The same for a gist, where it only decides between equals."""

HARDER = 2.0
"""How much more steeply it does so for the hardest lines."""

EARLY = 3.0
"""How much it counts for a gist to stand at the beginning."""

MATTER = 0.8
"""How much the weight of the sentence counts."""

TOPIC = 3.0
"""How much it counts for a gist to have the words that the text comes back to most often."""

GENERAL = 0.6
"""How much a line counts that tells of nothing that happened and names nobody: "Doors let heat in"."""

ABOUT = 2.0
"""How much the same counts for a point."""

SURE = 15
"""From so many sentences on the words that come back are surely what a text is about."""

TOPICS, MOST_OFTEN = 10, 7
"""So many words count as the topic, and a word at most so many times."""

NOW = 0.6
"""How much it counts for a gist to say itself that it is news."""

QUOTED_GIST = 12
"""A gist with more quoted words than this is taken only where there is nothing better."""

_HISTORY = re.compile(r"(?:Back in|Once|In (?:the )?(?:1[5-9]|20)\d\d|Until|Years ago|When)\b")
"""How a look back begins, which leads to the news but is not the news."""

_CIRCUMSTANTIAL = re.compile(r"\b(?:comes?|came) (?:\w+ )?(?:after|amid|as|ahead of|before|hours|days|weeks)\b")
"""What tells only when the news comes."""

_TITLES = frozenset("Sir Dame Lord Lady Dr Prof Professor President Prime Minister King Queen Prince Princess".split())

_POINTS_BACK = re.compile(r"(?:It|The (?:great|same|latter|former))\b")

_OF_ONESELF = re.compile(r"[“\"]I(?: |[’'])")
_FIGURE = re.compile(r"\d[\d,.:]*")

UNTOLD = {(True, True): 0.1, (False, True): 0.35, (True, False): 0.4, (False, False): 0.8}
"""How much a line is worth with a "the meeting" that no line above it told of: by whether the line is about it, and
whether the word says nothing alone."""

TURNED = 0.4
"""How much a point counts that the next sentence turns against."""

OPENER, ANSWER = 0.45, 1.0
"""How much an opener counts that the next sentence turns against, and how much more that next sentence."""

POSTURE = 0.35
"""How much a gist counts that tells how somebody sat or stood."""

STUB = 0.3
"""A gist that keeps less than this share of the words of its sentence has lost what it says."""

SCENE = 0.35
"""Who is not named behind this share of the text is not what it is about."""


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
        self._beginning = Beginning(body)
        self._antecedents = Antecedents(parsed)
        self._places = {sentence.number: place for place, sentence in enumerate(body)}
        self._kept: dict[Line, frozenset[int]] = {}
        self._manners: dict[Line, tuple[float, float]] = {}
        self._first: dict[int, int] = {}
        for sentence in parsed.sentences:
            for word in weights.words[sentence.number - 1]:
                self._first.setdefault(word, sentence.number)

    def of_gist(self, sentence: ParsedSentence, line: Line) -> float:
        """What makes a gist: it stands early, is about what the text is about, and names who is in it."""
        early = EARLY / (1 + 0.3 * self._beginning.place(sentence))
        matter = self.weights.total[sentence.number - 1] - self.weights.early[sentence.number - 1]
        worth = MATTER * matter + early + TOPIC * self._topical(line)
        worth += NOW * self._beginning.tells_news(sentence, line)
        spoken = 0.1 if hangs(line.text) else 0.3 if quoted_words(line.text) > 5 else 1.0
        told = 0.7 if line.words < 8 or self._is_about_a_stranger(line) else 1.0
        whole = len(self.weights.words[sentence.number - 1])
        if not line.also and len(self.words(line)) < min(STUB * whole, 6):
            told *= 0.7
        if len(self.words(line)) < 3 or quoted_words(line.text) > QUOTED_GIST:
            told *= 0.4
        if _POINTS_BACK.match(line.text) or self._begins_bare(sentence, line):
            told *= 0.5
        if _HISTORY.match(line.text):
            told *= 0.45 if line.text.startswith("When ") and self._narrates else 0.8
        if self._beginning.is_opener(sentence):
            told *= OPENER
        elif self._beginning.answers_opener(sentence):
            worth += ANSWER
        if self._topical_of(self.weights.words[sentence.number - 1]) > 2 * self._topical(line):
            told *= 0.65  # most of what it says of the subject was left out
        if _CIRCUMSTANTIAL.search(line.text) or NOT_KNOWN.match(line.text):
            told *= 0.4
        if is_posture(sentence):
            told *= POSTURE
        if self._is_a_scene(sentence) or (self._narrates and line.text.startswith("You ")):
            told *= 0.6
        if says_little(sentence):
            told *= 0.2
        elif self._narrates and is_general(sentence):
            told *= 0.7
        hard = GIST_HARD * max(0.0, grade_of(_FIGURE.sub("1", line.text)) - self.easy)
        return float(worth * spoken * told * self._standing(line, ()) / (1 + hard**HARDER))

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
            self._manners[line] = self._manner(line), self._topical(line)
        manner, topical = self._manners[line]
        score += ABOUT * topical * fresh / whole
        return score * manner * self._standing(line, shown)

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
        if _OF_ONESELF.search(line.text) or (self._narrates and line.text.startswith("You ")):
            manner *= 0.6
        if line.words < 6 or len(self.words(line)) < 3:
            manner *= 0.4
        elif line.words < 9:
            manner *= 0.75
        if _CIRCUMSTANTIAL.search(line.text):
            manner *= 0.5
        if not line.also and self._beginning.is_opener(self.parsed.sentences[line.number - 1]):
            manner = 0.0  # what the text turns against is not its point
        if not line.also and self._beginning.is_turned_at_once(self.parsed.sentences[line.number - 1]):
            manner *= TURNED
        if says_little(self.parsed.sentences[line.number - 1]):
            manner *= 0.1
        elif self._narrates and is_general(self.parsed.sentences[line.number - 1]):
            manner *= GENERAL
        hard = grade_of(_FIGURE.sub("1", line.text)) - self.easy  # a figure is long to say, but not hard to read
        return manner / (1 + float((HARD * max(0.0, hard)) ** HARDER))

    def _is_a_scene(self, sentence: ParsedSentence) -> bool:
        """Whether a sentence is about somebody whom the text leaves after its beginning ("Ann Berg was asleep")."""
        subject = next((c for c in sentence.tokens.root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        name = self.mentions.name_at(sentence.offset + subject.idx) if subject is not None else None
        if name is None or subject is None or name.kind != "person" or len(self._places) < SURE:
            return False
        if any(c.dep_ in ("appos", "amod") for c in subject.children) or name.text.split()[0] in _TITLES:
            return False  # an official, or an expert
        last = max(span.start for span in name.spans)
        return last < SCENE * len(self.parsed.text)

    def _begins_bare(self, sentence: ParsedSentence, line: Line) -> bool:
        """Whether the subject is "the trip" or "the tax" and no more, told of before or not."""
        subject = next((c for c in sentence.tokens.root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is None or subject.pos_ != "NOUN":
            return False
        told = [c for c in subject.children if any(s.contains(sentence.span_of(c)) for s in line.evidence)]
        children = [c for c in told if not c.is_punct]
        new = self._first.get(subject.lemma, sentence.number) == sentence.number
        if len(children) != 1 or children[0].lower_ != "the":
            return False
        return not new or self.weights.often[subject.lemma] < MOST_OFTEN

    def _topical(self, line: Line) -> float:
        """How much of what the text comes back to most often a line has, from 0 to 1."""
        return self._topical_of(self.words(line))

    def _topical_of(self, words: Collection[int]) -> float:
        found = sum(self._topics.get(word, 0.0) for word in words)
        sure = min(len(self._places) / SURE, 1.0)  # in a short text a word comes back by chance
        return sure * min(found / sum(self._topics.values()), 1.0) if self._topics else 0.0

    @cached_property
    def _topics(self) -> dict[int, float]:
        """The words that the text comes back to most, and how much each of them counts."""
        often = sorted(self.weights.often.items(), key=lambda pair: (-pair[1], self._first.get(pair[0], 0), pair[0]))
        return {word: min(count, MOST_OFTEN) - 1.0 for word, count in often[:TOPICS] if count > 1}

    @cached_property
    def _narrates(self) -> bool:
        """Whether most of the text tells of what happened; a leaflet does not."""
        return sum(map(is_general, self._body)) < len(self._body) / 3

    def _is_about_a_stranger(self, line: Line) -> bool:
        """Whether a line calls somebody by the last name alone and has no room for the full name."""
        for name in self.mentions.names:
            if name.kind == "person" and name.text in line.names and name.text not in line.text:
                more = len(name.text.split()) - len(name.short.split())
                if line.text.startswith(name.short) and line.longest + more > self.limit:
                    return True
        return False

    def _standing(self, line: Line, shown: Sequence[Line]) -> float:
        """Less than 1 for a line about "the meeting" of which none of the lines above tells."""
        missing = self._antecedents.missing(line, shown)
        return min((UNTOLD[one.main, one.shell] for one in missing), default=1.0)
