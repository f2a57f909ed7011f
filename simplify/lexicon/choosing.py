"""Choosing the sense of a word with several meanings, from the cues that the dictionary lists.

A cue counts more when it is the word's own object, subject or preposition, or stands right beside it. Where the cues
do not favour one sense clearly, the likeness of the whole sentence to the senses is heard, if the surroundings bring
it. Where that, too, is not clear no sense is chosen: a wrong explanation is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from simplify.lexicon.entries import Cue, Sense

OWN_WORD = 2.0
BESIDE = 1.5
NEAR = 1.0
TOPIC = 0.6
AGAINST = -1.5
FURTHER = 0.25
FIRST_SENSE = 0.5
LEAST = 1.5
MARGIN = 0.6
CUES_IN_LIKENESS = 0.1
"""How much a point of the cues is worth beside a likeness, which runs from -1 to 1."""
LEAD_IN_LIKENESS = 0.1
"""By how much the likeliest sense must lead. Set on the examples of our own entries (bench/senses.py)."""

# Expressions in which the word has none of its own senses.
FIXED = (
    *("in order to", "in order that", "in terms of", "in case", "in any case", "in practice", "in effect"),
    *("in the long term", "in the short term", "long-term", "short-term", "medium-term", "at issue"),
    *(
        "on board",
        "across the board",
        "take part",
        "takes part",
        "took part",
        "taken part",
        "taking part",
        "in line with",
        "in the first place",
        "run its course",
    ),
    *("in tow", "on the cards", "in the red", "in the black", "to boot", "in the main", "on a par", "by and large"),
    *("on the front foot", "at first hand", "out of order", "by force of habit", "take a toll", "take its toll"),
    *("took its toll", "taken its toll", "hold up", "holds up", "held up", "hold on", "run out", "ran out"),
    *("runs out", "running out", "pass on", "passed on", "pass away", "passed away", "run into", "ran into"),
    *("as a matter of course", "of course", "for the record", "on the record", "off the record", "bottom line"),
    *(
        "track record",
        "stand trial",
        "stood trial",
        "in the lurch",
        "up in arms",
        "in the offing",
        "come to terms with",
        "came to terms with",
        "in part",
    ),
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words around one occurrence of a term, as lemmas in lower case.

    `near` gives the distance in words of each lemma in the sentence (the smallest where it occurs more than once).
    For a verb `obj` and `subj` are its objects and subjects, for a noun the verbs that it is the object or
    subject of. `with_` holds prepositions and particles that belong to it, on either side. `topics` are the
    document's, `further` lemmas from the rest of the document that count as weak cues. `wording` is the text of
    the term and a few words on either side, in lower case. `likeness` says how like a sense is to the sentence.
    """

    near: Mapping[str, int] = field(default_factory=dict)
    obj: frozenset[str] = frozenset()
    subj: frozenset[str] = frozenset()
    with_: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    further: frozenset[str] = frozenset()
    wording: str = ""
    likeness: Callable[[Sense], float] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """The sense that was chosen, or None when an editor must choose, with every sense's score, the best first."""

    sense: Sense | None
    scores: tuple[tuple[Sense, float], ...]


def choose_sense(senses: Sequence[Sense], around: Surroundings) -> Choice:
    """The sense of `senses` whose wording may stand here. One sense alone is taken unless its cues speak against it."""
    if not senses:
        return Choice(None, ())
    if _is_hidden(senses, around):
        return Choice(None, tuple((sense, 0.0) for sense in senses))
    scored = [(sense, sum(_weight(cue, around) for cue in sense.cues)) for sense in senses]
    if len(scored) == 1:
        return Choice(senses[0] if scored[0][1] >= 0 else None, tuple(scored))
    scored = [(sense, score + (FIRST_SENSE if at == 0 else 0)) for at, (sense, score) in enumerate(scored)]
    scored.sort(key=lambda pair: -pair[1])
    (best, score), (_, second) = scored[0], scored[1]
    clear = score >= LEAST and score - max(second, 0) >= MARGIN
    return Choice(best if clear else likeliest(scored, around), tuple(scored))


def choose_meaning(senses: Sequence[Sense], around: Surroundings) -> Choice:
    """The sense to explain. Cues that only keep a simpler wording out do not hide the one meaning of a term."""
    if len(senses) != 1 or _is_hidden(senses, around):
        return choose_sense(senses, around)
    score = sum(_weight(cue, around) for cue in meaning_cues(senses))
    return Choice(senses[0] if score >= 0 else None, ((senses[0], score),))


def meaning_cues(senses: Sequence[Sense]) -> tuple[Cue, ...]:
    """The cues that bear on what a term means, and not only on which wording can stand in its place."""
    if len(senses) == 1:
        shown = senses[0].shown_by_cue
        return tuple(cue for cue in senses[0].cues if cue.elsewhere or (shown and not cue.against))
    return tuple(cue for sense in senses for cue in sense.cues)


def likeliest(
    scored: Sequence[tuple[Sense, float]], around: Surroundings, *, by: float = LEAD_IN_LIKENESS
) -> Sense | None:
    """The sense that leads `by` so much in likeness to the sentence, the scores of the cues taken in, or None."""
    if around.likeness is None or len(scored) < 2:
        return None
    likely = sorted(
        ((around.likeness(sense) + CUES_IN_LIKENESS * score, -at) for at, (sense, score) in enumerate(scored)),
        reverse=True,
    )
    lead = likely[0][0] - likely[1][0]
    return scored[-likely[0][1]][0] if round(lead, 3) >= by else None


def is_kept_out(sense: Sense, around: Surroundings) -> bool:
    """Whether a cue near the word speaks against the wordings of a sense."""
    return any(cue.against and _weight(cue, around) < 0 for cue in sense.cues)


def is_fixed(around: Surroundings) -> bool:
    """Whether the word stands in an expression in which it has none of its own senses ("take part")."""
    return any(f" {expression} " in f" {around.wording} " for expression in FIXED)


def _is_hidden(senses: Sequence[Sense], around: Surroundings) -> bool:
    """Whether a fixed expression swallows the word. A term of several words is such an expression itself."""
    return not any(" " in sense.term or "-" in sense.term for sense in senses) and is_fixed(around)


def _weight(cue: Cue, around: Surroundings) -> float:
    """How much a cue says about the sense it stands with, in these surroundings."""
    found = {
        "near": cue.lemma in around.near,
        "obj": cue.lemma in around.obj,
        "subj": cue.lemma in around.subj,
        "with": cue.lemma in around.with_,
        "topic": cue.lemma in around.topics,
    }[cue.place]
    if not found:
        return FURTHER if cue.place == "near" and not cue.against and cue.lemma in around.further else 0.0
    if cue.against:
        return AGAINST
    if cue.place == "near":
        return BESIDE if around.near[cue.lemma] <= 2 else NEAR
    return {"topic": TOPIC, "with": NEAR}.get(cue.place, OWN_WORD)
