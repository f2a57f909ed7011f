"""Leave out on what occasion somebody spoke, where it is an ordinary one: "said in a statement".

Why: "Leave out details that readers do not need" (Federal Plain Language Guidelines, "Omit unnecessary words").

Who spoke, to whom, when, and in which paper stays: only the bare "in a statement" goes, and one with words of form
before it ("in a short written statement"). A "leaked letter" or a "joint statement" tells more.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.rewriting.clauses import is_continuous, subtree
from simplify.rewriting.leaving_out import fronted_out, left_out
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.scenery import OCCASIONS
from simplify.rewriting.splitting import next_word, previous_word

if TYPE_CHECKING:
    from spacy.tokens import Token

FORMS = frozenset(
    """
    a an his her its their short brief long lengthy written prepared official emotional passionate press news media
    phone telephone conference television tv video blog
    """.split()
)
"""What may stand before "statement" without saying anything of note."""
PLAIN = frozenset({"neutral", "warn", "promise", "believe", "criticise", "praise", "estimate"})
"""Classes of verbs of saying beside which the occasion says nothing: where one confessed, or asked for help, does."""
OWNERS = frozenset({"his", "her", "its", "their"})
HEARERS = frozenset("with to for and reporters journalists analysts investors the media press".split())
"""Whom such an occasion is for, if no more is said."""


@rule(
    Example("“We are sorry,” the bank said in a statement.", "“We are sorry,” the bank said.", shorten=True),
    Example(
        "In a short written statement, the bank said that it was sorry.",
        "The bank said that it was sorry.",
        shorten=True,
    ),
    Example(
        "“We are sorry,” the bank said on a conference call with reporters.",
        "“We are sorry,” the bank said.",
        shorten=True,
    ),
    Keep("“We are sorry,” the bank said in a leaked letter.", why="how it became known matters", shorten=True),
    Keep("“We are sorry,” the bank said in a statement on Monday.", why="it holds a time", shorten=True),
    Keep("In a statement, the banker confessed to the crime.", why="where one confesses matters", shorten=True),
    Keep("The mistake was found in a statement of the bank.", why="no verb of saying", shorten=True),
    Keep("“We are sorry,” the bank said in a statement.", why="shortening was not asked for"),
    family="omissions",
)
def occasions(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out "in a statement" beside a verb of saying."""
    if not situation.shorten:
        return
    for token in sentence.tokens:
        if token.dep_ == "prep" and token.lower_ in {"in", "at", "on", "during"} and not sentence.is_quoted(token):
            proposal = _proposal(sentence, token) if _is_occasion(token) else None
            if proposal is not None:
                yield proposal


def _is_occasion(prep: Token) -> bool:
    verb, phrase = prep.head, subtree(prep)
    if class_of(verb.lemma_.lower()) not in PLAIN or not any(child.dep_ == "nsubj" for child in verb.children):
        return False
    noun = next((child for child in prep.children if child.dep_ == "pobj"), None)
    if (
        noun is None
        or (noun.lower_ not in OCCASIONS and noun.nbor(-1).lower_ != "conference")
        or not is_continuous(phrase)
    ):
        return False
    before = [word for word in phrase[1:] if word.i < noun.i]
    after = [word for word in phrase if word.i > noun.i]
    if not before or before[0].lower_ not in OWNERS | {"a", "an"}:
        return False
    return all(word.lower_ in FORMS for word in before) and all(word.lower_ in HEARERS for word in after)


def _proposal(sentence: ParsedSentence, prep: Token) -> Proposal | None:
    phrase = subtree(prep)
    before, closing = previous_word(prep), next_word(phrase[-1])
    if closing is None or closing.i >= sentence.tokens.end:
        return None
    if prep.i == sentence.words[0].i:
        return fronted_out(sentence, prep, closing) if closing.text == "," else None
    if before is None or before.is_punct or before.lower_ in {"and", "or"}:
        return None
    ends = closing.text in {".", ":"} or (closing.text == "," and closing.i + 1 < sentence.tokens.end)
    return left_out(sentence, prep, phrase[-1]) if ends or closing.lower_ == "that" else None
