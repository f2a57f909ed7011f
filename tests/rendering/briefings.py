"""Briefings built by hand, from articles that we made up, for every test of the rendering room.

`harbour()` is rich: claims with denials, a contested word, an entry that needs an editor, people, changes,
refusals, added explanations. `scripts()` has names in other scripts, emoji and a table. `initials()` has
abbreviations with what they stand for. `hostile()` has mark-up, control characters and a very long title
where text is expected. `bare()` has almost nothing.
"""

from __future__ import annotations

from tests.rendering.harbour_briefing import harbour
from tests.rendering.odd_briefings import bare, hostile, initials, scripts

ALL = {"harbour": harbour, "scripts": scripts, "initials": initials, "hostile": hostile, "bare": bare}

__all__ = ["ALL", "bare", "harbour", "hostile", "initials", "scripts"]
