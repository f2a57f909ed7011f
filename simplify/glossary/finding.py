"""Finding the terms of a text that a reader may not know: several words first, then single hard words.

The longest match wins, on written forms and on lemmas, hyphens counting as spaces ("wars of attrition", "front-line").
Names are left out, unless the lexicon explains that very name or abbreviation ("NATO", "Kremlin"). A line in capitals
only adds places to terms that the rest of the text has: there "TURKEY" and "turkey" cannot be told apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.inflection import lemmas
from simplify.language.names import names_of
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.topics import PARTS_OF_SPEECH
from simplify.lexicon import Lexicon, Sense
from simplify.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

HYPHENS = frozenset("-‐‑–")
LONGEST_GAP = 4
"""How many words may stand for the "somebody" of "take somebody hostage"."""

_GAPS = frozenset({"somebody", "something", "…"})


@dataclass(frozen=True, eq=False, slots=True)
class Place:
    """One occurrence: the tokens `first` up to and with `last` of the sentence's document."""

    sentence: ParsedSentence
    first: int
    last: int
    quoted: bool

    @property
    def head(self) -> Token:
        """The first token of the occurrence."""
        return self.sentence.tokens.doc[self.first]

    @property
    def final(self) -> Token:
        """The last token of the occurrence."""
        return self.sentence.tokens.doc[self.last]

    @property
    def span(self) -> Span:
        """Where the occurrence stands in the text."""
        return Span(self.sentence.span_of(self.head).start, self.sentence.span_of(self.final).end)


@dataclass(frozen=True, eq=False, slots=True)
class Term:
    """A term of the text with the senses that it can have there, and all its places in order."""

    lemma: str
    senses: tuple[Sense, ...]
    places: tuple[Place, ...]

    @property
    def several_words(self) -> bool:
        """Whether the term is a phrase."""
        return " " in self.lemma or "-" in self.lemma


def find_terms(parsed: ParsedText, lexicon: Lexicon) -> tuple[Term, ...]:
    """Every term of the text that the lexicon explains, in the order of first places; how hard it is plays no part."""
    named = _named(parsed)
    found: dict[tuple[str, str], list[Place]] = {}
    senses: dict[tuple[str, str], tuple[Sense, ...]] = {}
    capitals: list[ParsedSentence] = []
    for sentence in parsed.sentences:
        if _in_capitals(sentence):
            capitals.append(sentence)
            continue
        for place, fitting in _matches(sentence, lexicon, named):
            key = (fitting[0].term, fitting[0].pos)
            senses.setdefault(key, fitting)
            found.setdefault(key, []).append(place)
    for sentence in capitals:
        _add_places(sentence, found)
    terms = [
        Term(key[0], senses[key], tuple(sorted(places, key=lambda place: place.span))) for key, places in found.items()
    ]
    return tuple(sorted(terms, key=lambda term: (term.places[0].span, term.lemma)))


def _named(parsed: ParsedText) -> frozenset[int]:
    """The code points of the text that belong to a name."""
    return frozenset(at for name in names_of(parsed) for span in name.spans for at in range(span.start, span.end))


def _in_capitals(sentence: ParsedSentence) -> bool:
    words = [token.text for token in sentence.words if token.is_alpha]
    return len(words) > 2 and all(word.isupper() for word in words)


def _matches(
    sentence: ParsedSentence, lexicon: Lexicon, named: frozenset[int]
) -> Iterator[tuple[Place, tuple[Sense, ...]]]:
    doc = sentence.tokens.doc
    at, end = sentence.tokens.start, sentence.tokens.end
    while at < end:
        last, senses = _phrase_at(sentence, at, lexicon, named)
        if not senses:
            last, senses = at, _word_at(sentence, doc[at], lexicon, named)
        if senses:
            yield Place(sentence, at, last, sentence.is_quoted(doc[at])), senses
        at = last + 1


def _phrase_at(
    sentence: ParsedSentence, at: int, lexicon: Lexicon, named: frozenset[int]
) -> tuple[int, tuple[Sense, ...]]:
    """The longest phrase of the lexicon that begins at a token: its last token and its senses."""
    doc = sentence.tokens.doc
    token = doc[at]
    longest: tuple[int, tuple[Sense, ...]] = (at, ())
    if token.is_punct or token.is_space:
        return longest
    for first in dict.fromkeys((token.lower_, token.lemma_.lower())):
        for words, name in lexicon.phrases(first):
            last = _end_of(words, doc, at, sentence.tokens.end)
            if last is None or (last <= longest[0] and longest[1]):
                continue
            senses = lexicon.senses(name)
            if senses and _fits(sentence, at, last, senses, name, named):
                longest = (last, _of_one_kind(senses))
    return longest


def _end_of(words: tuple[str, ...], doc: Doc, at: int, end: int) -> int | None:
    """The last token of a phrase that begins at `at`, or None when the text has other words."""
    position = at
    for number, word in enumerate(words):
        if number:
            position += 1
            if position < end and doc[position].text in HYPHENS:
                position += 1
        if word in _GAPS:
            wanted = words[number + 1] if number + 1 < len(words) else None
            if wanted is None:
                return position - 1
            stop = min(end, position + LONGEST_GAP + 1)
            following = next((i for i in range(position + 1, stop) if _is_word(doc[i], wanted)), None)
            if following is None:
                return None
            position = following - 1
            continue
        if position >= end or not _is_word(doc[position], word):
            return None
    return position


def _is_word(token: Token, word: str) -> bool:
    if word == "one's":
        return token.tag_ in {"PRP$", "POS"}
    return word in (token.lower_, token.lemma_.lower())


def _of_one_kind(senses: tuple[Sense, ...]) -> tuple[Sense, ...]:
    return tuple(sense for sense in senses if (sense.term, sense.pos) == (senses[0].term, senses[0].pos))


def _fits(
    sentence: ParsedSentence, first: int, last: int, senses: tuple[Sense, ...], name: str, named: frozenset[int]
) -> bool:
    """Whether the match is the term, not a name that happens to hold the same words, nor another part of speech."""
    doc = sentence.tokens.doc
    text = doc[first : last + 1].text
    if senses[0].pos in ("name", "abbr") or name != name.lower():
        return text.replace("’", "'") == name or (name.lower() != text.lower() and name.split(maxsplit=1)[0] in text)
    if any(sentence.offset + token.idx in named for token in doc[first : last + 1]):
        return False
    head = doc[last] if senses[0].pos == "noun" else doc[first]
    if senses[0].pos == "noun" and last + 1 < len(doc) and doc[last].dep_ == "amod":
        return False
    return senses[0].pos != "verb" or head.pos_ in ("VERB", "AUX", "NOUN", "ADJ")


def _word_at(sentence: ParsedSentence, token: Token, lexicon: Lexicon, named: frozenset[int]) -> tuple[Sense, ...]:
    """The senses of a single word in its part of speech."""
    if not any(character.isalpha() for character in token.text):
        return ()
    if token.text[0].isupper():
        written = tuple(sense for sense in lexicon.senses(token.text) if sense.pos in ("name", "abbr"))
        if written and written[0].term == token.text:
            return _of_one_kind(written)
    at = sentence.offset + token.idx
    if at in named or _is_joined(token):
        return ()
    if token.pos_ == "PROPN":
        return ()
    return _senses_of(token, lexicon)


def _is_joined(token: Token) -> bool:
    """Whether a hyphen makes the word part of another ("full-scale")."""
    before = token.nbor(-1) if token.i else None
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return (before is not None and before.text in HYPHENS and not before.whitespace_ and not token.is_sent_start) or (
        after is not None and after.text in HYPHENS and not token.whitespace_
    )


def _senses_of(token: Token, lexicon: Lexicon) -> tuple[Sense, ...]:
    pos = PARTS_OF_SPEECH.get(token.pos_)
    if pos is None:
        return ()
    lemma = token.lemma_.lower()
    senses = lexicon.senses(lemma, pos) or lexicon.senses(token.lower_, pos)
    if not senses and token.pos_ in ("ADJ", "NOUN") and token.lower_.endswith(("ed", "ing", "en")):
        verb = lemmas(token.lower_, "VERB")[0]
        senses = lexicon.senses(verb, "verb") if verb != token.lower_ else ()
    if not senses and token.pos_ == "ADP":
        senses = lexicon.senses(lemma, "conj")
    return tuple(sense for sense in _of_one_kind(senses) if sense.pos not in ("name", "abbr")) if senses else ()


def _add_places(sentence: ParsedSentence, found: dict[tuple[str, str], list[Place]]) -> None:
    words = {token.lower_: token for token in sentence.words}
    for (term, _), places in found.items():
        token = words.get(term)
        if token is not None:
            places.append(Place(sentence, token.i, token.i, sentence.is_quoted(token)))
