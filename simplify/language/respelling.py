"""A respelling for readers: "attrition" is said uh-TRISH-un. Made from the pronouncing dictionary's sounds.

The letters are those that English readers guess right without a key, after the habit of newspapers; the syllable
with the main stress is in capitals. The pronunciation is North American.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from simplify.language.syllables import sounds

_VOWELS = {
    "AA": "ah",
    "AE": "a",
    "AH": "u",
    "AO": "aw",
    "AW": "ow",
    "AY": "y",
    "EH": "e",
    "ER": "ur",
    "EY": "ay",
    "IH": "i",
    "IY": "ee",
    "OW": "oh",
    "OY": "oy",
    "UH": "uu",
    "UW": "oo",
}
_CONSONANTS = {"HH": "h", "JH": "j", "DH": "th"}
_LAX = frozenset(("AE", "AH", "EH", "IH", "UH"))
# What an English syllable may begin with, longer than one sound.
_ONSETS = frozenset(
    tuple(onset.split("-"))
    for onset in """
    B-L B-R B-Y D-R D-W D-Y F-L F-R F-Y G-L G-R G-W HH-Y HH-W K-L K-R K-W K-Y M-Y N-Y P-L P-R P-Y S-K S-L S-M
    S-N S-P S-T S-W SH-R T-R T-W TH-R TH-W V-Y S-K-R S-K-W S-P-L S-P-R S-P-Y S-T-R S-K-Y
    """.split()
)


@lru_cache(maxsize=4096)
def respelling(word: str) -> str:
    """How a word is said, in everyday letters ("uh-TRISH-un"); empty when the dictionary does not list it.

    A name or term of several words is respelled when every word is listed.
    """
    parts = [_respelled(sounds(part)) for part in word.replace("-", " ").split()]
    return " ".join(parts) if parts and all(parts) else ""


def _respelled(phones: tuple[str, ...]) -> str:
    syllables = _syllables(phones)
    if len(syllables) == 1:
        return _written(syllables[0])
    stressed = next((n for n, one in enumerate(syllables) if any(phone.endswith("1") for phone in one)), 0)
    written = [_written(syllable) for syllable in syllables]
    return "-".join(part.upper() if n == stressed else part for n, part in enumerate(written))


def _syllables(phones: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The sounds cut into syllables: as many consonants as may begin a syllable go to the next one.

    A short stressed vowel keeps the consonant after it, because it cannot end a syllable in English.
    """
    nuclei = [place for place, phone in enumerate(phones) if phone[-1].isdigit()]
    starts = [0]
    for this, following in pairwise(nuclei):
        between = phones[this + 1 : following]
        keep = next(cut for cut in range(len(between) + 1) if _can_begin(between[cut:]))
        lax = phones[this][:-1] in _LAX and phones[this][-1] != "0"
        if lax and keep == 0 and between:
            keep = 1
        starts.append(this + 1 + keep)
    return [phones[start:end] for start, end in zip(starts, [*starts[1:], len(phones)], strict=True)]


def _can_begin(sounds_: tuple[str, ...]) -> bool:
    return len(sounds_) == 0 or (len(sounds_) == 1 and sounds_ != ("NG",)) or sounds_ in _ONSETS


def _written(syllable: tuple[str, ...]) -> str:
    letters = []
    for place, phone in enumerate(syllable):
        if not phone[-1].isdigit():
            letters.append(_CONSONANTS.get(phone, phone.lower()))
            continue
        vowel, last = phone[:-1], place == len(syllable) - 1
        if vowel == "AH" and last:
            letters.append("uh")
        elif vowel == "AY" and place == 0:
            letters.append("eye")
        elif vowel == "AY" and not last:
            letters.append("ye" if place + 2 < len(syllable) or syllable[-1] in {"NG"} else "y")
        elif vowel == "IH" and last:
            letters.append("ih")
        elif vowel == "EH" and last:
            letters.append("eh")
        else:
            letters.append(_VOWELS[vowel])
    return "".join(letters)
