"""Words of a sentence that point back beyond it: "this", "the former", "there", "the driver" whom nobody has named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.person_words import PERSON_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Token

POINTING_FIRST = frozenset(
    "instead otherwise therefore thus hence similarly likewise consequently because either neither nor even such there "
    "here this that these those another others both one none several some many most all why how what who when "
    "elsewhere".split()
)
"""First words that point back, or need the sentence before, when nothing follows that they belong to."""

_TIMES = frozenset("year week month morning evening summer winter spring autumn century weekend season time".split())

POINTING = frozenset("this that these those".split())

POINTING_ADJECTIVES = frozenset("such same similar latter former other another".split())

_ORDINALS = frozenset("first second third fourth fifth last next".split())

_SPEAKERS = frozenset({"i", "me", "my", "mine", "we", "us"})

_SAYS_NOTHING = frozenset("great young old little poor latest same other big small".split())
"""Adjectives that do not tell which man, or which woman, is meant."""


def points_back(sentence: ParsedSentence, narrated: list[Token], first: Token) -> str:
    """Why the sentence points back beyond itself; empty when it does not."""
    for place, token in enumerate(narrated):
        lower = token.lower_
        if lower in POINTING and token.pos_ in ("PRON", "DET") and token.dep_ not in ("mark", "nsubj_relative"):
            if token.pos_ == "PRON" and (
                token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "attr") and not _relative(token)
            ):
                if place == 0 or not _explained(token):
                    return f"“{token.text}” points back"
            elif token.pos_ == "DET" and token.dep_ == "det" and not _limits(token.head) and not _this_time(token):
                return f"“{token.text} {token.head.text}” points back"
        elif (
            lower in POINTING_ADJECTIVES
            and token.dep_ in ("amod", "det", "predet")
            and place < 4
            and not _other_than(token)
        ):
            return f"“{token.text}” points back"
        elif (
            lower in ("there", "here")
            and token.dep_ == "advmod"
            and token.pos_ == "ADV"
            and not _place_before(token, narrated)
        ):
            return f"“{token.text}” points to a place outside the line"
        elif lower == "then" and token.dep_ == "advmod" and place and not _settled(token, narrated):
            return "“then” points back"
    if _LATER.match(first.doc[first.i : min(first.i + _OPENING, sentence.tokens.end)].text):
        return "it begins with a time that counts from another"
    lower = first.lower_
    if lower in ("less", "more") and first.head.pos_ == "ADV" and first.head.dep_ == "advmod":
        return f"it begins with “{first.text} {first.head.text}”"
    if first in narrated and lower in POINTING_FIRST and _bare_pointer(first):
        return f"it begins with “{first.text}”"
    if first.head.dep_ in ("nsubj", "nsubjpass") and first.lower_ == "the" and first.head.lower_ in _ORDINALS:
        return f"“the {first.head.text}” points back"
    for token in narrated:
        if _is_one_of_two(token, narrated):
            return f"“{token.text}” points back"
        if _is_share(token):
            return f"“the {token.text}%” points back"
        if token.dep_ in ("nsubj", "nsubjpass", "poss", "agent") and _bare_person(token, narrated):
            return f"“the {token.text}” is not told by name"
    if any(t.lower_ in _SPEAKERS and t.text != "US" for t in narrated):
        return "it speaks of the writer"
    return ""


def _is_one_of_two(token: Token, narrated: list[Token]) -> bool:
    """ "In both places", "the other one was sold", "many more came": those that only another sentence named."""
    before = [t for t in narrated if t.i < token.i]
    if token.lower_ == "both" and token.dep_ in ("det", "predet") and token.head.tag_ == "NNS":
        joined = any(t.dep_ == "conj" for t in before) or any(c.dep_ in ("prep", "relcl") for c in token.head.children)
        return not joined and not any(t.lower_ in ("and", "two") for t in (*before, *token.head.subtree))
    if token.lower_ in ("two", "three", "four") and token.dep_ == "nummod":
        told = any(t.pos_ == "PROPN" and t.dep_ == "conj" for t in before)
        own = [c.dep_ for c in token.head.children]
        sides = token.head.lemma_.lower() in PERSON_NOUNS | _SIDES
        named = any(c.lower_ == "the" for c in token.head.children) and not {"prep", "relcl", "amod", "acl"} & {*own}
        return sides and named and not told
    if token.lower_ == "even" and token.i + 1 < token.sent.end and token.nbor(1).tag_ in ("JJR", "RBR"):
        if token.nbor(1).dep_ not in ("dobj", "acomp", "attr"):
            return False
        joined = any(t.dep_ in ("cc", "conj") or t.tag_ in ("JJR", "RBR") for t in before)
        return not joined and not any(t.lower_ == "than" for t in narrated)
    if token.lower_ in ("more", "others") and token.dep_ in ("nsubj", "nsubjpass") and not before[2:]:
        return not any(c.lower_ in ("of", "than") for c in token.children)
    if token.lower_ == "other" and token.i and token.nbor(-1).lower_ == "the":
        told = any(t.lower_ in ("one", "two", "each", "a", "an", "both", "on") or t.dep_ == "conj" for t in before)
        return not told and not any(c.dep_ in ("prep", "relcl") for c in token.head.children)
    return False


def _is_share(token: Token) -> bool:
    """ "The 60% went to the kitchen": a share of what, only another sentence says."""
    if not token.like_num or token.i == token.sent.start or token.i + 1 >= token.sent.end:
        return False
    share = token.nbor(1)
    if token.nbor(-1).lower_ != "the" or share.lower_ not in ("%", "percent", "per"):
        return False
    return not any(c.dep_ in ("prep", "relcl", "acl", "appos") for c in (*share.children, *token.children))


def points_back_in_quotation(sentence: ParsedSentence) -> str:
    """Why what is quoted points to something that is not in the line; empty when it does not."""
    for quotation in sentence.quotations:
        inside = [t for t in sentence.tokens if quotation.span.contains(sentence.span_of(t))]
        if sum(t.is_alpha for t in inside) < 4:
            continue
        told = [t for t in sentence.tokens if t.i < inside[0].i and t.pos_ in ("NOUN", "PROPN")]
        for token in inside:
            lower = token.lower_
            if token.pos_ in ("NOUN", "PROPN") or lower in _SOMEBODY:
                told.append(token)
            if _shows_something(token, inside, told):
                return f"“{token.text}” points to what the speaker means"
            if lower in POINTING and token.dep_ == "det" and not told and not _limits(token.head):
                if not _this_time(token) and token.head.lower_ not in _HERE:
                    return f"“{token.text} {token.head.text}” points back"
            elif (lower in _STANDS_FOR or (lower in POINTING and token.pos_ == "PRON")) and not told:
                if lower == "that" and token.dep_ == "mark":
                    continue
                if not (lower == "it" and _takes_a_clause(token)) and not _explained(token):
                    return f"“{token.text}” points back"
    return ""


def _shows_something(this: Token, inside: list[Token], told: list[Token]) -> bool:
    """ "They were all over this", "these people": what a speaker means, which no word of the line tells."""
    if this.lower_ not in ("this", "these"):
        return False
    if this.dep_ == "det":
        noun = this.head
        known = noun.lower_ in _HERE or noun.lemma_ in _STUDIES or _this_time(this) or _limits(noun)
        named = any(t.pos_ == "PROPN" for c in noun.lefts for t in c.subtree) or any(
            c.dep_ == "prep" for c in noun.rights
        )
        return not known and not named and all(t.lemma_ != noun.lemma_ for t in told if t.i != noun.i)
    if this.pos_ != "PRON" or _explained(this):
        return False
    above = set()
    for one in (this, *this.ancestors):
        above.add(one)
        if one.dep_ in ("conj", "parataxis"):
            break
    return not any(t.dep_ in ("nsubj", "nsubjpass") and t.i < this.i and t.head not in above for t in inside)


def _takes_a_clause(it: Token) -> bool:
    """ "It is good to rest": no thing is meant."""
    clauses = ("ccomp", "csubj", "xcomp", "advcl", "acl")
    return it.dep_ == "expl" or any(c.dep_ in clauses for d in it.head.children for c in (d, *d.children) if c.i > it.i)


_STANDS_FOR = frozenset("he she him her his hers they them their theirs it its".split())
_SOMEBODY = frozenset("everyone everybody someone somebody anyone anybody nobody nothing everything something".split())
_SIDES = frozenset("side party country nation firm company group team city club bank rival brother sister".split())
_HERE = frozenset("country town city village place part region island planet world".split())
_OPENING = 6
"""Tokens in which such a beginning shows."""

_STUDIES = frozenset("research study work report survey finding result".split())
"""What those who are asked about it call "this study"."""

_LATER = re.compile(
    r"(?:A|One|Two|Three|Four|Five|Six|Ten|Some|Several|A few|[A-Z][a-z]+ty(?:-[a-z]+)?) "
    r"(?:[a-z-]+ )?(?:minute|hour|day|week|month|year|decade|century)s? "
    r"(?:on|later|earlier|before|after that)\b|(?:After|Before) that\b|(?:Since|From|By|Until) then\b"
)


def _settled(token: Token, narrated: list[Token]) -> bool:
    """Whether the sentence itself says when, or on what condition, its "then" is; or it only means "next"."""
    if any(
        t.i < token.i
        and (t.lower_ in ("if", "when", "once", "after", "since") or (t.dep_ == "conj" and t.pos_ == "VERB"))
        for t in narrated
    ):
        return True
    return token.head.tag_ not in ("VB", "MD") and not any(c.tag_ == "MD" for c in token.head.children)


def _relative(token: Token) -> bool:
    return token.head.dep_ == "relcl" or (token.tag_ == "WDT" and token.head.dep_ != "ROOT")


def _explained(token: Token) -> bool:
    """ "those who …", "that of …"."""
    return any(child.dep_ in ("relcl", "prep", "acl") for child in token.children)


def _limits(noun: Token) -> bool:
    """ "those people who …": the noun says itself which ones."""
    return any(
        child.dep_ in ("relcl", "acl") and child.left_edge.i > 0 and child.left_edge.nbor(-1).text != ","
        for child in noun.children
    )


def _this_time(token: Token) -> bool:
    if token.lower_ == "these":
        return token.head.lower_ in ("days", "times")
    return token.lower_ == "this" and token.head.lower_ in _TIMES


def _other_than(token: Token) -> bool:
    """ "other than", "such as", "the same as", "many other things": no pointing back."""
    following = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    if token.lower_ in ("former", "latter") and token.head.dep_ in ("nsubj", "nsubjpass") and not token.head.n_rights:
        return token.lower_ == "former" and token.head.pos_ == "PROPN"
    if token.lower_ == "former":
        return True
    if token.lower_ == "similar" and any(t.lower_ == "to" for t in token.head.subtree if t.i > token.i):
        return True
    return following in ("than", "as") or (token.head.tag_ == "NNS" and token.lower_ == "other")


def _place_before(token: Token, narrated: list[Token]) -> bool:
    places = [t for t in narrated if t.i < token.i and t.ent_type_ in ("GPE", "LOC", "FAC")]
    return any(t.dep_ not in ("nsubj", "nsubjpass") for t in places)  # "Kyiv said that troops there …" are not in Kyiv


def _bare_pointer(first: Token) -> bool:
    if first.lower_ in ("when", "because", "why", "how", "what", "who"):
        # a clause that its own sentence completes is fine; a fragment or a question is not
        return not any(
            a.dep_ == "ROOT" and a.pos_ in ("VERB", "AUX") for a in first.ancestors
        ) or first.sent.text.rstrip().endswith("?")
    if first.lower_ == "there":
        return first.dep_ != "expl"
    if first.lower_ == "instead" and any(c.dep_ == "prep" or c.lower_ == "of" for c in first.children):
        return False  # "Instead of candles, she blew out a lamp"
    if first.dep_ in ("det", "predet", "preconj", "amod", "nummod", "mark") and first.lower_ not in ("such", "another"):
        return False
    if first.lower_ in ("one", "some", "many", "most", "all", "both") and any(c.dep_ == "prep" for c in first.children):
        return False
    return not (first.lower_ == "that" and first.dep_ == "mark")


def _bare_person(noun: Token, narrated: list[Token]) -> bool:
    """ "The driver said", "the Austrian left": a person whom only an earlier sentence told."""
    if (
        noun.ent_type_ == "NORP"
        and noun.tag_ in ("NN", "NNP", "JJ")
        and not noun.lower_.endswith(("sh", "ch", "ese", "ss"))
    ):
        return [c.lower_ for c in noun.children] == ["the"] and noun.dep_ in ("nsubj", "nsubjpass")
    lemma = noun.lemma_.lower()
    person = lemma in PERSON_NOUNS or lemma.endswith(("man", "woman"))
    if not person or noun.tag_ != "NN" or noun.pos_ != "NOUN":
        return False
    if any(t.i < noun.i and t.lemma_.lower() == lemma for t in narrated):
        return False
    children = list(noun.children)
    return any(c.lower_ == "the" for c in children) and not any(
        c.dep_ in ("prep", "relcl", "acl", "amod", "compound", "appos", "poss") and c.lower_ not in _SAYS_NOTHING
        for c in children
    )
