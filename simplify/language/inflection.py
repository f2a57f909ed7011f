"""Inflection both ways, a thin and cached cover over lemminflect."""

from __future__ import annotations

from functools import lru_cache

INFLECTED = frozenset({"NNS", "NNPS", "VBD", "VBG", "VBN", "VBZ", "JJR", "JJS", "RBR", "RBS"})
PREPOSITIONS = frozenset({"of", "in", "for", "to", "with", "on", "at", "from", "by", "about", "against", "who", "that"})

PREFERRED = {
    ("person", "NNS"): "people",
    ("be", "VBP"): "are",
    ("get", "VBN"): "got",
    ("show", "VBN"): "shown",
    ("sew", "VBN"): "sewn",
}
"""Forms that are not the first in the data, and are the usual ones in newspapers everywhere."""


@lru_cache(maxsize=20_000)
def inflected(lemma: str, tag: str) -> str:
    """The form of `lemma` for a Penn tag ("buy", "VBD" → "bought"). The lemma itself when there is none.

    Of several forms the British regular one is not sought out: the commonest comes first in the data. In a phrase the
    first word is inflected for a verb tag ("give up" → "gave up"), for any other the head: the last word, or the one
    before a preposition ("group of buildings" → "groups of buildings").
    """
    words = lemma.split(" ")
    if len(words) > 1:
        prepositions = [place for place, word in enumerate(words) if word in PREPOSITIONS and place]
        at = 0 if tag.startswith("V") else (prepositions[0] if prepositions else len(words)) - 1
        words[at] = inflected(words[at], tag)
        return " ".join(words)
    if (lemma, tag) in PREFERRED:
        return PREFERRED[lemma, tag]
    if tag not in INFLECTED and not (lemma == "be" and tag == "VBP"):
        return lemma
    from lemminflect import getInflection

    forms = getInflection(lemma, tag=tag) or getInflection(lemma, tag=tag, inflect_oov=True)
    return str(forms[0]) if forms else lemma


@lru_cache(maxsize=20_000)
def lemmas(word: str, upos: str) -> tuple[str, ...]:
    """The possible lemmas of a word form as a "NOUN", "VERB", "ADJ" or "ADV"; the word itself when none is known."""
    from lemminflect import getLemma

    found = getLemma(word.lower(), upos=upos)
    return tuple(found) if found else (word.lower(),)


@lru_cache(maxsize=20_000)
def is_known(word: str, upos: str) -> bool:
    """Whether the morphological dictionary lists a word (in lower case) as a "NOUN", "VERB", "ADJ" or "ADV"."""
    from lemminflect import getAllLemmas

    return bool(getAllLemmas(word, upos=upos))
