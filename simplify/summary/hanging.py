"""Words that a compressed sentence leaves without those that they belong to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

STUMP = 4
"""A relative clause that has lost words must keep so many."""


def points_to_what_is_gone(kept: Sequence[Token], gone: Collection[int]) -> bool:
    """Whether a line would begin with an "it" or "they" that stands for something in front of it."""
    first = next((t for t in kept if not t.is_punct), None)
    if first is None or first.lower_ not in ("it", "they", "its", "their"):
        return False
    return any(at < first.i for at in gone)


def hangs_in_the_air(kept: Sequence[Token], gone: Collection[int], verbs: Sequence[Token | None]) -> bool:
    """Whether a word is left without the word that it belongs to, or would be read with another one."""
    for token in kept:
        if token in verbs:
            continue
        clause = list(token.subtree) if token.dep_ == "relcl" else []
        if any(t.i in gone for t in clause) and sum(t.is_alpha and t.i not in gone for t in clause) < STUMP:
            return True  # "a surfer, who was killed [in May], was the sixth"
        if token.dep_ == "conj" and token.pos_ in ("VERB", "AUX") and token.head.i < token.i:
            joints = [t.i for t in token.doc[token.head.i : token.i] if t.lower_ in ("and", "or", "but")]
            finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in (token, *token.children))
            if finite and token.i - 1 in gone and joints and joints[-1] in gone:
                return True  # "a cable [and users] have access"
        if token.dep_ in ("acl", "relcl") and token.left_edge.i - 1 in gone:
            return True
        doing = token.tag_ == "VBG" and token.dep_ in ("advcl", "acl") and token.left_edge.i - 2 in gone
        if doing and token.left_edge.nbor(-1).text == "," and _ends_a_remark(token.left_edge.nbor(-2)):
            return True  # "spoke to the Post[, which had doubts], reporting that …": he would be who reports
        if token.dep_ == "relcl" and token.left_edge.nbor(-1).text == "," and token.left_edge.i - 2 in gone:
            return token.left_edge.lower_ != "that"  # "said Lund[, head of the Institute], which is using it"
        loose = token.dep_ == "appos" or (token.dep_ == "npadvmod" and token.ent_type_ not in ("DATE", "TIME"))
        if loose and any(at in gone for at in range(token.head.i + 1, token.left_edge.i)):
            return True  # "to Oslo[, the capital, with tents], a stove and a sledge": a list may go on
        if token.head.i in gone and not token.is_punct and token.head is not token and not _ends_a_list(token, gone):
            others = any(child.lower_ == "other" and child.i in gone for child in token.children)
            if not others:  # "Apple and other firms" may become "firms"
                return True
    return False


def _ends_a_remark(token: Token) -> bool:
    """Whether a word is the last of an apposition or of a relative clause."""
    return any(one.dep_ in ("appos", "relcl") and one.right_edge.i == token.i for one in (token, *token.ancestors))


def _ends_a_list(token: Token, gone: Collection[int]) -> bool:
    """Whether a word is the last of a list, or its "and", of which the first is there and the middle was left out."""
    if token.dep_ not in ("cc", "conj"):
        return False
    above = token.head
    while above.dep_ == "conj" and above.i in gone and above.pos_ in ("NOUN", "PROPN", "NUM"):
        above = above.head
    return above.i not in gone and above.i < token.head.i
