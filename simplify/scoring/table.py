"""Scores of many texts as CSV: one row a text, one column a value; an empty cell is a value without ground."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from simplify.model import Scores
from simplify.scoring.formulas import FORMULAS

COUNTS = ("sentences", "words", "syllables", "words_per_sentence", "long_sentences", "hard_words")
ESTIMATE = ("band", "years", "uncertainty")


def header() -> list[str]:
    """The names of the columns."""
    names = [formula.name for formula in FORMULAS]
    return ["name", *COUNTS, *ESTIMATE, *names, *(f"{name}, without names" for name in names), "advice"]


def row(name: str, scores: Scores) -> list[str]:
    """The cells of one text."""
    values: list[object] = [getattr(scores, column) for column in (*COUNTS, *ESTIMATE)]
    values += [scores.value(formula.name) for formula in FORMULAS]
    values += [scores.value(formula.name, names=False) for formula in FORMULAS]
    return [_safe(name), *("" if value is None else str(value) for value in values), str(len(scores.advice))]


def to_csv(rows: Iterable[tuple[str, Scores]]) -> str:
    """The whole table with its header."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header())
    writer.writerows(row(name, scores) for name, scores in rows)
    return out.getvalue()


def _safe(name: str) -> str:
    """A file name that a spreadsheet does not take for a formula."""
    return f"'{name}" if name[:1] in {"=", "+", "-", "@"} else name
