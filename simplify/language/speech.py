"""Who says what: every place where a text hands a statement to a speaker.

"X said that …", “…,” X said, X: “…”, "according to X", "X denied …", and quotations that go on without a
new tag. The speaker is told only where the text tells it; a pronoun is followed to its name only when
coreference is sure.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from simplify.language.attribution import Attribution
from simplify.language.coreference import resolve
from simplify.language.mentions import THIRD_PERSON, Mentions
from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.quotations import Quotation
from simplify.language.saying_verbs import bare, is_perfect, lemma_of, said_part, subject_of
from simplify.language.speech_going_on import carried_on
from simplify.language.speech_verbs import TAGS_QUOTES, VerbClass, class_of
from simplify.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["Attribution", "attributions", "lemma_of", "subject_of", "with_speakers"]

SCARE = 5
"""A quotation of fewer words than this that is no sentence by itself is somebody's term, not a speech."""


_SPEAKING_PRONOUNS = ("everyone", "everybody", "nobody", "many", "some", "both", "others", "most", "few")


_FOUND: WeakKeyDictionary[ParsedText, tuple[Attribution, ...]] = WeakKeyDictionary()


def attributions(parsed: ParsedText) -> tuple[Attribution, ...]:
    """All attributions of a text in the order of their content. Worked out once for each parsed text."""
    if parsed not in _FOUND:
        _FOUND[parsed] = _find(parsed)
    return _FOUND[parsed]


def with_speakers(parsed: ParsedText) -> ParsedText:
    """The same text with `speaker`, `speaker_span` and `verb` filled in its quotations where they are
    known."""
    starts = [quotation.span.start for quotation in parsed.quotations]
    spoken: dict[Span, Attribution] = {}
    for one in attributions(parsed):
        first = max(bisect_right(starts, one.content.start) - 1, 0)
        for quotation in parsed.quotations[first : bisect_right(starts, one.content.end)]:
            whole = one.kind == "direct" and one.content == quotation.inside
            if whole or (one.kind != "direct" and one.content.contains(quotation.inside)):
                spoken.setdefault(quotation.span, one)
    told = {
        quotation.span: quotation.spoken_by(teller.speaker, teller.speaker_span, teller.verb)
        for quotation in parsed.quotations
        if (teller := spoken.get(quotation.span)) is not None
    }
    quotations = tuple(told.get(quotation.span, quotation) for quotation in parsed.quotations)
    sentences = tuple(
        sentence.with_quotations(told.get(one.span, one) for one in sentence.quotations)
        if sentence.quotations
        else sentence
        for sentence in parsed.sentences
    )
    spoken_text = replace(parsed, sentences=sentences, quotations=quotations)
    _FOUND[spoken_text] = attributions(parsed)
    return spoken_text


def _find(parsed: ParsedText) -> tuple[Attribution, ...]:
    mentions = resolve(parsed)
    found: list[Attribution] = []
    for sentence in parsed.sentences:
        found += _Saying(parsed.text, sentence, mentions).attributions()
    found += carried_on(parsed, found)
    return tuple(sorted(found, key=lambda one: (one.content, one.speaker_span or one.content)))


class _Saying:
    """The attributions of one sentence."""

    def __init__(self, text: str, sentence: ParsedSentence, mentions: Mentions) -> None:
        self.text = text
        self.sentence = sentence
        self.mentions = mentions
        self.taken: set[Span] = set()

    def attributions(self) -> list[Attribution]:
        found: list[Attribution] = []
        tokens = self.sentence.tokens
        for token in tokens:
            if token.lower_ == "according" and not self.sentence.is_quoted(token):
                found += self._according(token)
            elif token.pos_ in ("VERB", "AUX") and token.tag_ != "MD":
                lemma = lemma_of(token)
                verb_class = class_of(lemma)
                if verb_class is not None and not self.sentence.is_quoted(token):
                    found += self._said(token, lemma, verb_class)
        return found

    def _said(self, verb: Token, lemma: str, verb_class: VerbClass) -> Iterator[Attribution]:
        subject = subject_of(verb)
        quotations = self._quotations_of(verb, lemma)
        if verb.tag_ == "VBN" and not (quotations and subject is not None) and not is_perfect(verb):
            subject = next((t for c in verb.children if c.dep_ == "agent" for t in c.children), None)
        content = self._content(verb, lemma, verb_class)
        if subject is None and not quotations:
            return
        speaker, span, name = self._speaker(subject)
        negated = any(child.dep_ == "neg" for child in verb.children)
        if content is not None:
            quotations = [one for one in quotations if not self._is_part(one, content)]
            if any(content.overlaps(one.span) for one in quotations):
                content = None
        told = Attribution(
            speaker, span, lemma, verb_class, self.sentence.span_of(verb), content or Span(0, 0), "indirect",
            self.sentence.number, name, negated,
        )  # fmt: skip
        for quotation in quotations:
            self.taken.add(quotation.span)
            yield replace(told, content=quotation.inside, kind="direct", sure=subject is not None)
        if content is not None:
            yield told

    def _is_part(self, quotation: Quotation, content: Span) -> bool:
        """Whether a quotation is only a part of a clause that has words of the narrator too."""
        if not content.contains(quotation.inside):
            return False
        outside = self.text[content.start : quotation.span.start] + self.text[quotation.span.end : content.end]
        return any(character.isalpha() for character in outside)

    def _content(self, verb: Token, lemma: str, verb_class: VerbClass) -> Span | None:
        """The clause, or thing, that is said."""
        child = said_part(verb, lemma, verb_class)
        if child is None:
            if verb.dep_ == "parataxis":
                rest = bare([t for t in verb.head.subtree if t.i < verb.left_edge.i])
                return self._span(rest[0], rest[-1]) if rest else None
            return None
        last = child.right_edge
        if child.i > verb.i:
            for part in verb.rights:  # what the parser hangs on the verb of saying mostly belongs to what is said
                if part.i > last.i and part.dep_ in ("cc", "conj", "punct"):
                    break
                if part.i > last.i and not (part.dep_ == "advcl" and part.tag_ in ("VBG", "VBN")):
                    last = part.right_edge
        tokens = self.sentence.tokens
        words = bare(list(verb.doc[max(child.left_edge.i, tokens.start) : min(last.i + 1, tokens.end)]))
        if child.i > verb.i:
            words = [t for t in words if t.i > verb.i]
        while words and words[-1].pos_ == "CCONJ":
            words.pop()
        return self._closed(self._span(words[0], words[-1])) if words else None

    def _closed(self, span: Span) -> Span:
        """The span up to the closing mark of a quotation that it breaks off in (“… frontline.”)."""
        for quotation in self.sentence.quotations:
            if span.start <= quotation.span.start < span.end <= quotation.span.end <= span.end + 2:
                return Span(span.start, quotation.span.end)
        return span

    def _span(self, first: Token, last: Token) -> Span:
        return Span(self.sentence.span_of(first).start, self.sentence.span_of(last).end)

    def _quotations_of(self, verb: Token, lemma: str) -> list[Quotation]:
        """The quotations of the sentence that this verb introduces or follows, if it tags speech at all."""
        if lemma not in TAGS_QUOTES:
            return []
        at = self.sentence.span_of(verb)
        found = []
        for quotation in self.sentence.quotations:
            if quotation.span in self.taken or not _is_speech(quotation, self.text):
                continue
            gap = self._gap(quotation, at)
            if gap is not None and self._no_other_verb(verb, gap):
                found.append(quotation)
        return found

    def _gap(self, quotation: Quotation, verb: Span) -> Span | None:
        """The words between a quotation and a verb, when punctuation ties the two together."""
        if quotation.span.end <= verb.start:
            after = self.text[quotation.span.end : quotation.span.end + 1]
            tied = quotation.inside.of(self.text).rstrip()[-1:] in tuple(",.!?…–—-") or after in tuple(",.–—")
            return Span(quotation.span.end, verb.start) if tied else None
        between = self.text[verb.end : quotation.span.start]
        if not between.strip() or between.rstrip()[-1] == "," or ":" in between:
            return Span(verb.end, max(quotation.span.start, verb.end))
        return None

    def _no_other_verb(self, verb: Token, gap: Span) -> bool:
        """Whether no clause of its own stands between the verb and the quotation."""
        for token in self.sentence.tokens:
            at = self.sentence.span_of(token)
            if gap.start <= at.start < gap.end and token.pos_ == "VERB" and token.tag_ in ("VBD", "VBZ", "VBP"):
                return token in verb.subtree and token.dep_ in ("relcl", "acl", "advcl")
        return True

    def _according(self, token: Token) -> Iterator[Attribution]:
        to = next((child for child in token.children if child.lower_ == "to"), None)
        if to is None and token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "to":
            to = token.nbor(1)
        source = next((child for child in to.children if child.dep_ in ("pobj", "pcomp")), None) if to else None
        if source is None or to is None:
            return
        speaker, span, name = self._speaker(source)
        last = max([source, *source.subtree], key=lambda t: t.i)
        words = [t for t in self.sentence.tokens if not t.is_space]
        before = [t for t in words if t.i < token.i]
        after = [t for t in words if t.i > last.i]
        said = after if len([t for t in before if t.is_alpha]) < 3 else before
        while said and said[0].is_punct and said[0].text not in '“"‘(':
            said.pop(0)
        while said and said[-1].is_punct and said[-1].text not in '”"’)':
            said.pop()
        if said:
            verb = Span(self.sentence.span_of(token).start, self.sentence.span_of(to).end)
            yield Attribution(
                speaker, span, "", "neutral", verb, self._span(said[0], said[-1]), "according",
                self.sentence.number, name,
            )  # fmt: skip

    def _speaker(self, subject: Token | None) -> tuple[str, Span | None, Name | None]:
        if subject is None:
            return "", None, None
        at = self.sentence.span_of(subject)
        name = self.mentions.name_at(at.start)
        if name is None or name.kind == "people":
            beside = (child for child in subject.children if child.dep_ == "appos")
            named = (self.mentions.name_at(self.sentence.span_of(child).start) for child in beside)
            name = next((one for one in named if one is not None and one.kind == "person"), None)
        if name is not None:
            return name.text, self._phrase(subject), name
        reference = self.mentions.reference_at(at.start)
        if reference is not None and (reference.kind == "pronoun" or reference.name is not None):
            spoken = reference.name.text if reference.name else reference.text
            return spoken, at, reference.name
        if subject.pos_ == "PRON" and subject.lower_ not in _SPEAKING_PRONOUNS:
            return "", at, None
        span = self._phrase(subject)
        return self._spelled(subject, span), span, None

    def _spelled(self, head: Token, span: Span) -> str:
        """The words of a speaker, with a pronoun at their head told by name ("her office"); empty when
        unsure."""
        text = " ".join(span.of(self.text).split())
        for child in head.children:
            if child.dep_ == "poss" and child.lower_ in THIRD_PERSON:
                reference = self.mentions.reference_at(self.sentence.span_of(child).start)
                if reference is None or not reference.resolved:
                    return ""
                owner = reference.name.text if reference.name else reference.text
                return f"{owner}’s {text[len(child.text) :].lstrip()}" if text.startswith(child.text) else ""
        return text

    def _phrase(self, head: Token) -> Span:
        """The noun phrase without what only comments on it (relative clauses, appositions)."""
        out: set[int] = set()
        for child in head.subtree:
            aside = child.dep_ in ("relcl", "appos", "acl") or (child.dep_ == "punct" and child.text in ",–—(;")
            other = child.head == head and child.dep_ in ("cc", "conj")
            loose = child.dep_ == "prep" and child.lower_ not in ("of", "for", "from", "in", "at", "on")
            if child.i not in out and child != head and (aside or other or loose):
                out.update(t.i for t in child.subtree)
        kept = [t for t in head.subtree if t.i not in out]
        first = head
        for token in sorted(kept, key=lambda t: -t.i):
            if token.i == first.i - 1:
                first = token
        last = head
        for token in kept:
            if token.i == last.i + 1:
                last = token
        while last.i > head.i and last.is_punct:
            last = last.nbor(-1)
        return self._span(first, last)


def _is_speech(quotation: Quotation, text: str) -> bool:
    said = quotation.inside.of(text)
    return len(said.split()) >= SCARE or said.rstrip()[-1:] in tuple(".,!?…") or said[:1].isupper()
