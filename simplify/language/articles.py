""" "A" or "an": decided by the first sound of the next word, not by its first letter."""

from __future__ import annotations

import re

_VOWEL_LETTER = re.compile(r"[aeiou]", re.IGNORECASE)
_CONSONANT_SOUND = re.compile(
    r"(?:eu|ew|u[bcfhjkqrst][aeiou]|uni(?!n|m)|one(?:$|\W|s)|once|ubiq|uga|ukr)", re.IGNORECASE
)
_VOWEL_SOUND = re.compile(r"(?:hour|honest|honou?r|heir)", re.IGNORECASE)
_SPELLED = re.compile(r"[A-Z]{2,}")
_SPOKEN_VOWEL = frozenset("AEFHILMNORSX")


def article_for(word: str) -> str:
    """ "a" or "an", as it stands before `word`: "an hour", "a university", "an MP", "a UN report", "an 8-year-old"."""
    bare = word.lstrip("“‘\"'(")
    if not bare:
        return "a"
    if bare[0].isdigit():
        return "an" if re.match(r"(?:8|11(?!\d)|18(?!\d)|11,|18,)", bare) else "a"
    if _SPELLED.match(bare) and not re.match(r"[A-Z]+[a-z]", bare):
        return "an" if bare[0] in _SPOKEN_VOWEL else "a"
    if _VOWEL_SOUND.match(bare):
        return "an"
    if _CONSONANT_SOUND.match(bare):
        return "a"
    return "an" if _VOWEL_LETTER.match(bare) else "a"
