"""Why a sentence stays long: the reason that an editor reads beside it."""

from __future__ import annotations

from collections.abc import Sequence

from simplify.language.parsed import ParsedSentence
from simplify.levels import ReaderLevel
from simplify.model import Refusal
from simplify.rewriting.clauses import CONDITIONS


def why_long(source: ParsedSentence, view: Sequence[ParsedSentence], level: ReaderLevel) -> list[Refusal]:
    """One refusal for each sentence of the result that is over the level's limit, with the reason."""
    found = []
    for sentence in view:
        words = sentence.words
        if len(words) > level.longest_sentence:
            reason = f"stays at {len(words)} words: {_reason(sentence)}"
            found.append(Refusal(source.number, source.span, reason, attempted=sentence.text))
    return found


def _reason(sentence: ParsedSentence) -> str:
    words = sentence.words
    quoted = sum(1 for word in words if sentence.is_quoted(word))
    if quoted * 2 > len(words):
        return "it is a quotation, which is kept as it was said"
    if any(word.lower_ in CONDITIONS and word.dep_ == "mark" for word in words):
        return "it holds a condition, which must not be cut off from what it limits"
    if any(word.dep_ == "ccomp" and not sentence.is_quoted(word) for word in words):
        return "it is one claim of one speaker, and no safe place to divide it was found"
    if any(word.dep_ == "dep" for word in words):
        return "its grammar is uncertain"
    return "no rule can divide it safely"
