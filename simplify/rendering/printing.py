"""WeasyPrint, called in one place: imported late, fonts and styles kept for a batch, nothing fetched."""

from __future__ import annotations

import atexit
import hashlib
from functools import lru_cache
from typing import Any

from simplify.errors import MissingPiece, OutputError
from simplify.rendering import archiving
from simplify.rendering.tagging import Tagger

INSTALL = (
    "Debian and Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; "
    "macOS: brew install pango; Windows: install Pango with MSYS2"
)


def print_pdf(html: str, styles: str, *, enclosure: archiving.Enclosure | None = None) -> bytes:
    """The tagged PDF of this HTML; with an enclosure it is an archival one that holds it.

    Raises MissingPiece without Pango, OutputError when WeasyPrint fails.
    """
    tagger = Tagger()
    identity = hashlib.sha256((html + styles).encode() + (enclosure.content if enclosure else b""))

    def finish(document: Any, pdf: Any) -> None:
        tagger.finish(document, pdf)
        if enclosure:
            archiving.finish(pdf)

    try:
        document = _document(html, styles)
        with tagger.watching():
            made: bytes = document.write_pdf(
                finisher=finish,
                pdf_variant=archiving.VARIANT if enclosure else "pdf/ua-1",
                pdf_identifier=identity.hexdigest()[:32].encode(),
                **(_archival(enclosure, styles) if enclosure else {}),
            )
    except (ValueError, TypeError, KeyError, IndexError, AssertionError, AttributeError) as problem:
        what = f"the PDF cannot be made: {type(problem).__name__} {problem}"
        raise OutputError(what, remedy="report this with the article") from problem
    return made


def _archival(enclosure: archiving.Enclosure, styles: str) -> dict[str, Any]:
    """What WeasyPrint needs to be told for an archival PDF, beside its variant."""
    return {"attachments": [archiving.attachment(enclosure, _sheet(styles)[2])], "output_intent": "srgb"}


def count_pages(html: str, styles: str) -> int:
    """How many pages this HTML fills."""
    return len(_document(html, styles).pages)


def _document(html: str, styles: str) -> Any:
    weasyprint = weasyprint_module()
    fonts, sheet, fetcher = _sheet(styles)
    return weasyprint.HTML(string=html, url_fetcher=fetcher).render(font_config=fonts, stylesheets=[sheet])


def weasyprint_module() -> Any:
    """WeasyPrint, or MissingPiece with what to install: without Pango its import ends in an OSError."""
    try:
        import weasyprint
    except OSError as problem:
        library = str(problem).partition("cannot load library ")[2].partition(":")[0].strip("'\" ")
        what = f"PDF needs the library {library or 'Pango'}, which is not installed"
        raise MissingPiece(what, remedy=INSTALL) from problem
    except ImportError as problem:
        raise MissingPiece("PDF needs WeasyPrint, which is not installed", remedy="pip install weasyprint") from problem
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
