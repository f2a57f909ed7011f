"""Reading a number out of a text: digits, words, fractions, percentages, money, ranges.

The value is what counts: "1.3bn", "1,300,000,000" and "1.3 billion" are one number; "20%", "20 per cent" and "a fifth"
are one share; "two decades" is twenty years.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from simplify.faithfulness.side import Side

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
MAGNITUDES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT = {"bn": 10**9, "tn": 10**12, "m": 10**6, "mn": 10**6, "k": 1000, "b": 10**9} | MAGNITUDES
ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4, "third": 3, "thirds": 3} | {
    ending: value for word, value in ORDINALS.items() if value > 3 for ending in (word, word + "s")
}
GROUPS = {"dozen": 12, "decade": 10, "century": 100, "fortnight": 2, "couple": 2, "score": 20, "pair": 2}
HALVED = {"dozen": 12, "century": 100, "million": 10**6, "billion": 10**9}
TIMES = {"twice": 2, "double": 2, "triple": 3, "treble": 3, "thrice": 3, "quadruple": 4, "tripled": 3, "doubled": 2}

_FIGURE = re.compile(
    r"(?P<money>(?:US|A|C|HK|NZ)?\$|[£€¥])?\s?"
    r"(?P<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?P<after>[\s-]?(?:million|billion|trillion|thousand|hundred|bn|tn|mn)\b|[mkb]\b"
    r"|(?:st|nd|rd|th)\b|(?:’|')?s\b|/\d+\b|)"
    r"(?P<share>\s?%|[\s-]per[\s-]?cents?\b|[\s-]percent\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a side: the words from `first` to `last`, its value in canonical form, and other readings of it.

    `kind` is "count", "share" (of one), "money", "order", "decade" or "many" ("hundreds").
    """

    first: int
    last: int
    key: str
    also: tuple[str, ...] = ()
    kind: str = "count"
    weak: bool = False


def canonical(value: Fraction | int) -> str:
    """A value as text, the same for every way to write it."""
    value = Fraction(value)
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def numerals(side: Side) -> list[Numeral]:
    """Every number of the side, in order of the words."""
    if "number" not in side.found:
        side.found["number"] = _search(side)
    return side.found["number"]


def _search(side: Side) -> list[Numeral]:
    found: list[Numeral] = []
    covered: set[int] = set()
    for number, (first, last) in enumerate(side.bounds):
        if any(character.isdigit() for character in side.texts[number]):
            for numeral in _figures(side, number, first, last):
                found.append(numeral)
                covered.update(range(numeral.first, numeral.last + 1))
    index = 0
    while index < len(side):
        written = None if index in covered else _in_words(side, index)
        if written is None:
            index += 1
        else:
            found.append(written)
            index = written.last + 1
    return _ratios(side, sorted(found, key=lambda one: one.first))


def _figures(side: Side, number: int, first: int, last: int) -> list[Numeral]:
    base = side.bases[number]
    starts = [start - base for start in side.start[first:last]]
    ends = [end - base for end in side.end[first:last]]
    found = []
    at = 0
    for match in _FIGURE.finditer(side.texts[number]):
        begin, finish = match.start("money" if match["money"] else "figure"), match.end()
        before = side.texts[number][begin - 1] if begin else " "
        if before.isalpha() or before == "_":
            continue  # "VO2", "B-52" keeps its name
        while at < len(ends) - 1 and ends[at] <= begin:
            at += 1
        stop = at
        while stop < len(starts) - 1 and starts[stop + 1] < finish:
            stop += 1
        found.append(_figure(match, first + at, first + stop))
    return _shares_of_ranges(side, found)


def _shares_of_ranges(side: Side, found: list[Numeral]) -> list[Numeral]:
    """In "between 23 and 36%" and "23-36%" the first figure is a share as well; so is "one in four", as 1/4."""
    for at in range(len(found) - 1):
        one, other = found[at], found[at + 1]
        between = side.lower[one.last + 1 : other.first]
        if other.kind == "share" and one.kind == "count" and between in (["and"], ["to"], ["-"], ["–"], ["or"]):
            found[at] = replace(one, also=(*one.also, canonical(Fraction(one.key) / 100)))
    return found


def _ratios(side: Side, found: list[Numeral]) -> list[Numeral]:
    for at in range(len(found) - 1):
        one, other = found[at], found[at + 1]
        between = side.lower[one.last + 1 : other.first]
        if between in (["in"], ["out", "of"], ["in", "every"]) and one.kind == other.kind == "count":
            low, high = Fraction(one.key), Fraction(other.key)
            if 0 < low < high <= 1000:
                found[at] = replace(one, also=(*one.also, canonical(low / high)), weak=False)
    return found


def _figure(match: re.Match[str], first: int, last: int) -> Numeral:
    value = Fraction(match["figure"].replace(",", ""))
    after = match["after"].strip(" -’'").lower()
    if match["share"]:
        share = value / 100
        return Numeral(first, last, canonical(share), (f"%{canonical(value)}",), "share")
    if after.startswith("/") and after[1:].strip("0"):
        return Numeral(first, last, canonical(value / int(after[1:])), (), "share")
    if after in SHORT:
        scaled = canonical(value * SHORT[after])
        plain = (canonical(value),) if after in {"m", "b", "k"} and not match["money"] else ()
        return Numeral(first, last, scaled, plain, "money" if match["money"] else "count")
    if after == "s":
        return Numeral(first, last, canonical(value) + "s", (), "decade")
    kind = "order" if after in {"st", "nd", "rd", "th"} else "money" if match["money"] else "count"
    return Numeral(first, last, canonical(value), (), kind)


def _in_words(side: Side, index: int) -> Numeral | None:
    word = side.lower[index]
    if word == "half" and side.lower[index + 1 : index + 3] in (
        ["a", "dozen"],
        ["a", "century"],
        ["a", "million"],
        ["a", "billion"],
    ):
        return Numeral(index, index + 2, canonical(Fraction(HALVED[side.lower[index + 2]], 2)))
    if (
        word == "quarter"
        and "century" in side.lower[index + 1 : index + 4]
        and side.lower[index + 1] in {"of", "-", "century"}
    ):
        return Numeral(index, side.lower.index("century", index), "25")
    if word in {"half", "halves"}:
        return Numeral(index, index, "1/2", ("%50",), "share")
    if word in TIMES:
        return Numeral(index, index, canonical(TIMES[word]), (), "count", weak=True)
    if word in UNITS or word in TENS:
        return _cardinal(side, index)
    if word in {"hundred", "thousand", "million", "billion", "trillion", "dozen"}:
        return _after_article(side, index, {"dozen": 12, **MAGNITUDES}[word])
    if word in {"hundreds", "thousands", "millions", "billions", "trillions", "dozens", "scores"}:
        return Numeral(index, index, word, (), "many")
    if word in {"decade", "century", "fortnight"} and side.pos[index] == "NOUN":
        return _period(side, index, index, 1)
    if word in {"couple", "pair"} and _next_is(side, index, "of"):
        return Numeral(index, index, "2", (), "count", weak=True)
    if word in PARTS and side.lower[index - 1 : index] in (["a"], ["an"], ["each"]) and _is_part(side, index):
        return Numeral(index - 1, index, f"1/{PARTS[word]}", (), "share")
    if word in ORDINALS and side.pos[index] in {"ADJ", "NUM", "NOUN", "ADV"}:
        return Numeral(index, index, canonical(ORDINALS[word]), (), "order", weak=ORDINALS[word] <= 2)
    return None


def _next_is(side: Side, index: int, word: str) -> bool:
    return index + 1 < len(side) and side.lower[index + 1] == word


def _is_part(side: Side, index: int) -> bool:
    """Whether "a third" is a share and not the third in a row."""
    if index + 1 >= len(side) or side.lower[index + 1] in {"of", "more", "less", "the", "as"}:
        return True
    return side.pos[index + 1] not in {"NOUN", "PROPN", "ADJ"}


def _cardinal(side: Side, index: int) -> Numeral | None:
    total, group, at, last, seen = 0, 0, index, index, False
    while at < len(side) and side.sentence[at] == side.sentence[index]:
        word = side.lower[at]
        if word in UNITS or word in TENS:
            value = UNITS.get(word, TENS.get(word, 0))
            if seen and not (group % 100 == 0 or (group % 10 == 0 and 0 < value < 10 and group % 100 >= 20)):
                break
            group += value
        elif word in MAGNITUDES and seen:
            if word == "hundred":
                group *= 100
            else:
                total += group * MAGNITUDES[word]
                group = 0
        elif word in {"-", "and"} and seen and _goes_on(side, at, joined=word == "-", group=group + total):
            at += 1
            continue
        else:
            break
        seen, last = True, at
        at += 1
    value = total + group
    return _with_what_follows(side, index, last, value)


def _goes_on(side: Side, at: int, *, joined: bool, group: int) -> bool:
    following = side.lower[at + 1] if at + 1 < len(side) else ""
    if joined:
        return following in UNITS and group % 10 == 0 and group >= 20
    return (following in UNITS or following in TENS) and group >= 100 and group % 100 == 0


def _with_what_follows(side: Side, first: int, last: int, value: int) -> Numeral:
    after = last + 1
    if after < len(side) and side.lower[after] == "-":
        after += 1
    word = side.lower[after] if after < len(side) else ""
    if word in {"percent", "per"} and (word == "percent" or side.lower[after + 1 : after + 2] == ["cent"]):
        return Numeral(first, after, canonical(Fraction(value, 100)), (f"%{value}",), "share")
    if word in PARTS and (word.endswith("s") or value == 1) and _is_part(side, after):
        return Numeral(first, after, canonical(Fraction(value, PARTS[word])), (), "share")
    if word in {"decades", "decade", "centuries", "century"}:
        return _period(side, first, after, value)
    if word == "dozen":
        return Numeral(first, after, canonical(12 * value), (), "count")
    weak = value == 1 and side.dep[first] not in {"nummod", "compound"}
    return Numeral(first, last, canonical(value), (), "count", weak=weak or value == 1)


def _period(side: Side, first: int, last: int, value: int) -> Numeral:
    years = GROUPS[{"decades": "decade", "centuries": "century"}.get(side.lower[last], side.lower[last])]
    return Numeral(first, last, canonical(years * value), weak=first == last)


def _after_article(side: Side, index: int, value: int) -> Numeral:
    first = index - 1 if index and side.lower[index - 1] in {"a", "an"} else index
    after = index + 1
    if after < len(side) and side.lower[after] in {"thousand", "million", "billion", "trillion"}:
        return Numeral(first, after, canonical(value * MAGNITUDES[side.lower[after]]))
    return Numeral(first, index, canonical(value))
