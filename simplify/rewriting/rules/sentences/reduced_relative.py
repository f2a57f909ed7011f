"""Give a remark such as ", launched in August," a sentence of its own, with the verb made whole.

Why: one idea a sentence (UK Easy Read); a participle without "was" is hard for learners.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import is_plural
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import is_continuous, is_past, subtree, word_count
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import (
    cut_between_commas,
    is_free,
    is_in_report,
    may_split,
    moved_to_end,
    next_word,
    previous_word,
    resumes,
    span_text,
    stop_and_start,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

NOW = frozenset({"since", "now", "still", "currently", "today"})
"""Words that let the remark hold to this day: no "was" would be true."""
STATES = frozenset(["call", "name", "know", "base", "locate", "situate", "own", "entitle"])
"""Participles that tell how something is, not what was done to it: "is called", "is based"."""
NEVER = frozenset(
    """
    compare give base follow accompany concern involve need require see come go become
    """.split()
)


@rule(
    Example(
        "The report, published by the city council on Monday, says that two of the bridges need to be closed.",
        "The report says that two of the bridges need to be closed. The report was published by the city council on Monday.",
    ),
    Keep(
        "The report published by the city council on Monday says that two of the bridges need to be closed.",
        why="it says which report",
    ),
    Keep(
        "The dark bread, banned in the schools of the city since the last war, was given to the bakers on Monday.",
        why="it may still be banned",
    ),
    Keep(
        "The town’s wooden church, painted in 1912 in a colour that the bakers liked, and twice voted the best house in town, "
        "will be sold.",
        why="the second remark would lack its verb",
    ),
    Keep(
        "The second question, tied to the first, is whether the city has the money to mend all of its old bridges.",
        why="nothing says when: it may still be tied to it",
    ),
    Keep(
        "Compared with the report of last year, the new one says that two of the bridges need to be closed.",
        why="it is not a remark about a noun",
    ),
    family="sentences",
    structural=True,
)
def reduced_relative(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn ", published on Monday," into a sentence of its own."""
    if not may_split(sentence, situation):
        return
    for verb in sentence.tokens:
        if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.lemma_.lower() not in NEVER:
            proposal = _proposal(sentence, verb, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, verb: Token, situation: Situation) -> Proposal | None:
    noun, clause = verb.head, subtree(verb)
    opening, closing = previous_word(clause[0]), next_word(clause[-1])
    if opening is None or closing is None or opening.text != "," or not is_continuous(clause):
        return None
    if clause[0] != verb or word_count(clause) < 3 or sentence.is_quoted(opening) or not is_free(noun):
        return None
    if opening.i != noun.i + 1 or noun.pos_ not in {"NOUN", "PROPN"} or noun.dep_ in {"appos", "conj"}:
        return None
    if any(child.dep_ in {"appos", "conj", "cc"} for child in noun.children):
        return None
    if noun.dep_ in {"nsubj", "nsubjpass"} and noun.i > noun.head.i:
        return None  # "…, says Mercer, damaged by …": the remark is not about the speaker
    if is_in_report(noun) or any(token.lower_ in NOW for token in clause) or _may_hold_still(noun, verb, clause):
        return None
    name, plural = again(noun, situation.alone), is_plural(noun)
    if name is None or plural is None:
        return None
    present = verb.lemma_.lower() in STATES
    be = ("are" if plural else "is") if present else ("were" if plural else "was")
    evidence = (sentence.span_of(noun), Span(sentence.span_of(verb).start, sentence.span_of(clause[-1]).end))
    joined = any(token.text == "," and token.nbor().dep_ == "cc" for token in clause[:-1])
    if joined or sum(1 for token in clause if token.text == ",") > 1:
        return None  # a list, or another remark
    if closing.text == ".":
        edit = stop_and_start(sentence, opening, opening, f"{name} {be}")
        return Proposal((Edit(edit.span, edit.text, evidence),))
    if closing.text != "," or not resumes(noun, closing):
        return None
    added = moved_to_end(sentence, f"{name} {be} {span_text(verb, clause[-1])}", evidence)
    return None if added is None else Proposal((cut_between_commas(sentence, opening, closing), added))


def _may_hold_still(noun: Token, verb: Token, clause: list[Token]) -> bool:
    """Whether the remark may tell a state of now: the main clause says what the thing is, and no doer or date is told."""
    main = noun.head
    if noun.dep_ != "nsubj" or main.lemma_ != "be" or is_past(main) or verb.lemma_.lower() in STATES:
        return False
    return not any(token.dep_ == "agent" or token.ent_type_ in {"DATE", "TIME"} for token in clause)
