"""Which language a text is in.

Statistical identification (py3langid) misjudges what news is full of: headlines in capitals, lists of names,
single short sentences. So the little words come first: they are few, frequent and differ between languages.
The statistics decide only where the little words say nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": """
            a about after all also an and are as at be because been before but by can could did
            do does for from had has have he her his how i if in into is it its more not of on
            one or our out per said say says she so some than that the their them then there
            they this to up was we were what when where which who will with would you your
        """,
        "de": """
            aber als am an auch auf aus bei bin bis das dass dem den der des die durch ein eine
            einem einen einer er es für haben hat hatte ich im in ist kann mehr mit nach nicht
            noch nur oder sein sich sie sind über um und uns von vor war was werden wie wir wird
            wurde zu zum zur
        """,
        "fr": """
            ai au aussi aux avec ce ces cette comme dans de des du elle en est et été il ils je
            la le les leur mais ne nous on ont ou où par pas plus pour qu que qui sa se ses son
            sont sur un une vous était
        """,
        "es": """
            al como con cuando de del desde el ella en era es esta este fue ha han hay la las lo
            los más me mi muy no nos o para pero por que se ser si sin sobre son su sus también
            un una y ya
        """,
        "it": """
            al alla anche che chi ci come con da dal dei del della delle di e è era gli ha hanno
            i il in la le lo ma nel nella non o più quando questo se si sono su sua suo un una
        """,
        "pt": """
            ao aos as com como da das de do dos e é ela ele em era essa foi há mais mas na não
            nas no nos o os ou para pela pelo por que se sem ser seu sua são também um uma
        """,
        "nl": """
            aan als bij dan dat de deze die dit door een en er geen had heeft het hij ik in is
            je kan maar met mijn naar niet nog of om ook op over te tot uit van voor waar was
            wat we werd wordt ze zijn zo zou
        """,
        "sv": """
            att av de den det du efter en ett för från han har hon i inte jag kan man med men
            när och om på sig som sin skulle så till under upp ut var vi är
        """,
        "pl": """
            ale co czy dla do i ich jak jego jest już na nie o od po przez przy są się tak to
            tym w z za że
        """,
    }.items()
}
_SCRIPTS = {
    "GREEK": "el", "HEBREW": "he", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "THAI": "th",
    "ARMENIAN": "hy", "GEORGIAN": "ka", "TAMIL": "ta", "BENGALI": "bn",
}  # fmt: skip
_ENOUGH = 6_000
_MISS = 0.08


def language_of(text: str) -> tuple[str, float]:
    """The ISO 639-1 code of the main language of `text`, and how sure that is from 0 to 1.

    A text without letters gives ("", 0.0). A text in Latin letters that shows no sign of any language, such
    as a list of names, counts as English with a low confidence: it is not to be refused for that.
    """
    sample = text[:_ENOUGH]
    letters = [character for character in sample if character.isalpha()]
    if not letters:
        return "", 0.0
    latin = sum(_script(character) == "LATIN" for character in letters)
    if latin * 2 < len(letters):
        return _of_other_script(sample, letters)
    words = re.findall(r"[^\W\d_]+", sample.lower())
    shares = {language: sum(word in known for word in words) / len(words) for language, known in _WORDS.items()}
    best = max(shares, key=lambda language: shares[language])
    second = max(share for language, share in shares.items() if language != best)
    # One little word may be part of a name ("La Paz", "Die Hard"), two different ones hardly are.
    told = best == "en" or len(_WORDS[best].intersection(words)) > 1
    if told and shares[best] >= _MISS and shares[best] >= 1.4 * second:
        return best, round(min(1.0, 0.5 + (shares[best] - second) * 2), 2)
    if shares["en"] >= _MISS and shares["en"] == shares[best]:
        return "en", 0.5
    return _of_statistics(sample, words, shares["en"])


def _script(character: str) -> str:
    return "LATIN" if character.isascii() else unicodedata.name(character, "").split(" ", 1)[0]


def _of_other_script(sample: str, letters: list[str]) -> tuple[str, float]:
    scripts = [_script(character) for character in letters]
    for script, language in _SCRIPTS.items():
        if scripts.count(script) * 3 > len(scripts):
            return language, 0.95
    language, confidence = _identified(sample)
    return (language, confidence) if language != "en" else ("", 0.0)


def _of_statistics(sample: str, words: list[str], english: float) -> tuple[str, float]:
    """Statistics on running text; names, headlines and scraps fall back to English."""
    language, confidence = _identified(sample.lower() if sample.isupper() else sample)
    if language == "en":
        return "en", confidence
    small = [word for word in re.findall(r"(?<![\w'’])[^\W\d_]+", sample) if word.islower() and len(word) > 2]
    if confidence >= 0.9 and len(words) >= 4 and len(small) * 2 >= len(words) and not _reads_as_english(small):
        return language, confidence
    return "en", 0.3 if english == 0 else 0.4


def _reads_as_english(words: list[str]) -> bool:
    from wordfreq import zipf_frequency

    return sum(zipf_frequency(word, "en") >= 4.0 for word in words) * 10 >= len(words) * 7


def _identified(sample: str) -> tuple[str, float]:
    from py3langid import rank

    ranking = rank(sample)
    # The scores are logarithms of likelihoods; their difference tells how far the first leads.
    lead = float(ranking[0][1]) - float(ranking[1][1])
    return str(ranking[0][0]), round(min(0.99, lead / (lead + 5)), 2)
