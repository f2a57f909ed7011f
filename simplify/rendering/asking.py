"""Which claims and moments of a summary can be asked for: those whose answer the article leaves no doubt about."""

from __future__ import annotations

import re

from simplify.language.person_words import GROUP_NOUNS, ORGANISATION_WORDS, PERSON_NOUNS
from simplify.model import Claim, Moment
from simplify.rendering.grounds import NAME, SENTENCES, Grounds, last

_SPEAKS = re.compile(
    r"[“\"]|\b(?:sa(?:y|ys|id)|t(?:old|ells?)|according|claim(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|warn(?:s|ed)?|den(?:y|ies|ied)"
    r"|reject(?:s|ed)?|accus(?:e|es|ed)|announce[sd]?|explain(?:s|ed)?|add(?:s|ed)|writ(?:e|es)|wrote|note[sd]?|admit(?:s|ted)?"
    r"|suggest(?:s|ed)?|believe[sd]?|promise[sd]?|ask(?:s|ed)?|complain(?:s|ed)?|appeal(?:s|ed)?|recall(?:s|ed)?|predict(?:s|ed)?"
    r"|report(?:s|ed)?|conclude[sd]?|describe[sd]?|agree[sd]?|point(?:s|ed)? out|estimate[sd]?|call(?:s|ed) for)\b",
    re.IGNORECASE,
)
_SILENT = re.compile(r"\b(?:not|declined to|refused to) (?:comment|commented|respond|responded|answer|answered)\b")
_REPORTED = re.compile(
    r"\b(?:sa(?:y|ys|id)|told|claim(?:s|ed)|argue[sd]|insist(?:s|ed)|warn(?:s|ed)|den(?:ies|ied)|accused|announced|believe[sd]?|"
    r"thought|suggest(?:s|ed)|promise[sd]|report(?:s|ed)|predict(?:s|ed)|expect(?:s|ed)?|hope[sd]?|agreed)\b"
)
_PEOPLE = PERSON_NOUNS | GROUP_NOUNS | ORGANISATION_WORDS
_PREPOSITION = re.compile(r" (?:of|from|at|in|for|on|to|with|by|who|and) ")


def is_fair(claim: Claim, grounds: Grounds) -> bool:
    """Whether a claim is one sentence of somebody speaking whom the article names in the same sentence.

    That leaves out the second half of a name with a hyphen ("Term Report" of "Medium-Term Report"), things that say
    something ("A closer look"), and speakers who stand for a "he" of the article.
    """
    text, speaker = claim.statement.text, claim.speaker
    name = re.escape(speaker)
    if re.search(rf"\w[-‑–]{name}|{name}[-‑–]\w|{name} the [A-Z]", text) or SENTENCES.search(text):
        return False
    if _SPEAKS.search(text) is None or _SILENT.search(text) or not _is_somebody(speaker):
        return False
    known = speaker if speaker in text else last(speaker)
    return known in text and grounds.named_there(claim.statement, f"the {known}")


def _is_somebody(speaker: str) -> bool:
    """Whether a speaker is a person, a group or a body by name or by a noun for one."""
    if re.search(r"[()\[\]“”]", speaker):
        return False
    if re.fullmatch(NAME, speaker):
        return True
    head = _PREPOSITION.split(speaker, maxsplit=1)[0].casefold()
    return any(word.rstrip(".,") in _PEOPLE or word.removesuffix("s") in _PEOPLE for word in head.split())


def tells_when(moment: Moment) -> bool:
    """Whether the time of a moment is that of its event, not of something that is only told there."""
    before, when, _ = moment.statement.text.partition(moment.when)
    return _REPORTED.search(before if when else moment.statement.text) is None
