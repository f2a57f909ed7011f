"""Whether a sentence has matter for a summary at all, or is always so, or is soon forgotten."""

from __future__ import annotations

from simplify.language.parsed import ParsedSentence

_ANSWERS = frozenset(
    "disagree agree refuse decline fail reply respond comment answer laugh smile nod cry wait speak continue".split()
)

_SILENCE = frozenset("silence applause laughter noise reason way problem answer".split())


def says_little(sentence: ParsedSentence) -> bool:
    """ "The chief disagreed.", "There was silence.": a line that nobody misses."""
    root = sentence.tokens.root
    bare = not any(c.dep_ in ("dobj", "ccomp", "xcomp", "prep", "advcl", "attr", "acomp") for c in root.children)
    if bare and root.lemma_ in _ANSWERS:
        return True
    return root.lemma_ == "be" and any(c.dep_ == "attr" and c.lemma_.lower() in _SILENCE for c in root.children)


def is_general(sentence: ParsedSentence) -> bool:
    """Whether a sentence says what is always so, without a name or a number."""
    root = sentence.tokens.root
    helped = any(c.dep_ in ("aux", "auxpass") for c in root.children)
    return root.tag_ in ("VBZ", "VBP", "VB") and not helped and not any(t.ent_type_ for t in sentence.tokens)
