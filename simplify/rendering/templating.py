"""The Jinja2 templates and style sheets: finding them, letting a user override them, filling them.

Everything that comes from a briefing is text to be escaped: autoescape is always on, an unknown name is an
error, and characters that HTML forbids or that can disguise text (controls, bidirectional overrides) are
dropped on the way out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simplify.errors import OutputError, UsageError
from simplify.rendering.scripts import runs
from simplify.rendering.wording import rule_words
from simplify.settings import Settings

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def shipped_folder() -> Path:
    """The folder of the shipped templates: inside the installed package, or at the top of a checkout."""
    inside = Path(str(resources.files("simplify"))) / "_templates"
    beside = Path(__file__).resolve().parents[2] / "templates"
    for folder in (inside, beside):
        if (folder / "page.html.j2").is_file():
            return folder
    raise OutputError("the templates are missing", where=str(inside), remedy="install simplify again")


def environment(settings: Settings) -> Environment:
    """The environment for these settings; `settings.templates` names a folder that is searched first."""
    if settings.templates is not None and not settings.templates.is_dir():
        raise UsageError("there is no such folder of templates", where=str(settings.templates), remedy="name a folder")
    return _environment(settings.templates)


@lru_cache(maxsize=8)
def _environment(own: Path | None) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader([*([own] if own else []), shipped_folder()]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_wanted,
        auto_reload=own is not None,
    )
    made.filters["marked"] = marked
    made.filters["rule_words"] = rule_words
    return made


def marked(text: str) -> Markup:
    """The text, escaped, with every run of another script marked as such (language and direction)."""
    from markupsafe import Markup, escape

    made = []
    for run in runs(cleaned(text)):
        direction = ' dir="rtl"' if run.right_to_left else ""
        words = escape(run.text)
        made.append(f'<span lang="{run.language}"{direction}>{words}</span>' if run.language else str(words))
    return Markup("".join(made))


def cleaned(text: str) -> str:
    """The text without characters that may not, or should not, stand in a document."""
    return _UNWANTED.sub("", text)


def _wanted(value: Any) -> Any:
    return cleaned(value) if type(value) is str else value


def fill(template: str, settings: Settings, **values: Any) -> str:
    """The template called `template`, filled. Raises OutputError when a template has a fault."""
    from jinja2 import TemplateError

    try:
        return environment(settings).get_template(template).render(**values)
    except TemplateError as problem:
        place = f"{getattr(problem, 'filename', None) or template}:{getattr(problem, 'lineno', None) or '?'}"
        what = f"the template cannot be filled: {problem}"
        raise OutputError(what, where=place, remedy="mend it, or leave out --templates") from problem


def style(name: str, settings: Settings) -> str:
    """The text of a style sheet of the templates folder, as it is written."""
    from jinja2 import TemplateNotFound

    made = environment(settings)
    assert made.loader is not None
    try:
        return made.loader.get_source(made, name)[0]
    except TemplateNotFound as problem:
        raise OutputError(f"there is no style sheet {name}", remedy="install simplify again") from problem
