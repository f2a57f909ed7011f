"""What makes a gist: it stands early, is about what the text is about, tells what is new, and stands by itself.

The features of a line and their weights are those of a conditional logit: of the lines that a text offers, which one
an editor would take. The weights were fitted by bench/fit_gists.py to the main points that readers marked in 137 news
articles and features: ten-fold, at two levels, the gist is a marked sentence in 64 of 100, of the 83 in which there is
a line for one.
"""

from __future__ import annotations

import math
import re

from simplify.language.parsed import ParsedSentence
from simplify.summary.fairness import NOT_KNOWN
from simplify.summary.lines import Line, grade_of, hangs, quoted_words
from simplify.summary.matter import says_little
from simplify.summary.openers import is_posture
from simplify.summary.worth import CIRCUMSTANTIAL, FIGURE, MOST_OFTEN, SURE, TURNED, Worth

WEIGHTS: dict[str, float] = {
    "early": 2.6,
    "matter": 0.6,
    "topical": 1.8,
    "topic": 2.6,
    "news": 3.2,
    "answer": 3.1,
    "opener": -1.0,
    "much": 2.2,
    "words": 0.5,
    "known": 0.1,
    "quoted": -0.6,
    "bare": -0.4,
    "scene": -0.8,
    "past": -0.4,
    "sound": 0.8,
}
"""What each feature adds to the worth of a gist."""

TOO_LONG = 0.2
"""What a gist loses for each word that its longest sentence has more than the level allows."""

GIST_HARD = 0.06
"""The same for a gist, where it only decides between equals."""

QUOTED_GIST = 12
"""A gist with more quoted words than this is taken only where there is nothing better."""

_HISTORY = re.compile(r"(?:Back in|Once|In (?:the )?(?:1[5-9]|20)\d\d|Until|Years ago|When)\b")
"""How a look back begins, which leads to the news but is not the news."""

_TITLES = frozenset("Sir Dame Lord Lady Dr Prof Professor President Prime Minister King Queen Prince Princess".split())

_POINTS_BACK = re.compile(r"(?:It|The (?:great|same|latter|former))\b")

POSTURE = 0.05
"""How much a gist counts that tells how somebody sat or stood."""

SCENE = 0.35
"""Who is not named behind this share of the text is not what it is about."""


def _is_scenery(sentence: ParsedSentence) -> bool:
    """ "In front of the tower is a park", "On the hill stands a mill": where things are."""
    root = sentence.tokens.root
    subject = next((c for c in root.children if c.dep_ in ("nsubj", "attr")), None)
    first = next((t for t in sentence.tokens if not t.is_punct), root)
    inverted = subject is not None and subject.i > root.i and not any(c.dep_ == "expl" for c in root.children)
    return inverted and first.pos_ == "ADP" and root.lemma_ in ("be", "stand", "lie", "sit", "hang")


class Gists:
    """Judges the lines of one text as its gist."""

    def __init__(self, worth: Worth) -> None:
        self.worth = worth
        self._found: dict[Line, float] = {}
        self._most = max((len(name.spans) for name in worth.mentions.names), default=1)

    def of(self, sentence: ParsedSentence, line: Line) -> float:
        """The worth of a line as the gist: only its order beside that of other lines means something."""
        if line not in self._found:
            self._found[line] = sum(WEIGHTS[name] * value for name, value in self.features(sentence, line).items())
        return self._found[line]

    def features(self, sentence: ParsedSentence, line: Line) -> dict[str, float]:
        """What tells a gist from other lines, by name."""
        worth, beginning = self.worth, self.worth.beginning
        number = sentence.number - 1
        whole = worth.weights.words[number]
        place = beginning.place(sentence)
        return {
            "early": 1 / (1 + 0.3 * place),
            "matter": worth.weights.total[number] - worth.weights.early[number],
            "topical": worth.topical(line),
            "topic": worth.topical_of(whole),
            "news": beginning.tells_news(sentence, line),
            "answer": float(beginning.answers_opener(sentence)),
            "opener": float(beginning.is_opener(sentence)),
            "much": min(len(whole), 20) / 20,
            "words": min(line.words, 20) / 20,
            "known": self._known(line),
            "quoted": float(quoted_words(line.text) > 5),
            "bare": float(self._begins_bare(sentence, line)),
            "scene": float(self._is_a_scene(sentence)),
            "past": float(sentence.tokens.root.tag_ == "VBD"),
            "sound": math.log(self._sound(sentence, line)),
        }

    def _sound(self, sentence: ParsedSentence, line: Line) -> float:
        """From 0 to 1, less for each thing that no gist should be: a stub, a look back, a line that leans on others."""
        worth = self.worth
        sound = 0.1 if hangs(line.text) else 0.3 if quoted_words(line.text) > 5 else 1.0
        if line.words < 8 or self._is_about_a_stranger(line):
            sound *= 0.7
        if len(worth.words(line)) < 3 or quoted_words(line.text) > QUOTED_GIST:
            sound *= 0.4
        if _POINTS_BACK.match(line.text) or self._begins_bare(sentence, line):
            sound *= 0.5
        if _HISTORY.match(line.text):
            sound *= 0.45 if line.text.startswith("When ") and worth.narrates else 0.8
        if CIRCUMSTANTIAL.search(line.text) or NOT_KNOWN.match(line.text):
            sound *= 0.4
        if is_posture(sentence) or _is_scenery(sentence):
            sound *= POSTURE
        if worth.beginning.is_turned_at_once(sentence):
            sound *= TURNED
        if self._is_a_scene(sentence) or (worth.narrates and line.text.startswith("You ")):
            sound *= 0.6
        if says_little(sentence):
            sound *= 0.2
        hard = GIST_HARD * max(0.0, grade_of(FIGURE.sub("1", line.text)) - worth.easy)
        return sound * worth.standing(line, ()) / (1 + hard * hard)

    def _known(self, line: Line) -> float:
        """How often the text names the one whom it names most of those in the line, from 0 to 1."""
        counts = [len(name.spans) for name in self.worth.mentions.names if name.short in line.text]
        return max(counts, default=0) / self._most

    def _is_a_scene(self, sentence: ParsedSentence) -> bool:
        """Whether a sentence is about somebody whom the text leaves after its beginning ("Ann Berg was asleep")."""
        subject = next((c for c in sentence.tokens.root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        name = self.worth.mentions.name_at(sentence.offset + subject.idx) if subject is not None else None
        if name is None or subject is None or name.kind != "person" or len(self.worth.places) < SURE:
            return False
        if any(c.dep_ in ("appos", "amod") for c in subject.children) or name.text.split()[0] in _TITLES:
            return False  # an official, or an expert
        last = max(span.start for span in name.spans)
        return last < SCENE * len(self.worth.parsed.text)

    def _begins_bare(self, sentence: ParsedSentence, line: Line) -> bool:
        """Whether the subject is "the trip" or "the tax" and no more, told of before or not."""
        subject = next((c for c in sentence.tokens.root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is None or subject.pos_ != "NOUN":
            return False
        told = [c for c in subject.children if any(s.contains(sentence.span_of(c)) for s in line.evidence)]
        children = [c for c in told if not c.is_punct]
        new = self.worth.first.get(subject.lemma, sentence.number) == sentence.number
        if len(children) != 1 or children[0].lower_ != "the":
            return False
        return not new or self.worth.weights.often[subject.lemma] < MOST_OFTEN

    def _is_about_a_stranger(self, line: Line) -> bool:
        """Whether a line calls somebody by the last name alone and has no room for the full name."""
        for name in self.worth.mentions.names:
            if name.kind == "person" and name.text in line.names and name.text not in line.text:
                more = len(name.text.split()) - len(name.short.split())
                if line.text.startswith(name.short) and line.longest + more > self.worth.limit:
                    return True
        return False
