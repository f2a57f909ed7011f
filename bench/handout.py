"""Our PDF against WeasyPrint alone on the same finished HTML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bench.measuring import Row, median_time, shown


def answer(folder: Path | None) -> list[Row]:
    """Seconds a handout, and the ratio in the same run."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    from simplify import api
    from simplify.rendering import pdf

    briefing = api.brief(shown(folder))
    finished: list[str] = []
    printer = pdf.print_pdf

    def watched(html: str, styles: str, **options: Any) -> bytes:
        finished[:] = [html, styles]
        return printer(html, styles, **options)

    pdf.print_pdf = watched
    api.render(briefing, "pdf")
    pdf.print_pdf = printer
    page, styles = finished
    fonts = FontConfiguration()
    sheet = weasyprint.CSS(string=styles, font_config=fonts)

    def print_alone() -> None:
        html = weasyprint.HTML(string=page)
        html.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1")

    alone = median_time(print_alone)
    ours = median_time(lambda: api.render(briefing, "pdf"))
    return [
        Row("WeasyPrint on the finished HTML", alone),
        Row("our PDF", ours),
        Row("… against WeasyPrint alone", ours / alone, "times", aim=1.2),
        Row("our HTML page", median_time(lambda: api.render(briefing, "html"))),
    ]
