"""The scores before and after, as the rows of a table and the bars of a chart."""

from __future__ import annotations

from dataclasses import dataclass, replace

from simplify.model import Comparison, Score, Scores

UNIT_WORDS = {
    "grade": "grade",
    "ease": "higher is easier",
    "index": "",
}


@dataclass(frozen=True, slots=True)
class Measure:
    """A row: values as they are printed, without names and titles in `…_plain`; `why` says why one is missing."""

    name: str
    unit: str
    before: str
    after: str
    why: str = ""
    before_plain: str = ""
    after_plain: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A pair of bars. Lengths are per cent of the widest bar of the chart."""

    name: str
    before: str
    after: str
    before_length: float
    after_length: float


@dataclass(frozen=True, slots=True)
class Measures:
    """Everything that is shown of the scores. `years` are empty when they are not known."""

    rows: tuple[Measure, ...]
    without_names: bool
    bars: tuple[Bar, ...]
    years_before: str
    years_after: str
    uncertainty: str
    band_before: str
    band_after: str
    notes: tuple[str, ...]


def measures(scores: Comparison) -> Measures:
    """The rows and bars of a comparison; the bars show grades, without names where those are known."""
    before, after = scores.before, scores.after
    counts = (
        _count("Words in all", before.words, after.words),
        _count("Sentences", before.sentences, after.sentences),
        Measure(
            "Words in a sentence, on average",
            "",
            number_words(before.words_per_sentence),
            number_words(after.words_per_sentence),
        ),
        _count("Long sentences", before.long_sentences, after.long_sentences),
        _count("Hard words", before.hard_words, after.hard_words),
    )
    formulas = _pairs(before.formulas, after.formulas)
    without = _pairs(before.plain, after.plain)
    return Measures(
        rows=(*counts, *_beside(formulas, without)),
        without_names=bool(without),
        bars=_bars(before, after),
        years_before=_whole(before.years),
        years_after=_whole(after.years),
        uncertainty=number_words(after.uncertainty) if after.uncertainty else "",
        band_before=before.band,
        band_after=after.band,
        notes=tuple(dict.fromkeys((*before.notes, *after.notes))),
    )


def number_words(value: float | None) -> str:
    """A value with at most one digit behind the point, a true minus sign, and no "-0"."""
    if value is None:
        return "–"
    rounded = round(value, 1) + 0.0
    text = f"{rounded:,.1f}".removesuffix(".0")
    return text.replace("-", "\u2212")


def _whole(value: float | None) -> str:
    return "" if value is None else str(max(0, round(value)))


def _count(name: str, before: int, after: int) -> Measure:
    return Measure(name, "", f"{before:,}", f"{after:,}")


def _pairs(before: tuple[Score, ...], after: tuple[Score, ...]) -> tuple[Measure, ...]:
    later = {score.name: score for score in after}
    rows = []
    for score in before:
        other = later.pop(score.name, Score(score.name, None, score.unit))
        rows.append(_pair(score.name, score, other))
    rows += [_pair(name, Score(name, None, score.unit), score) for name, score in later.items()]
    return tuple(rows)


def _beside(formulas: tuple[Measure, ...], without: tuple[Measure, ...]) -> tuple[Measure, ...]:
    """The values without names put into the rows of the formulas with them."""
    plain = {row.name: row for row in without}
    made = []
    for row in formulas:
        other = plain.pop(row.name, None)
        made.append(replace(row, before_plain=other.before, after_plain=other.after) if other else row)
    made += [
        replace(row, before="", after="", before_plain=row.before, after_plain=row.after) for row in plain.values()
    ]
    return tuple(made)


def _pair(name: str, before: Score, after: Score) -> Measure:
    why = next((score.why for score in (before, after) if score.value is None and score.why), "")
    return Measure(name, UNIT_WORDS[before.unit], number_words(before.value), number_words(after.value), why)


def _bars(before: Scores, after: Scores) -> tuple[Bar, ...]:
    use_plain = bool(before.plain and after.plain)
    first, second = (before.plain, after.plain) if use_plain else (before.formulas, after.formulas)
    later = {score.name: score.value for score in second if score.unit == "grade"}
    pairs = [
        (score.name, score.value, later.get(score.name))
        for score in first
        if score.unit == "grade" and score.value is not None
    ]
    known = [(name, old, new) for name, old, new in pairs if old is not None and new is not None]
    longest = max((max(old, new) for _, old, new in known), default=0.0)
    if longest <= 0:
        return ()
    return tuple(
        Bar(
            name,
            number_words(old),
            number_words(new),
            round(max(old, 0) * 100 / longest, 2),
            round(max(new, 0) * 100 / longest, 2),
        )
        for name, old, new in known
    )
