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
    """A term of the text with the senses that it can have there, and all its places in order.

    `lemma` is the name under which the lexicon has it: the senses' own term, or another name of it.
    """

    lemma: str
    senses: tuple[Sense, ...]
    places: tuple[Place, ...]

    @property
    def several_words(self) -> bool:
        """Whether the term is a phrase."""
        return " " in self.lemma or "-" in self.lemma


def find_terms(parsed: ParsedText, lexicon: Lexicon) -> tuple[Term, ...]:
    """Every term of the text that the lexicon explains, in the order of first places; how hard it is plays no part."""
    finder = _Finder(parsed, lexicon)
    found: dict[tuple[str, str], list[Place]] = {}
    senses: dict[tuple[str, str], tuple[Sense, ...]] = {}
    capitals: list[ParsedSentence] = []
    for sentence in parsed.sentences:
        if _in_capitals(sentence):
            capitals.append(sentence)
            continue
        for place, name, fitting in finder.matches(sentence):
            key = (name, fitting[0].identity)
            senses.setdefault(key, fitting)
            found.setdefault(key, []).append(place)
    for sentence in capitals:
        _add_places(sentence, found)
    terms = [
        Term(key[0], senses[key], tuple(sorted(places, key=lambda place: place.span))) for key, places in found.items()
    ]
    return tuple(sorted(terms, key=lambda term: (term.places[0].span, term.lemma)))


def _in_capitals(sentence: ParsedSentence) -> bool:
    words = [token.text for token in sentence.words if token.is_alpha]
    return len(words) > 2 and all(word.isupper() for word in words)


class _Finder:
    """Looks up the words of one text."""

    def __init__(self, parsed: ParsedText, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.named = frozenset(
            at for name in names_of(parsed) for span in name.spans for at in range(span.start, span.end)
        )
        first = next(iter(lexicon), None)
        self.has_own = first is not None and is_own(first)

    def matches(self, sentence: ParsedSentence) -> Iterator[tuple[Place, str, tuple[Sense, ...]]]:
        """The places of a sentence where a term stands, each with its name in the lexicon and its senses."""
        doc = sentence.tokens.doc
        at, end = sentence.tokens.start, sentence.tokens.end
        while at < end:
            last, name, senses = self._phrase_at(sentence, at)
            if not senses:
                last, (name, senses) = at, self._word_at(sentence, doc[at])
            if senses:
                yield Place(sentence, at, last, sentence.is_quoted(doc[at])), name, senses
            at = last + 1

    def _phrase_at(self, sentence: ParsedSentence, at: int) -> tuple[int, str, tuple[Sense, ...]]:
        """The longest phrase of the lexicon that begins at a token: its last token, its name and its senses."""
        doc = sentence.tokens.doc
        token = doc[at]
        longest: tuple[int, str, tuple[Sense, ...]] = (at, "", ())
        if token.is_punct or token.is_space:
            return longest
        for first in dict.fromkeys((token.lower_, token.lemma_.lower())):
            for words, name in self.lexicon.phrases(first):
                last = _end_of(words, doc, at, sentence.tokens.end)
                if last is None or (last <= longest[0] and longest[1]):
                    continue
                senses = self.lexicon.senses(name)
                if senses and self._fits(sentence, at, last, senses, name):
                    longest = (last, name, _of_one_kind(senses))
        return longest

    def _fits(self, sentence: ParsedSentence, first: int, last: int, senses: tuple[Sense, ...], name: str) -> bool:
        """Whether the match is the term, and not a name with the same words, nor another part of speech."""
        doc = sentence.tokens.doc
        if is_own(senses[0]):
            return True
        if senses[0].pos in ("name", "abbr") or name != name.lower():
            capitals = [word for word in name.replace("-", " ").split() if word[0].isupper()]
            written = {token.text for token in doc[first : last + 1]}
            return all(word in written for word in capitals)
        if any(sentence.offset + token.idx in self.named for token in doc[first : last + 1]):
            return False
        if senses[0].pos == "noun" and doc[last].dep_ == "amod":
            return False
        return senses[0].pos != "verb" or doc[first].pos_ in ("VERB", "AUX", "NOUN", "ADJ")

    def _word_at(self, sentence: ParsedSentence, token: Token) -> tuple[str, tuple[Sense, ...]]:
        """A single word: its name in the lexicon, and its senses in its part of speech."""
        if not any(character.isalpha() for character in token.text):
            return "", ()
        if token.text[0].isupper():
            written = tuple(
                sense
                for sense in self.lexicon.senses(token.text)
                if sense.pos in ("name", "abbr") or (is_own(sense) and sense.term[0].isupper())
            )
            if written and token.text in (written[0].term, *written[0].forms, *written[0].aliases):
                return token.text, _of_one_kind(written)
        if sentence.offset + token.idx in self.named or token.pos_ == "PROPN" or _is_joined(token):
            return "", ()
        return self._senses_of(token)

    def _senses_of(self, token: Token) -> tuple[str, tuple[Sense, ...]]:
        lemma = token.lemma_.lower()
        if self.has_own and (own := self.lexicon.senses(lemma)) and is_own(own[0]):
            return lemma, own
        pos = PARTS_OF_SPEECH.get(token.pos_)
        if pos is None:
            return "", ()
        tries = [(lemma, pos), (token.lower_, pos)]
        if token.pos_ in ("ADJ", "NOUN") and token.lower_.endswith(("ed", "ing", "en")):
            tries += [(verb, "verb") for verb in lemmas(token.lower_, "VERB") if verb != token.lower_]
        if token.pos_ == "VERB" and token.tag_ in ("VBN", "VBG"):
            tries.append((token.lower_, "adj"))
        if token.pos_ in ("ADP", "SCONJ"):
            tries += [(lemma, "prep"), (lemma, "conj")]
        for word, kind in tries:
            if senses := self.lexicon.senses(word, kind):
                return word, _of_one_kind(senses)
        return "", ()


def is_own(sense: Sense) -> bool:
    """Whether a sense is from a user's own glossary."""
    return sense.identity.startswith("user/")


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


def _is_joined(token: Token) -> bool:
    """Whether a hyphen makes the word part of another ("full-scale")."""
    before = token.nbor(-1) if token.i else None
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return (before is not None and before.text in HYPHENS and not before.whitespace_ and not token.is_sent_start) or (
        after is not None and after.text in HYPHENS and not token.whitespace_
    )


def _add_places(sentence: ParsedSentence, found: dict[tuple[str, str], list[Place]]) -> None:
    words = {token.lower_: token for token in sentence.words}
    for (term, _), places in found.items():
        token = words.get(term)
        if token is not None:
            places.append(Place(sentence, token.i, token.i, sentence.is_quoted(token)))
