"""Whether a plain wording would echo a word close by: "easy to do easily", "made sure that it is made well"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from simplify.language.inflection import lemmas
from simplify.language.parsed import ParsedSentence
from simplify.lexicon.defining import defining_list
from simplify.model import Edit

NEAR = 5
"""How many words away a word of the same stem still sounds like a slip."""
STEM = 4
"""How many letters two words of one stem have in common at least."""
CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
ENDINGS = frozenset(
    """
    s es e d ed de ded ing ding ings er ers r rs or ors ier iers i ies ied ili li est al alli able ibli en ened
    ment ments ion ions ation ations sion sions ition itions iti ities ness iness ful fulli less ance ances ence ences
    ive ives
    """.split()
) | {""}
"""What may stand behind a stem, with “i” for every “y”."""


def echoes(sentence: ParsedSentence, edits: Iterable[Edit]) -> bool:
    """Whether a word of the same stem as a new content word stands within five words of it, before or behind."""
    words = [token for token in sentence.tokens if token.is_alpha]
    for edit in edits:
        new = {form for word in edit.text.lower().split() if _has_content(word) for form in _forms(word)}
        inside = [at for at, token in enumerate(words) if sentence.span_of(token).overlaps(edit.span)]
        if not new or not inside:
            continue
        around = words[max(0, inside[0] - NEAR) : inside[0]] + words[inside[-1] + 1 : inside[-1] + 1 + NEAR]
        known = {form for token in around if token.pos_ in CONTENT for form in (token.lower_, token.lemma_.lower())}
        if any(is_related(one, other) for one in new for other in known):
            return True
    return False


def is_related(one: str, other: str) -> bool:
    """Whether two words in lower case look like forms of one stem: "easy", "easily", but not "offer", "offender"."""
    left, right = one.replace("y", "i"), other.replace("y", "i")
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False)))
    return stem >= STEM and left[stem:] in ENDINGS and right[stem:] in ENDINGS


def _has_content(word: str) -> bool:
    """Whether a word of a wording is a noun, verb, adjective or adverb in -ly, for all that the defining list knows."""
    kinds = set(defining_list().words.get(defining_list().base(word), "n"))
    return word.isalpha() and "f" not in kinds and (bool(kinds & set("nva")) or word.endswith("ly"))


def _forms(word: str) -> set[str]:
    """The word and what it may be a form of: "made" is "make" too."""
    return {word, *(lemmas(word, part)[0] for part in ("VERB", "NOUN", "ADJ", "ADV"))}
