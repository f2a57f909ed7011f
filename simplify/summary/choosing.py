"""Which sentences a summary takes: much of what matters in few words, nothing twice, and never half a
dispute."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.summary.fitness import lacks_the_dead
from simplify.summary.gists import TOO_LONG, Gists
from simplify.summary.lines import Line
from simplify.summary.saying import Sayer
from simplify.summary.surroundings import turned_sentences
from simplify.summary.weighing import EMPTY, Weights
from simplify.summary.worth import Worth

SAME = 0.75
"""Two sentences that share this much of their worth say the same thing."""


MOST = 2.2
"""A line may have so many times the words of the longest sentence that the level allows."""


PROMINENT, MIDDLING = 0.5, 4.0
"""How much the worth of a line as a gist counts for a point, and what it is about for a middling line."""


SECOND = 3.0
"""How much more the line counts as a point that would be the next best gist: texts often tell their point twice."""


NAMES_IT = 2.5
"""How much more a point counts that has what the text is about, where no line above it has."""


LEAST_GIST = 5
"""Words of a gist."""


SPARE, MOST_GIST = 10, 2.7
"""A gist may have so many words too many in a sentence, and so many times the words of the longest sentence in all,
where all that is shorter is beside the point: each word too many takes from its worth."""


GIST_LOOK = 8
"""A gist is looked for among so many sentences at the beginning, or in the first third of a longer text."""


class Chooser:
    """Picks sentences of one text for a summary."""

    def __init__(self, parsed: ParsedText, sayer: Sayer, weights: Weights, tied: Mapping[int, frozenset[int]]) -> None:
        self.parsed = parsed
        self.sayer = sayer
        self.weights = weights
        self.tied = tied
        self.turned = turned_sentences(parsed)
        self.limit = sayer.reader.longest_sentence
        self.body = [s for s in parsed.sentences if self._is_body(s)]
        self.worth = Worth(parsed, weights, sayer.mentions, sayer.reader, self.body)
        self.gists = Gists(self.worth)
        self._deeds: dict[int, tuple[str, str] | None] = {}

    def gist(self, *, words: int = 0) -> Line | None:
        """The one line that tells what the text is about; at most `words` words (0: no limit)."""
        for look in (max(GIST_LOOK, len(self.body) // 3), len(self.body)):
            lines = self.candidates(look)
            fitting = [(s, line) for s, line in lines if _fits(line, words)]
            if any(self._plain(line) for _, line in fitting):
                return max(fitting, key=lambda pair: (self._worth_of_gist(*pair), -pair[0].number))[1]
        whole = [(s, line) for s in self.body if (line := self._whole(s)) is not None and _fits(line, words)]
        whole = [(s, line) for s, line in whole if self._tells(line)]
        if whole:
            return min(whole, key=lambda pair: (pair[1].longest, pair[0].number))[1]
        return None

    def told_fully(self, line: Line) -> Line:
        """A line with all that its sentence says, where that can be told in short sentences: what is left out of it is
        often what the rest hangs on."""
        fuller = None if line.also else self.sayer.fuller(self.parsed.sentences[line.number - 1])
        return fuller if fuller is not None and fuller.words > line.words and self._plain(fuller) else line

    def gist_told_fully(self, gist: Line) -> Line:
        """The same for a gist, which may be a little longer where that tells more of what the text is about."""
        fuller = None if gist.also else self.sayer.fuller(self.parsed.sentences[gist.number - 1])
        if fuller is None or fuller.words <= gist.words or fuller.words > self.limit * MOST_GIST:
            return gist
        wanted = self._plain(fuller) or self.worth.topical(fuller) > self.worth.topical(gist)
        return fuller if wanted and self._is_near(fuller) else gist

    def candidates(self, look: int) -> list[tuple[ParsedSentence, Line]]:
        """The lines among the first `look` sentences of the body that may be the gist: short enough, or nearly."""
        lines = [
            (s, line)
            for s in self.body[:look]
            if (line := self._whole(s, alone=True)) is not None and self._tells(line)
        ]
        lines = [(s, self.gist_told_fully(line) if lacks_the_dead(s, line) else line) for s, line in lines]
        return [(s, line) for s, line in lines if self._plain(line) or self._is_near(line)]

    def _worth_of_gist(self, sentence: ParsedSentence, line: Line) -> float:
        return self.gists.of(sentence, line) - TOO_LONG * max(0, line.longest - self.limit)

    def _is_near(self, line: Line) -> bool:
        """Whether a line is only a little too long for a gist."""
        return line.longest <= self.limit + SPARE and line.words <= self.limit * MOST_GIST

    def _tells(self, line: Line) -> bool:
        """Whether a line is enough for a gist: "Nobody came" is not."""
        return line.words >= LEAST_GIST and len(self.worth.words(line)) >= 2

    def points(self, *, taken: Sequence[Line], count: int, words: int = 0) -> list[Line]:
        """Up to `count` more lines, together of at most `words` words (0: no limit), in the order of the
        text."""
        done = {number for line in taken for number in (line.number, *line.also)}
        covered = {word for line in taken for word in self.worth.words(line)}
        used = 0
        chosen: list[Line] = []
        open_ = [s for s in self.parsed.sentences if self._is_body(s) and s.number not in done]
        lines = {s.number: line for s in open_ if (line := self._whole(s)) is not None and self._plain(line)}
        prominent = {number: self._prominence(line) for number, line in lines.items()}
        second = self._second(lines, taken)
        while len(chosen) < count:
            best: tuple[float, int] | None = None
            for number, line in lines.items():
                if number in done or (words and used + line.words > words):
                    continue
                if any(self._same(other, line) for other in (*taken, *chosen)):
                    continue
                above = [*taken, *(one for one in chosen if one.number < number)]
                score = self.worth.of_point(line, covered, above) * prominent[number]
                if score <= 0 and not words:
                    continue
                score += SECOND * (number == second)
                if self.worth.words(line) & (self.worth.heart - covered):
                    score *= NAMES_IT
                if best is None or (score, -number) > (best[0], -best[1]):
                    best = (score, number)
            if best is None:
                break
            line = lines[best[1]]
            chosen.append(line)
            used += line.words
            for number in (line.number, *line.also):
                done.add(number)
            covered |= self.worth.words(line)
        if words:
            chosen = self._filled(chosen, words - used)
        return sorted(chosen, key=lambda line: line.number)

    def _second(self, lines: Mapping[int, Line], taken: Sequence[Line]) -> int:
        """The number of the line that would be the next best gist, and needs nothing but the gist above it; 0 where
        there is none."""
        open_ = [(self.parsed.sentences[number - 1], line) for number, line in lines.items() if self._tells(line)]
        first = {s.number for s in self.body[: max(GIST_LOOK, len(self.body) // 3)]}
        open_ = [
            (s, line)
            for s, line in open_
            if s.number in first
            and not any(self._same(other, line) for other in taken)
            and not any(one.main or one.shell for one in self.worth.antecedents.missing(line, taken))
        ]
        best = max(open_, key=lambda pair: (self._worth_of_gist(*pair), -pair[0].number), default=None)
        return best[0].number if best is not None else 0

    def _tell_one_deed(self, first: int, second: int) -> bool:
        """Whether two sentences, by number, say that the same did the same: "Thousands protested", told twice."""
        for number in (first, second):
            if number not in self._deeds:
                self._deeds[number] = _deed(self.parsed.sentences[number - 1])
        return self._deeds[first] is not None and self._deeds[first] == self._deeds[second]

    def _prominence(self, line: Line) -> float:
        """How much more a point counts that would make a good gist as well."""
        return math.exp(PROMINENT * (self.gists.of(self.parsed.sentences[line.number - 1], line) - MIDDLING))

    def _filled(self, chosen: list[Line], room: int) -> list[Line]:
        """The lines, those that matter most told more fully as long as there is room."""
        filled = list(chosen)
        for place, line in enumerate(chosen):
            fuller = None if line.also else self.sayer.fuller(self.parsed.sentences[line.number - 1])
            if fuller is not None and fuller.longest <= self.limit and 0 < fuller.words - line.words <= room:
                room -= fuller.words - line.words
                filled[place] = fuller
        return filled

    def _whole(self, sentence: ParsedSentence, *, alone: bool = False) -> Line | None:
        """The line of a sentence together with those that fairness ties to it, and with the one that turns against it
        (or, where that cannot be, `alone`); None when any of them has none."""
        group = sorted({sentence.number, *self.tied.get(sentence.number, ())})
        if len(group) == 1 and sentence.number in self.turned:
            both = self.sayer.joined([sentence, self.parsed.sentences[sentence.number]])
            if both is not None and (self._plain(both) or (alone and self._is_near(both))):
                return both
            return self.sayer.line(sentence) if alone else None
        if len(group) == 1:
            return self.sayer.line(sentence)
        if group[0] != sentence.number or len(group) > 3:
            return None  # the group is told from its first sentence
        return self.sayer.joined([self.parsed.sentences[number - 1] for number in group])

    def _plain(self, line: Line) -> bool:
        return line.longest <= self.limit and line.words <= self.limit * MOST

    def _is_body(self, sentence: ParsedSentence) -> bool:
        return self.parsed.document.blocks[sentence.block].kind not in ("heading", "caption", "table")

    def _same(self, one: Line, other: Line) -> bool:
        return any(
            self.weights.likeness(first - 1, second - 1) >= SAME or self._tell_one_deed(first, second)
            for first in (one.number, *one.also)
            for second in (other.number, *other.also)
        )


def _deed(sentence: ParsedSentence) -> tuple[str, str] | None:
    """Who did what, by the lemmas: a subject of several ("thousands of people") and a verb that says something."""
    root = sentence.tokens.root
    subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass") and c.pos_ in ("NOUN", "NUM")), None)
    says = any(c.dep_ == "ccomp" for c in root.children) or bool(sentence.quotations)
    if subject is None or root.pos_ != "VERB" or root.lemma_ in EMPTY or says:
        return None
    return subject.lemma_.lower(), root.lemma_


def _fits(line: Line, words: int) -> bool:
    return not words or line.words <= words
