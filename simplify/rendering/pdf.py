"""The handout: a tagged PDF (PDF/UA-1) made by WeasyPrint from a template of its own.

Layouts are templates named after them. The result is the same on every machine: only bundled fonts, nothing
fetched, no clock (SOURCE_DATE_EPOCH is honoured), an identifier that comes from the content.
"""

from __future__ import annotations

import datetime
import logging
import os
from dataclasses import replace

from simplify.errors import UsageError
from simplify.model import Briefing
from simplify.rendering.exercises import Question, exercises
from simplify.rendering.fonts import characters, faces, printable, report
from simplify.rendering.html import check_profile, light_style
from simplify.rendering.laying_out import lay_out
from simplify.rendering.page import Page
from simplify.rendering.pairs import pairs
from simplify.rendering.places import Places
from simplify.rendering.printing import count_pages, print_pdf
from simplify.rendering.templating import fill, style
from simplify.rendering.theme import load_theme
from simplify.settings import Settings

logger = logging.getLogger(__name__)

LAYOUTS = ("handout", "side-by-side", "summary", "teacher")
WIDE = {"side-by-side"}
PAPERS = {"a4": ("210mm", "297mm"), "letter": ("8.5in", "11in")}
FAMILIES = {"dyslexia": "Lexend"}

LESS_IMPORTANT: tuple[tuple[str, str, int], ...] = (
    ("figures", "key numbers", 0),
    ("words", "some words to know", 4),
    ("moments", "the dates", 0),
    ("words", "the words to know", 0),
    ("known", "what is known", 0),
    ("points", "some of the points", 3),
    ("claims", "some of who says what", 2),
    ("unknown", "what is not known", 0),
    ("claims", "who says what", 0),
    ("points", "the points", 0),
)
"""What the one-page summary gives up for room, first things first: a part, its name, how many of it may stay."""


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The handout of a briefing, in the layout of the settings.

    Raises MissingPiece when Pango or the bundled fonts are missing, UsageError for a profile, layout or paper
    that does not exist, OutputError when it cannot be rendered.
    """
    check(settings)
    family = FAMILIES.get(settings.profile, "Atkinson Hyperlegible")
    styles = _styles(settings, family)
    page = lay_out(briefing)
    if settings.layout == "summary":
        return print_pdf(_one_page(page, settings, family, styles), styles)
    return print_pdf(_shown(_html(page, settings), family, tell=True), styles)


def check(settings: Settings) -> None:
    """Raises UsageError when the profile, layout or paper does not exist."""
    check_profile(settings)
    if settings.layout not in LAYOUTS:
        raise UsageError(f"there is no layout {settings.layout!r}", remedy=f"choose one of {', '.join(LAYOUTS)}")
    if settings.paper not in PAPERS:
        raise UsageError(f"there is no paper {settings.paper!r}", remedy=f"choose one of {', '.join(PAPERS)}")


def _html(page: Page, settings: Settings, left_out: tuple[str, ...] = ()) -> str:
    """The HTML that is printed; no reader sees it."""
    wide = settings.layout in WIDE
    places = Places(page.briefing)

    def numbers(question: Question) -> tuple[int, ...]:
        return places.numbers(question.rests_on.evidence)

    return fill(
        f"{settings.layout}.html.j2",
        settings,
        page=replace(page, compares=wide, targets=frozenset() if wide else page.targets),
        pairs=pairs(page) if wide else (),
        exercises=exercises(page.briefing, seed=settings.seed) if settings.layout == "teacher" else (),
        numbers=numbers,
        left_out=left_out,
        theme=load_theme(settings.theme),
        created=_created(),
    )


def _shown(html: str, family: str, *, tell: bool) -> str:
    """The HTML with every character that the typeface lacks described."""
    made, lost = printable(html, characters(family))
    if tell:
        report(lost)
    return made


def _one_page(page: Page, settings: Settings, family: str, styles: str) -> str:
    """The summary sheet, with as much on it as one page holds: content is chosen, type is never shrunk."""
    left_out: tuple[str, ...] = ()
    # No link may lead to a text that is not there.
    page = replace(page, targets=frozenset())
    html = _shown(_html(page, settings, left_out), family, tell=True)
    for part, name, most in LESS_IMPORTANT:
        if count_pages(html, styles) == 1:
            return html
        if len(getattr(page, part)) > most:
            page = replace(page, **{part: getattr(page, part)[:most]})
            left_out = (*(one for one in left_out if one != name.replace("the ", "some ", 1)), name)
            html = _shown(_html(page, settings, left_out), family, tell=False)
    if count_pages(html, styles) > 1:
        logger.warning("the summary does not fit on one page, even with the main sentence alone")
    return html


def _styles(settings: Settings, family: str) -> str:
    """The style sheet for these settings."""
    width, height = PAPERS[settings.paper]
    size = f"{height} {width}" if settings.layout in WIDE else f"{width} {height}"
    return "\n".join(
        (
            *(face.rule for face in faces(family)),
            style(f"profiles/{settings.profile}.css", settings),
            light_style(load_theme(settings.theme)),
            f"@page{{size:{size}}}",
            style("print.css", settings),
        )
    )


def _created() -> str:
    """The date that SOURCE_DATE_EPOCH gives, for the metadata, else nothing."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch.isdigit():
        return ""
    return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
