"""What a kept statement must keep: hedges, remarks on evidence, conditions, qualifiers of numbers.

An item counts as lost only when the words that it is said of are still there. When they went as well, the statement
was left out, which `checking` tells apart.
"""

from __future__ import annotations

from simplify.faithfulness.alignment import Alignment
from simplify.faithfulness.comparing import Comparison
from simplify.faithfulness.conditions import LIKE as LIKE_CONDITIONS
from simplify.faithfulness.conditions import ConditionLedger
from simplify.faithfulness.hedges import CertaintyLedger, EvidenceLedger
from simplify.faithfulness.ledger import Item, keys_of
from simplify.faithfulness.numbers import NEAR, NumberLedger
from simplify.faithfulness.side import Side
from simplify.model import Finding

HEDGES = frozenset({"possible", "likely", "seem", "believe"})
HEDGING = HEDGES | {"can"}
REACH = 4
"""How many words after a remark it is looked for what the remark is said of."""


def keeping_findings(comparison: Comparison) -> list[Finding]:
    """Hedges, remarks, conditions and qualifiers that a kept statement lost, as warnings."""
    found = _hedges(comparison)
    found += _remarks(comparison)
    found += _conditions(comparison)
    found += _qualifiers(comparison)
    found += _values(comparison)
    return found


def _heirs(alignment: Alignment, index: int) -> set[int]:
    """The sentences of the rewrite that kept a word of the original, by its index in the side."""
    place = alignment.before.at.get(index, -1)
    return {alignment.after.sentences[at] for at in alignment.backwards.get(place, ()) if alignment.fit[at] >= 1}


def _subject_matter(side: Side, item: Item) -> list[int]:
    """The words that a remark is said of: its head, or the content words that follow."""
    if item.key == "no evidence":
        return _above(side, item)
    head = side.head[item.word]
    if side.pos[item.word] == "AUX" and side.is_content(head):
        return [head]
    _, stop = side.bounds[side.sentence[item.word]]
    ahead = [at for at in range(item.word + 1, min(stop, item.word + 1 + REACH)) if side.is_content(at)]
    if side.is_content(head) and head != item.word:
        ahead.append(head)
    return ahead[:3]


def _above(side: Side, item: Item) -> list[int]:
    """The words that govern a remark, up to the root of its sentence."""
    index = item.first
    found: list[int] = []
    while side.head[index] != index and len(found) < side.sentence.count(side.sentence[index]):
        index = side.head[index]
        if not item.first <= index <= item.word:
            found.append(index)
    return [index for index in found if side.is_content(index)]


def _in_sentences(side: Side, items: list[Item], sentences: set[int]) -> list[Item]:
    return [item for item in items if side.sentence[item.word] in sentences]


def _hedges(comparison: Comparison) -> list[Finding]:
    ledger = CertaintyLedger()
    before, after = comparison.before, comparison.after
    kept = ledger.items(after) + EvidenceLedger().items(after)
    found = []
    for item in ledger.items(before):
        if item.key not in HEDGES:
            continue
        heirs: set[int] = set()
        for index in _subject_matter(before, item):
            heirs |= _heirs(comparison.forward, index)
        here = _in_sentences(after, kept, heirs)
        if heirs and not any(one.key in HEDGING or one.kind == "evidence" for one in here):
            message = f"The original says “{item.text}”; the rewrite states it without doubt."
            span = comparison.sentence(after, min(heirs))
            found.append(Finding("certainty", "lost", "warning", message, item.span, span, 0.4))
    return found


def _remarks(comparison: Comparison) -> list[Finding]:
    ledger = EvidenceLedger()
    before, after = comparison.before, comparison.after
    kept = ledger.items(after)
    found = []
    for item in ledger.items(before):
        heirs: set[int] = set()
        for index in _subject_matter(before, item):
            heirs |= _heirs(comparison.forward, index)
        around = {number + step for number in heirs for step in (0, 1)}
        if heirs and not any(one.key == item.key for one in _in_sentences(after, kept, around)):
            message = f"The original says “{item.text}”; the rewrite no longer does."
            span = comparison.sentence(after, min(heirs))
            found.append(Finding("evidence", "lost", "warning", message, item.span, span, 0.5))
    return found


def _conditions(comparison: Comparison) -> list[Finding]:
    ledger = ConditionLedger()
    before, after = comparison.before, comparison.after
    kept = ledger.items(after)
    found = []
    for item in ledger.items(before):
        clause = before.head[item.word]
        heirs = _heirs(comparison.forward, clause) or _heirs(comparison.forward, before.head[clause])
        like = {item.key, *LIKE_CONDITIONS.get(item.key, ())}
        if item.key == "would" or not heirs or any(one.key in like for one in _in_sentences(after, kept, heirs)):
            continue
        if not any(after.lower[at] in {"when", "whenever", "then", "otherwise"} for at in _words(after, heirs)):
            message = f"The original sets a condition (“{item.text}”); the rewrite does not."
            span = comparison.sentence(after, min(heirs))
            found.append(Finding("condition", "lost", "warning", message, item.span, span, 0.5))
    return found


def _words(side: Side, sentences: set[int]) -> list[int]:
    return [at for number in sorted(sentences) for at in range(*side.bounds[number])]


def _qualifiers(comparison: Comparison) -> list[Finding]:
    ledger = NumberLedger()
    before, after = ledger.items(comparison.before), ledger.items(comparison.after)
    region = comparison.forward.linked
    found = []
    for item in after:
        sources = [
            one
            for one in before
            if set(one.keys) & set(item.keys)
            and comparison.before.sentence[one.word] in region[comparison.after.sentence[item.word]]
        ]
        if not sources or item.weak or any(one.mark == item.mark for one in sources):
            continue
        one = sources[0]
        if one.mark == "only" or item.mark == "only" or frozenset({one.mark, item.mark}) in NEAR:
            continue
        was = f"{one.mark} {one.text}".strip()
        now = f"{item.mark} {item.text}".strip()
        message = f"The original says “{was}”; the rewrite says “{now}”."
        found.append(Finding("number", "changed", "warning", message, one.span, item.span, 0.4))
    return found


def _values(comparison: Comparison) -> list[Finding]:
    """Numbers of a kind (a share, an amount of money) that the original lacks, where one of its own is gone."""
    ledger = NumberLedger()
    before, after = ledger.items(comparison.before), ledger.items(comparison.after)
    here, there = keys_of(before), keys_of(after)
    gone = [one for one in before if not one.weak and not there.intersection(one.keys)]
    found = []
    for item in after:
        if item.weak or here.intersection(item.keys):
            continue
        region = comparison.forward.linked[comparison.after.sentence[item.word]]
        lost = [one for one in gone if one.about == item.about and comparison.before.sentence[one.word] in region]
        if len(lost) == 1:
            message = f"The original says “{lost[0].text}”; the rewrite says “{item.text}”."
            found.append(Finding("number", "changed", "warning", message, lost[0].span, item.span, 0.6))
    return found
