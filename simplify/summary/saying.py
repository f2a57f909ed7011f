"""From a source sentence to a summary line: the plain statements that carry its point, standing on their
own.

The rewriting engine has already said each source sentence plainly, as one or more statements that passed
the ledgers. A line takes the main one, and those of the others without which it would mislead. Where the
main one is still too long, whole side remarks are left out of it. Where nothing safe is short enough, or
something points outside the line, there is no line, and another sentence has to be found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from simplify.language.coreference import resolve
from simplify.language.mentions import Mentions
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.levels import ReaderLevel
from simplify.model import Rewriting, Span, Statement, united
from simplify.summary.cutting import is_absent, loses_a_dash, minus, stretch, without
from simplify.summary.fairness import has_in_common
from simplify.summary.fitness import ONLY_SPOKEN, RUNS_ON, lacks_the_dead, spoken_on, unfit
from simplify.summary.guarding import is_needed_by_others
from simplify.summary.lines import QUOTED, Line, longest_sentence
from simplify.summary.parting import pieces_of
from simplify.summary.pointing import points_back_in_quotation
from simplify.summary.punctuating import balanced, parts_subject_from_verb
from simplify.summary.shortening import LIGHT, droppable
from simplify.summary.speaking import Speeches
from simplify.summary.statements import by_sentence, covers, fills, leans, opposes, tells_what_was_said
from simplify.summary.surroundings import held_by_others
from simplify.summary.telling import Told, told

if TYPE_CHECKING:
    from spacy.tokens import Token

_TIED = re.compile(r"^(?:But|However|Yet|Unless|Only|Otherwise|That is why|So)\b")
_WARNS = re.compile(
    r"\b(?:no evidence|without (?:any )?evidence|den(?:y|ies|ied)|not be (?:checked|verified|confirmed)|unproven|"
    r"disputed?|according to|alleged|unless|only if|provided that)\b",
    re.I,
)


FULL = 0.75
"""A line with less than this share of the words that it might have may be told more fully."""

_FRAGMENT = re.compile(r"(?:Said|Says|Added|Was|Were|If (?:not|so))\b")
_STRAY_COMMA = re.compile(r", (?:(?:ha[sd]|have|is|was|were|are|will|may|could|would)|[a-z]+(?:s|ed)) [^,]*$")


_COMPARES = re.compile(r"\bas (?:many|much)\b|\bthe same\b|\bsuch\b", re.I)


class Sayer:
    """Makes the lines of one text, each of them once."""

    def __init__(self, parsed: ParsedText, rewriting: Rewriting, reader: ReaderLevel) -> None:
        self.parsed = parsed
        self.reader = reader
        self.mentions: Mentions = resolve(parsed)
        self.statements = by_sentence(parsed, rewriting)
        self.spoken = spoken_on(parsed)
        self._held = held_by_others(parsed)
        self._lines: dict[int, Line | None] = {}
        self.reasons: dict[int, str] = {}
        self._speeches = Speeches(parsed)
        self._droppable: dict[int, list[tuple[int, frozenset[int]]]] = {}

    def line(self, sentence: ParsedSentence) -> Line | None:
        """The line of a sentence, or None when none can be trusted; `reasons` then says why."""
        number = sentence.number
        if number not in self._lines:
            why = self._unfit(sentence)
            if any(span.overlaps(sentence.span) for span in self.spoken):
                why = "it may belong to a quotation that never closed"
            if why:
                self.reasons[number] = why
            spoken = why == ONLY_SPOKEN
            longest = self.reader.longest_sentence
            if spoken:
                self._lines[number] = self._speeches.line(sentence, longest)
            elif why == RUNS_ON:
                self._lines[number] = self._speeches.part(sentence, longest)
            else:
                self._lines[number] = None if why else self._best(sentence)
        return self._lines[number]

    def _unfit(self, sentence: ParsedSentence) -> str:
        """Why a sentence can be no line whatever is done to it; empty when it may."""
        why = unfit(sentence, self.parsed.text) or self._held.get(sentence.number, "")
        return why or points_back_in_quotation(sentence)

    def wants_shorter(self, sentence: ParsedSentence) -> bool:
        """Whether a sentence that could be told has no line that is short enough for the level."""
        line = self.line(sentence)
        if line is not None:
            return line.longest > self.reader.longest_sentence or lacks_the_dead(sentence, line)
        return not self._unfit(sentence) and not any(one.overlaps(sentence.span) for one in self.spoken)

    def wants_parting(self, sentence: ParsedSentence) -> bool:
        """Whether the line of a sentence is longer than it should be, and the sentence can be told as two."""
        line = self.line(sentence)
        wanted, longest = self.reader.wanted_sentence, self.reader.longest_sentence
        return line is not None and wanted < line.longest <= longest and bool(pieces_of(sentence))

    def wants_fuller(self, sentence: ParsedSentence) -> bool:
        """Whether the line of a sentence leaves out much of it, and there is room for more."""
        line = self.line(sentence)
        most = self.reader.longest_sentence
        return line is not None and len(sentence.words) > most and line.words < FULL * most

    def is_less(self, line: Line) -> bool:
        """Whether a line tells less of its sentence than the one that would do."""
        old = self._lines.get(line.number)
        return old is not None and old.longest <= self.reader.longest_sentence and line.words < old.words

    def use(self, lines: Mapping[int, Line]) -> None:
        """Tell these sentences (by number) by these lines from now on."""
        self._lines.update(lines)

    def _best(self, sentence: ParsedSentence) -> Line | None:
        """The line from the plain statements; from the sentence itself where that gives none that is short enough."""
        plain = self._made(sentence)
        if plain is not None and plain.longest <= self.reader.longest_sentence:
            return plain
        bare = self._made(sentence, statements=[_verbatim(sentence)])
        return bare if plain is None or (bare is not None and bare.longest < plain.longest) else plain

    def fuller(self, sentence: ParsedSentence) -> Line | None:
        """The line of a sentence with all that its statements say, for where there is room; None when it cannot be
        said so."""
        statements = self.statements.get(sentence.number, ())
        if len(statements) < 2 or self.line(sentence) is None:
            return None
        return self._made(sentence, whole=True)

    def remark(self, sentence: ParsedSentence, says: Callable[[str], bool]) -> Line | None:
        """The line of the one statement of a sentence that says something, without the others beside it; the whole
        line where no statement can be told alone."""
        whole = self.line(sentence)
        if whole is None:
            return None
        statements = self.statements.get(sentence.number, ())
        said = [one for one in statements if says(one.text)]
        if len(said) != 1 or len(statements) == 1:
            return whole
        asked = any(" asked " in one.text for one in statements)
        if asked or leans(said[0].text) or _COMPARES.search(said[0].text):
            return whole
        return self._made(sentence, statements=said) or whole

    def joined(self, sentences: Sequence[ParsedSentence]) -> Line | None:
        """One line of several sentences that must stand together; None when that cannot be done."""
        first = self.line(sentences[0])
        if first is None:
            return None
        first_of = sentences[0]
        whole, before = first, first_of
        for sentence in sentences[1:]:
            if unfit(sentence, self.parsed.text):
                return None
            line = self._made(sentence, after=whole, follows=sentence.number == before.number + 1)
            if line is None:
                return None
            if not has_in_common(whole, line):
                fuller = self.fuller(first_of) if not whole.also else None
                if fuller is None or not has_in_common(fuller, line):
                    return None
                whole = fuller
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
            before = [t for t in sentence.tokens if any(s.start <= sentence.offset + t.idx < s.end for s in evidence)]
            piece = self._piece(
                sentence,
                statement,
                names,
                first=not texts and not follows,
                leaning=follows,
                whole=whole,
                before=before,
            )
            if piece is None:
                return None
            texts.append(piece.text)
            evidence += piece.spans
            people += piece.people
            names = list(piece.names)
        text = " ".join(texts)
        if not balanced(text):
            self.reasons[sentence.number] = "a quotation runs on beyond it"
            return None
        if (
            loses_a_dash(sentence.text, text)
            or _FRAGMENT.match(text)
            or any(_has_a_stray_comma(name, text) for name in names)
        ):
            self.reasons[sentence.number] = "what is left of it is no sentence"
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
        main = next((i for i, one in enumerate(statements) if covers(one, root)), 0)
        kept = [i for i in range(main) if " asked " in statements[i].text] + [main]
        for i in range(main + 1, len(statements)):
            said_in = tells_what_was_said(sentence, statements[i])
            filling = i - 1 in kept and fills(sentence, statements[i - 1], statements[i])
            if said_in or filling or _TIED.match(statements[i].text) or _WARNS.search(statements[i].text):
                tied = leans(statements[i].text) or opposes(statements[i].text)
                kept = list(range(main, i + 1)) if tied else [*kept, i]
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
        before: Sequence[Token],
    ) -> Told | None:
        """One statement, shortened if it is long, with its pronouns told by name. With `whole` only as far as the
        level demands."""
        text = statement.text
        spans = [one for one in statement.evidence if isinstance(one, Span)]
        gone: set[int] = set()
        if sentence.number not in self._droppable:
            self._droppable[sentence.number] = droppable(sentence)
        parts = self._droppable[sentence.number]
        for _, part in parts:
            if is_absent(sentence, part, text):
                spans = minus(spans, stretch(sentence, part))
        for order, part in parts:
            wanted = self.reader.wanted_sentence if order <= LIGHT else self.reader.longest_sentence
            if longest_sentence(text) <= (self.reader.longest_sentence if whole else wanted):
                continue
            if is_needed_by_others(sentence, part):
                continue
            shorter = without(sentence, text, spans, part)
            if shorter is not None and not parts_subject_from_verb(sentence, _standing(sentence, gone | part, text)):
                text, spans = shorter
                gone |= part
        kept = [
            t
            for t in sentence.tokens
            if t.i not in gone and any(s.start <= sentence.offset + t.idx < s.end for s in spans)
        ]
        one = told(
            sentence,
            text,
            spans,
            kept,
            self.mentions,
            self.parsed.text,
            introduced=names,
            first=first,
            leaning=leaning,
            before=before,
        )
        if one.why:
            self.reasons[sentence.number] = one.why
            return None
        return one


def _has_a_stray_comma(name: str, text: str) -> bool:
    """Whether a name is parted from its verb by the comma of a remark that was left out: "Anna Vik, left early"."""
    found = _STRAY_COMMA.search(text)
    before = text[: found.start()] if found else ""
    return bool(name) and before.endswith(name) and not before.endswith(f", {name}")


def _standing(sentence: ParsedSentence, gone: set[int], text: str) -> list[Token]:
    """The tokens of a sentence that a text without those that are gone still has."""
    return [t for t in sentence.tokens if t.i not in gone and (t.is_punct or t.text in text)]


def _verbatim(sentence: ParsedSentence) -> Statement:
    return Statement(sentence.text, (sentence.span,))
