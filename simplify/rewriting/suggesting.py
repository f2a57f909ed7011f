"""Ranked simpler words for a word in its sentence: for editors' tools, where a person chooses.

First come the wordings of the lexicon, those of the sense that the sentence shows before the others; after them the
commoner words that the lexicon explains in the same way. Neighbours in the model's vector space are not offered: they
are related words, often opposites, and seldom mean the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from simplify.errors import UsageError
from simplify.language.familiarity import zipf
from simplify.language.inflection import inflected
from simplify.language.parsed import parse
from simplify.language.surroundings import surroundings
from simplify.lexicon import load_lexicon
from simplify.lexicon.choosing import choose_sense
from simplify.lexicon.word_swaps import load_word_swaps
from simplify.rewriting.frames import fits

if TYPE_CHECKING:
    from spacy.tokens import Token

PARTS = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv", "ADP": "prep", "SCONJ": "conj"}
EASIER = 0.15
"""How much commoner (Zipf) it must be than the word."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A wording inflected to fit, where it comes from, and a score from 0 to 1 that ranks it among the others."""

    text: str
    source: Literal["lexicon", "another sense", "sibling"]
    score: float


def suggest(sentence: str, word: str, *, top: int = 10, model: str = "") -> tuple[Suggestion, ...]:
    """At most `top` simpler wordings for `word` (or a phrase of it) where it first stands in `sentence`.

    Raises UsageError when the sentence does not contain the word.
    """
    token = _find(sentence, word, model)
    found: dict[str, Suggestion] = {}
    for suggestion in [*_from_frames(token), *_from_lexicon(token), *_siblings(token)]:
        key = suggestion.text.lower()
        if key != token.lower_ and (key not in found or found[key].score < suggestion.score):
            found[key] = suggestion
    ranked = sorted(found.values(), key=lambda one: (-one.score, one.text))
    return tuple(ranked[:top])


def _find(sentence: str, word: str, model: str) -> Token:
    wanted = word.strip().lower().split()
    for part in parse(sentence, model=model).docs:
        for token in part:
            if wanted and [near.lower_ for near in part[token.i : token.i + len(wanted)]] == wanted:
                return part[token.i + len(wanted) - 1] if token.pos_ == "ADJ" and len(wanted) > 1 else token
    raise UsageError(f"the word {word!r} is not in the sentence", where=repr(sentence[:60]))


def _from_frames(token: Token) -> list[Suggestion]:
    """The wordings of the framed swaps: those whose frame the word stands in before the others."""
    rows = load_word_swaps().get((token.lemma_.lower(), PARTS.get(token.pos_, "")), ())
    found = []
    for place, row in enumerate(rows):
        right = fits(token, row.gates)
        score = (0.97 if right else 0.55) - 0.02 * place
        found.append(Suggestion(_fitted(row.wording, token), "lexicon" if right else "another sense", score))
    return found


def _from_lexicon(token: Token) -> list[Suggestion]:
    lexicon = load_lexicon()
    senses = lexicon.senses(token.lemma_.lower(), PARTS.get(token.pos_)) or lexicon.senses(token.lower_)
    chosen = choose_sense(senses, surroundings(token)).sense
    found = []
    for order, sense in enumerate(senses):
        for place, simpler in enumerate(sense.simpler):
            right = sense == chosen or (chosen is None and order == 0)
            score = (1.0 if right else 0.6) - 0.02 * place - (0.0 if simpler.always else 0.05) - 0.01 * order
            found.append(Suggestion(_fitted(simpler.text, token), "lexicon" if right else "another sense", score))
    return found


def _siblings(token: Token) -> list[Suggestion]:
    """Commoner words that the lexicon explains by the same plain wording: "ban" beside "forbid" for "prohibit"."""
    lexicon, lemma = load_lexicon(), token.lemma_.lower()
    pos = PARTS.get(token.pos_)
    wanted = {simpler.text for sense in lexicon.senses(lemma, pos) for simpler in sense.simpler}
    if not wanted or pos is None:
        return []
    floor = zipf(lemma) + EASIER
    found = []
    for sense in lexicon:
        shared = sense.pos == pos and any(simpler.text in wanted for simpler in sense.simpler)
        if shared and sense.term != lemma and zipf(sense.term) >= floor:
            found.append(Suggestion(_fitted(sense.term, token), "sibling", round(0.05 * zipf(sense.term), 3)))
    return found


def _fitted(wording: str, token: Token) -> str:
    text = inflected(wording, token.tag_)
    return text[0].upper() + text[1:] if token.text[0].isupper() else text
