"""`score`: every value of a parsed text, made from one profile of it."""

from __future__ import annotations

from simplify.language.parsed import ParsedText
from simplify.levels import level_named
from simplify.model import Level, Scores
from simplify.scoring.formulas import computed
from simplify.scoring.hard_words import is_hard
from simplify.scoring.profile import Profile, profiled

LONG_SENTENCE = 25
"""Words above which a sentence counts as long (WCAG 2.2 technique G153, GOV.UK)."""


def score(parsed: ParsedText, *, level: Level = "b1", advice: bool = True) -> Scores:
    """The scores of a parsed text.

    `level` sets which words count as hard. A value that the text gives no ground for is None, with the
    reason.
    """
    profile = profiled(parsed)
    counts = profile.counts
    return Scores(
        sentences=counts.sentences,
        words=counts.words,
        syllables=counts.syllables,
        words_per_sentence=round(counts.words_per_sentence, 2),
        long_sentences=sum(len(one.words) > LONG_SENTENCE for one in profile.sentences),
        hard_words=_hard_words(profile, level),
        formulas=computed(counts),
        plain=computed(profile.plain),
        notes=_notes(profile),
    )


def _hard_words(profile: Profile, level: Level) -> int:
    reader = level_named(level)
    return sum(
        not word.name and is_hard(word.text, reader)
        for sentence in profile.sentences
        for word in sentence.words
    )


def _notes(profile: Profile) -> tuple[str, ...]:
    notes = []
    if profile.left_out:
        notes.append(f"{profile.left_out} headings, captions or table cells were not counted as sentences")
    return tuple(notes)
