"""Our PDF against WeasyPrint alone on the same finished HTML."""

from __future__ import annotations

from pathlib import Path

from bench.measuring import Row, median_time, shown


def answer(folder: Path | None) -> list[Row]:
    """Seconds a handout, and the ratio in the same run."""
    from simplify.rendering.pdf import handout_html, print_plain

    from simplify import api

    briefing = api.brief(shown(folder))
    page = handout_html(briefing)
    alone = median_time(lambda: print_plain(page))
    ours = median_time(lambda: api.render(briefing, "pdf"))
    return [
        Row("WeasyPrint on the finished HTML", alone),
        Row("our PDF", ours),
        Row("… against WeasyPrint alone", ours / alone, "times", aim=1.2),
        Row("our HTML page", median_time(lambda: api.render(briefing, "html"))),
    ]
