"""In which sense a verb stands: "he maintained that it was safe" says something, "they maintain roads" does not.

Many verbs of saying have a second life: storms claim lives, hospitals admit patients, jobs demand patience, prices
decline. A ledger may hold such a verb against a rewrite only where it is a verb of saying, or of refusing. That is
read from the parse: what the verb governs, and who does it.
"""

from __future__ import annotations

from simplify.faithfulness.side import Side
from simplify.language.animacy import PEOPLE

SAID = frozenset(
    """
    accusation allegation argument assertion assessment belief charge claim comment comparison complaint conclusion
    criticism description fear finding idea implication insinuation interpretation label link notion report rumour rumor
    speculation statement story suggestion talk theory view warning worry
    """.split()
)
"""Nouns for what somebody says: to dismiss one of these is to deny it, to dismiss a manager is not."""
CLAIMED = frozenset("responsibility victory credit success innocence immunity ignorance fraud discrimination".split())
"""What is claimed, maintained or asserted by saying so."""
FAULTS = frozenset(
    """
    guilt fault mistake error blame responsibility failure crime offence offense murder theft fraud lie lying defeat
    fear doubt abuse wrongdoing shortcoming weakness liability involvement it that everything
    """.split()
)
"""What is admitted by saying so."""
EFFORTS = frozenset(
    """
    patience time effort skill care attention energy strength concentration courage discipline focus stamina space room
    commitment knowledge training practice experience precision hour year power
    """.split()
)
"""What a job or a task demands."""
GROUPS = frozenset(
    """
    administration agency alliance army association authority authorities bank bloc body board cabinet chamber charity
    church city club coalition college commission committee community company corporation council country court crew
    crowd department employer faction family federation firm force forces foundation gang government group house
    industry institute institution jury leadership management media military militia ministry mob movement nation navy
    network organisation organization paper parliament partnership party police prosecution publisher regime regulator
    rest school senate side squad staff state syndicate team tribunal troop troops union university
    """.split()
)
"""Nouns for people together, who can speak and refuse."""
ENDINGS = ("man", "woman", "men", "women", "person", "ist", "ician", "maker", "keeper", "holder", "worker", "goer")
SPEAKING_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
PERSONAL = frozenset("he she they we i you who him her them us me somebody someone anybody everybody nobody".split())
TELLING = frozenset({"ccomp", "parataxis"})
HOW = frozenset({"how", "what", "where", "when", "which"})
BIDDING = frozenset({"tell", "ask", "want", "force", "oblige", "compel", "direct"})


def child_of(side: Side, index: int, *deps: str) -> int:
    """The first dependent of a word with one of these functions; -1 for none."""
    return next((child for child in side.children[index] if side.dep[child] in deps), -1)


def is_somebody(side: Side, index: int) -> bool:
    """Whether a word names a person, or people together, who can speak."""
    if index < 0:
        return False
    lemma = side.lemma[index]
    if side.lower[index] in PERSONAL or side.name[index] in SPEAKING_NAMES:
        return True
    if lemma in PEOPLE or lemma in GROUPS or (len(lemma) > 5 and lemma.endswith(ENDINGS)):
        return True
    return side.pos[index] == "PROPN"


def doer_of(side: Side, index: int) -> int:
    """Who does what a verb says: its subject, the agent of a passive, or the subject that it shares; -1 for none."""
    by = child_of(side, index, "agent")
    if by >= 0:
        return child_of(side, by, "pobj")
    if child_of(side, index, "nsubjpass", "auxpass") >= 0:
        return -1
    subject = child_of(side, index, "nsubj")
    if subject < 0 and side.dep[index] in {"conj", "xcomp"}:
        subject = child_of(side, side.head[index], "nsubj")
    return subject


def undergoer_of(side: Side, index: int) -> int:
    """What a verb is done to: its object, or the subject of a passive; -1 for none."""
    thing = child_of(side, index, "dobj", "nsubjpass")
    if thing < 0 and side.dep[index] in {"acl", "relcl"} and side.tag[index] in {"VBN", "VBD"}:
        return side.head[index]
    return thing


def tells(side: Side, index: int) -> bool:
    """Whether a verb has a clause, or quoted words, as what is said."""
    if side.dep[index] == "parataxis":
        return True
    return any(side.dep[child] in TELLING or side.quoted[child] for child in side.children[index])


def speaks(side: Side, index: int) -> bool:
    """Whether a verb of the lists of saying is one here. A verb without a second sense always is."""
    lemma = side.lemma[index]
    reading = _READINGS.get(lemma)
    return reading is None or side.pos[index] != "VERB" or tells(side, index) or reading(side, index)


def bids(side: Side, index: int) -> bool:
    """Whether a verb tells somebody to do something ("told them to leave"), which is an order in plain words."""
    return side.lemma[index] in BIDDING and child_of(side, index, "xcomp", "ccomp") >= 0


def denies(side: Side, index: int) -> bool:
    """Whether a verb of the lists of negation denies or refuses here: not in "prices declined", "he was dismissed"."""
    if side.pos[index] != "VERB":
        return True
    lemma = side.lemma[index]
    thing = undergoer_of(side, index)
    if lemma == "decline":
        if child_of(side, index, "xcomp") >= 0 or (thing >= 0 and not _counts(side, thing)):
            return True
        subject = doer_of(side, index)
        return subject >= 0 and (side.lower[subject] in PERSONAL or side.name[subject] == "PERSON")
    if lemma == "dismiss":
        return not _is_staff(side, thing)
    if lemma == "discount":
        return thing < 0 or side.lemma[thing] in SAID or tells(side, index)
    return True


def _counts(side: Side, index: int) -> bool:
    """Whether a noun is a measure: "declined 5%"."""
    words = [index, *side.children[index]]
    return side.lower[index] in {"%", "percent"} or any(side.pos[word] == "NUM" for word in words)


def _is_staff(side: Side, index: int) -> bool:
    return index >= 0 and (
        side.lemma[index] in PEOPLE or side.name[index] == "PERSON" or side.lower[index] in PERSONAL - {"it"}
    )


def _never(side: Side, index: int) -> bool:
    return False


def _with_infinitive(side: Side, index: int) -> bool:
    infinitive = child_of(side, index, "xcomp")
    if infinitive < 0 or (side.lemma[index] == "require" and child_of(side, index, "nsubjpass") >= 0):
        return False
    return not any(side.lower[child] in HOW for child in side.children[infinitive])


def _of_words(side: Side, index: int) -> bool:
    thing = undergoer_of(side, index)
    return thing >= 0 and side.lemma[thing] in SAID


def _claims(side: Side, index: int) -> bool:
    thing = undergoer_of(side, index)
    return child_of(side, index, "xcomp") >= 0 or thing < 0 or side.lemma[thing] in CLAIMED | SAID


def _keeps_saying(side: Side, index: int) -> bool:
    thing = undergoer_of(side, index)
    return thing >= 0 and side.lemma[thing] in CLAIMED | SAID


def _contends(side: Side, index: int) -> bool:
    return all(side.lower[child] not in {"with", "for"} for child in side.children[index])


def _demands(side: Side, index: int) -> bool:
    thing, doer = undergoer_of(side, index), doer_of(side, index)
    if child_of(side, index, "xcomp") >= 0:
        return True
    if doer >= 0 and not is_somebody(side, doer):
        return False
    return thing < 0 or side.lemma[thing] not in EFFORTS


def _by_somebody(side: Side, index: int) -> bool:
    """For "threaten" and "promise": people do it by saying so, floods and schemes do it without a word."""
    if child_of(side, index, "xcomp") >= 0:
        return True
    doer = doer_of(side, index)
    return is_somebody(side, doer) or (doer < 0 and is_somebody(side, undergoer_of(side, index)))


def _charges(side: Side, index: int) -> bool:
    return any(side.lower[child] in {"with", "over"} for child in side.children[index])


def _admits(side: Side, index: int) -> bool:
    thing = undergoer_of(side, index)
    if child_of(side, index, "xcomp", "pcomp") >= 0 or thing < 0:
        return all(side.dep[child] != "nsubjpass" for child in side.children[index])
    return side.lemma[thing] in FAULTS


def _recognises(side: Side, index: int) -> bool:
    thing = undergoer_of(side, index)
    return thing >= 0 and side.lemma[thing] in FAULTS | {"fact", "need", "problem", "danger", "importance"}


_READINGS = {
    "maintain": _keeps_saying,
    "assert": _keeps_saying,
    "claim": _claims,
    "contend": _contends,
    "reject": _of_words,
    "dismiss": _of_words,
    "require": _with_infinitive,
    "instruct": _with_infinitive,
    "demand": _demands,
    "charge": _charges,
    "threaten": _by_somebody,
    "promise": _by_somebody,
    "guarantee": _by_somebody,
    "reveal": _never,
    "disclose": _never,
    "expose": _never,
    "explain": _never,
    "clarify": _never,
    "prove": _never,
    "admit": _admits,
    "recognise": _recognises,
    "recognize": _recognises,
}
"""When a verb with a second sense speaks though it has no clause and no quotation: what it governs, or who does it."""
