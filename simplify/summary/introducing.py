"""Calling people by their full names, and saying who they are, where a summary mentions them first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from simplify.language.mentions import Mentions
from simplify.language.names import Name
from simplify.language.parsed import ParsedText
from simplify.model import Span, Statement, Summary
from simplify.summary.lines import QUOTED, Line

LONGEST_ROLE = 7
"""Words of a role that a line may take on."""

_SAID = ("said", "says", "added", "adds", "told", "writes", "wrote", "warned", "warns", "argued", "argues", "explains")


class Introducer:
    """Introduces the people of one text, each of them once."""

    def __init__(self, parsed: ParsedText, mentions: Mentions, *, limit: int) -> None:
        self.parsed = parsed
        self.limit = limit
        self.people = {name.text: name for name in mentions.names if name.kind == "person"}
        self.met: set[str] = set()

    def lines(self, lines: Sequence[Line], *, words: int = 0) -> list[Line]:
        """The lines with each person in full at the first mention, where there is room (`words` for all; 0: any)."""
        used = sum(line.words for line in lines)
        told = []
        for line in lines:
            new = line
            for key in line.names:
                if key not in self.people or key in self.met:
                    continue
                self.met.add(key)
                for fuller in (_in_full(new, self.people[key]), None):
                    wanted = fuller if fuller is not None else self._with_role(new, self.people[key], words)
                    grown = used - new.words + wanted.words
                    if wanted.longest <= max(self.limit, new.longest) and (not words or grown <= words):
                        used, new = grown, wanted
            told.append(new)
        return told

    def parts(self, summary: Summary) -> Summary:
        """The parts behind the points in the same way, in the order of the page."""
        return replace(
            summary,
            claims=tuple(
                replace(one, statement=self._told(one.statement), reply=tuple(map(self._told, one.reply)))
                for one in summary.claims
            ),
            known=tuple(map(self._told, summary.known)),
            unknown=tuple(map(self._told, summary.unknown)),
            moments=tuple(replace(one, statement=self._told(one.statement)) for one in summary.moments),
            figures=tuple(replace(one, statement=self._told(one.statement)) for one in summary.figures),
        )

    def _told(self, statement: Statement) -> Statement:
        spans = tuple(one for one in statement.evidence if isinstance(one, Span))
        names = [
            key
            for key, name in self.people.items()
            if re.search(rf"\b{re.escape(name.short)}\b", QUOTED.sub("", statement.text))
            and any(span.contains(place) for span in spans for place in name.spans)
        ]
        line = self.lines([Line.of(0, statement.text, spans, names=names)])[0]
        return replace(statement, text=line.text, evidence=line.evidence, grade=line.grade)

    def _with_role(self, line: Line, name: Name, words: int) -> Line:
        """The line with what the text says behind the full name: "Ann Berg, the mayor of Sel, said …"."""
        at = re.search(rf"(?<![\w’'-]){re.escape(name.text)}(?![\w’'])", line.text)
        role = self._role(name) if at is not None and not words else None
        if at is None or role is None or role.of(self.parsed.text).lower() in line.text.lower():
            return line
        before = line.text[: at.start()]
        quoted = any(match.start() < at.start() < match.end() for match in QUOTED.finditer(line.text))
        after = line.text[at.end() :]
        if quoted or not re.match(r" [a-z]|\.$", after) or re.match(r" (?:and|or)\b", after):
            return line
        if before and not before.rstrip().endswith(_SAID):
            return line
        told = f"{name.text}, {role.of(self.parsed.text)}"
        return line.with_text(before + told + (after if after == "." else "," + after), (*line.evidence, role))

    def _role(self, name: Name) -> Span | None:
        """The short apposition behind a full name; None when it is long, or leans on what stands around it."""
        for sentence in self.parsed.sentences:
            for token in sentence.tokens:
                if token.dep_ != "appos" or token.pos_ not in ("NOUN", "PROPN"):
                    continue
                left = token.left_edge
                place = next((s for s in name.spans if s.end == sentence.offset + left.nbor(-1).idx), None)
                if left.i < 2 or left.nbor(-1).text != "," or place is None or place.of(self.parsed.text) != name.text:
                    continue
                clause = next((c for c in token.subtree if c.dep_ in ("relcl", "acl", "appos") and c.i > token.i), None)
                last = clause.left_edge.i - 1 if clause is not None else token.right_edge.i
                while sentence.tokens.doc[last].is_punct:
                    last -= 1
                inner = list(sentence.tokens.doc[left.i : last + 1])
                following = sentence.tokens.doc[last + 1] if last + 1 < len(sentence.tokens.doc) else None
                loose = any(t.pos_ == "PRON" or t.like_num or t.text in "“”\"'(–," or t.pos_ == "VERB" for t in inner)
                listed = any(c.dep_ in ("conj", "cc") for c in (*token.children, *token.head.children))
                if loose or listed or following is None or following.text not in (",", "."):
                    continue
                if 2 <= len(inner) <= LONGEST_ROLE:
                    start, end = sentence.span_of(inner[0]).start, sentence.span_of(inner[-1]).end
                    return Span(start, end)
        return None


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
