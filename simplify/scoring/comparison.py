"""Scores before and after a rewrite, and what a reader of them must be warned of.

A grade falls when facts are deleted: "without evidence" taken out of a paragraph brings it from 4.5 to 1.6.
So a better score is shown together with what was lost for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from simplify.language.parsed import ParsedText
from simplify.model import Comparison, Finding, Level, Scores
from simplify.scoring.scores import score

MAIN = "Flesch-Kincaid"
BETTER = 0.3
"""A change of the grade below this is noise."""
CUT = 0.15
"""A text that lost this share of its words was cut."""


def compare(
    before: Scores | ParsedText,
    after: Scores | ParsedText,
    findings: Sequence[Finding] = (),
    *,
    level: Level = "b1",
) -> Comparison:
    """The two scores with warnings; a parsed text is scored first, at this level.

    `findings` are the differences that the ledgers found between the two texts.
    """
    before = before if isinstance(before, Scores) else score(before, level=level)
    after = after if isinstance(after, Scores) else score(after, level=level)
    warnings = []
    old, new = before.value(MAIN), after.value(MAIN)
    better = old is not None and new is not None and old - new >= BETTER
    lost = [one for one in findings if one.effect in {"lost", "changed"} and one.severity != "note"]
    if better and lost:
        kinds = ", ".join(sorted({one.kind for one in lost}))
        facts = "1 fact was" if len(lost) == 1 else f"{len(lost)} facts were"
        warnings.append(f"The grade fell while {facts} lost or changed on the way ({kinds}).")
    if better and _only_cut(before, after):
        share = 100 - round(100 * after.words / before.words)
        warnings.append(f"The grade fell only by cutting {share} % of the words: what is left is no easier.")
    if old is not None and new is not None and new - old >= BETTER:
        warnings.append(f"The new text is harder, by {new - old:.1f} grades.")
    return Comparison(before, after, tuple(warnings))


def _only_cut(before: Scores, after: Scores) -> bool:
    """Whether text went away while neither the share of hard words nor the length of sentences improved."""
    if not before.words or not after.words or after.words > (1 - CUT) * before.words:
        return False
    easier_words = after.hard_words / after.words < 0.97 * before.hard_words / before.words
    shorter_sentences = after.words_per_sentence < 0.97 * before.words_per_sentence
    return not easier_words and not shorter_sentences
