"""What stands in quote marks within one sentence that was taken out of its text.

A sentence in the middle of a long quotation has no marks, one at its end has only the closing one. So a closing mark
without an opening one reaches back to the start of the sentence, an opening one without a close to its end.
"""

from __future__ import annotations

import re

_DOUBLE = re.compile(r"[“”«»„\"]")
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\S)([^‘“”\"]*?\S)[’'](?![\w])")


def quoted_stretches(text: str) -> list[tuple[int, int]]:
    """Where the quotations of a sentence begin and end, marks included, as offsets into `text`."""
    found: list[tuple[int, int]] = []
    opened = -1
    for match in _DOUBLE.finditer(text):
        at = match.start()
        opening = match.group() in "“«„" or (match.group() == '"' and opened < 0 and _opens(text, at))
        if opening:
            opened = at if opened < 0 else opened
        elif opened >= 0:
            found.append((opened, at + 1))
            opened = -1
        elif not found:
            found.append((0, at + 1))
    if opened >= 0:
        found.append((opened, len(text)))
    if not found and ("‘" in text or "'" in text):
        found = [match.span() for match in _SINGLE.finditer(text)]
    return found


def _opens(text: str, at: int) -> bool:
    return at + 1 < len(text) and not text[at + 1].isspace()


def quoted_words(text: str) -> list[str]:
    """What stands between the marks, without the comma or full stop that belongs to the sentence around it."""
    return [bare(text[start:end]) for start, end in quoted_stretches(text)]


def bare(quotation: str) -> str:
    """A quotation without its marks, and without a closing comma or full stop.

    These move when a speaker is put in front: “We won,” she said. She said: “We won.”
    """
    return quotation.strip("“”«»„\"‘’'").strip().rstrip(",.").strip()
