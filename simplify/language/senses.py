"""Which sense of a word is meant: by part of speech, then by the cues of the lexicon's entries.

A cue is a lemma that shows a sense where it stands: anywhere near, as object or subject, behind a preposition, or as a
topic of the document. Where the cues do not decide, nothing is chosen: an unexplained word is better than a wrong
explanation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.lexicon.entries import Cue, Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

WINDOW = 15
"""How many tokens to each side count as near."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A chosen sense. `by_cue` tells that one of its cues was seen; `score` is how many spoke for it."""

    sense: Sense
    score: int
    by_cue: bool


def choose_sense(token: Token, senses: Sequence[Sense], *, topics: Sequence[str] = ()) -> Choice | None:
    """The sense of `token` among `senses`, or None when the text around it does not decide.

    A word with a single sense needs no cue, but a cue against it ("-air") still rules it out.
    """
    scored = [Choice(sense, *_score(token, sense.cues, topics)) for sense in senses]
    scored = [choice for choice in scored if choice.score >= 0]
    if len(senses) == 1:
        return scored[0] if scored else None
    scored.sort(key=lambda choice: -choice.score)
    if not scored or not scored[0].by_cue:
        return None
    if len(scored) > 1 and scored[1].score == scored[0].score:
        return None
    return scored[0]


def _score(token: Token, cues: Sequence[Cue], topics: Sequence[str]) -> tuple[int, bool]:
    """How many cues speak for a sense (-1 when one speaks against it), and whether any does."""
    near = {
        other.lemma_.lower()
        for other in token.doc[max(0, token.i - WINDOW) : token.i + WINDOW + 1]
        if other.i != token.i
    }
    score = 0
    for cue in cues:
        if _seen(cue, token, near, topics):
            if cue.against:
                return -1, False
            score += 1 if cue.place in {"near", "topic"} else 2
    return score, score > 0


def _seen(cue: Cue, token: Token, near: set[str], topics: Sequence[str]) -> bool:
    match cue.place:
        case "obj":
            return any(
                child.dep_ in {"dobj", "nsubjpass"} and child.lemma_.lower() == cue.lemma for child in token.children
            )
        case "subj":
            return any(child.dep_ == "nsubj" and child.lemma_.lower() == cue.lemma for child in token.children)
        case "with":
            return any(
                child.dep_ in {"prep", "prt", "dative", "agent"} and child.lower_ == cue.lemma
                for child in token.children
            )
        case "topic":
            return cue.lemma in topics
        case _:
            return cue.lemma in near
