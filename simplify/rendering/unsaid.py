"""Statements that the article neither makes nor contradicts, built of its own parts.

Three kinds: what one person says, given to another who speaks of something else; what the article tells
itself, given to somebody who speaks of something else; and what somebody says is not known, as if it were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from simplify.model import Statement
from simplify.rendering.grounds import (
    LINK,
    LONGEST,
    NAME,
    Grounds,
    Voice,
    content,
    names,
    points_elsewhere,
    quotes,
    stands_alone,
)

SHARED = 0.34
"""The greatest share of its words that a statement may have in common with what the other speaker speaks of."""

FEWEST_WORDS, MOST_WORDS = 4, 18
"""What is told and given to a speaker has at least so many words that carry meaning, and at most so many in all."""

_SAYS = "(?:has |have |had )?(?:said|says|say|claimed|claims|insisted|insists|argued|argues|warned|warns|added|adds)"
_NAMED = rf"(?:(?:[a-zÀ-ÿ’'-]+ ){{0,5}})(?P<name>{NAME})"
_REPORTED = (
    re.compile(rf"^(?:[A-Za-zÀ-ÿ’'.-]+ ){{0,6}}?(?P<name>{NAME})(?:, [^,“”]+,)? {_SAYS} that (?P<what>[^“”]+)\.$"),
    re.compile(rf"^(?P<what>[A-Z0-9£$€][^“”]+), {_NAMED} (?:said|says|added)\.$"),
    re.compile(rf"^(?P<what>[A-Z0-9£$€][^“”]+), (?:(?:said|says|added)|according to) {_NAMED}(?:, [^“”]+)?\.$"),
    re.compile(rf"^According to {_NAMED}, (?P<what>[^“”]+)\.$"),
)
_QUOTED = (
    re.compile(rf"^“(?P<what>[^“”]+[,?!])” (?:said|says|added) {_NAMED}(?:[, ][^“”]*)?\.$"),
    re.compile(rf"^“(?P<what>[^“”]+[,?!])” {_NAMED}(?:, [^“”]+,)? (?:said|says|added)(?:[, ][^“”]*)?\.$"),
)
_UNKNOWN = re.compile(
    r"(?:ha(?:s|ve|d) not (?:yet )?(?:said|confirmed|decided)|d(?:id|oes|o) not (?:say|know)|would not (?:say|confirm)"
    r"|(?:it|It) (?:is|was|remains) (?:still )?(?:not (?:yet )?(?:clear|known|certain)|unclear|unknown|uncertain)"
    r"|(?:N|n)obody knows|refused to say|declined to say) (?:whether|if) (?P<what>[^,“”]+)\.$"
)
_SEVERAL = re.compile(r"; |: | – |\band that\b|[.!?] ")
_NO = re.compile(r"\b(?:not|no|never|neither|nor|nobody|none|nothing|cannot|without)\b|n[’']t\b", re.IGNORECASE)
_OR = re.compile(r"\b(?:or|would|could|should|might|may|any|anyone|anything|ever|either|but|and|not)\b")
_TELLING = re.compile(
    r"\b(?:sa(?:y|ys|id)|saying|told|tells?|claim\w*|argu\w+|insist\w*|accord\w*|believ\w+|think\w*|thought|report\w*|"
    r"warn\w*|deni\w+|deny|accus\w+|alleg\w+|suggest\w*|announc\w*|call\w*|describ\w+|estimat\w+|reckon\w*|hop\w+|"
    r"expect\w*|promis\w+|critic\w+|admit\w*|ask\w*|want\w*|demand\w*|explain\w*|add(?:s|ed)|writes?|wrote|apparent\w*|"
    r"show(?:s|ed|n)?|found|finds?|fear\w*|seem\w*|likely|perhaps|probably|should|must|might|may|could|would|"
    r"agree[ds]?|concern\w*|conclud\w+|urg(?:e|ed|es)|view|opinion|note[ds]?|appear\w*|if|question\w*|advis\w+)\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will)\b")
_JOINED = re.compile(r"[:;(]| [–—-] ")
_OPENING = re.compile(r"^(?:The|A|An|In|About|Around|More than|At least|Nearly|Two|Three|Four|Five)\b")
_BODY = re.compile(
    r"[A-Z]\.[A-Z]|^[A-Z]+$|\b(?:Report|Study|Law|Act|Bill|Survey|Plan|Poll|Agreement|Convention|Treaty|Times|Post)\b"
)


@dataclass(frozen=True, slots=True)
class Made:
    """A statement to judge: its text, the line that it was made from, and why the answer is what it is."""

    text: str
    line: Statement
    why: str


def voices(grounds: Grounds) -> tuple[Voice, ...]:
    """Who says what, in lines that name the speaker as the article itself does in the same sentence."""
    found = []
    for line in grounds.lines():
        for pattern in (*_REPORTED, *_QUOTED):
            match = pattern.match(line.text)
            if match is None:
                continue
            reported = pattern in _REPORTED
            name = _full(match["name"], grounds)
            what = match["what"]
            if reported and what[0].isupper():
                what = in_mid_sentence(what, grounds)
            if name and what and grounds.named_there(line, f"x {match['name']}"):
                found.append(Voice(name, what, line, reported))
            break
    return tuple(found)


def _full(name: str, grounds: Grounds) -> str:
    """The whole name of a person or organisation of the article; empty for anything else."""
    briefing = grounds.briefing
    known = [person.name for person in briefing.people if person.kind != "place"]
    known += [claim.speaker for claim in briefing.summary.claims]
    whole = [one for one in known if _is_name_in(name, one)]
    people = {person.name for person in briefing.people}
    whole = [one for one in whole if re.fullmatch(NAME, one) and (" " in one or one in people)]
    # "Pierre Moore" may be half of "Jean-Pierre Moore".
    whole = [one for one in whole if not re.search(rf"\w[-‑–] ?{re.escape(one)}", briefing.source.text)]
    return max(whole, key=lambda one: (len(one), one)) if whole else ""


def _is_name_in(words: str, name: str) -> bool:
    """Whether these words name somebody: alone, by a last name, with a title before or a house behind."""
    if words == name or name.endswith(f" {words}") or words.startswith(f"{name} of "):
        return True
    return words.endswith(f" {name}") and " of " not in words


def _others(voice_name: str, said: tuple[Voice, ...], line: Statement, what: str, grounds: Grounds) -> Iterator[str]:
    """The speakers who could have said it and, as far as the article goes, did not."""
    near = grounds.near(line)
    for name in sorted({one.name for one in said}):
        if voice_name and (_same(name, voice_name) or grounds.together(name, voice_name)):
            continue
        if names(name, what) or names(name, near) or _BODY.search(name) or grounds.has_article(name):
            continue
        words = content(what)
        denied = content(" ".join(one.what for one in said if one.name == name and _NO.search(one.what)))
        if not words & denied and len(words & grounds.matter(name)) <= SHARED * len(words):
            yield name


def _same(one: str, other: str) -> bool:
    return names(one, other) or names(other, one)


def unsaid(grounds: Grounds) -> tuple[tuple[Made, ...], ...]:
    """The statements that can be made, in groups: the surest kind first."""
    said = voices(grounds)
    return (
        tuple(_not_known(grounds)),
        tuple(_given_to_another(said, grounds, reported=True)),
        tuple(_told(said, grounds)),
        tuple(_given_to_another(said, grounds, reported=False)),
    )


def _not_known(grounds: Grounds) -> Iterator[Made]:
    for line in grounds.lines():
        match = _UNKNOWN.search(line.text)
        if match is None:
            continue
        what = match["what"]
        text = f"{what[0].upper()}{what[1:]}."
        if _OR.search(what) or points_elsewhere(what) or not stands_alone(text):
            continue
        yield Made(text, line, f"The article says that this is not known: “{line.text}”")


def _given_to_another(said: tuple[Voice, ...], grounds: Grounds, *, reported: bool) -> Iterator[Made]:
    for voice in said:
        what = voice.what
        if voice.reported is not reported or len(content(what)) < 3 or len(what.split()) > LONGEST:
            continue
        if LINK.match(what) or (reported and (points_elsewhere(what) or _SEVERAL.search(what))):
            continue
        for other in _others(voice.name, said, voice.line, what, grounds):
            text = f"{other} said that {what}." if reported else f"“{what}” said {other}."
            speaker = f"The {voice.name}" if grounds.has_article(voice.name) else voice.name
            yield Made(text, voice.line, f"The article does not say that {other} said this. {speaker} said it.")


def _told(said: tuple[Voice, ...], grounds: Grounds) -> Iterator[Made]:
    for line in grounds.sure():
        text = line.text
        if _TELLING.search(text) or points_elsewhere(text) or not _VERB.search(text):
            continue
        if len(text.split()) > MOST_WORDS or len(content(text)) < FEWEST_WORDS or _JOINED.search(text):
            continue
        source = grounds.source(line.evidence)
        if quotes(source) or _TELLING.search(source):
            continue
        lowered = in_mid_sentence(text, grounds)
        if not lowered:
            continue
        for other in _others("", said, line, text, grounds):
            why = f"The article tells this itself. It does not say that {other} said it."
            yield Made(f"{other} said that {lowered}", line, why)


def in_mid_sentence(text: str, grounds: Grounds) -> str:
    """The sentence as it stands after "that"; empty where its first word may or may not be a name."""
    first = text.split(maxsplit=1)[0]
    if _OPENING.match(text):
        return text[0].lower() + text[1:]
    known = {person.name.split()[0] for person in grounds.briefing.people}
    return text if first in known or first[0].isdigit() else ""
