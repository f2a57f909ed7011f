"""The statements of the plain text, by the source sentences that they tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.speech_verbs import class_of
from simplify.model import Rewriting, Span, Statement
from simplify.summary.scope import FILLED

if TYPE_CHECKING:
    from spacy.tokens import Token

_OPPOSES = re.compile(r"(?:But|However|Yet)\b")
_BECAUSE = re.compile(r"(?:But )?(?:This (?:is|was) because|The reason)\b")
_SAYS_LITTLE = re.compile(
    r"(?:But |And )?(?:There (?:is|are|was|were)\b|It (?:is|was) (?:hard|difficult|easy|impossible|unclear)\b"
    r"|[^.“”]+ (?:is|are|was|were) (?:very |so |really |quite )?"
    r"(?:interesting|important|exciting|remarkable|special|unusual|different|difficult|surprising|controversial)\.$)"
)
_ANY_ONE = re.compile(r"\b(?:a|an|one) (?:[\w-]+ ){0,2}?([\w-]+)\.$", re.I)


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


def opposes(text: str) -> bool:
    """Whether a statement turns against the one before it."""
    return bool(_OPPOSES.match(text))


def fills(sentence: ParsedSentence, before: Statement, statement: Statement) -> bool:
    """Whether a statement says what the one before it leaves open: what is in "a bill", why "there is a storm coming",
    which firm "a Danish firm" is."""
    if _BECAUSE.match(statement.text) and _SAYS_LITTLE.match(before.text):
        return True
    thing = _ANY_ONE.search(before.text)
    if thing and thing[1].lower() in FILLED and re.match(rf"(?:But )?The {re.escape(thing[1])}\b", statement.text):
        return True
    return _names_the_subject(sentence, statement)


def _names_the_subject(sentence: ParsedSentence, statement: Statement) -> bool:
    """ "A Danish firm has …, with Havbryg taking 94th place": who does it is told behind "with"."""
    root = sentence.tokens.root
    subject = next((c for c in root.children if c.dep_ == "nsubj"), None)
    if subject is None or not any(c.lower_ in ("a", "an") and c.dep_ == "det" for c in subject.children):
        return False
    for token in sentence.tokens:
        if token.dep_ == "prep" and token.lower_ == "with" and token.head == root and token.i > root.i:
            named = [t for t in token.subtree if t.dep_ == "nsubj" and t.ent_type_ in ("ORG", "PERSON", "PRODUCT")]
            named = named or [t for t in token.subtree if t.dep_ == "nsubj" and t.pos_ == "PROPN"]
            return any(covers(statement, sentence.span_of(t)) for t in named)
    return False
