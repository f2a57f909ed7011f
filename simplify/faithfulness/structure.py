"""Who does what to whom, by the parse: the agent and the patient of every verb, whatever the voice.

"The dog bit the man", "the man was bitten by the dog" and "the dog that bit the man" are one and the same.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from simplify.faithfulness.ledger import Item
from simplify.faithfulness.meanings import alike
from simplify.faithfulness.side import Side
from simplify.model import Finding

HANDING = frozenset({"to", "from", "for", "against", "over", "of", "on", "at", "before", "after", "behind"})
"""Prepositions that tell two parties apart; with "with" and "and" either may come first."""
RELATIVE = frozenset({"who", "which", "that", "whom"})


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with its agent and its patient, as word indices; -1 where the text names none."""

    verb: int
    agent: int
    patient: int


def deeds(side: Side) -> list[Deed]:
    """The deeds of a side that have an agent and a patient, in order."""
    found = []
    for index, pos in enumerate(side.pos):
        if pos == "VERB":
            agent, patient = _agent(side, index), _patient(side, index)
            if agent >= 0 and patient >= 0 and side.lemma[agent] != side.lemma[patient]:
                found.append(Deed(index, agent, patient))
    return found


def _child(side: Side, index: int, *deps: str) -> int:
    return next((child for child in side.children[index] if side.dep[child] in deps), -1)


def _named(side: Side, index: int, verb: int) -> int:
    """The noun that a relative pronoun stands for; other pronouns say nobody."""
    if index >= 0 and side.lower[index] in RELATIVE and side.dep[verb] == "relcl":
        return side.head[verb]
    return index if index >= 0 and side.pos[index] in {"NOUN", "PROPN"} else -1


def _is_passive(side: Side, index: int) -> bool:
    return any(side.dep[child] in {"nsubjpass", "auxpass"} for child in side.children[index])


def _agent(side: Side, index: int) -> int:
    if _is_passive(side, index) or side.dep[index] == "acl":
        by = _child(side, index, "agent")
        return _named(side, _child(side, by, "pobj"), index) if by >= 0 else -1
    subject = _child(side, index, "nsubj")
    if subject < 0 and side.dep[index] == "conj" and not _is_passive(side, side.head[index]):
        subject = _child(side, side.head[index], "nsubj")
    return _named(side, subject, index)


def _patient(side: Side, index: int) -> int:
    if _is_passive(side, index):
        return _named(side, _child(side, index, "nsubjpass"), index)
    if side.dep[index] == "acl" and side.tag[index] == "VBN":
        return _named(side, side.head[index], index)
    return _named(side, _child(side, index, "dobj"), index)


def upheld(before: Side, after: Side) -> frozenset[int]:
    """The words of the output that are the agent or the patient of a deed which the source tells in the same way."""
    old = deeds(before)
    found: set[int] = set()
    for deed in deeds(after):
        if any(
            alike(before.lemma[one.verb], after.lemma[deed.verb])
            and _is(before, one.agent, after, deed.agent)
            and _is(before, one.patient, after, deed.patient)
            for one in old
        ):
            found |= {deed.agent, deed.patient}
    return frozenset(found)


def exchanged(before: Side, after: Side) -> list[tuple[Deed, Deed]]:
    """The deeds whose agent and patient changed places: of the source, and of the output."""
    old = deeds(before)
    found = []
    for deed in deeds(after):
        same = [one for one in old if alike(before.lemma[one.verb], after.lemma[deed.verb])]
        if any(
            _is(before, one.agent, after, deed.agent) or _is(before, one.patient, after, deed.patient) for one in same
        ):
            continue
        for one in same:
            if _is(before, one.agent, after, deed.patient) and _is(before, one.patient, after, deed.agent):
                found.append((one, deed))
                break
    return found


def handed(side: Side) -> list[tuple[int, int, str, int]]:
    """The verbs whose agent gives to, or takes from, somebody: verb, agent, preposition and the other."""
    found = []
    for index, pos in enumerate(side.pos):
        if pos != "VERB":
            continue
        agent = _agent(side, index)
        for child in side.children[index] if agent >= 0 else ():
            if side.dep[child] == "dative" and side.pos[child] in {"NOUN", "PROPN"}:
                found.append((index, agent, "to", child))
            elif side.dep[child] in {"prep", "dative"} and side.lower[child] in HANDING:
                other = _child(side, child, "pobj")
                if other >= 0 and side.pos[other] in {"NOUN", "PROPN"}:
                    found.append((index, agent, side.lower[child], other))
    return found


def handed_back(before: Side, after: Side) -> list[tuple[int, int, int, int]]:
    """Verbs that give and take the other way round: verb, agent and other of the source, and the verb of the output."""
    old = handed(before)
    found = []
    for verb, agent, preposition, other in handed(after):
        for at, one, its, two in old:
            if its != preposition or not alike(before.lemma[at], after.lemma[verb]):
                continue
            passed = _own(before, one, two) & _own(after, other, agent)
            if passed and _own(before, two, one) & _own(after, agent, other):
                found.append((at, one, two, verb))
                break
    return found


def _own(side: Side, one: int, other: int) -> set[str]:
    """The words that a party, and who is named beside it ("the painter Ida Krag"), does not share with the other."""
    return _name_words(side, one) - _name_words(side, other)


def _is(before: Side, one: int, after: Side, other: int) -> bool:
    return before.lemma[one] == after.lemma[other]


class RoleLedger:
    """Who does what to whom. An item is a verb with its agent and patient."""

    kind = "roles"

    def items(self, side: Side) -> list[Item]:
        """The verbs of a side that have an agent and a patient."""
        return [
            Item(
                self.kind,
                side.lemma[deed.verb],
                f"{side.text[deed.agent]} {side.text[deed.verb]} {side.text[deed.patient]}",
                side.span(deed.verb),
                deed.verb,
                about=frozenset({side.lemma[deed.agent], side.lemma[deed.patient]}),
            )
            for deed in deeds(side)
        ]

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Deeds turned round."""
        return structure_findings(source, output) + misplaced_findings(source, output)


def ties(side: Side) -> dict[tuple[str, str], set[str]]:
    """What every proper name hangs on: its function or preposition with the lemma of its head, and the names there."""
    found: dict[tuple[str, str], set[str]] = {}
    for index, pos in enumerate(side.pos):
        if pos != "PROPN" or side.dep[index] in {"compound", "appos", "conj", "nmod", "amod", "flat"}:
            continue
        tie = _tie(side, index)
        if tie is not None:
            found.setdefault(tie, set()).update(_name_words(side, index))
    for index, word in enumerate(side.lower):  # "who" stands for the name before it
        if word in RELATIVE and side.dep[index] in {"nsubj", "nsubjpass", "dobj"}:
            verb = side.head[index]
            if side.dep[verb] == "relcl" and side.pos[side.head[verb]] == "PROPN":
                function = "agent" if side.dep[index] == "nsubj" else "patient"
                found.setdefault((function, side.lemma[verb]), set()).update(_name_words(side, side.head[verb]))
    return found


def _tie(side: Side, index: int) -> tuple[str, str] | None:
    head = side.head[index]
    dep = side.dep[index]
    if dep == "pobj" and side.dep[head] == "agent":
        return "agent", side.lemma[side.head[head]]
    if dep == "pobj":
        return side.lower[head], side.lemma[side.head[head]]
    if dep in {"nsubj", "nsubjpass", "dobj", "poss"}:
        return {"nsubj": "agent", "poss": "poss"}.get(dep, "patient"), side.lemma[head]
    return None


def _name_words(side: Side, index: int) -> set[str]:
    """The words of a name, and of the names that stand beside it as the same person or in a row."""
    words = {side.lemma[index]}
    for child in side.children[index]:
        own = side.dep[child] in {"compound", "appos", "conj", "flat"}
        if own or (side.dep[child] == "poss" and side.pos[child] == side.pos[index] == "PROPN"):
            words |= {side.lemma[child]} | {side.lemma[low] for low in side.children[child]}
    if side.dep[index] in {"appos", "conj"}:
        words.add(side.lemma[side.head[index]])
    return words


def misplaced(before: Side, after: Side) -> list[tuple[str, str, tuple[str, str]]]:
    """Names that the output hangs where the source hangs another name, and never them: name, other, place."""
    old = ties(before)
    known = set(before.lemma)
    found = []
    for tie, names in ties(after).items():
        there = old.get(tie)
        if there and not there & names and names & known and _elsewhere(old, names, tie):
            found.append((min(names & known), min(there), tie))
    return found


def _elsewhere(old: dict[tuple[str, str], set[str]], names: set[str], tie: tuple[str, str]) -> bool:
    return any(names & others for place, others in old.items() if place != tie)


def structure_findings(before: Side, after: Side) -> list[Finding]:
    """A finding for every deed whose doer and sufferer were exchanged."""
    found = []
    for one, deed in exchanged(before, after):
        message = (
            f"In the original “{before.text[one.agent]}” does it to “{before.text[one.patient]}” "
            f"(“{before.text[one.verb]}”); in the rewrite it is the other way round."
        )
        spans = before.span(one.verb), after.span(deed.verb)
        found.append(Finding("roles", "changed", "error", message, *spans, 0.9))
    for verb, agent, other, now in handed_back(before, after):
        message = (
            f"The original tells of “{before.text[agent]}” towards “{before.text[other]}” (“{before.text[verb]}”); "
            "in the rewrite it is the other way round."
        )
        found.append(Finding("roles", "changed", "error", message, before.span(verb), after.span(now), 0.9))
    return found


def misplaced_findings(before: Side, after: Side) -> list[Finding]:
    """A finding for every name that took another's place. Of single sentences: in a text both may do the same."""
    found = []
    for name, other, (_, head) in misplaced(before, after):
        shown = after.lemma.index(name)
        message = f"The rewrite has “{after.text[shown]}” with “{head}”, where the original has another name."
        source = before.span(before.lemma.index(other)) if other in before.lemma else None
        found.append(Finding("roles", "changed", "error", message, source, after.span(shown), 0.9))
    return found
