"""Words whose spelling misleads a reader who has never heard them, and a respelling for those alone.

Letters that are not said ("gnaw"), and letters that are said as others ("chasm", "epitome"). A respelling is given only
where British and American English agree well enough for one to serve both: a wrong one is worse than none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from simplify.language.respelling import respelling
from simplify.language.syllables import sounds

_SILENT_START = re.compile(r"kn|gn|ps|pn|pt|mn|wr|rh")
_SILENT = (
    (re.compile(r"mbs?$"), "B"),
    (re.compile(r"[ou]bt"), "B"),
    (re.compile(r"al[mf]|olk"), "L"),
    (re.compile(r"[^l]isl(?!at)"), "S"),
    (re.compile(r"ei?gn|ign(?:ed|s|ing|er)?$"), "G"),
    (re.compile(r"[^o]pts?$|rps$"), "P"),
)
"""Spellings of which one letter is often not said, with the sound that is then missing."""

_SAID_FINAL_E = re.compile(r"[^ei]e$")
_ROUGH = re.compile(r"(?:ou|au)gh(?!t)")
_TAUGHT = re.compile(r"ight|school|tech|phone|weigh|daughter|thorough|camp|design|sign|half|palm|talk|walk|folk|numb")
"""Parts that readers meet early, so that they mislead nobody."""

_UNSURE = frozenset(
    """
    ante apricot bough brochure buoy cadre chassis chauffeur chiropodist clerk column coyote cochineal dengue doughty
    ensign fillet gauche honorarium leisure lieutenant mitre niche oblique route schism schizophrenic scone vase
    archetypal banal beautician charade chiffon chorale christian communique dachshund fiance finale ischemic
    leprechaun machined nightshade nonchalance nonchalant nonchalantly orchestral picturesque pistachio psalm psyched
    reschedule schedule scheduler segue trachea unscheduled writhe
    """.split()
)
"""Words that are said in two ways, or that the dictionary of sounds has in a way that few people use."""

_AMBIGUOUS = frozenset({"bow", "row", "sow", "lead", "read", "tear", "wind", "live", "close", "use", "dove", "wound"})
"""Respellings that are words with two readings themselves."""

_ODD = re.compile(r"[a-z]ye[a-z]")
"""How the vowel of "kind" is written before two consonants: a reader may say two vowels."""


@lru_cache(maxsize=4096)
def helpful_respelling(word: str) -> str:
    """The respelling of a word (in lower case) whose spelling misleads; empty where it does not, or is not sure."""
    phones = tuple(phone.rstrip("012") for phone in sounds(word))
    if not phones or word in _UNSURE or not word.isascii() or not _misleads(word, phones) or _differs(word, phones):
        return ""
    said = respelling(word)
    if said in _AMBIGUOUS or _ODD.search(said.lower()):
        return ""
    return re.sub(r"ust(?=s?$)", "ist", said) if word.endswith(("ist", "ists")) else said


def _misleads(word: str, phones: tuple[str, ...]) -> bool:
    """Whether the letters promise other sounds than the word has."""
    if _TAUGHT.search(word):
        return False
    if _SILENT_START.match(word) or word.startswith("x"):
        return True
    if any(pattern.search(word) and sound not in phones for pattern, sound in _SILENT):
        return True
    if "ch" in word and "CH" not in phones:
        return True
    if _SAID_FINAL_E.search(word) and phones[-1] in ("IY", "EY"):
        return True
    return word.endswith(("que", "gue")) or bool(_ROUGH.search(word))


def _differs(word: str, phones: tuple[str, ...]) -> bool:
    """Whether British and American English part ways: the vowel before r, the h of "herb", French endings."""
    if re.search(r"ar(?=[aeiou])|er(?=[aeiou])|[aeo]rr", word) and "EH" in phones:
        return True
    if word.startswith("h") and phones[0] != "HH":
        return True
    if word.endswith(("et", "ets", "eur", "eurs", "ut", "ette", "iere", "lé", "eau", "oir")):
        return True
    return bool(re.search(r"iz(?:e|ed|ation)s?$|is(?:e|ed|ation)s?$|or[aeiou]", word)) and "AO" in phones
