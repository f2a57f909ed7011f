"""Lines that are all in capitals: there "TURKEY" and "turkey" cannot be told apart, nor can the parts of speech.

Such a line adds places to the terms that the rest of the text has. Besides, it has the phrases of the lexicon and the
words that the lexicon knows in one sense only, unless they may be names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from simplify.glossary.terms import Place
from simplify.glossary.words import Words
from simplify.language.gazetteer import country_of_people, gender_of, is_place
from simplify.language.inflection import is_known, lemmas
from simplify.language.parsed import ParsedSentence
from simplify.lexicon import Lexicon, Sense
from simplify.lexicon.defining import defining_list
from simplify.model import Span

Found = tuple[tuple[Sense, ...], list[tuple[str, Place]]]
"""The senses of a term, and its places, each with the name that it has there."""

SHORTEST = 4
"""A word of fewer letters may well be an abbreviation."""

_KINDS = ("NOUN", "VERB", "ADJ")


def in_capitals(sentence: ParsedSentence) -> bool:
    """Whether a sentence has no small letter, and is of at least three words or stands in a line of capitals."""
    text = sentence.text
    return text.isupper() and (text.count(" ") > 1 or sentence.tokens.doc.text.isupper())


def add_places(sentence: ParsedSentence, found: Iterable[Found]) -> set[int]:
    """Add the places that a line in capitals has of the terms `found` so far; gives their tokens."""
    words = {token.lower_: token for token in sentence.words}
    taken: set[int] = set()
    for _, named in found:
        name = named[0][0]
        if token := words.get(name):
            named.append((name, Place(sentence, token.i, token.i, sentence.span_of(token))))
            taken.add(token.i)
    return taken


def matches_in_capitals(
    sentence: ParsedSentence, words: Words, lexicon: Lexicon, names: frozenset[str]
) -> Iterator[tuple[Place, str, tuple[Sense, ...]]]:
    """The places of a line in capitals where a term surely stands, each with its name in the lexicon and its senses.

    `words` must be those for capitals; `names` are the words, in lower case, of the names in the text.
    """
    at, end = sentence.tokens.start, sentence.tokens.end
    while at < end:
        last, name, senses = _phrase_at(words, lexicon, at, end)
        if not senses and not _may_be_name(words.lower[at], names):
            last, (name, senses) = at, _word_at(words, lexicon, at)
        if senses:
            start = sentence.offset + words.start[at]
            stop = sentence.offset + words.start[last] + len(words.text[last])
            yield Place(sentence, at, last, Span(start, stop)), name, senses
        at = last + 1


def _phrase_at(words: Words, lexicon: Lexicon, at: int, end: int) -> tuple[int, str, tuple[Sense, ...]]:
    """The longest phrase without capitals of its own: its last token, its name and its senses."""
    longest: tuple[int, str, tuple[Sense, ...]] = (at, "", ())
    for phrase, name in words.phrases_at(at, lexicon):
        last = words.end_of(phrase, at, end) if name == name.lower() else None
        if last is not None and (last > longest[0] or not longest[1]):
            longest = (last, name, lexicon.senses(name))
    return longest


def _word_at(words: Words, lexicon: Lexicon, at: int) -> tuple[str, tuple[Sense, ...]]:
    """A word that the lexicon has in one sense, whatever its part of speech, and that is not plain in another."""
    lower = words.lower[at]
    plain = defining_list().allows(lower)
    if not lower.isalpha() or plain:
        return "", ()
    if written := lexicon.senses(words.text[at], "abbr"):
        return (words.text[at], written) if written[0].term == words.text[at] else ("", ())
    if len(lower) < SHORTEST:
        return "", ()
    bases = dict.fromkeys((lower, *(base for kind in _KINDS if is_known(lower, kind) for base in lemmas(lower, kind))))
    senses = [sense for base in bases for sense in lexicon.senses(base) if sense.term == base]
    return (senses[0].term, (senses[0],)) if len(senses) == 1 else ("", ())


def _may_be_name(lower: str, names: frozenset[str]) -> bool:
    name = lower.capitalize()
    return lower in names or is_place(name) or bool(gender_of(name) or country_of_people(name))
