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
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.coreference import Mentions, resolve
from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.speech import Attribution, attributions
from simplify.language.syllables import syllables
from simplify.levels import ReaderLevel
from simplify.model import Rewriting, Span, Statement, united
from simplify.summary.shortening import LIGHT, droppable
from simplify.summary.standing_alone import Footing, Swap, footing

if TYPE_CHECKING:
    from spacy.tokens import Token

_WORD = re.compile(r"[\w’'.,-]*\w[\w’'.,%-]*")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”\"’)]*\s+(?=[A-Z“\"‘0-9])")
_TIED = re.compile(r"^(?:But|However|Yet|Unless|Only|Otherwise|That is why|So)\b")
_WARNS = re.compile(
    r"\b(?:no evidence|without (?:any )?evidence|den(?:y|ies|ied)|not be (?:checked|verified|confirmed)|unproven|"
    r"disputed?|according to|alleged|unless|only if|provided that)\b",
    re.I,
)
_LOOSE_START = re.compile(
    r"^(?:(?:But|And|However|Also|Meanwhile|Moreover|Furthermore|Indeed)\b,?|(?:So|Yet|Plus|Besides|Still),)\s+"
)


_FINITE = ("VBD", "VBZ", "VBP", "MD")
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj", "csubjpass", "attr")
_HANGING_QUOTE = re.compile(
    r"(?:^|[:,] )[“\"«](?:First|But|And|So|It|It[’']s|That|That[’']s|This|He|She|They|These|Those|There|Yes|No|"
    r"Well|Of course)\b"
)
_ALSO = re.compile(r"(?<=[\w”]) also(?= \w)")
CLOCK = re.compile(r"^\[?(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)\]?(?: ?[—–:-])? (?=[A-Z“\"‘])")
"""The time at the beginning of an entry of a live blog."""

_DATELINE = re.compile(r"^[A-Z][A-Z .,’'-]{2,40}(?:\([A-Za-z ]+\) )?[—–-] (?=[A-Z“])")


ONLY_SPOKEN = "it is a quotation and nothing else"
_CANNOT_BE_QUOTED = frozenset(
    """he she it they him her them his hers its their theirs himself herself itself themselves this these those there
    here such then""".split()
)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the source as the summary would say it.

    `number` is the source sentence, `evidence` the stretches of it (and of earlier names) that the text
    rests on. `words` counts the words, `longest` those of its longest sentence outside quotations.
    """

    number: int
    text: str
    evidence: tuple[Span, ...]
    words: int
    longest: int
    grade: float
    names: tuple[str, ...] = ()
    also: tuple[int, ...] = ()

    @classmethod
    def of(
        cls,
        number: int,
        text: str,
        evidence: Iterable[Span],
        *,
        names: Iterable[str] = (),
        also: tuple[int, ...] = (),
    ) -> Line:
        """A line with its words counted and its grade worked out. The stretches of its own sentence come first."""
        counts = count_words(text), longest_sentence(text)
        return cls(number, text, tuple(dict.fromkeys(evidence)), *counts, grade_of(text), tuple(names), also)

    def with_text(self, text: str, evidence: Iterable[Span]) -> Line:
        """The same line in other words that rest on other stretches."""
        return Line.of(self.number, text, evidence, names=self.names, also=self.also)

    def statement(self, made_by: str) -> Statement:
        """The line as a statement of the output."""
        return Statement(self.text, self.evidence, made_by=made_by, grade=self.grade)


def count_words(text: str) -> int:
    """Words as a reader counts them."""
    return len(_WORD.findall(text))


def grade_of(text: str) -> float:
    """The Flesch-Kincaid grade of a text (Kincaid and others 1975), names made easy; never below 0."""
    sentences = syllables_ = words = 0
    for part in _SENTENCE_END.split(text):
        found = _WORD.findall(part)
        sentences += bool(found)
        words += len(found)
        for place, word in enumerate(found):
            syllables_ += 1 if place and word[0].isupper() else syllables(word.strip(".,’'-") or word)
    if not words:
        return 0.0
    return round(max(0.39 * words / sentences + 11.8 * syllables_ / words - 15.59, 0.0), 1)


def hangs(text: str) -> bool:
    """Whether a line opens with a quotation that points to something said before ("It is a pity," …)."""
    return bool(_HANGING_QUOTE.search(text))


def quoted_words(text: str) -> int:
    """The words of a line that stand inside quotation marks."""
    return sum(count_words(match.group()) for match in _QUOTED.finditer(text))


def longest_sentence(text: str) -> int:
    """The words of the longest sentence of a line, not counting those inside quotation marks."""
    bare = _QUOTED.sub("“”", text)
    return max((count_words(part) for part in _SENTENCE_END.split(bare)), default=0)


class Sayer:
    """Makes the lines of one text, each of them once."""

    def __init__(self, parsed: ParsedText, rewriting: Rewriting, reader: ReaderLevel) -> None:
        self.parsed = parsed
        self.reader = reader
        self.mentions: Mentions = resolve(parsed)
        self.statements = _by_sentence(parsed, rewriting)
        self.spoken = _spoken_on(parsed)
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
        one = next((a for a in self._speeches(sentence) if a.content.contains(_inner(sentence))), None)
        if one is None or one.speaker_span is None or not (one.name or len(one.speaker.split()) > 2):
            return None
        tokens = [t for t in sentence.tokens if not t.is_space]
        pointing = any(t.lower_ in _CANNOT_BE_QUOTED for t in tokens) or any(
            t.lower_ == "that" and t.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "det") and t.head.dep_ != "relcl"
            for t in tokens
        )
        words = [t for t in tokens if not t.is_punct]
        if pointing or not _is_clause(sentence, words) or not 5 <= len(words) <= self.reader.longest_sentence:
            return None
        if words[0].pos_ in ("CCONJ", "SCONJ", "INTJ") or text[-1:] not in ".!…" or any(m in text for m in '“”"'):
            return None
        speaker = one.name.short if one.name else one.speaker[0].upper() + one.speaker[1:]
        names = (one.name.text,) if one.name else ()
        inner = _inner(sentence)
        whole = next((q.span for q in sentence.quotations if q.span.overlaps(inner)), inner)
        marks = (Span(whole.start, whole.start + 1), Span(whole.end - 1, whole.end))
        evidence = (*united((marks[0], inner, marks[1])), one.speaker_span)
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
        if any(match.group()[1:-1] not in self.parsed.text for match in _QUOTED.finditer(text)):
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
            if _is_absent(sentence, part, text):
                spans = _minus(spans, _stretch(sentence, part))
        for order, part in parts:
            wanted = self.reader.wanted_sentence if order <= LIGHT else self.reader.longest_sentence
            if longest_sentence(text) <= (self.reader.longest_sentence if whole else wanted):
                continue
            shorter = _without(sentence, text, spans, part)
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
            text = _without_also(_LOOSE_START.sub("", text))
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
        places = _occurrences(text, swap.old)
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


def _without_also(text: str) -> str:
    """The text without its first "also" outside quotations: what it adds to stands outside the line."""
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    for match in _ALSO.finditer(text):
        if not any(start <= match.start() < end for start, end in quoted):
            return text[: match.start()] + text[match.end() :]
    return text


def _mention_of(name: Name, short: str, text: str) -> Span:
    for span in name.spans:
        if span.of(text) in (name.text, short):
            return span
    return name.spans[0]


def _occurrences(text: str, word: str) -> list[tuple[int, int]]:
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    return [
        match.span()
        for match in re.finditer(rf"\b{re.escape(word)}\b", text, re.I)
        if not any(start <= match.start() < end for start, end in quoted)
    ]


def _without(
    sentence: ParsedSentence, text: str, spans: list[Span], part: frozenset[int]
) -> tuple[str, list[Span]] | None:
    """The text and its evidence without a part of the source sentence that stands in it word for word."""
    lost = _stretch(sentence, part)
    words = sentence.tokens.doc.text[lost.start - sentence.offset : lost.end - sentence.offset]
    if text.count(words) != 1:
        return None
    shorter = text.replace(words, "")
    shorter = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s{2,}", " ", shorter)).strip(" ,")
    if count_words(shorter) < 4:
        return None
    rest = _minus(spans, lost)
    return shorter[:1].upper() + shorter[1:], rest


def _stretch(sentence: ParsedSentence, part: frozenset[int]) -> Span:
    doc = sentence.tokens.doc
    return Span(sentence.span_of(doc[min(part)]).start, sentence.span_of(doc[max(part)]).end)


def _minus(spans: Iterable[Span], lost: Span) -> list[Span]:
    """The stretches without one of their parts."""
    rest: list[Span] = []
    for span in spans:
        if not span.overlaps(lost):
            rest.append(span)
            continue
        if span.start < lost.start:
            rest.append(Span(span.start, lost.start))
        if lost.end < span.end:
            rest.append(Span(lost.end, span.end))
    return rest


def _is_absent(sentence: ParsedSentence, part: frozenset[int], text: str) -> bool:
    """Whether a statement has left a part of its sentence to others: no word of weight of it is there."""
    lower = text.lower()
    telling = [t for t in sentence.tokens if t.i in part and t.pos_ in ("NOUN", "PROPN", "VERB", "ADJ", "NUM")]
    return bool(telling) and not any(t.lower_ in lower or t.lemma_.lower() in lower for t in telling)


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


def _inner(sentence: ParsedSentence) -> Span:
    """A sentence without the quote marks at its edges."""
    text = sentence.text
    left = len(text) - len(text.lstrip('“" '))
    right = len(text) - len(text.rstrip('”" '))
    return Span(sentence.span.start + left, max(sentence.span.end - right, sentence.span.start + left))


def _spoken_on(parsed: ParsedText) -> tuple[Span, ...]:
    """Stretches behind a quotation that never closed, up to a closing mark that nothing opened.

    A paragraph that was broken in two leaves them: they are somebody's words, though they stand in no quote marks.
    """
    found = []
    blocks = parsed.document.blocks
    for quotation in parsed.quotations:
        if quotation.closed or quotation.mark not in "“«":
            continue
        closer = "”" if quotation.mark == "“" else "»"
        first = next((i for i, b in enumerate(blocks) if b.span.start > quotation.span.end), len(blocks))
        for block in blocks[first : first + 5]:
            text = block.span.of(parsed.text)
            close, opening = text.find(closer), text.find(quotation.mark)
            if close >= 0 and (opening < 0 or close < opening):
                found.append(Span(quotation.span.end, block.span.start + close + 1))
                break
            if opening == 0:
                break
    return tuple(found)


def unfit(sentence: ParsedSentence, text: str) -> str:
    """Why a sentence can be no line of a summary whatever is done to it; empty when it may."""
    narrated = [t for t in sentence.tokens if not t.is_space and not (sentence.quotations and sentence.is_quoted(t))]
    if not any(t.is_alpha for t in narrated):
        return ONLY_SPOKEN
    if sentence.text.rstrip('”"’) ')[-1:] == "?":
        return "it is a question"
    if any(not q.closed or not sentence.span.contains(q.span) for q in sentence.quotations):
        return "a quotation runs on beyond it"
    if not _is_clause(sentence, narrated):
        return "it is no whole sentence"
    if sentence.text[-1:] not in tuple('.!…”"’)'):
        return "it is broken off"
    return ""


def _is_clause(sentence: ParsedSentence, narrated: list[Token]) -> bool:
    """Whether the main clause has a subject and a finite verb; a quoted one is vouched for by its tag."""
    root = sentence.tokens.root
    if sentence.quotations and sentence.is_quoted(root):
        return any(t.tag_ in _FINITE for t in narrated) and any(t.dep_ in _SUBJECTS for t in narrated)
    children = list(root.children)
    finite = root.tag_ in _FINITE or any(c.dep_ in ("aux", "auxpass") and c.tag_ in _FINITE for c in children)
    subordinate = any(c.dep_ == "mark" and c.lower_ != "that" and c.i < root.i for c in children)
    return finite and not subordinate and any(c.dep_ in _SUBJECTS for c in children)
