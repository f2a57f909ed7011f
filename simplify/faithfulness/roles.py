"""Who did what to whom: a name of the original that stands in the place of another.

The place of a name is what stands around it: its neighbours, its head, the preposition that it hangs on. When two
names of the rewrite each fit the other's place better than their own, they were exchanged.
"""

from __future__ import annotations

from simplify.faithfulness.comparing import Comparison, Signal
from simplify.faithfulness.mentions import Mention, NameComparison
from simplify.faithfulness.oppositions import CONVERSE
from simplify.faithfulness.row import Row
from simplify.faithfulness.structure import upheld

FUNCTIONS = {"nsubj": "agent", "agent": "agent", "nsubjpass": "patient", "dobj": "patient", "dative": "patient"}
PLACING = frozenset({"in", "on", "at", "to", "into", "from", "since", "until", "during", "near", "around", "across"})
PLACES = frozenset({"GPE", "LOC", "DATE", "FAC", "NORP"})
FEW = 8
"""How many mentions of one name are looked at, so that a text which repeats a name stays quick."""
JOINING = frozenset({"at", "of", "in", "the"})
SAYING = frozenset("say tell add explain write ask answer reply warn argue think believe know want hope".split())


def governor(row: Row, mention: Mention) -> str:
    """What a name hangs on: its preposition, or its function in the sentence."""
    side = row.side
    index = _top(row, mention)
    if side.dep[index] == "pobj":
        return side.lower[side.head[index]]
    return FUNCTIONS.get(side.dep[index], side.dep[index])


def _top(row: Row, mention: Mention) -> int:
    side = row.side
    index = row.words[mention.place + mention.length - 1]
    for _ in range(len(side)):
        if side.dep[index] not in {"compound", "flat", "appos"} or side.head[index] == index:
            break
        index = side.head[index]
    return index


def swap(names: NameComparison, mention: Mention) -> tuple[dict[str, float], Mention | None]:
    """What speaks for a known name standing in the place of another, each from 0 to 1, and the other."""
    near = names.near(mention)
    mine = [one for one in near if one.words & mention.words][:FEW]
    own = max((names.fit(mention, one) for one in mine), default=0.0)
    best, gain, mutual, other = 0.0, 0.0, 0.0, None
    if _conversely(names, mention):
        near = mine
    for rival in near:
        if rival.words & mention.words or (
            not rival.words & names.holders.keys() and _beside(names.alignment.before, rival, mine)
        ):
            continue
        here = names.fit(mention, rival)
        best = max(best, here)
        if here > own:
            if here - own > gain:
                gain, other = here - own, rival
            mutual = max(mutual, here - own + _return(names, mention, rival, near, mine))
    known = 1 - names.unknown(mention.words)
    tie = governor(names.alignment.after, mention)
    ties = [governor(names.alignment.before, one) for one in mine]
    other_ties = [governor(names.alignment.before, one) for one in near if not one.words & mention.words]
    strange = float(bool(ties) and tie not in ties)
    borrowed = float(strange and tie in other_ties)
    left, right, _, _ = names.alignment.neighbours(mention.place, 2)
    held = ((left >= 0) + (right >= 0)) / 2
    better = float(best > own)
    measures = {
        "known": known,
        "own": own,
        "best": best,
        "gain": gain,
        "mutual": max(0.0, mutual),
        "known_gain": known * gain,
        "known_mutual": known * max(0.0, mutual),
        "better": better * known,
        "astray": float(own == 0.0) * known,
        "clear_gain": known * float(gain > 0.2),
        "held_better": known * held * better,
        "strange": known * strange,
        "borrowed": known * borrowed,
        "borrowed_better": known * borrowed * better,
        "clash": known * _clash(names, mention, tie),
        "held_astray": known * float(own < 0.1) * held,
    }
    return measures, other


def _conversely(names: NameComparison, mention: Mention) -> bool:
    """Whether the rewrite tells the same from the other party's side: "A beat B", "B lost to A"."""
    row, old = names.alignment.after, names.alignment.before
    verb = row.side.lemma[row.clauses[mention.place]]
    others = CONVERSE.get(verb, frozenset())
    region = names.alignment.region(mention.place)
    return bool(others) and any(old.among(old.places.get(other, ()), region) for other in others)


def _beside(row: Row, rival: Mention, mine: list[Mention]) -> bool:
    """Whether two names stand side by side as one address or one thing: "Powys, Wales", "the Sea Council (ISC)"."""
    side = row.side
    for one in mine:
        first, second = (one, rival) if one.place < rival.place else (rival, one)
        last, start = row.words[first.place + first.length - 1], row.words[second.place]
        if last < start and all(
            not side.text[at][0].isalnum() or side.lower[at] in JOINING for at in range(last + 1, start)
        ):
            return start - last <= 3 and row.sentences[one.place] == row.sentences[rival.place]
    return False


def _return(names: NameComparison, mention: Mention, rival: Mention, near: list[Mention], mine: list[Mention]) -> float:
    """How much better the rival, where the rewrite has it, fits the mention's own place than its own."""
    back, stay = 0.0, 0.0
    for word in sorted(rival.words):
        for other in names.holders.get(word, [])[:FEW]:
            if other.words & mention.words:
                continue
            back = max([back, *(names.fit(other, one) for one in mine)])
            same = [one for one in near if one.words & rival.words][:FEW]
            stay = max([stay, *(names.fit(other, one) for one in same)])
    return back - stay


def _clash(names: NameComparison, mention: Mention, tie: str) -> float:
    """Whether a person stands where a place belongs ("in Smith"), or a place speaks."""
    side = names.alignment.before.side
    kinds = {side.name[one.item.word] for one in names.old if one.words & mention.words}
    return float(
        (kinds == {"PERSON"} and tie in PLACING)
        or (bool(kinds) and kinds <= PLACES and _speaks(names.alignment.after, mention))
    )


def _speaks(row: Row, mention: Mention) -> bool:
    side = row.side
    index = row.words[mention.place + mention.length - 1]
    return side.dep[index] == "nsubj" and side.lemma[side.head[index]] in SAYING


def role_signals(comparison: Comparison, names: NameComparison) -> list[Signal]:
    """A signal for every name of the rewrite: does it stand in the place of another?

    A name that does the same to the same as in the original, by the parse, needs no asking.
    """
    found = []
    settled = upheld(comparison.before, comparison.after)
    for mention in names.new:
        if mention.item.word in settled:
            continue
        measures, other = swap(names, mention)
        message = f"“{mention.item.text}” stands in another role than in the original."
        source = comparison.near(comparison.after.sentence[mention.item.word])
        if other is not None:
            message = f"The rewrite has “{mention.item.text}” where the original has “{other.item.text}”."
            source = other.item.span
        found.append(Signal("roles", "roles", measures, message, "changed", source, mention.item.span))
    return found
