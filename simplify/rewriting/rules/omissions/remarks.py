"""Leave out a remark between commas that holds no fact: what something is like, not what happened.

Why: "Leave out details that readers do not need" (Federal Plain Language Guidelines, "Omit unnecessary words").

Taken are who/which clauses that paint scenery, and participles of manner. A remark that tells anything else stays: it is
there for a reason ("The driver, who has a weak heart, hit a tree"). So does what somebody or something is ("Anna Bell, a
nurse,"), since a reader needs to know who speaks, and what a word means.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.rewriting.clauses import is_continuous, subtree
from simplify.rewriting.describing import is_plain, only_describes, pictures
from simplify.rewriting.leaving_out import is_dispensable, left_out
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_free, next_word, previous_word, resumes

if TYPE_CHECKING:
    from spacy.tokens import Token

MANNERS = frozenset("look watch sing smile laugh sit stand lie walk wave hum dance stare gaze lean".split())
"""Verbs that tell how somebody did something; others tell a consequence, which is a fact."""
REMARKS = frozenset({"relcl", "appos", "acl", "advcl"})
WHO = frozenset({"who", "which"})


@rule(
    Example(
        "The old bridge, which stands in a green valley, was closed for a year.",
        "The old bridge was closed for a year.",
        shorten=True,
    ),
    Example(
        "They crossed the river in a boat, singing an old song.", "They crossed the river in a boat.", shorten=True
    ),
    Keep("The old bridge, which was built in 1790, was closed for a year.", why="it holds a number", shorten=True),
    Keep("The old bridge, which is dangerous, was closed for a year.", why="it is a claim", shorten=True),
    Keep("The driver, who has a weak heart, hit a tree.", why="it may tell why", shorten=True),
    Keep("The thief walked to the bank, carrying a heavy bag.", why="what he did is a fact", shorten=True),
    Keep("The bridge was closed, which angered the people of the town.", why="it tells what happened", shorten=True),
    Keep("Anna Bell, a nurse, said that the bridge was closed.", why="it tells who speaks", shorten=True),
    Keep("The cortex, a part of the brain, was closely studied.", why="it tells what a word means", shorten=True),
    Keep("The old bridge, which stands in a green valley, was closed for a year.", why="shortening was not asked for"),
    family="omissions",
)
def remarks(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out a describing remark between commas."""
    if not situation.shorten:
        return
    for token in sentence.tokens:
        if token.dep_ in REMARKS and not sentence.is_quoted(token):
            proposal = _proposal(sentence, token, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, head: Token, situation: Situation) -> Proposal | None:
    remark = subtree(head)
    opening, closing = previous_word(remark[0]), next_word(remark[-1])
    if opening is None or closing is None or opening.text != "," or closing.text not in {",", "."}:
        return None
    if not is_continuous(remark) or opening.i <= sentence.tokens.start or sentence.is_quoted(opening):
        return None
    if any(token.text == "," or token.dep_ == "csubj" for token in remark):
        return None  # a list, or a clause of its own
    if not _is_description(head, remark, closing, situation) or not is_free(head.head):
        return None
    if head.dep_ in {"relcl", "acl", "appos"} and head.head.i != opening.i - 1:
        return None  # it may tell of the whole clause, which is an event and not a description
    if any(child.dep_ in {"conj", "cc"} for child in [*head.children, *head.head.children]):
        return None
    if closing.text == "," and not resumes(head.head, closing):
        return None
    if not is_dispensable(sentence, [token for token in remark if token.lower_ not in WHO]):
        return None
    return left_out(sentence, opening, remark[-1] if closing.text == "." else closing)


def _is_description(head: Token, remark: list[Token], closing: Token, situation: Situation) -> bool:
    about, first = head.head, remark[0]
    if head.dep_ == "advcl" or head.tag_ == "VBG":
        return closing.text == "." and head.lemma_.lower() in MANNERS and first == head
    if head.dep_ == "appos":
        known = about.ent_type_ == "PERSON" and about.text in situation.alone and first.i - 2 == about.left_edge.i
        return (known or is_plain(about)) and pictures(head, first)
    return head.dep_ == "relcl" and first.lower_ in WHO and not _is_made_of(about) and only_describes(head)


def _is_made_of(about: Token) -> bool:
    """Whether the sentence has little to say but the remark: "Another one is X, which …", "There is X, which …"."""
    return about.dep_ in {"attr", "ROOT"} or (about.dep_ == "pobj" and about.head.head.lemma_ in {"be", "contrast"})
