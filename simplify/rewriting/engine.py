"""The engine: rounds of proposals, each applied to a draft, parsed again, and kept only if the gates agree.

A source sentence is the unit: what is made of it is compared with it and nothing else. In a round every sentence
that is still moving takes its proposals; all the changed drafts are parsed in one batch; a draft that fails a gate
goes back, and is tried again one proposal at a time, so that only the guilty one is refused.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from simplify.errors import EditRefused
from simplify.faithfulness import gate
from simplify.language.parsed import ParsedSentence, ParsedText, parse_many
from simplify.language.quotations import Quotation
from simplify.model import Block, Change, Edit, Finding, Passage, Refusal, Rewriting, Span, Statement
from simplify.rewriting.draft import Draft
from simplify.rewriting.gates import faults
from simplify.rewriting.paragraphs import paragraphs
from simplify.rewriting.reasons import why_long
from simplify.rewriting.replay import moved_past
from simplify.rewriting.rule import Proposal, Rule, Situation
from simplify.rewriting.splitting import cuts_an_aside

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens

log = logging.getLogger(__name__)

Parses = tuple[tuple["Tokens", ...], ...]
"""The parse of every statement, passage by passage."""

ROUNDS = 8
VETTED = frozenset({"phrases", "dates", "numbers"})
"""Families of rules whose added words are known to follow from the text."""

LONGEST = 250
"""A sentence of more words than this is a list, a table or a slip of the parser, and is left alone."""

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


def rewrite_texts(
    texts: Sequence[ParsedText], rules: Sequence[Rule], situations: Sequence[Situation], *, model: str = ""
) -> list[Rewriting]:
    """Rewrite several parsed texts with the same rules, each in its own situation, in shared batches."""
    return [rewriting for rewriting, _ in rewrite_and_parse(texts, rules, situations, model=model)]


def rewrite_and_parse(
    texts: Sequence[ParsedText], rules: Sequence[Rule], situations: Sequence[Situation], *, model: str = ""
) -> list[tuple[Rewriting, Parses]]:
    """The same, with the parse of every statement as it was made on the way, so that nothing is parsed twice."""
    units = [[unit_of(text, sentence) for sentence in text.sentences] for text in texts]
    every = [(unit, situation) for group, situation in zip(units, situations, strict=True) for unit in group]
    for _ in range(ROUNDS):
        attempts = [one for unit, situation in every if (one := attempt(unit, rules, situation)) is not None]
        if not attempts:
            break
        parses = parse_many([one.drafts[-1].text for one in attempts], model=model)
        for one, parsed in zip(attempts, parses, strict=True):
            settle(one, _view(one.unit, one.drafts[-1], parsed))
    return [_result(*each) for each in zip(texts, units, situations, strict=True)]


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
        if one.structural and split:
            continue
        for proposal in one.propose(sentence, situation):
            if (one.name, _signature(unit, proposal)) in unit.refused or _in_quotation(sentence, proposal):
                continue
            if one.structural and cuts_an_aside(sentence, proposal):
                continue
            yield one, proposal
            if one.structural:
                split = True
                break


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
            _refuse(unit, one, proposal, str(problem), "")
            return None
        done.append(edits)
        drafts.append(draft)
        stated.append(edits)
    return Attempt(unit, tuple(chosen), tuple(drafts), tuple(stated))


def _view(unit: Unit, draft: Draft, parsed: ParsedText) -> tuple[ParsedSentence, ...]:
    protected = []
    for quotation in unit.source.quotations:
        for place in draft.places(quotation.span):
            protected.append(replace(quotation, span=place, inside=place, parts=(place,)))
    numbered = [replace(sentence, number=unit.source.number) for sentence in parsed.sentences]
    return tuple(sentence.with_quotations(protected) for sentence in numbered)


def settle(one: Attempt, view: tuple[ParsedSentence, ...]) -> None:
    """Keep an attempt, or refuse it: by the grammar gate, then by the ledgers."""
    unit = one.unit
    structural = any(rule.structural for rule, _ in one.chosen)
    reason = faults(unit.draft.text, unit.view, view, structural=structural)
    reason = reason or _lost(one, view)
    if not reason:
        _accept(one, view)
    elif len(one.chosen) > 1:
        unit.one_at_a_time = True
    else:
        rule, proposal = one.chosen[0]
        _refuse(unit, rule, proposal, reason, one.drafts[-1].text)


def _lost(one: Attempt, view: Sequence[ParsedSentence]) -> str:
    """What the ledgers say that the attempt lost, changed or added; empty when nothing.

    A row of phrases.txt is judged by a person to say the same, and a full date or a share is worked out from the text,
    so what such a rule replaced and wrote is not held against it.
    """
    unit = one.unit
    for (rule, _), edits, before in zip(one.chosen, one.edits, (unit.draft, *one.drafts), strict=False):
        if rule.family in VETTED:
            for edit in edits:
                unit.vetted_words |= {word.lower().strip("(),.") for word in edit.text.split()}
                unit.vetted_spans += [origin for origin in before.origin(edit.span) if isinstance(origin, Span)]
    found = gate([unit.source.tokens], [sentence.tokens for sentence in view])
    errors = [finding for finding in found if finding.severity == "error" and not _is_vetted(unit, finding, view)]
    return "; ".join(finding.message for finding in errors)


def _is_vetted(unit: Unit, finding: Finding, view: Sequence[ParsedSentence]) -> bool:
    if finding.source is not None:
        place = finding.source.shifted(unit.source.offset)
        return any(span.contains(place) for span in unit.vetted_spans)
    if finding.output is not None and view:
        text = view[0].tokens.doc.text
        return all(word.lower().strip("(),.") in unit.vetted_words for word in finding.output.of(text).split())
    return False


def _refuse(unit: Unit, rule: Rule, proposal: Proposal, reason: str, attempted: str) -> None:
    unit.refused.add((rule.name, _signature(unit, proposal)))
    unit.refusals.append(Refusal(unit.source.number, unit.source.span, reason, rule.name, attempted))


def _accept(one: Attempt, view: tuple[ParsedSentence, ...]) -> None:
    unit = one.unit
    before = unit.draft
    for (rule, proposal), edits, after in zip(one.chosen, one.edits, one.drafts, strict=True):
        unit.changes.append(_logged(unit, rule, proposal, edits, before, after))
        before = after
    unit.draft, unit.view = one.drafts[-1], view


def _logged(unit: Unit, rule: Rule, proposal: Proposal, edits: tuple[Edit, ...], before: Draft, after: Draft) -> Change:
    hull = Span(min(edit.span.start for edit in edits), max(edit.span.end for edit in edits))
    grown = sum(len(edit.text) - len(edit.span) for edit in edits)
    start = _word_start(before.text, hull.start)
    was = before.text[start : _word_end(before.text, hull.end)]
    now = after.text[start : _word_end(after.text, hull.end + grown)]
    place = before.source_span(hull) or unit.source.span
    bare = tuple(Edit(edit.span, edit.text) for edit in edits)
    return Change(0, rule.name, unit.source.number, was, now, place, bare, proposal.leaves_out)


def _word_start(text: str, at: int) -> int:
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _result(text: ParsedText, units: Sequence[Unit], situation: Situation) -> tuple[Rewriting, Parses]:
    changes: list[Change] = []
    refusals: list[Refusal] = []
    by_block: dict[int, list[Statement]] = {}
    parses: dict[int, Tokens] = {}
    for unit in units:
        for change in unit.changes:
            changes.append(replace(change, number=len(changes) + 1))
        refusals += unit.refusals
        refusals += why_long(unit.source, unit.view, situation.level)
        for statement, sentence in zip(_statements(unit), unit.view, strict=True):
            by_block.setdefault(unit.source.block, []).append(statement)
            parses[id(statement)] = sentence.tokens
    passages: list[Passage] = []
    for index, block in enumerate(text.document.blocks):
        passages += _passages(block, index, by_block.get(index, []), situation)
    rewriting = Rewriting(situation.level.name, tuple(passages), tuple(changes), tuple(refusals))
    return rewriting, tuple(tuple(parses[id(one)] for one in passage.statements) for passage in passages)


def _statements(unit: Unit) -> list[Statement]:
    maker = "rewriting" if unit.changes else "verbatim"
    return [Statement(sentence.text, unit.draft.origin(sentence.span), maker) for sentence in unit.view]


def _passages(block: Block, index: int, statements: Sequence[Statement], situation: Situation) -> Iterable[Passage]:
    if block.kind != "paragraph":
        return [Passage(block.kind, tuple(statements), index, block.level)] if statements else []
    return [Passage("paragraph", part, index) for part in paragraphs(statements, situation.level.longest_paragraph)]
