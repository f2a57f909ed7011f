"""Names of people, places and organisations, months and weekdays apart.

A name is compared word by word, so "Vladimir Putin" may become "Putin" and the other way round. What may not happen
is a name that the article does not have, or a name that is gone without any of its words being left.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from simplify.faithfulness.ledger import Item, finding
from simplify.faithfulness.side import Side
from simplify.faithfulness.wordlists import groups
from simplify.model import Finding

CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep "
    "sept oct nov dec".split()
)
TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president minister prime chancellor king queen prince "
    "princess duke duchess pope general colonel major captain lieutenant sergeant senator governor mayor secretary "
    "chairman chairwoman chair chief director executive officer judge justice rev reverend father sister st saint "
    "the of and foreign former deputy vice gen lt col maj capt sgt sen rep gov pres hon prof".split()
)
LINKS = frozenset(
    {"of", "the", "and", "de", "la", "van", "von", "der", "den", "al", "bin", "for", "&", "-", "’s", "'s"}
)


class NameLedger:
    """Every name; the key is its words in lower case. `also` has each single word that can stand for it."""

    kind = "name"

    def items(self, side: Side) -> list[Item]:
        """The names of a side, in order."""
        found = []
        index = 0
        while index < len(side):
            if not begins_name(side, index):
                index += 1
                continue
            last = _end(side, index)
            words = [side.lower[at] for at in range(index, last + 1) if side.text[at][0].isalnum()]
            main = [word for word in words if word.rstrip(".") not in TITLES and word not in LINKS]
            found.append(
                Item(
                    self.kind,
                    " ".join(words),
                    side.phrase(index, last),
                    side.span(index, last),
                    last,
                    also=tuple(main),
                    weak=not main,
                    first=index,
                )
            )
            index = last + 1
        return found

    def compare(self, source: Side, output: Side, *, known: Collection[str] = ()) -> list[Finding]:
        """Names that are gone, and names that come from nowhere."""
        found = []
        here, there = name_forms(source), name_forms(output)
        allowed = {word for text in known for word in text.lower().split()}
        for item in self.items(source):
            if not item.weak and not any(has_form(word, there) for word in item.also):
                message = f"The original names “{item.text}”; the rewrite does not."
                found.append(finding(self.kind, "lost", message, source=item))
        for item in self.items(output):
            if item.weak or all(has_form(word, here) or word in allowed for word in item.also):
                continue
            message = f"The name “{item.text}” is not in the original."
            found.append(finding(self.kind, "added", message, output=item))
        return found


def begins_name(side: Side, index: int) -> bool:
    """Whether a name begins at the word: a capital that no start of a sentence explains, or a tag that says so."""
    text = side.text[index]
    if not text[0].isupper() or side.lower[index] in CALENDAR or text in {"I", "I’m", "I'm"}:
        return False
    if side.pos[index] == "PROPN":
        return not (opens_sentence(side, index) and side.name[index] == "" and text.isupper() and len(text) > 5)
    if side.pos[index] in {
        "PRON",
        "DET",
        "ADP",
        "CCONJ",
        "SCONJ",
        "AUX",
        "PART",
        "INTJ",
        "VERB",
        "ADV",
        "NUM",
    }:
        return False
    return not opens_sentence(side, index) and (
        side.name[index] not in {"", "DATE", "CARDINAL"} or side.pos[index] == "ADJ"
    )


def opens_sentence(side: Side, index: int) -> bool:
    """Whether only quote marks, brackets or a colon stand between the word and the start of a sentence."""
    first, _ = side.bounds[side.sentence[index]]
    at = index - 1
    while at >= first and not side.text[at][0].isalnum():
        if side.text[at] in {":", "–", "—", "“", "‘", '"', "."}:
            return True
        at -= 1
    return at < first


def _end(side: Side, index: int) -> int:
    _, stop = side.bounds[side.sentence[index]]
    last = index
    at = index + 1
    while at < stop:
        if (side.text[at][0].isupper() and begins_name(side, at)) or (
            side.pos[at] == "PROPN" and side.text[at][0].isalnum()
        ):
            if side.lower[at] in CALENDAR:
                break
            last = at
        elif side.text[at] not in {"-", "&"} or side.end[at - 1] != side.start[at]:
            break
        at += 1
    return last


def name_forms(side: Side) -> frozenset[str]:
    """Every form under which a name of the side may come back: its words, lemmas, and what data/peoples.txt allows."""
    forms = set(side.forms)
    for word in list(forms):
        forms |= people_of(word)
        if word.endswith("s"):
            forms.add(word[:-1])
    forms.update([word.replace(".", "") for word in forms if "." in word])
    for text in side.texts:
        if "-" in text:
            forms.update(word.replace("-", "").lower() for word in text.split() if "-" in word)
    return frozenset(forms)


def has_form(word: str, forms: frozenset[str]) -> bool:
    """Whether a word of a name is among the forms: as it stands, without its plural, or as initials in a row."""
    word = word.replace(".", "")
    return word in forms or word.rstrip("s") in forms or f"{word}s" in forms or _derived(word, forms)


@lru_cache(maxsize=20_000)
def _roots(word: str) -> tuple[str, ...]:
    """What a word for a people may come from: "kashmiri" from "kashmir"."""
    return tuple(
        root
        for ending in ("i", "is", "n", "ns", "an", "ans", "ian", "ians", "ean", "ese", "ish", "er", "ers", "ic")
        if word.endswith(ending) and len(root := word[: -len(ending)]) >= 4
    )


def _derived(word: str, forms: frozenset[str]) -> bool:
    return any(root in forms for root in _roots(word)) or any(
        f"{word}{ending}" in forms for ending in ("i", "n", "an", "ian", "ese")
    )


@lru_cache(maxsize=1)
def _peoples() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in groups("peoples"):
        for word in group:
            found.setdefault(word, set()).update(group)
    return {word: frozenset(group) for word, group in found.items()}


def people_of(word: str) -> frozenset[str]:
    """The other forms of a place's name: "danish", "dane", "danes" for "denmark"."""
    return _peoples().get(word, frozenset())
