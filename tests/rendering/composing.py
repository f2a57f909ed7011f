"""Small pieces that briefings are built of by hand: a text laid out, places in it, statements, scores."""

# Whole sentences of an article are easier to read unbroken.

from __future__ import annotations

from simplify.model import (
    Anchor,
    Block,
    BlockKind,
    Citation,
    Heat,
    Passage,
    Score,
    Scores,
    Sentence,
    Span,
    Statement,
)

Plain = str | tuple[str, str]
Piece = tuple[BlockKind, list[tuple[str, list[Plain]]]]


def laid_out(
    pieces: list[Piece],
) -> tuple[str, tuple[Block, ...], tuple[Sentence, ...], tuple[Passage, ...]]:
    """The text of the article, its blocks and sentences, and the passages of the plain text."""
    text, blocks, sentences, passages = "", [], [], []
    for index, (kind, pairs) in enumerate(pieces):
        text += "\n\n" if text else ""
        begin, statements = len(text), []
        for number, (original, plain) in enumerate(pairs):
            text += " " if number else ""
            span = Span(len(text), len(text) + len(original))
            text += original
            sentences.append(Sentence(len(sentences) + 1, span, index))
            statements += [stated(line, span, original) for line in plain]
        level = (1 if index == 0 else 2) if kind == "heading" else 0
        blocks.append(Block(kind, Span(begin, len(text)), level, Anchor(paragraph=index + 1)))
        passages.append(Passage(kind, tuple(statements), index, level))
    return text, tuple(blocks), tuple(sentences), tuple(passages)


def stated(line: Plain, span: Span, original: str) -> Statement:
    """A statement of the plain text; a pair is an added explanation and the term that it explains."""
    if isinstance(line, tuple):
        return Statement(line[0], (Citation(f"lexicon:{line[1]}"),), "aids.explanation", added=True, explains=line[1])
    return Statement(line, (span,), "verbatim" if line == original else "rewriting", grade=5.2)


def place(text: str, words: str, nth: int = 0) -> Span:
    """Where `words` stand in `text`, the first time or the `nth` time after it."""
    start = text.index(words)
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def places(text: str, words: str) -> tuple[Span, ...]:
    """Every place of `words` in `text`."""
    found, start = [], text.find(words)
    while start >= 0:
        found.append(Span(start, start + len(words)))
        start = text.find(words, start + 1)
    return tuple(found)


def heat(text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> tuple[Heat, ...]:
    """A step for every eight words of a sentence; headings are not counted."""
    found = []
    for sentence in sentences:
        if blocks[sentence.block].kind != "heading":
            words = len(sentence.span.of(text).split())
            found.append(Heat(sentence.span, words, 4.0 + words / 4, min(4, words // 8)))
    return tuple(found)


def scores(grade: float, words: int, sentences: int, **options: object) -> Scores:
    """Scores that look like those of a text of about this grade."""
    fields: dict[str, object] = {
        "sentences": sentences,
        "words": words,
        "syllables": words * 3 // 2,
        "words_per_sentence": round(words / sentences, 1),
        "long_sentences": 6 if grade > 9 else 1,
        "hard_words": 31 if grade > 9 else 17,
        "formulas": (
            Score("Flesch-Kincaid", grade),
            Score("Flesch reading ease", 122 - 6.1 * grade, "ease"),
            Score("Gunning Fog", grade + 2.1),
            Score("SMOG", None, why="needs at least 30 sentences"),
            Score("Dale-Chall", 5.0 + grade / 4, "index"),
        ),
        "plain": (Score("Flesch-Kincaid", grade - 1.4), Score("Gunning Fog", grade + 0.6)),
        "band": "B2" if grade > 9 else "B1",
        "years": grade - 1.0,
        "uncertainty": 1.5,
        "notes": ("Names and titles are left out of the second value, as WCAG 3.1.5 allows.",),
    }
    return Scores(**{**fields, **options})  # type: ignore[arg-type]
