"""Words of a class that stand where the original had another of the class: "more" for "less", "all" for "some".

For a word of the rewrite this measures how well the original supports it, and how well the original supports a rival
of it at the same place. The measures are the same for opposites, amounts, certainty and units; only the lists differ.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from simplify.faithfulness.alignment import Alignment
from simplify.faithfulness.commonness import commonness
from simplify.faithfulness.hinting import NO_HINTS, Hints
from simplify.faithfulness.row import Row

FULL_FIT = 6.0
"""The fit of surroundings that agree word for word."""


@dataclass(frozen=True, slots=True)
class Support:
    """What speaks for and against a word of the rewrite; every measure runs from 0 to 1.

    `missing`: the original has no such word where the sentence comes from. `fit` and `rival_fit`: how well the
    surroundings of the word agree with those of the best such word and of the best rival. `excess`: the rewrite has
    more such words than the original. `deficit`: it has fewer rivals. `here` and `rival_here`: such a word, or a
    rival, stands at the very place. `held`: how many of the neighbours have partners. `novelty`: the share of the
    content words around that have none. `inserted`: its neighbours stood side by side. `spare` and `spare_here`: how
    much of what the original says there, or at the very place, has no partner and so may be what the word puts in
    other words. `plain`: how common the word is, since simple words are added freely. `rival` is the place of the
    best rival, -1 for none.
    """

    missing: float
    fit: float
    rival_fit: float
    excess: float
    deficit: float
    here: float
    rival_here: float
    held: float
    novelty: float
    quoted: float
    inserted: float
    spare: float
    spare_here: float
    plain: float
    home: float
    home_same: float
    home_rival: float
    hint: float
    hint_rival: float
    hint_home: float
    hint_rival_home: float
    rival: int

    @property
    def replaced(self) -> float:
        """How surely the word took a rival's place: it is new, the rival is gone, and stood in the same clause."""
        return self.missing * self.deficit * self.home_rival * (1 - self.here)

    def measures(self) -> dict[str, float]:
        """The measures by name for the fitted weights, with products of two among them."""
        swapped = self.excess * self.deficit
        return {
            "missing": self.missing,
            "fit": self.fit,
            "rival_fit": self.rival_fit,
            "excess": self.excess,
            "deficit": self.deficit,
            "here": self.here,
            "rival_here": self.rival_here,
            "held": self.held,
            "novelty": self.novelty,
            "quoted": self.quoted,
            "inserted": self.inserted,
            "spare": self.spare,
            "spare_here": self.spare_here,
            "plain": self.plain,
            "home": self.home,
            "home_same": self.home_same,
            "home_rival": self.home_rival,
            "home_swapped": max(0.0, self.home_rival - self.home_same),
            "replaced": self.replaced,
            "home_empty": max(0.0, self.home - self.home_same) * self.missing,
            "hint": self.hint,
            "hint_rival": self.hint_rival,
            "hint_home": self.hint_home,
            "hint_rival_home": self.hint_rival_home,
            "missing_hint": self.missing * self.hint,
            "missing_hint_rival": self.missing * self.hint_rival,
            "missing_hint_home": self.missing * self.hint_home,
            "missing_hint_rival_home": self.missing * max(0.0, self.hint_rival_home - self.hint_home),
            "swapped": swapped,
            "swapped_fit": swapped * self.rival_fit,
            "swapped_here": self.rival_here * self.excess,
            "better_rival": max(0.0, self.rival_fit - self.fit),
            "missing_held": self.missing * self.held,
            "missing_deficit": self.missing * self.deficit,
            "missing_novelty": self.missing * self.novelty,
            "missing_inserted": self.missing * self.inserted,
            "missing_spare": self.missing * self.spare,
            "missing_plain": self.missing * self.plain,
        }


def support(
    alignment: Alignment,
    place: int,
    same: Collection[str],
    rivals: Collection[str],
    *,
    turns: bool = False,
    hinting: Hints = NO_HINTS,
) -> Support:
    """How the original supports a word of the rewrite, given what may stand for it and what would be another thing.

    `turns` says that denying a rival gives the word itself ("not allowed", "banned").
    """
    old, new = alignment.before, alignment.after
    region = alignment.region(place) or frozenset(range(len(old.side.bounds)))
    own = {new.keys[place], new.lowers[place], *same}
    mine = _places(old, own, region)
    others = [at for at in _places(old, rivals, region) if at not in mine]
    if turns:
        like = new.denied[place]
        mine += [at for at in others if old.denied[at] != like]
        others = [at for at in others if old.denied[at] == like]
    written = alignment.sharing(region)
    fits = [alignment.context(place, at) for at in mine]
    rival_fits = [alignment.context(place, at) for at in others]
    site = set(alignment.site(place))
    left, right, near, far = alignment.neighbours(place, 2)
    homes = alignment.homes(place)
    free = [at for at in others if at not in alignment.backwards]
    taken = {old.clauses[at] for at in mine}
    rivalled = {old.clauses[at] for at in free}
    left_over = alignment.left(region)
    hinted = [at for at in left_over if old.keys[at] in hinting[0] or old.lowers[at] in hinting[0]]
    contrary = [at for at in left_over if old.keys[at] in hinting[1] or old.lowers[at] in hinting[1]]
    return Support(
        missing=float(not mine),
        fit=min(1.0, max(fits, default=0.0) / FULL_FIT),
        rival_fit=min(1.0, max(rival_fits, default=0.0) / FULL_FIT),
        excess=float(len(_places(new, own, written)) > len(mine)),
        deficit=float(len(others) > len(_places(new, rivals, written))),
        here=float(any(at in site for at in mine)),
        rival_here=float(any(at in site for at in others)),
        held=((left >= 0) + (right >= 0)) / 2,
        novelty=alignment.novelty(place),
        quoted=float(new.side.quoted[new.words[place]]),
        inserted=float(left >= 0 and near == far == 1 and right - left == 1),
        spare=alignment.spare(region),
        spare_here=min(1.0, sum(old.content[at] and at not in alignment.backwards for at in site) / 3),
        plain=commonness(new.lowers[place]),
        home=max(homes.values(), default=0.0),
        home_same=sum(share for clause, share in homes.items() if clause in taken),
        home_rival=sum(share for clause, share in homes.items() if clause in rivalled),
        hint=float(bool(hinted)),
        hint_rival=float(bool(contrary)),
        hint_home=_share(homes, old, hinted),
        hint_rival_home=_share(homes, old, contrary),
        rival=max(zip(rival_fits, others, strict=True), default=(0.0, -1))[1],
    )


def _places(row: Row, words: Collection[str], region: Collection[int]) -> list[int]:
    found = {at for word in words for at in (*row.places.get(word, ()), *row.spelt.get(word, ()))}
    return row.among(sorted(found), region)


def _share(homes: dict[int, float], row: Row, places: Collection[int]) -> float:
    """How much of a clause comes from the clauses in which these places lie."""
    clauses = {row.clauses[at] for at in places}
    return sum(share for clause, share in homes.items() if clause in clauses)
