"""Names in their places: what the two sides name, and which names of the rewrite are new."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from simplify.faithfulness.alignment import Alignment, surroundings
from simplify.faithfulness.commonness import commonness
from simplify.faithfulness.comparing import Comparison, Signal
from simplify.faithfulness.ledger import Item
from simplify.faithfulness.names import CALENDAR, NameLedger, has_form, name_forms, opens_sentence, people_of
from simplify.faithfulness.row import Row
from simplify.faithfulness.side import Side
from simplify.faithfulness.substitutions import FULL_FIT

FUNCTIONAL = frozenset({"DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART"})
NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"})
ORDINARY = 0.55
"""How common a word must be (see `commonness`) to be no name at the start of a sentence."""
MOST = 60
"""How many mentions of the original are compared with one of the rewrite, at most."""
SPREAD = 5
"""How far apart two words of one name may stand."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a row: its first place, how many words, and its words that count."""

    item: Item
    place: int
    length: int
    words: frozenset[str]


def mentions(row: Row) -> list[Mention]:
    """The names of a row, months and weekdays among them, in order."""
    side = row.side
    found = []
    taken: set[int] = set()
    for item in NameLedger().items(side):
        places = [row.at[index] for index in range(item.first, item.word + 1) if index in row.at]
        if places:
            words = frozenset(root_of(word) for word in item.also or item.key.split())
            found.append(Mention(item, places[0], places[-1] - places[0] + 1, words))
            taken.update(range(item.first, item.word + 1))
    for index, text in enumerate(side.text):
        if index in taken or index not in row.at or not text[0].isupper() or text in {"I", "I'm", "I’m"}:
            continue
        if side.pos[index] in FUNCTIONAL:
            continue
        opening = opens_sentence(side, index)
        if side.lower[index] in CALENDAR or not opening or _is_tagged_name(side, index):
            word = root_of(side.lower[index])
            item = Item("name", word, text, side.span(index), index, also=(word,), first=index)
            found.append(Mention(item, row.at[index], 1, frozenset({word})))
    return sorted(found, key=lambda mention: mention.place)


def _is_tagged_name(side: Side, index: int) -> bool:
    """Whether the first word of a sentence is a name after all: tagged as one, and no everyday word."""
    return side.name[index] in NAMED and side.pos[index] in {"NOUN", "ADJ", "PROPN"} and _is_rare(side.lower[index])


def _is_rare(word: str) -> bool:
    return commonness(word) < ORDINARY


@lru_cache(maxsize=20_000)
def root_of(word: str) -> str:
    """One form for all the words of a people, for a plural and its singular."""
    people = people_of(word)
    if people:
        return min(people)
    return word[:-1] if word.endswith("s") and len(word) > 4 else word


def acronyms(side: Side) -> frozenset[str]:
    """The initials of every run of capitalised words, so that "World Wildlife Fund" is known to be "WWF"."""
    found: set[str] = set()
    run = ""
    for text in [*side.text, "."]:
        if text[0].isupper():
            run += text[0].lower()
            found.update(run[at:] for at in range(max(0, len(run) - 6), len(run) - 1))
        elif text not in {"of", "the", "and", "for", "in", "on", "to", "&", "-"}:
            run = ""
    return frozenset(found)


def _misspelt(word: str, forms: Collection[str]) -> bool:
    """Whether one letter more, less or changed makes it a word of the original: a slip, not another name."""
    if len(word) < 6:
        return False
    return any(
        abs(len(other) - len(word)) <= 1 and other[:2] == word[:2] and _one_apart(word, other) for other in forms
    )


def _one_apart(one: str, other: str) -> bool:
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, rest_of_other = one[start + 1 :], other[start + 1 :]
    return rest == rest_of_other or one[start:] == rest_of_other or rest == other[start:]


def _bonds(row: Row) -> frozenset[tuple[str, str]]:
    """The pairs of words that stand near enough in the original to be one name."""
    keys = [root_of(word) for word in row.lowers]
    return frozenset(
        (min(key, other), max(key, other))
        for place, key in enumerate(keys)
        for other in keys[place + 1 : place + 1 + SPREAD]
    )


class NameComparison:
    """The mentions of both sides of an alignment, and how well they fit one another's places."""

    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment
        self.old = mentions(alignment.before)
        self.new = mentions(alignment.after)
        side = alignment.before.side
        self.forms = name_forms(side)
        self.initials = acronyms(side)
        self.runs = frozenset("".join(sorted(word)) for word in side.lower if 2 <= len(word) <= 5)
        self.bonds = _bonds(alignment.before)
        self.written = name_forms(alignment.after.side)
        self._fits: dict[tuple[int, int], float] = {}
        self.holders: dict[str, list[Mention]] = {}
        for mention in self.new:
            for word in mention.words:
                self.holders.setdefault(word, []).append(mention)

    def unknown(self, words: frozenset[str]) -> float:
        """The share of a name's words that the original does not have in any form, 0 to 1."""
        new = [word for word in words if not has_form(word, self.forms) and word.replace(".", "") not in self.initials]
        if new and "".join(sorted(word[0] for word in words)) in self.runs:
            return 0.0
        return len([word for word in new if not _misspelt(word, self.forms)]) / max(1, len(words))

    def fit(self, mention: Mention, other: Mention) -> float:
        """How well the place of a mention of the rewrite agrees with that of one of the original, 0 to 1."""
        places = mention.place, other.place
        if places not in self._fits:
            new, old = self.alignment.after, self.alignment.before
            total = surroundings(new, mention.place, old, other.place, length=mention.length, others=other.length)
            self._fits[places] = min(1.0, total / FULL_FIT)
        return self._fits[places]

    def near(self, mention: Mention) -> list[Mention]:
        """The mentions of the original in the sentences that the mention's sentence comes from."""
        region = self.alignment.region(mention.place)
        sentences = self.alignment.before.sentences
        return [one for one in self.old if not region or sentences[one.place] in region][:MOST]

    def novelty(self, mention: Mention) -> dict[str, float]:
        """What speaks for a name that does not come from the original; each from 0 to 1."""
        new = self.unknown(mention.words)
        others = [(one, self.fit(mention, one)) for one in self.near(mention) if not one.words & mention.words]
        lost = [fit for one, fit in others if not any(has_form(word, self.written) for word in one.words)]
        left, right, _, _ = self.alignment.neighbours(mention.place, 2)
        full, gone = float(new == 1), float(bool(lost))
        lost_fit = max(lost, default=0.0)
        common = min((commonness(word) for word in mention.words), default=1.0)
        title = float(mention.item.weak)
        return {
            "new": new,
            "full": full,
            "other_fit": max((fit for _, fit in others), default=0.0),
            "lost_fit": lost_fit,
            "lost": gone,
            "full_lost_fit": full * lost_fit,
            "full_lost": full * gone,
            "rare": new * (1 - common),
            "long": float(mention.length > 1) * full,
            "new_novelty": self.alignment.novelty(mention.place) * new,
            "new_held": new * ((left >= 0) + (right >= 0)) / 2,
            "new_spare": new * self.alignment.spare(self.alignment.region(mention.place)),
            "title_lost_fit": title * lost_fit,
            "title": title,
            "mixed": self._mixed(mention),
            "chimera": self._chimera(mention),
            "calendar": full * float(mention.words <= CALENDAR),
        }

    def _mixed(self, mention: Mention) -> float:
        """Whether part of a name is known but stands beside a word that the original never has: another surname."""
        known = {word for word in mention.words if has_form(word, self.forms)}
        return float(bool(known) and len(mention.words - known) == 1)

    def _chimera(self, mention: Mention) -> float:
        """Whether all words of a name are known but never stand together: the surname of somebody else."""
        words = sorted(mention.words)
        if len(words) < 2 or not all(has_form(word, self.forms) for word in words):
            return 0.0
        return float(not any((a, b) in self.bonds for a in words for b in words if a < b))

    def signals(self, comparison: Comparison) -> list[Signal]:
        """A signal for every name of the rewrite: is it new?"""
        found = []
        for mention in self.new:
            measures = self.novelty(mention)
            message = f"The name “{mention.item.text}” is not in the original."
            if measures["chimera"]:
                message = f"The original never calls anyone “{mention.item.text}”."
            source = comparison.near(comparison.after.sentence[mention.item.word])
            found.append(Signal("name", "name", measures, message, "added", source, mention.item.span))
        return found
