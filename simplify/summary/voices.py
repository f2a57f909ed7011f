"""Whether what a text gives as a speaker can speak: a person, a group, or something written.

"A closer look at the plan reveals" has a verb of telling and nobody who tells. Such a "speaker" is no voice in "Who
says what".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.attribution import Attribution
from simplify.language.parsed import ParsedSentence

if TYPE_CHECKING:
    from spacy.tokens import Token

GROUPS = frozenset(
    """
    administration agency airline army association authority band bank board body broadcaster business campaign
    chain charity church city club coalition commission committee community company consortium council country
    couple court crew department embassy family federation firm force foundation government group hospital hotel
    industry inquiry institute institution lab laboratory lobby local magazine magistrate majority management
    media medium ministry minority movement navy network newspaper office operator opposition organisation
    organization palace panel parliament party police press public publisher regulator school service shop side
    society staff state store team union university watchdog
    """.split()
)
WRITINGS = frozenset(
    """
    account agreement analysis article bill book census constitution data datum diary document documentary email
    estimate evidence figure file finding forecast guide index judgement judgment law letter memo message notice
    paper poll post presentation profile record report research result review ruling site source statement
    statistic story study survey text treaty tweet verdict website
    """.split()
)
_DOERS = ("er", "or", "ist", "ian", "ant", "ent", "ee", "eer", "man", "woman", "men", "women", "ics", "ese")
"""Endings of nouns for people; "member" and "expert" stand in the list of people."""


def is_voice(one: Attribution, sentence: ParsedSentence) -> bool:
    """Whether the speaker is named, or is a person, a group or a piece of writing by its noun."""
    if one.name is not None or one.speaker_span is None:
        return True
    inside = [token for token in sentence.tokens if one.speaker_span.contains(sentence.span_of(token))]
    head = next((token for token in inside if token.head not in inside or token.head == token), None)
    return head is None or _can_speak(head)


def _can_speak(head: Token) -> bool:
    lemma = head.lemma_.lower()
    if head.ent_type_ in {"PERSON", "ORG", "GPE", "NORP"} or head.pos_ in {"PROPN", "PRON", "NUM"}:
        return True
    if lemma in GROUPS or lemma in WRITINGS or animacy(head) == "person":
        return True
    return animacy(head) == "unknown" and lemma.endswith(_DOERS)
