"""The glossary: the words to know, and the people, organisations and places of a text.

Definitions that the article itself gives come first; then our lexicon's, or a user's own, in the sense that the text
shows. Where the sense is not sure the entry says so instead of guessing.
"""

from __future__ import annotations

from simplify.glossary.explaining import explain
from simplify.glossary.people import people
from simplify.glossary.placing import place

__all__ = ["explain", "people", "place"]
