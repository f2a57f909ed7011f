"""Give each of two claims its own sentence, and its speaker.

Why: who said what must be plain in every sentence. It is beyond doubt that the same person said both where the second
claim repeats "that", or where "would", "could" or "had" in both shows that they are told from the past of the saying.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.model import Edit, Span
from simplify.rewriting.clauses import (
    auxiliaries,
    fronted,
    is_clause,
    is_conditional,
    is_continuous,
    subject_of,
    subtree,
    word_count,
)
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import may_split, previous_word, span_text, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

POINTING = frozenset({"he", "she", "his", "her", "him", "they", "their", "them", "hers", "theirs"})
BACKSHIFTED = frozenset({"would", "could", "had", "might"})


@rule(
    Example(
        "The mayor said that the old bridge would be closed for a year and that buses would stop on the other side.",
        "The mayor said that the old bridge would be closed for a year. The mayor said that buses would stop on the other side.",
    ),
    Example(
        "The mayor said the old bridge would be closed for a whole year and the buses would stop on the other side.",
        "The mayor said the old bridge would be closed for a whole year. The mayor said that the buses would stop on the other side.",
    ),
    Keep(
        "The mayor said that the old bridge was closed for the whole year and buses stopped on the other side.",
        why="the second clause may be the narrator's",
    ),
    Keep(
        "Ann Lee believes that the old poet wrote the late plays in Stratford and that he planned them in his library.",
        why="'his' would come to mean hers",
    ),
    Keep(
        "The co-owner told a meeting in Leeds that the bridge was too old and that the city had no money for it.",
        why="half of 'co-owner' would be said again",
    ),
    Keep(
        "The mayor did not say that the old bridge would be closed for a year and that buses would stop there.",
        why="the negation reaches over both",
    ),
    family="sentences",
    structural=True,
)
def claims(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "X said that A and that B." into "X said that A. X said that B."."""
    if not may_split(sentence, situation):
        return
    for second in sentence.tokens:
        if second.dep_ == "conj" and second.head.dep_ == "ccomp" and is_clause(second):
            proposal = _proposal(sentence, second, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, second: Token, situation: Situation) -> Proposal | None:
    first = second.head
    saying = first.head
    subject = subject_of(saying)
    that, clause = _that(first), subtree(second)
    if saying.dep_ != "ROOT" or class_of(saying.lemma_.lower()) is None or subject is None or first.i < saying.i:
        return None
    repeats = clause[0].lower_ == "that" and clause[0].dep_ == "mark"
    if not (repeats and that is not None) and not _is_backshifted(saying, first, second):
        return None
    if any(child.dep_ == "neg" for child in saying.children) or fronted(saying) or is_conditional(second):
        return None
    conjunction = previous_word(clause[0])
    if conjunction is None or conjunction.lower_ not in {"and", "but"} or conjunction.head != first:
        return None
    if not is_continuous(clause) or word_count(clause) < 5 or sentence.is_quoted(conjunction):
        return None
    if _points_back(first, clause):
        return None
    verb_first = [*auxiliaries(saying), saying][0]
    begin = that if that is not None else subtree(first)[0]
    words = [token for token in sentence.tokens if verb_first.i <= token.i < begin.i]
    name = again(subject, situation.alone)
    if name is None or not words or len(words) > 5 or any(token.text == "," for token in words):
        return None
    comma = previous_word(conjunction)
    start = comma if comma is not None and comma.text == "," else conjunction
    opening = f"{name} {span_text(verb_first, words[-1])}{'' if repeats else ' that'}"
    edit = stop_and_start(sentence, start, conjunction, opening)
    evidence = (
        sentence.span_of(subject),
        Span(sentence.span_of(verb_first).start, sentence.span_of(words[-1]).end),
    )
    return Proposal((Edit(edit.span, edit.text, evidence),))


def _points_back(first: Token, clause: list[Token]) -> bool:
    """Whether the second claim has a "he" or "their" that may mean somebody whom the first one names."""
    if not any(token.lower_ in POINTING for token in clause):
        return False
    before = [token for token in first.subtree if token.i < clause[0].i]
    return any(
        token.ent_type_ == "PERSON" or token.lower_ in POINTING or animacy(token) == "person" for token in before
    )


def _is_backshifted(saying: Token, first: Token, second: Token) -> bool:
    """Whether both clauses have a tense that only what was said in the past can have."""
    chains = [auxiliaries(clause) for clause in (first, second)]
    return saying.tag_ == "VBD" and all(chain and chain[0].lower_ in BACKSHIFTED for chain in chains)


def _that(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ == "mark" and child.lower_ == "that"), None)
