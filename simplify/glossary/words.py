"""The words of a text as the look-up of terms needs them: their forms, the phrases they begin, and their hyphens."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from typing import TYPE_CHECKING

from simplify.language.inflection import is_known, lemmas
from simplify.lexicon import Lexicon
from simplify.lexicon.loading import GAPS, PLACEHOLDERS

if TYPE_CHECKING:
    from spacy.tokens import Doc

HYPHENS = frozenset("-‐‑–")
PARTICLES = frozenset(
    "about across along apart around aside away back by down forward in off on out over through together up".split()
)
LONGEST_GAP = 4
"""How many words may stand for the "somebody" of "take somebody hostage"."""

PREFIXES = frozenset(
    {"anti", "bio", "co", "counter", "cyber", "e", "eco", "ex", "micro", "mini", "multi", "neo", "non", "post", "pro"}
    | {"over", "re", "self", "semi", "ultra"}
)
"""What may stand before a hyphen without changing what the word behind it means by itself ("non-smoker")."""


class Words:
    """What the look-up needs of a document's tokens, as plain lists: asking the parser again and again is slow."""

    def __init__(self, doc: Doc) -> None:
        self.tokens = list(doc)
        self.text = [token.text for token in self.tokens]
        self.lower = [token.lower_.replace("’", "'") for token in self.tokens]
        self.lemma = [token.lemma_.lower().replace("’", "'") for token in self.tokens]
        self.start = [token.idx for token in self.tokens]
        particles = [token for token in self.tokens if token.lower_ in PARTICLES]
        self.particles = {token.head.i: token.i for token in particles if token.dep_ == "prt"}
        self.hyphens = frozenset(at for at, text in enumerate(self.text) if text in HYPHENS and self._joins(at))

    def in_capitals(self) -> Words:
        """The same words with the lemmas that a line in capitals hides from the parser."""
        words = copy(self)
        words.lemma = [_base(word) for word in self.lower]
        return words

    def is_word(self, at: int, word: str) -> bool:
        """Whether the token is a form of a word of a phrase."""
        if word in PLACEHOLDERS:
            return self.tokens[at].tag_ in {"PRP$", "POS"}
        return word in (self.lower[at], self.lemma[at])

    def phrases_at(self, at: int, lexicon: Lexicon) -> Iterator[tuple[tuple[str, ...], str]]:
        """The phrases of the lexicon whose first two words stand at a token, and may so go on."""
        following = at + 2 if at + 1 in self.hyphens else at + 1
        seconds = {self.lower[following]: 0, self.lemma[following]: 0} if following < len(self.text) else {}
        for first in {self.lower[at]: 0, self.lemma[at]: 0}:
            if groups := lexicon.phrases_by_second(first):
                for second in ("", *seconds):
                    yield from groups.get(second, ())

    def end_of(self, words: tuple[str, ...], at: int, end: int) -> int | None:
        """The last token of a phrase whose first word stands at `at`, or None when the text has other words."""
        position = at
        for number in range(1, len(words)):
            word = words[number]
            position += 1
            if position < end and position in self.hyphens:
                position += 1
            if word in PLACEHOLDERS and position < end and self.tokens[position].tag_ != "PRP$":
                owner = range(position, min(end, position + LONGEST_GAP + 1))
                ending = next((i for i in owner if self.tokens[i].tag_ == "POS"), None)
                if ending is None:
                    return None
                position = ending
                continue
            if word in GAPS:
                if number + 1 == len(words):
                    return position - 1
                stop = min(end, position + LONGEST_GAP + 1)
                following = next((i for i in range(position + 1, stop) if self.is_word(i, words[number + 1])), None)
                if following is None:
                    return None
                position = following - 1
            elif position >= end or not self.is_word(position, word):
                return None
        return position

    def separated_at(self, at: int, end: int) -> tuple[int, str] | None:
        """The particle that a verb has behind its object ("shut the plant down"), and the verb with it."""
        last = self.particles.get(at)
        if last is None:
            return None
        token = self.tokens[at]
        if token.pos_ != "VERB" or not at + 1 < last <= min(at + LONGEST_GAP + 1, end - 1):
            return None
        for between in self.tokens[at + 1 : last]:
            if not any(one.dep_ in ("dobj", "advmod") and one.head.i == at for one in (between, *between.ancestors)):
                return None
        if not any(child.dep_ == "dobj" and at < child.i < last for child in token.children):
            return None
        return last, f"{self.lemma[at]} {self.lower[last]}"

    def has_hyphen(self, first: int, last: int) -> bool:
        """Whether a hyphen joins any of the words."""
        return bool(self.hyphens) and any(at in self.hyphens for at in range(first + 1, last))

    def is_joined(self, at: int) -> bool:
        """Whether a hyphen makes the word part of another ("full-scale")."""
        return at - 1 in self.hyphens or at + 1 in self.hyphens

    def _joins(self, at: int) -> bool:
        """Whether a hyphen has no space on either side."""
        inside = 0 < at < len(self.text) - 1
        return inside and not self.tokens[at].whitespace_ and not self.tokens[at - 1].whitespace_

    def keeps_its_meaning(self, at: int, pos: str) -> bool:
        """Whether a part of a compound of two words means there what it means alone.

        So it is behind a prefix or a number ("ex-convict", "27-storey"), behind the noun that it governs
        ("drug-resistant", "sleep-deprived"), and as the noun before a participle ("kerosene-fuelled"). An adjective
        before a noun makes too many words of another meaning ("long-haul", "cold-blooded").
        """
        first = at + 1 in self.hyphens
        other = at + 2 if first else at - 2
        if (first and at - 1 in self.hyphens) or other + (1 if first else -1) in self.hyphens:
            return False
        tag = self.tokens[other].tag_
        if first:
            return (
                pos == "noun"
                and self.tokens[at].tag_ == "NN"
                and tag in ("VBN", "VBG", "JJ")
                and at + 2 < len(self.text)
            )
        if self.lower[other] in PREFIXES or tag == "CD":
            return True
        if tag not in ("NN", "NNS", "NNP"):
            return False
        return pos == "adj" or (pos == "verb" and self.tokens[at].tag_ in ("VBN", "VBG")) or pos == "noun"


def _base(word: str) -> str:
    """The lemma of a word of unknown kind: as a noun if it is listed as one, or else as a verb."""
    kind = next((kind for kind in ("NOUN", "VERB") if is_known(word, kind)), "")
    return lemmas(word, kind)[0] if kind else word
