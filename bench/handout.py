"""Our PDF against WeasyPrint alone on the same finished HTML: time, and the memory that a long one takes."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.measuring import Row, median_time, shown, told_by_process

if TYPE_CHECKING:
    from simplify.model import Briefing

LONG = 50
"""Pages of the long print-out, at least."""

# What a first small PDF takes is there before: imports, fonts, the style sheet.
MEMORY = """
import gc, json, sys
from pathlib import Path
def status(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))
way, page, styles = sys.argv[2], Path(sys.argv[3]).read_text(), Path(sys.argv[4]).read_text()
if way == "ours":
    from simplify.rendering.printing import print_pdf
    make = lambda html: print_pdf(html, styles)
else:
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration
    fonts = FontConfiguration()
    sheet = weasyprint.CSS(string=styles, font_config=fonts)
    make = lambda html: weasyprint.HTML(string=html).write_pdf(
        stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1"
    )
make("<html lang='en'><title>a</title><body>a")
gc.collect()
start = status("VmRSS")
make(page)
print(json.dumps({"over": status("VmHWM") - start}))
"""


def answer(folder: Path | None) -> list[Row]:
    """Seconds a handout, and the ratio in the same run."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    from simplify import api

    briefing = api.brief(shown(folder))
    page, styles = _finished(briefing)
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
        *_memory(briefing),
    ]


def _finished(briefing: Briefing) -> tuple[str, str]:
    """The HTML of the handout as it is printed, and its style sheet."""
    from simplify import api

    pdf: Any = import_module("simplify.rendering.pdf")
    finished: list[str] = []
    printer = pdf.print_pdf

    def watched(html: str, styles: str, **options: Any) -> Any:
        finished[:] = [html, styles]
        return printer(html, styles, **options)

    pdf.print_pdf = watched
    try:
        api.render(briefing, "pdf")
    finally:
        pdf.print_pdf = printer
    page, styles = finished
    return page, styles


def _memory(briefing: Briefing) -> list[Row]:
    """What a long print-out takes at its peak over the start, ours and WeasyPrint alone."""
    from simplify.rendering.printing import count_pages

    passages, times, pages = briefing.rewriting.passages, 1, 0
    while pages < LONG:
        times *= 2
        long = replace(briefing, rewriting=replace(briefing.rewriting, passages=passages * times))
        page, styles = _finished(long)
        pages = count_pages(page, styles)
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder, "page.html"), Path(folder, "style.css")
        for file, text in zip(files, (page, styles), strict=True):
            file.write_text(text, encoding="utf-8")
        ours, alone = (told_by_process(MEMORY, way, *map(str, files), repeats=1)["over"] for way in ("ours", "alone"))
    return [
        Row(f"memory of a PDF of {pages} pages over the start", ours, "MiB", aim=100 * pages / LONG),
        Row("… against WeasyPrint alone", ours / alone, "times", aim=1.2),
    ]
