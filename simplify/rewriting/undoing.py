"""Taking changes back: any one of them, or all of one rule, from the log alone."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator
from dataclasses import replace

from simplify.errors import UsageError
from simplify.language.parsed import parse_many
from simplify.model import Briefing, Change, Passage, Rewriting, Sentence, Span, Statement
from simplify.rewriting.joining import JOINING
from simplify.rewriting.listing import begins_item, runs
from simplify.rewriting.replay import without


def undo(
    briefing: Briefing, *, numbers: Collection[int] = (), rules: Collection[str] = (), model: str = ""
) -> Briefing:
    """The briefing with some changes of its text taken back: those numbered in `numbers`, and all of `rules`.

    Changes that rest on an undone one go with it. Raises UsageError for a number or a rule that the log does not hold.
    """
    log = briefing.rewriting.changes
    unknown = [str(one) for one in numbers if one not in {change.number for change in log}]
    unknown += [one for one in rules if one not in {change.rule for change in log}]
    if unknown:
        raise UsageError(f"the log holds no change {', '.join(unknown)}", remedy="list them with rewrite --changes")
    undone = {change.number for change in log if change.number in numbers or change.rule in rules}
    touched = {change.sentence for change in log if change.number in undone}
    sentences = {sentence.number: sentence for sentence in briefing.sentences if sentence.number in touched}
    rebuilt: dict[int, str] = {}
    kept: dict[int, tuple[Change, ...]] = {}
    for number, sentence in sentences.items():
        its_log = [change for change in log if change.sentence == number]
        rebuilt[number], kept[number] = without(sentence.span.of(briefing.source.text), its_log, undone)
    statements, items = _statements(sentences, rebuilt, kept, model)
    placed: set[int] = set()
    parted = {change.sentence for change in log if change.number in undone and change.rule in JOINING}
    firsts = {id(statements[number][0]) for number in parted if statements[number]}
    patched = (_patched(one, sentences, statements, placed) for one in briefing.rewriting.passages)
    passages = tuple(part for passage in patched for part in _parted(passage, firsts, items) if part.statements)
    left = [change for change in log if change.sentence not in touched]
    left += [change for changes in kept.values() for change in changes]
    changes = tuple(sorted(left, key=lambda change: change.number))
    return replace(briefing, rewriting=Rewriting(briefing.level, passages, changes, briefing.rewriting.refusals))


def _parted(passage: Passage, firsts: Collection[int], items: Collection[int]) -> Iterator[Passage]:
    """The passage, broken again before each statement whose paragraph a taken-back change had joined to it, and
    around each line of a list."""
    cuts = [at for at, one in enumerate(passage.statements) if at and id(one) in firsts]
    for start, end in itertools.pairwise([0, *cuts, len(passage.statements)]):
        for run in runs(passage.statements[start:end], items):
            kind = "item" if id(run[0]) in items else passage.kind
            yield replace(passage, kind=kind, statements=tuple(run))


def _statements(
    sentences: dict[int, Sentence], rebuilt: dict[int, str], kept: dict[int, tuple[Change, ...]], model: str
) -> tuple[dict[int, tuple[Statement, ...]], set[int]]:
    """What each rebuilt sentence now says, and the `id`s of lines of a list. All rest on the whole source sentence."""
    parses = parse_many([rebuilt[number] for number in sentences], model=model)
    found, items = {}, set()
    for (number, sentence), parsed in zip(sentences.items(), parses, strict=True):
        maker = "rewriting" if kept[number] else "verbatim"
        found[number] = tuple(Statement(one.text, (sentence.span,), maker) for one in parsed.sentences)
        lines = zip(found[number], parsed.sentences, strict=True)
        items |= {id(statement) for statement, one in lines if begins_item(rebuilt[number], one.span)}
    return found, items


def _patched(
    passage: Passage, sentences: dict[int, Sentence], statements: dict[int, tuple[Statement, ...]], placed: set[int]
) -> Passage:
    """The passage with rebuilt sentences in the place of their old statements; `placed` grows by those put in."""
    lines: list[Statement] = []
    for statement in passage.statements:
        number = _owner(statement, sentences)
        if number is None or statement.added:
            lines.append(statement)
        elif number not in placed:
            placed.add(number)
            lines += statements[number]
    return replace(passage, statements=tuple(lines))


def _owner(statement: Statement, sentences: dict[int, Sentence]) -> int | None:
    """The rebuilt sentence that a statement was made from, if it was made from one."""
    for number, sentence in sentences.items():
        if any(isinstance(one, Span) and sentence.span.overlaps(one) for one in statement.evidence):
            return number
    return None
