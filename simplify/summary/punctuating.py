"""The commas, spaces and capitals of a sentence of which parts were left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token


_LOWERED = frozenset({"according", "the", "a", "an", "one", "its", "their", "his", "her", "some", "new"})


def needless_commas(sentence: ParsedSentence, tokens: Sequence[Token], gone: frozenset[int]) -> frozenset[int]:
    """The commas and dashes around what is left out that nothing else needs."""
    off: set[int] = set()
    seen: set[int] = set()
    for place, token in enumerate(tokens):
        if token.i not in gone or token.i in seen:
            continue
        end = place
        while _goes_on(tokens, end, gone):
            end += 1
        seen.update(t.i for t in tokens[place : end + 1])
        off.update(t.i for t in tokens[place : end + 1] if t.i not in gone)
        before = tokens[place - 1] if place else None
        after = tokens[end + 1] if end + 1 < len(tokens) else None
        opened = before is not None and before.text in (",", "–", "—", ";")
        closed = after is not None and after.text in (",", "–", "—", ";")
        ends = after is None or closed or after.is_punct or after.dep_ in ("cc", "mark")
        if opened and before is not None and ends:
            off.add(before.i)
        if closed and after is not None and (before is None or (opened and not _is_needed(sentence, token, after))):
            off.add(after.i)
        joined = before is not None and before.dep_ == "cc"  # "and, at two euros a piece, it …"
        dashes = opened and before is not None and before.text == "–" and after is not None and after.text == "–"
        if closed and after is not None and (joined or dashes):
            off.add(after.i)
    return frozenset(off)


def parts_subject_from_verb(sentence: ParsedSentence, kept: Iterable[Token]) -> bool:
    """Whether one comma, of two, is left between a subject and its verb ("The firm, the largest of all has …")."""
    left = list(kept)
    there = {t.i for t in left}
    for verb in left:
        subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass", "csubj") and c.i < verb.i), None)
        if subject is None or subject.i not in there or verb.pos_ not in ("VERB", "AUX"):
            continue
        between = [t for t in sentence.tokens if subject.i < t.i < verb.i and t.text in (",", "–", "—")]
        now = sum(1 for t in between if t.i in there)
        if now == 1 and len(between) != 1 and not any(c.dep_ == "conj" for c in subject.children):
            return True
    return False


def _goes_on(tokens: Sequence[Token], end: int, gone: frozenset[int]) -> bool:
    """Whether what is left out goes on behind a place, be it over a comma."""
    following = tokens[end + 1 : end + 3]
    if not following or following[0].i in gone:
        return bool(following)
    return following[0].text == "," and len(following) == 2 and following[1].i in gone


def _is_needed(sentence: ParsedSentence, first: Token, comma: Token) -> bool:
    """Whether the comma behind a part is needed by what surrounds it: a tag, another apposition, a new clause."""
    following = comma.nbor(1) if comma.i + 1 < sentence.tokens.end else None
    if following is None or following.lower_ in ("and", "but", "or", "so", "yet"):
        return True
    root = sentence.tokens.root
    subject = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is not None and first.i > sentence.tokens.start and comma.i + 1 == subject.left_edge.i:
        return True  # "Helped by a guide[, and followed by a dog], the team …"
    tagged = root.i > comma.i and any(c.dep_ in ("ccomp", "parataxis") and c.i < comma.i for c in root.children)
    if tagged:
        return True
    head = next((t.head for t in (first, *first.ancestors) if t.head.i < first.i), None)
    return head is not None and any(c.dep_ == "appos" and head.i < c.i < first.i for c in head.children)


def stretches(sentence: ParsedSentence, kept: Sequence[Token]) -> tuple[Span, ...]:
    """Where the kept tokens stand in the article, neighbours together."""
    found: list[Span] = []
    for place, token in enumerate(kept):
        span = sentence.span_of(token)
        if place and kept[place - 1].i == token.i - 1:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def text_of(kept: Iterable[Token], before: str = "", after: str = "") -> str:
    """The kept tokens as they stand, with a space only where one stood, and a capital at the beginning.

    `before` are words to begin with, `after` words to put before the full stop.
    """
    text = ""
    last: Token | None = None
    for token in kept:
        closes = token.is_punct and token.text in ".,;:!?…”)"
        jumps = last is not None and token.i < last.i
        if last is not None and not closes and (jumps or any(t.whitespace_ for t in token.doc[last.i : token.i])):
            text += " "
        text += token.text
        last = token
    text = text.strip()
    if text.endswith(".."):
        text = text[:-1]  # "at 3 a.m."
    if after:
        text = f"{text[:-1]} {after}{text[-1]}"
    if before:
        first = next(iter(text.split()), "")
        text = f"{before} {text[:1].lower() + text[1:] if first.lower() in _LOWERED else text}"
    return text[:1].upper() + text[1:]


def runs_over_a_dash(tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether a part goes on behind the second dash of a remark: "has two – half of them – on hold"."""
    marks = [token.i for token in tokens if token.text in ("–", "—")]
    first, last = min(part, default=0), max(part, default=0)
    return len(marks) == 2 and marks[0] in (first, first - 1) and marks[1] < last


def balanced(text: str) -> bool:
    """Whether every quotation that a text opens is closed in it."""
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("«") == text.count("»")
