"""The handout: a tagged PDF (PDF/UA-1) made by WeasyPrint from a template of its own.

Layouts are templates named after them. The result is the same on every machine: only bundled fonts, nothing
fetched, no clock (SOURCE_DATE_EPOCH is honoured), an identifier that comes from the content.
"""

from __future__ import annotations

import atexit
import datetime
import hashlib
import os
from functools import lru_cache
from typing import Any

from simplify.errors import MissingPiece, OutputError, UsageError
from simplify.model import Briefing
from simplify.rendering.fonts import characters, faces, printable, report
from simplify.rendering.html import check_profile, light_style
from simplify.rendering.laying_out import lay_out
from simplify.rendering.pairs import pairs
from simplify.rendering.tagging import Tagger
from simplify.rendering.templating import fill, style
from simplify.rendering.theme import load_theme
from simplify.settings import Settings

LAYOUTS = ("handout",)
PAPERS = {"a4": "210mm 297mm", "letter": "8.5in 11in"}
FAMILIES = {"dyslexia": "Lexend"}
INSTALL = (
    "Debian and Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; "
    "macOS: brew install pango; Windows: install Pango with MSYS2"
)


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The handout of a briefing.

    Raises MissingPiece when Pango or the bundled fonts are missing, UsageError for a profile, layout or paper
    that does not exist, OutputError when it cannot be rendered.
    """
    check(settings)
    family = FAMILIES.get(settings.profile, "Atkinson Hyperlegible")
    html, lost = printable(page_html(briefing, settings), characters(family))
    report(lost)
    return print_pdf(html, print_styles(settings, family))


def check(settings: Settings) -> None:
    """Raises UsageError when the profile, layout or paper does not exist."""
    check_profile(settings)
    if settings.layout not in LAYOUTS:
        raise UsageError(
            f"there is no layout {settings.layout!r}", remedy=f"choose one of {', '.join(LAYOUTS)}"
        )
    if settings.paper not in PAPERS:
        raise UsageError(f"there is no paper {settings.paper!r}", remedy=f"choose one of {', '.join(PAPERS)}")


def page_html(briefing: Briefing, settings: Settings) -> str:
    """The HTML that is printed; a reader never sees it."""
    page = lay_out(briefing)
    return fill(
        f"{settings.layout}.html.j2",
        settings,
        page=page,
        pairs=pairs(page) if settings.layout == "side-by-side" else (),
        theme=load_theme(settings.theme),
        created=_created(),
    )


def print_styles(settings: Settings, family: str) -> str:
    """The style sheet for these settings."""
    return "\n".join(
        (
            *(face.rule for face in faces(family)),
            style(f"profiles/{settings.profile}.css", settings),
            light_style(load_theme(settings.theme)),
            f"@page{{size:{PAPERS[settings.paper]}}}",
            style("print.css", settings),
        )
    )


def print_pdf(html: str, styles: str) -> bytes:
    """WeasyPrint's PDF of this HTML, tagged and finished."""
    weasyprint = weasyprint_module()
    fonts, sheet, fetcher = _sheet(styles)
    tagger = Tagger()
    try:
        document = weasyprint.HTML(string=html, url_fetcher=fetcher).render(
            font_config=fonts, stylesheets=[sheet]
        )
        with tagger.watching():
            made: bytes = document.write_pdf(
                finisher=tagger.finish,
                pdf_variant="pdf/ua-1",
                pdf_identifier=hashlib.sha256(html.encode()).hexdigest()[:32].encode(),
            )
    except (ValueError, TypeError, AssertionError, AttributeError) as problem:
        raise OutputError(
            f"the PDF cannot be made: {problem}", remedy="report this with the article"
        ) from problem
    return made


def weasyprint_module() -> Any:
    """WeasyPrint, or MissingPiece with what to install: without Pango its import ends in an OSError."""
    try:
        import weasyprint
    except OSError as problem:
        library = str(problem).partition("cannot load library ")[2].partition(":")[0].strip("'\" ")
        what = f"PDF needs the library {library or 'Pango'}, which is not installed"
        raise MissingPiece(what, remedy=INSTALL) from problem
    except ImportError as problem:
        raise MissingPiece(
            "PDF needs WeasyPrint, which is not installed", remedy="pip install weasyprint"
        ) from problem
    return weasyprint


@lru_cache(maxsize=8)
def _sheet(styles: str) -> tuple[Any, Any, Any]:
    """Fonts and style sheet, parsed once for a whole batch, and the fetcher that fetches nothing remote."""
    weasyprint_module()
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

    # Freed before the interpreter takes WeasyPrint apart: its clean-up needs the module.
    atexit.register(_sheet.cache_clear)
    fetcher = URLFetcher(allowed_protocols={"data"})
    local = URLFetcher(allowed_protocols={"file", "data"})
    fonts = FontConfiguration()
    return fonts, CSS(string=styles, font_config=fonts, url_fetcher=local), fetcher


def _created() -> str:
    """The date that SOURCE_DATE_EPOCH gives, for the metadata, else nothing."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch.isdigit():
        return ""
    return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
