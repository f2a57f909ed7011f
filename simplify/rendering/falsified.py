"""Statements that the article contradicts, made of its own sentences.

Five kinds, the surest first: a denial turned into what was denied; a claim given to the one who rejects it; a
number changed for another of the same kind; the time of something that happens only once changed; "not" put in.
Nothing is changed that a reader could still hold for true: "at least 14" is not changed into 20.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from simplify.model import Statement
from simplify.rendering.grounds import Grounds, content, last, names, points_elsewhere, quotes
from simplify.rendering.unsaid import Made, voices

FAR = 1.4
"""The two numbers differ by at least this factor, so that nobody can take one for a rounding of the other."""

_DENIED = (
    (re.compile(r"\bdenied that\b"), "said that"),
    (re.compile(r"\bdenies that\b"), "says that"),
    (re.compile(r"\bdeny that\b"), "say that"),
    (re.compile(r"\bdenied (?=\w+ing\b)"), "admitted "),
    (re.compile(r"\bdenies (?=\w+ing\b)"), "admits "),
    (re.compile(r"\b(?:denied|rejected) (?=the (?:claim|allegation|accusation|charge)s?\.$)"), "accepted "),
    (re.compile(r"\bpleaded not guilty\b"), "pleaded guilty"),
)  # fmt: skip
_POLAR = re.compile(r"\b(?:not|never|nor|neither|any|any\w+|ever|either|yet|at all)\b|n[’']t\b")
_NEGATED = re.compile(
    r"\b(?P<verb>is|are|was|were|has|have|had|will|can|could|should|would|did|does|do) not (?P<yet>yet )?(?=[a-z])"
    r"|\bcannot "
)
_SCOPE = re.compile(
    r"\b(?:not (?:only|all|just|every|even|because|enough|least|more|less|much|many|any|always|necessarily|sure|until)|"
    r"no|nor|never|neither|any|anyone|anybody|anything|anywhere|ever|either|until|unless|because|although|though|while|"
    r"whereas|at all|whether|if|than|without|only|but|yet|still|already|always|often|sometimes|usually|few|little|"
    r"hardly|rarely|most|some|many|both|all|every|each|several|almost|nearly|just|even|also|so|too|either|perhaps|probably|"
    r"when|where|which|who|whose|that|say|said|says|may|might|can’t|n’t|longer|much)\b|n[’']t\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"^(?P<head>The [a-z]+(?: [a-z]+)?|(?:[A-Z][\w’-]+ ){0,3}[A-Z][\w’-]+) "
    r"(?P<verb>is|are|was|were|has been|have been|will be|will|has|had) (?P<rest>[a-z][^,;:]*\.)$"
)
_ACTED = re.compile(
    r"^(?P<head>(?:[A-Z][\w’-]+ ){0,3}[A-Z][\w’-]+) (?P<verb>[a-z]{3,}) (?P<rest>(?!by\b)[a-z£$€\d][^,;:]*\.)$"
)
_TELLING = re.compile(
    r"(?:said|told|claimed|added|warned|argued|insisted|denied|refused|failed|declined|called|should|would|could|might|must)$"
)
_PARTICIPLE = re.compile(
    r"(?:\w+ed|become|begun|taken|given|made|grown|lost|gone|come|seen|found|won|sold|been|paid|built|fallen|risen)\b"
)
_HEARSAY = re.compile(
    r"(?:reported|thought|estimated|expected|believed|supposed|known|likely|due|about|going|set|denied"
    r"|rejected|refused|failed|declined|said|told|claimed)\b"
)
_REJECTS = re.compile(
    r"(?P<name>[A-Z][^,“”]+?) (?:has )?(?:reject(?:ed|s)|denie[ds]|dispute[ds]|dismisse[ds]) "
    r"(?:the|this|that|these|those|his|her|their) (?:claim|allegation|accusation|charge|statement)s?\."
)
_NUMBER = re.compile(
    r"(?<![\w.,£$€-])(?P<sign>[£$€])?(?P<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"(?P<size>bn|m(?!\w)| million| billion| trillion)?"
    r"(?P<unit>%| per cent| percent| [a-z]{3,})?(?![\w-])(?!\.\d)"
)
_LIMITED = re.compile(
    r"\b(?:at least|more than|over|above|up to|as (?:many|much) as|less than|fewer than|under|below|almost|nearly|only"
    r"|just|between|from|to|and|or|by|of|least|than|maximum|minimum|some|most|top|first|last|every|aged?|number|per"
    r"|level)(?: an?| the| about| around)? ?$"
)
_YEAR = re.compile(r"\b(?P<before>[Ii]n|[Ss]ince) (?P<year>1[5-9]\d\d|20\d\d)\b")
_ONCE = re.compile(
    r"\b(?:born|died|founded|opened|launched|began|started|starts|built|became|elected|married|signed|introduced|discovered|"
    r"invented|published|released|created|established|resigned|appointed|abolished|banned|ended|closed|joined|moved|"
    r"graduated|passed|arrested|retired|set up|bought|sold|crashed|collapsed|expected to begin|diagnosed|convicted)\b"
)
_NO_UNIT = frozenset("and or in on at of to by for from the was were is are has had who that with as but per".split())
_SIZES = {"bn": 1e9, "m": 1e6, " million": 1e6, " billion": 1e9, " trillion": 1e12, None: 1.0, "": 1.0}


MOST_WORDS = 16
"""Of a sentence that "not" is put into."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the article: how it is written, what it counts, and the sentence that it stands in."""

    text: str
    value: float
    counts: str
    sentence: int


def falsified(grounds: Grounds) -> tuple[tuple[Made, ...], ...]:
    """The statements that can be made, in groups: the surest kind first."""
    return (
        (*_denials(grounds), *_rejected(grounds)),
        tuple(_numbers(grounds)),
        tuple(_years(grounds)),
        tuple(_negated(grounds)),
    )


def _opposite(text: str, line: Statement) -> Made:
    return Made(text, line, f"The article says the opposite: “{line.text}”")


def _denials(grounds: Grounds) -> Iterator[Made]:
    for line in grounds.sure():
        text = line.text
        if re.match(r"(?:He|She|It|They|This|That|These|We|I|His|Her|Their|Its)\b", text):
            continue
        for pattern, instead in _DENIED:
            if len(pattern.findall(text)) == 1 and not _POLAR.search(pattern.sub("", text)):
                yield _opposite(pattern.sub(instead, text), line)
                break
        else:
            turned = _affirmed(text)
            if turned and grounds.is_clear(text):
                yield _opposite(turned, line)


def _affirmed(text: str) -> str:
    """The sentence without its one "not"; empty where more than that would have to change."""
    match = _NEGATED.search(text)
    if match is None or len(re.findall(r"\bnot\b|\bcannot\b|n[’']t\b", text)) != 1:
        return ""
    rest = text[: match.start()] + " " + text[match.end() :]
    if _SCOPE.search(rest):
        return ""
    if match.group() == "cannot ":
        return text.replace("cannot ", "can ")
    verb = match["verb"]
    if match["yet"]:
        return text.replace(match.group(), f"{verb} already ") if verb in {"has", "have", "had"} else ""
    if verb in {"did", "does", "do"}:
        return _inflected(text, match, verb)
    return text.replace(match.group(), f"{verb} ")


def _inflected(text: str, match: re.Match[str], helper: str) -> str:
    """The sentence with its verb as it is without "did not"."""
    from simplify.language.inflection import inflected, is_known

    verb, space, rest = text[match.end() :].partition(" ")
    if not space or not is_known(verb, "VERB"):
        return ""
    form = inflected(verb, {"did": "VBD", "does": "VBZ", "do": "VBP"}[helper])
    return f"{text[: match.start()]}{form} {rest}"


def _rejected(grounds: Grounds) -> Iterator[Made]:
    """What one says, given to the one who rejects it."""
    said = {voice.line.text: voice for voice in voices(grounds) if voice.reported}
    for claim in grounds.briefing.summary.claims:
        voice = said.get(claim.statement.text)
        for reply in claim.reply if voice else ():
            match = _REJECTS.fullmatch(reply.text)
            if voice and match and not points_elsewhere(voice.what) and not names(match["name"], voice.what):
                text = f"{match['name']} said that {voice.what}."
                if not quotes(text):
                    yield _opposite(text, reply)


def _numbers(grounds: Grounds) -> Iterator[Made]:
    there = [one for number, text, _ in grounds.sentences() for one in numbers_in(text, number)]
    for line in grounds.sure():
        text = line.text
        if not grounds.is_clear(text) or _YEAR.search(text):
            continue
        own = numbers_in(text, 0)
        for one in own:
            if sum(other.counts == one.counts for other in own) > 1 or text.count(one.text) > 1:
                continue
            before = text[: text.index(one.text)]
            if _LIMITED.search(before) or re.match(r" (?:or|to|and) ", text[len(before) + len(one.text) :]):
                continue
            for other in there:
                if _may_stand_for(other, one, text, line, grounds):
                    why = f"The article says “{one.text.strip()}”, not “{other.text.strip()}”."
                    yield Made(text.replace(one.text, other.text), line, why)


def numbers_in(text: str, sentence: int) -> list[Number]:
    """The numbers of a text that count something, with what they count: a sign of money, "%" or a noun."""
    found = []
    for match in _NUMBER.finditer(text):
        unit = (match["unit"] or "").strip()
        counts = match["sign"] or ("%" if unit in {"%", "per cent", "percent"} else unit.removesuffix("s"))
        value = float(match["digits"].replace(",", "")) * _SIZES[match["size"]]
        if counts and value >= 2 and (match["sign"] or unit not in _NO_UNIT):
            end = match.start("unit") if match["sign"] and unit else match.end()
            found.append(Number(text[match.start() : end].strip(), value, counts, sentence))
    return found


def _may_stand_for(other: Number, one: Number, text: str, line: Statement, grounds: Grounds) -> bool:
    """Whether the other number makes the sentence false: far off, and told of something else."""
    if other.counts != one.counts or other.sentence in grounds.numbers(line):
        return False
    if max(other.value, one.value) < FAR * min(other.value, one.value):
        return False
    own = content(text.replace(one.text, "")) - content(one.text)
    near = [words for _, told, words in grounds.sentences() if other.text in told]
    return len(own) >= 3 and all(len(own & words) <= len(own) / 4 for words in near)


def _years(grounds: Grounds) -> Iterator[Made]:
    years = {match["year"] for _, text, _ in grounds.sentences() for match in _YEAR.finditer(text)}
    for line in grounds.sure():
        text = line.text
        found = list(re.finditer(r"\b(?:1[5-9]|20)\d\d\b", text))
        match = _YEAR.search(text)
        if len(found) != 1 or match is None or match["before"].lower() != "in":
            continue
        if not grounds.is_clear(text) or not _ONCE.search(text):
            continue
        own = content(text)
        for year in sorted(years - {match["year"]}):
            if any(len(own & words) > len(own) / 4 for _, told, words in grounds.sentences() if year in told):
                continue
            yield Made(text.replace(match["year"], year), line, f"The article says {match['year']}, not {year}.")


def _negated(grounds: Grounds) -> Iterator[Made]:
    """A "not" after the first verb of a short plain sentence; anything that could limit its reach forbids it."""
    for line in grounds.sure():
        text = line.text
        if len(text.split()) > MOST_WORDS or not grounds.is_clear(text):
            continue
        if not _SCOPE.search(text) and not re.search(r"\b(?:not|and)\b", text):
            turned = _with_not(text, grounds)
            if turned:
                yield _opposite(turned, line)


def _with_not(text: str, grounds: Grounds) -> str:
    """The sentence with "not" after its verb; empty where the verb is not plain to see."""
    match = _PLAIN.match(text)
    if match and not _HEARSAY.match(match["rest"]):
        verb = match["verb"]
        if verb in {"has", "had"} and not _PARTICIPLE.match(match["rest"]):
            return ""
        first, _, rest = verb.partition(" ")
        return " ".join(f"{match['head']} {first} not {rest} {match['rest']}".split())
    match = _ACTED.match(text)
    if match is None or not any(match["head"] in (one.name, last(one.name)) for one in grounds.briefing.people):
        return ""
    from simplify.language.inflection import inflected, lemmas

    past = match["verb"]
    for lemma in lemmas(past, "VERB"):
        if lemma != past and inflected(lemma, "VBD") == past and not _TELLING.match(past):
            return f"{match['head']} did not {lemma} {match['rest']}"
    return ""
