"""The statements of the plain text, by the source sentences that they tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.speech_verbs import class_of
from simplify.model import Rewriting, Span, Statement

if TYPE_CHECKING:
    from spacy.tokens import Token


def by_sentence(parsed: ParsedText, rewriting: Rewriting) -> dict[int, list[Statement]]:
    """The statements of the plain text by the source sentence that they were made from."""
    found: dict[int, list[Statement]] = {}
    listed: set[int] = set()
    for passage in rewriting.passages:
        sentences = parsed.sentences_of(passage.block)
        for statement in passage.statements:
            if statement.added or statement.explains:
                continue
            spans = [one for one in statement.evidence if isinstance(one, Span)]
            if not spans:
                continue
            home = next((s for s in sentences if s.span.overlaps(spans[0])), None)
            if home is not None:
                found.setdefault(home.number, []).append(statement)
                if passage.kind == "item" != parsed.document.blocks[passage.block].kind:
                    listed.add(home.number)  # a line of a list that was made of it says nothing by itself
    return {number: statements for number, statements in found.items() if number not in listed}


def covers(statement: Statement, span: Span) -> bool:
    """Whether a statement rests on all of a stretch."""
    return any(isinstance(one, Span) and one.contains(span) for one in statement.evidence)


def tells_what_was_said(sentence: ParsedSentence, statement: Statement) -> bool:
    """Whether a statement was ", saying …" behind "She wrote a letter": without it nobody learns what she wrote."""
    if class_of(sentence.tokens.root.lemma_) is not None and sentence.tokens.root.lemma_ != "write":
        return False
    return any(
        t.tag_ == "VBG" and class_of(t.lemma_) is not None and t.dep_ == "advcl" and t.head == sentence.tokens.root
        for t in sentence.tokens
        if t.i > sentence.tokens.root.i and covers(statement, sentence.span_of(_last_word(t)))
    )


def _last_word(clause: Token) -> Token:
    return [t for t in clause.subtree if not t.is_punct or t is clause][-1]


def leans(text: str) -> bool:
    """Whether a statement begins with a word that takes up what stands before it."""
    return bool(re.match(r"(?:This|That|It|They|He|She|These|Those)\b", text))
