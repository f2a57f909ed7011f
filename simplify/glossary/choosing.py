"""Which sense a term of a text has: by the words around each of its places, and by what the text is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from simplify.glossary.phrases import takes_nothing
from simplify.glossary.terms import Place, Term
from simplify.language.surroundings import surroundings, wording
from simplify.lexicon import Sense
from simplify.lexicon.choosing import (
    FIRST_SENSE,
    LEAST,
    NEAR,
    Surroundings,
    choose_meaning,
    is_fixed,
    likeliest,
    meaning_cues,
)

SURE_LEAD = 0.15
"""By how much the likeliest sense must lead to be told to a reader: in an article it may also be that none fits."""


@dataclass(frozen=True, eq=False, slots=True)
class Chosen:
    """A term with its sense (None when an editor must choose) and the places where it has that sense."""

    term: Term
    sense: Sense | None
    places: tuple[Place, ...]


def choose(term: Term, topics: frozenset[str], lemmas_of: Callable[[int], frozenset[str]]) -> Chosen:
    """The sense of a term in a text on these topics; `lemmas_of` gives the lemmas of a paragraph.

    A text mostly uses a word in one sense. The places where the sentence itself shows the sense by a cue vote; if there
    are none, those vote whose sentence is like a sense. Where a place shows none, it goes with them unless its
    paragraph speaks against it; but a verb changes its sense within a text, so there the sentence must show it. An
    editor must choose when places disagree, or when the first place, which readers meet first, is not among those that
    agree. A place in a fixed expression, or where the only known sense is not shown though it needs cues, is none of
    the term.
    """
    senses = term.senses
    if len(senses) == 1 and not meaning_cues(senses):
        kept = tuple(place for place in term.places if term.several_words or not _is_fixed(place))
        return Chosen(term, senses[0], kept)
    apart = any(place.separated for place in term.places)
    alone = {sense.identity for sense in senses if apart and takes_nothing(sense)}
    seen: list[_Seen] = []
    for place in term.places:
        around = surroundings(place.head, last=place.final, topics=topics, weigh_likeness=True)
        if place.separated:  # what stands between the parts is the verb's own object
            around = replace(around, near={**_between(place), **around.near})
        if not term.several_words and is_fixed(around):
            continue
        further = lemmas_of(place.sentence.block) - around.near.keys()
        shown, like = _shown(senses, around)
        likely = shown or _likely(senses, replace(around, further=further))
        if place.separated:
            shown, like, likely = (one if one not in alone else "" for one in (shown, like, likely))
        seen.append(_Seen(place, shown, like, likely))
    places = tuple(one.place for one in seen)
    votes = Counter(one.shown for one in seen if one.shown) or Counter(one.like for one in seen if one.like)
    if not votes:
        return Chosen(term, None, places if len(senses) > 1 else ())
    best, count = min(votes.items(), key=lambda pair: (-pair[1], pair[0]))
    steady = senses[0].pos != "verb"
    agreeing = [one.agrees(best, steady) for one in seen]
    kept = tuple(place for place, agrees in zip(places, agreeing, strict=True) if agrees)
    if not agreeing[0] or count < 2 * (votes.total() - count):
        return Chosen(term, None, places) if len(senses) > 1 else Chosen(term, senses[0], kept)
    return Chosen(term, next(one for one in senses if one.identity == best), kept)


@dataclass(frozen=True, eq=False, slots=True)
class _Seen:
    """What one place says of the sense: the identities that cues show, that the sentence is like, that is likely."""

    place: Place
    shown: str
    like: str
    likely: str

    def agrees(self, best: str, steady: bool) -> bool:
        """Whether the place goes with the sense that the text mostly has; a `steady` term keeps its sense."""
        if self.shown:
            return self.shown == best
        return self.like == best or (steady and self.likely in ("", best))


def _shown(senses: Sequence[Sense], around: Surroundings) -> tuple[str, str]:
    """The identity of the sense that the cues of the sentence show, and of the one that it is like; empty for none.

    One cue far off in a long sentence is not enough for a reader's explanation.
    """
    choice = choose_meaning(senses, around)
    if choice.sense is None:
        return "", ""
    best, score = choice.scores[0]
    if len(senses) == 1:
        least = NEAR if any(not cue.against for cue in meaning_cues(senses)) else 0.0
    else:
        least = LEAST + (FIRST_SENSE if best is senses[0] else 0.0)
    by_cues = choice.sense is best and score >= least
    like = likeliest(choice.scores, around, by=SURE_LEAD)
    return choice.sense.identity if by_cues else "", like.identity if like else ""


def _likely(senses: Sequence[Sense], around: Surroundings) -> str:
    """The identity of the sense for which anything at all speaks, or an empty string."""
    sense, score = choose_meaning(senses, around).scores[0]
    return sense.identity if score > FIRST_SENSE else ""


def _between(place: Place) -> dict[str, int]:
    """The lemmas between a verb and its particle, all of them near."""
    between = place.sentence.tokens.doc[place.first + 1 : place.last]
    return {lemma: 1 for token in between for lemma in (token.lemma_.lower(), token.lower_)}


def _is_fixed(place: Place) -> bool:
    return is_fixed(Surroundings(wording=wording(place.head, place.final)))
