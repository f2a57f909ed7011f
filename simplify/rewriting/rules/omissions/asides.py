"""Leave out an aside in brackets or between dashes that only comments or describes.

Why: "Leave out details that readers do not need" (Federal Plain Language Guidelines, "Omit unnecessary words").

Most asides explain a word, give an example or name what is meant: those stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.rewriting.describing import is_plain, only_describes, pictures
from simplify.rewriting.leaving_out import is_dispensable, left_out
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

PAIRS = {"(": ")", "–": "–", "—": "—"}
PHRASES = frozenset(
    """
    of course|by the way|after all|as it happens|as you might expect|believe it or not|to say the least|needless to say
    to be sure|in a word|so to speak|as always|as ever|as usual|as the saying goes|by word of mouth|surprise surprise
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)


@rule(
    Example("The bridge (a rusty old thing) was closed for a year.", "The bridge was closed for a year.", shorten=True),
    Example(
        "The bridge – an old and rusty thing – was closed for a year.",
        "The bridge was closed for a year.",
        shorten=True,
    ),
    Example(
        "The bridge – by the way – was closed for a year.",
        "The bridge was closed for a year.",
        shorten=True,
    ),
    Keep("The bridge (built in 1790) was closed for a year.", why="it holds a number", shorten=True),
    Keep("The bridge – which was not safe – was closed for a year.", why="it holds a denial", shorten=True),
    Keep("The cortex (a part of the brain) was studied.", why="it tells what a word means", shorten=True),
    Keep("The prize – a small boat – was sold for a year’s pay.", why="it tells what is meant", shorten=True),
    Keep("The bridge (an old and rusty thing) was closed for a year.", why="shortening was not asked for"),
    family="omissions",
)
def asides(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out a bracket or a remark between dashes."""
    if not situation.shorten:
        return
    tokens = [token for token in sentence.tokens if not token.is_space]
    opening: Token | None = None
    for token in tokens:
        if sentence.is_quoted(token):
            opening = None
        elif opening is not None and token.text == PAIRS[opening.text]:
            inside = [one for one in tokens if opening.i < one.i < token.i]
            if opening.i > tokens[0].i and _is_comment(sentence, inside):
                yield left_out(sentence, opening, token)
            opening = None
        elif token.text in PAIRS:
            opening = token


def _is_comment(sentence: ParsedSentence, inside: list[Token]) -> bool:
    if not inside:
        return False
    if " ".join(token.lower_ for token in inside) in PHRASES:
        return True
    head = next((one for one in inside if one.head not in inside), None)
    if head is None or not is_dispensable(sentence, [one for one in inside if one.lower_ not in {"who", "which"}]):
        return False
    about = inside[0].nbor(-2)
    if sentence.is_quoted(about):
        return False
    if inside[0].lower_ in {"who", "which"}:
        return head.dep_ == "relcl" and only_describes(head)
    return is_plain(about) and pictures(head, inside[0])
