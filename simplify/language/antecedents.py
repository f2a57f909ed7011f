"""What a pronoun stands for, among the people and things that are in sight where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.agreement import SUBJECTS, Seen, agrees, distinct, is_expletive, sayer_of
from simplify.language.mentions import MALE, MANY, THING, Mentions
from simplify.language.name_forms import Gender
from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import TAGS_QUOTES

if TYPE_CHECKING:
    from spacy.tokens import Token


OFTEN, TIMES = 4, 3
"""Who is named so often, and so many times as often as anybody else, is whom a text is about."""


class Sight:
    """Who and what was mentioned lately (`seen`, oldest first), in which sentence of narration we are, and who
    speaks. `genders` holds what is known of the people of the text by now."""

    def __init__(self, mentions: Mentions) -> None:
        self.mentions = mentions
        self.genders: dict[str, Gender] = {name.text: name.gender for name in mentions.names}
        self.seen: list[Seen] = []
        self.narration = 0
        self.speaker: Seen | None = None

    def _name_of(self, sentence: ParsedSentence, token: Token) -> Name | None:
        return self.mentions.name_at(sentence.offset + token.idx)

    def antecedent(self, sentence: ParsedSentence, token: Token) -> tuple[Seen | None, bool]:
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
        found, within = self._person(sentence, token, fits, here, before)
        if found is None and not within and self.leader_ahead(sentence, token) is None:
            found = self._who_it_is_all_about(lower, fits, here, before)
        return found, within

    def _person(
        self, sentence: ParsedSentence, token: Token, fits: list[Seen], here: list[Seen], before: list[Seen]
    ) -> tuple[Seen | None, bool]:
        if here:
            return self._person_here(token, here, before)
        ahead = self.leader_ahead(sentence, token)
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

    def _who_it_is_all_about(self, pronoun: str, fits: list[Seen], here: list[Seen], before: list[Seen]) -> Seen | None:
        """The one man, or woman, whom a text has far more often than all others, where nobody else comes to mind."""
        hero = self._hero(pronoun)
        if hero is None:
            return None
        mine = [one for one in fits if one.name is hero]
        others = [one for one in before if one.name is not hero]
        if not mine or any(one.name is not hero for one in here) or any(_comes_to_mind(one) for one in others):
            return None
        lately = any(one.name is hero for one in before)
        if not lately and any(one.subject for one in fits if one.name is not hero):
            return None
        return mine[-1]

    def _hero(self, pronoun: str) -> Name | None:
        """Who is named far more often than everybody else whom a pronoun fits."""
        wanted = "m" if pronoun in MALE else "f"
        people = [name for name in self.mentions.names if name.kind == "person" and name.sure]
        people = [name for name in people if self.genders[name.text] in ("", wanted)]
        counts = sorted((len(name.spans) for name in people), reverse=True)
        if not counts or counts[0] < max(OFTEN, TIMES * sum(counts[1:2])):
            return None
        first = max(people, key=lambda name: len(name.spans))
        return first if self.genders[first.text] == wanted else None

    def leader_ahead(self, sentence: ParsedSentence, token: Token) -> Name | None:
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


def _comes_to_mind(one: Seen) -> bool:
    """Whether somebody of the sentence before may be meant by a pronoun: anybody by name, and who led it."""
    if one.background:
        return False
    return one.subject or one.key.startswith("?") or (one.name is not None and one.name.sure)
