"""Say beside a percentage how many of how many that is: "25% of the shops (1 in 4)".

Why: "Percentages are hard to understand. Say “a few” or “1 in 4”" (Inclusion Europe, Easy-to-read rules, from memory). The
figure itself stays: an aid beside it, marked as added, replaces nothing.

Only at a2, where aids are wanted, and only for a share of something ("25% of the shops"), not for a rise or a rate. With
"more than" or a range before it the aid would say something else, so there is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

SIGNS = frozenset({"%", "percent"})
OUT_OF = (2, 3, 4, 5, 10, 20, 100)
NEAR = 1.0
"""How far from the true share, in points of a hundred, an aid that says “about” may be."""
QUALIFIERS = frozenset(
    """
    more less than over under about around nearly almost least most up to between and or only roughly
    approximately some above below just further extra another
    """.split()
)


@rule(
    Example("They closed 25% of the shops.", "They closed 25% (1 in 4) of the shops.", level="a2"),
    Example(
        "Around the harbour, 59 percent of shops closed.",
        "Around the harbour, 59 percent (about 3 in 5) of shops closed.",
        level="a2",
    ),
    Keep("They closed 25% of the shops.", why="only at a2", level="b1"),
    Keep("Prices rose by 25%.", why="a rise is no share", level="a2"),
    Keep("They closed more than 25% of the shops.", why="the aid would say 'exactly'", level="a2"),
    Keep("“They closed 25% of the shops,” she said.", why="a quotation is kept as it was said", level="a2"),
    family="numbers",
)
def shares(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Put “(1 in 4)” after a percentage that is a share of something."""
    if not situation.aids or situation.level.name != "a2":
        return
    for sign in sentence.tokens:
        if sign.lower_ not in SIGNS or sentence.is_quoted(sign) or sign.i < sentence.tokens.start + 1:
            continue
        aid = _aid(sign)
        if aid:
            yield Proposal((Edit(sentence.span_of(sign), f"{sign.text} ({aid})", (sentence.span_of(sign.nbor(-1)),)),))


def _aid(sign: Token) -> str:
    number = sign.nbor(-1)
    following = sign.nbor(1) if sign.i + 1 < len(sign.doc) else None
    before = number.nbor(-1) if number.i else None
    if following is None or following.lower_ != "of" or (before is not None and before.lower_ in QUALIFIERS):
        return ""
    try:
        share = float(number.text)
    except ValueError:
        return ""
    return in_words(share) if 1 <= share <= 99 else ""


def in_words(share: float) -> str:
    """A percentage as “1 in 4” or “about 3 in 5”, with the smallest number that comes within a point."""
    for whole in OUT_OF:
        part = round(share * whole / 100)
        off = abs(100 * part / whole - share)
        if part and part < whole and off <= NEAR:
            return f"{'' if off < 0.05 else 'about '}{part} in {whole}"
    return ""
