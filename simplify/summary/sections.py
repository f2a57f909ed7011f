"""The parts behind the points: who says what, what is known and not known, when, and the key numbers.

Each part stands only where the text gives ground for it, and each of its lines is a line like any other:
from one source sentence, standing alone, with its evidence. No part prints again what the summary has told above it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.speech import Attribution, attributions
from simplify.model import Claim, Figure, Moment, Statement
from simplify.summary.antecedents import Antecedents
from simplify.summary.claiming import is_claim, names_speaker, turns_later
from simplify.summary.dating import times_of
from simplify.summary.fairness import leaves_open, says_unknown
from simplify.summary.figures import figures_of
from simplify.summary.introducing import Introducer
from simplify.summary.lines import CLOCK, QUOTED, Line, hangs
from simplify.summary.saying import Sayer
from simplify.summary.surroundings import turned_sentences
from simplify.summary.voices import is_voice
from simplify.summary.weighing import Weights

NEAR = 0.6
"""What a claim may weigh of another of the same speaker, and be told in its place since it has room for who that is."""

SAME = 0.85
"""Two sentences that share this much of their worth say the same thing, even where only one has a figure."""

_CONFIRMED = frozenset({"confirm", "show", "find", "prove", "publish", "announce", "approve", "agree", "sign"})


class Sections:
    """Writes the parts of one summary."""

    def __init__(
        self,
        parsed: ParsedText,
        sayer: Sayer,
        weights: Weights,
        tied: Mapping[int, frozenset[int]],
        limit: int,
        *,
        size: int,
        published: str,
        taken: Collection[int] = (),
        shown: Collection[Line] = (),
        introducer: Introducer | None = None,
        antecedents: Antecedents | None = None,
    ) -> None:
        """`taken` are the numbers of the sentences that the gist and the points have told already, `shown` the lines
        that they are told by."""
        self.parsed = parsed
        self.sayer = sayer
        self.weights = weights
        self.tied = tied
        self.limit = limit
        self.size = size
        self.published = published
        self.taken = set(taken)
        self.shown = list(shown)
        self.introducer = introducer
        self.antecedents = antecedents or Antecedents(parsed)
        self._turned = turned_sentences(parsed)
        self.told: dict[int, list[Attribution]] = defaultdict(list)
        for one in attributions(parsed):
            self.told[one.sentence].append(one)

    def claims(self) -> tuple[Claim, ...]:
        """Who says what: the weightiest statement of each speaker that is not told yet, with the reply or the
        doubt that belongs to it."""
        best: dict[str, tuple[float, Attribution, Line]] = {}
        unplaced: set[str] = set()
        counts: dict[str, int] = defaultdict(int)
        for sentence in self._ranked():
            for one in self.told[sentence.number]:
                if one.verb_class in ("believe", "doubt", "decline", "question", None) or not _is_told(one):
                    continue
                counts[one.speaker] += 1
                if self._is_told_above(sentence) or (one.speaker in best and one.speaker not in unplaced):
                    continue
                line = self._claim_line(sentence)
                if line is None or self._is_apart(sentence) or not self._speaks(one, sentence, line):
                    continue
                weight = self.weights.total[sentence.number - 1]
                left_out = self._leaves_out(one, line) or self._hangs_on_others(line, all_of_it=True)
                if one.speaker in best and (left_out or weight < NEAR * best[one.speaker][0]):
                    continue
                best[one.speaker] = (weight, one, line)
                (unplaced.add if left_out else unplaced.discard)(one.speaker)
        order = sorted(best, key=lambda who: (-counts[who], -best[who][0], who))[: self.size]
        claims: list[Claim] = []
        used: set[int] = set()
        for number, who in sorted((best[who][2].number, who) for who in order):
            line = best[who][2]
            hangs_on = self._hangs_on_others(line, all_of_it=True, known=_CHARGES if claims else frozenset())
            if number in used or hangs_on:
                continue
            used.add(number)
            claims.append(Claim(who, line.statement("summary.claims"), tuple(self._replies(number))))
            self.shown.append(line)
            self.taken |= {n for n in self.tied.get(number, ()) if n > number}
        self.taken |= used
        return tuple(claims)

    def _leaves_out(self, one: Attribution, line: Line) -> bool:
        """Whether the text says who the speaker is, and this line has no room for it."""
        return self.introducer is not None and one.name is not None and self.introducer.leaves_out(line, one.name.text)

    def _hangs_on_others(self, line: Line, *, all_of_it: bool = False, known: frozenset[str] = frozenset()) -> bool:
        """Whether the line is about "the hotel" or "the plan" of which no line above has told; with `all_of_it` also
        whether it only speaks of one beside its subject. The nouns that are `known` need no telling."""
        told = " ".join(one.text for one in self.shown).lower()
        bare = QUOTED.sub("", line.text)
        return any(
            (one.main or (all_of_it and one.shell))
            and re.search(rf"\b{re.escape(one.noun)}\b", bare, re.I)
            and one.noun.lower() not in known
            and (one.shell or one.noun.lower() not in told)
            for one in self.antecedents.missing(line, self.shown)
        )

    def _is_apart(self, sentence: ParsedSentence) -> bool:
        """Whether a sentence shares no word of content with any that is told above: a reader could not place it."""
        told = [*self.taken, *(number for line in self.shown for number in (line.number, *line.also))]
        own = self.weights.words[sentence.number - 1]
        return not any(own & self.weights.words[number - 1] for number in told)

    def _is_told_above(self, sentence: ParsedSentence) -> bool:
        """Whether a line above tells this sentence, or one that says the same; or none can tell it alone."""
        number = sentence.number
        if number in self._turned:
            return True  # half of what is meant
        return number in self.taken or any(self.weights.likeness(number - 1, n - 1) >= SAME for n in self.taken)

    def _claim_line(self, sentence: ParsedSentence) -> Line | None:
        line = self.sayer.line(sentence)
        if line is None or line.longest > self.limit or hangs(line.text):
            return None
        partners = [n for n in sorted(self.tied.get(sentence.number, ())) if n > sentence.number]
        if any(self._reply(sentence, number) is None for number in partners):
            return None
        return line

    def _speaks(self, one: Attribution, sentence: ParsedSentence, line: Line) -> bool:
        """Whether the line still has the speaker, the saying and what is said, and it is a claim of theirs."""
        if not is_voice(one, sentence) or not is_claim(one, sentence) or turns_later(sentence, self.parsed):
            return False
        kept = all(
            any(span.overlaps(part) for span in line.evidence) for part in (one.verb_span or one.content, one.content)
        )
        return kept and names_speaker(one, line)

    def _replies(self, number: int) -> list[Statement]:
        first = self.parsed.sentences[number - 1]
        found = [self._reply(first, other) for other in sorted(self.tied.get(number, ())) if other > number]
        return [line.statement("summary.claims") for line in found if line is not None]

    def _reply(self, claim: ParsedSentence, number: int) -> Line | None:
        sentence = self.parsed.sentences[number - 1]
        alone = self.sayer.line(sentence)
        if alone is not None:
            return alone
        joined = self.sayer.joined([claim, sentence])
        line = self.sayer.line(claim)
        if joined is None or line is None or not joined.text.startswith(line.text):
            return None
        text = joined.text[len(line.text) :].strip()
        evidence = tuple(s for s in joined.evidence if s.start >= sentence.span.start) or joined.evidence
        return Line.of(number, text, evidence)

    def unknown(self) -> tuple[Statement, ...]:
        """What the text says is not known, not said or not checked."""
        found = []
        for sentence in self._ranked():
            narrated = "".join(t.text_with_ws for t in sentence.tokens if not sentence.is_quoted(t))
            if not says_unknown(narrated) or not leaves_open(sentence):
                continue
            line = self.sayer.remark(sentence, says_unknown)
            if line == self.sayer.line(sentence) and self._is_told_above(sentence):
                continue  # told above in the same words
            if line is None or line.longest > self.limit or hangs(line.text):
                continue
            contended = sentence.tokens.root.lemma_ in _CONTENDS
            if says_unknown(QUOTED.sub("", line.text)) and not self._hangs_on_others(line) and not contended:
                found.append(line)
            if len(found) == 3:
                break
        self.taken |= {line.number for line in found}
        return self._in_order(found, "summary.unknown")

    def known(self) -> tuple[Statement, ...]:
        """What the text reports as established, in its own voice; only where something else is said to be
        unknown."""
        found: list[Line] = []
        for sentence in self._ranked():
            if self._is_told_above(sentence) or self.tied.get(sentence.number) or self._is_apart(sentence):
                continue
            told = [one for one in self.told[sentence.number] if one.verb_class not in ("believe",)]
            established = all(one.verb in _CONFIRMED for one in told)
            hedged = any(t.tag_ == "MD" or t.lower_ in _HEDGES for t in sentence.tokens)
            past = any(t.tag_ == "VBD" or (t.tag_ == "VBN" and t.dep_ == "ROOT") for t in sentence.tokens)
            suspected = any(t.lemma_ in _SUSPECTS for t in sentence.tokens)
            if not established or hedged or suspected or not past or sentence.quotations:
                continue
            line = self.sayer.line(sentence)
            if line is None or line.longest > self.limit or line.words < 6 or self._hangs_on_others(line):
                continue
            found.append(line)
            if len(found) == 3:
                break
        self.taken |= {line.number for line in found}
        return self._in_order(found, "summary.known")

    def moments(self) -> tuple[Moment, ...]:
        """A small timeline, when the text names at least two different times: of what is not told yet."""
        entries = self._entries()
        if len(entries) > 2:
            return entries
        found: list[tuple[str, str, Line]] = []
        seen: set[str] = set()
        for sentence in self._ranked():
            line = self.sayer.line(sentence)
            if line is None or line.longest > self.limit or self._hangs_on_others(line) or self._is_apart(sentence):
                continue
            times = [
                one
                for one in times_of(sentence, self.parsed.text, self.published)
                if one.words in line.text and any(s.contains(one.span) for s in line.evidence)
            ]
            if len(times) != 1 or (times[0].date or times[0].words) in seen:
                continue
            seen.add(times[0].date or times[0].words)
            if not self._is_told_above(sentence):
                found.append((times[0].words, times[0].date, line))
            if len(found) == self.size + 1:
                break
        if len(seen) < 2:
            return ()
        self.taken |= {line.number for _, _, line in found}
        dated = all(iso for _, iso, _ in found)
        found.sort(key=lambda one: (one[1], one[2].number) if dated else ("", one[2].number))
        return tuple(Moment(when, iso, line.statement("summary.moments")) for when, iso, line in found)

    def _entries(self) -> tuple[Moment, ...]:
        """The entries of a live blog by their times, as the text orders them."""
        found = []
        for index, block in enumerate(self.parsed.document.blocks):
            time = CLOCK.match(block.span.of(self.parsed.text))
            sentences = [s for s in self.parsed.sentences_of(index) if any(token.is_alpha for token in s.tokens)]
            line = self.sayer.line(sentences[0]) if time and sentences else None
            if time and line is not None and line.longest <= self.limit:
                found.append(Moment(time[1], "", line.statement("summary.moments")))
        return tuple(found[: 2 * self.size])

    def figures(self) -> tuple[Figure, ...]:
        """The key numbers that are not told yet, each with the words that hold it to the truth ("at least") and
        whose figure it is."""
        found: list[tuple[int, Figure]] = []
        seen: set[str] = set()
        for sentence in self._ranked():
            told = self._is_told_above(sentence) or self._is_apart(sentence)
            line = None if told else self.sayer.line(sentence)
            if line is None or line.longest > self.limit or self._hangs_on_others(line):
                continue
            for figure in figures_of(sentence, line):
                if figure in seen:
                    continue
                seen.add(figure)
                whose = next((one.speaker for one in self.told[sentence.number] if one.speaker), "")
                found.append((sentence.number, Figure(figure, line.statement("summary.figures"), whose)))
                break
            if len(found) == self.size:
                break
        return tuple(figure for _, figure in sorted(found, key=lambda pair: pair[0]))

    def _ranked(self) -> list[ParsedSentence]:
        """The sentences of the body, the weightiest first."""
        kinds = {"heading", "caption", "table"}
        body = [s for s in self.parsed.sentences if self.parsed.document.blocks[s.block].kind not in kinds]
        return sorted(body, key=lambda s: (-self.weights.total[s.number - 1], s.number))

    def _in_order(self, lines: list[Line], made_by: str) -> tuple[Statement, ...]:
        return tuple(line.statement(made_by) for line in sorted(lines, key=lambda line: line.number))


def _is_told(one: Attribution) -> bool:
    """Whether a reader learns who speaks: a name, or more than "a spokesman"."""
    words = one.speaker.split()
    return bool(words) and (len(words) > 2 or (one.speaker[0].isupper() and words[0].lower() not in ("a", "an", "the")))


_CHARGES = frozenset(
    "allegation allegations accusation accusations claim claims charge charges criticism suggestion suggestions".split()
)
"""What the claim above may be called by whoever answers it."""

_CONTENDS = frozenset({"contend", "argue", "insist", "maintain", "claim"})
"""Who does that does not leave open what they say there is no evidence of."""

_SUSPECTS = frozenset({"suspect", "suspected", "accuse", "allege", "alleged", "charge", "believe"})

_HEDGES = frozenset(
    "perhaps maybe probably possibly reportedly allegedly apparently likely seems appears seemed appeared".split()
)
