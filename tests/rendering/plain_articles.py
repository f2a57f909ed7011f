"""Short articles that are their own plain text, for tests of single sentences."""

from __future__ import annotations

from simplify.model import Briefing, Claim, Comparison, Profile, Rewriting, Source, Summary
from tests.rendering.composing import Piece, laid_out, place, scores


def article(*paragraphs: str, people: tuple[str, ...] = (), claims: tuple[Claim, ...] = ()) -> Briefing:
    """A briefing whose plain text is the article itself; " / " parts the sentences of a paragraph."""
    pieces: list[Piece] = [
        ("paragraph", [(sentence, [sentence]) for sentence in paragraph.split(" / ")]) for paragraph in paragraphs
    ]
    text, blocks, sentences, passages = laid_out(pieces)
    profiles = tuple(Profile(name, "person", (place(text, name),)) for name in people)
    return Briefing(
        Source(text),
        "A test",
        "b1",
        Summary(claims=claims),
        Rewriting("b1", passages),
        Comparison(scores(9.0, 100, 9), scores(6.0, 100, 9)),
        blocks=blocks,
        sentences=sentences,
        people=profiles,
    )
