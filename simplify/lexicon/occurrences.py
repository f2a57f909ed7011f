"""Where a term stands in a text of ours, in any of its forms: for the checks of definitions and examples."""

from __future__ import annotations

import re
from collections.abc import Iterable

from simplify.lexicon.entries import Sense
from simplify.lexicon.inflecting import term_forms
from simplify.lexicon.loading import GAPS

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
LONGEST_GAP = 40
"""How many characters may lie between the first word of an interrupted phrase and its end."""


def term_places(sense: Sense, text: str) -> list[tuple[int, int]]:
    """Where the term stands in a text, in any form, as (start, end); the longest form first where two fit."""
    names = (sense.term, *sense.forms)
    forms = {form for name in names for form in term_forms(name, sense.pos, sense.forms)}
    if sense.pos == "noun" and " " not in sense.term:
        forms |= {form + "'s" for form in forms}
    places = _find(forms, text)
    return places or _find(_looked_up_forms(sense), text) or _places_of_parts(sense, text)


def stands_alone(sense: Sense) -> bool:
    """Whether the definition of a verb of several words shows it without an object ("If a company goes under, …").

    Asked for many a place of a text, so the definition is only split into words.
    """
    verb, *rest = sense.term.split()
    said = sense.definition.split()
    for at in range(1, len(said) - len(rest) + 1 if rest else 0):
        span, before = said[at : at + len(rest)], said[at - 1]
        if before[0] == verb[0] and before not in GAPS and [word.rstrip(",.") for word in span] == rest:
            return span[-1][-1] in ",." or said[at + len(rest) : at + len(rest) + 1] == ["means"]
    return False


def _find(forms: Iterable[str], text: str) -> list[tuple[int, int]]:
    pattern = "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))
    if not pattern:
        return []
    found = re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", text.replace("’", "'"), re.IGNORECASE)
    return [(match.start(), match.end()) for match in found]


def _looked_up_forms(sense: Sense) -> set[str]:
    """The forms of a morphological dictionary, for irregular words that list none. Slow, so asked last."""
    kind = {"noun": "NOUN", "verb": "VERB", "adj": "ADJ", "adv": "ADV"}.get(sense.pos)
    if kind is None:
        return set()
    from lemminflect import getAllInflections

    first, _, rest = sense.term.partition(" ")
    found = {form for forms in getAllInflections(first, upos=kind).values() for form in forms}
    return {f"{form} {rest}".strip() for form in found}


def _places_of_parts(sense: Sense, text: str) -> list[tuple[int, int]]:
    """A phrase that other words interrupt ("turn a blind eye", "take somebody hostage"): its words, in order."""
    words = [word for word in sense.term.split() if word not in ("somebody", "something", "one's", "…")]
    if len(words) < 2:
        return []
    start, places = 0, []
    for word in words:
        forms = term_forms(word, "verb") | term_forms(word, "noun") | term_forms(word, "phrase")
        place = next((place for place in _find(forms, text) if place[0] >= start), None)
        if place is None:
            return []
        places.append(place)
        start = place[1]
    return [(places[0][0], places[-1][1])] if places[-1][1] - places[0][1] <= LONGEST_GAP else []


def words_of(text: str) -> list[str]:
    """The words of a text, with inner hyphens and apostrophes, without numbers."""
    return [match.group().replace("’", "'") for match in WORD.finditer(text)]
