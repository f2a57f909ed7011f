"""Finding the terms of a text that a reader may not know: several words first, then single hard words.

The longest match wins, on written forms and on lemmas, hyphens counting as spaces ("wars of attrition", "front-line").
Names are left out, unless the lexicon explains that very name or abbreviation ("NATO", "Kremlin").
"""

from __future__ import annotations

from collections.abc import Iterator

from simplify.glossary.capitals import Found, add_places, in_capitals, matches_in_capitals
from simplify.glossary.participles import describes, is_event, is_graded, is_past_of_another, is_thing, is_undone
from simplify.glossary.phrases import is_compound, is_verb, takes_object_between
from simplify.glossary.terms import Place, Term
from simplify.glossary.words import Words
from simplify.language.inflection import is_known, lemmas
from simplify.language.names import names_of
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.topics import PARTS_OF_SPEECH
from simplify.lexicon import Lexicon, Sense
from simplify.lexicon.defining import defining_list
from simplify.lexicon.derivations import derived_senses
from simplify.lexicon.inflecting import adjectives_of
from simplify.lexicon.loading import split_phrase
from simplify.model import Span

_UNIVERSAL = {"noun": "NOUN", "verb": "VERB", "adj": "ADJ", "adv": "ADV"}


def find_terms(parsed: ParsedText, lexicon: Lexicon) -> tuple[Term, ...]:
    """Every term of the text that the lexicon explains, in the order of first places; how hard it is plays no part."""
    finder = _Finder(parsed, lexicon)
    found: dict[tuple[str, ...], Found] = {}  # by the identities of the senses
    capitals: list[ParsedSentence] = []
    for sentence in parsed.sentences:
        if in_capitals(sentence):
            capitals.append(sentence)
            continue
        for place, name, senses in finder.matches(sentence):
            _add(found, place, name, senses)
    for sentence in capitals:
        taken = add_places(sentence, found.values())
        for place, name, senses in finder.matches_in_capitals(sentence):
            if not taken.intersection(range(place.first, place.last + 1)):
                _add(found, place, name, senses)
    terms = [_term(senses, sorted(named, key=lambda pair: pair[1].span)) for senses, named in found.values()]
    return tuple(sorted(terms, key=lambda term: (term.places[0].span, term.lemma)))


def _add(found: dict[tuple[str, ...], Found], place: Place, name: str, senses: tuple[Sense, ...]) -> None:
    key = tuple(sense.identity for sense in senses)
    if key not in found:
        found[key] = (senses, [])
    found[key][1].append((name, place))


def _term(senses: tuple[Sense, ...], named: list[tuple[str, Place]]) -> Term:
    """One term, whatever names the text has for it: under its abbreviation, or else the name that it mostly uses."""
    names = [name for name, _ in named]
    name = max(names, key=lambda name: (senses[0].pos == "abbr" and name == senses[0].term, names.count(name)))
    return Term(name, senses, tuple(place for _, place in named))


def is_own(sense: Sense) -> bool:
    """Whether a sense is from a user's own glossary."""
    return sense.identity.startswith("user/")


class _Finder:
    """Looks up the words of one text."""

    def __init__(self, parsed: ParsedText, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.words = [Words(doc) for doc in parsed.docs]
        names = names_of(parsed)
        self.named = frozenset(at for name in names for span in name.spans for at in range(span.start, span.end))
        forms = (form for name in names for form in name.forms if not form.isupper())
        self.names = frozenset(word.lower() for form in forms for word in form.split())
        first = next(iter(lexicon), None)
        self.has_own = first is not None and is_own(first)
        self.plain = defining_list()
        self.known: dict[tuple[str, str | None], tuple[Sense, ...]] = {}

    def matches(self, sentence: ParsedSentence) -> Iterator[tuple[Place, str, tuple[Sense, ...]]]:
        """The places of a sentence where a term stands, each with its name in the lexicon and its senses."""
        words = self.words[sentence.block]
        at, end = sentence.tokens.start, sentence.tokens.end
        while at < end:
            if not words.text[at][0].isalnum():
                at += 1
                continue
            last, name, senses = self._phrase_at(sentence, words, at, end)
            if not senses:
                last, (name, senses) = at, self._word_at(sentence, words, at)
            separated = False
            if last == at and (apart := self._separated_at(words, at, end)):
                separated, (last, name, senses) = True, apart
            if senses:
                start = sentence.offset + words.start[at]
                stop = sentence.offset + words.start[last] + len(words.text[last])
                yield Place(sentence, at, last, Span(start, stop), separated), name, senses
            at = last + 1

    def matches_in_capitals(self, sentence: ParsedSentence) -> Iterator[tuple[Place, str, tuple[Sense, ...]]]:
        """The same for a line in capitals."""
        return matches_in_capitals(sentence, self.words[sentence.block].in_capitals(), self.lexicon, self.names)

    def _senses(self, word: str, pos: str | None = None) -> tuple[Sense, ...]:
        key = (word, pos)
        if key not in self.known:
            found = self.lexicon.senses(word, pos)
            first = found[0] if found else None
            self.known[key] = tuple(one for one in found if first and (one.term, one.pos) == (first.term, first.pos))
        return self.known[key]

    def _phrase_at(
        self, sentence: ParsedSentence, words: Words, at: int, end: int
    ) -> tuple[int, str, tuple[Sense, ...]]:
        """The longest phrase of the lexicon that begins at a token: its last token, its name and its senses."""
        longest: tuple[int, str, tuple[Sense, ...]] = (at, "", ())
        as_written = False
        for phrase, name in words.phrases_at(at, self.lexicon):
            last = words.end_of(phrase, at, end)
            if last is None:
                continue
            same = ("-" in name) == words.has_hyphen(at, last)
            if longest[1] and (last, same) <= (longest[0], as_written):
                continue
            senses = self._senses(name)
            if senses and self._fits(sentence, words, at, last, senses, name, phrase):
                longest, as_written = (last, name, senses), same
        return longest

    def _separated_at(self, words: Words, at: int, end: int) -> tuple[int, str, tuple[Sense, ...]] | None:
        """The verb with a particle behind its object that begins at a token: the particle, its name and its senses."""
        found = words.separated_at(at, end)
        senses = self._senses(found[1], "verb") if found else ()
        if found is None or not senses or not takes_object_between(words, at, found[0], senses):
            return None
        return found[0], senses[0].term, senses

    def _fits(
        self,
        sentence: ParsedSentence,
        words: Words,
        first: int,
        last: int,
        senses: tuple[Sense, ...],
        name: str,
        phrase: tuple[str, ...],
    ) -> bool:
        """Whether the match is the term, and not a name with the same words, nor another part of speech."""
        if is_own(senses[0]):
            return True
        if senses[0].pos in ("name", "abbr") or name != name.lower():
            capitals = [word for word in split_phrase(name) if word[0].isupper()]
            return all(word in words.text[first : last + 1] for word in capitals)
        if any(sentence.offset + start in self.named for start in words.start[first : last + 1]):
            return False
        if senses[0].pos in ("adv", "prep", "conj"):  # "in parts" is not "in part"
            return not any(words.lower[at] not in phrase and words.lemma[at] in phrase for at in range(first, last + 1))
        if senses[0].pos in ("noun", "adj"):
            inflected = [at for at in range(first, last + 1) if words.lower[at] not in phrase]
            if any(words.tokens[at].pos_ == "VERB" for at in inflected):  # "sat in" is no sit-in
                return False
            if "-" in name and not words.has_hyphen(first, last):
                return is_compound(words, first, last, senses[0].pos)
        if senses[0].pos == "noun" and words.tokens[last].dep_ == "amod":
            return False
        return senses[0].pos != "verb" or is_verb(words, first, last, senses, name)

    def _word_at(self, sentence: ParsedSentence, words: Words, at: int) -> tuple[str, tuple[Sense, ...]]:
        """A single word: its name in the lexicon, and its senses in its part of speech."""
        text = words.text[at]
        if text[0].isupper():
            written = self._senses(text, "abbr") or self._senses(text, "name")
            if not written and self.has_own and (own := self._senses(text)) and is_own(own[0]):
                written = own
            if written and text in (written[0].term, *written[0].forms, *written[0].aliases):
                return text, written
        name, senses = self._senses_of(words, at)
        if senses and (sentence.offset + words.start[at] in self.named or words.tokens[at].pos_ == "PROPN"):
            return "", ()
        if senses and words.is_joined(at) and (len(senses) > 1 or not words.keeps_its_meaning(at, senses[0].pos)):
            return "", ()
        return name, senses

    def _senses_of(self, words: Words, at: int) -> tuple[str, tuple[Sense, ...]]:
        token, lemma, lower = words.tokens[at], words.lemma[at], words.lower[at]
        if self.has_own and (own := self._senses(lemma)) and is_own(own[0]):
            return lemma, own
        kind = token.pos_
        if kind == "NOUN" and at and words.tokens[at - 1].tag_ == "TO":
            kind = "VERB"  # "they continue to snipe at it"
        pos = PARTS_OF_SPEECH.get(kind)
        if pos is None:
            return "", ()
        tries = [(lemma, pos)]
        if kind != "VERB":  # "troops" before "troop"; but "they found it" is not "to found"
            tries.insert(0, (lower, pos))
            if kind == "NOUN" and token.dep_ == "compound":  # "a whirlwind week" was no wind
                tries.insert(0, (lower, "adj"))
        elif token.tag_ in ("VBN", "VBG"):
            described = describes(token, self._senses(lower, "adj"))
            tries = [(lower, "adj"), *tries] if described else [*tries, *([] if is_event(token) else [(lower, "adj")])]
            if is_graded(token) or is_undone(token):
                tries = [(lower, "adj")]
        participle = kind == "ADJ" and lower.endswith(("ed", "en", "ing"))
        participle = participle and not is_graded(token) and not is_undone(token)
        gerund = kind == "NOUN" and lower.endswith("ing") and not is_thing(lower)
        if gerund or participle:
            tries += [(verb, "verb") for verb in lemmas(lower, "VERB") if verb != lower]
        if kind in ("ADP", "SCONJ"):
            tries += [(lemma, "prep"), (lemma, "conj")]
        tries += [(adjective, "adj") for adjective in adjectives_of(lower, pos)]
        for word, wanted in tries:
            senses = self._senses(word, wanted)
            if senses and not is_past_of_another(token, word, senses[0]):
                return word, senses
        if self.plain.allows(lower):
            return "", ()
        return self._mistagged(lower, pos) or self._derived(lemma, lower, pos) or ("", ())

    def _mistagged(self, word: str, pos: str) -> tuple[str, tuple[Sense, ...]] | None:
        """A word that is never of the kind that the tagger takes it for, and has one sense in another kind.

        So "poppy" in "poppy seeds" is tagged as an adjective, and "suffice" at the start of a sentence as a noun.
        """
        if pos not in ("noun", "adj", "adv") or len(word) < 4 or is_known(word, _UNIVERSAL[pos]):
            return None
        for other in ("noun", "adj", "verb", "adv"):
            senses = self._senses(word, other) if other != pos else ()
            if senses:
                sure = len(senses) == 1 and senses[0].term == word and is_known(word, _UNIVERSAL[other])
                return (word, senses) if sure else None
        return None

    def _derived(self, lemma: str, word: str, pos: str) -> tuple[str, tuple[Sense, ...]] | None:
        """A regular derivation of a known word ("unheated", "to reweigh")."""
        for name in dict.fromkeys((lemma, word)):
            key = (name, f"derived {pos}")
            if key not in self.known:
                self.known[key] = derived_senses(name, pos, self.lexicon)
            if self.known[key]:
                return name, self.known[key]
        return None
