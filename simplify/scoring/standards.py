"""Plain-language standards as checks: each rule passes, fails, or needs a person; never a claim of compliance.

Rules that a program cannot judge are listed all the same, so that the report does not look more complete than it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from simplify.errors import UsageError
from simplify.language.parsed import ParsedText
from simplify.model import Level, Scores, Span
from simplify.scoring.scores import score

Verdict = Literal["pass", "fail", "person"]
Judgement = tuple[Verdict, tuple[Span, ...], str]
Judge = Callable[[Scores], Judgement]
STANDARDS = ("wcag", "coga", "plainlanguage", "govuk", "easyread")


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a standard asks, whether the text does it, where it does not, and what was measured."""

    standard: str
    rule: str
    text: str
    verdict: Verdict
    places: tuple[Span, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    standard: str
    rule: str
    text: str
    judge: Judge


def check_standards(parsed: ParsedText, *, standard: str = "all") -> tuple[Requirement, ...]:
    """The report on one standard or all of them, in the order of the table.

    Raises UsageError for a standard that is not in `STANDARDS`.
    """
    if standard not in (*STANDARDS, "all"):
        known = ", ".join((*STANDARDS, "all"))
        raise UsageError(f"there is no standard {standard!r}", remedy=f"choose from {known}")
    scores: dict[Level, Scores] = {}
    found = []
    for row in ROWS:
        if standard in (row.standard, "all"):
            level: Level = "a2" if row.standard in {"coga", "easyread"} else "b2"
            if level not in scores:
                scores[level] = score(parsed, level=level)
            verdict, places, note = row.judge(scores[level])
            found.append(Requirement(row.standard, row.rule, row.text, verdict, places, note))
    return tuple(found)


def _person(what: str) -> Judge:
    return lambda scores: ("person", (), what)


def _without(*rules: str) -> Judge:
    """Pass when none of these advice rules found anything."""

    def judge(scores: Scores) -> Judgement:
        places = _places(scores, rules)
        return ("fail" if places else "pass", places, f"{len(places)} found")

    return judge


def _look(rule: str, what: str) -> Judge:
    """Pass when the advice rule found nothing; else a person has to look at the places."""

    def judge(scores: Scores) -> Judgement:
        places = _places(scores, (rule,))
        return ("person", places, f"{what}: {len(places)} found") if places else ("pass", (), "none found")

    return judge


def _places(scores: Scores, rules: tuple[str, ...]) -> tuple[Span, ...]:
    return tuple(one.span for one in scores.advice if one.rule in rules)


def _sentences(limit: int) -> Judge:
    """Pass when no sentence is longer than `limit` words."""

    def judge(scores: Scores) -> Judgement:
        long = tuple(one.span for one in scores.heat if one.words > limit)
        return ("fail" if long else "pass", long, f"{len(long)} of {scores.sentences} sentences are longer")

    return judge


def _mean(limit: float) -> Judge:
    """Pass when sentences have at most `limit` words on average."""

    def judge(scores: Scores) -> Judgement:
        mean = scores.words_per_sentence
        return ("pass" if mean <= limit else "fail", (), f"{mean:.1f} words on average")

    return judge


def _grade(limit: float) -> Judge:
    """Pass when the Flesch-Kincaid grade without names and titles is at most `limit`."""

    def judge(scores: Scores) -> Judgement:
        grade = scores.value("Flesch-Kincaid", names=False)
        if grade is None:
            return ("person", (), "the text is too short to be graded")
        return ("pass" if grade <= limit else "fail", (), f"grade {grade:.1f} without names and titles")

    return judge


def _passives(share: float) -> Judge:
    """Pass when at most this share of the sentences has a passive without an agent."""

    def judge(scores: Scores) -> Judgement:
        places = _places(scores, ("passive-without-agent",))
        few = scores.sentences > 0 and len(places) <= share * scores.sentences
        return ("pass" if few else "fail", places, f"{len(places)} in {scores.sentences} sentences")

    return judge


ROWS: tuple[_Row, ...] = (
    _Row(
        "wcag", "3.1.3", "Unusual words and idioms are explained",
        _look("hard-word", "see that a glossary covers these words"),
    ),
    _Row("wcag", "3.1.4", "Abbreviations are written out", _without("unexplained-abbreviation")),
    _Row("wcag", "3.1.5", "At most nine years of school, names and titles removed", _grade(9)),
    _Row("wcag", "3.1.5 G153", "Sentences of at most 25 words", _sentences(25)),
    _Row("wcag", "3.1.5 conjunctions", "At most two conjunctions in a sentence", _without("many-conjunctions")),
    _Row(
        "wcag", "3.1.6", "Pronunciation is given where the meaning depends on it",
        _person("read the hard names aloud"),
    ),
    _Row("coga", "4.4.1", "Common words", _look("hard-word", "replace or explain these words")),
    _Row("coga", "4.4.2", "Simple tense and active voice", _passives(0.1)),
    _Row("coga", "4.4.3", "No double negatives or nested clauses", _without("double-negative", "deep-nesting")),
    _Row("coga", "4.4.4", "Literal language", _without("idiom")),
    _Row("coga", "4.4.5", "Blocks of text of at most 50 words", _without("long-paragraph")),
    _Row("coga", "4.4.6", "Unambiguous text", _without("vague-reference")),
    _Row("coga", "4.4.9", "Long content has a summary", _person("see whether a summary stands at the top")),
    _Row("plainlanguage", "sentences", "Short sentences, 20 words on average", _mean(20)),
    _Row("plainlanguage", "paragraphs", "Paragraphs of at most 150 words and 8 sentences", _without("long-paragraph")),
    _Row("plainlanguage", "active voice", "The actor is named", _passives(0.2)),
    _Row("plainlanguage", "noun strings", "Fewer than three nouns in a row", _without("noun-string")),
    _Row("plainlanguage", "hidden verbs", "Verbs are not hidden in nouns", _without("hidden-verb")),
    _Row("plainlanguage", "abbreviations", "At most three abbreviations", _without("many-abbreviations")),
    _Row("plainlanguage", "consistent terms", "One name for one thing", _without("inconsistent-term")),
    _Row("plainlanguage", "headings", "Useful headings", _without("missing-heading")),
    _Row("plainlanguage", "audience", "Tested with the people it is for", _person("ask readers")),
    _Row("govuk", "sentence length", "Sentences of at most 25 words", _sentences(25)),
    _Row("govuk", "reading age", "A reading age of nine (four years of school)", _grade(4)),
    _Row("easyread", "sentence length", "Sentences of at most 15 words", _sentences(15)),
    _Row("easyread", "dates", "Dates are written in full", _without("date-without-year")),
    _Row(
        "easyread", "hard words", "Hard words are explained",
        _look("hard-word", "see that a glossary covers these words"),
    ),
    _Row("easyread", "pictures", "Pictures support the text", _person("choose and place pictures")),
    _Row("easyread", "tested", "Checked by people with learning disabilities", _person("ask readers")),
)  # fmt: skip
