"""The page: one self-contained HTML file that needs no script, no network and no second file."""

from __future__ import annotations

import base64
from dataclasses import fields, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from simplify.errors import UsageError
from simplify.model import Briefing
from simplify.rendering.laying_out import lay_out
from simplify.rendering.pairs import pairs
from simplify.rendering.templating import environment, fill, shipped_folder, style
from simplify.rendering.theme import Colours, Theme, load_theme
from simplify.settings import Settings

if TYPE_CHECKING:
    from markupsafe import Markup

PROFILES = ("clear", "large", "dyslexia", "easyread")
FACES = {
    "dyslexia": (("Lexend", "100 900", "lexend"),),
    "": (
        ("Atkinson Hyperlegible", "400", "atkinson-regular"),
        ("Atkinson Hyperlegible", "700", "atkinson-bold"),
    ),
}


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The page of a briefing, as UTF-8. Raises UsageError for a profile or theme that cannot be used."""
    check_profile(settings)
    theme = load_theme(settings.theme)
    page = replace(lay_out(briefing), compares=True)
    chart = environment(settings).get_template("chart.svg.j2").module
    values = {
        "page": page,
        "pairs": pairs(page),
        "theme": theme,
        "styles": page_styles(settings, theme),
        "chart": chart,
    }
    return fill("page.html.j2", settings, **values).encode("utf-8")


def page_styles(settings: Settings, theme: Theme) -> Markup:
    """Everything that goes into the style element of a page: fonts, the profile, the colours, the page itself."""
    from markupsafe import Markup

    return Markup(
        "\n".join(
            (
                font_faces(settings.profile),
                style(f"profiles/{settings.profile}.css", settings),
                colour_style(theme),
                style("page.css", settings),
            )
        )
    )


def check_profile(settings: Settings) -> None:
    """Raises UsageError when `settings.profile` is not one of `PROFILES`."""
    if settings.profile not in PROFILES:
        raise UsageError(f"there is no profile {settings.profile!r}", remedy=f"choose one of {', '.join(PROFILES)}")


@lru_cache(maxsize=8)
def font_faces(profile: str) -> str:
    """The @font-face rules of a profile, with the fonts inside: a reader's machine may lack them."""
    rules = []
    for family, weight, file in FACES.get(profile, FACES[""]):
        content = base64.b64encode((shipped_folder() / "fonts" / f"{file}.woff2").read_bytes()).decode("ascii")
        rules.append(
            f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
            f'src:url("data:font/woff2;base64,{content}") format("woff2")}}'
        )
    return "\n".join(rules)


def colour_style(theme: Theme) -> str:
    """The colours as custom properties: light, and dark for readers who chose that on their machine."""
    light, dark = _properties(theme.light), _properties(theme.dark)
    return f":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"


def light_style(theme: Theme) -> str:
    """The colours of paper."""
    return f":root{{{_properties(theme.light)}}}"


def _properties(colours: Colours) -> str:
    return "".join(f"--{one.name}:{getattr(colours, one.name)};" for one in fields(colours))
