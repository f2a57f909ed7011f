"""When and where something is so that a line tells: left out, the line says more than the text does.

What "covers the hills for 20 hours a day" does not cover them always; a prize that was won in 1998 is no news; and
"the sixth to die in two years" was not the sixth of all.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of

if TYPE_CHECKING:
    from spacy.tokens import Token

PLACES = frozenset(
    "in at near on across around outside inside within between among behind beside along under over by".split()
)
"""Prepositions of place."""

_TIMES = frozenset("during before after when while until since for at by".split())
_NO_PLACES = frozenset(
    """attempt effort bid move response result wake sign statement speech interview fact addition contrast total case
    return order end view way case turn spirit style""".split()
)


def limits_what_always_is(top: Token, part: frozenset[int]) -> bool:
    """ "Covers the hills [for 20 hours a day]": when, or where, something is so that is told as what always is."""
    verb = top.head
    if verb.pos_ not in ("VERB", "AUX") or top.dep_ not in ("prep", "npadvmod", "advcl"):
        return False
    timed = _is_time(top)
    fronted = top.i < verb.i
    left = top.left_edge
    if left.i > 0 and left.nbor(-1).text in (",", "–", "—") and not fronted:
        return False
    placed = top.dep_ == "prep" and top.lower_ in PLACES and not (fronted and _is_no_place(top))
    return (timed or placed) and always(verb)


def _is_time(top: Token) -> bool:
    if top.dep_ == "npadvmod":
        return top.ent_type_ in ("DATE", "TIME")
    if top.dep_ == "advcl":
        return top.left_edge.lower_ in ("when", "while", "before", "after", "until")
    if top.lower_ in ("during", "before", "after"):
        return True
    return top.lower_ in _TIMES | {"in", "on"} and any(
        c.ent_type_ in ("DATE", "TIME") or c.lower_ in ("am", "pm") for c in top.children
    )


def always(verb: Token) -> bool:
    """Whether the finite verb above is a plain present: "covers", "is covered", "has to ask", and no verb of saying."""
    for one in (verb, *verb.ancestors):
        if one.pos_ not in ("VERB", "AUX"):
            return False
        helpers = [c for c in one.children if c.dep_ in ("aux", "auxpass")]
        finite = next((c for c in helpers if c.lower_ != "to"), one)
        if any(c.lower_ == "to" for c in helpers) or finite.tag_ in ("VB", "VBG", "VBN"):
            if one.dep_ in ("xcomp", "ccomp", "pcomp", "conj", "advcl", "csubj"):
                continue
            return False
        if finite.tag_ not in ("VBZ", "VBP"):
            return False
        perfect = finite is not one and finite.lemma_ == "have"
        going_on = finite is not one and one.tag_ == "VBG"
        saying = class_of(one.lemma_) is not None and not any(c.dep_ == "xcomp" for c in one.children)
        return not perfect and not going_on and not saying
    return False


def dates(top: Token, sentence: ParsedSentence, part: frozenset[int]) -> bool:
    """ "[In 1998] she won a prize": the year, or how long ago, of what was done."""
    root = sentence.tokens.root
    if top.head != root or top.dep_ not in ("prep", "npadvmod", "advmod") or root.tag_ not in ("VBD", "VBN"):
        return False
    words = [t for t in top.subtree if t.i in part]
    if any(t.dep_ in ("relcl", "advcl", "pcomp") for t in words):
        return False
    if any(t.text.isdigit() and len(t.text) < 3 for t in words):
        return False  # "on 4 May 2012" places the news of a day
    return any(_is_year(t) or t.lower_ == "ago" for t in words)


def counts_from(top: Token, tokens: list[Token], part: frozenset[int]) -> bool:
    """ "The sixth to die [in two years]", "rose by half [since June]", "41m readers [in 2014]": when a number holds."""
    if top.dep_ != "prep" or not _is_time(top):
        return False
    left = [t for t in tokens if t.i not in part]
    if top.lower_ in ("in", "for", "within") and not any(_is_year(t) for t in top.subtree):
        return any(t.ent_type_ == "ORDINAL" and t.tag_ == "JJ" and t.i < top.i for t in left)
    number = any(t.like_num and t.ent_type_ not in ("DATE", "TIME", "ORDINAL") and t.lower_ != "one" for t in left)
    changed = number or any(t.tag_ in ("JJR", "RBR") for t in left if t.i < top.i)
    clause = next((one for one in top.ancestors if one.pos_ in ("VERB", "AUX")), None)
    below = clause is not None and clause.dep_ in ("advcl", "relcl")
    if top.lower_ == "since":
        return changed and not below
    return number and not below and top.lower_ == "in" and any(_is_year(c) for c in top.children)


def of_a_rate(top: Token, tokens: list[Token], part: frozenset[int]) -> bool:
    """ "On average, one death a year [for the last 50 years]": the time over which somebody counted."""
    if top.dep_ != "prep" or top.lower_ not in ("for", "over", "during", "in"):
        return False
    if not any(t.lower_ in ("last", "past") and t.i in part for t in top.subtree):
        return False
    left = [t.lower_ for t in tokens if t.i not in part]
    rate = any(one in ("a", "per", "every", "each") and two in _MEASURED for one, two in pairwise(left))
    return rate or "average" in left


def measures(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "45 [minutes after it began]", "two hours [before dawn]": how long before or after, and before or after what."""
    first = next(t for t in tokens if t.i == min(part))
    before = next((t for t in reversed(tokens) if t.i < first.i), None)
    if before is None:
        return False
    counted = before.like_num or before.lower_ in ("a", "an", "few", "several")
    return (first.lower_ in ("after", "before") and before.lemma_ in _MEASURED) or (
        first.lemma_ in _MEASURED and counted and any(t.lower_ in ("after", "before") and t.i in part for t in tokens)
    )


def is_the_cause(top: Token) -> bool:
    """ "Were dispersed [after they blocked the road]": why somebody else did it to them."""
    verb = top.head
    done_to = any(c.dep_ == "auxpass" for c in verb.children)
    return top.dep_ == "advcl" and top.left_edge.lower_ == "after" and top.i > verb.i and done_to


_MEASURED = frozenset("second minute hour day week month year".split())


def _is_year(token: Token) -> bool:
    text = token.text.removesuffix("s")
    text = text.split("-")[-1]
    return (
        token.ent_type_ == "DATE" and len(text) == 4 and text.isdigit() and token.dep_ in ("pobj", "nummod", "npadvmod")
    )


def _is_no_place(top: Token) -> bool:
    """ "In an attempt to …", "in a speech": a phrase at the beginning that limits nothing."""
    return top.lower_ in ("by", "over", "on") or any(c.dep_ == "pobj" and c.lemma_ in _NO_PLACES for c in top.children)
