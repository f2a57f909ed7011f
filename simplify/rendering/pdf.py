"""The handout: a tagged PDF (PDF/UA-1) made by WeasyPrint from a template of its own.

Layouts are templates named after them. The result is the same on every machine: only bundled fonts, nothing
fetched, no clock (SOURCE_DATE_EPOCH is honoured), an identifier that comes from the content. With the setting
`archival` the same handout is PDF/A-3a, too, and holds the briefing's JSON.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

from simplify.errors import UsageError
from simplify.model import Briefing
from simplify.rendering import json
from simplify.rendering.archiving import Enclosure
from simplify.rendering.exercises import Question, exercises
from simplify.rendering.fonts import characters, faces, printable, report
from simplify.rendering.html import check_profile, light_style
from simplify.rendering.laying_out import lay_out
from simplify.rendering.packing import epoch
from simplify.rendering.page import Page
from simplify.rendering.pairs import pairs
from simplify.rendering.places import Places
from simplify.rendering.printing import count_pages, print_pdf
from simplify.rendering.templating import fill, style
from simplify.rendering.theme import load_theme
from simplify.rendering.wrapping import kept_together
from simplify.settings import Settings

logger = logging.getLogger(__name__)

LAYOUTS = ("handout", "side-by-side", "summary", "teacher")
WIDE = {"side-by-side"}
PAPERS = {"a4": ("210mm", "297mm"), "letter": ("8.5in", "11in")}
FAMILIES = {"dyslexia": "Lexend"}

PARTS: tuple[tuple[str, str, int], ...] = (
    ("points", "the points", 3),
    ("claims", "who says what", 2),
    ("unknown", "what is not known", 99),
    ("claims", "who says what", 99),
    ("points", "the points", 99),
    ("known", "what is known", 99),
    ("words", "the words to know", 3),
    ("moments", "the dates", 99),
    ("words", "the words to know", 99),
    ("figures", "the key numbers", 99),
)
"""What the one-page summary tries to hold besides its first sentence, most important first: a part of the page,
what it is called, and how many of it."""


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The handout of a briefing, in the layout of the settings.

    Raises MissingPiece when Pango or the bundled fonts are missing, UsageError for a profile, layout or paper
    that does not exist, OutputError when it cannot be rendered.
    """
    check(settings)
    family = FAMILIES.get(settings.profile, "Atkinson Hyperlegible")
    styles = _styles(settings, family)
    page = lay_out(briefing)
    enclosure = _data(briefing, settings) if settings.archival else None
    if settings.layout == "summary":
        return print_pdf(_one_page(page, settings, family, styles), styles, enclosure=enclosure)
    return print_pdf(_shown(_html(page, settings), family, tell=True), styles, enclosure=enclosure)


def _data(briefing: Briefing, settings: Settings) -> Enclosure:
    """The briefing itself, to go into its archival PDF."""
    return Enclosure("briefing.json", json.render(briefing, settings=settings), "The data of this briefing")


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
        page=replace(
            page, compares=wide, wraps=settings.profile == "easyread", targets=frozenset() if wide else page.targets
        ),
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
    return kept_together(made)


def _one_page(page: Page, settings: Settings, family: str, styles: str) -> str:
    """The summary sheet, with as much on it as one page holds: content is chosen, type is never shrunk."""
    whole = {part: getattr(page, part) for part, _, _ in PARTS}
    kept: dict[str, tuple[Any, ...]] = dict.fromkeys(whole, ())
    # No link may lead to a text that is not there.
    page = replace(page, targets=frozenset())

    def sheet(chosen: Any) -> str:
        short = [(part, name) for part, name, _ in PARTS if len(chosen[part]) < len(whole[part])]
        names = tuple(dict.fromkeys(f"some of {name}" if chosen[part] else name for part, name in short))
        return _shown(_html(replace(page, **chosen), settings, names), family, tell=False)

    best = sheet(kept)
    if count_pages(best, styles) > 1:
        logger.warning("the summary does not fit on one page, even with its first sentence alone")
        return best
    for part, _, most in PARTS:
        more = {**kept, part: whole[part][:most]}
        if len(more[part]) == len(kept[part]):
            continue
        made = sheet(more)
        if count_pages(made, styles) == 1:
            kept, best = more, made
    _shown(_html(page, settings), family, tell=True)
    return best


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
    moment = epoch()
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else ""
