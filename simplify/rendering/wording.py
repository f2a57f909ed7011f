"""How levels, origins, dates and rules are called on a page."""

from __future__ import annotations

import datetime
import re
from urllib.parse import urlsplit

LEVEL_WORDS = {"a2": "Very easy to read", "b1": "Easy to read", "b2": "Plain language"}
ORIGIN_WORDS = {
    "text": "from the article",
    "lexicon": "from the word list of simplify",
    "user": "from your own word list",
    "editor": "from an editor",
}
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
KIND_WORDS = {"person": "People", "organisation": "Organisations", "place": "Places"}


def rule_words(rule: str) -> str:
    """The name of a rule as a reader would say it: `words.plain_words` is "plain words"."""
    return rule.rpartition(".")[2].replace("_", " ").replace("-", " ").strip()


def when_words(when: str, date: str) -> tuple[str, str]:
    """What the text calls a time, and its full date; a date that only adds the year replaces both."""
    return (date, "") if when and date.startswith(when) else (when, date)


def date_words(date: str) -> str:
    """`2026-03-12` as "12 March 2026", `2026-03` as "March 2026"; anything else stays as it is."""
    try:
        if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", date):
            return f"{MONTHS[int(date[5:]) - 1]} {int(date[:4])}"
        day = datetime.date.fromisoformat(date)
    except (ValueError, IndexError):
        return date
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def web_address(uri: str) -> str:
    """The address if it is one that a page may link to (http or https), else an empty string."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return ""
    return uri if parts.scheme in {"http", "https"} and parts.netloc else ""
