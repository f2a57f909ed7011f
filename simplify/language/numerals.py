"""Numbers as they are read aloud: "40,000" is "forty thousand", "1990s" is "nineteen nineties"."""

from __future__ import annotations

import re

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_GROUPS = (
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (10**3, "thousand"),
    (100, "hundred"),
)
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_SIGNS = {"%": "percent", "‰": "per mille", "°": "degrees", "&": "and", "+": "plus", "=": "equals"}
_MONEY = {
    "$": "dollars",
    "£": "pounds",
    "€": "euros",
    "¥": "yen",
    "₹": "rupees",
    "₽": "roubles",
    "₴": "hryvnias",
}
_UNITS = {
    "m": "million",
    "mn": "million",
    "bn": "billion",
    "tn": "trillion",
    "k": "thousand",
    "km": "kilometers",
    "kg": "kilograms",
    "cm": "centimeters",
    "mm": "millimeters",
    "mph": "miles per hour",
    "am": "a m",
    "pm": "p m",
    "p": "pence",
    "c": "c",
    "ft": "feet",
    "lb": "pounds",
    "th": "",
    "st": "",
    "nd": "",
    "rd": "",
}
LONGEST = 15
"""A number of more digits is read out digit by digit."""
_PIECE = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d+)(?P<decimal>\.\d+)?(?P<ordinal>(?:st|nd|rd|th)\b)?(?P<plural>['’]?s\b)?"
    r"|(?P<letters>[^\W\d_]+)|(?P<sign>[%‰°&+=$£€¥₹₽₴])"
)


def spoken(written: str) -> str:
    """How a string with digits in it is said, in lower-case English words with single spaces.

    Four digits from 1100 to 2099 without a comma are said as a year; money and signs follow their number;
    letters that are not a known unit stay as they are.
    """
    words: list[str] = []
    money = ""
    for match in _PIECE.finditer(written):
        if match["sign"]:
            if match["sign"] in _MONEY:
                money = _MONEY[match["sign"]]
            else:
                words.append(_SIGNS[match["sign"]])
        elif match["letters"]:
            lower = match["letters"].lower()
            words.append(
                _UNITS.get(lower, match["letters"])
                if match.start() and written[match.start() - 1].isdigit()
                else match["letters"]
            )
        else:
            words.append(_number(match))
    return " ".join(f"{' '.join(words)} {money}".split())


def _number(match: re.Match[str]) -> str:
    digits, decimal = match["number"].replace(",", ""), match["decimal"]
    if len(digits) > LONGEST:
        return _one_by_one(digits + (decimal or ""))
    value = int(digits)
    if decimal:
        return f"{cardinal(value)} point {_one_by_one(decimal)}"
    if match["ordinal"]:
        return ordinal(value)
    if digits.startswith("0") and value:
        said = _one_by_one(digits)
    elif len(match["number"]) == 4 and 1100 <= value <= 2099:
        said = _year(value)
    else:
        said = cardinal(value)
    if match["plural"]:
        said = said[:-1] + "ies" if said.endswith("y") else said + "s"
    return said


def _one_by_one(digits: str) -> str:
    return " ".join(_SMALL[int(digit)] for digit in digits if digit.isdigit())


def cardinal(value: int) -> str:
    """A whole number from 0 up in words, British style without the "and": 1,250 is "one thousand two hundred
    fifty".
    """
    if value < 20:
        return _SMALL[value]
    if value < 100:
        tens, rest = divmod(value, 10)
        return _TENS[tens] + (f"-{_SMALL[rest]}" if rest else "")
    for size, name in _GROUPS:
        if value >= size:
            count, rest = divmod(value, size)
            return f"{cardinal(count)} {name}" + (f" {cardinal(rest)}" if rest else "")
    raise AssertionError("unreachable")


def ordinal(value: int) -> str:
    """A whole number as a rank: 21 is "twenty-first"."""
    words = cardinal(value)
    head, separator, last = words.rpartition("-") if "-" in words.split()[-1] else words.rpartition(" ")
    ranked = _ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return f"{head}{separator}{ranked}"


def _year(value: int) -> str:
    century, rest = divmod(value, 100)
    if 2000 <= value < 2010 or (value % 1000 == 0):
        return cardinal(value)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {'o ' if rest < 10 else ''}{cardinal(rest)}"
