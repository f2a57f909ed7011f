"""From a parsed text to its words to know."""

from __future__ import annotations

import re
from functools import cache

from simplify.glossary.choosing import Chosen, choose
from simplify.glossary.entries import entry_of, example_in
from simplify.glossary.families import are_kin, is_known_as_another
from simplify.glossary.finding import find_terms, is_own
from simplify.glossary.from_text import Definition, definitions
from simplify.glossary.ranking import LEAST, is_hard, may_be_hard, need
from simplify.language.familiarity import BANDS, COMMON, zipf
from simplify.language.parsed import ParsedText
from simplify.language.topics import topics_of
from simplify.levels import ReaderLevel
from simplify.lexicon import Lexicon, load_lexicon
from simplify.lexicon.user import read_user_glossary
from simplify.model import Entry, Span
from simplify.settings import Settings

MOST_UNSURE = 3
"""How many entries that need an editor stand in a list that is not the full one."""


def explain(parsed: ParsedText, settings: Settings) -> tuple[Entry, ...]:
    """The words to know: first those that the text explains, then the most needed.

    At most as many as the level allows, or all with `all_terms`. Empty when nothing in the text needs explaining at
    the level. Raises LexiconError, UnreadableInput or UnsupportedInput for a user's glossary that cannot be used.
    """
    reader = settings.reader
    chosen = chosen_terms(parsed, settings)
    lexicon, band = lexicon_for(settings), BANDS.index(reader.hardest)
    given, ranked = _given(parsed, chosen, reader), []
    explained = {entry.places[0] for entry in given}
    needs = {one: need(one, reader, parsed) for one in chosen}
    for one in sorted(chosen, key=lambda one: (-needs[one], one.places[0].span)):
        if any(span.overlaps(place.span) for span in explained for place in one.places):
            continue
        only = one.sense if len(one.term.senses) == 1 and not _own(one) else None
        if only and is_known_as_another(only, lexicon, band):
            continue
        if _own(one) or (is_hard(one, reader) and (settings.all_terms or needs[one] >= LEAST)):
            ranked.append(one)
    if settings.all_terms:
        return (*given, *(entry_of(one, parsed) for one in ranked))
    ranked = _without_kin(ranked)
    unsure = [one for one in ranked if one.sense is None]
    ranked = [one for one in ranked if one.sense is not None or one in unsure[:MOST_UNSURE]]
    return (*given, *(entry_of(one, parsed) for one in ranked))[: reader.glossary_size]


def chosen_terms(parsed: ParsedText, settings: Settings) -> tuple[Chosen, ...]:
    """Every term that may be hard for the level and that our lexicon or the user's own explains, with its sense."""

    @cache
    def lemmas(block: int) -> frozenset[str]:
        doc = parsed.docs[block]
        return frozenset(token.lemma_.lower() for token in doc if token.pos_ in ("NOUN", "VERB", "ADJ", "PROPN"))

    topics = topics_of(parsed)
    terms = find_terms(parsed, lexicon_for(settings))
    found = (choose(term, topics, lemmas) for term in terms if may_be_hard(term, settings.reader))
    return tuple(one for one in found if one.places)


def lexicon_for(settings: Settings) -> Lexicon:
    """The lexicon with the user's glossary, if the settings name one, laid over it."""
    lexicon = load_lexicon()
    return lexicon.with_own(read_user_glossary(settings.glossary)) if settings.glossary else lexicon


def _without_kin(ranked: list[Chosen]) -> list[Chosen]:
    """The terms but for those that a more needed term of their family explains ("brewer" beside "brewery")."""
    kept: list[Chosen] = []
    for one in ranked:
        sense = one.sense
        if sense is None or _own(one) or not any(are_kin(sense, more.sense) for more in kept if more.sense):
            kept.append(one)
    return kept


def _given(parsed: ParsedText, chosen: tuple[Chosen, ...], reader: ReaderLevel) -> list[Entry]:
    """The entries of terms that the text itself explains. A user's own definition stands before the text's."""
    entries: list[Entry] = []
    for definition in definitions(parsed):
        known = next((one for one in chosen if any(p.span.overlaps(definition.span) for p in one.places)), None)
        if known is not None and (_own(known) or _says_it_all(known, definition)):
            continue
        if known is not None and known.places[0].span.contains(definition.span):
            entries.append(entry_of(known, parsed, definition.statement, expansion=definition.expansion))
            continue
        words = definition.term.split()
        quoted = definition.statement.made_by == "verbatim" or len(words) > 1 or definition.term.isupper()
        if quoted or any(zipf(word, COMMON) < reader.zipf for word in words):
            entries.append(_own_entry(definition, parsed))
    return entries


def _own_entry(definition: Definition, parsed: ParsedText) -> Entry:
    """The entry of a term that only the text explains."""
    pattern = re.compile(rf"(?<!\w){re.escape(definition.term)}(?!\w)")
    places = tuple(Span(match.start(), match.end()) for match in pattern.finditer(parsed.text))
    places = places or (definition.span,)
    return Entry(
        term=definition.term if definition.term[1:] != definition.term[1:].lower() else definition.term.lower(),
        definition=definition.statement,
        origin="text",
        places=places,
        example=example_in(parsed, places),
        forms=(definition.expansion,) if definition.expansion else (),
        expansion=definition.expansion,
    )


def _says_it_all(known: Chosen, definition: Definition) -> bool:
    """Whether the lexicon, too, says what the initials stand for, and more."""
    return known.sense is not None and bool(known.sense.expands) and known.sense.expands in definition.statement.text


def _own(chosen: Chosen) -> bool:
    """Whether the user's glossary explains the term: what a user wrote down is wanted at any level."""
    return any(is_own(sense) and sense.definition for sense in chosen.term.senses)
