"""Scores: how hard a text is, for whom, where, and what could be done about it."""

from simplify.scoring.comparison import compare
from simplify.scoring.scores import score

__all__ = ["compare", "score"]
