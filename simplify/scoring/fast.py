"""Scores without a parse: counts and formulas from the characters alone, for many texts or a quick look.

Sentences are ended by rule, with the same lists of abbreviations that steer the parser. Names are not told from
other words, so there is no score without them, no advice and no estimate of a level.
"""

from __future__ import annotations

import re

from simplify.language.abbreviations import ABBREVIATIONS, AMBIGUOUS, STARTERS, TITLES
from simplify.model import Scores
from simplify.scoring.counts import Counts, counted, words_of
from simplify.scoring.formulas import computed

LONG_SENTENCE = 25
_END = re.compile(r"[.!?…]+[”’\"')\]»]*(?=\s+[\"“‘'(\[«¿¡]*[A-Z0-9À-Þ])")
_LAST_WORD = re.compile(r"\S+$")
_FIRST_WORD = re.compile(r"[\s\"“‘'(\[«]*([\w’']+)")
_HEADING = re.compile(r"^#{1,6}\s+")
_ITEM = re.compile(r"^\s*(?:[-*•‣–]|\d{1,2}[.)])\s+")


def score_fast(text: str) -> Scores:
    """Counts and formulas of a text, one paragraph a line; `#` begins a heading, which is not counted."""
    sizes: list[Counts] = []
    headings = 0
    for line in text.splitlines():
        if _HEADING.match(line):
            headings += 1
            continue
        for sentence in sentences_of(_ITEM.sub("", line)):
            one = counted(words_of(sentence))
            if one.words:
                sizes.append(one)
    total = sum(sizes, Counts())
    return Scores(
        sentences=total.sentences,
        words=total.words,
        syllables=total.syllables,
        words_per_sentence=round(total.words_per_sentence, 2),
        long_sentences=sum(one.words > LONG_SENTENCE for one in sizes),
        hard_words=total.unfamiliar,
        formulas=computed(total),
        notes=("scored without a parse: hard words are those outside the Dale-Chall list",),
    )


def sentences_of(paragraph: str) -> list[str]:
    """The sentences of a paragraph, by rule: a full stop after an abbreviation or an initial ends none."""
    found: list[str] = []
    start = 0
    for match in _END.finditer(paragraph):
        if match.group()[0] == "." and not _ends(paragraph, start, match):
            continue
        found.append(paragraph[start : match.end()])
        start = match.end()
    found.append(paragraph[start:])
    return [sentence.strip() for sentence in found if sentence.strip()]


def _ends(paragraph: str, start: int, match: re.Match[str]) -> bool:
    before = _LAST_WORD.search(paragraph, start, match.start() + 1)
    word = before.group().lstrip("“‘\"'([«").lower() if before else ""
    if word == "no.":
        return not paragraph[match.end() :].lstrip()[:1].isdigit()
    if word in TITLES or word in ABBREVIATIONS or re.fullmatch(r"[a-z]\.", word):
        return False
    if word in AMBIGUOUS:
        following = _FIRST_WORD.match(paragraph, match.end())
        return following is not None and following[1].lower() in STARTERS
    return True
