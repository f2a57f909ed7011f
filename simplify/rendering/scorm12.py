"""The lesson as a SCORM 1.2 package."""

from __future__ import annotations

from simplify.model import Briefing
from simplify.rendering.scorm import package
from simplify.settings import Settings


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The zip file; see `scorm.package`."""
    return package(briefing, "1.2", settings=settings)
