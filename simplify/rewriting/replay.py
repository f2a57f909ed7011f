"""Playing a change log again, whole or without some of its changes.

A log is a row of changes, each holding exact edits in the coordinates of the text as it stood before it. To leave one
out, every character is given an identity: its place in the source, or the change that made it. An edit is then known
by the characters that it removes and the one that it stands behind, which do not move when another change is left
out. A change that touches characters which a left-out change made, or brought together, goes with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from simplify.model import Change, Edit, Span

Identity = tuple[int, int, int]
"""Change number (0: the source), edit in that change, character in that edit."""

BEGINNING: Identity = (-1, 0, 0)


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits, all stated in it, done at once."""
    for edit in sorted(edits, key=lambda one: one.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def play(text: str, changes: Iterable[Change]) -> str:
    """The text with every change of the log done, in order."""
    for change in changes:
        text = applied(text, change.edits)
    return text


def moved_past(edit: Edit, done: Sequence[Edit]) -> Edit:
    """`edit`, stated before the edits `done` were applied, in the coordinates after them. They must not overlap."""
    evidence = tuple(_past(one, done) if isinstance(one, Span) else one for one in edit.evidence)
    return replace(edit, span=_past(edit.span, done), evidence=evidence)


def _past(span: Span, done: Sequence[Edit]) -> Span:
    shift_start = sum(len(one.text) - len(one.span) for one in done if one.span.end <= span.start)
    shift_end = sum(len(one.text) - len(one.span) for one in done if one.span.end <= span.end)
    return Span(span.start + shift_start, max(span.start + shift_start, span.end + shift_end))


@dataclass(frozen=True, slots=True)
class _Move:
    """An edit by identity: what it removes, what it stands behind, what it writes."""

    removes: tuple[Identity, ...]
    behind: Identity
    writes: tuple[tuple[Identity, str], ...]


def without(text: str, changes: Sequence[Change], left_out: Collection[int]) -> tuple[str, tuple[Change, ...]]:
    """The text, and the log, of one sentence without the changes numbered in `left_out` and those resting on them.

    `text` is the sentence as the source has it; `changes` is its whole log, in order.
    """
    line: list[tuple[Identity, str]] = [((0, 0, at), character) for at, character in enumerate(text)]
    moves: list[list[_Move]] = []
    for change in changes:
        moves.append([_move(line, change.number, order, edit) for order, edit in enumerate(change.edits)])
        line = _done(line, moves[-1])
    line = [((0, 0, at), character) for at, character in enumerate(text)]
    kept: list[Change] = []
    for change, its_moves in zip(changes, moves, strict=True):
        if change.number in left_out:
            continue
        edits = _edits(line, its_moves, change.edits)
        if edits is None:
            continue
        line = _done(line, its_moves)
        kept.append(replace(change, edits=edits))
    return "".join(character for _, character in line), tuple(kept)


def _move(line: Sequence[tuple[Identity, str]], change: int, order: int, edit: Edit) -> _Move:
    removes = tuple(identity for identity, _ in line[edit.span.start : edit.span.end])
    behind = line[edit.span.start - 1][0] if edit.span.start else BEGINNING
    writes = tuple(((change, order, at), character) for at, character in enumerate(edit.text))
    return _Move(removes, behind, writes)


def _edits(
    line: Sequence[tuple[Identity, str]], moves: Sequence[_Move], stated: Sequence[Edit]
) -> tuple[Edit, ...] | None:
    """The moves as edits of the line as it stands; None when it no longer has their characters side by side."""
    places = {identity: at for at, (identity, _) in enumerate(line)}
    edits = []
    for move, edit in zip(moves, stated, strict=True):
        if any(identity not in places for identity in move.removes):
            return None
        if move.removes:
            start = places[move.removes[0]]
            if [places[one] for one in move.removes] != list(range(start, start + len(move.removes))):
                return None
        elif move.behind == BEGINNING:
            start = 0
        elif move.behind in places:
            start = places[move.behind] + 1
        else:
            return None
        edits.append(Edit(Span(start, start + len(move.removes)), edit.text))
    return tuple(edits)


def _done(line: Sequence[tuple[Identity, str]], moves: Sequence[_Move]) -> list[tuple[Identity, str]]:
    removed = {identity for move in moves for identity in move.removes}
    written: dict[Identity, list[tuple[Identity, str]]] = {}
    for move in moves:
        written.setdefault(move.removes[-1] if move.removes else move.behind, []).extend(move.writes)
    result = list(written.get(BEGINNING, []))
    for identity, character in line:
        if identity not in removed:
            result.append((identity, character))
        result += written.get(identity, [])
    return result
