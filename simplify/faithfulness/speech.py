"""Speech verbs by what they grant the speaker: "claimed" must not become "explained"."""

from __future__ import annotations

from collections.abc import Collection

from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.negation import NegationLedger
from simplify.faithfulness.phrases import PhraseLedger, fewer
from simplify.faithfulness.row import DENIALS
from simplify.faithfulness.senses import bids, speaks
from simplify.faithfulness.side import Side
from simplify.faithfulness.wordlists import cues
from simplify.language.speech_verbs import THOUGHT, class_of
from simplify.model import Finding

ENOUGH = 0.8
"""The share of a sentence's content words that must come from one reported clause."""
FEWEST = 2
KEPT = frozenset({"claim", "deny", "accuse", "promise", "warn", "demand"})
VERBAL = frozenset({"VERB", "AUX", "ADP"})
JUDGING = frozenset({"decide", "find", "judge", "determine", "learn", "hear", "mean"})
"""Verbs that hand a clause to whoever came to it, though they are no verbs of saying."""


class SpeechLedger(PhraseLedger):
    """Verbs of saying, in classes. Nouns ("the claim") do not count, nor verbs in another sense ("claimed lives")."""

    kind = "speech"

    def items(self, side: Side) -> list[Item]:
        """The verbs of saying of a side, in order."""
        return [
            item
            for item in super().items(side)
            if (side.pos[item.word] in VERBAL and speaks(side, item.word)) or " " in item.text
        ]

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Attributions that were lost, and verbs that grant more or less than the original's."""
        before, after = self.items(source), self.items(output)
        found = []
        saying = _source_of_claims(source)
        if saying >= 0 and not any(_attributes(output, first, stop) for first, stop in output.bounds):
            message = f"The original says who says it (“{source.text[saying]}”); the rewrite states it as a fact."
            return [Finding(self.kind, "lost", "error", message, source.span(saying))]
        for key in sorted(KEPT & {item.key for item in before}):
            if key == "deny" and _denies_something(output):
                continue
            bidden = _obligations(output) - _obligations(source) if key == "demand" else 0
            for item in fewer(before, after, key)[max(0, bidden) :]:
                message = f"The original says “{item.text}”; the rewrite uses another verb."
                found.append(finding(self.kind, "changed", message, source=item))
        if not any(item.key == "grant" for item in before):
            for item in after:
                if item.key == "grant" and output.lemma[item.word] not in source.lemma:
                    message = f"“{item.text}” grants that it is true; the original does not."
                    found.append(finding(self.kind, "changed", message, output=item))
        return found + _unattributed(source, output, bool(after))


def _denies_something(side: Side) -> bool:
    return any(word in DENIALS for word in side.lower) or any(
        item.mark == "lexical" for item in NegationLedger().items(side)
    )


def _obligations(side: Side) -> int:
    """How often a side says in plain words that something must be done: "told them to leave", "they must leave"."""
    duties = sum(hit.group == "must" for hit in cues(side, "certainty"))
    return duties + sum(bids(side, index) for index in range(len(side)))


def _source_of_claims(side: Side) -> int:
    """The first word that hands a claim to a speaker: a verb with a reported clause, or "according". -1 for none."""
    verbs = [verb for verb, _, _ in _reported(side) if class_of(side.lemma[verb]) not in THOUGHT]
    marks = [index for index, word in enumerate(side.lower) if word == "according"]
    return min([*verbs, *marks], default=-1)


def _unattributed(source: Side, output: Side, has_verbs: bool) -> list[Finding]:
    """Sentences made of a reported clause alone, without anybody who says so."""
    claims = _reported(source)
    if not claims or not has_verbs:
        return []
    found = []
    for first, stop in output.bounds:
        words = {output.lemma[at] for at in range(first, stop) if output.is_content(at)}
        if len(words) < FEWEST or any(output.quoted[first:stop]) or _attributes(output, first, stop):
            continue
        for verb, inside, outside in claims:
            own = words & inside
            if len(own) >= ENOUGH * len(words) and not words & (outside - inside):
                message = (
                    f"The original has somebody say this (“{source.text[verb]}”); the rewrite states it as a fact."
                )
                span = output.span(first, stop - 1)
                found.append(Finding("speech", "lost", "error", message, source.span(verb), span))
                break
    return found


def _attributes(side: Side, first: int, stop: int) -> bool:
    """Whether a sentence has a verb of saying or thinking, or "according to"."""
    return any(
        side.lower[at] == "according"
        or (side.pos[at] in {"VERB", "NOUN"} and class_of(side.lemma[at]) is not None)
        or (side.lemma[at] in JUDGING and any(side.dep[child] == "ccomp" for child in side.children[at]))
        for at in range(first, stop)
    )


def _reported(side: Side) -> list[tuple[int, set[str], set[str]]]:
    """The reported clauses of a side: the verb of saying, the lemmas inside the clause, and those outside it."""
    found = []
    for verb, lemma in enumerate(side.lemma):
        if side.pos[verb] != "VERB" or class_of(lemma) is None:
            continue
        clause = next((child for child in side.children[verb] if side.dep[child] == "ccomp"), -1)
        if clause < 0 or ";" in side.lower[clause:verb]:  # of "It is so; he said …" only the end is said
            continue
        inside = _under(side, clause)
        number = side.sentence[verb]
        first, stop = side.bounds[number]
        outside = [at for at in range(first, stop) if at not in inside and at != verb]
        found.append(
            (
                verb,
                {side.lemma[at] for at in inside if side.is_content(at)},
                {side.lemma[at] for at in outside if side.is_content(at)},
            )
        )
    return found


def _under(side: Side, index: int) -> set[int]:
    found, waiting = {index}, [index]
    while waiting:
        for child in side.children[waiting.pop()]:
            if child not in found:
                found.add(child)
                waiting.append(child)
    return found
