"""One source sentence under revision, and the proposals that it takes in a round.

A round takes at most one proposal that changes where a sentence ends for each sentence of the draft, and every other
that keeps clear of it. Nothing inside quote marks is ever proposed away, whatever a rule says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from simplify.errors import EditRefused
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.quotations import Quotation
from simplify.model import Change, Edit, Finding, Refusal, Span
from simplify.rewriting.draft import Draft
from simplify.rewriting.echoing import echoes
from simplify.rewriting.replay import moved_past
from simplify.rewriting.rule import Proposal, Rule, Situation
from simplify.rewriting.splitting import cuts_an_aside

LONGEST = 250
"""A sentence of more words than this is a list, a table or a slip of the parser, and is left alone."""

WORDING = frozenset({"words", "phrases"})
"""Families of rules that put one wording for another and leave the sentence as it is built."""
REWRITTEN = frozenset({"paragraph", "item", "quote"})


@dataclass(slots=True)
class Unit:
    """A source sentence under revision. `view` is the parse of the draft, in the coordinates of the draft."""

    source: ParsedSentence
    draft: Draft
    view: tuple[ParsedSentence, ...]
    moving: bool = True
    one_at_a_time: bool = False
    changes: list[Change] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    refused: set[tuple[str, str]] = field(default_factory=set)
    vetted_words: set[str] = field(default_factory=set)
    findings: tuple[Finding, ...] = ()
    vetted_spans: list[Span] = field(default_factory=list)

    @property
    def base(self) -> int:
        """Where the source sentence begins in the source text."""
        return self.source.span.start


@dataclass(frozen=True, slots=True)
class Attempt:
    """Proposals chosen for one unit in one round, with the draft that they make."""

    unit: Unit
    chosen: tuple[tuple[Rule, Proposal], ...]
    drafts: tuple[Draft, ...]
    edits: tuple[tuple[Edit, ...], ...]


def unit_of(text: ParsedText, sentence: ParsedSentence) -> Unit:
    """A unit that is, so far, the sentence as it stands."""
    base = sentence.span.start
    local = tuple(_moved(one, -base, len(sentence.span)) for one in sentence.quotations)
    view = ParsedSentence(sentence.number, sentence.block, sentence.tokens, sentence.offset - base, local)
    movable = text.document.blocks[sentence.block].kind in REWRITTEN and len(sentence.words) <= LONGEST
    return Unit(sentence, Draft.of(text.text, sentence.span), (view,), moving=movable)


def _moved(quotation: Quotation, by: int, length: int) -> Quotation:
    """The part of a quotation that lies in a sentence, in the coordinates of the sentence."""
    start, end = max(0, quotation.span.start + by), min(length, quotation.span.end + by)
    return replace(quotation, span=Span(start, end), inside=Span(start, end), parts=(Span(start, end),))


def attempt(unit: Unit, rules: Sequence[Rule], situation: Situation) -> Attempt | None:
    """The proposals that a unit takes this round: at most one that changes where sentences end for each of its
    sentences, and every other that keeps clear of it. None when nothing is proposed."""
    if not unit.moving:
        return None
    chosen: list[tuple[Rule, Proposal]] = []
    taken: list[Span] = []
    for sentence in unit.view:
        for one, proposal in _proposals(unit, sentence, rules, situation):
            wanted = _wanted(proposal)
            if any(_touch(left, right) for left in wanted for right in taken):
                continue
            if one.family in WORDING and (_repeats(proposal, chosen) or _echoes(sentence, one, proposal)):
                continue
            chosen.append((one, proposal))
            taken += wanted
            if unit.one_at_a_time:
                break
        if chosen and unit.one_at_a_time:
            break
    if not chosen:
        unit.moving = False
        return None
    return _prepared(unit, chosen)


def _proposals(
    unit: Unit, sentence: ParsedSentence, rules: Sequence[Rule], situation: Situation
) -> Iterable[tuple[Rule, Proposal]]:
    split = False
    for one in rules:
        if one.structural and (split or "\n" in unit.draft.text):  # what stands in a list is no sentence
            continue
        for proposal in one.propose(sentence, situation):
            if (one.name, _signature(unit, proposal)) in unit.refused:
                continue
            if one.family != "quotes" and _in_quotation(sentence, proposal):
                continue
            if one.structural and cuts_an_aside(sentence, proposal):
                continue
            if one.family in WORDING and not _is_first_hand(unit, one, proposal):
                continue
            yield one, proposal
            if one.structural:
                split = True
                break


def _is_first_hand(unit: Unit, one: Rule, proposal: Proposal) -> bool:
    """Whether new wording replaces words as the newsroom wrote them: a swap of a swap drifts from what was said.

    A word that a split has named again is left alone too: "its strategy" and "its plan" would be two papers.
    """
    if _is_swap(one) and not all(unit.draft.is_verbatim(edit.span) for edit in proposal.edits):
        return False
    if one.family != "words" or len(unit.view) < 2:
        return True
    text = unit.draft.text
    words = [text[edit.span.start : edit.span.end] for edit in proposal.edits]
    return all(len(re.findall(rf"\b{re.escape(word)}\b", text)) < 2 for word in words)


def _in_quotation(sentence: ParsedSentence, proposal: Proposal) -> bool:
    """Whether the proposal would change a character inside quote marks; the engine itself forbids that."""
    for edit in proposal.edits:
        for quotation in sentence.quotations:
            if quotation.span.overlaps(edit.span) and not edit.span.contains(quotation.span):
                return True
            inside = quotation.span.start < edit.span.start < quotation.span.end
            if inside and not len(edit.span):
                return True
            if edit.span.contains(quotation.span) and len(quotation.span) and not _carries(sentence, edit, quotation):
                return True
    return False


def _carries(sentence: ParsedSentence, edit: Edit, quotation: Quotation) -> bool:
    """Whether text that replaces a stretch with a quotation, or moves it, still has the quotation whole. A deleted
    stretch may be moved elsewhere by another edit: the quotation ledger decides that."""
    words = sentence.tokens.doc.text[quotation.span.start - sentence.offset : quotation.span.end - sentence.offset]
    return not edit.text or words in edit.text


def _repeats(proposal: Proposal, chosen: Sequence[tuple[Rule, Proposal]]) -> bool:
    """Whether another swap of this round brings in the same word ("an exhibition showcasing" → "a show showing"), or
    stands right beside ("Shortly beforehand" → "Soon earlier")."""
    others = [other for one, other in chosen if one.family in WORDING]
    known = {stem for other in others for stem in _stems(other)}
    beside = any(
        abs(left.span.start - right.span.end) <= 1 or abs(right.span.start - left.span.end) <= 1
        for other in others
        for left in proposal.edits
        for right in other.edits
    )
    return beside or not known.isdisjoint(_stems(proposal))


def _echoes(sentence: ParsedSentence, one: Rule, proposal: Proposal) -> bool:
    """Whether a swap puts a word close to one of the same stem: "easy to do easily"."""
    return _is_swap(one) and echoes(sentence, proposal.edits)


def _is_swap(one: Rule) -> bool:
    return one.name == "plain_phrases" or one.family == "words"


def _stems(proposal: Proposal) -> set[str]:
    return {word[:4] for edit in proposal.edits for word in edit.text.lower().split() if len(word) > 3}


def _wanted(proposal: Proposal) -> list[Span]:
    spans = [edit.span for edit in proposal.edits]
    return spans + [one for edit in proposal.edits for one in edit.evidence if isinstance(one, Span)]


def _touch(left: Span, right: Span) -> bool:
    return left.overlaps(right) or right.start in (left.start, left.end) or left.start == right.end


def _signature(unit: Unit, proposal: Proposal) -> str:
    """What a proposal would do, in a form that stays the same when the text before it changes."""
    text = unit.draft.text
    return " … ".join(f"{text[max(0, e.span.start - 12) : e.span.end]}→{e.text}" for e in proposal.edits)


def _prepared(unit: Unit, chosen: Sequence[tuple[Rule, Proposal]]) -> Attempt | None:
    drafts: list[Draft] = []
    stated: list[tuple[Edit, ...]] = []
    draft, done = unit.draft, list[tuple[Edit, ...]]()
    for one, proposal in chosen:
        edits = proposal.edits
        for earlier in done:
            edits = tuple(moved_past(edit, earlier) for edit in edits)
        try:
            draft = draft.apply(edits)
        except EditRefused as problem:
            refuse(unit, one, proposal, str(problem), "")
            return None
        done.append(edits)
        drafts.append(draft)
        stated.append(edits)
    return Attempt(unit, tuple(chosen), tuple(drafts), tuple(stated))


def refuse(unit: Unit, rule: Rule, proposal: Proposal, reason: str, attempted: str) -> None:
    """Put on record that a proposal was refused, so that it is not made again."""
    unit.refused.add((rule.name, _signature(unit, proposal)))
    unit.refusals.append(Refusal(unit.source.number, unit.source.span, reason, rule.name, attempted))
