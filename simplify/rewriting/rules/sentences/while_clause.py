"""Give each side of "while" a sentence of its own.

Why: one idea a sentence (UK Easy Read); WCAG 2.2 G153 asks for at most two conjunctions.

A closing ", while B" only sets B beside A, so that B stands alone without it. An opening "While A, B" becomes "A. But
B." only where the words themselves are opposed (a denial on one side, "many" and "others"), because "while" may also
mean "during the time that". What is told as going on at a past moment ("while she was asleep") is left alone.
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
    upper_first,
    word_count,
)
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import (
    capital,
    is_attributed,
    is_free,
    is_in_report,
    lowered,
    may_split,
    next_word,
    previous_word,
    stop_and_start,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

DENIALS = frozenset("not n't n’t no nobody none nothing never unlikely cannot few little neither".split())
SHARES = frozenset("many most some several few one majority minority % half".split())
OTHERS = frozenset({"other", "others", "another", "several", "none", "few", "rest"})
FIRST = frozenset({"i", "we", "you", "my", "our", "your"})
SHORTEST = 4


@rule(
    Example(
        "The north of the country has had floods in every month of this year, while the south has had no rain since May.",
        "The north of the country has had floods in every month of this year. The south has had no rain since May.",
    ),
    Example(
        "While many of the small shops in the old town are open again, others will not open before the spring.",
        "Many of the small shops in the old town are open again. But others will not open before the spring.",
    ),
    Keep(
        "While they count what the flood has cost them, the shops in the old town are unlikely to get any money.",
        why="who “they” are would come too late",
    ),
    Keep(
        "While the mayor was in the old town with her family last Sunday, the river rose by almost two metres.",
        why="it tells the time",
    ),
    Keep(
        "The water took the old bridge and three of the houses by the river, while the mayor was sleeping in her bed.",
        why="it tells what else was going on at that moment",
    ),
    Keep(
        "The mayor said that the north had had floods in every month of the year, while the south had had no rain.",
        why="the mayor said both",
    ),
    Keep(
        "The rich people of the north own two thirds of all the land, while those in the south own only a small part.",
        why="the contrast is the point",
    ),
    Keep(
        "The old bridge over the river must stay open while the council looks for another way into the town.",
        why="without a comma it tells for how long",
    ),
    family="sentences",
    structural=True,
)
def while_clause(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "A, while B." into "A. B.", and "While A, B." into "A. But B." where they are opposed."""
    if not may_split(sentence, situation) or is_attributed(sentence):
        return
    for marker in sentence.tokens:
        if marker.lower_ not in {"while", "whilst"} or sentence.is_quoted(marker):
            continue
        verb = marker.head
        if verb.dep_ != "advcl" or not is_clause(verb) or not is_clause(verb.head) or _is_going_on(verb):
            continue
        clause = subtree(verb)
        if any(token.lower_ in {"only", "just", "merely"} for token in clause):
            continue  # the contrast is the point
        if not is_continuous(clause) or clause[0] != marker or word_count(clause) <= SHORTEST:
            continue
        first = marker.i == sentence.tokens.start
        proposal = _fronted(sentence, verb, clause) if first else _final(sentence, verb, clause)
        if proposal is not None:
            yield proposal


def _is_going_on(verb: Token) -> bool:
    """Whether the clause tells what somebody was doing, or still was, at a moment of the past."""
    still = any(child.lower_ in {"still", "yet"} for child in verb.children)
    return is_past(verb) and (still or (verb.tag_ == "VBG" and bool(auxiliaries(verb))))


def _final(sentence: ParsedSentence, verb: Token, clause: list[Token]) -> Proposal | None:
    marker, comma, after = clause[0], previous_word(clause[0]), next_word(clause[-1])
    if comma is None or comma.text != "," or after is None or after.text != "." or not _is_top(verb.head):
        return None
    if word_count([token for token in sentence.tokens if token.i < marker.i]) <= SHORTEST:
        return None
    if is_in_report(marker) and not _says(verb):
        return None
    first = clause[1]
    if first.text == ",":
        first = clause[2]
    edit = stop_and_start(sentence, comma, first, upper_first(first.text))
    return Proposal((Edit(edit.span, edit.text, (sentence.span_of(first),)),))


def _is_top(main: Token) -> bool:
    """Whether a verb is the main one of the sentence, or joined to it, and the narrator's own."""
    top = main
    while top.dep_ == "conj" and is_clause(top):
        top = top.head
    return top.dep_ == "ROOT" and is_free(main)


def _says(verb: Token) -> bool:
    """Whether the clause names a speaker of its own: "A said this, while B said that"."""
    return class_of(verb.lemma_.lower()) is not None and any(child.dep_ == "ccomp" for child in verb.children)


def _fronted(sentence: ParsedSentence, verb: Token, clause: list[Token]) -> Proposal | None:
    main, comma = verb.head, next_word(clause[-1])
    if comma is None or comma.text != "," or main.dep_ != "ROOT" or not is_free(main) or sentence.quotations:
        return None
    word, subject = next_word(comma), subject_of(main)
    if word is None or subject is None or class_of(main.lemma_.lower()) is not None:
        return None
    early = any(token.tag_ in {"PRP", "PRP$"} and token.lower_ not in FIRST for token in clause)
    if early and subject.tag_ != "PRP":
        return None  # "While they count the cost, the hotels …": who "they" are comes after
    if any(child.dep_ in {"parataxis", "ccomp"} for child in main.children):
        return None
    rest = [token for token in sentence.tokens if token.i > comma.i]
    if not _are_opposed(clause, rest) or clause[1].text == ",":
        return None
    drop = Edit(Span(sentence.span_of(clause[0]).start, sentence.span_of(clause[1]).end), capital(clause[1]))
    edit = stop_and_start(sentence, comma, word, f"But {lowered(word)}")
    evidence = (sentence.span_of(clause[0]), sentence.span_of(word))
    return Proposal((drop, Edit(edit.span, edit.text, evidence)))


def _are_opposed(left: list[Token], right: list[Token]) -> bool:
    """Whether one side denies and the other does not, or the two tell of "many" and of "others"."""
    before, after = {token.lower_ for token in left}, {token.lower_ for token in right}
    denied = bool(before & DENIALS) != bool(after & DENIALS)
    return denied or bool(before & SHARES and after & OTHERS)
