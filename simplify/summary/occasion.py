"""What an event came with, told behind it: "They won on Monday. This happened when a court banned the pictures."

In news the clause behind "when", "as" or "after" is often the news itself, and the main clause only says what to think
of it. A line that has no room for both in one sentence tells them as two, instead of leaving out the second.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.rewriting.clauses import (
    FINITE,
    auxiliaries,
    is_clause,
    is_conditional,
    is_continuous,
    is_past,
    subject_of,
    word_count,
)
from simplify.summary.pieces import Piece

if TYPE_CHECKING:
    from spacy.tokens import Token

SHORTEST = 5
"""Words of a clause, or of a phrase, that may stand as a sentence behind "This happened"."""

_MARKERS = frozenset({"after", "when", "as", "because"})
_PREPOSITIONS = frozenset({"after", "following", "amid", "despite"})
_LASTING = frozenset(
    """
    be have know believe think want hope fear seem appear look remain stay live love like hate need own belong contain
    consist follow depend include involve matter mean feel sound exist stand sit lie wait watch work play sleep
    """.split()
)
"""What is so for a time, and does not happen."""

_UNREAL = frozenset("not n't n’t never no only even until nobody nothing hardly nearly almost just".split())


def occasions(sentence: ParsedSentence, tokens: Sequence[Token]) -> Iterator[tuple[Piece, ...]]:
    """The sentence as an event and what it came with; nothing where that is not sure."""
    root, end = sentence.tokens.root, tokens[-1]
    if not _is_event(root) or sentence.quotations or is_conditional(root):
        return
    for child in root.children:
        part = list(child.subtree)
        if child.i < root.i or part[-1].i != end.i - 1 or not is_continuous(part):
            continue
        clause = child.dep_ == "advcl" and part[0].lower_ in _MARKERS and _happened(child)
        phrase = child.dep_ == "prep" and child.lower_ in _PREPOSITIONS and _names_an_event(child)
        if not (clause or phrase) or word_count(part) < SHORTEST + 1 or _stands_deeper(root, part[0]):
            continue
        before = part[0].nbor(-1)
        if before.pos_ in ("ADV", "NUM", "SCONJ", "ADP", "CCONJ") or before.tag_ == "RB":
            continue  # "soon after", "just as"
        first = [t for t in tokens if t.i < (before.i if before.text == "," else part[0].i)]
        if word_count(first) < SHORTEST:
            continue
        yield Piece((*first, end)), Piece((*part, end), before="This happened")


def _is_event(main: Token) -> bool:
    """Whether a clause tells one thing that happened, as the newsroom's own words."""
    chain = [*auxiliaries(main), main]
    perfect = chain[0].lower_ in ("has", "have") and not any(t.lower_ == "been" and main.tag_ == "VBG" for t in chain)
    if not is_clause(main) or not (is_past(main) or perfect) or main.lemma_.lower() in _LASTING:
        return False
    if class_of(main.lemma_.lower()) is not None or any(t.tag_ == "MD" for t in chain) or main.tag_ == "VBG":
        return False
    subject = subject_of(main)
    if subject is None or subject.dep_ == "expl" or subject.lower_ in ("nobody", "nothing", "few", "none"):
        return False
    return not any(
        c.dep_ in ("ccomp", "conj", "neg", "parataxis", "csubj") or c.lower_ in _UNREAL for c in main.children
    )


def _happened(verb: Token) -> bool:
    """Whether a clause has its own subject and tells of something that happened."""
    if not is_clause(verb) or not is_past(verb) or class_of(verb.lemma_.lower()) is not None:
        return False
    subject = subject_of(verb)
    if subject is None or subject.dep_ == "expl" or subject.lower_ in ("it", "this", "that"):
        return False
    return not any(c.dep_ in ("neg", "conj") or c.lower_ in _UNREAL for c in verb.children)


def _names_an_event(preposition: Token) -> bool:
    """ "after a vote in Parliament", and not "after Monday" or "after three hours"."""
    noun = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    if noun is None or noun.pos_ != "NOUN" or noun.ent_type_ in ("DATE", "TIME", "CARDINAL", "ORDINAL"):
        return False
    return not any(t.tag_ in FINITE and t.dep_ in ("ccomp", "pcomp") for t in preposition.subtree)


def _stands_deeper(root: Token, first: Token) -> bool:
    """Whether a verb stands between, which the clause could belong to: "agreed to pay after …"."""
    between = [t for t in first.doc[root.i + 1 : first.i] if t.pos_ in ("VERB", "AUX")]
    return any(t.dep_ not in ("amod", "compound", "auxpass", "aux") for t in between)
