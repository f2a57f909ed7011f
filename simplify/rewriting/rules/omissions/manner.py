"""Leave out how somebody looked or held themselves while something went on: ", with a broad smile."

Why: "Leave out details that readers do not need" (Federal Plain Language Guidelines, "Omit unnecessary words").

Beside a quotation, or a verb of saying, a smile or a laugh may tell that the words were a joke, and stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.rewriting.clauses import is_continuous, subject_of, subtree, word_count
from simplify.rewriting.leaving_out import fronted_out, is_dispensable, is_told, left_out, may_narrow
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.scenery import DEEDS, JOKES, MOODS
from simplify.rewriting.splitting import next_word, previous_word

if TYPE_CHECKING:
    from spacy.tokens import Token

POSTURES = frozenset("sit stand lie lean kneel crouch perch smile sing hum dance wave stare gaze".split())
"""Verbs of posture and look, which tell nothing that happened."""
VOICES = frozenset({"voice", "tone", "whisper", "murmur", "accent"})
LEAST = 4
"""A sentence keeps at least so many words."""


@rule(
    Example(
        "The old man opened the door of the shop with a broad smile.",
        "The old man opened the door of the shop.",
        shorten=True,
    ),
    Example(
        "Speaking in a quiet voice, the old man told the story of his life.",
        "The old man told the story of his life.",
        shorten=True,
    ),
    Example(
        "Sitting in a green armchair, the old man opened the letters of his children.",
        "The old man opened the letters of his children.",
        shorten=True,
    ),
    Keep("“That will be fun,” the old man said with a broad smile.", why="it tells how it was meant", shorten=True),
    Keep("The old man opened the door of the shop with a gun.", why="not a look or a mood", shorten=True),
    Keep("Speaking in Leeds, the old man told the story of his life.", why="it holds a name", shorten=True),
    Keep("The old man would open the door with a broad smile.", why="it is not told as a fact", shorten=True),
    Keep("The old man opened the door of the shop with a broad smile.", why="shortening was not asked for"),
    family="omissions",
)
def manner(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out a look, a voice or a posture beside an event."""
    if not situation.shorten:
        return
    for token in sentence.tokens:
        if sentence.is_quoted(token):
            continue
        proposal = None
        if token.dep_ == "prep" and token.lower_ == "with":
            proposal = _with_a_look(sentence, token)
        elif token.tag_ in {"VBG", "VBN"} and token.dep_ == "advcl" and token.i == sentence.words[0].i:
            proposal = _posture(sentence, token)
        if proposal is not None:
            yield proposal


def _with_a_look(sentence: ParsedSentence, prep: Token) -> Proposal | None:
    phrase, verb = subtree(prep), prep.head
    noun = next((child for child in prep.children if child.dep_ == "pobj"), None)
    if noun is None or (noun.lemma_.lower() not in MOODS and noun.lower_ not in MOODS):
        return None
    spoken = class_of(verb.lemma_.lower()) is not None or bool(sentence.quotations)
    if spoken and any(token.lemma_.lower() in JOKES for token in phrase):
        return None
    if verb.pos_ != "VERB" or verb.lemma_.lower() in DEEDS or not is_told(sentence, verb) or may_narrow(verb):
        return None
    behind = [token for token in verb.subtree if verb.i < token.i < prep.i and not token.is_punct]
    closing = next_word(phrase[-1])
    if not behind or behind[-1].pos_ == "ADP" or not is_continuous(phrase):
        return None
    if closing is None or closing.text != "." or not is_dispensable(sentence, phrase):
        return None
    comma = previous_word(prep)
    opening = comma if comma is not None and comma.text == "," else prep
    return left_out(sentence, opening, phrase[-1])


def _posture(sentence: ParsedSentence, verb: Token) -> Proposal | None:
    clause, main = subtree(verb), verb.head
    comma, subject = next_word(clause[-1]), subject_of(main)
    lemma = verb.lemma_.lower()
    spoken = lemma == "speak" and any(token.lower_ in VOICES for token in clause)
    if (lemma not in POSTURES and not spoken) or comma is None or comma.text != "," or subject is None:
        return None
    if not is_continuous(clause) or clause[0] != verb or subject.left_edge.i != comma.i + 1:
        return None
    if not is_told(sentence, main) or may_narrow(main) or not is_dispensable(sentence, clause[1:]):
        return None
    if main.lemma_.lower() in JOKES or word_count(sentence.tokens) - word_count(clause) < LEAST:
        return None
    return fronted_out(sentence, verb, comma)
