"""The parts that a long sentence can lose and still say its main point truly, from the outside in.

A news lead says the main thing in its main clause, and hangs the rest on it: ", amid …", ", as S V", purposes,
relative clauses, appositions, a second thing done, titles before a name. Every part found here follows from being
left out: the rest is still true when the whole was. So nothing is taken from under a "not", an "only", a superlative
or a quantity; and no condition, concession, denial, remark on evidence or source of a claim is a part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.summary.cutting import is_misread
from simplify.summary.guarding import is_needed
from simplify.summary.narrowing import kinds, middles, titles
from simplify.summary.outer_parts import outer_parts
from simplify.summary.punctuating import runs_over_a_dash
from simplify.summary.remarks import is_initials, last_of_apposition
from simplify.summary.shortening import LIGHT, SETTING, droppable
from simplify.summary.weighing import DEEDS
from simplify.summary.widening import (
    CLOSING,
    SUBJECTS,
    after_superlative,
    is_closed,
    is_told,
    may_be_widened,
    needs_no_clause,
    verb_over,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_CHANGES = frozenset("rise fall increase decrease grow drop double halve climb jump sink cost worth raise cut".split())
_ARGUMENTS = frozenset(
    {"to", "of", "with", "from", "into", "against", "about", "for", "on", "by", "as", "toward", "towards", "through"}
)
_WHERE = frozenset("in at near across around outside inside within during after before since by among".split())
_HOW_OFTEN = frozenset({"each", "every", "per", "a", "an", "daily", "monthly", "yearly", "annually"})
_EDGES, _TIMES = (",", ".", "–", "—", ";", ":", "!", "?", "…"), ("DATE", "TIME")
_OBJECTS = frozenset({"dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "dative"})


@dataclass(frozen=True, slots=True)
class Part:
    """Token positions that may be left out together; `worth` (0 to 1) says how much a line that keeps them gains."""

    tokens: frozenset[int]
    worth: float


def parts_of(sentence: ParsedSentence, known: frozenset[int] = frozenset()) -> list[Part]:
    """The parts of a sentence that can each be left out; parts may lie inside others.

    `known` are the positions of names that the text comes back to, which need no title and no apposition.
    """
    tokens = [t for t in sentence.tokens if not t.is_space]
    if is_misread(sentence):
        return []
    found: dict[frozenset[int], float] = {}
    rows = {_without_edges(tokens[0].doc, part) for token in tokens for part in middles(token)}
    for part, worth in (*_remarks(sentence), *_found(tokens, known), *outer_parts(sentence, tokens)):
        found.setdefault(_without_edges(tokens[0].doc, part), worth)
    root = sentence.tokens.root
    needed = {root.i, *(c.i for c in root.children if c.dep_ in SUBJECTS or c.dep_ in ("aux", "auxpass", "neg"))}
    return [
        Part(part, worth)
        for part, worth in sorted(found.items(), key=lambda pair: (min(pair[0], default=0), -len(pair[0])))
        if part
        and not part & needed
        and max(part) - min(part) == len(part) - 1
        and not _splits_a_word(tokens[0].doc, part)
        and not runs_over_a_dash(tokens, part)
        and not is_needed(sentence, tokens, part, in_list=part in rows)
    ]


def _remarks(sentence: ParsedSentence) -> Iterator[tuple[frozenset[int], float]]:
    """Side remarks, which are worth little, and settings at the beginning, which matter where they name a place."""
    for order, part in droppable(sentence):
        told = [sentence.tokens.doc[at] for at in part]
        if order >= LIGHT - 1 and any(t.lemma_ in DEEDS and t.pos_ == "VERB" for t in told):
            yield part, 1.3  # ", killing three people"
            continue
        placed = order == SETTING and any(sentence.tokens.doc[at].ent_type_ in ("GPE", "LOC", "FAC") for at in part)
        yield part, 0.7 if placed else 0.2


def _splits_a_word(doc: Doc, part: frozenset[int]) -> bool:
    """Whether a part is half of "autumn-born"."""
    first, last = min(part), max(part)
    before, after = doc[first - 1] if first else None, doc[last + 1] if last + 1 < len(doc) else None
    if after is not None and after.text == "-" and not doc[last].whitespace_ and not after.whitespace_:
        return True
    return before is not None and before.text == "-" and not before.whitespace_


def _without_edges(doc: Doc, part: frozenset[int]) -> frozenset[int]:
    """A part without the commas and stops at its edges, which belong to what surrounds it."""
    words = [at for at in part if doc[at].text not in _EDGES]
    return frozenset(range(min(words), max(words) + 1)) & part if words else frozenset()


def _found(tokens: list[Token], known: frozenset[int]) -> Iterator[tuple[frozenset[int], float]]:
    for token in tokens:
        part = frozenset(range(token.left_edge.i, token.right_edge.i + 1))
        if token.dep_ in ("advcl", "prep", "npadvmod") and token.head.pos_ in ("VERB", "AUX"):
            yield from _adverbials(token, part)
        elif token.dep_ == "prep" and token.head.pos_ in ("NOUN", "PROPN"):
            if token.lower_ in _WHERE and may_be_widened(token.head):
                placed = any(c.ent_type_ for c in token.children)
                yield part, 0.6 if placed else 0.85
        elif token.dep_ in ("relcl", "acl"):
            purpose = token.tag_ == "VB" and not _under_comma(token)  # "an attempt to …"
            clause = token.tag_ == "VBN" and token.head.head.lower_ in _OPENS_A_CLAUSE  # "after the chemical leaked"
            if token.lower_ not in _NAMING and not purpose and not clause and needs_no_clause(token):
                yield part, 1.3 if token.lemma_ in DEEDS else 0.4
        elif token.dep_ == "amod" and token.head.i < token.i and _under_comma(token):
            yield part, 0.3
        elif token.dep_ == "appos":
            yield from _appositions(token, part, known)
        elif token.dep_ == "conj" and token.head.pos_ in ("VERB", "AUX"):
            yield from _second_deeds(token, part)
        elif token.dep_ == "conj" and token.head.pos_ in ("NOUN", "PROPN"):
            yield from _examples_before_other(token)
        if token.i in known and token.ent_type_ == "PERSON":
            yield from titles(token)
        if token.i in known and token.ent_type_ == "ORG":
            yield from kinds(token)
        if token.dep_ in _OBJECTS | {"pobj"} and not is_closed(verb_over(token)):
            yield from ((middle, 0.6) for middle in middles(token))


def _adverbials(token: Token, part: frozenset[int]) -> Iterator[tuple[frozenset[int], float]]:
    verb = token.head
    if not _under_comma(token) and is_closed(verb):
        return
    if token.i < verb.i and token.lower_ in ("to", "for", "unlike", "like") and token.dep_ == "prep":
        return  # "To a sailor like Lund, …": it is so to him, and the writer does not say so
    if token.lower_ == "with" and any(t.lemma_ in _JOINS for t in token.sent if t.i < token.i):
        return  # "combined the levels with data from towns"
    if token.dep_ == "npadvmod":
        if any(t.i not in part and t.lower_ in ("a.m.", "p.m.") for t in token.doc[max(part) : max(part) + 3]):
            return
        timed = token.ent_type_ in _TIMES or token.lower_ in _MEASURES
        if timed and not any(t.lower_ in _HOW_OFTEN for t in token.subtree):
            yield part, 0.5
        return
    if token.dep_ == "advcl":
        first = token.left_edge.lower_
        while min(part) > token.sent.start and token.doc[min(part) - 1].lower_ in _MEASURES:
            part |= {min(part) - 1}  # "moments before it began": the measure would hang
        purpose = token.tag_ == "VB" and any(c.lower_ == "to" for c in token.children)
        if purpose and (class_of(verb.lemma_) is not None or verb.lemma_ in _ASKS):
            return
        main = verb
        while main.tag_ == "VB" and main.dep_ in ("advcl", "xcomp") and is_told(token):
            main = main.head  # "asked them to pay after the bank had closed": the past clause holds for all of it
        if first == "since" and after_superlative(token, verb):
            return
        if _under_comma(token) and token.lemma_ in DEEDS:
            yield part, 1.3
        elif purpose or _under_comma(token) or (_goes_with_a_fact(main, first)):
            yield part, 0.5 if purpose else 0.35
        return
    whole = any(c.dep_ in ("pobj", "pcomp", "dobj") and c.tag_ not in ("WDT", "WP", "JJ") for c in token.children)
    until = next((c for c in verb.children if c.lower_ in ("until", "till") and c.i > token.i), None)
    if token.lower_ == "from" and until is not None and not is_closed(verb):
        yield frozenset(range(min(part), until.right_edge.i + 1)), 0.5
        return
    if not whole or (not _under_comma(token) and (token.lower_ in _PAIRED or after_superlative(token, verb))):
        return
    is_time = any(c.ent_type_ in _TIMES for c in token.children)
    front = token.i < verb.i
    amount = verb.lemma_ in _CHANGES and any(t.like_num for t in token.subtree)
    limits = front and not is_time and any(t.like_num for t in token.sent if t.i > verb.i)
    if amount or limits or (_is_argument(token) and (not is_time or token.lower_ == "to")):
        return  # "in the highest posts, women earn 30,000": the figure holds only there
    if token.lower_ in ("for", "to") and verb.lemma_ in ("jail", "sentence", "ban", "suspend", "imprison"):
        yield part, 1.1  # how long is what is new
        return
    yield part, 0.3 if _under_comma(token) else 0.7 if is_time or not front else 0.5


def _goes_with_a_fact(main: Token, first: str) -> bool:
    """Whether a clause with this first word only adds to a plain statement: when it was, or why it is."""
    if main.dep_ not in ("ROOT", "ccomp", "pcomp"):
        return False
    if first in _FACTUAL and is_told(main):
        return True
    modal = any(c.tag_ == "MD" for one in (main, main.head) for c in one.children)
    return first in ("because", "as", "since") and not modal


_JOINS = frozenset("combine mix merge compare link connect replace match pair share confuse equip fill".split())
_MEASURES = frozenset("moments minutes hours days weeks months years just shortly soon even long right".split())
_PAIRED = frozenset({"from", "until", "till", "between"})
_ASKS = frozenset(
    """appeal ask urge call beg order force tell want try agree refuse allow invite get use come go manage seem appear
    tend continue start begin prove stop remain wait need have fail happen set""".split()
)
_CALLS = frozenset({"know", "call", "dub", "name"})
_OPENS_A_CLAUSE = frozenset({"after", "before", "since", "until", "as", "once"})
_NAMING = frozenset("called named titled entitled dubbed known".split())
_PLACES = frozenset(
    "have keep leave put find see get place hold set lay want need land send bring throw drive lead turn take".split()
)
_FACTUAL = frozenset({"as", "after", "when", "while", "before", "since", "because", "following", "amid", "so"})


def _is_argument(preposition: Token) -> bool:
    """Whether the verb needs the phrase: the first one behind it, or one behind its object ("likened X to Y")."""
    verb = preposition.head
    if verb.lemma_ in _PLACES and preposition.i > verb.i:
        return True  # "has half of its staff on such contracts"
    if preposition.i < verb.i or preposition.lower_ not in _ARGUMENTS:
        filled = (*_OBJECTS, "prep", "agent", "advmod", "npadvmod", "prt")
        between = [c for c in verb.children if verb.i < c.i < preposition.i and c.dep_ in filled]
        return preposition.i > verb.i and not between
    before = [c for c in verb.children if verb.i < c.i < preposition.i and c.dep_ == "prep"]
    return not before


def _under_comma(token: Token) -> bool:
    """Whether a phrase is set off by a comma: before it, or behind it at the beginning of the sentence."""
    left, right = token.left_edge, token.right_edge
    if left.i == token.sent.start or (left.i == token.sent.start + 1 and left.nbor(-1).dep_ == "cc"):
        return right.i + 1 < token.sent.end and right.nbor(1).text == ","
    return left.nbor(-1).text in (",", "–", "—")


def _appositions(token: Token, part: frozenset[int], known: frozenset[int]) -> Iterator[tuple[frozenset[int], float]]:
    head, doc = token.head, token.doc
    first, last = min(part), max(part)
    before = doc[first - 1].text if first else ""
    if before == "," and last + 1 < len(doc) and doc[last + 1].pos_ == "VERB" and doc[last + 1].tag_ in ("VBD", "VBN"):
        closing = any(t.text == "," for t in doc[last + 2 : last + 6])
        if closing:
            return  # "Berg, a teacher turned writer, came": the verb belongs to the apposition
    unknown = head.ent_type_ == "PERSON" and head.text[0].isupper() and head.i not in known
    named = token.pos_ == "PROPN" and head.pos_ == "NOUN"
    named = named or any(c.dep_ == "acl" and c.lemma_ in _CALLS for c in token.children)  # "shisha, the drug known as"
    named = named or (token.ent_type_ == "PERSON" and head.ent_type_ != "PERSON" and head.dep_ in SUBJECTS)
    closed = last + 2 < len(doc) and doc[last + 1].text == before and doc[last + 2].pos_ in ("VERB", "AUX")
    listed = any(c.dep_ in ("cc", "conj") for c in (*token.children, *head.children))
    listed = listed and not (closed and head.dep_ in SUBJECTS and doc[first].lower_ not in ("and", "or"))
    whole = last_of_apposition(token) if before == "," else last
    if whole > last and not (unknown or named or listed):
        yield frozenset(range(first, whole + 1)), 0.4
        return
    if before == "(" and last + 1 < len(doc) and doc[last + 1].text == ")":
        if is_initials([doc[at] for at in sorted(part)]):
            return
        yield part | {first - 1, last + 1}, 0.0
        return
    if before in (",", "–", "—") and not (unknown or named or listed):
        yield part, 0.4


def _second_deeds(token: Token, part: frozenset[int]) -> Iterator[tuple[frozenset[int], float]]:
    """ "…, and did that": the second of two things done; after "but" only the second of two things said."""
    first = token.head
    if first.dep_ == "conj" or token.i < first.i:
        return
    joint = next((c for c in reversed(list(first.children)) if c.dep_ == "cc" and first.i < c.i < token.i), None)
    if joint is None or joint.lower_ not in ("and", "but"):
        return
    said = first.dep_ == "ccomp" and class_of(first.head.lemma_) is not None
    own = any(c.dep_ in SUBJECTS for c in token.children)
    negated = any(t.dep_ == "neg" or t.lower_ in CLOSING for t in token.subtree)
    if joint.lower_ == "but" and (not said or own or negated):
        return
    if not any(c.dep_ in (*_OBJECTS, "prep", "agent", "advmod") and c.i < joint.i for c in first.rights):
        return  # "invaded and occupied the town": the object is common to both
    yield part | set(range(joint.i, min(part))), 0.45


def _examples_before_other(token: Token) -> Iterator[tuple[frozenset[int], float]]:
    """ "Google, Apple and other firms": the examples before a word for all of them."""
    other = next((c for c in token.children if c.lower_ == "other" and c.dep_ == "amod"), None)
    if other is None or token.tag_ not in ("NNS", "NNPS") or other.i != token.left_edge.i:
        return
    top = token
    while top.dep_ == "conj":
        top = top.head
    if top.dep_ in ("dobj", "pobj") and not top.n_lefts and not is_closed(top.head):
        yield frozenset(range(top.i, other.i + 1)), 0.6
