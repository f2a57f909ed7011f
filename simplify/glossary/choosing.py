"""Which sense a term of a text has: by the words around each of its places, and by what the text is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from simplify.glossary.finding import Place, Term
from simplify.language.surroundings import surroundings
from simplify.lexicon import Sense
from simplify.lexicon.choosing import choose_sense, is_fixed


@dataclass(frozen=True, eq=False, slots=True)
class Chosen:
    """A term with its sense (None when an editor must choose) and the places where it has that sense."""

    term: Term
    sense: Sense | None
    places: tuple[Place, ...]


def choose(term: Term, topics: frozenset[str], blocks: Sequence[frozenset[str]]) -> Chosen:
    """The sense of a term in a text on these topics; `blocks` are the lemmas of each of its paragraphs.

    A text mostly uses a word in one sense. The places that are sure vote; an editor must choose when they disagree, or
    when the first place, which readers meet first, is not one of those that agree. Only places of the sense count.
    A place where the only known sense is ruled out, or in a fixed expression, is no place of the term.
    """
    if len(term.senses) == 1 and not term.senses[0].cues and term.several_words:
        return Chosen(term, term.senses[0], term.places)
    votes: Counter[str] = Counter()
    by_place: list[tuple[Place, Sense | None]] = []
    for place in term.places:
        around = surroundings(place.head, last=place.final, topics=topics, further=blocks[place.sentence.block])
        sense = choose_sense(term.senses, around).sense
        if is_fixed(around) or (sense is None and len(term.senses) == 1):
            continue
        by_place.append((place, sense))
        if sense is not None:
            votes[sense.identity] += 1
    places = tuple(place for place, _ in by_place)
    if not votes:
        return Chosen(term, None, places)
    best, count = min(votes.items(), key=lambda pair: (-pair[1], pair[0]))
    first = by_place[0][1]
    if first is None or first.identity != best or count < 2 * (votes.total() - count):
        return Chosen(term, None, places)
    kept = tuple(place for place, other in by_place if other is not None and other.identity == best)
    return Chosen(term, first, kept)
