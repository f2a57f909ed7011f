"""Comparing two whole texts: what was lost, changed or added, and what was merely left out.

Sentences are linked first, wherever they stand. A sentence of the original that nothing draws on was dropped, which
is one note; what a kept sentence lost, and what the rewrite says that the original does not, are findings of their
own. Signals with fitted weights give the suspicion; ledgers of exact items (quotations, dates, evidence, conditions,
speech verbs, severity, contested terms, speakers) add findings that need no weights.
"""

from __future__ import annotations

from bisect import bisect_right
from math import exp
from typing import TYPE_CHECKING

from simplify.faithfulness.closeness import graver
from simplify.faithfulness.comparing import Comparison, Signal
from simplify.faithfulness.contested import contested_findings
from simplify.faithfulness.dates import time_findings
from simplify.faithfulness.denied import denial_findings
from simplify.faithfulness.keeping import keeping_findings
from simplify.faithfulness.quotations import quotation_findings
from simplify.faithfulness.severity import severity_findings
from simplify.faithfulness.side import Side
from simplify.faithfulness.speakers import speaker_findings
from simplify.faithfulness.structure import structure_findings
from simplify.faithfulness.suspicion import log_odds, signals, suspicion, weights
from simplify.faithfulness.titles import title_findings
from simplify.model import Check, Finding, Severity, Span

if TYPE_CHECKING:
    from simplify.language.parsed import ParsedText

TOLD = 0.0
"""Log odds from which a signal is told as a warning: more likely an error than not."""
TAKEN = 0.5
"""How surely an opposite must have taken a word's place (see `Support.replaced`) to be told whatever the odds."""
GRAVE = 3.0
"""The log odds of an exact finding that is an error: a quotation that nobody said, a deed turned round."""
RANK = {"note": 0, "warning": 1, "error": 2}
LATIN = "\u024f"
"""Letters after this one belong to another script than English."""
UNRELATED = 0.25
"""Less than this share of linked sentences: the rewrite is of another text."""


def check(original: ParsedText, rewrite: ParsedText) -> Check:
    """What the rewrite lost, changed or added, and how suspicious that is, from 0 to 1.

    The suspicion is that of the most suspicious paragraph of the rewrite, so that a long text is not more suspicious
    than a short one only because there is more of it. Findings come in the order of the rewrite, those without a
    place in it last. An empty rewrite has one finding and no suspicion: it says nothing wrong.
    """
    before, after = Side.of_text(original), Side.of_text(rewrite)
    if not len(after) or not len(before):
        return _of_nothing(before, after)
    if before.texts == after.texts:
        return Check((), 0.0)
    comparison = Comparison(before, after)
    found, odds = _fitted(comparison, rewrite)
    exact = _exact(comparison, original, rewrite)
    odds += [(_passage(rewrite, one.output), GRAVE) for one in exact if one.severity == "error" and not _worded(one)]
    found = _once(graver([*exact, *found], comparison))
    found += _dropped(comparison)
    doubt = _worst(odds)
    strangers = _unlinked(comparison)
    if len(strangers) > (1 - UNRELATED) * len(after.bounds):
        message = "Hardly any sentence of the rewrite can be traced to the original."
        found.insert(0, Finding("support", "added", "error", message))
        doubt = max(doubt, 0.99)
    else:
        found += strangers
    return Check(tuple(_ordered(found)), doubt)


def _worded(finding: Finding) -> bool:
    """Whether a finding is about the wording of a quotation. That is wrong, but says nothing about its facts."""
    return finding.kind == "quotation" and finding.effect == "changed"


def _of_nothing(before: Side, after: Side) -> Check:
    if not len(before) and not len(after):
        return Check((), 0.0)
    if not len(after):
        return Check((Finding("support", "dropped", "error", "The rewrite is empty."),), 0.0)
    return Check((Finding("support", "added", "error", "The original is empty."),), 1.0)


def _passage(rewrite: ParsedText, place: Span | None) -> int:
    """The paragraph of the rewrite in which a place lies; the first one for none."""
    if place is None:
        return 0
    return max(0, bisect_right(rewrite.document.blocks, place.start, key=lambda block: block.span.start) - 1)


def _worst(odds: list[tuple[int, float]]) -> float:
    passages: dict[int, list[float]] = {}
    for passage, height in odds:
        passages.setdefault(passage, []).append(height)
    return max((suspicion(heights) for heights in passages.values()), default=0.0)


def _fitted(comparison: Comparison, rewrite: ParsedText) -> tuple[list[Finding], list[tuple[int, float]]]:
    found: dict[tuple[str, Span | None, Span | None], Finding] = {}
    odds = []
    alarm = weights()["threshold"]
    for signal in signals(comparison):
        height = log_odds(signal)
        odds.append((_passage(rewrite, signal.output), height))
        if height >= TOLD or signal.measures.get("replaced_content", 0.0) >= TAKEN:
            place = (signal.kind, signal.source, signal.output)
            one = _finding(signal, height, "error" if height >= alarm else "warning")
            if place not in found or found[place].weight < one.weight:
                found[place] = one
    return list(found.values()), odds


def _finding(signal: Signal, height: float, severity: Severity) -> Finding:
    weight = round(1 / (1 + exp(-max(height, TOLD))), 4)
    return Finding(signal.kind, signal.effect, severity, signal.message, signal.source, signal.output, weight)


def _once(found: list[Finding]) -> list[Finding]:
    """Of several findings of a kind at one place of the rewrite the gravest, of equals the first."""
    best: dict[tuple[str, Span], Finding] = {}
    for one in found:
        if one.output is not None:
            place = (one.kind, one.output)
            if place not in best or RANK[one.severity] > RANK[best[place].severity]:
                best[place] = one
    return [one for one in found if one.output is None or best[one.kind, one.output] is one]


def _exact(comparison: Comparison, original: ParsedText, rewrite: ParsedText) -> list[Finding]:
    """The findings that need no weights."""
    return [
        *quotation_findings(original, rewrite),
        *structure_findings(comparison.before, comparison.after),
        *denial_findings(comparison),
        *keeping_findings(comparison),
        *speaker_findings(comparison, original, rewrite),
        *severity_findings(comparison),
        *contested_findings(comparison),
        *title_findings(comparison),
        *time_findings(comparison),
    ]


def _dropped(comparison: Comparison) -> list[Finding]:
    """A note for every sentence of the original that the rewrite does not draw on."""
    found = []
    used = comparison.forward.used
    going = comparison.backward.links
    for number, text in enumerate(comparison.before.texts):
        if number not in used and not going[number] and any(character.isalnum() for character in text):
            span = comparison.sentence(comparison.before, number)
            found.append(Finding("support", "dropped", "note", "This sentence is left out.", span, None, 0.0))
    return found


def _unlinked(comparison: Comparison) -> list[Finding]:
    """A warning for every sentence of the rewrite that rests on nothing in the original."""
    found = []
    after = comparison.after
    for number, links in enumerate(comparison.forward.links):
        first, stop = after.bounds[number]
        said = sum(after.is_content(index) for index in range(first, stop)) >= 3
        if not links and (said or any(character.isalpha() and character > LATIN for character in after.texts[number])):
            message = "Nothing in the original says this."
            span = comparison.sentence(after, number)
            found.append(Finding("support", "added", "warning", message, None, span, 0.5))
    return found


def _ordered(found: list[Finding]) -> list[Finding]:
    def key(finding: Finding) -> tuple[int, int, str, str]:
        at = finding.output.start if finding.output else 10**9
        source = finding.source.start if finding.source else -1
        return (at, source, finding.kind, finding.message)

    return sorted(found, key=key)
