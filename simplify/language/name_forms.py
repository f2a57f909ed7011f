"""The written forms of names: where they stand, and how each mention votes for what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from simplify.language.gazetteer import country_of, country_of_people, gender_of, is_place
from simplify.language.person_words import HALF_TITLES, ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS, TITLES
from simplify.language.speech_verbs import TAGS_QUOTES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NameKind = Literal["person", "organisation", "place", "people", "other"]


Gender = Literal["m", "f", ""]


_KIND_OF: dict[str, NameKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "people",
    "PRODUCT": "other",
    "WORK_OF_ART": "other",
    "EVENT": "other",
    "LAW": "other",
}


_PLACE_PREPOSITIONS = {"in": 3, "near": 3, "across": 3, "throughout": 3, "outside": 3, "inside": 3} | {
    "at": 1, "from": 1, "into": 1, "around": 1, "within": 2, "to": 1,
}  # fmt: skip


@dataclass(slots=True)
class Form:
    """One written form, its mentions and the votes for its kind."""

    text: str
    mentions: list[tuple[int, int, int]] = field(default_factory=list)  # block, first token, end token
    votes: Counter[NameKind] = field(default_factory=Counter)
    titles: Counter[str] = field(default_factory=Counter)
    labels: int = 0

    @property
    def words(self) -> list[str]:
        return self.text.split()


def winner(form: Form) -> NameKind:
    if not form.votes:
        return "other"
    order: list[NameKind] = ["person", "place", "organisation", "people", "other"]
    return max(form.votes, key=lambda kind: (form.votes[kind], -order.index(kind)))


PARTICLES = frozenset("van von de der den da di du del della la le bin ibn al el ten ter zu af".split())
"""Small words at the head of a surname, as they stand within a name."""


def mentions_in(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """Runs of tokens that name something: the parser's entities, and the proper nouns that it left out."""
    taken: set[int] = set()
    for ent in doc.ents:
        if ent.label_ not in _KIND_OF:
            taken.update(range(ent.start, ent.end))
            continue
        first, end = _trimmed(doc, ent.start, _past_particles(doc, ent.end))
        if first < end and _looks_like_name(doc, first, end):
            taken.update(range(ent.start, max(end, ent.end)))
            yield first, end, ent.label_
    start = None
    for i in range(len(doc) + 1):
        inside = i < len(doc) and i not in taken and doc[i].tag_ in ("NNP", "NNPS") and doc[i].text[0].isupper()
        if inside and start is None:
            start = i
        elif not inside and start is not None:
            first, end = _trimmed(doc, start, i)
            if first < end and _looks_like_name(doc, first, end):
                yield first, end, ""
            start = None


def _past_particles(doc: Doc, end: int) -> int:
    """The end of a name that the parser breaks off at "van der": the surname behind the particle belongs to it."""
    while 0 < end < len(doc) and doc[end - 1].text in PARTICLES and doc[end].is_alpha:
        if not (doc[end].text[0].isupper() or doc[end].text in PARTICLES):
            break
        end += 1
    return end


def _trimmed(doc: Doc, first: int, end: int) -> tuple[int, int]:
    """The run without articles, titles, possessive endings and quote marks at its edges."""
    while first < end and (doc[first].lower_ in ("the", "a", "an") or doc[first].is_punct or doc[first].is_space):
        first += 1
    while first < end - 1 and (title := _title_at(doc, first, end)):
        first = title
    while first < end and (doc[end - 1].tag_ == "POS" or doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    return first, end


def _title_at(doc: Doc, first: int, end: int) -> int:
    """The token after a title that begins at `first`, or 0. A role ("President") counts only before a
    name."""
    lower = doc[first].lower_.rstrip(".")
    if lower not in TITLES:
        return 0
    after = first + 1
    if after < end and doc[after].text == ".":
        after += 1
    if after >= end or (lower in HALF_TITLES and doc[after].lower_.rstrip(".") not in TITLES):
        return 0
    return after if doc[after].text[0].isupper() else 0


def _looks_like_name(doc: Doc, first: int, end: int) -> bool:
    if all(doc[i].lower_.rstrip(".") in TITLES or doc[i].is_punct for i in range(first, end)):
        return False
    return any(doc[i].text[0].isupper() for i in range(first, end)) and not (
        end - first == 1 and doc[first].pos_ in ("PRON", "VERB", "ADV", "DET", "ADP", "INTJ")
    )


def form_text(doc: Doc, first: int, end: int) -> str:
    return " ".join(doc[first:end].text.split())


def vote(form: Form, doc: Doc, first: int, end: int, label: str) -> None:
    votes, last = form.votes, doc[end - 1]
    if label:
        form.labels += 1
        votes[_KIND_OF[label]] += 2
    words = form.words
    if country_of_people(form.text) and last.tag_ in ("JJ", "NNP", "NNPS", "NNS"):
        votes["people"] += 6
    elif is_place(form.text) or country_of(form.text):
        votes["place"] += 3
    if len(words) > 1 and gender_of(words[0]):
        votes["person"] += 6
    if words[-1].lower().rstrip(".") in ORGANISATION_WORDS:
        votes["organisation"] += 5
    if words[-1].lower() in PLACE_WORDS:
        votes["place"] += 4
    if len(words) > 1 and words[-1].lower() in THING_WORDS:
        votes["other"] += 5
    if len(words) == 1 and form.text.isupper() and len(form.text) > 1 and not is_place(form.text):
        votes["organisation"] += 1
    title = _title_before(doc, first)
    if title:
        votes["person"] += 4
        form.titles[title] += 1
    _vote_by_use(votes, doc, first, last)


def _vote_by_use(votes: Counter[NameKind], doc: Doc, first: int, last: Token) -> None:
    head = last.head
    following = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if last.dep_ == "pobj" and head.lower_ in _PLACE_PREPOSITIONS:
        votes["place"] += _PLACE_PREPOSITIONS[head.lower_]
    elif last.dep_ == "nsubj" and head.lemma_ in TAGS_QUOTES:
        votes["person"] += 1
    if following is None:
        return
    if (
        following.lower_ in PLACE_WORDS
        and first
        and doc[first - 1].lower_ in ("the", "southern", "northern", "eastern", "western")
    ):
        votes["place"] += 3
    if following.text == "," and following.i + 1 < len(doc):
        after = doc[following.i + 1]
        if after.lower_ == "who" or (after.like_num and after.text.isdigit() and 10 < int(after.text) < 105):
            votes["person"] += 3


def _title_before(doc: Doc, first: int) -> str:
    """The title or role that stands right before a name ("Lt. Gen.", "former President", "Prime
    Minister")."""
    at = first
    while at > 0:
        before = doc[at - 1]
        step = 2 if before.text == "." and at > 1 else 1
        word = doc[at - step].lower_.rstrip(".")
        if word not in TITLES or (doc[at - 1].whitespace_ == "" and step == 1 and doc[at - 1].text != "."):
            break
        at -= step
    title = doc[at:first].text.strip() if at < first else ""
    return "" if all(word.lower() in HALF_TITLES for word in title.split()) else title
