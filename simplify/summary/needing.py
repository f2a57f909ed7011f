"""What a clause says nothing without, or more than it did: its place, its time, its purpose, its second half.

"They give little sense of life in a land of snow" is not "they give little sense of life"; "the towns are working to
make better use of it" is not "the towns are working"; what is so "during the harvest" need not be so all the year; and
who "made history when he crossed it" did so by crossing it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.summary.timing import (
    PLACES,
    always,
    counts_from,
    dates,
    is_the_cause,
    limits_what_always_is,
    measures,
    of_a_rate,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_OWN = frozenset({"det", "amod", "poss", "nummod", "compound", "nmod", "quantmod", "appos", "acl", "relcl"})
_PLACED_AT = frozenset({"of", "on", "from", "about", "with"})
_PHRASES = frozenset(
    "fire board stage trial display sale foot duty hold course top strike time earth behalf land demand offer".split()
)
"""Nouns that make a phrase with "on", "of" or "with" and want no place."""

_VAGUE = frozenset(
    """sight moment place position situation way kind sort type thing something someone somebody person world land
    point stage state condition feeling mood atmosphere scene fact idea role part""".split()
)
_EMPTY = frozenset(
    """sin problem measure factor issue reason item step change crime feature benefit effect symptom topic mistake
    error fault failing difficulty obstacle thing way aspect action activity detail area condition job task""".split()
)
_ROWS = frozenset("list range series number variety string array selection".split())
_BETWEEN = frozenset({"difference", "change", "contrast", "gap", "similarity"})
_SEEN = frozenset("show see find catch hear leave picture film spot watch depict discover photograph".split())
_ANY_NUMBER = frozenset(
    "many several various numerous myriad multiple some few number range variety list other".split()
)


def is_needed_there(sentence: ParsedSentence, tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether the words around a part say nothing, or more than they did, without it."""
    tops = [t for t in tokens if t.i in part and t.head.i not in part and not t.is_punct and t.dep_ != "cc"]
    return (
        _places_the_bare(tokens, part)
        or _is_contrasted(tokens, part)
        or _is_compared(tokens, tops, part)
        or _list_goes_on(tokens, part)
        or _fills_a_verb(tokens, tops, part)
        or any(_ends_a_reach(one, tokens, part) for one in tops)
        or _says_which(tops)
        or _names_the_empty(tokens, part)
        or _says_what_for(tokens, part)
        or _is_the_other_half(tokens, part)
        or any(_is_the_deed(one, sentence, part) for one in tops)
        or any(limits_what_always_is(one, part) for one in tops)
        or any(dates(one, sentence, part) for one in tops)
        or any(counts_from(one, tokens, part) or of_a_rate(one, tokens, part) for one in tops)
        or any(is_the_cause(one) for one in tops)
        or measures(tokens, part)
        or _explains_a_term(tokens, part)
        or _names_something(tokens, part)
        or any(_is_under_a_denial(one) for one in tops)
        or _ends_in_a_title(tokens, part)
        or _counts_on(tokens, part)
        or _limits(tokens, part)
    )


def _before(tokens: list[Token], part: frozenset[int]) -> Token | None:
    return next((t for t in reversed(tokens) if t.i < min(part)), None)


def _places_the_bare(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Life [in a land of snow]", "on wasteland [near the port]": a noun without a word of its own."""
    before = _before(tokens, part)
    first = next(t for t in tokens if t.i == min(part))
    if before is None or before.tag_ not in ("NN", "NNS") or first.lower_ not in PLACES or first.dep_ != "prep":
        return False
    if any(c.dep_ in _OWN for c in before.lefts) or any(t.ent_type_ in ("DATE", "TIME") for t in first.children):
        return False
    if before.dep_ in _SUBJECTS:
        return True
    governor = before.head
    return (
        before.dep_ == "pobj"
        and before.tag_ == "NN"
        and governor.lower_ in _PLACED_AT
        and before.lower_ not in _PHRASES
        and not (governor.i > 0 and governor.nbor(-1).lower_ == "out")
    )


def _is_contrasted(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Rather than on a hill [near the town]": part of what something is held against."""
    for token in tokens:
        opens = token.lower_ == "than" and token.i > 0 and token.nbor(-1).lower_ == "rather"
        opens = opens or (token.lower_ == "of" and token.i > 0 and token.nbor(-1).lower_ == "instead")
        if opens and token.i < min(part):
            between = [t for t in tokens if token.i < t.i < min(part)]
            return not any(t.text in (",", ";", "–", "—") for t in between)
    return False


def _is_compared(tokens: list[Token], tops: list[Token], part: frozenset[int]) -> bool:
    """ "Twice the pay of those [in the same posts]", "fitter[, stronger and abler than the others]"."""
    for token in tokens:
        if token.lower_ in ("those", "that") and token.dep_ == "pobj" and token.i < min(part) <= token.right_edge.i:
            return True
    than = any(t.lower_ == "than" and t.dep_ == "prep" and t.head.i in part for t in tokens if t.i in part)
    return than and any(one.dep_ in ("amod", "conj", "acomp") and one.pos_ in ("ADJ", "ADV") for one in tops)


def _list_goes_on(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "[Who grew up with trams,] ferries and river boats, …": the row behind a part may be the end of a list in it."""
    after = [t for t in tokens if t.i > max(part)]
    if not after or after[0].text != "," or not any(t.text == "," for t in after[1:]):
        return False
    row = after[1 : next(place for place, t in enumerate(after) if place and t.text == ",")]
    joint = next((place for place, t in enumerate(row) if t.lower_ in ("and", "or")), 0)
    return joint > 0 and not any(t.tag_ in ("VBD", "VBZ", "VBP", "MD", "VBG", "VBN", "WDT", "WP") for t in row)


def _fills_a_verb(tokens: list[Token], tops: list[Token], part: frozenset[int]) -> bool:
    """ "Are working [to make …]", "is keen [to help]": a purpose of a verb or an adjective with nothing else."""
    before = _before(tokens, part)
    first = next(t for t in tokens if t.i == min(part))
    if before is None or first.tag_ != "TO" or not any(one.tag_ == "VB" for one in tops):
        return False
    if before.dep_ == "acomp" or before.tag_ == "JJ":
        return True
    if before.dep_ == "pobj" and before.head.lower_ == "for" and not before.ent_type_:
        return True  # "will pay for ten sailors [to learn it]"
    if before.lemma_ in _EMPTY and before.dep_ in ("dobj", "pobj", "attr"):
        return True  # "took major steps [to clean it]"
    helped = any(c.dep_ == "auxpass" for c in before.children)
    return before.pos_ == "VERB" and not helped and before.dep_ != "amod"


def _ends_a_reach(top: Token, tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Everything from a mattress [to a lamp]": the one end of a reach stays with the other."""
    if top.dep_ != "prep" or top.lower_ not in ("to", "until", "through"):
        return False
    return any(t.lower_ == "from" and t.i < min(part) and min(part) - t.i < 12 and t.i not in part for t in tokens)


def _says_which(tops: list[Token]) -> bool:
    """ "A sight [that he found strange]", "showed men [digging]", "lie under a sheet [that covers it all year]"."""
    for one in tops:
        noun, left = one.head, one.left_edge
        if one.dep_ not in ("relcl", "acl") or left.i == 0 or left.nbor(-1).text in (",", "–", "—"):
            continue
        seen = noun.dep_ == "dobj" and noun.head.lemma_ in _SEEN and one.dep_ == "acl"
        verb = next((t for t in noun.ancestors if t.pos_ in ("VERB", "AUX")), None)
        if noun.lemma_ in _VAGUE or seen or (verb is not None and always(verb)):
            return True
    return False


def _names_the_empty(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Confessed many sins[, including …]": examples of what is only counted."""
    first = next((t for t in tokens if t.i in part and not t.is_punct), None)
    if first is None or first.lower_ not in ("including", "like", "such", "with"):
        return False
    noun = next((t for t in reversed(tokens) if t.i < first.i and not t.is_punct), None)
    if noun is None:
        return False
    if first.lower_ == "with":
        return noun.lemma_ in _BETWEEN
    if noun.head.lower_ == "of" and noun.head.head.lemma_ in _ROWS:
        return True
    if noun.lemma_ not in _EMPTY:
        return False
    return all(c.dep_ not in _OWN or c.lower_ in _ANY_NUMBER | {"a", "the"} for c in noun.lefts)


def _explains_a_term(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "What is known as “grey water”[, which is …]": what a term means that the text brings in as new."""
    first = next((t for t in tokens if t.i in part and not t.is_punct), None)
    if first is None or first.lower_ not in (
        "which",
        "who",
        "where",
        "when",
        "or",
        "meaning",
        "that",
        "a",
        "an",
        "the",
    ):
        return False
    before = [t for t in tokens if t.i < first.i][-9:]
    called = [t for t in before if t.lower_ in ("called", "known", "dubbed", "termed")]
    if not called:
        return False
    between = [t for t in before if t.i > called[-1].i and not t.is_punct]
    named = bool(between) and between[-1].pos_ == "PROPN"
    return 0 < len(between) < 6 and not named and not any(t.pos_ in ("VERB", "AUX") for t in between)


def _names_something(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Made something that all of us use [– the zip –]": the answer to what the sentence asks."""
    first = next((t for t in tokens if t.i in part and not t.is_punct), None)
    before = _before(tokens, part)
    if first is None or before is None or first.lower_ not in ("the", "a", "an"):
        return False
    edge = any(t.text in ("–", "—", ":") for t in (before, *(t for t in tokens if t.i in part and t.i < first.i)))
    return edge and any(t.lower_ in ("something", "someone", "somebody") for t in tokens if t.i < first.i)


def _says_what_for(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Into the venue [for the largest show]": what a thing is for that has no other word of its own."""
    before = _before(tokens, part)
    first = next(t for t in tokens if t.i == min(part))
    if before is None or first.lower_ != "for" or before.tag_ != "NN" or before.dep_ not in ("pobj", "dobj", "attr"):
        return False
    if any(t.ent_type_ in ("DATE", "TIME", "MONEY") for t in first.subtree if t.i in part):
        return False
    own = [c for c in before.lefts if c.dep_ in _OWN]
    return before.dep_ == "pobj" and len(own) == 1 and own[0].lower_ == "the"


def _is_the_other_half(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Has eased traffic [but also brought more noise]": what is held against the first half."""
    return any(
        t.lower_ == "again" and t.i in part and t.head.dep_ == "conj" and t.head.i in part for t in tokens
    ) or any(
        t.lower_ == "but" and t.i + 1 < len(t.doc) and (t.i in part or t.i + 1 == min(part)) and _also(t)
        for t in tokens
    )


def _also(but: Token) -> bool:
    following = but.doc[but.i + 1 : min(but.i + 4, but.sent.end)]
    return any(t.lower_ in ("also", "too") for t in following)


def _is_the_deed(top: Token, sentence: ParsedSentence, part: frozenset[int]) -> bool:
    """ "Made history [when he crossed it]", "was working as a cook [and had been told to …]": what was done."""
    head = top.head
    if top.dep_ == "conj" and top.pos_ in ("VERB", "AUX") and any(t.dep_ in _SUBJECTS for t in top.ancestors):
        return True  # "the thought of leaving [and being at home] is enough": neither alone may be
    if top.dep_ == "conj" and head.dep_ == "pcomp" and head.tag_ == "VBG":
        return True  # "won them by taking songs of the poor [and making them tame]"
    if top.dep_ == "advcl":
        first = top.left_edge.lower_
        comma = top.left_edge.i > 0 and top.left_edge.nbor(-1).text in (",", "–", "—")
        subject = next((c for c in top.children if c.dep_ in _SUBJECTS), None)
        own = next((c for c in head.children if c.dep_ in _SUBJECTS), None)
        if first not in ("when", "as") or comma or subject is None or own is None or top.i < head.i:
            return False
        return subject.lower_ in ("he", "she", "it", "they") and own.pos_ != "PRON"
    if top.dep_ == "conj" and head.tag_ == "VBG" and top.tag_ != "VBG" and top.pos_ == "VERB":
        return any(c.dep_ == "aux" and c.lower_ in ("was", "were") for c in head.children)
    return False


def _is_under_a_denial(top: Token) -> bool:
    """ "You cannot swim here[, looking at the trees]": a participle under what is denied."""
    verb = top.head
    if top.dep_ != "advcl" or top.tag_ != "VBG" or verb.pos_ not in ("VERB", "AUX") or top.i < verb.i:
        return False
    return any(c.dep_ == "neg" and c.i < verb.i for c in verb.children)


def _ends_in_a_title(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Reading the latest OLA!": the mark at the end may be that of the name."""
    words = [t for t in tokens if t.i in part and not t.is_punct]
    after = next((t for t in tokens if t.i > max(part)), None)
    named = bool(words) and (words[-1].pos_ == "PROPN" or words[-1].text.isupper())
    return named and after is not None and after.text in ("!", "?")


def _counts_on(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Lost 7–6[, 6–3]", "the figure[ – twice as many as was thought]": of a number."""
    words = [t for t in tokens if t.i in part and not t.is_punct]
    before = next((t for t in reversed(tokens) if t.i < min(part) and not t.is_punct), None)
    if not words or before is None:
        return False
    dated = before.ent_type_ in ("DATE", "TIME")
    if before.text[-1].isdigit() and words[0].text[0].isdigit() and not dated:
        return True
    counted = any(t.like_num for t in tokens if t.i < min(part))
    return counted and any(t.lower_ in ("twice", "double", "half", "treble", "thrice") for t in words[:2])


def _limits(tokens: list[Token], part: frozenset[int]) -> bool:
    """ "Could replace it [in some cases]", "spends ten hours a day [at work]": where it holds, or where it is spent."""
    words = [t for t in tokens if t.i in part and not t.is_punct]
    if not words or words[0].dep_ != "prep":
        return False
    if words[0].lower_ == "among" and words[0].head.pos_ == "NOUN":
        return True  # "a slump in well-being [among apes]"
    if words[0].lower_ == "to" and words[0].head.lemma_ in _GIVES:
        return True  # "gave the prize for the boat [to a team from Sel]"
    if words[0].lower_ in ("in", "on", "under", "at", "for") and any(t.lower_ in _SOME for t in words[1:3]):
        return True
    return words[0].head.lemma_ == "spend" and words[0].lower_ in ("at", "in", "on", "with")


_GIVES = frozenset(
    "award give hand grant pay sell send offer present lend donate attribute credit assign leave".split()
)
_SOME = frozenset("some many most certain several few rare exceptional extreme limited particular".split())
