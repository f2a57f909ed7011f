"""NLTK and textstat without a download: both find the pronouncing dictionary that the package ships.

Nothing in the package needs textstat at run time (its import takes over a second): our formulas count by themselves.
This is for comparing with it, and for callers who use textstat beside us.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from simplify.errors import MissingPiece
from simplify.language.syllables import NLTK_DATA


def add_corpora() -> None:
    """Tell NLTK where the shipped corpora lie, after the places that the user set. Harmless when repeated."""
    import nltk

    if str(NLTK_DATA) not in nltk.data.path:
        nltk.data.path.append(str(NLTK_DATA))


def textstat() -> ModuleType:
    """The textstat module, able to count syllables with the network off.

    Raises MissingPiece when the dictionary cannot be found: textstat would then give wrong values in silence.
    """
    add_corpora()
    import nltk

    try:
        nltk.data.find("corpora/cmudict")
    except LookupError as problem:
        raise MissingPiece(
            "the pronouncing dictionary is missing", where=str(NLTK_DATA), remedy="reinstall simplify-news"
        ) from problem
    return import_module("textstat")
