"""Sentences that the sentences around them hold to what they mean, so that no line can be made of them alone.

A passage told as "I" is somebody's own account; "So, if you sell ten, …" works out an example; the half of a quotation
before its "But" may be the opposite of what is meant; and what fell "from 40 to 30" fell in the time named before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from simplify.language.parsed import ParsedSentence, ParsedText

FEWEST_HEADINGS = 3
"""From so many numbered headings on a text is a list of things."""

MOST_BETWEEN = 3
"""So many paragraphs (a name, an age, a heading) may stand between two of somebody's own account."""

_SINGULAR = frozenset({"i", "me", "my", "mine", "myself", "i’m", "i've"})
_PLURAL = frozenset({"we", "us", "our", "ours"})
_EXAMPLE = re.compile(r"(?:So|Then),? (?:if|when)\b|(?:This|That|Which) means\b|In that case\b|In (?:all|each) cases\b")
_TURN = re.compile(r"(?:But|However|Yet|Now, though)\b|[^.!?“”]{3,90}, (?:however|though|nonetheless|nevertheless),")
_NOW = re.compile(r"Now, (?:though|however)\b")
_HEADING = re.compile(r"\d{1,2}[.):]? [A-Z][^.!?:]{2,60}$")
_USUALLY = re.compile(r"(?:Normally|Usually|Ordinarily|Typically|Traditionally),")
_HALF = re.compile(
    r"(?:In (?:practice|theory|principle|reality)|On paper|At first (?:sight|glance)|(?:Most|Much|Some) of the time)\b"
)
_ONE = re.compile(r"(?:The first|One) (?:of [^.,]{3,30} |\w+ )", re.I)
_OTHER = re.compile(r"(?:The (?:other|second|rest|others)|Another|A second|Others)\b")
_SIDE_LIST = re.compile(r"(?:More|Other|Further|See also|Related|Read more)\b[^.:!?]{0,30}:")
_FELL = frozenset("rise fall increase decrease grow drop climb jump sink decline slip slump double halve".split())

_LISTS = frozenset("list explain outline describe detail name identify give offer suggest".split())
_HEADS = frozenset("reason way factor explanation theory option problem difference step question lesson".split())
"""Nouns of things that a text tells one by one after it has said how many there are."""


def held_by_others(parsed: ParsedText) -> dict[int, str]:
    """The numbers of the sentences that cannot be told without those around them, with the reason."""
    found: dict[int, str] = {}
    accounts = _accounts(parsed)
    headed = _headed(parsed)
    beside = False
    for index, block in enumerate(parsed.document.blocks):
        sentences = parsed.sentences_of(index)
        if not sentences:
            continue
        if index in headed and not _names_any(sentences, headed[index]):
            found |= {s.number: "it stands under a heading that says what it is of" for s in sentences}
        elif index in accounts:
            found |= {s.number: "it stands in somebody’s own account" for s in sentences if not _is_given(s)}
        elif beside or _SIDE_LIST.match(block.span.of(parsed.text)):
            beside = True  # to the end of the text
            found |= {s.number: "it stands in a list beside the text" for s in sentences}
        for place, sentence in enumerate(sentences):
            before = sentences[place - 1] if place else None
            after = sentences[place + 1] if place + 1 < len(sentences) else None
            why = _why(sentence, before, after)
            if why:
                found.setdefault(sentence.number, why)
    return found


def _headed(parsed: ParsedText) -> dict[int, frozenset[str]]:
    """The paragraphs of a numbered list of things, each with the words of the heading that it stands under."""
    heads = [i for i, b in enumerate(parsed.document.blocks) if _HEADING.match(b.span.of(parsed.text).strip())]
    if len(heads) < FEWEST_HEADINGS:
        return {}
    found: dict[int, frozenset[str]] = {}
    for first, following in zip(heads, [*heads[1:], len(parsed.document.blocks)], strict=True):
        tokens = [t for s in parsed.sentences_of(first) for t in s.tokens]
        words = frozenset(t.lemma_.lower() for t in tokens if t.pos_ in ("NOUN", "PROPN", "ADJ"))
        found |= dict.fromkeys(range(first + 1, following), words)
    return found


def _names_any(sentences: Sequence[ParsedSentence], words: frozenset[str]) -> bool:
    """Whether the first sentence of a paragraph has a word of its heading."""
    return any(t.lemma_.lower() in words for t in sentences[0].tokens)


def _accounts(parsed: ParsedText) -> frozenset[int]:
    """The paragraphs that are somebody's own account, with the few that stand between two such."""
    blocks = range(len(parsed.document.blocks))
    own = [index for index in blocks if _is_own_account(parsed.sentences_of(index))]
    between = {at for first, last in pairwise(own) if last - first <= MOST_BETWEEN + 1 for at in range(first, last)}
    return frozenset({*own, *(between if len(own) > 2 else ())})


def is_turned(sentence: ParsedSentence, after: ParsedSentence | None) -> bool:
    """Whether the next sentence turns against this one with its first word."""
    return after is not None and bool(_TURN.match(after.text.lstrip("“\"'‘ ")))


def turned_sentences(parsed: ParsedText) -> frozenset[int]:
    """The numbers of the sentences that the next one of their paragraph turns against: half of what is meant."""
    return frozenset(
        one.number
        for one, other in pairwise(parsed.sentences)
        if is_turned(one, other) and (one.block == other.block or _NOW.match(other.text))
    )


def _why(sentence: ParsedSentence, before: ParsedSentence | None, after: ParsedSentence | None) -> str:
    if before is not None and _EXAMPLE.match(sentence.text):
        return "it works out what the sentence before it says"
    if sentence.quotations and after is not None and after.quotations and is_turned(sentence, after):
        return "what is quoted is turned round by the next sentence"
    if _USUALLY.match(sentence.text) and after is not None and any(t.like_num for t in after.tokens):
        return "it is one half of a contrast"
    if _HALF.match(sentence.text) and not any(t.lower_ == "but" for t in sentence.tokens):
        return "it is one half of a contrast"
    if _grants(sentence):
        return "it grants something against what was said before it"
    if _announces(sentence):
        return "it announces what only the next sentences tell"
    if after is not None and _ONE.match(sentence.text) and _OTHER.match(after.text):
        return "it is one half of a contrast"
    if before is not None and _fell(sentence) and any(_is_time(t.ent_type_) for t in before.tokens):
        return "the time in which it changed is told before it"
    return ""


def _grants(sentence: ParsedSentence) -> bool:
    """ "The town did repair the road": a "did" that stands there only for the stress."""
    verb = sentence.tokens.root
    if verb.tag_ != "VB" or any(c.dep_ == "neg" or c.lower_ in ("but", "so") for c in verb.children):
        return False
    helpers = [c for c in verb.children if c.dep_ == "aux" and c.lemma_ == "do" and not sentence.is_quoted(c)]
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    return bool(helpers) and subject is not None and subject.i < helpers[0].i and subject.lower_ not in ("what", "who")


def _announces(sentence: ParsedSentence) -> bool:
    """ "The report lists three weaknesses", "there are several reasons for it": so many, and not which."""
    root = sentence.tokens.root
    things = [c for c in root.children if c.dep_ in ("dobj", "attr") and c.tag_ == "NNS"]
    listed = root.lemma_ in _LISTS or (root.lemma_ == "be" and any(c.dep_ == "expl" for c in root.children))
    if not things or not listed or sentence.quotations or any(t.text in (":", "–", "—", "(") for t in sentence.tokens):
        return False
    thing = things[0]
    counted = any(c.like_num or c.lower_ in ("several", "some", "various", "many") for c in thing.lefts)
    named = root.lemma_ in _LISTS or thing.lemma_.lower() in _HEADS
    told = any(c.dep_ in ("appos", "conj") or c.lower_ in ("including", "such", "like") for c in thing.rights)
    return counted and named and not told


def _fell(sentence: ParsedSentence) -> bool:
    """Whether a sentence says from what or by how much something changed, and not when."""
    changed = sentence.tokens.root.lemma_ in _FELL
    if not changed or sentence.quotations or any(_is_time(t.ent_type_) for t in sentence.tokens):
        return False
    return any(t.like_num or t.text == "%" for t in sentence.tokens)


def _is_time(label: str) -> bool:
    return label == "DATE"


def _is_own_account(sentences: Sequence[ParsedSentence]) -> bool:
    """Whether a paragraph speaks as "I", or all through as "we", outside quotation marks."""
    ones = sum(1 for s in sentences if _has(s, _SINGULAR))
    many = sum(1 for s in sentences if _has(s, _PLURAL))
    return (ones > 0 and (ones > 1 or len(sentences) < 3)) or (many > 1 and 2 * many >= len(sentences))


def _has(sentence: ParsedSentence, words: frozenset[str]) -> bool:
    return any(t.lower_ in words and t.text != "US" and not sentence.is_quoted(t) for t in sentence.tokens)


def _is_given(sentence: ParsedSentence) -> bool:
    """Whether a sentence of such a paragraph says who says it."""
    return bool(sentence.quotations)
