"""Give a reason a sentence of its own.

Why: one idea a sentence (UK Easy Read); the link is kept by "This is because …", so that nothing is lost but length.

Not after a negation ("did not leave because …" may deny the reason), and not where two verbs could own the reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import is_clause, is_continuous, is_finite, is_past, subtree, word_count
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_attributed, is_free, may_split, next_word, previous_word, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

DEGREES = frozenset(
    {"part", "partly", "mainly", "mostly", "largely", "simply", "probably", "perhaps", "possibly", "only", "just"}
)


@rule(
    Example(
        "The council closed the old bridge over the river last week because the flood had damaged two of its pillars.",
        "The council closed the old bridge over the river last week. This was because the flood had damaged two of its pillars.",
    ),
    Keep(
        "The council did not close the old bridge over the river because the flood had damaged two of its pillars.",
        why="it may say that this was not the reason",
    ),
    Keep(
        "In the mayor’s view, the old bridge over the river will have to be closed because its stone pillars are too weak.",
        why="both are the mayor’s view",
    ),
    Keep(
        "Last came a long evening in the town hall, where he threw a loaf at the oldest baker, because she had laughed at his hat.",
        why="it is why he threw it",
    ),
    Keep(
        "The mayor said the council closed the old bridge because the flood had damaged two of its stone pillars.",
        why="the mayor gave the reason",
    ),
    family="sentences",
    structural=True,
)
def reason(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "A because B." into "A. This is because B."."""
    if not may_split(sentence, situation):
        return
    for verb in sentence.tokens:
        if verb.dep_ == "advcl" and is_clause(verb) and verb.head.dep_ == "ROOT" and is_free(verb.head):
            proposal = _proposal(sentence, verb)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, verb: Token) -> Proposal | None:
    main, clause = verb.head, subtree(verb)
    marker = clause[0]
    if marker.lower_ != "because" or not is_continuous(clause) or sentence.is_quoted(marker) or not is_clause(main):
        return None
    if is_attributed(sentence) or any(is_finite(one) for one in _between(main, marker)):
        return None
    after, before = next_word(clause[-1]), previous_word(marker)
    if sentence.quotations or after is None or after.text != "." or before is None or before.lower_ in DEGREES:
        return None
    if any(child.dep_ in {"neg", "conj", "ccomp", "advcl"} and child != verb for child in main.children):
        return None
    if any(
        token.dep_ == "neg" or token.lower_ in {"no", "nobody", "never", "nothing"}
        for token in main.subtree
        if token.i < marker.i
    ):
        return None
    left = [token for token in sentence.tokens if token.i < marker.i]
    if word_count(left) < 5 or word_count(clause) < 5:
        return None
    start = before if before.text == "," else marker
    edit = stop_and_start(sentence, start, marker, f"This {'was' if is_past(main) else 'is'} because")
    return Proposal((Edit(edit.span, edit.text, (sentence.span_of(marker), sentence.span_of(main))),))


def _between(main: Token, marker: Token) -> list[Token]:
    """The verbs of clauses between the main verb and "because": the reason may be theirs."""
    return [one for one in main.subtree if main.i < one.i < marker.i and one.dep_ in {"relcl", "acl", "advcl", "pcomp"}]
