"""Sentences from the middle of a speech, quoted by themselves where it is clear who speaks and what of."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.speech import Attribution, attributions
from simplify.model import Span, united
from simplify.summary.fitness import inner_of, is_clause
from simplify.summary.lines import Line
from simplify.summary.telling import mention_of

_CANNOT_BE_QUOTED = frozenset(
    """he she it they him her them his hers its their theirs himself herself itself themselves this these those there
    here such then""".split()
)


class Speeches:
    """The direct speech of a text, and lines of it."""

    def __init__(self, parsed: ParsedText) -> None:
        self.parsed = parsed
        self._starts = [sentence.span.start for sentence in parsed.sentences]

    def line(self, sentence: ParsedSentence, longest: int) -> Line | None:
        """The sentence as a quotation of at most `longest` words with its speaker; None where that is not sure."""
        text = sentence.text.strip('“”" ')
        one = next((a for a in self._direct[sentence.number] if a.content.contains(inner_of(sentence))), None)
        if any(not q.closed for q in sentence.quotations):
            return None
        if one is None or one.speaker_span is None or not (one.name or len(one.speaker.split()) > 2):
            return None
        tokens = [t for t in sentence.tokens if not t.is_space]
        pointing = any(t.lower_ in _CANNOT_BE_QUOTED for t in tokens) or any(
            t.lower_ == "that" and t.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "det") and t.head.dep_ != "relcl"
            for t in tokens
        )
        words = [t for t in tokens if not t.is_punct]
        if pointing or not is_clause(sentence, words) or not 5 <= len(words) <= longest:
            return None
        if words[0].pos_ in ("CCONJ", "SCONJ", "INTJ") or text[-1:] not in ".!…" or any(m in text for m in '“”"'):
            return None
        speaker = one.name.short if one.name else one.speaker[0].upper() + one.speaker[1:]
        names = (one.name.text,) if one.name else ()
        inner = inner_of(sentence)
        whole = next((q.span for q in sentence.quotations if q.span.overlaps(inner)), inner)
        marks = (Span(whole.start, whole.start + 1), Span(whole.end - 1, whole.end))
        named = mention_of(one.name, speaker, self.parsed.text) if one.name else one.speaker_span
        evidence = (*united((marks[0], inner, marks[1])), one.speaker_span, named)
        return Line.of(sentence.number, f"{speaker} said: “{text}”", evidence, names=names)

    @cached_property
    def _direct(self) -> defaultdict[int, list[Attribution]]:
        """The direct speech that reaches into each sentence."""
        found: defaultdict[int, list[Attribution]] = defaultdict(list)
        for one in attributions(self.parsed):
            if one.kind == "direct":
                for number in self._numbers(one.content):
                    found[number].append(one)
        return found

    def _numbers(self, span: Span) -> range:
        """The numbers of the sentences that a stretch of the text touches."""
        first = max(bisect_right(self._starts, span.start), 1)
        return range(first, bisect_right(self._starts, span.end - 1) + 1)
