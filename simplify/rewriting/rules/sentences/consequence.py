"""Give what follows from something a sentence of its own, beginning with "This".

Why: one idea a sentence (UK Easy Read).

Of "…, forcing people to leave" the subject is the whole clause before it. A closed list of verbs, because with others
("…, leaving his bag") the subject is the person.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.inflection import inflected
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import auxiliaries, is_clause, is_continuous, is_past, subtree, word_count
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_attributed, is_free, may_split, next_word, previous_word, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

FOLLOWING = frozenset("force allow cause prompt trigger spark mean enable result lead".split())


@rule(
    Example(
        "The river rose by two metres in a single night, forcing the people of the old town to leave their homes.",
        "The river rose by two metres in a single night. This forced the people of the old town to leave their homes.",
    ),
    Keep(
        "According to the mayor, the river rose by two metres in a single night, forcing many people to leave their homes.",
        why="the mayor said both",
    ),
    Keep(
        "The mayor left the meeting about the old bridge before the end, leaving her bag on the table.",
        why="the mayor left it",
    ),
    Keep(
        "The river could rise by two metres in a single night, forcing the people of the old town to leave.",
        why="it may not happen",
    ),
    family="sentences",
    structural=True,
)
def consequence(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "A, forcing B." into "A. This forced B."."""
    if not may_split(sentence, situation):
        return
    for verb in sentence.tokens:
        if verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.lemma_.lower() in FOLLOWING and is_free(verb.head):
            if is_attributed(sentence):
                continue
            proposal = _proposal(sentence, verb)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, verb: Token) -> Proposal | None:
    main, clause = verb.head, subtree(verb)
    comma, after = previous_word(clause[0]), next_word(clause[-1])
    if main.dep_ != "ROOT" or not is_clause(main) or clause[0] != verb or auxiliaries(verb):
        return None
    if comma is None or comma.text != "," or after is None or after.text != "." or not is_continuous(clause):
        return None
    helpers = auxiliaries(main)
    if any(child.dep_ in {"neg", "ccomp", "conj"} for child in main.children) or any(
        aux.tag_ == "MD" for aux in helpers
    ):
        return None
    needed = {"lead": "to", "result": "in"}.get(verb.lemma_.lower())
    if needed and clause[1].lower_ != needed:
        return None
    if word_count(clause) < 4 or comma.i < main.i or sentence.is_quoted(verb):
        return None
    perfect = any(aux.lower_ in {"has", "have"} for aux in helpers)
    form = f"has {inflected(verb.lemma_.lower(), 'VBN')}" if perfect else ""
    form = form or inflected(verb.lemma_.lower(), "VBD" if is_past(main) else "VBZ")
    edit = stop_and_start(sentence, comma, verb, f"This {form}")
    return Proposal((Edit(edit.span, edit.text, (sentence.span_of(main), sentence.span_of(verb))),))
