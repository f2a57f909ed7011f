"""Where a sentence may and may not begin, told to the parser before it decides.

The parser is good at prose and poor at abbreviations, closing quote marks and ellipses, so those are settled
by rule. Everything not named here is left to the parser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from simplify.language.abbreviations import ABBREVIATIONS, AMBIGUOUS, STARTERS, TITLES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

OPENING = frozenset("“‘«„([{\"'")
CLOSING = frozenset("”’»)]}\"'")
STRAIGHT = frozenset("'\"")
NEVER_FIRST = frozenset("”’»)]},;:.!?")
TAG_ENDS = frozenset([".", ",", "in", "to", "on", "at", "during", "after", "as", "when", "of", "with", "from"])
SAYING = frozenset(
    """
    said says asked asks added replied told wrote shouted cried tweeted
    """.split()
)
ENDING = frozenset(".!?…")


@Language.component("mark_boundaries")
def mark_boundaries(doc: Doc) -> Doc:
    """Set `is_sent_start` where a rule is sure; leave it unset elsewhere."""
    inside = False
    for token in doc[:-1]:
        opens = token.text in "“«„" or (token.text == '"' and not inside)
        closes = token.text in "”»" or (token.text == '"' and inside)
        inside = opens or (inside and not closes)
        verdict = _verdict(token, doc[token.i + 1], opens=opens, inside=inside)
        if verdict is not None:
            doc[token.i + 1].is_sent_start = verdict
    return doc


def _verdict(token: Token, following: Token, *, opens: bool, inside: bool) -> bool | None:
    """Whether a sentence begins at `following`; None when no rule is sure."""
    lower = token.lower_
    if token.text == "." and token.i and not token.nbor(-1).whitespace_:
        lower = token.nbor(-1).lower_ + "."  # the tokenizer knows some abbreviations only
    if following.is_space or following.text[0] in NEVER_FIRST or (following.text == '"' and inside):
        return False
    if "|" in (token.text, following.text):
        return False  # the cells of one row of a table
    if following.text in STRAIGHT and not token.whitespace_ and _closes(following):
        return False  # “I said, 'You can go.'”
    if opens or token.text == "," or lower in TITLES or lower in ABBREVIATIONS:
        return False
    if lower in AMBIGUOUS:
        return following.is_title and following.lower_ in STARTERS
    if following.text[0].islower() and (token.text[-1] in ENDING or token.text in CLOSING):
        return False  # “Who was it?” she asked; Yahoo! said
    if following.text[0] in "([{" and token.text[-1] not in ENDING and token.text not in CLOSING:
        return False  # “down with Hale [the mayor]”
    if not _begins(following):
        return None
    if token.text in CLOSING and token.i > 0:
        return _after_quotation(token, following)
    return _after_stop(token, following)


def _closes(mark: Token) -> bool:
    """Whether a straight quote mark with no space before it ends a quotation: a space or a closing mark follows."""
    last = mark.i + 1 >= len(mark.doc)
    return last or bool(mark.whitespace_) or mark.nbor(1).text in CLOSING


def _begins(token: Token) -> bool:
    first = token.text[0]
    return first.isupper() or first.isdigit() or first in OPENING


def _after_quotation(token: Token, following: Token) -> bool | None:
    """After “….” a new sentence begins, unless the verb of saying follows close by (“Never!” Smith said)."""
    ending = token.nbor(-1).text[-1]
    if ending not in ENDING:
        return None
    doc = following.doc
    for near in doc[following.i : following.i + 5]:
        if near.lower_ in SAYING and ending != ".":
            return near.i + 1 < len(doc) and near.nbor(1).lower_ not in TAG_ENDS
    return True


def _after_stop(token: Token, following: Token) -> bool | None:
    if token.text not in {".", "!", "?"} or not (token.whitespace_ or following.text[0] in OPENING):
        return None
    before = token.nbor(-1) if token.i else None
    if before is not None and len(before.text) == 1 and before.text.isupper() and token.text == ".":
        return None  # "J. Smith": an initial
    return True
