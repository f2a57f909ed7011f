"""Telling what a text says so that it stands alone: names for pronouns, nothing loose at its beginning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.mentions import Mentions
from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence
from simplify.model import Span
from simplify.summary.cutting import occurrences, without_also
from simplify.summary.lines import CLOCK
from simplify.summary.standing_alone import Footing, Swap, footing

if TYPE_CHECKING:
    from spacy.tokens import Token

_LOOSE_START = re.compile(
    r"^(?:(?:But|And|However|Also|Meanwhile|Moreover|Furthermore|Indeed)\b,?|"
    r"(?:So|Yet|Plus|Besides|Still|Even so|In addition|For example|For instance|In other words|Of course|In fact|"
    r"That said|"
    r"Well|For one thing|(?:Minutes|Hours|Days|Weeks|Months|Years|Moments) (?:later|earlier)|Later|Earlier|Since then|"
    r"Then|At the same time|In contrast|By contrast|On the other hand|In short|Finally|Similarly),)\s+"
)


_OF_COURSE = re.compile(r"(?P<first>^[^,“”]+), (?:of course|in fact|after all|indeed|that said), (?=[^“”]*$)")
"""Remarks in the middle that nod to what stood before."""

_FRONT = re.compile(
    r"(?:In|On|At|By|For|From|With|Without|After|Before|Since|During|As|When|While|If|Compared|To|Over|Among)\b"
)

_DATELINE = re.compile(
    r"^(?:[A-Z][A-Z .,’'-]{2,40}(?:\([A-Za-z ]+\) )?[—–-] "
    r"|(?:[A-Z][\w.,’' -]{1,40} )?"
    r"\((?:(?:AP|AFP|UPI|PA|Reuters|Bloomberg|Xinhua)\) ?(?:--?|[—–])?|[A-Z]{2,6}\) ?(?:--?|[—–])) ?)(?=[A-Z“\"])"
)
"""The place and the agency that stand before a report: "LIMA, Peru (AP) — "."""

_CLITIC = re.compile(r"[’'](?:s|ve|re|ll|d|m)(?!\w)")
_SHORT_FOR = {"ve": "have", "re": "are", "ll": "will", "m": "am"}

_TURNED = re.compile(r"(?:He|She|They|It)\b")


@dataclass(frozen=True, slots=True)
class Told:
    """What a line says, the stretches of its own sentence that it rests on, and where the names put in stand.

    `names` are those that a reader of the line has met. Where `why` is set, the text cannot stand alone.
    """

    text: str = ""
    spans: tuple[Span, ...] = ()
    people: tuple[Span, ...] = ()
    names: tuple[str, ...] = ()
    why: str = ""


def told(
    sentence: ParsedSentence,
    text: str,
    spans: Sequence[Span],
    kept: Sequence[Token],
    mentions: Mentions,
    source: str,
    *,
    introduced: Iterable[str] = (),
    first: bool = True,
    leaning: bool = False,
    before: Sequence[Token] = (),
) -> Told:
    """A `text` made of the `kept` tokens of a sentence, told so that it stands alone.

    `source` is the article, `introduced` are names that a reader has met already. Only a text that stands `first` in
    its line loses loose words at the beginning; one that is `leaning` may point to the line before it. `before` are
    the tokens of the sentence that the line has told already.
    """
    names = list(introduced)
    stance = footing(sentence, kept, mentions, introduced=names, leaning=leaning, before=before)
    if stance.why:
        return Told(why=stance.why)
    opening = _TURNED.match(text)
    if opening and first and not leaning and opening[0].lower() not in [t.lower_ for t in kept[:3]]:
        return Told(why="turned round, its pronoun stands before the name")
    people: list[Span] = []
    for swap in stance.swaps:
        place = _place(sentence, text, spans, stance, swap)
        if place is None:
            return Told(why="a pronoun could not be found again")
        start, end = place
        new = swap.text
        at_start = start == 0 or text[start - 2 : start].strip() in (".", "!", "?")
        if at_start and new[0].islower():
            new = new[0].upper() + new[1:]
        text = text[:start] + new + _written_out(sentence, swap, text[end:])
        if swap.name is not None:
            people.append(mention_of(swap.name, swap.text, source))
    if first:
        text = CLOCK.sub("", _DATELINE.sub("", text))
        text = _untied(sentence, text, stance)
        text = _OF_COURSE.sub(_closed_up, _without_however(sentence, text, kept))
        text = without_also(_LOOSE_START.sub("", text))
    for token in kept:
        name = mentions.name_at(sentence.offset + token.idx)
        if name is not None and name.text not in names:
            names.append(name.text)
    names += [s.name.text for s in stance.swaps if s.name is not None and s.name.text not in names]
    return Told(text[:1].upper() + text[1:], tuple(spans), tuple(people), tuple(names))


def _written_out(sentence: ParsedSentence, swap: Swap, rest: str) -> str:
    """What follows a pronoun for which a name was put, with its verb written out: "he’s had" is "Lund has had"."""
    verb = sentence.tokens.doc[swap.token].nbor(1) if swap.token + 1 < sentence.tokens.end else None
    short = _CLITIC.match(rest)
    if verb is None or short is None or verb.text != short[0] or verb.tag_ == "POS":
        return rest
    whole = _SHORT_FOR.get(short[0][1:].lower()) or _is_or_has(short[0][1:].lower(), verb)
    return f" {whole}{rest[short.end() :]}" if whole else rest


def _is_or_has(short: str, verb: Token) -> str:
    """What "’s" or "’d" is short for, by the word behind it; empty where that may be either."""
    following = next((t for t in verb.doc[verb.i + 1 : verb.sent.end] if t.pos_ not in ("ADV", "PART")), None)
    if following is None:
        return ""
    done = following.tag_ in ("VBN", "VBD")
    if short == "d":
        return "had" if done else "would" if following.tag_ == "VB" and following.lower_ != "better" else ""
    if following.lower_ in ("had", "been", "got", "become", "gone", "done"):
        return "has"
    return "" if done else "is"


def _closed_up(found: re.Match[str]) -> str:
    """What stands before such a remark, with the comma that a phrase before the subject needs."""
    return found["first"] + (", " if _FRONT.match(found["first"]) else " ")


def _without_however(sentence: ParsedSentence, text: str, kept: Sequence[Token]) -> str:
    """The text without a ", however," in its middle: what it opposes stands outside the line."""
    turn = next((t for t in kept if t.lower_ == "however" and t.i > kept[0].i and not sentence.is_quoted(t)), None)
    place = text.find(", however,")
    if turn is None or place < 0 or text.count("however") != 1:
        return text
    rest = text[place + len(", however,") :]
    fronted = not any(c.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") and c.i < turn.i for c in turn.head.children)
    return f"{text[:place]}{',' if fronted else ''}{rest}"


def _untied(sentence: ParsedSentence, text: str, stance: Footing) -> str:
    """The text without the loose words at its beginning."""
    rest = text
    for at in sorted(stance.leave_off):
        word = sentence.tokens.doc[at].text
        if not rest.lower().startswith(word.lower()):
            return text
        rest = rest[len(word) :].lstrip()
    return rest or text


def _place(
    sentence: ParsedSentence, text: str, spans: Sequence[Span], stance: Footing, swap: Swap
) -> tuple[int, int] | None:
    """Where the words to be swapped stand in the text; None when that cannot be told for sure."""
    places = occurrences(text, swap.old)
    if " " in swap.old:
        return places[0] if len(places) == 1 else None
    same = [
        t.i
        for t in sentence.tokens
        if t.lower_ == swap.old.lower()
        and not sentence.is_quoted(t)
        and any(s.start <= sentence.offset + t.idx < s.end for s in spans)
    ]
    done = sum(1 for other in stance.swaps if other.token < swap.token and other.token in same)
    if swap.token not in same or len(places) != len(same) - done:
        return None
    return places[same.index(swap.token) - done]


def mention_of(name: Name, short: str, text: str) -> Span:
    """A place of the article that has a name in this form; else its first place."""
    for span in name.spans:
        if span.of(text) in (name.text, short):
            return span
    return name.spans[0]
