"""Give the full date beside a weekday: "on Thursday (19 December 2024)".

Why: "Use full dates" (Inclusion Europe's Easy-to-read rules, from memory). A handout is read weeks after the news, when
"Thursday" means nothing.

Only with a publication date, outside quotations, at the first mention of the day, and where the tense tells whether
the day lies before or after it: a past tense takes the latest such day, "will" the next one. Anything else is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import auxiliaries, is_past
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night", "lunchtime"})
VAGUE = frozenset(
    {"last", "next", "every", "each", "a", "one", "another", "any", "some", "previous", "following", "this"}
)


@rule(
    Example(
        "The mayor opened the bridge on Thursday.",
        "The mayor opened the bridge on Thursday (19 December 2024).",
        date="2024-12-20",
    ),
    Example(
        "The bridge will open on Monday morning.",
        "The bridge will open on Monday morning (23 December 2024).",
        date="2024-12-20",
    ),
    Keep("The mayor opened the bridge on Thursday.", why="the publication date is not known"),
    Keep("The shop opens on a Thursday.", why="no certain Thursday", date="2024-12-20"),
    Keep("“We met on Thursday,” she said.", why="a quotation", date="2024-12-20"),
    Keep("They met on Thursday, 12 December.", why="the date is there", date="2024-12-20"),
    family="dates",
)
def weekday(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Add the full date to the first mention of a weekday."""
    if not situation.date or not situation.aids:
        return
    published = date.fromisoformat(situation.date)
    for token in sentence.tokens:
        name = token.lower_
        if name not in WEEKDAYS or sentence.is_quoted(token) or (sentence.number, name) not in situation.days:
            continue
        day = _resolved(token, published)
        last = _last(token)
        if day is not None and last is not None:
            at = sentence.span_of(last).end
            text = f" ({day.day} {MONTHS[day.month - 1]} {day.year})"
            yield Proposal((Edit(Span(at, at), text, (sentence.span_of(token),)),))


def _last(token: Token) -> Token | None:
    """The word after which the date belongs; None where a date, or something that looks like one, follows."""
    doc = token.doc
    last = doc[token.i + 1] if token.i + 1 < len(doc) and doc[token.i + 1].lower_ in PARTS_OF_DAY else token
    after = [doc[at] for at in range(last.i + 1, min(last.i + 4, len(doc)))]
    if any(near.like_num or near.text.title() in MONTHS or near.text in {"(", "’s", "'s"} for near in after):
        return None
    before = token.nbor(-1).lower_ if token.i else ""
    return None if before in VAGUE or before.title() in MONTHS else last


def _resolved(token: Token, published: date) -> date | None:
    verb = next((one for one in token.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    if verb is None:
        return None
    offset = (published.weekday() - WEEKDAYS.index(token.lower_)) % 7
    helpers = {helper.lower_ for helper in auxiliaries(verb)}
    if helpers & {"will", "’ll", "'ll"}:
        return published + timedelta(days=(7 - offset) % 7)
    if helpers & {"would", "could", "should", "may", "might", "must", "can", "shall", "to"}:
        return None
    return published - timedelta(days=offset) if is_past(verb) else None
