"""The engine: rounds of proposals, each applied to a draft, parsed again, and kept only if the gates agree.

A source sentence is the unit: what is made of it is compared with it and nothing else. In a round every sentence
that is still moving takes its proposals; all the changed drafts are parsed in one batch; a draft that fails a gate
goes back, and is tried again one proposal at a time, so that only the guilty one is refused.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from simplify.faithfulness import gate
from simplify.language.parsed import ParsedSentence, ParsedText, parse_many
from simplify.model import Block, Change, Edit, Finding, Passage, Refusal, Rewriting, Span, Statement
from simplify.rewriting.draft import Draft
from simplify.rewriting.gates import faults
from simplify.rewriting.joining import JOINING, joined
from simplify.rewriting.listing import begins_item, runs
from simplify.rewriting.paragraphs import paragraphs
from simplify.rewriting.reasons import why_long
from simplify.rewriting.rule import Proposal, Rule, Situation
from simplify.rewriting.units import Attempt, Unit, attempt, refuse, unit_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens

log = logging.getLogger(__name__)

Parses = tuple[tuple["Tokens", ...], ...]
"""The parse of every statement, passage by passage."""

ROUNDS = 8
VETTED = frozenset({"phrases", "dates", "numbers", "people"})
"""Families of rules whose added words are known to follow from the text."""


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
    structural = any(rule.structural and rule.family != "lists" for rule, _ in one.chosen)
    before = one.drafts[0] if one.chosen[0][0].family == "quotes" else unit.draft  # its marks pair up elsewhere
    reason = faults(before.text, unit.view, view, structural=structural)
    found: tuple[Finding, ...] = ()
    if not reason:
        found = _found(one, view)
        reason = "; ".join(finding.message for finding in found if finding.severity == "error")
    if not reason:
        _accept(one, view, found)
    elif len(one.chosen) > 1:
        unit.one_at_a_time = True
    else:
        rule, proposal = one.chosen[0]
        refuse(unit, rule, proposal, reason, one.drafts[-1].text)


def _found(one: Attempt, view: Sequence[ParsedSentence]) -> tuple[Finding, ...]:
    """What the ledgers say that the attempt lost, changed or added; errors refuse it.

    A row of phrases.txt is judged by a person to say the same, and a full date, a share or who "he" is is worked out
    from the text, so what such a rule replaced and wrote is not held against it.
    """
    unit = one.unit
    if any(rule.family == "quotes" for rule, _ in one.chosen):
        unit.vetted_spans += [quotation.span for quotation in unit.source.quotations]
    for (rule, _), edits, before in zip(one.chosen, one.edits, (unit.draft, *one.drafts), strict=False):
        if rule.family in VETTED:
            for edit in edits:
                unit.vetted_words |= {
                    word.lower().strip("(),.").removesuffix("’s").removesuffix("'s") for word in edit.text.split()
                }
                unit.vetted_spans += [origin for origin in before.origin(edit.span) if isinstance(origin, Span)]
    found = gate([unit.source.tokens], [sentence.tokens for sentence in view])
    return tuple(finding for finding in found if not _is_vetted(unit, finding, view))


def _is_vetted(unit: Unit, finding: Finding, view: Sequence[ParsedSentence]) -> bool:
    if finding.source is not None:
        place = finding.source.shifted(unit.source.offset)
        return any(span.contains(place) for span in unit.vetted_spans)
    if finding.output is not None and view:
        text = view[0].tokens.doc.text
        return all(word.lower().strip("(),.") in unit.vetted_words for word in finding.output.of(text).split())
    return False


def _accept(one: Attempt, view: tuple[ParsedSentence, ...], found: Sequence[Finding]) -> None:
    unit = one.unit
    unit.findings = tuple(_placed(unit, finding) for finding in found)
    before = unit.draft
    for (rule, proposal), edits, after in zip(one.chosen, one.edits, one.drafts, strict=True):
        unit.changes.append(_logged(unit, rule, proposal, edits, before, after))
        before = after
    unit.draft, unit.view = one.drafts[-1], view


def _placed(unit: Unit, finding: Finding) -> Finding:
    """A finding with its place in the source text; its place in the draft is gone once the draft moves on."""
    place = None if finding.source is None else finding.source.shifted(unit.source.offset)
    return replace(finding, source=place, output=None)


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
    items: set[int] = set()
    for unit in units:
        for change in unit.changes:
            changes.append(replace(change, number=len(changes) + 1))
        refusals += unit.refusals
        refusals += why_long(unit.source, unit.view, situation.level)
        for statement, sentence in zip(_statements(unit), unit.view, strict=True):
            by_block.setdefault(unit.source.block, []).append(statement)
            if begins_item(unit.draft.text, sentence.span):
                items.add(id(statement))
            parses[id(statement)] = sentence.tokens
    reopening = {unit.source.block for unit in units if any(one.rule in JOINING for one in unit.changes)}
    by_block = joined(by_block, reopening)
    passages: list[Passage] = []
    for index, block in enumerate(text.document.blocks):
        for run in runs(by_block.get(index, []), items):
            listed = bool(run) and id(run[0]) in items
            passages += _passages(replace(block, kind="item") if listed else block, index, run, situation)
    rewriting = Rewriting(situation.level.name, tuple(passages), tuple(changes), tuple(refusals))
    return rewriting, tuple(tuple(parses[id(one)] for one in passage.statements) for passage in passages)


def _statements(unit: Unit) -> list[Statement]:
    """What the unit now says; what the ledgers noted, short of an error, stands with its first sentence."""
    maker = "rewriting" if unit.changes else "verbatim"
    made = [Statement(sentence.text, unit.draft.origin(sentence.span), maker) for sentence in unit.view]
    return [replace(made[0], findings=unit.findings), *made[1:]] if made else made


def _passages(block: Block, index: int, statements: Sequence[Statement], situation: Situation) -> Iterable[Passage]:
    if block.kind != "paragraph":
        return [Passage(block.kind, tuple(statements), index, block.level)] if statements else []
    return [Passage("paragraph", part, index) for part in paragraphs(statements, situation.level.longest_paragraph)]
