"""Which sense a term of a text has: by the words around each of its places, and by what the text is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from simplify.glossary.finding import Place, Term
from simplify.language.surroundings import surroundings, wording
from simplify.lexicon import Sense
from simplify.lexicon.choosing import FIRST_SENSE, LEAST, NEAR, Surroundings, choose_sense, is_fixed, likeliest


@dataclass(frozen=True, eq=False, slots=True)
class Chosen:
    """A term with its sense (None when an editor must choose) and the places where it has that sense."""

    term: Term
    sense: Sense | None
    places: tuple[Place, ...]


def choose(term: Term, topics: frozenset[str], lemmas_of: Callable[[int], frozenset[str]]) -> Chosen:
    """The sense of a term in a text on these topics; `lemmas_of` gives the lemmas of a paragraph.

    A text mostly uses a word in one sense. The places where the sentence itself shows the sense vote. Where it shows
    none, the place goes with them unless its paragraph speaks against it; but a verb changes its sense within a text,
    so there the sentence must show it. An editor must choose when places disagree, or when the first place, which
    readers meet first, is not among those that agree.
    A place in a fixed expression, or where the only known sense is not shown though it needs cues, is none of the term.
    """
    senses = term.senses
    if len(senses) == 1 and not senses[0].cues:
        kept = tuple(place for place in term.places if term.several_words or not _is_fixed(place))
        return Chosen(term, senses[0], kept)
    votes: Counter[str] = Counter()
    by_place: list[tuple[Place, str, str]] = []
    for place in term.places:
        around = surroundings(place.head, last=place.final, topics=topics, weigh_likeness=True)
        if is_fixed(around):
            continue
        shown = _shown(senses, around)
        if shown:
            votes[shown] += 1
        likely = shown or _likely(senses, replace(around, further=lemmas_of(place.sentence.block) - around.near.keys()))
        by_place.append((place, shown, likely))
    places = tuple(place for place, _, _ in by_place)
    if not votes:
        return Chosen(term, None, places if len(senses) > 1 else ())
    best, count = min(votes.items(), key=lambda pair: (-pair[1], pair[0]))
    steady = senses[0].pos != "verb"
    agreeing = [shown == best or (steady and not shown and likely in ("", best)) for _, shown, likely in by_place]
    kept = tuple(place for place, agrees in zip(places, agreeing, strict=True) if agrees)
    if not agreeing[0] or count < 2 * (votes.total() - count):
        return Chosen(term, None, places) if len(senses) > 1 else Chosen(term, senses[0], kept)
    return Chosen(term, next(one for one in senses if one.identity == best), kept)


def _shown(senses: Sequence[Sense], around: Surroundings) -> str:
    """The identity of the sense that the sentence shows, or an empty string.

    One cue far off in a long sentence is not enough for a reader's explanation, unless the sentence is also like the
    sense.
    """
    choice = choose_sense(senses, around)
    if choice.sense is None:
        return ""
    best, score = choice.scores[0]
    if choice.sense is not best:
        return choice.sense.identity
    if len(senses) == 1:
        least = NEAR if any(not cue.against for cue in choice.sense.cues) else 0.0
    else:
        least = LEAST + (FIRST_SENSE if choice.sense is senses[0] else 0.0)
    shown = score >= least or likeliest(choice.scores, around) is best
    return choice.sense.identity if shown else ""


def _likely(senses: Sequence[Sense], around: Surroundings) -> str:
    """The identity of the sense for which anything at all speaks, or an empty string."""
    sense, score = choose_sense(senses, around).scores[0]
    return sense.identity if score > FIRST_SENSE else ""


def _is_fixed(place: Place) -> bool:
    return is_fixed(Surroundings(wording=wording(place.head, place.final)))
