"""`score`: every value of a parsed text, made from one profile of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from simplify.language.parsed import ParsedText
from simplify.levels import level_named
from simplify.model import Heat, Level, Score, Scores
from simplify.scoring.advice import advise
from simplify.scoring.counts import Counts
from simplify.scoring.difficulty import estimate, level_of, years_of
from simplify.scoring.features import Tally, tallies
from simplify.scoring.formulas import computed
from simplify.scoring.hard_words import is_hard
from simplify.scoring.profile import Profile, profiled

LONG_SENTENCE = 25
"""Words above which a sentence counts as long (WCAG 2.2 technique G153, GOV.UK)."""
STEPS = (3.0, 4.0, 5.0, 6.0)
"""Where the heat of a sentence rises by one, on the scale from 1 (A1) to 6 (C2) and beyond."""
FOREIGN = "the formulas are made for English, and this text is in another language"


def score(parsed: ParsedText, *, level: Level = "b1", advice: bool = True) -> Scores:
    """The scores of a parsed text.

    `level` sets which words count as hard and which advice is given; `advice=False` leaves the advice out. A
    value that the text gives no ground for is None, with the reason in `why` or in the notes.
    """
    profile = profiled(parsed)
    counts = profile.counts
    scores = Scores(
        sentences=counts.sentences,
        words=counts.words,
        syllables=counts.syllables,
        words_per_sentence=round(counts.words_per_sentence, 2),
        long_sentences=sum(len(one.words) > LONG_SENTENCE for one in profile.sentences),
        hard_words=hard_words(profile, level),
        formulas=(),
        notes=_notes(profile),
    )
    if parsed.document.language not in {"", "en"}:
        return replace(scores, hard_words=0, formulas=_without_value(FOREIGN), plain=_without_value(FOREIGN))
    parts = tallies(profile)
    found = estimate(parts)
    return replace(
        scores,
        formulas=computed(counts),
        plain=computed(profile.plain),
        band=found.band if found else "",
        years=found.years if found else None,
        uncertainty=found.uncertainty if found else None,
        advice=advise(profile, level=level) if advice else (),
        notes=scores.notes if found else (*scores.notes, "the text is too short to estimate a level"),
        narration=_part(profile, quoted=False),
        quotations=_part(profile, quoted=True),
        heat=_heat(profile, parts),
    )


def hard_words(profile: Profile, level: Level) -> int:
    """How many words of a text are hard at a level, each occurrence counted; capitals inside a sentence mark
    names.
    """
    reader = level_named(level)
    return sum(
        not word.name and not (place and word.text[0].isupper()) and is_hard(word.text, reader)
        for sentence in profile.sentences
        for place, word in enumerate(sentence.words)
    )


def _part(profile: Profile, *, quoted: bool) -> tuple[Score, ...]:
    """The formulas on one voice of the text; empty when the other is the only one."""
    counts: Counts = profile.part(quoted=quoted)
    return computed(counts) if 0 < counts.sentences < len(profile.sentences) else ()


def _heat(profile: Profile, parts: Sequence[Tally]) -> tuple[Heat, ...]:
    found = []
    for sentence, part in zip(profile.sentences, parts, strict=True):
        value = max(1.0, level_of([part]))
        years = round(min(18.0, max(1.0, years_of(value))), 1)
        step = sum(value >= limit for limit in STEPS)
        found.append(Heat(sentence.parsed.span, len(sentence.words), years, step))
    return tuple(found)


def _without_value(why: str) -> tuple[Score, ...]:
    return tuple(replace(one, value=None, why=why) for one in computed(Counts()))


def _notes(profile: Profile) -> tuple[str, ...]:
    left_out = profile.left_out
    if not left_out:
        return ()
    lines = "1 heading, caption or table cell was" if left_out == 1 else f"{left_out} headings, captions or cells were"
    return (f"{lines} not counted as sentences",)
