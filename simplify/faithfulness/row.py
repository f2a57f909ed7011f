"""The words of a side without punctuation, and where each of them stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from simplify.faithfulness.meanings import group_mates, stem
from simplify.faithfulness.side import Side

DENIALS = frozenset({"not", "n't", "no", "never", "without", "neither", "nor", "nobody", "nothing", "none", "cannot"})
BEYOND = frozenset({"nsubj", "nsubjpass", "advcl", "conj", "punct", "cc", "mark", "parataxis"})


@dataclass(eq=False)
class Row:
    """The words of a side that are no punctuation: `words` are indices into the side, `at` is the way back."""

    side: Side
    words: list[int] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    at: dict[int, int] = field(default_factory=dict)
    notes: dict[str, frozenset[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, side: Side, *, like: Row | None = None) -> Row:
        """The row of a side. A word that is spelt as in the row `like`, but has another lemma there, takes that one:
        the parser reads "convinced" now as a verb and now as an adjective."""
        row = cls(side)
        for index, word in enumerate(side.lower):
            if any(character.isalnum() for character in word) or word in {"%", "n't"}:
                row.at[index] = len(row.words)
                row.words.append(index)
                row.keys.append(_key(side.lemma[index], word, like))
        return row

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where every key stands in the row."""
        found: dict[str, list[int]] = {}
        for place, key in enumerate(self.keys):
            found.setdefault(key, []).append(place)
        return found

    def within(self, region: Iterable[int]) -> list[int]:
        """The places of some sentences, in order."""
        return [place for number in sorted(region) for place in self._by_sentence.get(number, ())]

    @cached_property
    def _by_sentence(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for place, number in enumerate(self.sentences):
            found.setdefault(number, []).append(place)
        return found

    def among(self, places: Sequence[int], region: Iterable[int]) -> list[int]:
        """Those of some places, given in order, that lie in these sentences."""
        found: list[int] = []
        for number in sorted(region):
            inside = self._by_sentence.get(number)
            if inside:
                found += places[bisect_left(places, inside[0]) : bisect_right(places, inside[-1])]
        return found

    @cached_property
    def stems(self) -> dict[str, list[int]]:
        """Where every stem stands in the row."""
        found: dict[str, list[int]] = {}
        for place, key in enumerate(self.keys):
            found.setdefault(stem(key), []).append(place)
        return found

    def alike(self, key: str) -> list[int]:
        """The places of words that may stand for a lemma, in order."""
        found = set(self.stems.get(stem(key), ()))
        for mate in group_mates(key):
            found.update(self.places.get(mate, ()))
        return sorted(found)

    @cached_property
    def lowers(self) -> list[str]:
        """The words as they are spelt, in lower case."""
        return [self.side.lower[index] for index in self.words]

    @cached_property
    def spelt(self) -> dict[str, list[int]]:
        """Where every spelling stands in the row."""
        found: dict[str, list[int]] = {}
        for place, word in enumerate(self.lowers):
            found.setdefault(word, []).append(place)
        return found

    @cached_property
    def sentences(self) -> list[int]:
        """The number of the sentence of every place."""
        return [self.side.sentence[index] for index in self.words]

    @cached_property
    def clauses(self) -> list[int]:
        """The head of the clause of every place, as an index of the side."""
        return [self.side.clause[index] for index in self.words]

    @cached_property
    def by_clause(self) -> dict[int, list[int]]:
        """The places of every clause, in order."""
        found: dict[int, list[int]] = {}
        for place, clause in enumerate(self.clauses):
            found.setdefault(clause, []).append(place)
        return found

    @cached_property
    def heads(self) -> list[str]:
        """The key of the head of every place."""
        return [self.side.lemma[self.side.head[index]] for index in self.words]

    @cached_property
    def denied(self) -> list[bool]:
        """Whether a place is denied: it, its auxiliary or the noun it belongs to has "not", "no", "never" …"""
        side = self.side
        found = [False] * len(self.words)
        for index, word in enumerate(side.lower):
            if word in DENIALS:
                head = side.head[index]
                reached = [head, *side.children[head]] if side.pos[head] in {"AUX", "VERB"} else [head, side.head[head]]
                for at in reached:
                    if at in self.at and (at == head or at > index) and side.dep[at] not in BEYOND:
                        found[self.at[at]] = True
        return found

    @cached_property
    def content(self) -> list[bool]:
        """Whether a place holds a word that names a thing, a quality or an event."""
        return [self.side.is_content(index) for index in self.words]


def _key(lemma: str, word: str, like: Row | None) -> str:
    if like is None or lemma in like.places or word not in like.spelt:
        return lemma
    return like.keys[like.spelt[word][0]]
