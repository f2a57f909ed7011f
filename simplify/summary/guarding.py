"""What a part of a sentence must not be, whatever it is, if it is to be left out.

A condition, a denial, the source of a claim and what a number or a comparison rests on stay; and so does what the
words around a part need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.summary.needing import is_needed_there
from simplify.summary.scope import hollows, is_condition, limits_a_figure
from simplify.summary.shortening import cuts_quotation, halves_a_pair

if TYPE_CHECKING:
    from spacy.tokens import Token

NOT_LEFT_OUT = frozenset(
    """if unless until whether lest provided although though whereas except but according denied denies deny denying
    without despite only claimed alleged allegedly reportedly""".split()
)
"""A part that has one of these outside quotations stays: conditions, concessions, denials, what a claim rests on."""

_CONDITIONS = frozenset("if unless until till whether lest once provided".split())
_MEASURES = frozenset("minutes hours days weeks months years miles metres meters kilometres feet inches".split())
_NEEDING = frozenset("up down more less such out as upwards rather due prior close next according ahead".split())


def is_needed(sentence: ParsedSentence, tokens: list[Token], part: frozenset[int], *, in_list: bool = False) -> bool:
    """Whether a part of a sentence must stay; `in_list` for the middle of a list, behind which an "and" may follow."""
    return (
        halves_a_pair(tokens, part)
        or (not in_list and (_begins_a_row(tokens, part) or _leaves_a_row(tokens, part)))
        or _turns_round(sentence, part)
        or _in_a_comparison(tokens, part)
        or _under_a_condition(tokens, part)
        or _completes(tokens, part)
        or _holds_it(sentence, tokens, part)
        or cuts_quotation(sentence, tokens, part)
        or any(t.lower_ in NOT_LEFT_OUT and t.i in part and not _is_harmless(t, part) for t in tokens)
    )


def is_needed_by_others(sentence: ParsedSentence, part: frozenset[int]) -> bool:
    """Whether a side remark, with or without the commas at its edges, is needed by the words around it after all."""
    doc = sentence.tokens.doc
    words = [at for at in part if doc[at].text not in (",", "–", "—")]
    bare = frozenset(range(min(words), max(words) + 1)) if words else part
    tokens = [t for t in sentence.tokens if not t.is_space]
    return (
        _leaves_a_row(tokens, bare)
        or _turns_round(sentence, bare)
        or _in_a_comparison(tokens, bare)
        or _under_a_condition(tokens, bare)
        or _holds_it(sentence, tokens, bare)
    )


def _holds_it(sentence: ParsedSentence, tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether the statement is true only with the part, or says nothing without it."""
    return (
        is_condition(tokens, part)
        or limits_a_figure(tokens, part)
        or hollows(sentence, tokens, part)
        or is_needed_there(sentence, tokens, part)
    )


def _begins_a_row(tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether an "and" follows that may well join what comes next to the end of the part ("in Rome and Paris")."""
    following = next((t for t in tokens if t.i > max(part)), None)
    if following is None or following.lower_ not in ("and", "or"):
        return False
    joined = [t for t in following.head.children if t.dep_ == "conj" and t.i > following.i]
    return not any(t.pos_ in ("VERB", "AUX") for t in joined)


def _in_a_comparison(tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether a part lies inside what something is compared with ("as much as …", "more than …")."""
    for token in tokens:
        if token.lower_ in ("as", "than") and token.dep_ in ("prep", "mark") and token.i < min(part):
            under = token if token.dep_ == "prep" else token.head
            if max(part) > under.right_edge.i or min(part) < under.left_edge.i:
                continue
            governor = under.head
            if token.lower_ == "than" or governor.tag_ in ("JJR", "RBR") or governor.lower_ in ("much", "many", "far"):
                return True
            if any(c.lower_ == "as" and c.dep_ == "advmod" for c in governor.children):
                return True
    return False


def _under_a_condition(tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether a part lies inside an "if" or "unless" clause, which would then ask for more, or less, than it did."""
    for token in tokens:
        if token.i in part and token.head.i not in part:
            for one in token.ancestors:
                if any(
                    c.dep_ in ("mark", "advmod") and c.lower_ in _CONDITIONS and c.i not in part for c in one.children
                ):
                    return True
    return False


def _completes(tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether the word before a part needs it: "charged up [to 15%]", "pupils born [in autumn]"."""
    first = min(part)
    before = next((t for t in reversed(tokens) if t.i < first), None)
    if before is None or (before.is_punct and before.text != "%"):
        return False
    alone = before.dep_ == "acl" and not any(c.i > before.i and c.i not in part for c in before.children)
    joined = before.i > 0 and before.nbor(-1).text == "-"  # "a mother-of-two"
    counted = (before.like_num or before.text == "%") and before.ent_type_ not in ("DATE", "TIME") and not joined
    measure = before.dep_ == "npadvmod" and before.lower_ in _MEASURES  # "booked out months in advance"
    return alone or counted or measure or before.lower_ in _NEEDING


def _leaves_a_row(tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether the rest of a list would follow a part: "ahead of Oslo[, Paris] and Rome", "[with a tent,] a stove"."""
    after = [t for t in tokens if t.i > max(part)][:2]
    if len(after) < 2 or after[0].text != ",":
        return False
    noun = after[1]
    while noun.dep_ in ("det", "amod", "compound", "poss", "nummod", "quantmod", "nmod") and noun.head.i > noun.i:
        noun = noun.head
    return noun.pos_ in ("NOUN", "PROPN", "NUM") and noun.dep_ not in ("nsubj", "nsubjpass", "csubj")


def _turns_round(sentence: ParsedSentence, part: frozenset[int]) -> bool:
    """Whether a part opens a sentence whose verb comes before its subject: "[Among the faults] was a broken door"."""
    root = sentence.tokens.root
    subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass", "expl", "csubj", "attr")), None)
    return max(part) < root.i and (subject is None or subject.i > root.i)


def _is_harmless(token: Token, part: frozenset[int]) -> bool:
    """Whether "but" only ties a part to what stands before it, and "until" only ends a time that began with "from"."""
    first = min(part)
    if token.lower_ == "until":
        return token.doc[first].lower_ == "from" and token.head.i == token.doc[first].head.i
    return token.lower_ == "but" and token.i <= first + 1
