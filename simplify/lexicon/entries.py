"""One sense of one term, as a frozen value, and the line of text it is written as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from simplify.errors import LexiconError

PartOfSpeech = Literal["noun", "verb", "adj", "adv", "prep", "conj", "phrase", "name", "abbr"]
Difficulty = Literal["A1", "A2", "B1", "B2", "C1", "C2"]

PARTS_OF_SPEECH: tuple[str, ...] = get_args(PartOfSpeech)
DIFFICULTIES: tuple[str, ...] = get_args(Difficulty)
TOPICS = (
    *(
        "war",
        "government",
        "law",
        "crime",
        "diplomacy",
        "economy",
        "work",
        "health",
        "science",
        "environment",
    ),
    *("weather", "technology", "migration", "disaster", "religion", "education", "culture", "sport"),
    *("transport", "everyday", "society", "food", "geography"),
)
CUE_PLACES = ("near", "obj", "subj", "with", "topic")
EXTRAS = (
    *("forms", "expands", "say", "also", "eg", "plain", "explains"),
    *("usedby", "others", "neutral", "needs"),
)
SEPARATOR = " | "
COLUMNS = ("term", "pos", "level", "topics", "definition", "simpler", "cues", "more")


@dataclass(frozen=True, slots=True)
class Simpler:
    """A wording that can stand in a term's place. `always` is false when a cue of the sense must be present."""

    text: str
    always: bool


@dataclass(frozen=True, slots=True)
class Cue:
    """A lemma that shows a sense, or speaks `against` it, where it stands at `place`.

    What is against the only sense of a term keeps the simpler wording out, but not the meaning ("a small hillock" is
    no "small small hill"); where it is also `elsewhere` the term means something else there ("cottage cheese").
    `near` is anywhere in the sentence, `obj` and `subj` are the term's object and subject, `with` is a preposition
    or particle that belongs to the term, `topic` is a topic of the document.
    """

    lemma: str
    place: str = "near"
    against: bool = False
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a term. `identity` ("strike/noun/2") is stable as long as the order of the senses is.

    `file` and `line` (from 1) say where it is written. `extras` are the further facts of the line, in order.
    """

    identity: str
    term: str
    pos: str
    level: str
    topics: tuple[str, ...]
    definition: str
    simpler: tuple[Simpler, ...] = ()
    cues: tuple[Cue, ...] = ()
    extras: tuple[tuple[str, str], ...] = ()
    file: str = ""
    line: int = 0
    locked: bool = False

    def extra(self, key: str) -> str:
        """The first further fact called `key`, or an empty string."""
        return next((value for name, value in self.extras if name == key), "")

    def listed(self, key: str) -> tuple[str, ...]:
        """The comma-separated values of the further fact called `key`."""
        return tuple(part.strip() for part in self.extra(key).split(",") if part.strip())

    @property
    def forms(self) -> tuple[str, ...]:
        """Irregular forms and variant spellings."""
        return self.listed("forms")

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other terms with the same meaning, and what an abbreviation stands for."""
        return (*self.listed("also"), *((self.expands,) if self.expands else ()))

    @property
    def expands(self) -> str:
        """What an abbreviation stands for."""
        return self.extra("expands")

    @property
    def say(self) -> str:
        """The respelling that shows how the term is said."""
        return self.extra("say")

    @property
    def example(self) -> str:
        """A sentence of ours that uses the term in this sense."""
        return self.extra("eg")

    @property
    def explained(self) -> tuple[tuple[str, str], ...]:
        """Hard words of the definition, each with its meaning."""
        pairs = (value.partition(":") for name, value in self.extras if name == "explains")
        return tuple((word.strip(), meaning.strip()) for word, _, meaning in pairs)

    @property
    def shown_by_cue(self) -> bool:
        """Whether the term, if this is its only sense, means it only where a cue shows that.

        The cues of a sense without a wording can serve nothing else. With a wording they say where the wording can
        stand, unless the line has needs=cue: the term has further meanings, which no line explains.
        """
        return not self.simpler or self.extra("needs") == "cue"

    @property
    def contested(self) -> bool:
        """Whether the term takes a side, so that who uses it must be said."""
        return bool(self.extra("usedby"))


def parse_line(line: str, *, identity: str = "", file: str = "", number: int = 0) -> Sense:
    """The sense that a line of a data file describes. Raises LexiconError when the line is malformed."""
    where = f"{file}:{number}" if file else ""
    columns = [column.strip() for column in line.split("|")]
    if len(columns) != len(COLUMNS):
        raise LexiconError(
            f"{len(columns)} columns instead of {len(COLUMNS)}",
            where=where,
            remedy=f"write {SEPARATOR.join(COLUMNS)}",
        )
    term, pos, level, topics, definition, simpler, cues, more = columns
    return Sense(
        identity=identity or f"{term}/{pos}/1",
        term=term,
        pos=pos,
        level=level,
        topics=tuple(topic.strip() for topic in topics.split(",") if topic.strip()),
        definition=definition,
        simpler=tuple(_simpler(part, where) for part in _parts(simpler)),
        cues=tuple(_cue(part) for part in _parts(cues)),
        extras=tuple(_extra(part, where) for part in _parts(more)),
        file=file,
        line=number,
    )


def _parts(column: str) -> list[str]:
    return [part.strip() for part in column.split(";") if part.strip()]


def _simpler(part: str, where: str) -> Simpler:
    if part[0] not in "=~" or not part[1:].strip():
        raise LexiconError(
            f"the simpler wording {part!r} is not marked",
            where=where,
            remedy="write =word (always) or ~word (with a cue)",
        )
    return Simpler(part[1:].strip(), part[0] == "=")


def _cue(part: str) -> Cue:
    mark = part[0] if part[0] in "-!" else ""
    place, colon, lemma = part[len(mark) :].partition(":")
    if not colon:
        place, lemma = "near", place
    return Cue(lemma.strip(), place.strip(), bool(mark), mark == "!")


def _extra(part: str, where: str) -> tuple[str, str]:
    key, equals, value = part.partition("=")
    if not equals or not value.strip():
        raise LexiconError(
            f"{part!r} is not of the form key=value", where=where, remedy="a ; may not stand inside a value"
        )
    return key.strip(), value.strip()
