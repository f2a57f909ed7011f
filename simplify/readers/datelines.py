"""The lines round an article that are not sentences of it: byline, date, agency and place.

They are set apart: they stay in the source text but are no blocks, so that no one scores or rewrites them.
Only the head and the end of an article are searched, and only lines that are nothing else are taken.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date as Date

from simplify.readers.pieces import Piece

_HEAD = 8
_MONTHS = "January February March April May June July August September October November December"
MONTHS: dict[str, int] = {name.lower(): number for number, name in enumerate(_MONTHS.split(), 1)}
MONTHS |= {name[:3]: number for name, number in list(MONTHS.items())} | {"sept": 9}
_MONTH = r"(?P<{0}>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{{0,6}})\.?)"
_DATES = (
    re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH.format('m')},? (?P<y>(?:19|20)\d\d)\b", re.I),
    re.compile(rf"\b{_MONTH.format('m')} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>(?:19|20)\d\d)\b", re.I),
    re.compile(r"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?:T[\d:.+Z-]+)?\b"),
)
_DATE_LABEL = re.compile(r"^(?:publication )?date\b[^:.]{0,30}:", re.I)
_DATE_WORDS = re.compile(
    r"""\b(?:published|publication|updated|modified|posted|issued|released|first|last|on|at|
    mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|
    a\.?m\.?|p\.?m\.?|noon|midnight|gmt|bst|utc|cet|cest|est|edt|et|cst|cdt|ct|mst|pst|pdt|pt|ist|hrs?)(?!\w)
    |\d{1,2}(?:[:.]\d\d){1,2}|\b\d{1,2}(?=\s?[ap]\.?m)|\b\d{1,2}\ min(?:ute)?s?\ read\b""",
    re.I | re.X,
)
_BYLINE = re.compile(r"^(?:by|written by|words by|story by|text by|author:|reporter:|text:)\s+(?P<who>\S.*)$", re.I)
_SMALL = frozenset({"and", "de", "del", "da", "di", "van", "von", "der", "den", "al", "bin", "in", "for", "of", "at"})
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_NOT_NAMES = frozenset(MONTHS) | frozenset(_DAYS.split()) | {"the", "then", "now", "today"}
_AGENCY_NAMES = """
    ap, afp, bbc, bbc news, bloomberg, cnn, cnn business, cnn travel, dpa, efe, npr, pa, pa media, reuters,
    associated press, the associated press, agence france-presse, upi, xinhua
"""
_AGENCIES = frozenset(name.strip() for name in _AGENCY_NAMES.split(","))
_CREDIT = re.compile(r"^\(?(?:(?:additional )?(?:reporting|writing|editing|edited|compiled) by\b).{3,300}$", re.I)
_DASHES = re.compile(r"^[—–―-]{1,3}$")
_PLACE = r"[A-Z][A-Z.'’ /-]{2,40}(?:,\ [A-Z][\w. ]{1,25}?)?"
_DATELINE = re.compile(
    rf"""^(?:
        {_PLACE}(?:,\ [A-Z][a-z]{{2,8}}\.?\ \d{{1,2}}(?:,\ \d{{4}})?)?(?:\ ?\([A-Z][\w. /]{{1,25}}\))?
      | (?:[A-Z][\w.'’-]+(?:,?\ [A-Z][\w.'’-]+){{0,4}}(?:,\ [A-Z][a-z]{{2,8}}\.?\ \d{{1,2}})?\ )?
        \([A-Z][A-Za-z. /]{{1,25}}\)
    )\ ?(?:[—–―]|--?\ )\ ?(?=["“‘'A-Z0-9])""",
    re.X,
)


@dataclass(frozen=True, slots=True)
class Front:
    """Pieces with the lines that are no sentences set apart, and what those lines say."""

    pieces: tuple[Piece, ...]
    byline: str = ""
    date: str = ""
    notes: tuple[str, ...] = ()


def date_in(text: str) -> str:
    """The first full date of `text` as YYYY-MM-DD, or "". 4/3/2025 can mean two and is not told."""
    found = [(match.start(), match) for pattern in _DATES for match in pattern.finditer(text)]
    for _, match in sorted(found, key=lambda pair: pair[0]):
        month = match["m"].lower().rstrip(".")
        number = int(month) if month.isdigit() else MONTHS.get(month, 0)
        try:
            return Date(int(match["y"]), number, int(match["d"])).isoformat()
        except ValueError:
            continue
    return ""


def set_apart(pieces: Sequence[Piece]) -> Front:
    """The pieces with byline, date lines, agency and dateline taken out of the blocks."""
    after = list(pieces)
    taken: dict[int, str] = {}
    bylines: list[str] = []
    dates: list[str] = []
    for at in range(min(_HEAD, len(after))):
        byline, date = _label(after[at])
        if byline or date:
            taken[at] = after[at].text
            bylines += [byline] if byline else []
            dates += [date] if date else []
    if not bylines and (publisher := _publisher(after, taken)) is not None:
        taken[publisher] = after[publisher].text
        bylines.append(after[publisher].text)
    agency = _agency_lines(after, taken)
    if not bylines and agency:
        bylines.append(agency)
    for at in range(max(len(after) - 3, len(taken), 1), len(after)):
        if after[at].kind == "paragraph" and _CREDIT.match(after[at].text):
            taken[at] = after[at].text
    # An article that would be nothing but such lines is something else: leave it whole.
    if all(piece.kind in (None, "heading") or at in taken for at, piece in enumerate(after)):
        return Front(tuple(pieces))
    after = [replace(piece, kind=None) if at in taken else piece for at, piece in enumerate(after)]
    shown = [taken[at] for at in sorted(taken)]
    first = next(
        at for at, piece in enumerate(after) if piece.kind == "paragraph" or piece.kind not in (None, "heading")
    )
    if after[first].kind == "paragraph" and (match := _DATELINE.match(after[first].text)):
        head, rest = match[0].strip(), after[first].text[match.end() :]
        after[first : first + 1] = [
            replace(after[first], text=head, kind=None),
            replace(after[first], text=rest, gap=" "),
        ]
        shown.append(head)
    notes = (f"set apart from the text: “{'”, “'.join(shown)}”",) if shown else ()
    return Front(tuple(after), "; ".join(bylines), dates[0] if dates else "", notes)


def _label(piece: Piece) -> tuple[str, str]:
    """The byline and the date that a line is made of; two empty strings if it is anything else."""
    if piece.kind not in ("paragraph", "heading") or len(piece.text) > 160:
        return "", ""
    byline = date = ""
    for part in re.split(r" [|·•] ", piece.text):
        rest = part
        if found := date_in(part):
            for pattern in _DATES:
                rest = pattern.sub(" ", rest)
        rest = _DATE_WORDS.sub(" ", _DATE_LABEL.sub(" ", rest))
        if not re.search(r"\w", rest):
            if found:
                date = date or found
            continue
        who = _BYLINE.match(re.sub(r"^\W+|[\s,–—-]+$", "", re.sub(r"\s+", " ", rest)))
        if not who or not _is_name(who["who"]):
            return "", ""
        byline, date = who["who"], date or found
    return byline, date


def _is_name(text: str) -> bool:
    words = [word for word in re.split(r"[\s,;]+", text) if word]
    named = [word for word in words if word[0].isupper()]
    if not 2 <= len(words) <= 16 or len(named) < 2 or (text.endswith((".", "!", "?")) and not text.endswith("r.")):
        return False
    if any(word.lower() in _NOT_NAMES for word in words[:2]):
        return False
    return all(word[0].isupper() or word in _SMALL or word == "&" for word in words)


def _publisher(pieces: Sequence[Piece], taken: dict[int, str]) -> int | None:
    """The line between the title and a date line that names who publishes: "Brackwater Town Council"."""
    for at in sorted(taken):
        before = at - 1
        if before < 1 or before in taken or pieces[before].kind not in ("paragraph", "heading"):
            continue
        words = pieces[before].text.split()
        if 2 <= len(words) <= 6 and all(word[0].isupper() or word in _SMALL for word in words):
            return before if not re.search(r"[.!?:,]$", words[-1]) else None
    return None


def _agency_lines(pieces: Sequence[Piece], taken: dict[int, str]) -> str:
    """Take lines such as "London", "CNN", "—" at the head; the agency's name, or an empty string."""
    agency = ""
    head = min(_HEAD, len(pieces) - 1)
    for at in range(head):
        if at not in taken and pieces[at].text.strip(" —–-").lower() in _AGENCIES:
            agency, taken[at] = pieces[at].text.strip(" —–-"), pieces[at].text
    for at in range(1, head):
        if pieces[at].kind != "paragraph" or not _DASHES.match(pieces[at].text):
            continue
        taken[at] = pieces[at].text
        for before in range(at - 1, max(at - 4, -1), -1):
            words = pieces[before].text.split()
            if before in taken:
                continue
            if len(words) > 4 or not all(word[0].isupper() for word in words) or (before == 0 and len(words) > 2):
                break
            agency = agency or pieces[before].text
            taken[before] = pieces[before].text
        break
    return agency
