"""Names voted over the whole document: who and what a text speaks of, one `Name` each, with every place it
stands.

The parser labels each mention by itself and contradicts itself ("Kursk" a product here, a place there).
Here every mention votes, together with what stands around it (a title, "in", a verb of saying, a relative
"who"), and one label wins for all mentions. "Putin" is then joined to "Vladimir Putin", unless two people
of the text share that name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

from simplify.language.gazetteer import country_of, country_of_capital, country_of_people, gender_of, is_place
from simplify.language.parsed import ParsedText
from simplify.language.person_words import (
    FEMALE_TITLES,
    HALF_TITLES,
    MALE_TITLES,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    THING_WORDS,
    TITLES,
)
from simplify.language.speech_verbs import TAGS_QUOTES
from simplify.model import Span

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
_NO_NAME = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december i easter christmas ramadan bible internet god ok q&a
""".split()


@dataclass(frozen=True, slots=True)
class Name:
    """Someone or something that a text calls by name.

    `text` is the fullest form without title, `short` the form the text mostly uses, `forms` all of them.
    `spans` are the mentions in order (without title), in code points of the text. `title` is the fullest
    title that stands before it ("President"). `gender` is what first names and titles tell, else empty.
    `country` is filled for countries, capitals and peoples. `sure` is False when the kind rests on a single
    unsupported guess.
    """

    text: str
    kind: NameKind
    spans: tuple[Span, ...]
    short: str = ""
    forms: tuple[str, ...] = ()
    title: str = ""
    gender: Gender = ""
    country: str = ""
    sure: bool = True


@dataclass(slots=True)
class _Form:
    """One written form, its mentions and the votes for its kind."""

    text: str
    mentions: list[tuple[int, int, int]] = field(default_factory=list)  # block, first token, end token
    votes: Counter[NameKind] = field(default_factory=Counter)
    titles: Counter[str] = field(default_factory=Counter)
    labels: int = 0

    @property
    def words(self) -> list[str]:
        return self.text.split()


_FOUND: WeakKeyDictionary[ParsedText, tuple[Name, ...]] = WeakKeyDictionary()


def names_of(parsed: ParsedText) -> tuple[Name, ...]:
    """The names of a text, in the order of their first mention. Found once for each parsed text."""
    if parsed not in _FOUND:
        _FOUND[parsed] = _find(parsed)
    return _FOUND[parsed]


def _find(parsed: ParsedText) -> tuple[Name, ...]:
    forms: dict[str, _Form] = {}
    late: list[tuple[str, int, int]] = []
    for block, doc in enumerate(parsed.docs):
        for first, end, label in _mentions(doc):
            text = _text(doc, first, end)
            if not text or text.lower() in _NO_NAME:
                continue
            if not label and end - first == 1 and doc[first].is_sent_start:
                late.append((text, block, first))  # a capital that begins a sentence shows nothing by itself
                continue
            form = forms.setdefault(text, _Form(text))
            form.mentions.append((block, first, end))
            _vote(form, doc, first, end, label)
    for text, block, first in late:
        if text in forms:
            forms[text].mentions.append((block, first, first + 1))
    groups = _joined(forms)
    names = [_name(parsed, group) for group in groups]
    return tuple(sorted(names, key=lambda name: name.spans[0]))


def _mentions(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """Runs of tokens that name something: the parser's entities, and the proper nouns that it left out."""
    taken: set[int] = set()
    for ent in doc.ents:
        if ent.label_ not in _KIND_OF:
            taken.update(range(ent.start, ent.end))
            continue
        first, end = _trimmed(doc, ent.start, ent.end)
        if first < end and _looks_like_name(doc, first, end):
            taken.update(range(ent.start, ent.end))
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


def _text(doc: Doc, first: int, end: int) -> str:
    return " ".join(doc.text[doc[first].idx : doc[end - 1].idx + len(doc[end - 1])].split())


def _vote(form: _Form, doc: Doc, first: int, end: int, label: str) -> None:
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
    title = doc.text[doc[at].idx : doc[first].idx].strip() if at < first else ""
    return "" if all(word.lower() in HALF_TITLES for word in title.split()) else title


def _joined(forms: dict[str, _Form]) -> list[list[_Form]]:
    """The forms grouped by what they name."""
    kinds = {text: _winner(form) for text, form in forms.items()}
    full = [text for text in forms if kinds[text] == "person" and len(forms[text].words) > 1]
    parent: dict[str, str] = {}
    by_part: dict[str, list[str]] = defaultdict(list)
    for text in full:
        for word in (forms[text].words[0], forms[text].words[-1]):
            if text not in by_part[word]:
                by_part[word].append(text)
    for text, form in forms.items():
        owner = _owner(text, form, forms, kinds, by_part)
        if owner and owner != text:
            parent[text] = owner
    groups: dict[str, list[_Form]] = {}
    for text, form in forms.items():
        root = text
        seen = {root}
        while root in parent and parent[root] not in seen:
            root = parent[root]
            seen.add(root)
        groups.setdefault(root, []).append(form)
    return list(groups.values())


def _owner(
    text: str, form: _Form, forms: dict[str, _Form], kinds: dict[str, NameKind], by_part: dict[str, list[str]]
) -> str:
    """The fuller form that `text` is short for, when exactly one fits."""
    words = form.words
    country = country_of(text)
    if country:
        same = [other for other in forms if country_of(other) == country]
        return max(same, key=lambda other: (other == country, len(forms[other].mentions), other))
    if kinds[text] == "people":
        return ""
    if len(words) == 1:
        owners = by_part.get(text, [])
        if len(owners) == 1 and not (kinds[text] == "place" and is_place(text)):
            return owners[0]
        if text.isupper() and len(text) > 2:
            spelled = [other for other in forms if _initials(other) == text.replace(".", "")]
            return spelled[0] if len(spelled) == 1 else ""
        return ""
    longer = [
        other
        for other in forms
        if len(forms[other].words) > len(words) and kinds[other] == kinds[text] and _is_part(words, forms[other].words)
    ]
    return longer[0] if len(longer) == 1 else ""


def _is_part(words: list[str], longer: list[str]) -> bool:
    """ "Intelligence Committee" of "Senate Intelligence Committee"; "Anna Vik" of "Anna Maria Vik"."""
    return longer[-len(words) :] == words or (longer[0] == words[0] and longer[-1] == words[-1])


def _initials(text: str) -> str:
    return "".join(word[0] for word in text.split() if word[0].isupper()) if " " in text else ""


def _winner(form: _Form) -> NameKind:
    if not form.votes:
        return "other"
    order: list[NameKind] = ["person", "place", "organisation", "people", "other"]
    return max(form.votes, key=lambda kind: (form.votes[kind], -order.index(kind)))


def _name(parsed: ParsedText, group: list[_Form]) -> Name:
    votes: Counter[NameKind] = Counter()
    titles: Counter[str] = Counter()
    spans: list[Span] = []
    longest = max(len(form.words) for form in group)
    for form in group:
        for kind_, count in form.votes.items():  # the full form tells most about what the short ones are
            votes[kind_] += count * (3 if longest > 1 and len(form.words) == longest else 1)
        titles.update(form.titles)
        for block, first, end in form.mentions:
            doc, offset = parsed.docs[block], parsed.offset(block)
            spans.append(Span(offset + doc[first].idx, offset + doc[end - 1].idx + len(doc[end - 1])))
    whole = _Form("", votes=votes)
    kind = _winner(whole)
    country = next((c for f in group if (c := country_of(f.text) or country_of_people(f.text))), "")
    fullest = max(group, key=lambda form: (form.text == country, len(form.words), len(form.text)))
    common = max(group, key=lambda form: (len(form.mentions), form.text == fullest.words[-1], -len(form.text)))
    short = common.text if kind != "person" or len(common.words) == 1 else fullest.words[-1]
    title = max(titles, key=lambda one: (len(one), one)) if titles else ""
    if kind == "place" and not country:
        country = country_of_capital(fullest.text)
    return Name(
        text=fullest.text,
        kind=kind,
        spans=tuple(sorted(set(spans))),
        short=short,
        forms=tuple(form.text for form in group),
        title=title,
        gender=_gender(fullest, titles) if kind == "person" else "",
        country=country,
        sure=votes[kind] > 2 or len(spans) > 1,
    )


def _gender(form: _Form, titles: Counter[str]) -> Gender:
    words = {word.rstrip(".").lower() for title in titles for word in title.split()}
    if words & MALE_TITLES and not words & FEMALE_TITLES:
        return "m"
    if words & FEMALE_TITLES and not words & MALE_TITLES:
        return "f"
    known = gender_of(form.words[0]) if len(form.words) > 1 or form.labels else ""
    return "m" if known == "m" else "f" if known == "f" else ""
