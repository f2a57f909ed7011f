"""A cheap grammar check on what a rule made: a broken result is thrown away.

The gate looks at the new parse, and at the characters. It compares with the source sentence, because a fragment or
an odd comma that the newsroom wrote is not the rule's fault.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.rewriting.clauses import (
    SUBJECTS,
    auxiliaries,
    has_unbalanced_marks,
    is_finite,
    subject_of,
    word_count,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

_SLIPS = (
    (re.compile(r"\b(\w+) \1\b", re.IGNORECASE), "a doubled word"),
    (re.compile(r"[,;:–—]\s*[.!?](?!\.)"), "a dangling comma"),
    (re.compile(r",\s*,"), "a doubled comma"),
    (re.compile(r"\s[,.;!?](?!\.\.)(?:\s|$)"), "a space before a mark"),
    (re.compile(r"[a-z]{2}\.\s+[a-z]"), "a sentence without a capital"),
    (re.compile(r"\ba [aeio]\w+", re.IGNORECASE), '"a" before a vowel'),
    (re.compile(r"\ban [bcdfgjklmnpqrstvwyz]\w+", re.IGNORECASE), '"an" before a consonant'),
    (re.compile(r" {2,}"), "a doubled space"),
)
_DOUBLES = frozenset(
    """
    had that her so very really many no ha bye yeah blah hear there now well never long far
    """.split()
)
_BAD_STARTS = frozenset(
    """
    whose although though because since unless whereas whereby as than who whom which including such or
    nor
    """.split()
)


def faults(
    source: str, before: Sequence[ParsedSentence], after: Sequence[ParsedSentence], *, structural: bool = True
) -> str:
    """What is wrong with the sentences `after` that was not wrong in `before`; empty when nothing is.

    `source` is the text that was changed. Where only wording changed, `structural` is false: the clauses are the same,
    so that a parser that trips over the new word does not count.
    """
    text = " ".join(sentence.text for sentence in after)
    slip = _slip(source, text)
    if slip or not structural:
        return slip
    whole_before = all(is_whole(sentence) for sentence in before)
    starts = {sentence.words[0].lower_ for sentence in before if sentence.words}
    for sentence in after:
        fault = _fault(sentence, whole_before=whole_before, starts=starts)
        if fault:
            return f"{fault}: {sentence.text!r}"
    return ""


def _slip(source: str, text: str) -> str:
    for pattern, name in _SLIPS:
        known = {match.group().lower() for match in pattern.finditer(source)}
        for match in pattern.finditer(text):
            if match.group().lower() in known or match.group().split()[0].lower() in _DOUBLES:
                continue
            return f"{name}: {match.group()!r}"
    if has_unbalanced_marks(text) and not has_unbalanced_marks(source):
        return "quote marks or brackets that do not pair up"
    return ""


def _fault(sentence: ParsedSentence, *, whole_before: bool, starts: set[str]) -> str:
    words = sentence.words
    if not words:
        return "an empty sentence"
    first = sentence.text.lstrip("“\"'‘([")[:1]
    if first.islower() and words[0].lower_ not in starts:
        return "a sentence without a capital"
    if sentence.text[-1] not in ".!?…”\"’')]:;" and whole_before:
        return "a sentence without an end"
    if words[0].lower_ in _BAD_STARTS - starts and not (
        words[0].lower_ in {"as", "since", "because", "although"} and is_whole(sentence)
    ):
        return "a fragment"
    if whole_before and not is_whole(sentence):
        return "a sentence without its own subject and verb"
    return _agreement(sentence)


def is_whole(sentence: ParsedSentence) -> bool:
    """Whether the sentence has a finite main verb with a subject (or is an order), and so can stand alone."""
    root = sentence.tokens.root
    verb = main_verb(root)
    if verb is None:
        return False
    if any(child.dep_ in SUBJECTS or child.dep_ == "attr" for child in [*verb.children, *root.children]):
        return True  # the subject may follow: "…, says Brabon"
    return verb.tag_ == "VB" and not auxiliaries(verb) and verb.i <= sentence.words[0].i + 2


def main_verb(root: Token) -> Token | None:
    """The finite verb that carries the sentence: the root, or the verb of saying beside a quotation."""
    if root.pos_ in {"VERB", "AUX"} and (is_finite(root) or root.tag_ == "VB"):
        return root
    for child in root.children:
        if child.dep_ in {"ccomp", "parataxis", "conj"} and child.pos_ in {"VERB", "AUX"} and is_finite(child):
            return child
    return None


def _agreement(sentence: ParsedSentence) -> str:
    """A singular subject with a plural verb, or the other way round, close together and beyond doubt."""
    for verb in sentence.tokens:
        chain = [*auxiliaries(verb), verb] if verb.pos_ in {"VERB", "AUX"} else []
        subject = subject_of(verb) if chain else None
        if subject is None or chain[0].i - subject.i != 1 or word_count(subject.subtree) > 4:
            continue
        lower, form = subject.lower_, chain[0].lower_
        singular = subject.tag_ == "NN" or lower in {"he", "she", "it"}
        plural = subject.tag_ == "NNS" or lower in {"they", "we"}
        joined = any(child.dep_ == "conj" for child in subject.children)
        if plural and form in {"is", "was", "has", "does"} and subject.lemma_ != subject.lower_:
            return "a plural subject with a singular verb"
        if singular and not joined and form in {"are", "have", "do"} and lower in {"he", "she", "it"}:
            return "a singular subject with a plural verb"
    return ""
