"""Give what an event came after a sentence of its own.

Why: one idea a sentence (UK Easy Read); events told in two short sentences are easier to put in order.

The order of the words stays, so that every "he" and "it" still has its noun before it: "B. This came after A.", and
"After A, B." becomes "A. After that, B.". Only for things that did happen, told by the newsroom itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.model import Edit, Span
from simplify.rewriting.clauses import (
    auxiliaries,
    is_clause,
    is_continuous,
    is_past,
    subject_of,
    subtree,
    word_count,
)
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import (
    capital,
    is_attributed,
    is_free,
    lowered,
    may_split,
    next_word,
    previous_word,
    stop_and_start,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

SHORTEST = 6
LENGTHS = frozenset("moment second minute hour day night week month year decade century".split())
UNREAL = frozenset("not n't n’t never no only even until nobody nothing hardly".split())


@rule(
    Example(
        "The council closed the old bridge over the river last Sunday after two of its stones fell into a boat.",
        "The council closed the old bridge over the river last Sunday. This came after two of its stones fell into a boat.",
    ),
    Example(
        "After two stones of the old bridge fell into a boat, the council closed the road along the river.",
        "Two stones of the old bridge fell into a boat. After that, the council closed the road along the river.",
    ),
    Keep(
        "The council will close the old bridge over the river in May after the builders bring their large machines.",
        why="it has not happened",
    ),
    Keep(
        "After she came home from the meeting about the old bridge, the mayor wrote a long letter to the council.",
        why="who “she” is would come too late",
    ),
    Keep(
        "The council closed the old bridge over the river after two of its stones broke off and intends to build another.",
        why="the council intends it",
    ),
    Keep(
        "The council did not close the old bridge over the river after two of its stones fell into a boat.",
        why="what was not done did not come after anything",
    ),
    Keep(
        "The council closed the old bridge over the river only two days after its stones fell into a boat.",
        why="it tells how long after",
    ),
    family="sentences",
    structural=True,
)
def came_after(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "B after A." into "B. This came after A.", and "After A, B." into "A. After that, B."."""
    if not may_split(sentence, situation) or is_attributed(sentence) or sentence.quotations:
        return
    for verb in sentence.tokens:
        if verb.dep_ != "advcl" or verb.head.dep_ != "ROOT" or not is_clause(verb) or not _happened(verb):
            continue
        clause = subtree(verb)
        if clause[0].lower_ != "after" or clause[0].dep_ != "mark" or not is_continuous(clause):
            continue
        if word_count(clause[1:]) < SHORTEST or not _is_event(verb.head):
            continue
        first = clause[0].i == sentence.tokens.start
        proposal = _fronted(sentence, verb, clause) if first else _final(sentence, verb, clause)
        if proposal is not None:
            yield proposal


def _happened(verb: Token) -> bool:
    """Whether the clause tells of something that happened."""
    return is_past(verb) and not any(child.dep_ == "neg" or child.lower_ in UNREAL for child in verb.children)


def _is_event(main: Token) -> bool:
    """Whether the main clause is one event of the past, or just over, told by the newsroom itself."""
    chain = [*auxiliaries(main), main]
    perfect = chain[0].lower_ in {"has", "have"}
    if not is_clause(main) or not is_free(main) or not (_happened(main) or perfect):
        return False
    if class_of(main.lemma_.lower()) is not None or main.lemma_ == "be" or any(token.tag_ == "MD" for token in chain):
        return False
    return not any(
        child.dep_ in {"ccomp", "conj", "neg", "parataxis", "expl"} or child.lower_ in UNREAL for child in main.children
    )


def _final(sentence: ParsedSentence, verb: Token, clause: list[Token]) -> Proposal | None:
    before, after = previous_word(clause[0]), next_word(clause[-1])
    if before is None or after is None or after.text != "." or before.i <= verb.head.i:
        return None
    if before.pos_ in {"ADV", "NUM", "SCONJ", "ADP"} or before.lemma_.lower() in LENGTHS:
        return None  # "soon after", "two days after"
    if any(token.dep_ == "conj" and token.pos_ in {"VERB", "AUX"} for token in clause):
        return None  # "left after he won and intends to come back"
    start = before if before.text == "," else clause[0]
    if word_count([token for token in sentence.tokens if token.i < start.i]) < SHORTEST:
        return None
    if any(child.i > verb.head.i and child.dep_ == "xcomp" for child in verb.head.children):
        return None  # "agreed to pay after …": the paying may come after
    edit = stop_and_start(sentence, start, clause[0], "This came after")
    evidence = (sentence.span_of(verb.head), sentence.span_of(clause[0]))
    return Proposal((Edit(edit.span, edit.text, evidence),))


def _fronted(sentence: ParsedSentence, verb: Token, clause: list[Token]) -> Proposal | None:
    comma, subject = next_word(clause[-1]), subject_of(verb.head)
    if comma is None or comma.text != "," or subject is None or clause[1].text == ",":
        return None
    word = next_word(comma)
    if word is None or word.i != subtree(subject)[0].i:
        return None
    early = any(token.tag_ in {"PRP", "PRP$"} and token.lower_ not in {"i", "we", "my", "our"} for token in clause)
    if early and subject.tag_ != "PRP":
        return None
    if word_count([token for token in sentence.tokens if token.i > comma.i]) < SHORTEST:
        return None
    drop = Edit(Span(sentence.span_of(clause[0]).start, sentence.span_of(clause[1]).end), capital(clause[1]))
    edit = stop_and_start(sentence, comma, word, f"After that, {lowered(word)}")
    evidence = (sentence.span_of(clause[0]), sentence.span_of(word))
    return Proposal((drop, Edit(edit.span, edit.text, evidence)))
