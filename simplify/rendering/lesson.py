"""A briefing as a lesson: its parts in order, and questions that a program can check.

The questions are those of `exercises`, asked so that each one has a short list of answers to choose from.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from simplify.model import Briefing
from simplify.rendering.exercises import Exercise, Question, exercises
from simplify.rendering.judging import ANSWERS
from simplify.rendering.page import Page
from simplify.rendering.places import Places
from simplify.rendering.templating import cleaned

TASKS: Mapping[str, str] = {
    "match": "Choose the word that fits each meaning.",
    "gaps": "Choose the word that is missing.",
    "who": "Choose the person or group.",
    "says": f"Choose the right answer. {ANSWERS}",
    "order": "Give each event its number. The first event has the number 1.",
}
MOST_BUTTONS = 4
"""More answers than this are shorter to walk through as a list that opens."""


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the lesson that is shown by itself. `needed`: the lesson is finished only when it was opened."""

    id: str
    name: str
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answers to choose from. `number` counts through the lesson from 1, `right` is the
    place of the right answer among the choices, `numbers` are the sentences of the article behind it, `word`
    is the number of the word to know that it is about, or 0; `why` says why the answer is right, or is empty."""

    number: int
    id: str
    text: str
    choices: tuple[str, ...]
    right: int
    numbers: tuple[int, ...]
    word: int = 0
    why: str = ""

    @property
    def answer(self) -> str:
        """The right answer in words."""
        return self.choices[self.right]


@dataclass(frozen=True, slots=True)
class Set:
    """Questions of one kind; `buttons` says whether all answers of each are shown at once."""

    kind: str
    title: str
    task: str
    questions: tuple[Asked, ...]
    buttons: bool


def steps(page: Page, sets: tuple[Set, ...]) -> tuple[Step, ...]:
    """The parts of the lesson that the briefing has something for."""
    words = [name for name, there in (("Words to know", page.words), ("People and places", page.people)) if there]
    made = [
        *([Step("summary", "In short")] if page.has_summary else []),
        Step("text", "The whole story"),
        *([Step("words", words[0])] if words else []),
        *([Step("questions", "Questions")] if sets else []),
        Step("about", "About", needed=False),
    ]
    return tuple(made)


def question_sets(briefing: Briefing, *, seed: int) -> tuple[Set, ...]:
    """The questions of a briefing; none where it gives no ground for any."""
    places = Places(briefing)
    words = {entry.term: count for count, entry in enumerate(briefing.glossary, start=1)}
    made: list[Set] = []
    number = 0
    for exercise in exercises(briefing, seed=seed):
        asked = []
        for place, (text, choices, right, question) in enumerate(_posed(exercise), start=1):
            number += 1
            asked.append(
                Asked(
                    number,
                    f"{exercise.kind}_{place}",
                    cleaned(text),
                    tuple(map(cleaned, choices)),
                    right,
                    places.numbers(question.rests_on.evidence),
                    words[choices[right]] if exercise.kind == "match" else 0,
                    cleaned(question.why),
                )
            )
        buttons = exercise.kind in {"who", "says"} and len(exercise.choices) <= MOST_BUTTONS
        made.append(Set(exercise.kind, exercise.title, TASKS[exercise.kind], tuple(asked), buttons))
    return tuple(made)


def lesson_data(sets: tuple[Set, ...], *, version: str, mark: int) -> dict[str, object]:
    """What the script of the lesson has to know. `key` changes with the questions, so that answers which a
    course kept are not put to others."""
    questions = [
        {"id": one.id, "text": one.text, "choices": len(one.choices), "right": one.right}
        for made in sets
        for one in made.questions
    ]
    choices = [one.choices for made in sets for one in made.questions]
    content = json.dumps([questions, choices], ensure_ascii=True)
    key = hashlib.sha256(content.encode()).hexdigest()[:12]
    return {"version": version, "key": key, "mark": mark, "questions": questions}


def _posed(exercise: Exercise) -> list[tuple[str, tuple[str, ...], int, Question]]:
    """Text, answers to choose from, the place of the right one, and the question that it was made from."""
    if exercise.kind == "match":
        # A word is short enough for a list on a telephone; a meaning is not. So the meaning is the question.
        terms = tuple(question.text for question in exercise.questions)
        by_meaning = {question.answer: question for question in exercise.questions}
        chosen = [by_meaning[meaning] for meaning in exercise.choices]
        return [(one.answer, terms, terms.index(one.text), one) for one in chosen]
    if exercise.kind == "order":
        numbers = tuple(str(number) for number in range(1, len(exercise.questions) + 1))
        return [(one.text, numbers, numbers.index(one.answer), one) for one in exercise.questions]
    return [(one.text, exercise.choices, exercise.choices.index(one.answer), one) for one in exercise.questions]
