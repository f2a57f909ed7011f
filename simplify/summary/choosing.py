"""Which sentences a summary takes: much of what matters in few words, nothing twice, and never half a
dispute."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.model import Level
from simplify.summary.lines import Line, hangs, quoted_words
from simplify.summary.saying import Sayer
from simplify.summary.weighing import Weights

SAME = 0.6
"""Two sentences that share this much of their worth say the same thing."""

COVER = 1.0
"""How much new worth for each word counts against the weight of the sentence."""

EASY: dict[Level, float] = {"a2": 3.0, "b1": 5.0, "b2": 7.0}
"""School grades up to which a line counts as easy, by reader level."""

HARD = 0.35
"""How much every grade above that takes from the worth of a line."""

MOST = 2.2
"""A line may have so many times the words of the longest sentence that the level allows."""

EARLY = 1.5
"""How much it counts for a gist to stand at the beginning."""

MATTER = 0.8
"""How much the weight of the sentence counts."""

GIST_LOOK = 8
"""A gist is looked for among so many sentences at the beginning, or in the first third of a longer text."""


class Chooser:
    """Picks sentences of one text for a summary."""

    def __init__(self, parsed: ParsedText, sayer: Sayer, weights: Weights, tied: Mapping[int, frozenset[int]]) -> None:
        self.parsed = parsed
        self.sayer = sayer
        self.weights = weights
        self.tied = tied
        self.limit = sayer.reader.longest_sentence
        self.easy = EASY[sayer.reader.name]
        body = [s for s in parsed.sentences if self._is_body(s)]
        self._places = {sentence.number: place for place, sentence in enumerate(body)}
        self._first: dict[int, int] = {}
        for sentence in parsed.sentences:
            for word in weights.words[sentence.number - 1]:
                self._first.setdefault(word, sentence.number)

    def gist(self, *, words: int = 0) -> Line | None:
        """The one line that tells what the text is about; at most `words` words (0: no limit)."""
        sentences = [s for s in self.parsed.sentences if self._is_body(s)]
        look = max(GIST_LOOK, len(sentences) // 3)
        for group in (sentences[:look], sentences):
            lines = [(s, line) for s in group if (line := self._whole(s)) is not None]
            fitting = [(s, line) for s, line in lines if self._plain(line) and _fits(line, words)]
            if fitting:
                return max(fitting, key=lambda pair: (self._gist_worth(*pair), -pair[0].number))[1]
        lines = [(s, line) for s in sentences if (line := self._whole(s)) is not None and _fits(line, words)]
        if lines:
            return min(lines, key=lambda pair: (pair[1].longest, pair[0].number))[1]
        return None

    def points(self, *, taken: Sequence[Line], count: int, words: int = 0) -> list[Line]:
        """Up to `count` more lines, together of at most `words` words (0: no limit), in the order of the
        text."""
        done = {number for line in taken for number in (line.number, *line.also)}
        self._done = done
        covered = {word for number in done for word in self.weights.words[number - 1]}
        used = 0
        chosen: list[Line] = []
        open_ = [s for s in self.parsed.sentences if self._is_body(s) and s.number not in done]
        lines = {s.number: line for s in open_ if (line := self._whole(s)) is not None and self._plain(line)}
        while len(chosen) < count:
            best: tuple[float, int] | None = None
            for number, line in lines.items():
                if number in done or (words and used + line.words > words):
                    continue
                if any(self._same(other, line) for other in (*taken, *chosen)):
                    continue
                score = self._worth(line, covered)
                if best is None or (score, -number) > (best[0], -best[1]):
                    best = (score, number)
            if best is None:
                break
            line = lines[best[1]]
            chosen.append(line)
            used += line.words
            for number in (line.number, *line.also):
                done.add(number)
                covered |= self.weights.words[number - 1]
        if words:
            chosen = self._filled(chosen, words - used)
        return sorted(chosen, key=lambda line: line.number)

    def _filled(self, chosen: list[Line], room: int) -> list[Line]:
        """The lines, those that matter most told more fully as long as there is room."""
        filled = list(chosen)
        for place, line in enumerate(chosen):
            fuller = None if line.also else self.sayer.fuller(self.parsed.sentences[line.number - 1])
            if fuller is not None and fuller.longest <= self.limit and 0 < fuller.words - line.words <= room:
                room -= fuller.words - line.words
                filled[place] = fuller
        return filled

    def _whole(self, sentence: ParsedSentence) -> Line | None:
        """The line of a sentence together with those that fairness ties to it; None when any of them has
        none."""
        group = sorted({sentence.number, *self.tied.get(sentence.number, ())})
        if len(group) == 1:
            return self.sayer.line(sentence)
        if group[0] != sentence.number or len(group) > 3:
            return None  # the group is told from its first sentence
        return self.sayer.joined([self.parsed.sentences[number - 1] for number in group])

    def _plain(self, line: Line) -> bool:
        return line.longest <= self.limit and line.words <= self.limit * MOST

    def _is_body(self, sentence: ParsedSentence) -> bool:
        return self.parsed.document.blocks[sentence.block].kind not in ("heading", "caption", "table")

    def _worth(self, line: Line, covered: Iterable[int]) -> float:
        weights = self.weights
        numbers = (line.number, *line.also)
        words = {word for number in numbers for word in weights.words[number - 1]}
        whole = sum(weights.worth[word] for word in words) or 1.0
        fresh = sum(weights.worth[word] for word in words.difference(covered))
        total = max(weights.total[number - 1] for number in numbers)
        score = MATTER * total * fresh / whole + COVER * fresh / (line.words + 3)
        met = {word for number in self._done for word in weights.words[number - 1]}
        return score * self._manner(line) * self._bare(self.parsed.sentences[line.number - 1], met)

    def _manner(self, line: Line) -> float:
        """Narration before speeches; a line of a few words tells little."""
        if hangs(line.text):
            return 0.05
        manner = 1.0
        spoken = quoted_words(line.text)
        if spoken > 5:
            manner *= 1 - 0.6 * spoken / line.words
        if line.words < 6 or len(self.weights.words[line.number - 1]) < 3:
            manner *= 0.4
        return manner / (1 + HARD * max(0.0, line.grade - self.easy))

    def _gist_worth(self, sentence: ParsedSentence, line: Line) -> float:
        """What makes a gist: it stands early, is about what the text is about, and names who is in it."""
        weights = self.weights
        index = sentence.number - 1
        known = sum(weights.worth[word] for word in weights.words[index] if weights.often[word] > 1)
        cover = min(known / 6, 1.5)
        worth = weights.total[index] + EARLY / (1 + 0.3 * self._place(sentence)) + cover
        spoken = 0.3 if hangs(line.text) or quoted_words(line.text) > 5 else 1.0
        told = 0.7 if line.words < 8 or self._is_about_a_stranger(line) else 1.0
        return worth * spoken * told * self._bare(sentence, frozenset())

    def _is_about_a_stranger(self, line: Line) -> bool:
        """Whether a line calls somebody by the last name alone and has no room for the full name."""
        for name in self.sayer.mentions.names:
            if name.kind == "person" and name.text in line.names and name.text not in line.text:
                more = len(name.text.split()) - len(name.short.split())
                if line.text.startswith(name.short) and line.longest + more > self.limit:
                    return True
        return False

    def _place(self, sentence: ParsedSentence) -> int:
        return self._places.get(sentence.number, sentence.number)

    def _bare(self, sentence: ParsedSentence, met: Collection[int]) -> float:
        """Less than 1 for a line about "the meeting" that only an earlier sentence, not in the summary, told of."""
        for token in sentence.tokens:
            if token.dep_ not in ("nsubj", "nsubjpass") or token.pos_ != "NOUN" or token.lemma in met:
                continue
            children = list(token.children)
            plain = len(children) == 1 and children[0].lower_ == "the"
            if plain and self._first.get(token.lemma, sentence.number) < sentence.number:
                return 0.4
        return 1.0

    def _same(self, one: Line, other: Line) -> bool:
        return any(
            self.weights.likeness(first - 1, second - 1) >= SAME
            for first in (one.number, *one.also)
            for second in (other.number, *other.also)
        )


def _fits(line: Line, words: int) -> bool:
    return not words or line.words <= words
