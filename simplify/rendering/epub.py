"""A book (EPUB 3.3) for reading programs: chapters, a table of contents, fonts inside, no script.

The identifier comes from the content, so the same book has the same name everywhere. What is said of its
accessibility is what is built in; that it conforms to a standard is for a person to say, and is not claimed.
"""

from __future__ import annotations

import datetime
import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace

from simplify.model import Briefing
from simplify.rendering.chapters import Chapter, connect, parsed, read_chapter, written
from simplify.rendering.cover import cover_title, one_line
from simplify.rendering.html import FACES, check_profile
from simplify.rendering.laying_out import lay_out
from simplify.rendering.packing import FIRST, epoch, packed
from simplify.rendering.page import Page
from simplify.rendering.pairs import pairs
from simplify.rendering.templating import cleaned, environment, fill, shipped_folder, style
from simplify.rendering.theme import Theme, load_theme
from simplify.settings import Settings

FOLDER = "EPUB"
MEDIA_TYPE = "application/epub+zip"
CONTAINER = f"""<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
LICENCES = {"Atkinson Hyperlegible": "atkinson-LICENSE.txt", "Lexend": "lexend-LICENSE.txt"}
LOGO_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/svg+xml": "svg"}


@dataclass(frozen=True, slots=True)
class Kind:
    """A chapter that a book may have: the name of its template, its title, the levels of the headings that the
    table of contents shows, and what kind of landmark it is."""

    name: str
    title: str
    levels: tuple[int, ...] = (2,)
    landmark: str = ""


COVER = Kind("cover", "Cover", levels=())
KINDS = (
    Kind("summary", "In short", levels=(3,)),
    Kind("text", "The whole story", levels=(2, 3), landmark="bodymatter"),
    Kind("words", "Words to know", landmark="glossary"),
    Kind("people", "People and places"),
    Kind("compare", "Side by side"),
    Kind("changes", "What was changed"),
    Kind("about", "About this briefing"),
)


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the book, as the list of files names it."""

    id: str
    file: str
    media_type: str
    content: bytes
    properties: str = ""


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The book of a briefing. Raises UsageError for a profile or theme that cannot be used, and OutputError
    when a template makes no well-formed XML."""
    check_profile(settings)
    theme = load_theme(settings.theme)
    page = replace(lay_out(briefing), compares=True)
    logo = [_logo(theme)] if theme.logo else []
    cover, *chapters = _chapters(page, theme, settings, logo=logo[0].file if logo else "")
    connect(chapters)
    language = briefing.language or "en"
    drawing = _cover_drawing(page, theme, settings)
    contents = fill("epub/nav.xhtml.j2", settings, page=page, chapters=chapters, language=language)
    items = (
        Item("contents", "nav.xhtml", "application/xhtml+xml", written(parsed(contents, where="nav.xhtml.j2")), "nav"),
        Item("cover-image", "cover.svg", "image/svg+xml", drawing, "cover-image"),
        *(_chapter_item(chapter) for chapter in (cover, *chapters)),
        Item("style", "style.css", "text/css", _style(theme, settings).encode("utf-8")),
        *_fonts(settings.profile),
        *logo,
    )
    package = fill(
        "epub/package.opf.j2",
        settings,
        page=page,
        theme=theme,
        items=items,
        spine=[cover.name, *_order(chapters)],
        identifier=_identifier(items),
        title=_one_line(page.heading) or "Briefing",
        language=language,
        description=_description(page),
        source=_one_line(page.uri or briefing.source.name) or "text",
        modified=_modified(briefing),
        **_accessibility(page, theme),
    )
    files = {f"{FOLDER}/{item.file}": item.content for item in items}
    files[f"{FOLDER}/package.opf"] = b'<?xml version="1.0" encoding="utf-8"?>\n' + package.encode("utf-8")
    files["META-INF/container.xml"] = CONTAINER.encode("utf-8")
    return packed(files, first=("mimetype", MEDIA_TYPE.encode("ascii")))


def _chapters(page: Page, theme: Theme, settings: Settings, *, logo: str) -> tuple[Chapter, ...]:
    """The cover, and the chapters that this briefing has something for, in order."""
    there = {"words": bool(page.words), "people": bool(page.people), "compare": bool(page.rows)}
    values = {
        "page": page,
        "pairs": pairs(page),
        "theme": theme,
        "logo": logo,
        "chart": environment(settings).get_template("chart.svg.j2").module,
        "language": page.briefing.language or "en",
    }
    made = []
    for kind in (COVER, *KINDS):
        if there.get(kind.name, True):
            title = kind.title if kind.name != "summary" or page.has_summary else _one_line(page.heading) or "Title"
            markup = fill(f"epub/{kind.name}.xhtml.j2", settings, name=title, **values)
            made.append(read_chapter(markup, name=kind.name, title=title, levels=kind.levels, landmark=kind.landmark))
    return tuple(made)


def _cover_drawing(page: Page, theme: Theme, settings: Settings) -> bytes:
    """The picture of the cover. Raises OutputError when an overridden template is not well-formed."""
    markup = fill(
        "epub/cover.svg.j2",
        settings,
        page=page,
        theme=theme,
        colours=theme.light,
        one_line=one_line,
        title=cover_title(_one_line(page.heading) or "Briefing"),
        language=page.briefing.language or "en",
    )
    return written(parsed(markup, where="epub/cover.svg.j2"), page=False)


def _order(chapters: Sequence[Chapter]) -> list[str]:
    """The reading order: what the article says in short, then the contents, then the rest."""
    names = [chapter.name for chapter in chapters]
    return [*names[:1], "contents", *names[1:]]


def _chapter_item(chapter: Chapter) -> Item:
    properties = "svg" if chapter.has_drawing else ""
    return Item(chapter.name, chapter.file, "application/xhtml+xml", chapter.content, properties)


def _style(theme: Theme, settings: Settings) -> str:
    """The style sheet: the profile's measures, the theme's accent for lines, and what all books share."""
    faces = FACES.get(settings.profile, FACES[""])
    rules = [
        f'@font-face{{font-family:"{family}";font-weight:{weight};src:url("fonts/{file}.woff2")}}'
        for family, weight, file in faces
    ]
    return "\n".join(
        (
            *rules,
            style(f"profiles/{settings.profile}.css", settings),
            f":root{{--accent:{theme.light.accent}}}",
            f"@media (prefers-color-scheme:dark){{:root{{--accent:{theme.dark.accent}}}}}",
            style("epub/style.css", settings),
        )
    )


def _fonts(profile: str) -> list[Item]:
    """The fonts of a profile, with the licence that has to go with them."""
    folder = shipped_folder() / "fonts"
    faces = FACES.get(profile, FACES[""])
    items = [
        Item(f"font-{file}", f"fonts/{file}.woff2", "font/woff2", (folder / f"{file}.woff2").read_bytes())
        for _, _, file in faces
    ]
    for name in dict.fromkeys(LICENCES[family] for family, _, _ in faces):
        items.append(Item("font-licence", f"fonts/{name}", "text/plain", (folder / name).read_bytes()))
    return items


def _logo(theme: Theme) -> Item:
    assert theme.logo is not None
    return Item("logo", f"logo.{LOGO_ENDINGS[theme.logo.media_type]}", theme.logo.media_type, theme.logo.content)


def _identifier(items: Sequence[Item]) -> str:
    """A name for this book and no other, made from everything in it (RFC 9562, version 5)."""
    content = hashlib.sha256()
    for item in items:
        for part in (item.file.encode("utf-8"), item.content):
            content.update(len(part).to_bytes(8, "big") + part)
    return uuid.uuid5(uuid.NAMESPACE_URL, f"urn:sha256:{content.hexdigest()}").urn


def _modified(briefing: Briefing) -> str:
    """SOURCE_DATE_EPOCH, else the day the article was published, else the first moment of zip files."""
    moment = epoch()
    if moment is None:
        try:
            day = datetime.date.fromisoformat(briefing.date)
            moment = datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC)
        except ValueError:
            moment = FIRST
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _description(page: Page) -> str:
    """What the book is, for the shelf of a reading program."""
    by = f" by {_one_line(page.briefing.byline)}" if page.briefing.byline else ""
    on = f", {_one_line(page.date)}" if page.date else ""
    return f"A plain-language briefing (level {page.level}) from the article “{_one_line(page.title)}”{by}{on}."


def _accessibility(page: Page, theme: Theme) -> dict[str, object]:
    """What is built in for all readers, in the words of the EPUB accessibility metadata (schema.org)."""
    pictures = bool(page.measures.bars) or theme.logo is not None
    features = ["ARIA", "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"]
    summary = (
        "The text takes the size, colours and typeface that a reader chooses. Chapters, headings and "
        "the table of contents lead through it, and links lead from each line to the sentences of the article that "
        "it comes from, and from hard words to their meaning and back. Nothing moves, flashes or makes a sound."
    )
    if pictures:
        features.append("alternativeText")
        summary += " Pictures have a description in words."
    summary += " No person has evaluated it against a standard of accessibility."
    return {"pictures": pictures, "features": sorted(features), "accessibility": summary}


def _one_line(text: str) -> str:
    return " ".join(cleaned(text).split())
