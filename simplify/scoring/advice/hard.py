"""Advice on hard words, with the wording or the explanation that our lexicon has for the sense in the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.inflection import inflected
from simplify.language.surroundings import surroundings
from simplify.lexicon import Sense, load_lexicon
from simplify.lexicon.choosing import choose_sense
from simplify.model import Span
from simplify.scoring.advice.rule import WCAG, Place, Reading, Rule
from simplify.scoring.hard_words import is_hard

if TYPE_CHECKING:
    from spacy.tokens import Token

PARTS = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv", "ADP": "prep", "SCONJ": "conj"}


def _hard(reading: Reading) -> Iterator[Place]:
    """The first place of each hard word; a word that the text repeats, in whatever form, is reported once."""
    names = _names(reading)
    seen: set[str] = set()
    for sentence in reading.sentences():
        for place, word in enumerate(sentence.words):
            lower = word.text.lower()
            if word.name or (place and word.text[0].isupper()) or lower in seen or lower in names:
                continue
            span = Span(word.start, word.end)
            if not is_hard(word.text, reading.level) or not reading.is_free(span):
                continue
            offset = sentence.parsed.offset
            token = next((one for one in sentence.tokens if offset + one.idx == word.start), None)
            whole = token is not None and token.text == word.text
            lemma = token.lemma_.lower() if token is not None and whole else lower
            if lemma not in seen:
                suggestion = _suggestion(token) if token is not None and whole else ""
                yield Place(span, f"“{word.text}” is a hard word.", suggestion)
            seen |= {lower, lemma}


def _names(reading: Reading) -> frozenset[str]:
    """The words that are names, or have a capital inside a sentence, anywhere in the text."""
    return frozenset(
        word.text.lower()
        for sentence in reading.profile.sentences
        for place, word in enumerate(sentence.words)
        if word.name or (place and word.text[0].isupper())
    )


def _suggestion(token: Token) -> str:
    """A simpler wording, inflected to fit, or what the word means; empty where the sense is not clear."""
    senses = load_lexicon().senses(token.lemma_.lower(), PARTS.get(token.pos_))
    sense = choose_sense(senses, surroundings(token)).sense if senses else None
    if sense is None:
        return ""
    wordings = [f"“{wording}”" for wording in _wordings(sense, token)]
    return f"Say {' or '.join(wordings)}." if wordings else f"Explain it: {sense.definition}"


def _wordings(sense: Sense, token: Token) -> list[str]:
    """At most two wordings, those that always fit first."""
    ordered = sorted(sense.simpler, key=lambda one: not one.always)
    return [inflected(one.text, token.tag_) for one in ordered[:2]]


HARD_WORD = Rule(
    "hard-word",
    "note",
    f"{WCAG} 3.1.3: unusual words",
    _hard,
    "Use a common word, or explain it where it first stands.",
)
