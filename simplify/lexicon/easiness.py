"""Whether one wording is easier than another, by frequency and by learners' level.

Frequencies are wordfreq's (Zipf scale), levels are cefrpy's estimates of the CEFR level of a word.
"""

from __future__ import annotations

from functools import lru_cache

from simplify.lexicon.defining import defining_list

_TAGS = {"noun": ("NN", "NNS"), "verb": ("VB", "VBP"), "adj": ("JJ",)}


def is_easier(simpler: str, term: str) -> bool:
    """Whether `simpler` is easier than `term`: more frequent, of a lower level, or in words of the defining list.

    Of several words the hardest counts. A term of several words may be made of easy ones and still be hard ("open
    fire"), so any wording in words of the defining list counts as easier.
    """
    allowed = defining_list()
    hard = [word for word in simpler.lower().split() if not allowed.allows(word)]
    if not hard:
        easy_term = " " not in term and "-" not in term and allowed.allows(term.lower())
        return not easy_term or _easier(simpler, term)
    return _easier(" ".join(hard), term)


def _easier(simpler: str, term: str) -> bool:
    if min(map(zipf, simpler.split())) > min(map(zipf, term.split())):
        return True
    return max(map(difficulty, simpler.split())) < max(map(difficulty, term.split()))


def is_kind(wording: str, pos: str) -> bool:
    """Whether the head of `wording` is known as a noun, verb or adjective, so that it can be inflected.

    The head of a verb wording is its first word, of a noun wording the word before "of", "for" … or the last.
    """
    if pos not in _TAGS:
        return True
    words = wording.lower().split()
    head = words[0]
    if pos == "noun":
        breaks = [at for at, word in enumerate(words) if at and word in _AFTER_HEAD]
        head = words[(breaks[0] if breaks else len(words)) - 1]
    if pos == "adj" and len(words) > 1:
        return True
    head = head.rpartition("-")[2]
    base = defining_list().base(head)
    known = any(defining_list().is_kind(word, pos) for word in (base, head) if word)
    return known or any(tag in _TAGS[pos] for tag in _tags(head))


_AFTER_HEAD = (
    *("of", "for", "in", "on", "to", "from", "with", "that", "who", "which", "by", "at", "about"),
    *(
        "against",
        "between",
        "without",
        "under",
        "over",
        "into",
        "not",
        "during",
        "after",
        "before",
        "made",
        "used",
    ),
)


@lru_cache(maxsize=65536)
def zipf(word: str) -> float:
    """How common a word is, on the Zipf scale (0 when it was never seen)."""
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, "en"))


@lru_cache(maxsize=65536)
def difficulty(word: str) -> float:
    """The mean CEFR level of a word from 1 (A1) to 6 (C2); 6 when it is not listed."""
    level = _analyzer().get_average_word_level_float(word.lower())
    return 6.0 if level is None else float(level)


def is_listed(word: str) -> bool:
    """Whether the learners' list has a word (in lower case) as something else than a name or a plural."""
    return not set(_tags(word)) <= {"NNP", "NNPS", "NNS"}


def _tags(word: str) -> tuple[str, ...]:
    return tuple(_analyzer().get_all_pos_for_word_as_str(word) or ())


@lru_cache(maxsize=1)
def _analyzer():  # type: ignore[no-untyped-def]
    from cefrpy import CEFRAnalyzer

    return CEFRAnalyzer()
