"""The parse of a rewritten text, put together from the parses that were made while it was rewritten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedText, assembled, parse_many
from simplify.model import Block, Document, Rewriting, Source, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Tokens


def plain_document(plain: Rewriting) -> Document:
    """A rewriting as a document of its own, whose text is `plain.text` and whose blocks are its passages."""
    blocks, start = [], 0
    for passage in plain.passages:
        end = start + len(passage.text)
        if end > start:
            blocks.append(Block(passage.kind, Span(start, end), level=passage.level))
        start = end + len("\n\n")
    return Document(Source(plain.text, name="plain text"), tuple(blocks), language="en")


def rejoined(plain: Rewriting, parses: Sequence[Sequence[Tokens]], *, model: str = "") -> ParsedText:
    """The parsed text of `plain`, from the parse of each of its statements.

    A passage whose parses do not spell its text (odd space inside a sentence) is parsed afresh.
    """
    document = plain_document(plain)
    filled = [(passage, tokens) for passage, tokens in zip(plain.passages, parses, strict=True) if passage.text]
    docs: list[Doc | None] = [_joined(passage.text, tokens) for passage, tokens in filled]
    missing = [at for at, doc in enumerate(docs) if doc is None]
    for at, parsed in zip(missing, parse_many([filled[at][0].text for at in missing], model=model), strict=True):
        docs[at] = parsed.docs[0]
    return assembled(document, tuple(doc for doc in docs if doc is not None))


def _joined(text: str, sentences: Sequence[Tokens]) -> Doc | None:
    from spacy.tokens import Doc

    parts = [_bare(tokens).as_doc() for tokens in sentences]
    joined = Doc.from_docs(parts, ensure_whitespace=True) if len(parts) > 1 else parts[0]
    return joined if joined is not None and joined.text.rstrip() == text else None


def _bare(tokens: Tokens) -> Tokens:
    """The sentence without space tokens at its ends."""
    words = [token.i for token in tokens if not token.is_space]
    return tokens.doc[words[0] : words[-1] + 1]
