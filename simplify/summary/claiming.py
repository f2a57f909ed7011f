"""Whether a sentence holds a claim that "Who says what" can give to its speaker, in the words of a line.

A verb of the list of saying verbs need not say: who "demonstrates a method" shows a thing, who "must prove" has proved
nothing yet, and "after he explained it" is the time of something else. And a remark that only prepares the next one ("I
used to hate tea") is not what its speaker means.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.speech import Attribution
from simplify.summary.lines import QUOTED, Line
from simplify.summary.surroundings import is_turned

if TYPE_CHECKING:
    from spacy.tokens import Token

FEWEST = 3
"""Words of what is said."""

AHEAD = 4
"""So many sentences on, a speaker may turn to the other side."""

_SHOWS = frozenset("prove demonstrate show indicate establish verify reveal confirm signal".split())
_DEEDS = frozenset("prove demonstrate show establish verify".split())
"""What a person does with a thing or by a deed, not by saying."""

_OTHER_TIMES = frozenset("if unless until before after whether once when whenever lest though".split())
_SETS_UP = re.compile(
    r"\b(?:used (?:not )?to|didn[’']t use to|back then|at first|in those days|in the beginning|initially|originally|"
    r"(?:I|we) (?:had )?(?:always |once |never )?thought|when I (?:was|started|began)|on the one hand|firstly|"
    r"first of all|(?:going to|let me|want to) be (?:\w+ )?(?:clear|honest|frank))\b",
    re.I,
)
_TURNS = re.compile(r"\b(?:but|and|until|yet|though)\W+(?:now|today|then|these days|nowadays|I was wrong)\b", re.I)


def is_claim(one: Attribution, sentence: ParsedSentence) -> bool:
    """Whether something is said here, by a speaker, and by now."""
    verb = _verb_of(one, sentence)
    if verb is None:
        return True
    chain = list(verb.children)
    if any(c.tag_ == "MD" and c.lower_ not in ("will", "’ll", "'ll") for c in chain):
        return False
    opened = any(c.lower_ in _OTHER_TIMES and c.dep_ in ("mark", "advmod", "prep") and c.i < verb.i for c in chain)
    if verb.dep_ in ("advcl", "pcomp") and opened:
        return False
    said = [t for t in sentence.tokens if one.content.contains(sentence.span_of(t))]
    if one.verb in _SHOWS and one.kind != "direct":
        if not any(
            t.tag_ in ("VBD", "VBZ", "VBP", "MD") and t.i > verb.i and t.dep_ != "relcl" for t in sentence.tokens
        ):
            return False
        if one.verb in _DEEDS and _is_person(one, sentence):
            return False
    return sum(t.is_alpha for t in said) >= FEWEST or one.verb_class not in (
        "neutral",
        "claim",
        "suggest",
        "explain",
        "admit",
    )


def names_speaker(one: Attribution, line: Line) -> bool:
    """Whether a reader of the line learns by name who speaks, outside what is said: not "he said"."""
    words = one.speaker.split()
    if not words:
        return False
    bare = QUOTED.sub("“”", line.text)
    if words[-1] not in bare:
        return False
    nameless = re.search(
        r"\b(?:[Hh]e|[Ss]he) (?:\w+ly )?(?:says?|said|adds?|added)\b|\b(?:said|says|added) s?he\b", bare
    )
    if nameless is not None and words[0].lower() in ("the", "a", "an", "his", "her", "their"):
        return False  # "A swimmer can dive for long, he says": "he" is hardly the swimmer
    return nameless is None or words[-1] in " ".join(bare.split()[: len(words) + 1])


def turns_later(sentence: ParsedSentence, parsed: ParsedText) -> bool:
    """Whether what is quoted here prepares a point that the same speaker makes in the next sentence."""
    quoted = " ".join(quotation.inside.of(parsed.text) for quotation in sentence.quotations)
    if not quoted or sentence.number >= len(parsed.sentences):
        return False
    if _is_set_against(sentence, parsed):
        return True
    following = parsed.sentences[sentence.number]
    goes_on = following.block == sentence.block and any(
        q.span.start <= following.span.start + 1 for q in following.quotations
    )
    return goes_on and bool(_SETS_UP.search(quoted)) and not _TURNS.search(quoted)


def _is_set_against(sentence: ParsedSentence, parsed: ParsedText) -> bool:
    """Whether the quotation goes on and turns to another side of the same thing: "Rain is rare. … But rain, when …"."""
    things = {t.lemma_.lower() for t in sentence.tokens if t.pos_ == "NOUN" and sentence.is_quoted(t)}
    for other in parsed.sentences[sentence.number : sentence.number + AHEAD]:
        spoken = other.block == sentence.block and any(q.span.start <= other.span.start + 1 for q in other.quotations)
        if not spoken:
            return False
        turned = is_turned(sentence, other)
        if turned and things & {t.lemma_.lower() for t in other.tokens if t.pos_ == "NOUN"}:
            return True
    return False


def _verb_of(one: Attribution, sentence: ParsedSentence) -> Token | None:
    if one.verb_span is None or not one.verb:
        return None
    return next((t for t in sentence.tokens if one.verb_span.contains(sentence.span_of(t))), None)


def _is_person(one: Attribution, sentence: ParsedSentence) -> bool:
    """Whether the speaker is somebody, and no study or poll."""
    if one.name is not None:
        return one.name.kind == "person"
    if one.speaker_span is None:
        return False
    inside = [t for t in sentence.tokens if one.speaker_span.contains(sentence.span_of(t))]
    head = next((t for t in inside if t.head not in inside), None)
    return head is not None and (animacy(head) == "person" or head.lemma_.lower().endswith(("er", "or", "ist", "ent")))
