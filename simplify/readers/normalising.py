"""The one normalisation of article text; every offset of the house counts in what comes out of it.

It changes how characters are written, never which words stand there: one form of line end and of space,
composed accents (Unicode NFC), no invisible characters, typographic ligatures as plain letters.
Repairs of damaged words are a separate step, see `repairing`.
"""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Soft hyphen, zero-width space and non-joiner, direction marks, word joiner and its kin, byte order mark.
_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_CONTROLS = "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"
_DELETED = re.compile(f"[{_INVISIBLE}{_CONTROLS}]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# A joiner between pictographs makes one sign of several; anywhere else it is only a trap for searching.
_STRAY_JOINER = re.compile("(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d")
_SURROGATES = re.compile("[\ud800-\udfff]")
# The bullets of symbol fonts have private code points; the two hyphens look and mean the same as "-".
_SIGNS = str.maketrans({"\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\u2010": "-", "\u2011": "-"})
_BROKEN_AT_SOFT_HYPHEN = re.compile("\u00ad\n *(?=\\w)")


def normalised(text: str) -> str:
    """`text` in the one form that the project works on. Applying it again changes nothing.

    Line ends become "\\n", every other blank one space, runs of spaces one space; lines lose the spaces at
    their ends, but keep those at their start, which can mean a paragraph. Three or more line ends become two.
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _SURROGATES.sub("\ufffd", text).translate(_SIGNS)
    text = _BROKEN_AT_SOFT_HYPHEN.sub("", text)
    before = ""
    while before != text:  # what was hidden by one deleted character may need the next round
        before = text
        text = _STRAY_JOINER.sub("", _DELETED.sub("", text))
        text = _SPACES.sub(" ", text)
        for sign, letters in _LIGATURES.items():
            text = text.replace(sign, letters)
        text = unicodedata.normalize("NFC", text)
        text = re.sub(" +\n", "\n", text)
        text = re.sub("(?<=[^ \n]) {2,}", " ", text)
        text = re.sub("\n{3,}", "\n\n", text)
    return text


def line_of(text: str) -> str:
    """`text` normalised and on one line, without blanks at its ends: a title, a name, a table cell."""
    return " ".join(normalised(text).split())


def notes_of(text: str) -> tuple[str, ...]:
    """What a person should know about the characters of a normalised text."""
    lost = text.count("\ufffd")
    return (f"characters that could not be read and stand as �: {lost}",) if lost else ()
