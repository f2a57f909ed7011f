"""Who "he", "she", "it" and "the general" are, by careful rules that say nothing when unsure.

Precision comes first: a wrong "he" is the worst error of a summary. A pronoun is resolved only when one
single person of the last sentences fits it, or when another fits only from the background (a possessive, a
compound). Everything else stays unresolved, and whoever asks must leave it alone. Only the narrator's words
are looked at; inside quotations people point at things that the text does not name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from simplify.language.agreement import (
    SUBJECTS,
    Seen,
    agrees,
    gender_of_noun,
    in_person,
    is_aside,
    leads,
    phrase_of,
)
from simplify.language.antecedents import Sight
from simplify.language.mentions import FEMALE, MALE, THIRD_PERSON, Mentions, Reference
from simplify.language.name_forms import Gender
from simplify.language.names import Name, names_of
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.person_words import (
    GROUP_NOUNS,
    PERSON_NOUNS,
)
from simplify.language.roles import Roles
from simplify.language.speech_verbs import TAGS_QUOTES

if TYPE_CHECKING:
    from spacy.tokens import Token


_BACKGROUND = frozenset({"poss", "compound", "nmod"})
_NO_MENTION = frozenset({"compound", "amod", "npadvmod", "attr", "oprd"})
_SOMEBODY = frozenset({"one", "another", "someone", "somebody"})
_WHOLE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
_WINDOW = 2
"""How many sentences of narration back an antecedent may stand."""


_FOUND: WeakKeyDictionary[ParsedText, Mentions] = WeakKeyDictionary()


def resolve(parsed: ParsedText) -> Mentions:
    """What the pronouns and descriptions of a text stand for. Worked out once for each parsed text."""
    if parsed not in _FOUND:
        _FOUND[parsed] = _Walk(parsed).mentions()
    return _FOUND[parsed]


class _Walk:
    """One pass over the narration, keeping who was mentioned lately."""

    def __init__(self, parsed: ParsedText) -> None:
        self.parsed = parsed
        self.names = names_of(parsed)
        pairs = sorted(((span, name) for name in self.names for span in name.spans), key=lambda pair: pair[0])
        self.starts = [span.start for span, _ in pairs]
        self.pairs = pairs
        self.references: dict[int, Reference] = {}
        self.first_met: set[str] = set()

    def mentions(self) -> Mentions:
        self.mentions_so_far = Mentions(self.names, self.references, self.starts, self.pairs)
        self.sight = Sight(self.mentions_so_far)
        self.roles = Roles(self.parsed, self.mentions_so_far)
        for sentence in self.parsed.sentences:
            self._sentence(sentence)
        return self.mentions_so_far

    def _name_of(self, sentence: ParsedSentence, token: Token) -> Name | None:
        return self.mentions_so_far.name_at(sentence.offset + token.idx)

    def _sentence(self, sentence: ParsedSentence) -> None:
        tokens = [t for t in sentence.tokens if not (sentence.quotations and sentence.is_quoted(t))]
        if not any(t.is_alpha for t in tokens):
            return
        self.sight.narration += 1
        self.sight.seen = [one for one in self.sight.seen if one.sentence >= self.sight.narration - _WINDOW]
        heading = self.parsed.document.blocks[sentence.block].kind == "heading"
        for token in tokens:
            if token.pos_ == "PRON" and token.lower_ in THIRD_PERSON:
                self._pronoun(sentence, token)
            elif not heading and token.lower_ in _SOMEBODY and token.dep_ in _WHOLE:
                rival = self._somebody(token)
                if rival is not None:
                    self.sight.seen.append(rival)
            elif not heading and token.pos_ in ("PROPN", "NOUN"):
                mention = self._mention(sentence, token)
                if mention is not None:
                    self.sight.seen.append(mention)
        self._looking_ahead(sentence, tokens)
        self.sight.speaker = self._speaker(tokens) or self.sight.speaker

    def _looking_ahead(self, sentence: ParsedSentence, tokens: Sequence[Token]) -> None:
        """ "When she was ten, Maria …": a pronoun that nobody before fits, before the one person who leads."""
        waiting = [one for one in self.sight.seen if one.sentence == self.sight.narration and one.key in self.first_met]
        if not waiting:
            return
        leading = [
            one
            for one in self.sight.seen
            if one.sentence == self.sight.narration and one.name is not None and one.subject and one.person
            and one.token.head.dep_ == "ROOT" and one.token.i > waiting[0].token.i
        ]  # fmt: skip
        if len({one.key for one in leading}) != 1:
            return
        found = leading[0]
        for one in waiting:
            if agrees(found, one.token.lower_, self.sight.genders):
                span = sentence.span_of(one.token)
                self.references[span.start] = Reference(span, "pronoun", found.text, found.name, within=True)
        self.sight.seen = [one for one in self.sight.seen if one not in waiting]

    def _speaker(self, tokens: Sequence[Token]) -> Seen | None:
        """Who speaks in the sentence: the one subject of its verbs of saying."""
        found = {
            one.key: one
            for one in self.sight.seen
            if one.sentence == self.sight.narration and one.subject and one.token.head.lemma_ in TAGS_QUOTES
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _mention(self, sentence: ParsedSentence, token: Token) -> Seen | None:
        name = self._name_of(sentence, token)
        if name is not None:
            if token.i + 1 < len(token.doc) and self._name_of(sentence, token.nbor(1)) is name:
                return None  # only the last word of a name counts
            return self._seen_name(name, token)
        if token.pos_ != "NOUN" or token.dep_ in _NO_MENTION or in_person(token):
            return None
        if token.dep_ == "pobj" and token.head.lower_ == "as":
            return None  # "as manager": what somebody is, nobody else
        owner = self.roles.holder(sentence, token)
        if owner is not None:
            self.references[sentence.offset + token.idx] = Reference(
                sentence.span_of(token), "description", owner.short, owner
            )
            return self._seen_name(owner, token)
        if self._belongs_to_name(sentence, token):
            return None
        return self._seen_noun(token)

    def _somebody(self, token: Token) -> Seen | None:
        """ "One of the chefs", "someone": a person without a name, who stands in the way of names."""
        of = next((child for child in token.children if child.lower_ == "of"), None)
        whom = [child.lemma_.lower() for child in of.children] if of is not None else []
        if token.lower_ in ("one", "another") and not any(lemma in PERSON_NOUNS for lemma in whom):
            return None
        subject = token.dep_ in SUBJECTS
        return Seen(f"{token.lower_}@{token.i}", "", None, "", "one", True, self.sight.narration, token, subject, False)

    def _seen_name(self, name: Name, token: Token) -> Seen | None:
        if name.kind == "people":
            return None
        return Seen(
            key=name.text,
            text=name.short,
            name=name,
            gender=self.sight.genders[name.text],
            number="one",
            person=name.kind == "person",
            sentence=self.sight.narration,
            token=token,
            subject=leads(token) and not is_aside(token),
            background=token.dep_ in _BACKGROUND or is_aside(token),
        )

    def _seen_noun(self, token: Token) -> Seen | None:
        lemma = token.lemma_.lower()
        gender = gender_of_noun(lemma)
        if token.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"):
            return None
        return Seen(
            key=f"{lemma}@{token.i if lemma not in GROUP_NOUNS else ''}",
            text=phrase_of(token),
            name=None,
            gender=gender,
            number="many" if token.tag_ == "NNS" else "one",
            person=bool(gender) or lemma in PERSON_NOUNS,
            sentence=self.sight.narration,
            token=token,
            subject=token.dep_ in SUBJECTS and not is_aside(token),
            background=token.dep_ in _BACKGROUND or is_aside(token),
        )

    def _belongs_to_name(self, sentence: ParsedSentence, token: Token) -> bool:
        """Whether a noun only describes a name beside it: "X, the driver", "her lawyer, X", "X is a
        driver"."""
        if token.dep_ == "appos" and self._name_of(sentence, token.head):
            return True
        if any(child.dep_ == "appos" and self._name_of(sentence, child) for child in token.children):
            return True
        if token.dep_ == "nsubj" and token.head.lemma_ == "be":
            return any(child.dep_ == "attr" and self._name_of(sentence, child) for child in token.head.children)
        if token.dep_ == "conj" and token.head.dep_ == "appos":
            return self._belongs_to_name(sentence, token.head)
        if token.dep_ == "attr":
            return any(
                child.dep_ == "nsubj" and (self._name_of(sentence, child) or child.pos_ == "PRON")
                for child in token.head.children
            )
        return False

    def _pronoun(self, sentence: ParsedSentence, token: Token) -> None:
        span = sentence.span_of(token)
        found, within = self.sight.antecedent(sentence, token)
        person = token.lower_ in MALE | FEMALE
        gender: Gender = "m" if token.lower_ in MALE else "f" if token.lower_ in FEMALE else ""
        if found is not None and (not found.text or (found.name is not None and not found.name.sure)):
            self.references[span.start] = Reference(span, "pronoun", within=within)
            self._again(found, token)
            return
        if found is None:
            self.references[span.start] = Reference(span, "pronoun", within=within)
            if person:  # whoever it is stands in the way of later pronouns
                met = any(agrees(one, token.lower_, self.sight.genders) for one in self.sight.seen)
                if not met or self.sight.leader_ahead(sentence, token) is not None:
                    self.first_met.add(f"?{span.start}")
                self._again(Seen(f"?{span.start}", "", None, gender, "one", True, 0, token, False, False), token)
            return
        if found.name is not None and found.name.kind == "person":
            self.sight.genders[found.name.text] = self.sight.genders[found.name.text] or gender
        self.references[span.start] = Reference(span, "pronoun", found.text, found.name, within)
        self._again(found, token)

    def _again(self, found: Seen, token: Token) -> None:
        """Count a pronoun as one more mention of what it stands for."""
        self.sight.seen.append(
            replace(
                found,
                sentence=self.sight.narration,
                token=token,
                subject=token.dep_ in SUBJECTS,
                background=token.dep_ in _BACKGROUND,
            )
        )
