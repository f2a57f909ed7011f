"""Our plain-language dictionary: senses in text files, the words they are explained with, and their checks.

README.md in this folder describes the file format. Nothing here knows a parser or a language model.
"""

from simplify.lexicon.entries import Cue, Sense, Simpler
from simplify.lexicon.loading import Lexicon, load_lexicon

__all__ = ["Cue", "Lexicon", "Sense", "Simpler", "load_lexicon"]
