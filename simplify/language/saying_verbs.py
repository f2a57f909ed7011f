"""A verb of saying in its sentence: its lemma, its subject, and the part that holds what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.speech_verbs import PARTICLES, VerbClass, class_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_WITH_OBJECT = ("deny", "accuse", "criticise", "praise", "claim", "promise", "admit", "explain", "request")
"""Classes whose object may be what is said ("denied the charge"); after others it is the hearer or a
thing."""


_WITH_INFINITIVE = ("promise", "claim", "deny", "request", "order", "question")


_CLAIMED = frozenset({"responsibility", "victory", "credit", "success", "innocence", "right"})


_SILENT = frozenset({"comment", "name", "elaborate", "discuss", "identify", "commit", "speculate", "be"})


_SUBJECTS = ("nsubj",)


def said_part(verb: Token, lemma: str, verb_class: VerbClass) -> Token | None:
    """The child of a verb that holds what is said; None when the verb is not about saying here."""
    children = list(verb.children)
    clause = next((child for child in children if child.dep_ == "ccomp"), None)
    if clause is None:  # "claimed without evidence that …": the parser hangs the clause on "evidence"
        remarks = (noun for prep in children if prep.lower_ == "without" for noun in prep.children)
        clause = next((child for noun in remarks for child in noun.children if child.dep_ in ("acl", "ccomp")), None)
        if clause is not None and any(child.lower_ == "that" for child in clause.children):
            return clause
        clause = None
    if clause is not None:
        nearer = any(child.dep_ == "conj" and verb.i < child.i < clause.i for child in children)
        return None if nearer else clause
    infinitive = next((child for child in children if child.dep_ == "xcomp" and child.i > verb.i), None)
    if verb_class == "decline":
        spoken = infinitive is not None and (class_of(infinitive.lemma_) or infinitive.lemma_ in _SILENT)
        return infinitive if spoken else None
    if infinitive is not None and verb_class in _WITH_INFINITIVE:
        return infinitive
    thing = next((child for child in children if child.dep_ in ("dobj", "pcomp") and child.i > verb.i), None)
    if thing is None:
        return None
    if verb_class == "claim":
        return thing if thing.lemma_.lower() in _CLAIMED else None
    if lemma in ("call", "describe"):
        told = any(child.dep_ == "oprd" or (child.dep_ == "prep" and child.lower_ == "as") for child in children)
        return thing if told else None
    return thing if verb_class in _WITH_OBJECT or lemma in ("demand", "propose", "say", "announce") else None


def bare(words: list[Token]) -> list[Token]:
    """The words without space, and without punctuation at their edges other than quote marks and brackets."""
    kept = [t for t in words if not t.is_space]
    while kept and kept[-1].is_punct and kept[-1].text not in '”"’)]':
        kept.pop()
    while kept and kept[0].is_punct and kept[0].text not in '“"‘([':
        kept.pop(0)
    return kept


def is_perfect(verb: Token) -> bool:
    """Whether a past participle belongs to "has said", not to "was told" or "asked by"."""
    chain = [verb]
    while chain[-1].dep_ == "conj":
        chain.append(chain[-1].head)
    auxiliaries = [child for one in chain for child in one.children if child.dep_ in ("aux", "auxpass")]
    return any(one.lemma_ in ("have", "’ve", "'ve") for one in auxiliaries) and not any(
        child.dep_ == "auxpass" for child in verb.children
    )


def lemma_of(verb: Token) -> str:
    """The lemma of a verb together with its particle where the pair is a verb of saying ("point_out")."""
    lemma = verb.lemma_.lower()
    if lemma in PARTICLES:
        for child in verb.children:
            if child.lower_ in PARTICLES[lemma]:
                return f"{lemma}_{child.lower_}"
    return lemma


def subject_of(verb: Token) -> Token | None:
    """The subject of a verb, its own or shared ("denied it, saying", "came and said"); the noun of a
    "who"."""
    seen = 0
    current = verb
    while seen < 4:
        for child in current.children:
            if child.dep_ in _SUBJECTS:
                if child.lower_ in ("who", "which", "that") and current.dep_ == "relcl":
                    return current.head
                return child
        if current.dep_ == "acl" and current.tag_ == "VBG":
            return current.head
        if current.dep_ in ("conj", "xcomp", "advcl") and current.head.pos_ in ("VERB", "AUX"):
            if current.dep_ == "advcl" and current.tag_ not in ("VBG", "VBN"):
                return None
            current, seen = current.head, seen + 1
            continue
        return None
    return None
