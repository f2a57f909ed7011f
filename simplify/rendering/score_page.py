"""A page that says how hard texts are and where, without rewriting them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simplify.model import Advice, Comparison, Document, Scores
from simplify.rendering.heat import HeatMap, heat_map
from simplify.rendering.html import check_profile, page_styles
from simplify.rendering.measures import Measure, measures, number_words
from simplify.rendering.templating import fill
from simplify.rendering.theme import load_theme
from simplify.rendering.wording import web_address
from simplify.settings import Settings

LONGEST_QUOTE = 160
"""In characters: a longer place is cut after a word."""


@dataclass(frozen=True, slots=True)
class AdviceLine:
    """A piece of advice; `words` are those of the text that it is about, unless the message has them already."""

    message: str
    suggestion: str
    guideline: str
    words: str


@dataclass(frozen=True, slots=True)
class ScoredText:
    """A text on the page. `years` and `uncertainty` are empty when the text is too short to tell."""

    title: str
    uri: str
    language: str
    scores: Scores
    rows: tuple[Measure, ...]
    years: str
    uncertainty: str
    heat: HeatMap
    advice: tuple[AdviceLine, ...]


def render_scores(scored: Sequence[tuple[Document, Scores]], *, settings: Settings) -> bytes:
    """One page for these texts, as UTF-8. Raises UsageError for a profile or theme that cannot be used."""
    check_profile(settings)
    theme = load_theme(settings.theme)
    texts = tuple(_text(document, scores) for document, scores in scored)
    title = texts[0].title if len(texts) == 1 else f"{len(texts)} texts"
    values = {"texts": texts, "title": title, "theme": theme, "styles": page_styles(settings, theme)}
    return fill("score.html.j2", settings, **values).encode("utf-8")


def _text(document: Document, scores: Scores) -> ScoredText:
    shown = measures(Comparison(scores, scores))
    return ScoredText(
        title=document.title or document.source.name,
        uri=web_address(document.source.uri),
        language=document.language,
        scores=scores,
        rows=shown.rows,
        years=shown.years_before,
        uncertainty=number_words(scores.uncertainty) if scores.uncertainty else "",
        heat=heat_map(document.text, document.blocks, scores),
        advice=tuple(_advice(one, document.text) for one in scores.advice),
    )


def _advice(advice: Advice, text: str) -> AdviceLine:
    words = " ".join(advice.span.of(text).split())
    if f"“{words}”" in advice.message:
        words = ""
    elif len(words) > LONGEST_QUOTE:
        words = words[: LONGEST_QUOTE - 1].rsplit(" ", 1)[0] + " …"
    return AdviceLine(advice.message, advice.suggestion, advice.guideline, words)
