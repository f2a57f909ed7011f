"""A briefing in the shape that a reader, a printer or a platform needs.

Each exporter is one file here and one line in `EXPORTERS`; it sees only the `Briefing` and the settings, and
the same input gives the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from simplify.errors import UsageError
from simplify.model import Briefing
from simplify.rendering.files import file_name, write_bytes
from simplify.settings import Settings

__all__ = ["EXPORTERS", "Exporter", "file_name", "render", "write"]


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: how its files end, and the module whose `render(briefing, *, settings)` makes the bytes."""

    extension: str
    module: str

    def __call__(self, briefing: Briefing, *, settings: Settings) -> bytes:
        made: bytes = import_module(self.module).render(briefing, settings=settings)
        return made


EXPORTERS: dict[str, Exporter] = {
    "html": Exporter(".html", "simplify.rendering.html"),
    "pdf": Exporter(".pdf", "simplify.rendering.pdf"),
    "json": Exporter(".json", "simplify.rendering.json"),
    "embed": Exporter(".embed.html", "simplify.rendering.embed"),
    "epub": Exporter(".epub", "simplify.rendering.epub"),
    "docx": Exporter(".docx", "simplify.rendering.docx"),
    "moodle-glossary": Exporter(".moodle-glossary.xml", "simplify.rendering.moodle_glossary"),
    "scorm12": Exporter(".scorm12.zip", "simplify.rendering.scorm12"),
    "scorm2004": Exporter(".scorm2004.zip", "simplify.rendering.scorm2004"),
}


def exporter_named(format: str) -> Exporter:
    """The exporter called `format`. Raises UsageError for a name that is none of `EXPORTERS`."""
    try:
        return EXPORTERS[format]
    except KeyError:
        raise UsageError(f"there is no format {format!r}", remedy=f"choose from {', '.join(EXPORTERS)}") from None


def render(briefing: Briefing, format: str = "html", *, settings: Settings | None = None) -> bytes:
    """The briefing as the bytes of a file of this format.

    Raises UsageError for a format, profile, layout or theme that does not exist, MissingPiece when PDF needs
    a library that is not installed, and OutputError when it cannot be rendered.
    """
    return exporter_named(format)(briefing, settings=settings or Settings())


def write(
    briefing: Briefing,
    folder: Path,
    format: str = "html",
    *,
    name: str = "",
    settings: Settings | None = None,
) -> Path:
    """Render and write one file into `folder` (made if need be); gives its path.

    The file is called after `name`, else after the source, and replaces an older one only as a whole.
    Raises what `render` raises, and OutputError when the file cannot be written; nothing is left then.
    """
    exporter = exporter_named(format)
    path = folder / (file_name(name or briefing.source.name) + exporter.extension)
    write_bytes(path, exporter(briefing, settings=settings or Settings()))
    return path
