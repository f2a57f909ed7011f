"""The lesson as a SCORM 2004 (4th edition) package."""

from __future__ import annotations

from simplify.model import Briefing
from simplify.rendering.scorm import package
from simplify.settings import Settings


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The zip file; see `scorm.package`."""
    return package(briefing, "2004", settings=settings)
