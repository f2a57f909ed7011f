"""Names voted over the whole document: who and what a text speaks of, one `Name` each, with every place it
stands.

The parser labels each mention by itself and contradicts itself ("Kursk" a product here, a place there).
Here every mention votes, together with what stands around it (a title, "in", a verb of saying, a relative
"who"), and one label wins for all mentions. "Putin" is then joined to "Vladimir Putin", unless two people
of the text share that name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from simplify.language.gazetteer import country_of, country_of_capital, country_of_people, gender_of, is_place
from simplify.language.name_forms import PARTICLES, Form, Gender, NameKind, form_text, mentions_in, vote, winner
from simplify.language.parsed import ParsedText
from simplify.language.person_words import (
    FEMALE_TITLES,
    MALE_TITLES,
)
from simplify.model import Span

if TYPE_CHECKING:
    pass


_NO_NAME = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december i easter christmas ramadan bible internet god ok q&a
""".split()


ALONE = 2
"""Who was so often called by a surname alone keeps it when a relative is named."""

OFTEN = 4
"""A surname that stands alone so often is not that of a relative who is named once."""


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


_FOUND: WeakKeyDictionary[ParsedText, tuple[Name, ...]] = WeakKeyDictionary()


def names_of(parsed: ParsedText) -> tuple[Name, ...]:
    """The names of a text, in the order of their first mention. Found once for each parsed text."""
    if parsed not in _FOUND:
        _FOUND[parsed] = _find(parsed)
    return _FOUND[parsed]


def _find(parsed: ParsedText) -> tuple[Name, ...]:
    forms: dict[str, Form] = {}
    late: list[tuple[str, int, int]] = []
    for block, doc in enumerate(parsed.docs):
        for first, end, label in mentions_in(doc):
            text = form_text(doc, first, end)
            if not text or text.lower() in _NO_NAME:
                continue
            if not label and end - first == 1 and doc[first].is_sent_start:
                late.append((text, block, first))  # a capital that begins a sentence shows nothing by itself
                continue
            form = forms.setdefault(text, Form(text))
            form.mentions.append((block, first, end))
            vote(form, doc, first, end, label)
    for text, block, first in late:
        if text in forms:
            forms[text].mentions.append((block, first, first + 1))
    groups = _joined(forms)
    names = [_name(parsed, group) for group in groups]
    return tuple(sorted(names, key=lambda name: name.spans[0]))


def _joined(forms: dict[str, Form]) -> list[list[Form]]:
    """The forms grouped by what they name."""
    kinds = {text: winner(form) for text, form in forms.items()}
    full = [text for text, form in forms.items() if kinds[text] == "person" and _has_parts(form.words)]
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
    groups: dict[str, list[Form]] = {}
    for text, form in forms.items():
        root = text
        seen = {root}
        while root in parent and parent[root] not in seen:
            root = parent[root]
            seen.add(root)
        groups.setdefault(root, []).append(form)
    return list(groups.values())


def _has_parts(words: Sequence[str]) -> bool:
    """Whether a person's name has a first name and a surname that may stand for it.

    "William" is not short for "William the Conqueror", nor "Nemo" for "Finding Nemo".
    """
    return len(words) > 1 and "the" not in words and not (words[0].endswith("ing") and not gender_of(words[0]))


def _owner(
    text: str, form: Form, forms: dict[str, Form], kinds: dict[str, NameKind], by_part: dict[str, list[str]]
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
        owners = _those_meant(form, [forms[one] for one in by_part.get(text, [])])
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


def _those_meant(short: Form, owners: list[Form]) -> list[str]:
    """Whom a surname may mean: of a family, the one who bore it alone before any other was named, as news keeps it."""
    if len(owners) < 2 or short.titles:
        return [one.text for one in owners]
    first, second = sorted(owners, key=lambda one: min(one.mentions))[:2]
    surname = all(one.words[-1] == short.text for one in owners)
    before = [at for at in short.mentions if min(first.mentions) < at < min(second.mentions)]
    passing = max(len(one.mentions) for one in owners if one is not first) == 1 < len(first.mentions)
    kept = len(before) >= ALONE or (passing and len(short.mentions) >= OFTEN)
    return [first.text] if surname and kept else [one.text for one in owners]


def _is_part(words: list[str], longer: list[str]) -> bool:
    """ "Intelligence Committee" of "Senate Intelligence Committee"; "Anna Vik" of "Anna Maria Vik"."""
    tail = longer[-len(words) :]
    same = tail == words or (words[0].lower() in PARTICLES and [w.lower() for w in tail] == [w.lower() for w in words])
    return same or (longer[0] == words[0] and longer[-1] == words[-1])


def _initials(text: str) -> str:
    return "".join(word[0] for word in text.split() if word[0].isupper()) if " " in text else ""


def _name(parsed: ParsedText, group: list[Form]) -> Name:
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
    whole = Form("", votes=votes)
    kind = winner(whole)
    country = next((c for f in group if (c := country_of(f.text) or country_of_people(f.text))), "")
    fullest = max(group, key=lambda form: (form.text == country, len(form.words), len(form.text)))
    common = max(group, key=lambda form: (len(form.mentions), form.text == fullest.words[-1], -len(form.text)))
    particles = [form for form in group if form.words[0].lower() in PARTICLES and len(form.words) > 1]
    if particles and kind == "person" and fullest.words[-1] == particles[0].words[-1]:
        common = particles[0]
    whole_surname = len(common.words) == 1 or common in particles
    short = common.text if kind != "person" or whole_surname else fullest.words[-1]
    knighted = any(one.split()[0] in ("Sir", "Dame") for one in titles)
    if knighted and kind == "person" and len(fullest.words) > 1 and short == fullest.words[0]:
        short = fullest.words[-1]  # "Sir Alex" may be said of Sir Alex Ferguson, "Alex" may not
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


def _gender(form: Form, titles: Counter[str]) -> Gender:
    words = {word.rstrip(".").lower() for title in titles for word in title.split()}
    if words & MALE_TITLES and not words & FEMALE_TITLES:
        return "m"
    if words & FEMALE_TITLES and not words & MALE_TITLES:
        return "f"
    known = gender_of(form.words[0]) if len(form.words) > 1 or form.labels else ""
    return "m" if known == "m" else "f" if known == "f" else ""
