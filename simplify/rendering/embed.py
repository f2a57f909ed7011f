"""A fragment to paste into a page of a learning platform.

The sanitisers of Moodle (HTMLPurifier), Canvas and WordPress each take something away: ids, data attributes,
sections, style sheets. This fragment uses only what all of them leave alone, so it arrives as it was made.
"""

from __future__ import annotations

from simplify.model import Briefing
from simplify.rendering.laying_out import lay_out
from simplify.rendering.templating import cleaned, fill
from simplify.rendering.theme import load_theme
from simplify.settings import Settings


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The fragment, as UTF-8. Its title is a heading of `settings.heading_level`."""
    page = lay_out(briefing)

    def title_of(number: int) -> str | None:
        """What a word to know means, for the title of its place in the text."""
        meaning = page.words[number - 1].meaning
        return cleaned(meaning.text) if meaning else None

    made = fill(
        "embed.html.j2",
        settings,
        page=page,
        theme=load_theme(settings.theme),
        top=settings.heading_level,
        title_of=title_of,
    )
    return (made.strip() + "\n").encode("utf-8")
