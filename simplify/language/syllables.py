"""How a word is said: its syllables, its sounds, and a respelling for readers ("uh-TRISH-uh").

The facts are those of the CMU Pronouncing Dictionary (its notice lies beside the data). A rule counts
syllables from the spelling; the dictionary's words that the rule gets wrong are listed in
`data/syllables.txt`, so that counting needs a small file only. The sounds themselves are read from
`data/nltk/corpora/cmudict` when first asked for; the folder is laid out as NLTK wants it, so that
textstat finds the same dictionary without a download.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from simplify.language.numerals import spoken

DATA = Path(__file__).parent / "data"
NLTK_DATA = DATA / "nltk"

_LETTERS = re.compile(r"[a-z]+(?:'[a-z]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_SPELLED = re.compile(r"(?:[A-Za-z]\.){2,}[A-Za-z]?\.?")
_INITIALS = re.compile(r"[A-Z]{2,}s?")
_SIBILANT = re.compile(r"(?:s|z|x|ch|sh|[cgs]e|ze)$")

# Two written vowels that are usually two sounds, and endings in which a written vowel is silent.
_TWO_SOUNDS = re.compile(
    r"[aeiouy]ing|(?<![qgs])ua(?![iy])|(?<=s)ual|(?<![cstgx])ia(?!ge)|(?<=[cstg])ia(?=t)|i(?:um|us)(?='s|$)|"
    r"(?<![cstgx])io(?!us)|iou(?!s)|[^gq]uou|eo(?=[lmns])(?!u)|[^dglnst]ier$|[^l]iest$|ye[rt]|yi|uit[iy]|uen|[^n]oe[mt]|"
    r"[^cfhlrnptv]ien[ct]|eum|crea|^re(?=a[^cdlmprs]|e[^dfkl]|i[^gn]|u)|^pre(?=[aeiou][^s])|^co(?=a[^cdlstx]|[ei][^nl]|o[pr])|"
    r"^bi[ao]|^tri[ao]|ism(?=$)|yo[tu]|nuc?le[ai]"
)
_SILENT_E = re.compile(r"[^aeiouylr]e$|[aeiouy][rl]e$|rle$|[^aeiouyg]re$(?<![bct]re)")
_SILENT_ES = re.compile(r"(?:[^aeiouysxzcglhr]|[^cs]h|[aeiouyr]l|[aeiouy]r|ns)es$")
_SILENT_ED = re.compile(r"(?<![tdaeiouy])(?<![bcdfgkptz]l)ed$")
_SILENT_INSIDE = re.compile(
    r"[^aeiouyl]e(?:ful|less|ment|ly|ness|some|s?man|s?men|like|work|wise|board|town|ville|side|land|way|where|thing|place|keep|hold|care|guard|room|light|time)|"
    r"(?:[aeiouyr]l|[aeiouy]r)e(?:ly|ment|some|ful|less|man|time|side|line|land)"
)
_SYLLABIC = re.compile(r"[^aeiouy]sm$|thms?$|[dstw]n't$")


# Titles are written short and said in full.
_TITLES = {
    "Adm": 3,
    "Capt": 2,
    "Cmdr": 3,
    "Col": 2,
    "Dr": 2,
    "Gen": 3,
    "Gov": 3,
    "Jr": 2,
    "Lt": 3,
    "Maj": 2,
    "Prof": 3,
    "Rep": 5,
    "Rev": 3,
    "Sen": 3,
    "Sgt": 2,
    "Sr": 2,
}


def syllables(word: str) -> int:
    """How many syllables a written word has when it is read aloud.

    `word` has no space in it. Numbers count as they are said ("40,000" has four), initials letter by letter,
    and the parts of a hyphenated word are added up. A string without letters or digits has 0, any other at
    least 1.
    """
    return _counted(word)


@lru_cache(maxsize=1 << 16)
def _counted(word: str) -> int:
    least = 1 if any(character.isalnum() for character in word) else 0
    return max(least, _said(word))


def _said(word: str) -> int:
    if any(character.isdigit() for character in word):
        return sum(_of_part(part) for part in re.split(r"[\s-]+", spoken(word)) if part)
    if _SPELLED.fullmatch(word):
        return _of_letters(word)
    if word.rstrip(".") in _TITLES:
        return _TITLES[word.rstrip(".")]
    parts = [part for part in re.split(r"[-‐‑–—/_.@]+", word) if part]
    return sum(_of_part(part) for part in parts)


def _of_part(part: str) -> int:
    exceptions = _exceptions()
    plain = folded(part)
    lower = plain.lower()
    for listed in (lower, lower.strip("'")):
        if listed in exceptions:
            return exceptions[listed]
    lower = lower.strip("'")
    if _INITIALS.fullmatch(plain) and (len(plain.rstrip("s")) <= 3 or not _VOWELS.search(lower)):
        return _of_letters(plain.rstrip("s"))
    if lower and not _LETTERS.fullmatch(lower):
        foreign = sum(1 for letter in lower if letter.isalpha())
        if foreign and not re.search("[a-z]", lower):
            return max(1, round(foreign / 2.5))  # another script: about one syllable in 2.5 letters
        return sum(estimated(run) for run in re.findall(r"[a-z]+", lower))
    return _possessive(lower) if lower.endswith("'s") else (estimated(lower) if lower else 0)


def _possessive(lower: str) -> int:
    base = lower[:-2]
    if not base:
        return 0
    return _of_part(base) + (1 if _SIBILANT.search(base) else 0)


def _of_letters(word: str) -> int:
    return sum(3 if letter in "wW" else 1 for letter in word if letter.isalpha())


def estimated(word: str) -> int:
    """The count that the spelling alone suggests, for a lower-case word of the letters a to z and
    apostrophes.
    """
    if not word:
        return 0
    count = len(_VOWELS.findall(word)) + len(_TWO_SOUNDS.findall(word)) + len(_SYLLABIC.findall(word))
    bare = word
    if _SILENT_E.search(bare) or _SILENT_ES.search(bare) or _SILENT_ED.search(bare):
        count -= 1
    count -= len(_SILENT_INSIDE.findall(word))
    return max(1, count)


def folded(word: str) -> str:
    """The word in the letters a to z: accents, ligatures and typographic apostrophes taken apart."""
    if word.isascii():
        return word
    word = word.replace("’", "'").replace("‘", "'").replace("ß", "ss").replace("ø", "o").replace("ł", "l")
    word = word.replace("æ", "ae").replace("œ", "oe").replace("Ø", "O").replace("Ł", "L")
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c) and c != "\u00ad")


@cache
def _exceptions() -> dict[str, int]:
    """The dictionary's words whose count the spelling does not give: one line a count, the words after it."""
    found: dict[str, int] = {}
    for line in (DATA / "syllables.txt").read_text(encoding="ascii").splitlines():
        if line.startswith("#"):
            continue
        count, _, words = line.partition(" ")
        found.update(dict.fromkeys(words.split(), int(count)))
    return found


@cache
def _dictionary() -> str:
    return "\n" + (NLTK_DATA / "corpora" / "cmudict" / "cmudict").read_text(encoding="ascii")


@lru_cache(maxsize=4096)
def sounds(word: str) -> tuple[str, ...]:
    """The first pronunciation of a word as ARPAbet sounds, vowels with their stress (0, 1, 2); empty when not
    listed.
    """
    text = _dictionary()
    key = f"\n{folded(word).upper()} 1 "
    at = text.find(key)
    if at < 0:
        return ()
    return tuple(text[at + len(key) : text.index("\n", at + 1)].split())
