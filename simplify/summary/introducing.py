"""Calling people by their full names, and saying who they are, where a summary mentions them first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from simplify.language.mentions import Mentions
from simplify.language.names import Name
from simplify.language.parsed import ParsedText
from simplify.model import Span, Statement, Summary
from simplify.rewriting.situations import dead_in
from simplify.summary.abbreviations import Abbreviations
from simplify.summary.lines import QUOTED, Line
from simplify.summary.roles import Role, roles_of
from simplify.summary.specifying import Specifier

_SAID = r"(?:said|says?|added|adds|told|tells|writes|wrote|warned|warns|argued|argues|explain(?:s|ed)|insist(?:s|ed))"
_OPENS = re.compile(rf"(?:^|[.!?…][”\"]? |[”\"] |\b{_SAID} |\bAccording to |^(?:But|And|Yet) )$")
_ASIDE = re.compile(r", $")
"""What may stand before a name that takes on a role."""

_TITLE = re.compile(r"\b(?:Dame|Sir|Dr|Prof|Professor|Lord|Lady|Mr|Mrs|Ms|Miss)\.? $")
_SAYS = re.compile(rf" (?:has |have )?{_SAID}\b")
_ADDS = re.compile(r"(?:(?<=[”\"] )|\b)(?P<verb>added|adds)(?:(?<=[”\"] added)\b|(?<=[”\"] adds)\b|[:.]| that\b)")
_SAYS_FOR = {"added": "said", "adds": "says"}
_BEHIND = re.compile(r" (?!and\b|or\b|of\b|in\b|who\b|which\b|that\b)[a-z]|[.]$|[.] |, “|, [a-z]+ing\b")
_JOINED = re.compile(r" (?!and\b|or\b|of\b|from\b|at\b|who\b)[a-z]|[.,]")


_BARE_ROLE = re.compile(
    r"(?!(?:the|an?|one|its|his|her|their|of|at|for|in|on|from|with|who|which|that)\b)"
    r"(?:(?! (?:of|at|for|in|on|to|from|with|and)\b)[^,])+",
    re.I,
)
"""A role without an article and without an address behind it."""


NAMED = 2
"""Words that the whole name of somebody may add to a line that is too long without it."""

MOST_BEFORE, LONGEST_ROLE = 1.5, 11
"""A line of so many times the words of the longest sentence has no room for a sentence on who somebody is; nor is
there one for a role of more words."""


class Introducer:
    """Introduces the people of one text, and the things that have a whole name, each of them once."""

    def __init__(
        self, parsed: ParsedText, mentions: Mentions, *, limit: int, specifier: Specifier | None = None
    ) -> None:
        self.parsed = parsed
        self.limit = limit
        self.specifier = specifier or Specifier(parsed)
        self.abbreviations = Abbreviations(parsed)
        self.people = {name.text: name for name in mentions.names if name.kind == "person"}
        self.dead = dead_in(parsed)
        self.met: set[str] = set()
        self.placed: set[str] = set()
        self._roles: dict[str, tuple[Role, ...]] = {}
        self._shown = ""
        self._last = ""

    def lines(self, lines: Sequence[Line], *, words: int = 0, speaking: bool = False) -> list[Line]:
        """The lines with each person in full at the first mention, where there is room (`words` for all; 0: any).

        Who somebody is stands at the first mention, too; in lines that are `speaking`, where somebody speaks for the
        first time of whom it was not told.
        """
        used = sum(line.words for line in lines)
        told: list[Line] = []
        for line in lines:
            new = _newly_said(line, self._last)
            for key in line.names:
                if key not in self.people:
                    continue
                first = key not in self.met
                self.met.add(key)
                name = self.people[key]
                if first:
                    used, new = self._fitting(new, _in_full(new, name), used, words)
                if (first or speaking) and key not in self.placed and not words:
                    used, new = self._fitting(new, self._with_role(new, name, first=first), used, words)
                if first and key not in self.placed and not words and told:
                    used, new = self._fitting(new, self._with_sentence(new, name), used, words)
            new = self._named_once(new)
            if not words:
                new = self.specifier.told(new, self._shown, longest=self.limit)
                new = self.abbreviations.told(new, self._shown, longest=self.limit)
            self._shown += " " + new.text.lower()
            self._last = new.text
            told.append(new)
        return told

    def _fitting(self, line: Line, wanted: Line, used: int, words: int) -> tuple[int, Line]:
        """The wanted line where it has room, and how many words are used then."""
        grown = used - line.words + wanted.words
        spare = NAMED if line.longest > self.limit else 0  # a gist that is too long may have a first name, too
        fits = wanted.longest <= max(self.limit, line.longest + spare) and (not words or grown <= words)
        return (grown, wanted) if fits else (used, line)

    def leaves_out(self, line: Line, key: str) -> bool:
        """Whether the text says who somebody is, and this line of theirs could not."""
        if key not in self.people or key in self.placed or not self.roles(key):
            return False
        placed = set(self.placed)
        full = _in_full(line, self.people[key])
        new = self._with_role(full if full.longest <= self.limit else line, self.people[key], first=False)
        missing = key not in self.placed and new.text == full.text
        self.placed = placed
        return missing

    def roles(self, key: str) -> tuple[Role, ...]:
        """What the text says a person is."""
        if key not in self._roles:
            self._roles[key] = roles_of(self.parsed, self.people[key])
        return self._roles[key]

    def parts(self, summary: Summary) -> Summary:
        """The parts behind the points in the same way, in the order of the page."""
        self._last = ""
        return replace(
            summary,
            claims=tuple(
                replace(
                    one, statement=self._told(one.statement, speaking=True), reply=tuple(map(self._told, one.reply))
                )
                for one in summary.claims
            ),
            known=tuple(map(self._told, summary.known)),
            unknown=tuple(map(self._told, summary.unknown)),
            moments=tuple(replace(one, statement=self._told(one.statement)) for one in summary.moments),
            figures=tuple(replace(one, statement=self._told(one.statement)) for one in summary.figures),
        )

    def _told(self, statement: Statement, *, speaking: bool = False) -> Statement:
        spans = tuple(one for one in statement.evidence if isinstance(one, Span))
        names = [
            key
            for key, name in self.people.items()
            if re.search(rf"\b{re.escape(name.short)}\b", QUOTED.sub("", statement.text))
            and any(span.contains(place) for span in spans for place in name.spans)
        ]
        line = self.lines([Line.of(0, statement.text, spans, names=names)], speaking=speaking)[0]
        return replace(statement, text=line.text, evidence=line.evidence, grade=line.grade)

    def _with_role(self, line: Line, name: Name, *, first: bool) -> Line:
        """The line with what the text says a person is: "Ann Berg, the mayor of Sel, said …"."""
        place = _place(line.text, name)
        if place is None:
            return line
        before, form, after = line.text[: place.start], place.of(line.text), line.text[place.end :]
        roles = self.roles(name.text)
        bare = QUOTED.sub("", line.text).lower()
        if any(role.text.lower() in bare or (role.noun and re.search(rf"\b{role.noun}\b", bare)) for role in roles):
            self.placed.add(name.text)
            return line
        before = _TITLE.sub("", before)
        says = bool(_SAYS.match(after) or re.search(rf"(?:{_SAID}|According to) $", before))
        if not (_OPENS.search(before) or (_ASIDE.search(before) and says)) or not (first or says):
            return line
        for found in roles:
            bare_role = found.form == "behind" and _BARE_ROLE.fullmatch(found.text)
            role = replace(found, form="before") if bare_role else found  # "British designer Ann Berg"
            if not all(noun.lower() in self._shown + bare for noun in role.leans):
                continue
            text = _joined(line.text[: place.start], name.text if role.form == "before" else form, after, role)
            if role.form == "before" and before != line.text[: place.start]:
                continue  # it has a title already
            new = line.with_text(text, (*line.evidence, role.span)) if text else line
            if text and new.longest <= max(self.limit, line.longest):
                self.placed.add(name.text)
                return new
        return line

    def _with_sentence(self, line: Line, name: Name) -> Line:
        """The line with a sentence behind it for who a person is, where there is no room for that beside the name."""
        dead = any(word.lower() in self.dead for word in name.text.split())
        if dead or _place(line.text, name) is None or line.words > MOST_BEFORE * self.limit:
            return line
        for found in self.roles(name.text):
            if found.form != "behind" or len(found.text.split()) > LONGEST_ROLE or not self._is_told_of(found, line):
                continue
            if found.text.removeprefix("who ").lower() in line.text.lower():
                continue
            who = name.short if name.text in line.text else name.text
            if found.text.startswith("who "):
                text = f"{who} {found.text[4:]}."
            elif re.match(r"(?:the|an?|one) ", found.text) or re.search(r" (?:of|at|for) ", found.text):
                text = f"{who} is {found.text}."
            else:
                continue
            self.placed.add(name.text)
            return line.with_text(f"{line.text} {text}", (*line.evidence, found.span))
        return line

    def _named_once(self, line: Line) -> Line:
        """The line with the last name alone where a later sentence of it has somebody's whole name again."""
        for key in line.names:
            name = self.people.get(key)
            if name is None or name.short == name.text or line.text.count(name.text) < 2:
                continue
            first = line.text.index(name.text) + len(name.text)
            rest = re.sub(rf"(?<=[.!?”] ){re.escape(name.text)}(?= [a-z])", name.short, line.text[first:])
            if rest != line.text[first:]:
                line = line.with_text(line.text[:first] + rest, line.evidence)
        return line

    def _is_told_of(self, role: Role, line: Line) -> bool:
        """Whether what a role leans on ("the magazine") stands in the line or above it."""
        return all(noun.lower() in self._shown + line.text.lower() for noun in role.leans)


def _newly_said(line: Line, before: str) -> Line:
    """The line with "said" for "added" where the line before is of somebody else: nothing was added to that."""
    quoted = [match.span() for match in QUOTED.finditer(line.text)]
    found = [m for m in _ADDS.finditer(line.text) if not any(start < m.start() < end for start, end in quoted)]
    bare = QUOTED.sub("", line.text)
    same = any(name.split()[-1] in bare and name.split()[-1] in before for name in line.names)
    if same or len(found) != 1 or (not quoted and not found[0][0].endswith("that")):
        return line
    start, end = found[0].span("verb")
    if re.search(r"[.!?…] ", QUOTED.sub("", line.text[:start])):
        return line  # it is added to the sentence before it in the line
    return line.with_text(line.text[:start] + _SAYS_FOR[found[0]["verb"]] + line.text[end:], line.evidence)


def _place(text: str, name: Name) -> Span | None:
    """Where a line names a person outside its quotations, in full or by the short name."""
    quoted = [match.span() for match in QUOTED.finditer(text)]
    for form in (name.text, name.short):
        for match in re.finditer(rf"(?<![\w’'-]){re.escape(form)}(?![\w’'-])", text):
            if not any(start <= match.start() < end for start, end in quoted):
                return Span(*match.span())
    return None


def _joined(before: str, name: str, after: str, role: Role) -> str:
    """A line with the role of a person it names; empty where it does not fit in there."""
    if role.form == "before":
        opens = not before or before.rstrip()[-1:] in (".", "!", "?", "…")
        said = role.text[0].upper() + role.text[1:] if opens else role.text
        return f"{before}{said} {name}{after}" if not re.match(r"’s|'s", after) else ""
    if role.form == "joined":
        return f"{before}{name} {role.text}{after}" if _JOINED.match(after) else ""
    if before.endswith("According to ") and after.startswith(","):
        return f"{before}{name}, {role.text}{after}"
    if not _BEHIND.match(after):
        return ""
    return f"{before}{name}, {role.text}{after if after[0] in '.,' else ',' + after}"


def _in_full(line: Line, name: Name) -> Line:
    """The line with the full name in place of the short one, where it stands first outside quotations."""
    if name.text in line.text or name.short == name.text:
        return line
    quoted = [match.span() for match in QUOTED.finditer(line.text)]
    for match in re.finditer(rf"(?<![\w’'-]){re.escape(name.short)}(?!\w)", line.text):
        if any(start <= match.start() < end for start, end in quoted):
            continue
        before = line.text[: match.start()].split()
        if before and before[-1][0].isupper() and before[-1][-1] not in ".!?" and len(before) > 1:
            return line  # a first name or a title stands there already, perhaps of somebody else
        text = line.text[: match.start()] + name.text + line.text[match.end() :]
        span = next((s for s in name.spans if len(s) == len(name.text)), name.spans[0])
        return line.with_text(text, (*line.evidence, span))
    return line
