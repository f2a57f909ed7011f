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
    country_before,
    country_word,
    distinct,
    gender_of_noun,
    in_person,
    is_aside,
    is_expletive,
    leads,
    phrase_of,
    sayer_of,
)
from simplify.language.mentions import FEMALE, MALE, MANY, THING, THIRD_PERSON, Mentions, Reference
from simplify.language.name_forms import Gender
from simplify.language.names import Name, names_of
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.person_words import (
    GROUP_NOUNS,
    PERSON_NOUNS,
    ROLE_NOUNS,
)
from simplify.language.speech_verbs import TAGS_QUOTES

if TYPE_CHECKING:
    from spacy.tokens import Token


_LEADERS = frozenset({"president", "minister", "premier", "chancellor", "king", "queen", "dictator", "pope"})
_SPELLED = {
    "gen": "general",
    "col": "colonel",
    "capt": "captain",
    "adm": "admiral",
    "sen": "senator",
    "gov": "governor",
    "pres": "president",
}
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
        self.genders: dict[str, Gender] = {name.text: name.gender for name in self.names}
        self.roles: dict[str, set[tuple[str, str]]] = {}
        self.references: dict[int, Reference] = {}
        self.seen: list[Seen] = []
        self.narration = 0
        self.first_met: set[str] = set()
        self.speaker: Seen | None = None

    def mentions(self) -> Mentions:
        self.mentions_so_far = Mentions(self.names, self.references, self.starts, self.pairs)
        self._collect_roles()
        for sentence in self.parsed.sentences:
            self._sentence(sentence)
        return self.mentions_so_far

    def _collect_roles(self) -> None:
        """Roles that the text gives to people: by title ("Russian President X") or in apposition."""
        for name in self.names:
            if name.kind == "person":
                words = [word.rstrip(".") for word in name.title.lower().split()]
                self.roles[name.text] = {
                    (_SPELLED.get(word, word), "") for word in words if _SPELLED.get(word, word) in ROLE_NOUNS
                }
        for sentence in self.parsed.sentences:
            for token in sentence.tokens:
                if token.lower_ not in ROLE_NOUNS or token.dep_ not in ("compound", "appos", "nmod"):
                    continue
                holder = self._name_of(sentence, token.head)
                if holder is not None and holder.kind == "person":
                    self.roles[holder.text].add((token.lower_, country_before(token) or country_before(token.head)))

    def _name_of(self, sentence: ParsedSentence, token: Token) -> Name | None:
        return self.mentions_so_far.name_at(sentence.offset + token.idx)

    def _sentence(self, sentence: ParsedSentence) -> None:
        tokens = [t for t in sentence.tokens if not (sentence.quotations and sentence.is_quoted(t))]
        if not any(t.is_alpha for t in tokens):
            return
        self.narration += 1
        self.seen = [one for one in self.seen if one.sentence >= self.narration - _WINDOW]
        heading = self.parsed.document.blocks[sentence.block].kind == "heading"
        for token in tokens:
            if token.pos_ == "PRON" and token.lower_ in THIRD_PERSON:
                self._pronoun(sentence, token)
            elif not heading and token.lower_ in _SOMEBODY and token.dep_ in _WHOLE:
                rival = self._somebody(token)
                if rival is not None:
                    self.seen.append(rival)
            elif not heading and token.pos_ in ("PROPN", "NOUN"):
                mention = self._mention(sentence, token)
                if mention is not None:
                    self.seen.append(mention)
        self._looking_ahead(sentence, tokens)
        self.speaker = self._speaker(tokens) or self.speaker

    def _looking_ahead(self, sentence: ParsedSentence, tokens: Sequence[Token]) -> None:
        """ "When she was ten, Maria …": a pronoun that nobody before fits, before the one person who leads."""
        waiting = [one for one in self.seen if one.sentence == self.narration and one.key in self.first_met]
        if not waiting:
            return
        leading = [
            one
            for one in self.seen
            if one.sentence == self.narration and one.name is not None and one.subject and one.person
            and one.token.head.dep_ == "ROOT" and one.token.i > waiting[0].token.i
        ]  # fmt: skip
        if len({one.key for one in leading}) != 1:
            return
        found = leading[0]
        for one in waiting:
            if agrees(found, one.token.lower_, self.genders):
                span = sentence.span_of(one.token)
                self.references[span.start] = Reference(span, "pronoun", found.text, found.name, within=True)
        self.seen = [one for one in self.seen if one not in waiting]

    def _speaker(self, tokens: Sequence[Token]) -> Seen | None:
        """Who speaks in the sentence: the one subject of its verbs of saying."""
        found = {
            one.key: one
            for one in self.seen
            if one.sentence == self.narration and one.subject and one.token.head.lemma_ in TAGS_QUOTES
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
        owner = self._described(sentence, token)
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
        return Seen(f"{token.lower_}@{token.i}", "", None, "", "one", True, self.narration, token, subject, False)

    def _seen_name(self, name: Name, token: Token) -> Seen | None:
        if name.kind == "people":
            return None
        return Seen(
            key=name.text,
            text=name.short,
            name=name,
            gender=self.genders[name.text],
            number="one",
            person=name.kind == "person",
            sentence=self.narration,
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
            sentence=self.narration,
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

    def _described(self, sentence: ParsedSentence, token: Token) -> Name | None:
        """The one person that "the Russian leader" or "the general" can mean, by the roles the text gave."""
        role = token.lower_
        if role not in ROLE_NOUNS or token.dep_ == "appos":
            return None
        if not any(child.lower_ == "the" for child in token.children) or any(
            child.dep_ in ("prep", "relcl", "acl", "poss", "appos") for child in token.children
        ):
            return None
        country = country_before(token)
        extra = [c for c in token.children if c.dep_ in ("amod", "compound", "nummod") and not country_word(c)]
        if extra:
            return None
        earlier = [
            name for name in self.names if name.kind == "person" and name.spans[0].start < sentence.offset + token.idx
        ]
        sure = [name for name in earlier if self._holds(name, role, country)]
        fits = sure or [name for name in earlier if self._placeless(name, role)]
        return fits[0] if len(fits) == 1 else None

    def _holds(self, name: Name, role: str, country: str) -> bool:
        """Whether the text gave a person this role, for this country where it says which."""
        held = {
            where for have, where in self.roles[name.text] if role == have or (role == "leader" and have in _LEADERS)
        }
        return country in held if country else bool(held)

    def _placeless(self, name: Name, role: str) -> bool:
        """Whether a person holds a role, and the text never says of which country."""
        return self._holds(name, role, "") and not any(where for _, where in self.roles[name.text])

    def _pronoun(self, sentence: ParsedSentence, token: Token) -> None:
        span = sentence.span_of(token)
        found, within = self._antecedent(sentence, token)
        person = token.lower_ in MALE | FEMALE
        gender: Gender = "m" if token.lower_ in MALE else "f" if token.lower_ in FEMALE else ""
        if found is not None and (not found.text or (found.name is not None and not found.name.sure)):
            self.references[span.start] = Reference(span, "pronoun", within=within)
            self._again(found, token)
            return
        if found is None:
            self.references[span.start] = Reference(span, "pronoun", within=within)
            if person:  # whoever it is stands in the way of later pronouns
                met = any(agrees(one, token.lower_, self.genders) for one in self.seen)
                if not met or self._leader_ahead(sentence, token) is not None:
                    self.first_met.add(f"?{span.start}")
                self._again(Seen(f"?{span.start}", "", None, gender, "one", True, 0, token, False, False), token)
            return
        if found.name is not None and found.name.kind == "person":
            self.genders[found.name.text] = self.genders[found.name.text] or gender
        self.references[span.start] = Reference(span, "pronoun", found.text, found.name, within)
        self._again(found, token)

    def _again(self, found: Seen, token: Token) -> None:
        """Count a pronoun as one more mention of what it stands for."""
        self.seen.append(
            replace(
                found,
                sentence=self.narration,
                token=token,
                subject=token.dep_ in SUBJECTS,
                background=token.dep_ in _BACKGROUND,
            )
        )

    def _antecedent(self, sentence: ParsedSentence, token: Token) -> tuple[Seen | None, bool]:
        """What a pronoun stands for, when sure, and whether that stands in the same sentence."""
        lower = token.lower_
        over = {ancestor.i for ancestor in token.ancestors}  # "the fight against it" is not "it"
        fits = [
            one
            for one in self.seen
            if agrees(one, lower, self.genders)
            and not (one.sentence == self.narration and one.token.i in over and one.name is None)
        ]
        here = distinct(one for one in fits if one.sentence == self.narration)
        before = distinct(one for one in fits if one.sentence == self.narration - 1)
        if lower in THING | MANY:
            return self._thing(token, here, before)
        if here:
            return self._person_here(token, here, before)
        ahead = self._leader_ahead(sentence, token)
        if ahead is not None:
            same = [one for one in fits if one.name is not None and one.name is ahead]
            return (same[-1], True) if same else (None, False)
        if len(before) > 1:
            before = self._preferred(token, before)
        if len(before) == 1:
            return (before[0], False) if before[0].text else (None, False)
        earlier = distinct(fits)
        if not before and len(earlier) == 1 and earlier[0].text:
            return earlier[0], False
        return None, False

    def _leader_ahead(self, sentence: ParsedSentence, token: Token) -> Name | None:
        """The person by name who leads the main clause behind a pronoun in front of it ("In his youth, X …")."""
        root = sentence.tokens.root
        if token.head == root and token.dep_ in SUBJECTS:
            return None
        for child in root.children:
            if child.dep_ in SUBJECTS and child.i > token.i and not sentence.is_quoted(child):
                name = self._name_of(sentence, child)
                gender = self.genders[name.text] if name is not None else ""
                wanted = "m" if token.lower_ in MALE else "f"
                if name is not None and name.kind == "person" and gender in ("", wanted):
                    return name
        return self._participle_ahead(sentence, token)

    def _participle_ahead(self, sentence: ParsedSentence, token: Token) -> Name | None:
        """The person right behind a participle in front of the sentence ("Pushing his bike, X …"), however the
        parser read it."""
        tokens = sentence.tokens
        comma = next((t for t in tokens if t.text == ","), None)
        if tokens[0].tag_ not in ("VBG", "VBN") or comma is None or token.i > comma.i:
            return None
        for near in tokens.doc[comma.i + 1 : min(comma.i + 8, tokens.end)]:
            name = self._name_of(sentence, near)
            if name is not None and name.kind == "person":
                return name
        return None

    def _person_here(self, token: Token, here: list[Seen], before: list[Seen]) -> tuple[Seen | None, bool]:
        keys = {one.key for one in here}
        outside = [one for one in before if one.key not in keys and not one.background]
        sayer = sayer_of(token, here)
        if sayer is not None and not any(one.subject for one in outside):
            return sayer, not sayer.key.startswith("?")
        if len(here) == 1:
            only = here[0]
            if only.key.startswith("?"):
                return None, False
            return (only, True) if not outside or only.subject else (None, False)
        front = [one for one in here if not one.background]
        if len(front) == 1 and front[0].subject and not front[0].key.startswith("?"):
            return front[0], True
        return None, not outside and not any(one.key.startswith("?") for one in here)

    def _preferred(self, token: Token, candidates: list[Seen]) -> list[Seen]:
        """Those left when one speaks on, or when all others stand in the background."""
        front = [one for one in candidates if not one.background]
        if len(front) == 1 and front[0].subject:
            return front
        speaking = token.dep_ == "nsubj" and token.head.lemma_ in TAGS_QUOTES
        if speaking and self.speaker is not None:
            subjects = [one for one in candidates if one.subject]
            if [one.key for one in subjects] == [self.speaker.key]:
                return subjects
        return candidates

    def _thing(self, token: Token, here: list[Seen], before: list[Seen]) -> tuple[Seen | None, bool]:
        """ "It" and "they": only where a single thing, group or crowd is in sight."""
        if is_expletive(token):
            return None, True
        if here:
            sayer = sayer_of(token, here)
            if sayer is None and token.head.dep_ == "ROOT" and token.dep_ in SUBJECTS:
                front = [one for one in here if one.subject and one.token.head.dep_ == "advcl"]
                # what leads the sentence is seldom named in a phrase in front of it, unless as a subject there
                return (front[0], True) if len(front) == 1 else (None, False)
            return (sayer or (here[0] if len(here) == 1 else None)), True
        if token.dep_ not in ("nsubj", "nsubjpass", "poss"):
            return None, False
        front = [one for one in before if one.subject]
        if len(before) == 1 and front and front[0].text:
            return front[0], False
        return None, False
