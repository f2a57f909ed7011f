"""Writing the entry of a term: its definition, an example from the article, and what there is to know of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from simplify.glossary.choosing import Chosen
from simplify.glossary.terms import Place, Term
from simplify.language.inflection import PREPOSITIONS, inflected, is_known
from simplify.language.misleading import helpful_respelling
from simplify.language.parsed import ParsedText
from simplify.lexicon import Sense
from simplify.model import Citation, Entry, Span, Statement

MADE_BY = "glossary"
_SPELLINGS = (
    *(("ae", "e"), ("oe", "e"), ("our", "or"), ("is", "iz"), ("ys", "yz"), ("sce", "ske"), ("ll", "l"), ("ogue", "og")),
    *(
        ("tre", "ter"),
        ("bre", "ber"),
        ("tef", "tif"),
        ("mme", "m"),
        ("ence", "ense"),
        ("grey", "gray"),
        ("ph", "f"),
        ("que", "ck"),
        ("lt", "led"),
    ),
)
_AFTER_HEAD = frozenset({"general", "elect", "designate", "martial", "up", "out", "off"})
"""Words behind the head of a noun ("attorney general"), whose plural is then not made by rule."""

GAPS = frozenset({"somebody", "something", "one's", "somebody's", "…"})
_TAGS = {"noun": ("NNS",), "verb": ("VBZ", "VBD", "VBN", "VBG")}


def entry_of(chosen: Chosen, parsed: ParsedText, definition: Statement | None = None, *, expansion: str = "") -> Entry:
    """The entry of a term. `definition` is what the text itself says; without it the lexicon's sense explains.

    `expansion` is what the text says that initials stand for.
    """
    sense = chosen.sense
    term = shown(chosen.term, chosen.places)
    if definition is None and sense is not None and sense.definition:
        definition = explanation(sense, chosen.term.lemma, term)
        origin = "user" if sense.identity.startswith("user/") else "lexicon"
    else:
        origin = "text" if definition is not None else "editor"
    return Entry(
        term=term,
        definition=definition,
        origin=origin,  # type: ignore[arg-type]
        places=tuple(place.span for place in chosen.places),
        example=example_in(parsed, [place.span for place in chosen.places]),
        say=said(sense, chosen.term.lemma) if sense else "",
        part_of_speech=(sense or chosen.term.senses[0]).pos,
        simpler=tuple(simpler.text for simpler in sense.simpler) if sense else (),
        note=contested_note(sense) if sense else "",
        senses=() if definition else tuple(one.definition for one in chosen.term.senses),
        forms=other_forms(chosen, term) if sense else (),
        expansion=expansion or (sense.expands if sense and term == sense.term else ""),
        topics=sense.topics if sense else (),
        other_senses=tuple(one.definition for one in chosen.term.senses if one is not sense) if sense else (),
    )


def other_forms(chosen: Chosen, term: str) -> tuple[str, ...]:
    """Forms and names other than `term` that have the chosen sense: those of the text, inflections, other names."""
    sense, lemma = chosen.sense, chosen.term.lemma
    if sense is None:
        return ()
    written = (" ".join(_written(place).split()) for place in chosen.places if not place.separated)
    names = [lemma, *(form.lower() if form.isupper() and lemma.islower() else form for form in written)]
    names += inflections(sense.term if lemma in sense.forms else lemma, sense)
    names += [*sense.forms, *sense.aliases, sense.term]
    if any(GAPS & set(name.split()) for name in (lemma, sense.term)):
        # "took two men hostage" is one reading of "take somebody hostage", and no name for it.
        return ()
    known: dict[str, str] = {}
    for name in names:
        if name.lower() != term.lower():
            known.setdefault(name.lower(), name)
    return tuple(known.values())


def said(sense: Sense, name: str) -> str:
    """The respelling of a term: the lexicon's, or one made from its sounds where its spelling misleads."""
    if sense.say or name != sense.term or sense.pos in ("name", "abbr") or " " in name:
        return sense.say
    return helpful_respelling(name)


def inflections(name: str, sense: Sense) -> list[str]:
    """The inflected forms of a name of a sense that surely exist: of a phrase, those of its head.

    A noun whose definition does not speak of one of it ("scrutiny is looking …") is taken to have no plural.
    """
    words = name.split(" ")
    if sense.pos == "verb":
        return [inflected(name, tag) for tag in _TAGS["verb"]] if is_known(words[0], "VERB") else []
    if sense.pos != "noun" or not sense.definition.startswith(("A ", "An ")):
        return []
    prepositions = [at for at, word in enumerate(words) if at and word in PREPOSITIONS]
    head = words[(prepositions[0] if prepositions else len(words)) - 1]
    return [inflected(name, "NNS")] if is_known(head, "NOUN") and head not in _AFTER_HEAD else []


def explanation(sense: Sense, name: str, term: str) -> Statement:
    """The definition of a sense as a statement that is marked as added.

    Where the lexicon explains the term under another name, or with a hard word, that is said in a sentence of its own.
    `name` is what the lexicon knows the term by, `term` how the text has it.
    """
    sentences = [_spelt_as(sense.definition, sense, name)]
    adverb = name.endswith("ly") and sense.pos == "adj" and sense.term != name
    if adverb or (name.endswith("ness") and sense.pos == "adj"):
        sentences.insert(0, f"“{name[:1].upper()}{name[1:]}” comes from “{sense.term}”.")
    same = (sense.term, sense.expands, *sense.forms)
    if name in sense.aliases and name not in same and sense.pos not in ("abbr", "name"):
        sentences.insert(0, f"“{name[:1].upper()}{name[1:]}” means the same as “{sense.term}”.")
    hard = [(word, meaning) for word, meaning in sense.explained if word.lower() in sense.definition.lower()]
    sentences += [f"“{word[:1].upper()}{word[1:]}” means {meaning}." for word, meaning in hard]
    return Statement(" ".join(sentences), (Citation(sense.identity),), MADE_BY, added=True, explains=term)


def _spelt_as(definition: str, sense: Sense, name: str) -> str:
    """The definition with the term in the spelling of the text ("haemorrhage"), where that is another one of it."""
    if name.endswith("s") and name[:-1] in sense.forms:
        name = name[:-1]
    if name not in sense.forms or name == sense.term or _in_one_spelling(name) != _in_one_spelling(sense.term):
        return definition
    pattern = re.compile(rf"\b{re.escape(sense.term)}(?=s?\b)", re.IGNORECASE)
    return pattern.sub(lambda found: name[:1].upper() + name[1:] if found[0][0].isupper() else name, definition)


def _in_one_spelling(word: str) -> str:
    """A key that is the same for British and American spellings of a word, joined, hyphenated or apart."""
    key = word.lower().replace(" ", "").replace("-", "")
    for british, american in _SPELLINGS:
        key = key.replace(british, american)
    return key.removesuffix("e")


def contested_note(sense: Sense) -> str:
    """Who uses a contested term, what others say, and the neutral wording; empty for any other term."""
    if not sense.contested:
        return ""
    parts = (("Used by", "usedby"), ("Others say", "others"), ("Neutral wording", "neutral"))
    return " ".join(f"{label}: {value.rstrip('.')}." for label, key in parts if (value := sense.extra(key)))


def shown(term: Term, places: Sequence[Place]) -> str:
    """The term as readers look for it: in its basic form if the text has it, or else as it first stands there."""
    whole = [place for place in places or term.places if not place.separated]
    if not whole:
        return term.lemma  # "shut down", for "shut the old plant down"
    forms = [" ".join(_written(place).split()) for place in whole]
    lower = term.lemma.lower()
    basic = {lower, lower + "s", lower + "es", lower.replace("-", " "), lower.replace(" ", "-")}
    if any(form.lower() in basic for form in forms):
        same = next((form for form in forms if form.lower() == lower), "")
        return term.lemma if not same or term.lemma != lower else lower
    first = forms[0]
    return first if term.lemma != lower else first.lower()


def _written(place: Place) -> str:
    return place.sentence.tokens.doc[place.first : place.last + 1].text


def example_in(parsed: ParsedText, places: Sequence[Span]) -> Statement | None:
    """The first whole sentence of the article that has one of the places; headings are none."""
    for place in places:
        sentence = parsed.sentence_at(place.start)
        if sentence and parsed.document.blocks[sentence.block].kind not in ("heading", "caption", "table"):
            return Statement(sentence.text, (sentence.span,), "verbatim")
    return None
