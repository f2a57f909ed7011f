"""The words to know as a file that Moodle's glossary imports: every page of the course then links them by itself.

The fields are those that Moodle writes when it exports a glossary, and its import form reads. What a course owner
would want decided the rest:

- Inflected forms, other names and what initials stand for are aliases, so that "levies" is linked where "levy" is
  the entry. A name that several entries share is linked by none of them but the first.
- Terms with capitals are matched with their case: "WHO" must not turn every "who" into a link.
- Two entries with one term become one, because the importer rejects the second.
- A word that needs an editor is there, in a category of its own, and not linked: pages do not show half an answer, and
  nothing is lost. The editor picks a meaning and switches linking on.
- Other meanings of a term are named, because other pages of the course may use them.
"""

from __future__ import annotations

from dataclasses import dataclass

from simplify.errors import OutputError
from simplify.model import Briefing
from simplify.rendering.laying_out import lay_out
from simplify.rendering.page import Page, Word
from simplify.rendering.templating import cleaned, fill
from simplify.rendering.theme import load_theme
from simplify.settings import Settings

LONGEST = 255
"""Characters that Moodle's database keeps of a concept, an alias or a name."""

UNSURE = "Needs an editor"


@dataclass(frozen=True, slots=True)
class Concept:
    """An entry of the platform's glossary: one term, with one or more words to know behind it."""

    term: str
    words: tuple[Word, ...]
    aliases: tuple[str, ...]
    categories: tuple[str, ...]
    linked: bool
    case_sensitive: bool


def render(briefing: Briefing, *, settings: Settings) -> bytes:
    """The glossary as UTF-8 XML. Raises OutputError when the briefing has no words to know: Moodle fails on it."""
    page = lay_out(briefing)
    made = concepts(page)
    if not made:
        raise OutputError(
            "this briefing has no words to know, so there is no glossary to import",
            where=briefing.source.name,
            remedy="leave out moodle-glossary, or choose an easier level",
        )
    values = {"page": page, "concepts": made, "theme": load_theme(settings.theme), "name": _short(_name(page))}
    return fill("moodle-glossary.xml.j2", settings, **values).encode("utf-8")


def concepts(page: Page) -> tuple[Concept, ...]:
    """The words to know of a page as entries of a platform's glossary, in their order."""
    groups: dict[str, list[Word]] = {}
    for word in page.words:
        term = _short(word.entry.term)
        if term:
            groups.setdefault(term.casefold(), []).append(word)
    taken = set(groups)
    return tuple(_concept(words, taken) for words in groups.values())


def _concept(words: list[Word], taken: set[str]) -> Concept:
    """`taken` holds every term and alias there is already, in lower case; it grows."""
    term = _short(words[0].entry.term)
    linked = any(word.meaning for word in words)
    aliases = []
    for word in words if linked else ():
        for form in (word.entry.expansion, *word.entry.forms):
            alias = _short(form)
            if alias and alias == " ".join(form.split()) and alias.casefold() not in taken:
                taken.add(alias.casefold())
                aliases.append(alias)
    topics = [topic.capitalize() for word in words for topic in word.entry.topics]
    return Concept(
        term=term,
        words=tuple(words),
        aliases=tuple(aliases),
        categories=tuple(dict.fromkeys(topics if linked else [UNSURE, *topics])),
        linked=linked,
        case_sensitive=term != term.lower(),
    )


def _name(page: Page) -> str:
    return f"Words to know: {page.heading}"


def _short(text: str) -> str:
    """One line without unwanted characters, as long as the database takes."""
    line = " ".join(cleaned(text).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
