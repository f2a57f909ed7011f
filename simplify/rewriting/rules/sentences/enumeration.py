"""Put a long enumeration into a list, one thing a line.

Why: "Use lists: they highlight levels of importance and help readers see the steps" (Federal Plain Language Guidelines,
"Use lists"); a reader of a long row of things loses the first before the last.

The words stay, and so does their order; only the commas or semicolons and the last "and" between the things go. At
least three things, 20 words in all, after a colon or after "including" at the end of a sentence. A row with "or" is a
choice, and stays as it is.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.model import Edit, Span
from simplify.rewriting.clauses import DASHES, final_stop, is_clause, word_count
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

LEAST = 3
"""Things in a list."""
WORDS = 20
"""Words of all things together."""
SHORTEST = 3
"""Words of one thing."""
COUNTS = {word: at for at, word in enumerate("three four five six seven eight nine ten".split(), 3)}
JOINERS = frozenset({"and", "&"})
QUOTES = frozenset("“”\"'‘’«»„")

Item = tuple["Token", "Token"]


@rule(
    Example(
        "The council wants three things: a new bridge over the river, a bus to the harbour every hour, "
        "and a library with rooms for all the clubs of the town.",
        "The council wants three things:\n\na new bridge over the river\n\na bus to the harbour every hour\n\n"
        "a library with rooms for all the clubs of the town.",
    ),
    Example(
        "The council has a plan: to repair the bridge over the river; to build a library in the old town; and to "
        "open the harbour to small boats.",
        "The council has a plan:\n\nto repair the bridge over the river\n\nto build a library in the old town\n\nto "
        "open the harbour to small boats.",
    ),
    Keep(
        "The council wants three things: a bridge, a bus and a library with rooms for all the clubs and all the people "
        "of the old town.",
        why="short things need no list",
    ),
    Keep(
        "The council wants to keep these: the bridge over the river, the oldest of the whole county, and the library near "
        "the old harbour.",
        why="the bridge is the oldest, so that there are two things",
    ),
    Keep(
        "The council wants one of these: a new bridge over the river, a bus to the harbour every hour, or a library with "
        "rooms for the clubs.",
        why="a choice",
    ),
    Keep(
        "The mayor said: “We want a new bridge over the river, a bus to the harbour every hour, and a library with rooms "
        "for the clubs.”",
        why="a quotation is kept as it was said",
    ),
    Keep(
        "The army said three things: the rebels had fired first in the night, the town was empty at that time, and the "
        "bridge was still whole.",
        why="every claim needs its speaker beside it",
    ),
    family="lists",
    structural=True,
)
def enumeration(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Put the things that follow a colon or "including" on lines of their own."""
    stop = final_stop(sentence)
    if not situation.aids or stop is None or "\n" in sentence.text or len(sentence.words) < WORDS:
        return
    for token in sentence.tokens:
        if sentence.is_quoted(token):
            continue
        colon = token.text == ":"
        named = token.lower_ == "including" and token.i > sentence.tokens.start and token.nbor(-1).text == ","
        if not colon and not named:
            continue
        items = _items(sentence, token, stop)
        if items and _leads(sentence, token):
            yield Proposal(tuple(_edits(sentence, token, items)))
        return


def _leads(sentence: ParsedSentence, token: Token) -> bool:
    """Whether a whole clause of its own stands before the list; none of saying, if what follows are claims."""
    before = [one for one in sentence.tokens if one.i < token.i and is_clause(one)]
    claims = any(one.i > token.i and is_clause(one) for one in sentence.tokens)
    if claims and any(class_of(one.lemma_.lower()) is not None for one in before):
        return False  # every claim needs its speaker beside it
    return any(one.head == one or one.head.i >= token.i for one in before)


def _edits(sentence: ParsedSentence, token: Token, items: list[Item]) -> Iterator[Edit]:
    start = sentence.span_of(token).end
    yield Edit(
        Span(start, sentence.span_of(items[0][0]).start),
        "\n" if token.text == ":" else ":\n",
        (sentence.span_of(token),),
    )
    for (_, last), (first, _) in itertools.pairwise(items):
        yield Edit(Span(sentence.span_of(last).end, sentence.span_of(first).start), "\n")


def _items(sentence: ParsedSentence, token: Token, stop: Token) -> list[Item]:
    """The things between a colon, or "including", and the full stop; none where they are not clear and long."""
    rest = [one for one in sentence.tokens if token.i < one.i < stop.i]
    if not rest or any(one.text in QUOTES or one.text in DASHES - {"-"} | {":"} for one in rest):
        return []
    if any(one.lower_ in {"or", "nor", "but"} and one.dep_ == "cc" for one in rest):
        return []
    semicolons = [one for one in rest if one.text == ";"]
    items = (
        _between(rest, semicolons)
        if len(semicolons) >= LEAST - 1
        else []
        if semicolons
        else _joined(rest, _told(sentence, token))
    )
    sizes = [word_count(one for one in rest if first.i <= one.i <= last.i) for first, last in items]
    return items if len(items) >= LEAST and sum(sizes) >= WORDS and min(sizes) >= SHORTEST else []


def _between(rest: list[Token], marks: list[Token]) -> list[Item]:
    """The stretches between semicolons, the last one without its "and"."""
    if any(rest[0].i <= one.i and one.text in "()" for one in rest):
        return []
    edges = [rest[0].i - 1, *(one.i for one in marks), rest[-1].i + 1]
    found = []
    for left, right in itertools.pairwise(edges):
        words = [one for one in rest if left < one.i < right and not one.is_space]
        if words and words[0].lower_ in JOINERS:
            words = words[1:]
        if not words:
            return []
        found.append((words[0], words[-1]))
    return found


def _joined(rest: list[Token], wanted: int) -> list[Item]:
    """The stretches between commas, and before the last "and", where each begins in the same way.

    Stretches that begin with an article might explain each other ("the bridge, the oldest of the county, and …"), so
    there the words before the list must tell how many there are (`wanted`).
    """
    commas = [one for one in rest if one.text == ","]
    joiners = [one for one in rest if one.lower_ == "and" and one.i < rest[-1].i]
    while joiners and _opener(joiners[-1].nbor(1)) != _opener(rest[0]):
        joiners.pop()
    if not joiners or any(one.text in "()" for one in rest):
        return []
    last = joiners[-1]
    marks = [one for one in commas if one.i != last.i - 1]
    found = _between(rest, [*marks, last]) if all(one.i < last.i for one in marks) else []
    kinds = {_opener(first) for first, _ in found}
    found = [(first, end.nbor(-1) if end.text == "," else end) for first, end in found]
    if len(kinds) != 1 or not kinds.isdisjoint({"", "article"} if len(found) != wanted else {""}):
        return []
    return found


def _opener(first: Token) -> str:
    """How a thing in a row begins: with an article, a number, "to", or a verb in one form; empty for anything else."""
    if first.lower_ in {"about", "around", "nearly", "almost", "over"}:
        first = first.nbor(1)
    if first.lower_ in {"a", "an", "the"}:
        return "article"
    if first.pos_ == "NUM" or first.tag_ == "CD":
        return "number"
    return first.tag_ if first.tag_ in {"VB", "VBG", "TO"} else ""


def _told(sentence: ParsedSentence, token: Token) -> int:
    """How many things the words before the list tell of: 3 in "three things:"; 0 when they do not tell."""
    near = [one for one in sentence.tokens if token.i - 4 < one.i < token.i and one.lower_ in COUNTS]
    return COUNTS[near[-1].lower_] if near else 0
