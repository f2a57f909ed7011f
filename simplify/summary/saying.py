"""From a source sentence to a summary line: the plain statements that carry its point, standing on their
own.

The rewriting engine has already said each source sentence plainly, as one or more statements that passed
the ledgers. A line takes the main one, and those of the others without which it would mislead. Where the
main one is still too long, whole side remarks are left out of it. Where nothing safe is short enough, or
something points outside the line, there is no line, and another sentence has to be found.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from simplify.language.coreference import resolve
from simplify.language.mentions import Mentions
from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.speech import Attribution, attributions
from simplify.levels import ReaderLevel
from simplify.model import Rewriting, Span, Statement, united
from simplify.summary.cutting import is_absent, minus, occurrences, stretch, without, without_also
from simplify.summary.fitness import ONLY_SPOKEN, inner_of, is_clause, spoken_on, unfit
from simplify.summary.lines import CLOCK, QUOTED, Line, longest_sentence
from simplify.summary.shortening import LIGHT, droppable
from simplify.summary.standing_alone import Footing, Swap, footing

if TYPE_CHECKING:
    pass

_TIED = re.compile(r"^(?:But|However|Yet|Unless|Only|Otherwise|That is why|So)\b")
_WARNS = re.compile(
    r"\b(?:no evidence|without (?:any )?evidence|den(?:y|ies|ied)|not be (?:checked|verified|confirmed)|unproven|"
    r"disputed?|according to|alleged|unless|only if|provided that)\b",
    re.I,
)
_LOOSE_START = re.compile(
    r"^(?:(?:But|And|However|Also|Meanwhile|Moreover|Furthermore|Indeed)\b,?|"
    r"(?:So|Yet|Plus|Besides|Still|Even so|In addition|For example|For instance|In other words|Of course|In fact|"
    r"That said|Combined|(?:Minutes|Hours|Days|Weeks|Months|Years|Moments) (?:later|earlier)|Later|Earlier|Since then|"
    r"Then|At the same time|In contrast|By contrast|On the other hand|In short|Finally|Similarly),)\s+"
)


_DATELINE = re.compile(r"^[A-Z][A-Z .,’'-]{2,40}(?:\([A-Za-z ]+\) )?[—–-] (?=[A-Z“])")


_CANNOT_BE_QUOTED = frozenset(
    """he she it they him her them his hers its their theirs himself herself itself themselves this these those there
    here such then""".split()
)


class Sayer:
    """Makes the lines of one text, each of them once."""

    def __init__(self, parsed: ParsedText, rewriting: Rewriting, reader: ReaderLevel) -> None:
        self.parsed = parsed
        self.reader = reader
        self.mentions: Mentions = resolve(parsed)
        self.statements = _by_sentence(parsed, rewriting)
        self.spoken = spoken_on(parsed)
        self._lines: dict[int, Line | None] = {}
        self.reasons: dict[int, str] = {}
        self._direct: dict[int, list[Attribution]] | None = None
        self._starts = [sentence.span.start for sentence in parsed.sentences]

    def line(self, sentence: ParsedSentence) -> Line | None:
        """The line of a sentence, or None when none can be trusted; `reasons` then says why."""
        number = sentence.number
        if number not in self._lines:
            why = unfit(sentence, self.parsed.text)
            if any(span.overlaps(sentence.span) for span in self.spoken):
                why = "it may belong to a quotation that never closed"
            if why:
                self.reasons[number] = why
            spoken = why == ONLY_SPOKEN
            self._lines[number] = self._spoken(sentence) if spoken else None if why else self._best(sentence)
        return self._lines[number]

    def _best(self, sentence: ParsedSentence) -> Line | None:
        """The line from the plain statements; from the sentence itself where that gives none that is short enough."""
        plain = self._made(sentence)
        if plain is not None and plain.longest <= self.reader.longest_sentence:
            return plain
        bare = self._made(sentence, statements=[_verbatim(sentence)])
        return bare if plain is None or (bare is not None and bare.longest < plain.longest) else plain

    def _spoken(self, sentence: ParsedSentence) -> Line | None:
        """A sentence from the middle of a speech, quoted by itself, where it is clear who speaks and what of."""
        text = sentence.text.strip('“”" ')
        one = next((a for a in self._speeches(sentence) if a.content.contains(inner_of(sentence))), None)
        if one is None or one.speaker_span is None or not (one.name or len(one.speaker.split()) > 2):
            return None
        tokens = [t for t in sentence.tokens if not t.is_space]
        pointing = any(t.lower_ in _CANNOT_BE_QUOTED for t in tokens) or any(
            t.lower_ == "that" and t.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "det") and t.head.dep_ != "relcl"
            for t in tokens
        )
        words = [t for t in tokens if not t.is_punct]
        if pointing or not is_clause(sentence, words) or not 5 <= len(words) <= self.reader.longest_sentence:
            return None
        if words[0].pos_ in ("CCONJ", "SCONJ", "INTJ") or text[-1:] not in ".!…" or any(m in text for m in '“”"'):
            return None
        speaker = one.name.short if one.name else one.speaker[0].upper() + one.speaker[1:]
        names = (one.name.text,) if one.name else ()
        inner = inner_of(sentence)
        whole = next((q.span for q in sentence.quotations if q.span.overlaps(inner)), inner)
        marks = (Span(whole.start, whole.start + 1), Span(whole.end - 1, whole.end))
        named = _mention_of(one.name, speaker, self.parsed.text) if one.name else one.speaker_span
        evidence = (*united((marks[0], inner, marks[1])), one.speaker_span, named)
        return Line.of(sentence.number, f"{speaker} said: “{text}”", evidence, names=names)

    def _speeches(self, sentence: ParsedSentence) -> list[Attribution]:
        """The direct speech that reaches into a sentence."""
        if self._direct is None:
            self._direct = defaultdict(list)
            for one in attributions(self.parsed):
                if one.kind == "direct":
                    for number in self._numbers(one.content):
                        self._direct[number].append(one)
        return self._direct[sentence.number]

    def _numbers(self, span: Span) -> range:
        """The numbers of the sentences that a stretch of the text touches."""
        first = max(bisect_right(self._starts, span.start), 1)
        return range(first, bisect_right(self._starts, span.end - 1) + 1)

    def fuller(self, sentence: ParsedSentence) -> Line | None:
        """The line of a sentence with all that its statements say, for where there is room; None when it cannot be
        said so."""
        statements = self.statements.get(sentence.number, ())
        if len(statements) < 2 or self.line(sentence) is None:
            return None
        return self._made(sentence, whole=True)

    def joined(self, sentences: Sequence[ParsedSentence]) -> Line | None:
        """One line of several sentences that must stand together; None when that cannot be done."""
        first = self.line(sentences[0])
        if first is None:
            return None
        whole, before = first, sentences[0]
        for sentence in sentences[1:]:
            if unfit(sentence, self.parsed.text):
                return None
            line = self._made(sentence, after=whole, follows=sentence.number == before.number + 1)
            if line is None:
                return None
            text = f"{whole.text} {line.text}"
            whole = Line.of(
                first.number,
                text,
                (*whole.evidence, *line.evidence),
                names=line.names,
                also=(*whole.also, sentence.number),
            )
            before = sentence
        return whole

    def _made(
        self,
        sentence: ParsedSentence,
        *,
        statements: Sequence[Statement] = (),
        after: Line | None = None,
        follows: bool = False,
        whole: bool = False,
    ) -> Line | None:
        """The line of a sentence; one that `follows` right behind the line `after` may lean on it."""
        said = statements or self.statements.get(sentence.number) or [_verbatim(sentence)]
        kept = list(said) if whole else self._chosen(sentence, said)
        texts: list[str] = []
        evidence: list[Span] = []
        people: list[Span] = []
        names: list[str] = list(after.names) if after else []
        for statement in kept:
            piece = self._piece(
                sentence, statement, names, first=not texts and not follows, leaning=follows, whole=whole
            )
            if piece is None:
                return None
            texts.append(piece[0])
            evidence += piece[1]
            people += piece[2]
        text = " ".join(texts)
        if not _balanced(text):
            self.reasons[sentence.number] = "a quotation runs on beyond it"
            return None
        if any(match.group()[1:-1] not in self.parsed.text for match in QUOTED.finditer(text)):
            self.reasons[sentence.number] = "a quotation would not be word for word"
            return None
        return Line.of(sentence.number, text, (*united(evidence), *dict.fromkeys(people)), names=names)

    def _chosen(self, sentence: ParsedSentence, statements: Sequence[Statement]) -> list[Statement]:
        """The main statement, and those that change what it means."""
        if len(statements) == 1:
            return list(statements)
        root = sentence.span_of(sentence.tokens.root)
        main = next((i for i, one in enumerate(statements) if _covers(one, root)), 0)
        kept = [i for i in range(main) if " asked " in statements[i].text] + [main]
        for i in range(main + 1, len(statements)):
            if _TIED.match(statements[i].text) or _WARNS.search(statements[i].text):
                kept = list(range(main, i + 1)) if _leans(statements[i].text) else [*kept, i]
        return [statements[i] for i in sorted(set(kept))]

    def _piece(
        self,
        sentence: ParsedSentence,
        statement: Statement,
        names: list[str],
        *,
        first: bool,
        leaning: bool,
        whole: bool,
    ) -> tuple[str, list[Span], list[Span]] | None:
        """One statement, shortened if it is long, with its pronouns told by name. With `whole` only as far as the
        level demands."""
        text = statement.text
        spans = [one for one in statement.evidence if isinstance(one, Span)]
        gone: set[int] = set()
        parts = droppable(sentence)
        for _, part in parts:
            if is_absent(sentence, part, text):
                spans = minus(spans, stretch(sentence, part))
        for order, part in parts:
            wanted = self.reader.wanted_sentence if order <= LIGHT else self.reader.longest_sentence
            if longest_sentence(text) <= (self.reader.longest_sentence if whole else wanted):
                continue
            shorter = without(sentence, text, spans, part)
            if shorter is not None:
                text, spans = shorter
                gone |= part
        kept = [
            t
            for t in sentence.tokens
            if t.i not in gone and any(s.start <= sentence.offset + t.idx < s.end for s in spans)
        ]
        stance = footing(sentence, kept, self.mentions, introduced=names, leaning=leaning)
        if stance.why:
            self.reasons[sentence.number] = stance.why
            return None
        told = self._told(sentence, text, spans, stance, first=first)
        if told is None:
            self.reasons[sentence.number] = "a pronoun could not be found again"
            return None
        for t in kept:
            name = self.mentions.name_at(sentence.offset + t.idx)
            if name is not None and name.text not in names:
                names.append(name.text)
        names += [s.name.text for s in stance.swaps if s.name is not None and s.name.text not in names]
        return told

    def _told(
        self, sentence: ParsedSentence, text: str, spans: list[Span], stance: Footing, *, first: bool
    ) -> tuple[str, list[Span], list[Span]] | None:
        """The text with its swaps made, its own evidence, and where the names that were put in stand."""
        people: list[Span] = []
        for swap in stance.swaps:
            place = self._place(sentence, text, spans, stance, swap)
            if place is None:
                return None
            start, end = place
            new = swap.text
            at_start = start == 0 or text[start - 2 : start].strip() in (".", "!", "?")
            if at_start and new[0].islower():
                new = new[0].upper() + new[1:]
            text = text[:start] + new + text[end:]
            if swap.name is not None:
                people.append(_mention_of(swap.name, swap.text, self.parsed.text))
        if first:
            text = CLOCK.sub("", _DATELINE.sub("", text))
            text = self._untied(sentence, text, stance)
            text = without_also(_LOOSE_START.sub("", text))
        return text[:1].upper() + text[1:], spans, people

    def _untied(self, sentence: ParsedSentence, text: str, stance: Footing) -> str:
        """The text without the loose words at its beginning."""
        rest = text
        for at in sorted(stance.leave_off):
            word = sentence.tokens.doc[at].text
            if not rest.lower().startswith(word.lower()):
                return text
            rest = rest[len(word) :].lstrip()
        return rest or text

    def _place(
        self, sentence: ParsedSentence, text: str, spans: list[Span], stance: Footing, swap: Swap
    ) -> tuple[int, int] | None:
        """Where the words to be swapped stand in the text; None when that cannot be told for sure."""
        places = occurrences(text, swap.old)
        if " " in swap.old:
            return places[0] if len(places) == 1 else None
        same = [
            t.i
            for t in sentence.tokens
            if t.lower_ == swap.old.lower()
            and not sentence.is_quoted(t)
            and any(s.start <= sentence.offset + t.idx < s.end for s in spans)
        ]
        done = sum(1 for other in stance.swaps if other.token < swap.token and other.token in same)
        if swap.token not in same or len(places) != len(same) - done:
            return None
        return places[same.index(swap.token) - done]


def _mention_of(name: Name, short: str, text: str) -> Span:
    for span in name.spans:
        if span.of(text) in (name.text, short):
            return span
    return name.spans[0]


def _by_sentence(parsed: ParsedText, rewriting: Rewriting) -> dict[int, list[Statement]]:
    """The statements of the plain text by the source sentence that they were made from."""
    found: dict[int, list[Statement]] = {}
    for passage in rewriting.passages:
        sentences = parsed.sentences_of(passage.block)
        for statement in passage.statements:
            if statement.added or statement.explains:
                continue
            spans = [one for one in statement.evidence if isinstance(one, Span)]
            if not spans:
                continue
            home = next((s for s in sentences if s.span.overlaps(spans[0])), None)
            if home is not None:
                found.setdefault(home.number, []).append(statement)
    return found


def _verbatim(sentence: ParsedSentence) -> Statement:
    return Statement(sentence.text, (sentence.span,))


def _covers(statement: Statement, span: Span) -> bool:
    return any(isinstance(one, Span) and one.contains(span) for one in statement.evidence)


def _leans(text: str) -> bool:
    return bool(re.match(r"(?:This|That|It|They|He|She|These|Those)\b", text))


def _balanced(text: str) -> bool:
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("«") == text.count("»")
