"""Who holds which role: the one person that "the Russian leader" or "the general" can mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.agreement import country_before, country_word
from simplify.language.mentions import Mentions
from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.person_words import ROLE_NOUNS

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


class Roles:
    """The roles that a text gives to its people, each with its country where the text says which."""

    def __init__(self, parsed: ParsedText, mentions: Mentions) -> None:
        self.parsed = parsed
        self.mentions = mentions
        self.names = mentions.names
        self.roles: dict[str, set[tuple[str, str]]] = {}
        self._collect()

    def _collect(self) -> None:
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
        return self.mentions.name_at(sentence.offset + token.idx)

    def holder(self, sentence: ParsedSentence, token: Token) -> Name | None:
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
