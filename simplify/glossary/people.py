"""The people, organisations and places of a text, with what the text says of them."""

from __future__ import annotations

from simplify.glossary.identifying import Identification, identifications
from simplify.language.gazetteer import country_of_capital
from simplify.language.names import Name, names_of
from simplify.language.parsed import ParsedText
from simplify.model import Citation, Profile, Statement

MADE_BY = "glossary.people"
FIRST_PARAGRAPHS = 3
MENTIONS = 2
MOST_SAID = 3

_UNSURE_CAPITALS = frozenset(
    {
        "Benin", "Bolivia", "Burundi", "Georgia", "Israel", "Ivory Coast", "Kosovo", "Myanmar", "Netherlands",
        "Palestine", "South Africa", "Sri Lanka", "Taiwan", "Vatican", "Yemen", "Libya", "Sudan", "Afghanistan",
    }
)  # fmt: skip
"""Countries with several capitals, a disputed one, or a disputed government: of these nothing is added."""


def people(parsed: ParsedText) -> tuple[Profile, ...]:
    """Everyone and everything that a text calls by name twice, in its first paragraphs, or with a role, in that order.

    What is said of them are words of the text, with the place where they stand. Only that a city is the capital of a
    country is added, and marked so.
    """
    early = _end_of_opening(parsed)
    found: list[Profile] = []
    for name in names_of(parsed):
        if name.kind not in ("person", "organisation", "place") or not name.sure:
            continue
        said = _said(parsed, name)
        if len(name.spans) < MENTIONS and name.spans[0].start >= early and not (said and name.kind == "person"):
            continue
        found.append(Profile(name.text.partition(" (")[0], name.kind, name.spans, (*said, *_added(name))))
    return tuple(found)


def _end_of_opening(parsed: ParsedText) -> int:
    paragraphs = [block for block in parsed.document.blocks if block.kind == "paragraph" and len(block.span) > 40]
    return paragraphs[min(len(paragraphs), FIRST_PARAGRAPHS) - 1].span.end if paragraphs else 0


def _said(parsed: ParsedText, name: Name) -> tuple[Statement, ...]:
    kept: list[Identification] = []
    for span in name.spans:
        sentence = parsed.sentence_at(span.start)
        if sentence is None:
            continue
        doc = sentence.tokens.doc
        mention = doc.char_span(span.start - sentence.offset, span.end - sentence.offset, alignment_mode="expand")
        if mention is None:
            continue
        for one in identifications(sentence, name, mention):
            if not any(_repeats(one.text, other.text) for other in kept):
                kept = [other for other in kept if not _repeats(other.text, one.text)]
                kept.append(one)
    kept.sort(key=lambda one: (one.kind == "clause", one.span))
    return tuple(Statement(one.text, (one.span,), MADE_BY) for one in kept[:MOST_SAID])


def _repeats(text: str, other: str) -> bool:
    """Whether every word of a text stands in the other."""
    return {word.lower() for word in text.split()} <= {word.lower() for word in other.split()}


def _added(name: Name) -> tuple[Statement, ...]:
    if name.kind != "place":
        return ()
    country = country_of_capital(name.text)
    if not country or country in _UNSURE_CAPITALS:
        return ()
    text = f"{name.text} is the capital of {_with_article(country)}."
    return (Statement(text, (Citation(f"gazetteer/{country}"),), MADE_BY, added=True),)


def _with_article(country: str) -> str:
    plural = country in ("Netherlands", "Philippines", "United States", "United Kingdom", "United Arab Emirates")
    return f"the {country}" if plural or country.endswith("Republic") else country
