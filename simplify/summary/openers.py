"""How a text begins: with its news, with a scene, or with how things are until a "But" turns against it."""

from __future__ import annotations

from collections.abc import Sequence

from simplify.language.parsed import ParsedSentence
from simplify.summary.lines import Line
from simplify.summary.surroundings import is_turned

TURN = 5
"""Among so many sentences at the beginning the "But" is looked for."""

EARLIEST = 8
"""An announcement is news among so many sentences at the beginning."""

_POSTURES = frozenset("sit stand lie walk wait look stare gaze lean watch hold smile wear sip stroll queue".split())
"""What somebody is doing when a reporter comes in."""

_STUDIES = frozenset(
    "study report research survey analysis finding figure poll review scientist researcher data".split()
)

_FINDS = frozenset("find show suggest reveal say conclude warn claim discover report".split())

_ANNOUNCES = frozenset("announce approve unveil launch ban arrest sentence charge resign".split())

_LASTS = frozenset("be have become remain look seem stay live know see".split())
"""What is so for long: "The town has long been a port"."""


class Beginning:
    """The first sentences of a text's `body`, and what they are to each other."""

    def __init__(self, body: Sequence[ParsedSentence]) -> None:
        self._body = body
        self._places = {sentence.number: place for place, sentence in enumerate(body)}

    def place(self, sentence: ParsedSentence) -> int:
        """The place of a sentence in the body, from 0."""
        return self._places.get(sentence.number, sentence.number)

    def tells_news(self, sentence: ParsedSentence, line: Line | None) -> float:
        """1 for a sentence that says what is new after a scene or some history: "Now …", "A new study shows …"; less
        for one that announces something, in the clause that the `line` has kept."""
        first = next((t for t in sentence.tokens if not t.is_punct and t.lower_ not in ("but", "and")), None)
        if first is not None and first.lower_ in ("now", "today") and first.dep_ in ("advmod", "npadvmod"):
            return 1.0
        root = sentence.tokens.root
        subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is not None and subject.lemma_.lower() in _STUDIES and root.lemma_ in _FINDS:
            return 0.7
        told = [root, *(c for c in root.children if c.dep_ == "conj")]
        if line is not None:
            told = [t for t in told if any(span.contains(sentence.span_of(t)) for span in line.evidence)]
        return 0.7 if self.place(sentence) < EARLIEST and any(t.lemma_ in _ANNOUNCES for t in told) else 0.0

    def is_opener(self, sentence: ParsedSentence) -> bool:
        """Whether one of the first sentences only says how things are, for a "But" soon after to turn against it."""
        place = self.place(sentence)
        turns = [at for at in range(place + 1, min(TURN, len(self._body))) if is_turned(sentence, self._body[at])]
        if place > 2 or not turns:
            return False
        root = sentence.tokens.root
        helped = [c for c in root.children if c.dep_ in ("aux", "auxpass")]
        simple = root.tag_ in ("VBZ", "VBP") or any(c.lemma_ == "do" and c.tag_ != "VBD" for c in helped)
        lasting = root.lemma_ in _LASTS and any(c.tag_ in ("VBZ", "VBP") for c in helped) and turns[0] == place + 1
        return (simple or lasting) and not self.tells_news(sentence, None)

    def answers_opener(self, sentence: ParsedSentence) -> bool:
        """Whether a sentence begins with the "But" that turns against an opener: the news comes with it."""
        place = self.place(sentence)
        if not 0 < place < min(TURN, len(self._body)):
            return False
        asked = place > 1 and self._body[place - 1].text.rstrip().endswith("?")  # "But is it so?", and this answers
        turn = self._body[place - 1] if asked else sentence
        return is_turned(sentence, turn) and any(map(self.is_opener, self._body[: self.place(turn)]))

    def is_turned_at_once(self, sentence: ParsedSentence) -> bool:
        """Whether the next sentence of the paragraph turns against a sentence with its first word."""
        place = self.place(sentence) + 1
        after = self._body[place] if place < len(self._body) else None
        return after is not None and after.block == sentence.block and is_turned(sentence, after)


def is_posture(sentence: ParsedSentence) -> bool:
    """ "Ann Berg is sitting in her office": what a reporter saw on coming in."""
    root = sentence.tokens.root
    return root.tag_ == "VBG" and root.lemma_ in _POSTURES
