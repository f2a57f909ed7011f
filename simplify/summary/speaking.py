"""Sentences from the middle of a speech, quoted by themselves where it is clear who speaks and what of."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.person_words import PERSON_NOUNS
from simplify.language.speech import Attribution, attributions
from simplify.model import Span, united
from simplify.summary.fitness import inner_of, is_clause
from simplify.summary.lines import Line
from simplify.summary.telling import mention_of

if TYPE_CHECKING:
    from spacy.tokens import Token

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
        words = [t for t in tokens if not t.is_punct]
        if _points(tokens) or not is_clause(sentence, words) or not 5 <= len(words) <= longest:
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

    def part(self, sentence: ParsedSentence, longest: int) -> Line | None:
        """The sentence at the edge of a quotation that runs on, quoted by itself word for word; None where its speaker,
        or what it is about, would not be clear."""
        running = [q for q in sentence.quotations if not sentence.span.contains(q.span)]
        if len(running) != 1 or not running[0].closed or len(sentence.quotations) != 1:
            return None
        whole = running[0].inside
        inner = Span(max(whole.start, sentence.span.start), min(whole.end, sentence.span.end))
        text = inner.of(self.parsed.text).strip('“”"\u2018\u2019 ')
        one = next((a for a in self._direct[sentence.number] if a.content.overlaps(inner)), None)
        if one is None or one.name is None or one.speaker_span is None or any(mark in text for mark in '“”"\n'):
            return None
        if one.name.short.lower() in PERSON_NOUNS:
            return None
        tokens = [t for t in sentence.tokens if inner.start <= sentence.offset + t.idx < inner.end and not t.is_space]
        words = [t for t in tokens if not t.is_punct]
        if not 5 <= len(words) <= longest or not text[:1].isupper() or text[-1:] not in ".,!" or _points(tokens):
            return None
        if words[0].pos_ in ("CCONJ", "SCONJ", "INTJ") or not any(_is_main(t, tokens) for t in words):
            return None
        speaker = one.name.short
        told = f"“{text}” {speaker} said." if text.endswith(",") else f"{speaker} said: “{text}”"
        named = mention_of(one.name, speaker, self.parsed.text)
        mark = Span(running[0].span.start, running[0].span.start + 1)
        end = Span(running[0].span.end - 1, running[0].span.end)
        return Line.of(
            sentence.number, told, (*united((mark, inner, end)), one.speaker_span, named), names=(one.name.text,)
        )

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


def _points(tokens: Sequence[Token]) -> bool:
    """Whether words of a speech point to what was said before."""
    return any(t.lower_ in _CANNOT_BE_QUOTED for t in tokens) or any(
        t.lower_ == "that" and t.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "det") and t.head.dep_ != "relcl"
        for t in tokens
    )


def _is_main(verb: Token, tokens: Sequence[Token]) -> bool:
    """Whether a finite verb of a speech has its own subject there and hangs on nothing else in it."""
    chain = [verb, *(c for c in verb.children if c.dep_ in ("aux", "auxpass"))]
    finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in chain)
    alone = verb.head == verb or verb.head not in tokens
    marked = any(c.dep_ == "mark" for c in verb.children)
    own = any(c.dep_ in ("nsubj", "nsubjpass", "expl") and c in tokens for c in verb.children)
    return finite and alone and own and not marked
