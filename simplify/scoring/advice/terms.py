"""Advice on abbreviations and on one name for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from simplify.lexicon.defining import defining_list
from simplify.model import Span
from simplify.scoring.advice.rule import PLAIN_LANGUAGE, WCAG, Place, Reading, Rule
from simplify.scoring.profile import ScoredSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

DATA = Path(__file__).parent.parent / "data"
MOST = 3
# Capitals before a dash open a dateline ("GENEVA —").
_ABBREVIATION = re.compile(r"\b(?:[A-Z]{2,5}|(?:[A-Z]\.){2,6})(?![\w-]|\(\w|\s*[—–(]\s*[A-Z]\w*\)?\s*[—–]|\s*[—–])")
WELL_KNOWN = frozenset(
    "US USA UK EU UN TV PC OK AM PM ID CD DVD UFO AIDS HIV DNA NATO NASA FBI CIA BBC PM MP BC AD PO SA AG PLC IQ ATM "
    "BMW".split()
)
DEFINITE = frozenset(("the", "this", "that"))
_ROMAN = re.compile(r"[IVXLC]+")


def _unexplained(reading: Reading) -> Iterator[Place]:
    for span in _abbreviations(reading):
        short = span.of(reading.text)
        if short.replace(".", "") not in WELL_KNOWN and not _is_explained(short, reading.text):
            yield Place(span, f"“{short}” is not written out anywhere.")


def _many(reading: Reading) -> Iterator[Place]:
    found = [span for span in _abbreviations(reading) if span.of(reading.text).replace(".", "") not in WELL_KNOWN]
    if len(found) > MOST:
        names = ", ".join(span.of(reading.text) for span in found)
        yield Place(found[MOST], f"The text has {len(found)} abbreviations ({names}); at most {MOST} are wanted.")


def _abbreviations(reading: Reading) -> list[Span]:
    """The first place of each abbreviation outside quotations and outside words written in capitals."""
    found: dict[str, Span] = {}
    for sentence in reading.sentences():
        start, text = sentence.parsed.span.start, sentence.text
        if text.upper() == text:
            continue
        for match in _ABBREVIATION.finditer(text):
            span = Span(start + match.start(), start + match.end())
            if _ROMAN.fullmatch(match.group()) or defining_list().allows(match.group().lower()):
                continue  # a number, or a plain word in capitals: "the GREAT campaign"
            if reading.is_free(span) and not _is_of_a_person(sentence, span):
                found.setdefault(match.group(), span)
    return list(found.values())


def _is_of_a_person(sentence: ScoredSentence, span: Span) -> bool:
    """Whether the letters are the initials of a person: "JMW Turner"."""
    offset = sentence.parsed.offset
    token = next((one for one in sentence.tokens if offset + one.idx == span.start), None)
    return token is not None and token.ent_type_ == "PERSON" and token.ent_iob_ == "B" and token.dep_ == "compound"


def _is_explained(short: str, text: str) -> bool:
    """Whether the text has "Long Name (LN)" or "LN (Long Name)", or the words whose initials it is."""
    plain = short.replace(".", "")
    if re.search(rf"\w[\w’'-]*\s*\((?:the\s+)?{re.escape(short)}\b", text):
        return True
    if re.search(rf"{re.escape(short)}\s*[(,–—]\s*(?:the\s+|or\s+)?[A-Za-z][\w’'-]+\s+\w+", text) and _initials(
        plain, text
    ):
        return True
    return _initials(plain, text) or _named_before(short, plain, text)


def _named_before(short: str, plain: str, text: str) -> bool:
    """Whether the words stand right before it, also when they are in small letters: "a digital quotient, or DQ"."""
    words = r"[\w’'-]*[\s-]+".join(re.escape(letter) for letter in plain) + r"[\w’'-]*"
    return (
        re.search(rf"\b{words}[”’\"']?,?\s+(?:or|\()\s*(?:the\s+|an?\s+)?{re.escape(short)}\b", text, re.I) is not None
    )


def _initials(plain: str, text: str) -> bool:
    """Whether words that begin with these letters stand together, small words between them left out."""
    gap = r"[\w’'-]*[\s-]+(?:(?:of|the|and|for|in|on|to|de|&)\s+)*"
    pattern = gap.join(re.escape(letter) for letter in plain)
    return re.search(rf"\b{pattern}[a-z][\w’'-]*", text, re.IGNORECASE if len(plain) > 2 else 0) is not None


def _inconsistent(reading: Reading) -> Iterator[Place]:
    """A second name for a thing, where the two are listed as names for the same thing."""
    first: dict[int, str] = {}
    told: set[tuple[int, str]] = set()
    names = _same_things()
    for sentence in reading.sentences():
        for token in sentence.tokens:
            lemma = token.lemma_.lower()
            if token.pos_ not in {"NOUN", "VERB"} or lemma not in names or not reading.counts(sentence, token):
                continue
            for group in names[lemma]:
                before = first.setdefault(group, lemma)
                if before != lemma and (group, lemma) not in told and _points_back(token):
                    told.add((group, lemma))
                    yield Place(sentence.parsed.span_of(token), f"“{token.text}” may be the same as “{before}” above.")


def _points_back(token: Token) -> bool:
    """Whether a noun can only mean a thing that was named before: "the truce", not "a new peace truce"."""
    kinds = {child.dep_ for child in token.children}
    definite = any(child.dep_ == "det" and child.lower_ in DEFINITE for child in token.children)
    return token.tag_ == "NN" and definite and not kinds & {"compound", "amod", "prep", "relcl", "acl", "appos", "poss"}


@cache
def _same_things() -> dict[str, tuple[int, ...]]:
    """Words by the groups they stand in, from `data/same_things.txt`: a line has names for one thing."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate((DATA / "same_things.txt").read_text(encoding="utf-8").splitlines()):
        if line and not line.startswith("#"):
            for word in line.split():
                found.setdefault(word, []).append(number)
    return {word: tuple(groups) for word, groups in found.items()}


UNEXPLAINED_ABBREVIATION = Rule(
    "unexplained-abbreviation",
    "warning",
    f"{WCAG} 3.1.4: abbreviations",
    _unexplained,
    "Write it out where it first stands.",
)
MANY_ABBREVIATIONS = Rule(
    "many-abbreviations",
    "note",
    f"{PLAIN_LANGUAGE}: minimize abbreviations",
    _many,
    "Write the rarer ones out each time.",
)
INCONSISTENT_TERM = Rule(
    "inconsistent-term",
    "note",
    f"{PLAIN_LANGUAGE}: use the same term consistently",
    _inconsistent,
    "Use one name if it is the same thing.",
)
