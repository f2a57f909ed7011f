"""A parsed text: the one place where offsets of the source meet tokens of the parser.

Each block is parsed by itself, because over a whole text line breaks merge and split sentences. A `ParsedText` is
made once for an article and shared by every room; it never changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from simplify.language.quotations import Quotation, find_quotations
from simplify.model import Block, Document, Sentence, Source, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

BATCH = 32


@dataclass(frozen=True, eq=False)
class ParsedSentence:
    """A sentence with its tokens. `offset` is the code point of the text at which the tokens' document begins."""

    number: int
    block: int
    tokens: Tokens
    offset: int
    quotations: tuple[Quotation, ...] = ()

    @cached_property
    def span(self) -> Span:
        """Where the sentence stands in the text, without the space around it."""
        words = [token for token in self.tokens if not token.is_space]
        first, last = (words[0], words[-1]) if words else (self.tokens[0], self.tokens[-1])
        return Span(self.offset + first.idx, self.offset + last.idx + len(last))

    @cached_property
    def text(self) -> str:
        """The characters of the sentence, exactly as they stand in the text."""
        return self.tokens.doc[self.tokens.start : self.tokens.end].text.strip()

    @cached_property
    def words(self) -> list[Token]:
        """The tokens that a reader would count: no punctuation, no space, no possessive ending."""
        return [t for t in self.tokens if t.text[0].isalnum() or (any(map(str.isalnum, t.text)) and t.tag_ != "POS")]

    def span_of(self, part: Token | Tokens) -> Span:
        """Where a token, or a run of tokens, stands in the text."""
        if hasattr(part, "idx"):
            return Span(self.offset + part.idx, self.offset + part.idx + len(part.text))
        return Span(self.offset + part.start_char, self.offset + part.end_char)

    def is_quoted(self, token: Token) -> bool:
        """Whether the token stands inside quote marks (a scare quote of one word counts)."""
        if not self.quotations:
            return False
        at = self.offset + token.idx
        return any(quotation.span.start <= at < quotation.span.end for quotation in self.quotations)

    def with_quotations(self, quotations: Iterable[Quotation]) -> ParsedSentence:
        """The same sentence knowing these quotations of the text, of which it keeps those that it touches."""
        kept = tuple(one for one in quotations if one.span.overlaps(self.span))
        return ParsedSentence(self.number, self.block, self.tokens, self.offset, kept)


@dataclass(frozen=True, eq=False)
class ParsedText:
    """A document, its parse block by block, and what was found over the whole of it."""

    document: Document
    docs: tuple[Doc, ...]
    sentences: tuple[ParsedSentence, ...]
    quotations: tuple[Quotation, ...] = field(default=())

    @property
    def text(self) -> str:
        """The text that all offsets count in."""
        return self.document.text

    def offset(self, block: int) -> int:
        """The code point at which a block begins."""
        return self.document.blocks[block].span.start

    def sentences_of(self, block: int) -> tuple[ParsedSentence, ...]:
        """The sentences of one block."""
        return self._by_block.get(block, ())

    @cached_property
    def _by_block(self) -> dict[int, tuple[ParsedSentence, ...]]:
        found: dict[int, list[ParsedSentence]] = {}
        for sentence in self.sentences:
            found.setdefault(sentence.block, []).append(sentence)
        return {block: tuple(sentences) for block, sentences in found.items()}

    def as_sentences(self) -> tuple[Sentence, ...]:
        """The sentences as plain values, for a `Briefing`."""
        return tuple(Sentence(one.number, one.span, one.block) for one in self.sentences)

    def sentence_at(self, position: int) -> ParsedSentence | None:
        """The sentence that covers a code point of the text, if any."""
        for sentence in self.sentences:
            if sentence.span.start <= position < sentence.span.end:
                return sentence
        return None


def document_of(text: str, *, name: str = "text") -> Document:
    """A bare document whose blocks are the non-empty lines of `text`."""
    blocks, start = [], 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            at = start + line.index(stripped)
            blocks.append(Block("paragraph", Span(at, at + len(stripped))))
        start += len(line) + 1
    return Document(Source(text, name=name), tuple(blocks))


def parse(document: Document | str, *, model: str = "") -> ParsedText:
    """Parse a document, or a string of one paragraph a line. `model` names a spaCy pipeline to use.

    Raises MissingPiece when no language model is installed.
    """
    return parse_documents([document_of(document) if isinstance(document, str) else document], model=model)[0]


def parse_many(texts: Sequence[str], *, model: str = "") -> list[ParsedText]:
    """Parse many short texts in one batch, each a document of its own."""
    return parse_documents([document_of(text) for text in texts], model=model)


def parse_documents(documents: Sequence[Document], *, model: str = "") -> list[ParsedText]:
    """Parse several documents in one batch."""
    from simplify.language.pipeline import pipeline

    nlp = pipeline(model)
    pieces = (block.span.of(document.text) for document in documents for block in document.blocks)
    docs = nlp.pipe(pieces, batch_size=BATCH)
    return [assembled(document, tuple(next(docs) for _ in document.blocks)) for document in documents]


def assembled(document: Document, docs: tuple[Doc, ...]) -> ParsedText:
    """A parsed text of a document and the parses of its blocks, in order."""
    quotations = find_quotations(document.text, [block.span for block in document.blocks])
    sentences: list[ParsedSentence] = []
    for index, (block, doc) in enumerate(zip(document.blocks, docs, strict=True)):
        for tokens in _sentences(doc):
            sentence = ParsedSentence(len(sentences) + 1, index, tokens, block.span.start)
            sentences.append(sentence.with_quotations(quotations))
    return ParsedText(document, docs, tuple(sentences), quotations)


def _sentences(doc: Doc) -> Iterator[Tokens]:
    for tokens in doc.sents:
        if any(not token.is_space for token in tokens):
            yield tokens
