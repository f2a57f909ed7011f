"""What makes a text hard, where, and what could be done: one rule a function, all of them in `RULES`.

Nothing inside quotation marks is reported unless asked for: it is what someone said. Hedges ("allegedly"),
denials and attributions are never faults, because a text without them says something else.
"""

from __future__ import annotations

from simplify.levels import level_named
from simplify.model import Advice, Level
from simplify.scoring.advice import figures, hard, paragraphs, sentences, terms, words
from simplify.scoring.advice.rule import Reading, Rule
from simplify.scoring.profile import Profile

RULES: tuple[Rule, ...] = (
    sentences.LONG_SENTENCE,
    sentences.MANY_CONJUNCTIONS,
    sentences.DEEP_NESTING,
    sentences.PASSIVE_WITHOUT_AGENT,
    sentences.DOUBLE_NEGATIVE,
    sentences.VAGUE_REFERENCE,
    words.NOUN_STRING,
    words.HIDDEN_VERB,
    hard.HARD_WORD,
    words.IDIOM,
    terms.UNEXPLAINED_ABBREVIATION,
    terms.MANY_ABBREVIATIONS,
    terms.INCONSISTENT_TERM,
    figures.DATE_WITHOUT_YEAR,
    figures.NUMBER_WITHOUT_FRAME,
    paragraphs.LONG_PARAGRAPH,
    paragraphs.MISSING_HEADING,
)


def advise(profile: Profile, *, level: Level = "b1", quotations: bool = False) -> tuple[Advice, ...]:
    """Every finding of `RULES`, in the order of the text. `quotations` looks inside quote marks as well."""
    reading = Reading(profile, level_named(level), quotations)
    found = [advice for rule in RULES for advice in rule.found(reading)]
    return tuple(sorted(found, key=lambda one: (one.span, one.rule)))
