"""Whether a sentence has matter for a summary at all, or is always so, or is soon forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

_ANSWERS = frozenset(
    "disagree agree refuse decline fail reply respond comment answer laugh smile nod cry wait speak continue".split()
)

_SILENCE = frozenset("silence applause laughter noise reason way problem answer anomaly exception".split())
_KNOW = frozenset({"know", "say", "tell", "see", "blame"})


def says_little(sentence: ParsedSentence) -> bool:
    """ "The chief disagreed.", "There was silence.", "It is hard to know for sure.": a line that nobody misses."""
    root = sentence.tokens.root
    bare = not any(c.dep_ in ("dobj", "ccomp", "xcomp", "prep", "advcl", "attr", "acomp") for c in root.children)
    if bare and root.lemma_ in _ANSWERS:
        return True
    if root.lemma_ != "be":
        return False
    if any(c.dep_ == "attr" and c.lemma_.lower() in _SILENCE for c in root.children):
        return True
    below = [
        d for c in root.children for d in (c, *c.children) if d.dep_ in ("xcomp", "ccomp", "advcl") and d.i > root.i
    ]
    return any(one.lemma_ in _KNOW and one.tag_ == "VB" and not _has_object(one) for one in below)


def _has_object(verb: Token) -> bool:
    """ "To know [how it works]", "to blame [for the floods]"; "to know for sure" has none."""
    objects, links = ("dobj", "ccomp", "xcomp", "pobj"), ("for", "of", "about")
    return any(
        c.dep_ in objects or (c.lower_ in links and not any(d.lower_ in ("sure", "certain") for d in c.children))
        for c in verb.children
    )


def is_general(sentence: ParsedSentence) -> bool:
    """Whether a sentence says what is always so, without a name or a number."""
    root = sentence.tokens.root
    helped = any(c.dep_ in ("aux", "auxpass") for c in root.children)
    return root.tag_ in ("VBZ", "VBP", "VB") and not helped and not any(t.ent_type_ for t in sentence.tokens)
