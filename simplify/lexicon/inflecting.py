"""Regular English inflection by spelling rules.

Enough to know "cedes", "ceding" and "ceded" for forms of "cede" without loading a morphological dictionary.
Irregular forms stand beside the word in the data files.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouy]+")
_DOUBLES = re.compile(r"[^aeiou](?:qu)?[aeiouy][bcdfgklmnprstvz]$")
_HISSES = re.compile(r"(?:s|x|z|ch|sh)$")


@lru_cache(maxsize=65536)
def regular_forms(word: str, pos: str) -> frozenset[str]:
    """`word` and its regular inflected forms as a `pos` ("noun", "verb", "adj", "adv").

    Where spelling does not tell whether a consonant doubles ("travelled", "limited") both spellings are given.
    """
    forms = {word}
    if pos in ("noun", "name", "abbr"):
        forms.add(_with_s(word))
    elif pos == "verb":
        forms.add(_with_s(word))
        forms.update(_with(word, "ed"), _with(word, "ing"))
    elif pos in ("adj", "adv") and len(_VOWELS.findall(word)) <= 2:
        forms.update(_with(word, "er"), _with(word, "est"))
    return frozenset(forms)


def adverb_of(adjective: str) -> str:
    """The adverb in -ly that spelling rules make of an adjective ("angrily", "gently", "basically")."""
    if adjective.endswith("y") and adjective[-2:-1] not in "aeiou":
        return adjective[:-1] + "ily"
    if adjective.endswith("le") and adjective[-3:-2] not in "aeiou":
        return adjective[:-1] + "y"
    if adjective.endswith("ic"):
        return adjective + "ally"
    return adjective + ("y" if adjective.endswith("ll") else "ly")


def term_forms(term: str, pos: str, forms: tuple[str, ...] = ()) -> frozenset[str]:
    """Every regular form of a term, which may be several words, with the listed irregular ones.

    In a phrase any word may be inflected as a noun or as a verb ("wars of attrition", "ceding ground"), and a
    hyphen may stand for a space. Written in lower case except where the term has capitals.
    """
    words = term.split(" ")
    found: set[str] = set(forms)
    if len(words) == 1:
        kinds = ("noun", "verb", "adj") if pos == "phrase" else (pos,)
        for kind in kinds:
            found |= regular_forms(term, kind)
    else:
        found |= {term, term.replace(" ", "-")}
        for position, word in enumerate(words):
            for kind in ("noun", "verb") if pos in ("verb", "phrase") else ("noun",):
                for form in (*regular_forms(word, kind), *_IRREGULAR.get(word, ())):
                    found.add(" ".join((*words[:position], form, *words[position + 1 :])))
    return frozenset(found)


def _with_s(word: str) -> str:
    if word.endswith("y") and len(word) > 1 and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if _HISSES.search(word) or (word.endswith("o") and word[-2:-1] not in "aeiou") else "s")


def _with(word: str, ending: str) -> set[str]:
    """`word` with -ed, -ing, -er or -est."""
    if word.endswith("ie") and ending == "ing":
        return {word[:-2] + "ying"}
    if word.endswith("e") and not (ending == "ing" and word.endswith(("ee", "oe", "ye"))):
        return {word[:-1] + ending}
    if word.endswith("y") and word[-2:-1] not in "aeiou" and ending != "ing":
        return {word[:-1] + "i" + ending}
    if _DOUBLES.search(" " + word):
        doubled = word + word[-1] + ending
        return {doubled} if len(_VOWELS.findall(word)) == 1 else {doubled, word + ending}
    return {word + ending}


# The irregular verbs and nouns that begin or end news phrases ("break out", "take refuge", "man of the people").
_IRREGULAR: dict[str, tuple[str, ...]] = {
    "be": ("am", "is", "are", "was", "were", "been", "being"), "bear": ("bore", "borne"), "become": ("became",),
    "begin": ("began", "begun"), "bind": ("bound",), "break": ("broke", "broken"), "bring": ("brought",),
    "build": ("built",), "buy": ("bought",), "catch": ("caught",), "child": ("children",), "come": ("came",),
    "deal": ("dealt",), "do": ("does", "did", "done"), "draw": ("drew", "drawn"), "drive": ("drove", "driven"),
    "fall": ("fell", "fallen"), "feel": ("felt",), "fight": ("fought",), "find": ("found",), "fly": ("flew", "flown"),
    "foot": ("feet",), "get": ("got", "gotten"), "give": ("gave", "given"), "go": ("went", "gone"),
    "grow": ("grew", "grown"),
    "half": ("halves",), "hang": ("hung",), "have": ("has", "had"), "hear": ("heard",), "hide": ("hid", "hidden"),
    "hold": ("held",), "keep": ("kept",), "know": ("knew", "known"), "lay": ("laid",), "lead": ("led",),
    "leave": ("left",), "lie": ("lay", "lain"), "life": ("lives",), "lose": ("lost",), "make": ("made",),
    "man": ("men",), "mean": ("meant",), "meet": ("met",), "pay": ("paid",), "ride": ("rode", "ridden"),
    "ring": ("rang", "rung"), "rise": ("rose", "risen"), "run": ("ran",), "say": ("said",), "see": ("saw", "seen"),
    "seek": ("sought",), "sell": ("sold",), "send": ("sent",), "shake": ("shook", "shaken"), "shoot": ("shot",),
    "sink": ("sank", "sunk"), "sit": ("sat",), "speak": ("spoke", "spoken"), "spend": ("spent",),
    "stand": ("stood",), "steal": ("stole", "stolen"), "stick": ("stuck",),
    "strike": ("struck",), "swear": ("swore", "sworn"),
    "sweep": ("swept",), "take": ("took", "taken"), "teach": ("taught",), "tear": ("tore", "torn"), "tell": ("told",),
    "think": ("thought",), "throw": ("threw", "thrown"), "win": ("won",),
    "woman": ("women",), "write": ("wrote", "written"),
}  # fmt: skip


def adjectives_of(word: str, pos: str) -> tuple[str, ...]:
    """The adjectives that an adverb in -ly or a noun in -ness may be made of ("angrily" → "angri", "angry" …).

    Spelling alone gives candidates, of which a dictionary knows at most one.
    """
    if pos == "noun" and word.endswith("ness") and len(word) > 6:
        stem = word[:-4]
        return (stem, f"{stem[:-1]}y") if stem.endswith("i") else (stem,)
    if pos != "adv" or not word.endswith("ly") or len(word) < 5:
        return ()
    stem = word[:-2]
    found = [stem]
    if stem.endswith("i"):
        found.append(f"{stem[:-1]}y")
    if word.endswith("ically"):
        found.append(word[:-4])
    found += [f"{word[:-1]}e", f"{stem}l", f"{stem}le"]
    return tuple(found)
