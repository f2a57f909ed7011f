"""Quotations: where they begin and end, by a state machine that runs before anything is split.

It knows curly and straight double marks, guillemets, low-high marks and British single marks, quotations that go on
over several paragraphs (each paragraph opens again, only the last one closes; or a line is broken and none does), and
marks that never close.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from simplify.model import Span

CLOSER = {"“": "”", "«": "»", "„": "”", "‘": "’", '"': '"', "'": "'", "‹": "›"}
FARTHEST = 4
"""Paragraphs within which a quotation that a broken line cut in two must close."""
_MARKS = re.compile(r"[“”«»„‘’\"'‹›]")
_ENDS_SPEECH = re.compile(r"[.,!?…–—-]$")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quote marks. `span` has the marks, `inside` has not; `parts` has one span a paragraph.

    `speaker` is the speaker as the text names it, empty when it does not; `verb` the lemma of the verb of saying.
    `closed` tells whether a closing mark was found.
    """

    span: Span
    inside: Span
    parts: tuple[Span, ...]
    mark: str
    closed: bool = True
    speaker: str = ""
    speaker_span: Span | None = None
    verb: str = ""

    def spoken_by(self, speaker: str, span: Span | None, verb: str) -> Quotation:
        """The same quotation with its speaker."""
        return replace(self, speaker=speaker, speaker_span=span, verb=verb)


def find_quotations(text: str, blocks: Sequence[Span] | None = None) -> tuple[Quotation, ...]:
    """The outermost quotations of `text`, in order. `blocks` are its paragraphs (None: the whole text is one)."""
    paragraphs = [Span(0, len(text))] if blocks is None else list(blocks)
    found: list[Quotation] = []
    for number, paragraph in enumerate(paragraphs):
        opened = found[-1] if found and not found[-1].closed else None
        if opened is not None and paragraph.start < len(text) and text[paragraph.start] == opened.mark:
            first, rest = _scan(text, paragraph, at=paragraph.start)
            found[-1] = replace(
                opened,
                span=Span(opened.span.start, first.span.end),
                inside=Span(opened.inside.start, first.inside.end),
                parts=(*opened.parts, first.span),
                closed=first.closed,
            )
            found += rest
        elif (
            opened is not None
            and (end := _run_on(text, opened.mark, paragraphs[number : number + FARTHEST])) is not None
        ):
            closed = end <= paragraph.end
            part = Span(paragraph.start, min(end, paragraph.end))
            found[-1] = replace(
                opened,
                span=Span(opened.span.start, part.end),
                inside=Span(opened.inside.start, part.end - closed),
                parts=(*opened.parts, part),
                closed=closed,
            )
            if closed:
                found += _all(text, paragraph, start=end)
        else:
            found += _all(text, paragraph, start=paragraph.start)
    return tuple(found)


def _run_on(text: str, mark: str, paragraphs: Sequence[Span]) -> int | None:
    """Where a quotation ends that was left open before these paragraphs and that none of them opens again.

    The next mark tells: a closing one can only be its own (a line was broken inside the quotation). None when an
    opening one comes first, or no mark at all: then the quotation ended with its paragraph.
    """
    if mark not in "“„«":
        return None
    for paragraph in paragraphs:
        for at in range(paragraph.start, paragraph.end):
            if text[at] in "“„«":
                return None
            if text[at] == CLOSER[mark]:
                return at + 1
    return None


def _scan(text: str, paragraph: Span, *, at: int) -> tuple[Quotation, list[Quotation]]:
    """The quotation that opens at `at`, and those after it in the paragraph."""
    first = _quotation(text, paragraph, at)
    return first, _all(text, paragraph, start=first.span.end)


def _all(text: str, paragraph: Span, *, start: int) -> list[Quotation]:
    found: list[Quotation] = []
    position = start
    while (opening := _next_opening(text, paragraph, position)) is not None:
        quotation = _quotation(text, paragraph, opening)
        if text[opening] in "‘'\"" and not quotation.closed:
            # A mark that never closes and is not clearly an opening one is an apostrophe, a prime or a slip.
            position = opening + 1
            continue
        found.append(quotation)
        position = max(quotation.span.end, opening + 1)
    return found


def _next_opening(text: str, paragraph: Span, start: int) -> int | None:
    for match in _MARKS.finditer(text, start, paragraph.end):
        at = match.start()
        if match.group() in "“«„‹" or (match.group() in "‘'\"" and _can_open(text, paragraph, at)):
            return at
    return None


def _can_open(text: str, paragraph: Span, at: int) -> bool:
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if not (before.isspace() or before in '([{–—-“"‘/') or after.isspace():
        return False
    # ’90s, 'em, 'tis: an elision, not a quotation
    return not (text[at] in "‘'" and re.match(r"['‘](?:\d0s\b|em\b|tis\b|twas\b|til\b|cause\b|n\b)", text[at:]))


def _quotation(text: str, paragraph: Span, opening: int) -> Quotation:
    mark = text[opening]
    closing = _closing(text, paragraph, opening)
    if closing is None:
        end = paragraph.end
        whole = Span(opening, end)
        return Quotation(whole, Span(opening + 1, end), (whole,), mark, closed=False)
    whole = Span(opening, closing + 1)
    return Quotation(whole, Span(opening + 1, closing), (whole,), mark)


def _closing(text: str, paragraph: Span, opening: int) -> int | None:
    mark = text[opening]
    closer = CLOSER[mark]
    depth = 0
    candidates: list[int] = []
    for at in range(opening + 1, paragraph.end):
        character = text[at]
        if character == mark and mark != closer:
            if mark == "‘" or not _can_nest(text, at):
                break
            depth += 1
        elif character == closer and _can_close(text, paragraph, at, single=closer in "’'"):
            if closer not in "’'":
                if depth == 0:
                    return at
                depth -= 1
                continue
            if _ENDS_SPEECH.search(text[at - 1]) or text[at - 1].lower() != "s":
                return at
            candidates.append(at)
    return candidates[-1] if candidates else None


def _can_nest(text: str, at: int) -> bool:
    """Whether an opening mark inside a quotation begins a nested one that closes again before the paragraph ends."""
    rest = text[at + 1 :].split("\n", 1)[0]
    return rest.count(CLOSER[text[at]]) > rest.count(text[at]) + 1


def _can_close(text: str, paragraph: Span, at: int, *, single: bool) -> bool:
    before = text[at - 1]
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if single:
        return not before.isspace() and not after.isalnum()
    if text[at] == '"':
        return not before.isspace() or after.isspace() or at + 1 == paragraph.end
    return True
