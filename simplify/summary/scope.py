"""What a statement hangs on: the condition, the period and the place under which it is true, and what fills its noun.

"They smell when the soap is gone" is not "they smell"; "sales fell by a tenth in the second quarter" is not "sales
fell by a tenth"; and "the court granted an injunction" says nothing without what was forbidden to whom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

_CONDITIONS = frozenset("when whenever if once unless until till provided where wherever".split())
_PRESENT = ("VBZ", "VBP", "MD")
_PERIODS = frozenset("quarter year month week decade century day season night winter summer hour spring autumn".split())
_CHANGES = frozenset(
    """rise fall increase decrease grow drop double halve climb jump sink cost earn lose average decline shrink slump
    total reach stand slip soar plunge""".split()
)
_MANY = frozenset({"tens", "dozens", "hundreds", "thousands", "millions", "billions"})
_STATES = frozenset("be have get make use own hold live need spend pay sell buy attract produce suffer".split())
_DEATHS = frozenset({"die", "kill", "arrest", "commit", "deport", "drown"})
FILLED = frozenset(
    """accusation agreement allegation appeal argument attempt ban bid bill campaign case claim complaint concern
    contract criticism deal debate decision demand dispute document doubt evidence experiment fear finding idea
    injunction inquiry investigation law lawsuit letter message motion move offer opinion order petition plan pledge
    policy project promise proposal protest question reason report request research right risk rule ruling scandal
    scheme statement study suggestion test theory threat trial verdict view vote warning way work speech post tweet
    essay note notice announcement declaration permission""".split()
)
"""Nouns that say little until something says what is in them."""

_FILLED_BY_MORE = frozenset(
    """accusation allegation argument attempt ban claim complaint concern doubt experiment fear injunction lawsuit
    letter petition proposal scandal suggestion threat warning statement speech post tweet essay message note notice
    announcement declaration""".split()
)
"""Those of them that an adjective, or who made them and when, does not fill."""

_FILLS = frozenset("about against of on to over for into that whether between with from in".split())
_CONTENT = frozenset("about against of on over for into that whether between".split())
_LIGHT = frozenset("be have become go come make take get face remain stay start begin continue end".split())


def is_condition(tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether a part has a clause with "when" or "once" of what is or may be: without it more is said."""
    for token in tokens:
        if token.i in part and token.lower_ == "long" and token.i - 1 in part and token.nbor(-1).lower_ == "as":
            return True
        if token.i not in part or token.dep_ != "advcl":
            continue
        opening = [c for c in token.children if c.i < token.i and c.dep_ in ("mark", "advmod")]
        if not any(c.lower_ in _CONDITIONS for c in opening):
            continue
        if token.tag_ in _PRESENT or any(c.tag_ in _PRESENT for c in token.children if c.dep_ in ("aux", "auxpass")):
            return True
        main = token.head
        if any(c.tag_ == "MD" for c in main.children) or main.tag_ in ("VBZ", "VBP"):
            return True
    return False


def limits_a_figure(tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether a part says for what period, or where, a figure or a comparison of its clause holds."""
    tops = [t for t in tokens if t.i in part and t.head.i not in part and t.dep_ in ("prep", "npadvmod", "pobj")]
    for top in tops:
        verb = next((one for one in top.ancestors if one.pos_ in ("VERB", "AUX")), None)
        if verb is None:
            continue
        while verb.dep_ in ("xcomp", "conj") and verb.head.pos_ in ("VERB", "AUX"):
            verb = verb.head
        counted = verb.dep_ == "acl" and any(c.like_num for c in verb.head.children)  # "200 trips made [in Sel]"
        inner = [t for t in top.subtree if t.i in part]
        others = [t for t in (verb.head if counted else verb).subtree if t.i not in part]
        if not any(_counts(t) for t in others):
            continue
        measured = counted or verb.lemma_ in _CHANGES or verb.lemma_ in _STATES or any(_compares(t) for t in others)
        if (
            (measured or verb.lemma_ in _DEATHS)
            and any(_is_period(t) for t in inner)
            and top.lower_ not in ("before", "after")
        ):
            return True
        if measured and top.dep_ == "prep" and top.lower_ in ("in", "at", "across", "among", "within"):
            return True
    return False


def _counts(token: Token) -> bool:
    """Whether a word is a figure or compares."""
    if _compares(token):
        return True
    loose = token.ent_type_ in ("DATE", "TIME", "ORDINAL") or token.lower_ in ("one", "two")
    return (token.like_num and not loose) or token.text in "%£$€" or token.lower_ in _MANY


def _compares(token: Token) -> bool:
    """Whether a word compares: "busier", but not the "more" of "more than 600 towns"."""
    if token.tag_ not in ("JJR", "RBR") or token.lower_ in ("earlier", "later", "former", "further"):
        return False
    return (
        token.i + 1 >= len(token.doc) or token.nbor(1).lower_ != "than" or token.lower_ not in ("more", "less", "fewer")
    )


def _is_period(token: Token) -> bool:
    """ "2011", "the second quarter", "in one day"; not a day of the week or a date, which only place an event."""
    if token.lemma_.lower() in _PERIODS:
        return token.dep_ != "poss"
    year = token.text.isdigit() and len(token.text) == 4 and token.ent_type_ == "DATE"
    return year and not any(t.text.isdigit() and len(t.text) < 3 for t in (*token.lefts, *token.head.lefts))


def hollows(sentence: ParsedSentence, tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether what is left without a part says nothing: "granted an injunction", "has been in the headlines"."""
    for token in tokens:
        if token.i not in part or token.head.i in part:
            continue
        noun = token.head
        fills = token.dep_ in ("acl", "relcl") or (token.dep_ == "prep" and token.lower_ in _FILLS)
        if fills and noun.pos_ == "NOUN" and noun.lemma_.lower() in FILLED and _is_bare(noun, part):
            return True
    root = sentence.tokens.root
    before = next((t for t in reversed(tokens) if t.i < min(part)), None)
    if before is not None and before.lemma_.lower() in _FILLED_BY_MORE and sentence.tokens.doc[min(part)].tag_ == "VBG":
        return True  # "an injunction [ordering it to stop]", whatever the parser ties it to
    if min(part) > root.i and len(part) > 4:
        left = [t for t in tokens if t.i not in part and t.pos_ in ("NOUN", "PROPN", "VERB", "NUM", "ADJ")]
        told = [t for t in left if t.dep_ not in ("compound", "aux", "auxpass") and t.ent_type_ not in ("DATE", "TIME")]
        return len(told) < (3 if root.lemma_ in _LIGHT else 2)
    return False


def _is_bare(noun: Token, part: frozenset[int]) -> bool:
    """Whether a noun keeps nothing that tells what is in it, and is what its verb is about."""
    top = noun
    while top.dep_ == "conj":
        top = top.head
    if top.dep_ not in ("dobj", "attr", "pobj", "nsubjpass"):
        return False
    left = [c for c in noun.children if c.i not in part and not c.is_punct]
    if noun.lemma_.lower() in _FILLED_BY_MORE:
        purpose = any(c.dep_ in ("acl", "relcl") and c.tag_ == "VB" for c in left)
        return not purpose and not any(c.dep_ == "compound" or c.lower_ in _CONTENT for c in left)
    return not any(c.dep_ in ("prep", "acl", "relcl", "compound", "poss", "nummod", "amod") for c in left)
