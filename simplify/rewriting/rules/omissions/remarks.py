"""Leave out a remark between commas that holds no fact: what something is like, not what happened.

Why: "Leave out details that readers do not need" (Federal Plain Language Guidelines, "Omit unnecessary words").

Taken are who/which clauses, participles of manner and appositions between commas; the same remarks that other rules give a
sentence of their own when shortening is off.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.rewriting.clauses import is_continuous, subtree
from simplify.rewriting.leaving_out import is_dispensable, left_out
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import next_word, previous_word, resumes

if TYPE_CHECKING:
    from spacy.tokens import Token

MANNERS = frozenset(
    """
    look watch hold carry wear sing smile laugh sit stand lie walk wave cry shout hum dance chat talk wait stare gaze lean
    dress
    """.split()
)
"""Verbs that tell how somebody did something; others tell a consequence, which is a fact."""
REMARKS = frozenset({"relcl", "appos", "acl", "advcl"})


@rule(
    Example(
        "The old bridge, which people in the town love for its fine stone, was closed for a year.",
        "The old bridge was closed for a year.",
        shorten=True,
    ),
    Example(
        "They crossed the river in a boat, singing an old song.", "They crossed the river in a boat.", shorten=True
    ),
    Keep("The old bridge, which was built in 1790, was closed for a year.", why="it holds a number", shorten=True),
    Keep("The bridge was closed, which angered the people of the town.", why="it tells what happened", shorten=True),
    Keep("The old bridge, which people in the town love, was closed for a year.", why="shortening was not asked for"),
    family="omissions",
)
def remarks(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out a describing remark between commas."""
    if not situation.shorten:
        return
    for token in sentence.tokens:
        if token.dep_ in REMARKS and not sentence.is_quoted(token):
            proposal = _proposal(sentence, token)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, head: Token) -> Proposal | None:
    remark = subtree(head)
    opening, closing = previous_word(remark[0]), next_word(remark[-1])
    if opening is None or closing is None or opening.text != "," or closing.text not in {",", "."}:
        return None
    if not is_continuous(remark) or opening.i <= sentence.tokens.start or sentence.is_quoted(opening):
        return None
    if any(token.text == "," or token.dep_ == "csubj" for token in remark):
        return None  # a list, or a clause of its own
    if head.dep_ == "advcl" and (head.lemma_.lower() not in MANNERS or remark[0] != head or closing.text != "."):
        return None
    if head.dep_ in {"relcl", "acl"} and head.head.i != opening.i - 1:
        return None  # it may tell of the whole clause, which is an event and not a description
    if any(child.dep_ in {"conj", "cc"} for child in [*head.children, *head.head.children]):
        return None
    if closing.text == "," and not resumes(head.head, closing):
        return None
    if not is_dispensable(sentence, remark):
        return None
    return left_out(sentence, opening, remark[-1] if closing.text == "." else closing)
