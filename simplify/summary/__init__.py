"""The summary: what happened, who says so, and where the text says it."""

from simplify.summary.summarizing import summarize

__all__ = ["summarize"]
