"""From a parsed text to its words to know."""

from __future__ import annotations

from simplify.glossary.choosing import Chosen, choose
from simplify.glossary.entries import entry_of
from simplify.glossary.finding import find_terms
from simplify.glossary.ranking import LEAST, is_hard, need
from simplify.language.parsed import ParsedText
from simplify.language.topics import topics_of
from simplify.lexicon import Lexicon, load_lexicon
from simplify.lexicon.user import read_user_glossary
from simplify.model import Entry
from simplify.settings import Settings


def explain(parsed: ParsedText, settings: Settings) -> tuple[Entry, ...]:
    """The words to know, the most needed first: at most as many as the level allows, or all with `all_terms`.

    Empty when nothing in the text needs explaining at the level. Raises LexiconError, UnreadableInput or
    UnsupportedInput for a user's glossary that cannot be used.
    """
    lexicon = lexicon_for(settings)
    reader = settings.reader
    topics, further = topics_of(parsed), _lemmas(parsed)
    chosen = [choose(term, topics, further) for term in find_terms(parsed, lexicon)]
    hard = [one for one in chosen if one.places and (is_hard(one, reader) or _own(one))]
    needs = {one: need(one, reader, parsed) for one in hard}
    ranked = sorted(hard, key=lambda one: (-needs[one], one.places[0].span))
    if not settings.all_terms:
        ranked = [one for one in ranked if needs[one] >= LEAST or _own(one)][: reader.glossary_size]
    return tuple(entry_of(one, parsed) for one in ranked)


def lexicon_for(settings: Settings) -> Lexicon:
    """The lexicon with the user's glossary, if the settings name one, laid over it."""
    lexicon = load_lexicon()
    return lexicon.with_own(read_user_glossary(settings.glossary)) if settings.glossary else lexicon


def _own(chosen: Chosen) -> bool:
    """Whether the user's glossary explains the term: what a user wrote down is wanted at any level."""
    return any(sense.identity.startswith("user/") and sense.definition for sense in chosen.term.senses)


def _lemmas(parsed: ParsedText) -> frozenset[str]:
    """The lemmas of the whole text: weak cues for any place in it."""
    return frozenset(
        token.lemma_.lower() for doc in parsed.docs for token in doc if token.pos_ in ("NOUN", "VERB", "ADJ", "PROPN")
    )
