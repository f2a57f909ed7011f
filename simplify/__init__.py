"""Plain-language briefings from news articles, in which every statement leads back to the source.

    import simplify

    article = simplify.read("article.txt")
    briefing = simplify.brief(article, level="a2")
    page = simplify.render(briefing, "html")

Everything here is loaded at first use, so that `import simplify` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from simplify.version import __version__

if TYPE_CHECKING:
    from simplify.api import (
        brief,
        check,
        difficulty,
        explain,
        parse,
        read,
        render,
        rewrite,
        score,
        suggest,
        summarize,
        undo,
    )
    from simplify.errors import SimplifyError
    from simplify.model import (
        Briefing,
        Change,
        Check,
        Citation,
        Comparison,
        Document,
        Entry,
        Finding,
        Refusal,
        Rewriting,
        Scores,
        Source,
        Span,
        Statement,
        Summary,
    )
    from simplify.settings import Settings

__all__ = [
    "Briefing",
    "Change",
    "Check",
    "Citation",
    "Comparison",
    "Document",
    "Entry",
    "Finding",
    "Refusal",
    "Rewriting",
    "Scores",
    "Settings",
    "SimplifyError",
    "Source",
    "Span",
    "Statement",
    "Summary",
    "__version__",
    "brief",
    "check",
    "difficulty",
    "explain",
    "parse",
    "read",
    "render",
    "rewrite",
    "score",
    "suggest",
    "summarize",
    "undo",
]

# Where a public name lives, unless it is one of the values of `simplify.model`.
_HOMES = {
    **dict.fromkeys(
        (
            *("brief", "check", "difficulty", "explain", "parse", "read"),
            *("render", "rewrite", "score", "suggest", "summarize", "undo"),
        ),
        "simplify.api",
    ),
    "Settings": "simplify.settings",
    "SimplifyError": "simplify.errors",
}


def __getattr__(name: str) -> Any:
    """Load a public name from its home (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES.get(name, "simplify.model")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
