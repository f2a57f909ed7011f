"""Key numbers: how a figure is called, with the words that hold it to the truth and the whole of what it counts.

"2,000" of "at least 2,000 cooks and waiters" is called just that: "2,000 cooks" would be another number. Where what is
counted cannot be told in a few words, there is no figure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.summary.lines import Line

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST_WHOLE = 9
"""Words behind a share that say what it is a share of."""

_NO_FIGURE = frozenset({"one", "first", "second", "third", "once", "twice", "half", "two"})
_UNITS = re.compile(r"[%£$€]|per cent|percent|million|billion|trillion|thousand|km|kilomet|metre|meter|mile|tonne|kg|°")
_LOOSE_LABELS = ("DATE", "TIME", "ORDINAL")
_NO_QUALIFIER = frozenset({"at", "to", "than", "most", "many", "much"})
_QUALIFIERS = frozenset(
    "about around roughly nearly almost approximately over under least most more less than up to at as many much only "
    "between some just exactly fewer".split()
)
_MEASURES = frozenset("away long wide deep high tall ahead apart".split())
_RATES = ("a", "an", "per", "each", "every")
_CURRENCIES = frozenset(
    "yen yuan dollar dollars euro euros pound pounds sterling krone kronor kroner krona rupee rupees rouble roubles "
    "ruble rubles franc francs peso pesos rand won cent cents pence".split()
)
_PERIODS = frozenset("second minute hour night day week month season quarter year decade person head".split())
_LEADS = re.compile(r"^(?:(?:[Aa]t|[Ii]n|[Ww]ith|[Bb]y|[Tt]he|[Ww]hile|[Bb]ut|[Aa]nd) )+")


def figures_of(sentence: ParsedSentence, line: Line) -> list[str]:
    """The figures of a sentence that its line still has, with what they count; in their order."""
    found = []
    for token in sentence.tokens:
        if not token.like_num or token.ent_type_ in _LOOSE_LABELS or token.lower_ in _NO_FIGURE:
            continue
        if (token.i and token.nbor(-1).like_num) or sentence.is_quoted(token):
            continue
        words = label_of(sentence, token)
        large = any(c.isdigit() for c in words) and (len(re.sub(r"\D", "", words)) > 1 or _UNITS.search(words))
        if not any(word.lower() not in _QUALIFIERS and re.search(r"[^\W\d]|[%£$€°]", word) for word in words.split()):
            continue  # "one of 11": of what is not told
        if words and (large or _UNITS.search(words)) and words in line.text and not _repeats(words, line.text):
            found.append(words)
    return found


def label_of(sentence: ParsedSentence, number: Token) -> str:
    """The words for a number, from its qualifier ("at least") to the whole of what it counts; empty where it has no
    such words: it is part of an adjective ("a 900-acre site"), or what it counts takes a clause to tell."""
    doc = sentence.tokens.doc
    start, end, noun = _bounds(sentence, number.i)
    if end < sentence.tokens.end - 1 and doc[end + 1].text in "-‐‑–" and not doc[end].whitespace_:
        return ""
    if noun is not None and noun.i == end:
        whole = _coordinated(noun)
        if whole is None:
            return ""
        end = whole
    end = _behind(sentence, end)
    if doc[end].text == "%" or doc[end].lower_ in ("percent", "cent"):
        end = _share(sentence, end)
    return doc.text[doc[start].idx : doc[end].idx + len(doc[end])].rstrip(".,;:")


def _bounds(sentence: ParsedSentence, at: int) -> tuple[int, int, Token | None]:
    """From the qualifier before a number to the noun that it counts, and that noun."""
    doc = sentence.tokens.doc
    start, end = at, at
    low, high = sentence.tokens.start, sentence.tokens.end - 1
    while start > low and (doc[start - 1].text in "£$€" or doc[start - 1].lower_ in _QUALIFIERS):
        start -= 1
    while start < at and doc[start].lower_ == "up" and doc[start + 1].lower_ != "to":
        start += 1  # "signed up about 350"
    while start < at and doc[start].lower_ in _NO_QUALIFIER and doc[start + 1].lower_ not in ("least", "most"):
        start += 1
    if start < at and start > low and doc[start - 1].lower_ in ("no", "not"):
        start -= 1  # "no more than 40" is not "more than 40"
    joins = ("and", "to", "-", "–")
    while end < high and (
        doc[end + 1].like_num
        or doc[end + 1].text == "%"
        or (doc[end + 1].lower_ in joins and end + 2 <= high and doc[end + 2].like_num)
    ):
        end += 1
    noun = doc[at].head if doc[at].dep_ in ("nummod", "compound", "quantmod") else None
    while noun is not None and noun.like_num and noun.dep_ in ("nummod", "compound"):
        noun = noun.head
    if noun is not None and end < noun.i <= min(end + 4, high) and not any(t.is_punct for t in doc[end + 1 : noun.i]):
        end = noun.i
    elif end < high and doc[end + 1].lower_ in ("percent", "per", "km", "people"):
        end += 2 if doc[end + 1].lower_ == "per" and end + 2 <= high else 1
    while (
        end < high and not doc[end].whitespace_ and (doc[end + 1].is_alpha or "/" in (doc[end].text, doc[end + 1].text))
    ):
        end += 1
    return start, end, noun


def _coordinated(noun: Token) -> int | None:
    """Where "2,000 cooks and waiters" ends; None where it is not clear what the number covers."""
    last = noun
    while True:
        joined = next((c for c in last.children if c.dep_ == "conj" and c.i > last.i), None)
        if joined is None or joined.pos_ not in ("NOUN", "PROPN"):
            return last.i
        if any(c.dep_ in ("nummod", "det", "poss") for c in joined.children):
            return last.i  # it is counted by itself: "20 cows and 30 sheep", "20 cows and a dog"
        if joined.i > noun.i + LONGEST_WHOLE:
            return None
        last = joined


def _behind(sentence: ParsedSentence, end: int) -> int:
    """With a currency behind "110m", the direction of a distance ("10km away") and the period of a rate ("49 hours a
    week")."""
    doc = sentence.tokens.doc
    if end + 1 < sentence.tokens.end and doc[end + 1].lower_ in _CURRENCIES:
        end += 1
    after = list(doc[end + 1 : min(end + 4, sentence.tokens.end)])
    if after and after[0].lower_ in _MEASURES:
        return end + 1
    if len(after) > 1 and after[0].lower_ in _RATES and after[1].lemma_.lower() in _PERIODS:
        return end + 2
    return end


def _share(sentence: ParsedSentence, end: int) -> int:
    """With what a share is a share of, where that is short; a part of it alone would be another whole."""
    doc = sentence.tokens.doc
    if end + 2 >= sentence.tokens.end or doc[end + 1].lower_ != "of":
        return end
    whole = next((c for c in doc[end + 1].children if c.dep_ == "pobj"), None)
    last = max(whole.right_edge.i, doc[end].right_edge.i) if whole is not None else end
    if whole is None or last > end + 1 + LONGEST_WHOLE:
        return end
    inside = doc[end + 2 : last + 1]
    after = doc[min(last + 1, sentence.tokens.end - 1)]
    unsure = after.dep_ in ("prep", "relcl", "acl", "mark") or after.tag_ in ("WP", "WDT", "WRB", "VBG", "IN")
    return end if unsure or any(t.is_punct or sentence.is_quoted(t) for t in inside) else last


def _repeats(words: str, text: str) -> bool:
    """Whether a bare figure would stand twice side by side: "35%: At 35%, …"."""
    rest = _LEADS.sub("", text)
    counts = any(word.isalpha() and word.lower() not in _QUALIFIERS for word in _UNITS.sub(" ", words).split())
    return not counts and rest.lower().startswith(_LEADS.sub("", words).lower())
