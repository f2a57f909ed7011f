"""A lesson as a SCORM package: one zip file that a learning platform takes, shows and keeps results of.

It holds the manifest, the page of the lesson, its style, its two scripts and its fonts, and needs nothing else.
SCORM 1.2 is what every platform knows; SCORM 2004 is packed as its 4th edition. The same files, unpacked and
opened from a folder, are the same lesson, but its results are not kept.

Not in the package: the schema files of the manifest, which belong to their publishers; platforms bring theirs.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import replace
from typing import Literal

from simplify.model import Briefing
from simplify.rendering.html import FACES, check_profile, colour_style
from simplify.rendering.laying_out import lay_out
from simplify.rendering.lesson import lesson_data, question_sets, steps
from simplify.rendering.packing import packed
from simplify.rendering.page import Page
from simplify.rendering.pairs import pairs
from simplify.rendering.templating import fill, shipped_folder, style
from simplify.rendering.theme import load_theme
from simplify.settings import Settings

logger = logging.getLogger(__name__)

Version = Literal["1.2", "2004"]
SCRIPTS = ("scorm.js", "lesson.js")
LONGEST_TITLE = 200
"""Characters; some platforms cut or refuse what is longer."""


def package(briefing: Briefing, version: Version, *, settings: Settings) -> bytes:
    """The package of a briefing for this version of SCORM.

    A briefing that gives ground for no question makes a package for reading only, without a score. Raises
    UsageError for a profile or theme that cannot be used.
    """
    check_profile(settings)
    page = replace(lay_out(briefing), compares=True)
    sets = question_sets(briefing, seed=settings.seed)
    if not sets:
        logger.warning("the text gives ground for no question, so the lesson is complete when it was read")
    mark = settings.pass_mark if sets else 0
    theme = load_theme(settings.theme)
    files = {
        "index.html": fill(
            "scorm/lesson.html.j2",
            settings,
            page=page,
            theme=theme,
            steps=steps(page, sets),
            sets=sets,
            pairs=pairs(page),
            data=lesson_data(sets, version=version, mark=mark),
            scripts=SCRIPTS,
        ).encode("utf-8"),
        "lesson.css": "\n".join(
            (
                _font_faces(settings.profile),
                style(f"profiles/{settings.profile}.css", settings),
                colour_style(theme),
                style("page.css", settings),
                style("scorm/lesson.css", settings),
            )
        ).encode("utf-8"),
        **{name: style(f"scorm/{name}", settings).encode("utf-8") for name in SCRIPTS},
        **_fonts(settings.profile),
    }
    content = hashlib.sha256()
    for name in sorted(files):
        content.update(name.encode() + files[name])
    files["imsmanifest.xml"] = fill(
        f"scorm/imsmanifest-{version}.xml.j2",
        settings,
        identifier=f"simplify-{content.hexdigest()[:16]}",
        language=briefing.language or "en",
        title=_short(page.heading),
        description=_description(page),
        files=["index.html", *(name for name in sorted(files) if name != "index.html")],
        mark=mark,
    ).encode("utf-8")
    return packed(files)


def _short(title: str) -> str:
    """The title on one line, cut where platforms cut."""
    line = " ".join(title.split()) or "Lesson"
    if len(line) <= LONGEST_TITLE:
        return line
    return line[: LONGEST_TITLE - 1].rpartition(" ")[0] + "…" if " " in line[:LONGEST_TITLE] else line[:LONGEST_TITLE]


def _description(page: Page) -> str:
    """One sentence for the catalogue of a platform."""
    gist = f" {page.gist.text}" if page.gist else ""
    return f"A lesson in plain language ({page.level}), made from the article “{_short(page.title)}”.{gist}"


def _font_faces(profile: str) -> str:
    return "\n".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
        f'src:url("fonts/{file}.woff2") format("woff2")}}'
        for family, weight, file in FACES.get(profile, FACES[""])
    )


def _fonts(profile: str) -> dict[str, bytes]:
    """The fonts of a profile, each with the licence that asks to stand beside it."""
    folder = shipped_folder() / "fonts"
    names = [f"{file}.woff2" for _, _, file in FACES.get(profile, FACES[""])]
    licences = sorted({f"{name.partition('-')[0].partition('.')[0]}-LICENSE.txt" for name in names})
    return {f"fonts/{name}": (folder / name).read_bytes() for name in (*names, *licences)}
