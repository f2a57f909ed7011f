"""Who does what to whom, by the parse: the agent and the patient of every verb, whatever the voice.

"The dog bit the man", "the man was bitten by the dog" and "the dog that bit the man" are one and the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from simplify.faithfulness.meanings import alike
from simplify.faithfulness.side import Side
from simplify.model import Finding

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
            if agent >= 0 and patient >= 0 and agent != patient:
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


def _is(before: Side, one: int, after: Side, other: int) -> bool:
    return before.lemma[one] == after.lemma[other]


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
    return found
