"""True, false or not said: statements to judge, each with the reason for its answer.

What is true is a line of the briefing; `falsified` and `unsaid` make the others. At most two statements of each
answer, and never two from the same sentence of the article, so that none gives another away.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from simplify.model import Briefing
from simplify.rendering.falsified import falsified
from simplify.rendering.grounds import Grounds, content
from simplify.rendering.unsaid import Made, unsaid

TRUE, FALSE, UNSAID = CHOICES = ("True", "False", "Not said")
ANSWERS = (
    "True: the article says so. False: the article says the opposite, or another number. Not said: it says neither, "
    "or it says that somebody else said it."
)
EACH = 2
FEWEST_WORDS = 4
"""Words that carry meaning, in a line to judge: with fewer ("The average was 3.9") it says too little by itself."""


def judged(briefing: Briefing, dice: random.Random) -> tuple[tuple[Made, str], ...]:
    """The statements with their answers, shuffled; none where the briefing gives ground for one answer only."""
    grounds = Grounds(briefing)
    taken: set[int] = set()
    chosen: list[tuple[Made, str]] = []
    for answer, groups in ((FALSE, falsified(grounds)), (UNSAID, unsaid(grounds)), (TRUE, _true(grounds))):
        chosen += [(one, answer) for one in _chosen(groups, grounds, taken, dice)]
    if {TRUE} >= {answer for _, answer in chosen} or TRUE not in {answer for _, answer in chosen}:
        return ()
    dice.shuffle(chosen)
    return tuple(chosen)


def _chosen(groups: Sequence[Sequence[Made]], grounds: Grounds, taken: set[int], dice: random.Random) -> Iterator[Made]:
    """At most `EACH` statements that rest on different sentences, one of each group as long as there are any."""
    piles = [list(group) for group in groups]
    for pile in piles:
        dice.shuffle(pile)
    left = EACH
    while left and any(piles):
        for pile in piles:
            while left and pile:
                one = pile.pop()
                numbers = set(grounds.numbers(one.line))
                if not numbers & taken:
                    taken |= numbers
                    left -= 1
                    yield one
                    break


def _true(grounds: Grounds) -> tuple[tuple[Made, ...], ...]:
    """The lines that can be judged by themselves: those with a speaker, those with a number, and others."""
    spoken: list[Made] = []
    counted: list[Made] = []
    denied: list[Made] = []
    others: list[Made] = []
    for line in grounds.sure():
        text = line.text
        if not grounds.is_clear(text) or len(content(text)) < FEWEST_WORDS:
            continue
        made = Made(text, line, "The article says so.")
        if re.search(r"\b(?:said|says|denied|denies) that\b", text):
            spoken.append(made)
        elif re.search(r"\b(?:not|no|never|cannot)\b", text):
            denied.append(made)
        elif re.search(r"\d", text):
            counted.append(made)
        else:
            others.append(made)
    return tuple(spoken), tuple(denied), tuple(counted), tuple(others)
