"""What may be left out around a noun or below a verb without the sentence saying more than it did.

"It hit two boats moored at the quay" makes "it hit two boats" true; "men in such posts earn more" does not make "men
earn more" true, nor does "nobody slept in the hall" make "nobody slept".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.speech_verbs import class_of
from simplify.summary.narrowing import one_of_many

if TYPE_CHECKING:
    from spacy.tokens import Token

CLOSING = frozenset("not n't n’t never hardly rarely barely scarcely only no few neither nobody none nothing".split())
_CLOSED_VERBS = frozenset(
    "deny refuse reject fail decline lack avoid prevent stop oppose ban forbid doubt miss".split()
)
_QUANTITIES = frozenset("all most every each both half no few fewer less least majority percent cent % third".split())
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj", "csubjpass"})
_WHO = frozenset({"who", "which", "whose", "whom", "where"})
_VAGUE = frozenset("man woman person someone somebody something thing place way kind sort type one part".split())
_MEASURED = frozenset(
    """slump dip surge boom crash lack shortage gap evidence bid contest rise fall increase decrease drop decline cut
    growth reduction change shift collapse attendance presence interest confidence trust faith belief
    investment part role stake share participation involvement success impact effect influence""".split()
)
"""What says little without its "in …"."""
_HANDLES = frozenset(
    """bring give get use make build buy sell send find provide offer publish produce show create receive carry hold
    collect take put release reveal see discover plant launch open run""".split()
)


def is_closed(verb: Token) -> bool:
    """Whether leaving something out below a verb could make the sentence say more than it did."""
    for one in (verb, *verb.ancestors):
        if one.lemma_ in _CLOSED_VERBS or any(c.lower_ in CLOSING or c.dep_ == "neg" for c in one.children):
            return True
        for child in one.children:
            if child.dep_ in SUBJECTS and any(t.lower_ in CLOSING | _QUANTITIES for t in child.subtree):
                return True
        if one.dep_ not in ("xcomp", "conj"):
            return False
    return False


def after_superlative(token: Token, verb: Token) -> bool:
    """ "One of its biggest nights of protest in decades": what stands behind limits the comparison."""
    before = [t for t in verb.subtree if verb.i < t.i < token.i] + [t for t in verb.ancestors if t.i < token.i]
    return any(
        t.tag_ in ("JJS", "RBS") or t.lower_ in ("first", "last", "only", "ever", "once", "record") for t in before
    )


_DOWNWARD = frozenset("without against than before until rather despite except unlike".split())


def may_be_widened(noun: Token) -> bool:
    """Whether what limits a noun may go: not from a quantity, a superlative, a definite thing or an "any"."""
    if noun.pos_ == "PROPN" or noun.dep_ == "attr" or noun.lemma_ in _MEASURED or is_closed(noun.head):
        return False
    if noun.dep_ in SUBJECTS and noun.tag_ == "NNS" and not noun.n_lefts:
        return False  # "men in such posts earn more" is not said of men
    if any(one.lower_ in _DOWNWARD for one in noun.ancestors):
        return False  # "without an accident caused by the computer"
    below = [t for t in noun.subtree if t.i < noun.i]
    if any(t.tag_ in ("JJS", "RBS", "JJR") or t.lower_ in _QUANTITIES for t in below):
        return False
    return not any(c.lower_ in ("the", "any", "such", "this", "that", "only", "same") for c in noun.children)


def _any_one(clause: Token) -> bool:
    """A clause that says which one of many: "a bill that would end it"."""
    noun = clause.head
    if noun.dep_ not in ("dobj", "pobj", "nsubj", "nsubjpass") or noun.lemma_ in _VAGUE:
        return False
    return may_be_widened(noun) and any(c.lower_ in ("a", "an") for c in noun.children)


def verb_over(token: Token) -> Token:
    """The verb that governs a noun, be it over other nouns; the noun itself where there is none."""
    return next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), token)


def _of_many(clause: Token) -> bool:
    """ "It hit two boats moored at the quay": told as a fact, of some of many."""
    verb = verb_over(clause.head)
    return one_of_many(clause) and is_told(verb) and not is_closed(verb) and verb.dep_ in ("ROOT", "ccomp", "conj")


def _of_speakers(clause: Token) -> bool:
    """ "US researchers who used phone logs said …", "according to researchers who …": some of many, who speak."""
    noun, verb = clause.head, clause.head.head
    if noun.tag_ != "NNS" or any(c.dep_ in ("det", "nummod", "poss") for c in noun.children):
        return False
    speaks = noun.dep_ == "nsubj" and class_of(verb.lemma_) is not None and is_told(verb)
    return speaks or (noun.dep_ == "pobj" and verb.lower_ == "to" and verb.head.lower_ == "according")


def _of_some(clause: Token) -> bool:
    """ "They can bring bottles that they fill": some things of a kind, of which only what is done with them is said."""
    noun = clause.head
    bare = noun.tag_ == "NNS" and not any(c.dep_ in ("det", "poss") for c in noun.children)
    return bare and noun.dep_ == "dobj" and noun.head.lemma_ in _HANDLES and not is_closed(noun.head)


def set_off(clause: Token) -> bool:
    left = clause.left_edge
    begins = (
        clause.dep_ == "acl" or left.lower_ in _WHO or (left.i + 1 < len(clause.doc) and left.nbor(1).lower_ in _WHO)
    )
    return begins and left.i > 0 and left.nbor(-1).text in (",", "–", "—")


def is_told(verb: Token) -> bool:
    """Whether a verb tells of something that happened, and not of what may or always does."""
    if any(c.tag_ == "MD" for c in verb.children):
        return False
    helped = any(c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBD", "VBZ", "VBP") for c in verb.children)
    return verb.tag_ == "VBD" or (verb.tag_ in ("VBN", "VBG") and helped)


def needs_no_clause(clause: Token) -> bool:
    """Whether a noun can do without the clause behind it."""
    return set_off(clause) or _any_one(clause) or _of_many(clause) or _of_speakers(clause) or _of_some(clause)
