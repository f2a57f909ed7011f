"""The defining list: the words that every definition is written with.

About 2,000 content words of our own choosing, besides function words, numbers, days and months. Each line of
defining.txt holds a word, the letters of the kinds of word it is used as (n v a r, f for function words),
and its irregular forms. A word's regular forms, and the adverbs in -ly of its adjectives, come from
spelling rules.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from simplify.errors import LexiconError
from simplify.lexicon.inflecting import adverb_of, regular_forms

DEFINING_LIST = Path(__file__).parent / "defining.txt"
_KINDS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv", "f": "function"}
_CONTRACTED = re.compile(r"(?:n't|'s|'re|'ll|'ve|'d|s')$")


class DefiningList:
    """The words allowed in definitions, with every allowed inflection."""

    def __init__(self, path: Path = DEFINING_LIST) -> None:
        self.words: dict[str, str] = {}
        self._forms: dict[str, str] = {}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line or line.startswith("#"):
                continue
            word, _, rest = line.partition(" ")
            kinds, *irregular = rest.split()
            if set(kinds) - set(_KINDS) or word in self.words:
                raise LexiconError(
                    f"{word!r} is listed twice, or {kinds!r} are not letters of nvarf",
                    where=f"{path.name}:{number}",
                )
            self.words[word] = kinds
            for form in irregular:
                self._forms.setdefault(form, word)
            for kind in kinds:
                for form in regular_forms(word, _KINDS[kind]):
                    self._forms.setdefault(form, word)
        for word in self.words:
            if self.is_kind(word, "adj"):
                self._forms.setdefault(adverb_of(word), word)
        self._forms.update({word: word for word in self.words})

    def base(self, form: str) -> str:
        """The listed word that `form` (lower case) belongs to, or an empty string."""
        return self._forms.get(form) or self._forms.get(_CONTRACTED.sub("", form), "")

    def allows(self, form: str) -> bool:
        """Whether `form`, in lower case, is a listed word or an inflection of one; a hyphen joins allowed words."""
        return bool(self.base(form)) or ("-" in form and all(self.base(part) for part in form.split("-")))

    def is_kind(self, word: str, pos: str) -> bool:
        """Whether `word` is listed as a `pos` ("noun", "verb", "adj", "adv")."""
        return any(_KINDS[kind] == pos for kind in self.words.get(word, ""))


@lru_cache(maxsize=1)
def defining_list() -> DefiningList:
    """The defining list of this package, read once."""
    return DefiningList()
