"""What the rules may know of the article around a sentence, gathered once for each text."""

from __future__ import annotations

from simplify.language.parsed import ParsedText
from simplify.language.topics import topics_of
from simplify.rewriting.joining import reopened
from simplify.rewriting.pronouns import names_for_pronouns
from simplify.rewriting.rule import Situation
from simplify.settings import Settings

NAMING = frozenset({"a2", "b1"})
"""The levels whose readers are told again who "he" is."""
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
DEATH = frozenset({"die", "kill", "murder", "assassinate", "execute", "shoot", "drown"})
DEATH_NOUNS = frozenset({"death", "murder", "killing", "funeral", "assassination", "obituary", "inquest"})


def situation_of(text: ParsedText, settings: Settings) -> Situation:
    """The situation of every sentence of `text` under these settings."""
    return Situation(
        level=settings.reader,
        date=settings.date or text.document.date,
        aids=settings.aids,
        shorten=bool(settings.shorten),
        alone=frozenset(_alone(text)),
        dead=frozenset(dead_in(text)),
        days=frozenset(first_days(text)),
        reopened=reopened(text, settings.reader),
        names=names_for_pronouns(text) if settings.reader.name in NAMING else frozenset(),
        topics=tuple(sorted(topics_of(text))),
    )


def _alone(text: ParsedText) -> set[str]:
    """Parts of people's names that stand alone somewhere in the text: the forms in which the newsroom repeats them."""
    full: set[str] = set()
    single: set[str] = set()
    for doc in text.docs:
        for entity in doc.ents:
            words = [token.text for token in entity if token.pos_ == "PROPN"]
            if entity.label_ == "PERSON" and len(words) > 1:
                full.update((words[0], words[-1]))
            elif len(words) == 1:
                single.add(words[0])
    return full & single


def first_days(text: ParsedText) -> set[tuple[int, str]]:
    """Every weekday of the text, in lower case, with the number of the first sentence that names it unquoted."""
    found: dict[str, int] = {}
    for sentence in text.sentences:
        for token in sentence.tokens:
            if token.lower_ in WEEKDAYS and not sentence.is_quoted(token):
                found.setdefault(token.lower_, sentence.number)
    return {(number, day) for day, number in found.items()}


def dead_in(text: ParsedText) -> set[str]:
    """Lower-cased names of people who die in the text: its tenses about them must be the past."""
    found = set()
    for doc in text.docs:
        for token in (token for entity in doc.ents if entity.label_ == "PERSON" for token in entity):
            head = token.head
            dies = token.dep_ in {"nsubj", "nsubjpass", "dobj"} and head.lemma_.lower() in DEATH
            of_death = token.dep_ == "poss" and head.lemma_.lower() in DEATH_NOUNS
            of_death = of_death or (token.dep_ == "pobj" and head.head.lemma_.lower() in DEATH_NOUNS)
            if dies or of_death or (token.i and token.nbor(-1).lower_ == "late"):
                found.add(token.lower_)
    return found
