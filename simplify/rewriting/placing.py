"""Whether a plain wording can stand in a place at all: what may not stand before, behind and around it.

These guards hold for words and phrases alike, whatever their rows ask for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.inflection import lemmas

if TYPE_CHECKING:
    from spacy.tokens import Token

AMOUNTS = frozenset(
    """
    many few several more most much enough a_few a_lot_of lots_of plenty_of most_of almost_all_of very_many
    a_great_many more_and_more many_different
    """.split()
)
"""Wordings that say how many or how much, with _ for the space."""
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
UNCOUNTED = frozenset({"such", "very", "quite", "so", "too", "another", "a", "an", "any", "every", "each", "which"})
MAIN_ONES = frozenset({"cause", "reason", "road", "street"})
"""What may be one of several and still “main”: “a main cause”, but not “a main role”."""
COMPARED = frozenset({"more", "most", "less", "least"})
DEGREES = COMPARED | {"very", "so", "too", "as", "quite", "how", "extremely"}
GRADED = frozenset({"very", "extremely", "more", "most", "less", "least", "too", "so"})
CONDITIONS = frozenset({"if", "when", "unless", "whether", "whenever", "until", "once", "provided", "lest"})
TIED = frozenset("at by every for from in on with again well one once several many twice".split())
"""First words of adverbs of several words that may not part an auxiliary and its verb, but for the few in PARTING:
“has in fact won” is English."""
PARTING = frozenset(
    """
    in_fact at_first at_least at_once for_example for_now once_again once_more without_doubt
    """.split()
)
LABELS = frozenset(
    """figure table page chapter section number room gate route flight line part volume phase stage step level grade
    type class unit article paragraph exhibit category""".split()
)
HEADS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj"})
AFTER = frozenset({"ADP", "CCONJ", "SCONJ", "PUNCT", "SPACE", "PART"})


def stands_well(wording: str, first: Token, last: Token) -> bool:
    """Whether a wording may stand where the words from `first` to `last` stand."""
    before = first.nbor(-1) if first.i > first.sent.start else None
    after = last.nbor(1) if last.i + 1 < len(last.doc) else None
    if after is not None and after.tag_ == "POS" and not _may_own(wording, last):
        return False
    if wording == "also" and _has_also(first, last):
        return False
    if wording.startswith(("will probably", "would probably")) and _is_condition(first):
        return False
    if after is not None and after.lower_ == wording.rsplit(maxsplit=1)[-1].lower() and " " in wording:
        return False  # "intervened in the row" would become "stepped in in the row"
    if first is last and first.lemma_.lower() in LABELS and after is not None and after.like_num:
        return False  # "Figure 2": a label
    if before is None:
        return True
    if first is last and first.pos_ == "ADJ" and before.lower_ == "the" and first.dep_ in HEADS:
        return False  # "the unemployed": the adjective stands for people
    if _is_amount(wording) and _is_determined(wording, before, first):
        return False
    if before.lower_ in {"a", "an"} and not _may_be_one(wording, after):
        return False
    return not _is_graded(wording, before) and not _parts_a_verb(wording, before, after)


def _is_amount(wording: str) -> bool:
    return wording.replace(" ", "_") in AMOUNTS


def _is_determined(wording: str, before: Token, first: Token) -> bool:
    """Whether a word stands before an amount that no amount can follow: "the plenty of", "such many", "her enough"."""
    if before.lower_ in UNCOUNTED and (before.tag_ != "WDT" or before.dep_ == "det"):
        degree = before.dep_ == "advmod" and before.head == first and before.lower_ in {"so", "too", "very"}
        return not (degree and wording in {"many", "few", "much"})  # "so numerous", but not "so a number of people"
    if wording in {"many", "few"}:
        return False
    if _is_definite(before):
        return True
    return first.dep_ == "amod" and any(_is_definite(child) for child in first.head.lefts if child.i < first.i)


def _is_definite(word: Token) -> bool:
    """Whether a word is "the", "these", "her", "Ann’s" or the like, of a noun that follows the words to be replaced."""
    if word.tag_ in {"PRP$", "POS"} or word.dep_ == "poss":
        return True
    return word.lower_ in DEFINITE and (word.lower_ == "the" or word.dep_ == "det")


def _may_be_one(wording: str, after: Token | None) -> bool:
    """Whether "a" can stand before it: not "an only spoken test", "a main role", "a most people"."""
    if wording.split(" ", maxsplit=1)[0] == "only":
        return False
    return wording != "main" or (after is not None and after.lemma_.lower() in MAIN_ONES)


def _is_graded(wording: str, before: Token) -> bool:
    """Whether the word before already says how much: "more very important", "most hard to get"."""
    if wording.startswith("more than") or " " not in wording or wording.split(" ", maxsplit=1)[0] not in GRADED:
        return False
    return before.lower_ in COMPARED or (before.lower_ in DEGREES and before.dep_ == "advmod")


def _parts_a_verb(wording: str, before: Token, after: Token | None) -> bool:
    """Whether an adverb of several words would part an auxiliary and its verb: "was by accident shot"."""
    if " " not in wording or wording.replace(" ", "_") in PARTING or wording.split(" ", maxsplit=1)[0] not in TIED:
        return False
    verb = after is not None and after.pos_ in {"VERB", "AUX"} and after.tag_ in {"VB", "VBN", "VBG", "VBD"}
    return verb and before.pos_ in {"AUX", "PART"}


def may_follow(wording: str, token: Token) -> bool:
    """Whether an adverb of several words can stand where `token` does behind a verb: not right before an object, or
    what is said of the subject ("is by accident red")."""
    if token.i + 1 >= len(token.doc) or wording.replace(" ", "_") in PARTING:
        return True
    after = token.nbor(1)
    return after.is_punct or after.pos_ in AFTER or "npadvmod" in {after.dep_, after.head.dep_}  # "twice last night"


def _may_own(wording: str, last: Token) -> bool:
    """Whether "’s" can follow: not "the past ten years’s", "the loss of value’s"."""
    words = wording.split(" ")
    plural = words[-1].endswith("s") and lemmas(words[-1], "NOUN")[0] != words[-1]
    if plural and last.tag_ not in {"NNS", "NNPS"}:
        return False
    return not _is_amount(wording) and not set(words[1:]) & {"of", "in", "for", "to", "with", "before", "who", "that"}


def _has_also(first: Token, last: Token) -> bool:
    """Whether the sentence says "also", "too" or "as well" already."""
    for token in first.sent:
        if first.i <= token.i <= last.i:
            continue
        if token.lower_ == "also" or _is_as_well(token):
            return True
        if token.lower_ == "too" and token.dep_ == "advmod" and token.head.pos_ not in {"ADJ", "ADV"}:
            return True
    return False


def _is_as_well(token: Token) -> bool:
    """Whether a word is the "well" of "as well", but not of "as well as"."""
    if token.lower_ != "well" or not token.i or token.nbor(-1).lower_ != "as":
        return False
    return token.i + 1 == len(token.doc) or token.nbor(1).lower_ != "as"


def _is_condition(first: Token) -> bool:
    """Whether the verb stands in a clause with "if", "when", "whether" and the like: there "likely" is no guess of the
    writer's."""
    verb: Token | None = first
    while verb is not None:
        opened = [child for child in verb.lefts if child.dep_ in {"mark", "advmod"}]
        if any(child.lower_ in CONDITIONS for child in opened):
            return True
        verb = verb.head if verb.dep_ in {"conj", "acomp", "xcomp", "aux", "auxpass"} else None
    for token in reversed(list(first.doc[first.sent.start : first.i])):
        if token.is_punct or token.lower_ in {"that", "which", "who"}:
            return False
        if token.lower_ in CONDITIONS:
            return True
    return False
