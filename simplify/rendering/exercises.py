"""Questions about a briefing, made only of what stands in it, with their answers.

Nothing is made up, so there are few kinds: match a word with its meaning, put a word back into its sentence,
who said it, is this true, false or not said (see `judging`), and what came first. A kind that the briefing gives
no ground for is left out. The same seed gives the same questions.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from simplify.model import Briefing, Statement
from simplify.rendering.asking import is_fair, tells_when
from simplify.rendering.grounds import Grounds, content
from simplify.rendering.judging import ANSWERS, CHOICES, judged

MOST = 6
FEWEST_WORDS = 2
"""Words that carry meaning, in a meaning to match: "X is short for …" has too few."""
LONGEST = 34
"""In words, of a sentence with a gap, if there are enough others."""
_ENDS = frozenset('.!?”"')
GAP = "________"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, the choices (empty: any of the exercise's), the right one, and what the answer rests on.

    `why` says in a sentence why the answer is right, where that is not plain from the sentences it rests on.
    """

    text: str
    answer: str
    rests_on: Statement
    choices: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Exercise:
    """Questions of one kind. `choices` are those that all its questions share, in the order to print."""

    kind: str
    title: str
    task: str
    questions: tuple[Question, ...]
    choices: tuple[str, ...] = ()


def exercises(briefing: Briefing, *, seed: int = 0) -> tuple[Exercise, ...]:
    """Every exercise that the briefing gives ground for."""
    made = (
        _match(briefing, _dice(seed, "match")),
        _gaps(briefing, _dice(seed, "gaps")),
        _who(briefing, _dice(seed, "who")),
        _says(briefing, _dice(seed, "says")),
        _order(briefing, _dice(seed, "order")),
    )
    return tuple(exercise for exercise in made if exercise is not None)


def _dice(seed: int, kind: str) -> random.Random:
    return random.Random(f"{kind} {seed}")


def _some(items: Sequence[T], dice: random.Random) -> list[T]:
    """At most `MOST` of the items, shuffled."""
    chosen = list(items)
    dice.shuffle(chosen)
    return chosen[:MOST]


def _match(briefing: Briefing, dice: random.Random) -> Exercise | None:
    known = []
    for entry in briefing.glossary:
        if entry.definition:
            # A definition that names its word would give the answer away.
            meaning = _without(_without_forms(entry.definition.text, entry.forms), entry.term)
            if len(content(meaning)) >= FEWEST_WORDS:
                known.append(Question(entry.term, meaning, entry.definition))
    questions = sorted(_some(known, dice), key=lambda one: one.text.casefold())
    choices = [question.answer for question in questions]
    if len(choices) < 3 or len(set(choices)) < len(choices):
        return None
    dice.shuffle(choices)
    return Exercise(
        "match",
        "Words and meanings",
        "Write the letter of the right meaning next to each word.",
        tuple(questions),
        tuple(choices),
    )


def _gaps(briefing: Briefing, dice: random.Random) -> Exercise | None:
    found: dict[str, list[Statement]] = {}
    terms = [entry.term for entry in briefing.glossary]
    for statement in briefing.rewriting.statements:
        if statement.added or statement.text[-1:] not in _ENDS:
            continue
        there = [term for term in terms if _word(term).search(statement.text)]
        if len(there) == 1 and len(_alone(there[0]).findall(statement.text)) == 1:
            found.setdefault(there[0], []).append(statement)
    lines = [(term, min(statements, key=_awkward)) for term, statements in sorted(found.items())]
    easy = [one for one in lines if not _awkward(one[1])]
    chosen = _some(easy if len(easy) >= MOST // 2 else lines, dice)
    if len(chosen) < 2:
        return None
    questions = tuple(Question(_word(term).sub(GAP, line.text), term, line) for term, line in chosen)
    choices = tuple(sorted((question.answer for question in questions), key=str.casefold))
    return Exercise("gaps", "The missing word", "Write the right word into each gap.", questions, choices)


def _awkward(statement: Statement) -> bool:
    """Whether a line is hard to read alone: very long, or with half of a quotation."""
    text = statement.text
    return len(text.split()) > LONGEST or text.count("“") != text.count("”") or text.count('"') % 2 == 1


def _who(briefing: Briefing, dice: random.Random) -> Exercise | None:
    grounds = Grounds(briefing)
    claims = [claim for claim in briefing.summary.claims if is_fair(claim, grounds)]
    whole = _whole_names([claim.speaker for claim in claims])
    said = [(whole[claim.speaker], _without(claim.statement.text, claim.speaker), claim) for claim in claims]
    # A line that still names another speaker would confuse; one that names nobody is fair.
    speakers = sorted({speaker for speaker, _, _ in said}, key=str.casefold)
    fair = [one for one in said if not any(_names(speaker, one[1]) for speaker in speakers)]
    chosen = _some(fair, dice)
    if len(speakers) < 2 or len({speaker for speaker, _, _ in chosen}) < 2:
        return None
    questions = tuple(Question(text, speaker, claim.statement) for speaker, text, claim in chosen)
    return Exercise("who", "Who said it?", "Write the name of the person or group.", questions, tuple(speakers))


def _whole_names(speakers: list[str]) -> dict[str, str]:
    """The longest name of each speaker: "Boer" and "Bartho Boer" are one."""
    return {
        one: max((other for other in speakers if other == one or other.endswith(f" {one}")), key=len)
        for one in speakers
    }


def _says(briefing: Briefing, dice: random.Random) -> Exercise | None:
    questions = tuple(Question(made.text, answer, made.line, why=made.why) for made, answer in judged(briefing, dice))
    if not questions:
        return None
    return Exercise("says", "True, false or not said?", f"Circle the right answer. {ANSWERS}", questions, CHOICES)


def _order(briefing: Briefing, dice: random.Random) -> Exercise | None:
    moments = [moment for moment in briefing.summary.moments if len(moment.date) == 10 and tells_when(moment)]
    dated = [(moment.date, moment.statement) for moment in moments]
    if len({date for date, _ in dated}) < len(dated) or len(dated) < 3:
        return None
    ordered = sorted(dated, key=lambda pair: pair[0])[:MOST]
    questions = [Question(line.text, str(number), line) for number, (_, line) in enumerate(ordered, start=1)]
    dice.shuffle(questions)
    return Exercise("order", "What came first?", "Number the events. Start with 1 for the first one.", tuple(questions))


def _alone(term: str) -> re.Pattern[str]:
    """The word where it is no part of a compound."""
    return re.compile(rf"(?<![\w-]){re.escape(term)}(?![\w-])", re.IGNORECASE)


def _word(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE)


def _without(text: str, name: str) -> str:
    """The text with a gap for the name, and for a last name that stands for it."""
    gone = _word(name).sub(GAP, text)
    last = name.rsplit(maxsplit=1)[-1]
    return re.sub(rf"(?<!\w){re.escape(last)}(?!\w)", GAP, gone) if last != name and last[0].isupper() else gone


def _without_forms(text: str, forms: tuple[str, ...]) -> str:
    """The text with a gap for every form of a word, the longest first: "ceded ground" before "ceded"."""
    for form in sorted(forms, key=lambda one: (-len(one), one)):
        text = _word(form).sub(GAP, text)
    return text


def _names(name: str, text: str) -> bool:
    return any(_word(part).search(text) for part in {name, name.rsplit(maxsplit=1)[-1]})
