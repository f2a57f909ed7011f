"""Scores: how hard a text is, for whom, where, and what could be done about it."""

from simplify.scoring.comparison import compare
from simplify.scoring.fast import score_fast
from simplify.scoring.scores import score
from simplify.scoring.standards import Requirement, check_standards
from simplify.scoring.word_difficulty import difficulty

__all__ = ["Requirement", "check_standards", "compare", "difficulty", "score", "score_fast"]
