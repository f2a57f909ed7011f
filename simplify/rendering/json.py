"""The briefing as JSON: everything that is known of it, to be read again by `interchange`."""

from __future__ import annotations

from simplify.interchange import to_json
from simplify.model import Briefing
from simplify.settings import Settings


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The briefing as UTF-8 JSON; no setting changes it."""
    return to_json(briefing).encode("utf-8")
