"""Side remarks that their punctuation marks: brackets, dashes, examples behind "including", appositions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

_EXAMPLES = frozenset({"including", "especially", "particularly", "notably"})
_CLOSERS = {"(": ")", "[": "]", "—": "—", "–": "–"}
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
_WHO = frozenset({"who", "which", "whose", "whom", "where"})
HOLDS = frozenset(
    "not no never without unless if only except but despite n't nobody none neither nor although though".split()
)
"""Words that no side remark has that is left out."""


def brackets(tokens: list[Token]) -> Iterator[tuple[int, frozenset[int]]]:
    """Remarks in brackets, but no initials for the name before them, and no meaning of the word before them."""
    for i, token in enumerate(tokens):
        if token.text not in ("(", "["):
            continue
        for j in range(i + 1, min(i + 40, len(tokens))):
            if tokens[j].text == _CLOSERS[token.text]:
                inner = tokens[i + 1 : j]
                if _explains(tokens[i - 1] if i else None, inner):
                    break
                spaced = (
                    i
                    and tokens[i - 1].whitespace_
                    and (j + 1 == len(tokens) or tokens[j].whitespace_ or tokens[j + 1].is_punct)
                )
                if spaced and not any(t.lower_ in HOLDS for t in inner):
                    yield 0, frozenset(t.i for t in tokens[i : j + 1])
                break


def dashes(tokens: list[Token]) -> Iterator[tuple[int, frozenset[int]]]:
    """A remark between two dashes, or from one dash to the end."""
    marks = [t for t in tokens if t.text in ("–", "—") and t.i and t.nbor(-1).whitespace_]
    end = next((t for t in reversed(tokens) if not t.is_punct and not t.is_space), None)
    if not marks or len(marks) > 2 or end is None:
        return
    last = marks[1] if len(marks) == 2 else end
    part = [t for t in tokens if marks[0].i <= t.i <= last.i]
    if len(marks) == 2 and _parts_the_front(tokens, marks[0], marks[1]):
        return
    if len(part) > 3 and marks[0].i > tokens[0].i + 3 and not any(t.lower_ in HOLDS for t in part):
        yield 1, frozenset(t.i for t in part)


def examples(tokens: list[Token]) -> Iterator[tuple[int, frozenset[int]]]:
    """ ", including X", ", especially X" up to the next stop."""
    for i, token in enumerate(tokens[:-2]):
        following = tokens[i + 1]
        such_as = following.lower_ == "such" and tokens[i + 2].lower_ == "as"
        if token.text != "," or not (following.lower_ in _EXAMPLES or such_as):
            continue
        last = following.head.right_edge if such_as else following.right_edge
        after = token.doc[last.i + 1] if last.i + 1 <= tokens[-1].i else None
        if after is None or after.text not in (",", ".", ";"):
            continue
        part = set(range(token.i, last.i + 1)) | ({after.i} if after.text == "," and _comma_closes(after) else set())
        if not any(token.doc[at].lower_ in HOLDS for at in part):
            yield 1, frozenset(part)


def _explains(before: Token | None, inner: list[Token]) -> bool:
    """Whether a bracket has the initials that stand for a name, or what a quoted word means."""
    if before is None or not inner:
        return False
    return is_initials(inner) or (before.text in ("”", "’", "'", '"', "»") and not any(t.like_num for t in inner))


def is_initials(inner: list[Token]) -> bool:
    """Whether words are initials that the text may come back to: "(HMRC)"."""
    return len(inner) == 1 and inner[0].text.isupper() and inner[0].is_alpha and len(inner[0].text) > 1


def _parts_the_front(tokens: list[Token], first: Token, last: Token) -> bool:
    """Whether a remark stands where the comma before the subject should: "Coming home – it was May – he slept"."""
    following = next((t for t in tokens if t.i > last.i), None)
    before = next((t for t in reversed(tokens) if t.i < first.i), None)
    if following is None or before is None or before.dep_ == "cc":
        return False
    return any(t.dep_ in _SUBJECTS and t.left_edge.i == following.i and t.head.i > t.i for t in tokens)


def last_of_apposition(token: Token) -> int:
    """The last position of an apposition, with the clause behind it: "Lund, head of the Institute, which is …"."""
    right = token.right_edge.i
    doc = token.doc
    if right + 2 < token.sent.end and doc[right + 1].text == "," and doc[right + 2].lower_ in _WHO:
        clause = next((t for t in token.sent if t.dep_ == "relcl" and t.left_edge.i == right + 2), None)
        if clause is not None and clause.right_edge.i > right:
            return clause.right_edge.i
    return right


def opens_a_purpose(token: Token) -> bool:
    """Whether what stands behind an apposition needs no comma: "to launch it", "that each year covers them"."""
    clause = token.lower_ == "that" and token.dep_ in ("mark", "nsubj", "nsubjpass", "dobj")
    return (token.tag_ == "TO" and token.head.tag_ == "VB") or clause


def _comma_closes(comma: Token) -> bool:
    """Whether the comma behind a remark is its own, and not one that the rest of the sentence needs."""
    following = comma.nbor(1) if comma.i + 1 < len(comma.doc) else None
    if following is None:
        return True
    if following.pos_ in ("NOUN", "PROPN", "NUM", "SYM") and following.dep_ not in ("nsubj", "nsubjpass", "compound"):
        return False  # a list goes on
    return following.lower_ not in ("and", "but", "or", "which", "who", "so", "yet")
