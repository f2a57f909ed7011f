"""Speakers: who says what. A claim may not become a fact, nor change its owner, nor gain or lose credit by its verb."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from simplify.faithfulness.comparing import Comparison
from simplify.faithfulness.mentions import root_of
from simplify.faithfulness.quoting import bare
from simplify.language.speech import Attribution, attributions
from simplify.language.speech_verbs import GRANTS_TRUTH
from simplify.model import Finding

if TYPE_CHECKING:
    from simplify.language.parsed import ParsedText

ENOUGH = 0.5
"""The share of a claim's content words that must be found again before its speaker is asked for."""
FEWEST = 3
"""A claim of fewer content words is too little to be sure that it is the same."""
NOBODY = frozenset("he she they it his her their the a an who one some many people".split())
DISTANT = frozenset({"claim", "deny", "accuse", "doubt"})


def speaker_findings(comparison: Comparison, original: ParsedText, rewrite: ParsedText) -> list[Finding]:
    """Claims that lost their speaker, changed him, or are put with another kind of verb."""
    theirs = attributions(rewrite)
    found = []
    for claim in attributions(original):
        places = _verbatim(original, rewrite, claim) or _heirs(comparison, claim)
        if not places:
            continue
        holders = [one for one in theirs if any(one.content.start <= at < one.content.end for at in places)]
        best = max(holders, key=lambda one: _inside(one, places), default=None)
        if best is None or _inside(best, places) < len(places) / 2:
            if claim.sure and not _tagged(comparison, places):
                message = f"In the original {claim.speaker or 'a speaker'} says this; the rewrite states it as a fact."
                found.append(_finding("lost", message, claim, comparison, places))
            continue
        found += _compared(claim, best)
    return found


def _inside(one: Attribution, places: list[int]) -> int:
    return sum(one.content.start <= at < one.content.end for at in places)


def _verbatim(original: ParsedText, rewrite: ParsedText, claim: Attribution) -> list[int]:
    """Where the rewrite has a quotation word for word; nothing for other claims."""
    words = bare(claim.content.of(original.text))
    at = rewrite.text.find(words) if claim.kind == "direct" and " " in words else -1
    return [at] if at >= 0 else []


def _heirs(comparison: Comparison, claim: Attribution) -> list[int]:
    """Where the rewrite has the words of a claim, as code points; nothing when too few of them are left."""
    alignment = comparison.forward
    row = alignment.before
    first = bisect_left(row.words, claim.content.start, key=lambda index: row.side.start[index])
    stop = bisect_left(row.words, claim.content.end, key=lambda index: row.side.start[index])
    content = [place for place in range(first, stop) if row.content[place]]
    kept = [at for place in content for at in alignment.backwards.get(place, ()) if alignment.fit[at] >= 1]
    if len(content) < FEWEST or len(kept) < ENOUGH * len(content):
        return []
    sentences = [alignment.after.sentences[at] for at in kept]
    home = max(sorted(set(sentences)), key=sentences.count)
    return sorted(
        alignment.after.side.start[alignment.after.words[at]] for at in kept if alignment.after.sentences[at] == home
    )


def _tagged(comparison: Comparison, places: list[int]) -> bool:
    """Whether the sentence of these places has a verb of saying or quote marks after all, where no claim was read."""
    side = comparison.after
    index = side.word_at(places[0])
    first, stop = side.bounds[side.sentence[index]]
    words = side.lemma[first:stop]
    return any(side.quoted[first:stop]) or bool({"say", "according", "tell", "claim", "think", "believe"} & set(words))


def _compared(claim: Attribution, other: Attribution) -> list[Finding]:
    found = []
    one, two = _words(claim.speaker), _words(other.speaker)
    if claim.sure and other.sure and one and two and not one & two:
        message = f"The original has {claim.speaker} say this; the rewrite has {other.speaker}."
        found.append(Finding("speaker", "changed", "warning", message, claim.content, other.content, 0.6))
    was, now = claim.verb_class, other.verb_class
    if was and now and was != now and other.verb_span and claim.verb_span:
        if now in GRANTS_TRUTH and was not in GRANTS_TRUTH:
            message = f"“{other.verb}” grants that it is true; the original says “{claim.verb}”."
            found.append(Finding("speech", "changed", "warning", message, claim.verb_span, other.verb_span, 0.6))
        elif was in DISTANT and now not in DISTANT:
            message = f"The original says “{claim.verb}”; the rewrite says “{other.verb}”."
            found.append(Finding("speech", "changed", "warning", message, claim.verb_span, other.verb_span, 0.5))
    return found


def _words(speaker: str) -> set[str]:
    return {root_of(word) for word in speaker.lower().replace("’s", "").split()} - NOBODY


def _finding(effect: str, message: str, claim: Attribution, comparison: Comparison, places: list[int]) -> Finding:
    side = comparison.after
    number = side.sentence[side.word_at(places[0])]
    return Finding("speaker", "lost", "warning", message, claim.content, comparison.sentence(side, number), 0.6)
