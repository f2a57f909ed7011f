"""Which words of a rewrite come from which words of the original.

First sentences are linked by the rare words that they share, wherever they stand, so that moved, merged, split and
dropped sentences are found. Then every word of the rewrite looks for itself in the linked sentences; of several
candidates the one whose neighbours and whose head fit best is taken. Words without a partner still have a `site`: the
stretch of the original between the partners of their neighbours, where one sees what stood there instead.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from math import log

from simplify.faithfulness.row import Row
from simplify.faithfulness.side import Side

NEAR = (1.0, 0.6, 0.4)
"""What an equal neighbour one, two or three words away adds to the fit."""
WINDOW = 5
ENOUGH = 0.15
"""The share of its rare words that a sentence must have in common with another to be linked to it."""
MOST_LINKS = 4
SEARCHED = 24
"""How many candidates a word looks at, so that a text of one word repeated stays quick."""


@dataclass(eq=False)
class Alignment:
    """The words of `after` with their partners in `before`; all places are places in the two rows.

    `partner` is -1 for a word without one, `fit` tells how well its surroundings agree (0 to about 6). `links` has,
    for every sentence of the rewrite, the sentences of the original that it draws on, the best first.
    """

    before: Row
    after: Row
    links: list[list[int]]
    partner: list[int]
    fit: list[float]
    _sharing: dict[frozenset[int], frozenset[int]] = field(default_factory=dict)
    _spare: dict[frozenset[int], float] = field(default_factory=dict)
    _left: dict[frozenset[int], frozenset[int]] = field(default_factory=dict)
    _homes: dict[int, tuple[Counter[int], int]] = field(default_factory=dict)

    @cached_property
    def backwards(self) -> dict[int, list[int]]:
        """The places of the rewrite that have a place of the original as their partner."""
        found: dict[int, list[int]] = {}
        for place, partner in enumerate(self.partner):
            if partner >= 0:
                found.setdefault(partner, []).append(place)
        return found

    @cached_property
    def linked(self) -> list[frozenset[int]]:
        """`links` as sets."""
        return [frozenset(numbers) for numbers in self.links]

    @cached_property
    def used(self) -> frozenset[int]:
        """The sentences of the original that the rewrite draws on."""
        return frozenset(number for numbers in self.links for number in numbers)

    def region(self, place: int) -> frozenset[int]:
        """The sentences of the original that a word of the rewrite may come from."""
        return self.linked[self.after.sentences[place]]

    def sharing(self, region: frozenset[int]) -> frozenset[int]:
        """The sentences of the rewrite that draw on any of these sentences of the original."""
        if region not in self._sharing:
            users = self._users
            drawn = {number for sentence in region for number in users.get(sentence, ())}
            self._sharing[region] = frozenset(drawn | set(users.get(-1, ())))
        return self._sharing[region]

    @cached_property
    def _users(self) -> dict[int, list[int]]:
        """For every sentence of the original those that draw on it; under -1 those that draw on none."""
        found: dict[int, list[int]] = {}
        for number, linked in enumerate(self.links):
            for sentence in linked or (-1,):
                found.setdefault(sentence, []).append(number)
        return found

    def homes(self, place: int) -> dict[int, float]:
        """The clauses of the original that the clause around a place comes from, each with its share of the words.

        Clauses are named by their heads in the original's side. The word at the place itself does not count.
        """
        origins, many = self._origins(self.after.clauses[place], place)
        partner = self.partner[place]
        counts = Counter(origins)
        if self.after.content[place]:
            many -= 1
            if partner >= 0:
                counts[self.before.clauses[partner]] -= 1
        return {home: count / many for home, count in counts.items() if count > 0} if many else {}

    def _origins(self, clause: int, place: int) -> tuple[Counter[int], int]:
        if clause not in self._homes:
            self._homes[clause] = self._count(self.after.by_clause[clause])
            if self._homes[clause][1] < 3:  # too little to go by: the whole sentence
                number = self.after.sentences[place]
                self._homes[clause] = self._count(self.after.within([number]))
        return self._homes[clause]

    def _count(self, places: list[int]) -> tuple[Counter[int], int]:
        inside = [at for at in places if self.after.content[at]]
        old = self.before.clauses
        return Counter(old[self.partner[at]] for at in inside if self.partner[at] >= 0), len(inside)

    def novelty(self, place: int) -> float:
        """The share of the content words around a place that have no partner, 0 to 1."""
        number = self.after.sentences[place]
        near = [
            at
            for at in range(max(0, place - WINDOW), min(len(self.after), place + WINDOW + 1))
            if at != place and self.after.content[at] and self.after.sentences[at] == number
        ]
        return sum(self.partner[at] < 0 for at in near) / len(near) if near else 0.0

    def left(self, region: frozenset[int]) -> frozenset[int]:
        """The places in some sentences of the original (none: all) that have no partner."""
        if region not in self._left:
            inside = self.before.within(region) if region else range(len(self.before))
            self._left[region] = frozenset(at for at in inside if at not in self.backwards)
        return self._left[region]

    def spare(self, region: frozenset[int]) -> float:
        """The share of the content words of some sentences of the original that have no partner, 0 to 1."""
        if region not in self._spare:
            inside = [at for at in self.before.within(region) if self.before.content[at]]
            left = sum(at not in self.backwards for at in inside)
            self._spare[region] = left / len(inside) if inside else 0.0
        return self._spare[region]

    def context(self, place: int, other: int) -> float:
        """How well the surroundings of a place of the rewrite and a place of the original agree, 0 to about 6."""
        return surroundings(self.after, place, self.before, other)

    def neighbours(self, place: int, reach: int = 3) -> tuple[int, int, int, int]:
        """The partners of the nearest aligned words to the left and right, and how many words away those are.

        A partner is -1 when none stands within `reach` in the same sentence.
        """
        left, left_gap = self._nearest(place, -1, reach)
        right, right_gap = self._nearest(place, 1, reach)
        return left, right, left_gap, right_gap

    def _nearest(self, place: int, step: int, reach: int) -> tuple[int, int]:
        number = self.after.sentences[place]
        at = place + step
        for distance in range(1, reach + 1):
            if not 0 <= at < len(self.after) or self.after.sentences[at] != number:
                break
            if self.partner[at] >= 0 and self.fit[at] >= 1:
                return self.partner[at], distance
            at += step
        return -1, 0

    def site(self, place: int) -> list[int]:
        """The places of the original where one would look for a word of the rewrite, in order."""
        left, right, _, _ = self.neighbours(place)
        if left >= 0 and right >= 0 and 0 < right - left <= 9:
            return list(range(left + 1, right))
        near: set[int] = set()
        if left >= 0:
            near.update(range(left + 1, min(left + 4, len(self.before))))
        if right >= 0:
            near.update(range(max(0, right - 3), right))
        return sorted(near)


def surroundings(after: Row, place: int, before: Row, other: int, *, length: int = 1, others: int = 1) -> float:
    """How well the surroundings of two places agree; what stands there itself does not count.

    `length` and `others` are the numbers of words that stand there, for names of several words.
    """
    keys, old = after.keys, before.keys
    last, end = place + length - 1, other + others - 1
    total = 0.0
    for step, weight in enumerate(NEAR, start=1):
        if place >= step and other >= step and keys[place - step] == old[other - step]:
            total += weight
        if last + step < len(keys) and end + step < len(old) and keys[last + step] == old[end + step]:
            total += weight
    if after.heads[last] == before.heads[end]:
        total += 0.7
    low, high = max(0, place - WINDOW), min(len(keys), last + WINDOW + 1)
    mine = [keys[at] for at in range(low, high) if not place <= at <= last and after.content[at]]
    if mine:
        theirs = old[max(0, other - WINDOW - 1) : other] + old[end + 1 : end + WINDOW + 2]
        total += 1.5 * sum(key in theirs for key in mine) / len(mine)
    return total


def align(before: Side, after: Side) -> Alignment:
    """Link the sentences of two sides and give the words of the rewrite their partners."""
    old = Row.of(before)
    new = Row.of(after, like=old)
    links = link(old, new)
    candidates: list[tuple[float, int, int]] = []
    for place, key in enumerate(new.keys):
        region = links[new.sentences[place]]
        there = old.among(old.places.get(key, ()), region)
        if not there and new.content[place]:
            there = [at for at in old.among(old.alike(key), region) if old.content[at]]
        if len(there) > SEARCHED:
            middle = bisect_left(there, place * len(old) // len(new))
            there = there[max(0, middle - SEARCHED // 2) : middle + SEARCHED // 2]
        for at in there:
            fit = surroundings(new, place, old, at)
            drift = abs(place / len(new) - at / len(old))
            candidates.append((-fit + 0.2 * drift, place, at))
    partner, fits = [-1] * len(new), [0.0] * len(new)
    taken: set[int] = set()
    candidates.sort()
    for score, place, at in candidates:
        if partner[place] < 0 and at not in taken:
            partner[place], fits[place] = at, -score
            taken.add(at)
    for score, place, at in candidates:  # a word that the rewrite repeats shares a partner
        if partner[place] < 0:
            partner[place], fits[place] = at, -score
    return Alignment(old, new, links, partner, fits)


def link(old: Row, new: Row) -> list[list[int]]:
    """For every sentence of the rewrite, the sentences of the original that share enough of its rare words."""
    many = len(old.side.bounds)
    inside = _bags(old)
    spread = Counter(key for bag in inside for key in bag)
    rarity = {key: log(1 + many / count) for key, count in spread.items()}
    holders: dict[str, list[int]] = {}
    for number, bag in enumerate(inside):
        for key in bag:
            holders.setdefault(key, []).append(number)
    links = []
    for bag in _bags(new):
        scores: Counter[int] = Counter()
        whole = 0.0
        for key, weight in bag.items():
            worth = weight * rarity.get(key, log(1 + many))
            whole += worth
            for number in holders.get(key, ()):
                scores[number] += worth  # type: ignore[assignment]
        best = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_LINKS]
        links.append([number for number, score in best if whole and score / whole >= ENOUGH])
    return links


def _bags(row: Row) -> list[dict[str, float]]:
    bags: list[dict[str, float]] = [{} for _ in row.side.bounds]
    for place, key in enumerate(row.keys):
        bags[row.sentences[place]][key] = 1.0 if row.content[place] else 0.1
    return bags
