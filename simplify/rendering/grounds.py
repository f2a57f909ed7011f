"""What questions about a briefing may be built of: its lines that stand alone, and who speaks of what.

Only words are compared here, no grammar is guessed: a line that is not plainly usable is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from simplify.model import Briefing, Evidence, Span, Statement
from simplify.rendering.places import Places

LONGEST = 26
"""A statement to judge has at most this many words: a longer one holds several facts, of which one may differ."""
NAME = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*(?: (?:(?:de|da|del|van|von|der|den|bin|al|el|la|le|of|the) )*[A-ZÀ-ÖØ-Þ][\w’'.-]*)*"
_QUOTES = re.compile('[“”‘"«»]')
_PRONOUN = re.compile(
    r"\b(?:he|she|it|they|him|them|his|her|hers|their|theirs|its|we|us|our|ours|i|me|my|mine|you|your|this|these|those"
    r"|such|himself|herself|itself|themselves|here|there|today|yesterday|tomorrow|now|then|so|former|latter|same)\b",
    re.IGNORECASE,
)
LINK = re.compile(
    r"^(?:but|and|or|so|yet|also|however|instead|meanwhile|then|still|even|in addition|in the meantime|for example|for "
    r"instance|as a result|on the other hand|by contrast|in contrast|perhaps|what’s more|do|please|moreover|nor|rather"
    r"|furthermore|thus|therefore|besides|similarly|likewise|indeed|another|other|others|both|neither|none|some of"
    r"|one of|most of|all of|the (?:two|three|four|five|others?|rest|latter|former|first|second|third|same)|that"
    r"|because|although|while|since|when|after|before|if|unless|until|as)\b",
    re.IGNORECASE,
)
_BACK = re.compile(r"\b(?:his|her|its|their|he|she|him|himself|herself|itself)\b")
_THAT = re.compile(
    r"\bthat (?:is|was|would|will|had|has|have|can|could|may|might|should|means?|meant|did|does)\b"
    r"|\b(?:behind|of|in|at|by|for|with|from|on|to|about|after|before|during|since|until|like) that\b"
)
_OPENING_MARKS, _CLOSING_MARKS = "“«", "”»"
SENTENCES = re.compile(
    r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bSt)(?<!\bMrs)(?<!\bLt)(?<!\bGen)(?<!\bCol)(?<!\bCapt)(?<!\bProf)(?<!\b[A-Z])"
    r"[.!?][”’)]? +[^a-z]"
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_EMPTY = frozenset(
    """
    about above after again against almost along already also although always among another around because become
    been before being below between both could does doing down during each even ever every from further have having
    here into itself just like made make many more most much must never only other over said same says should since
    some still such than that their them then there these they this those through told under until very want wants
    well were what when where which while whose will with within without would your year years people including
    """.split()
)
_STEM = 5
_TITLES = frozenset({"sir", "dr", "mr", "mrs", "ms", "lord", "lady", "president", "professor", "prof", "st"})


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who says something: `what` is said, in words of the article (`reported`) or of a quotation."""

    name: str
    what: str
    line: Statement
    reported: bool


class Grounds:
    """The lines of a briefing and the sentences of the article behind them."""

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.places = Places(briefing)
        self._article = briefing.source.text
        self._words = {one.number: content(one.text) for one in self.places.originals}
        self._texts = {one.number: one.text for one in self.places.originals}
        self._blocks = {one.number: one.block for one in briefing.sentences}
        self._spoken = _quoted_stretches(briefing)
        self._naming: dict[str, frozenset[int]] = {}
        self._bodies: dict[str, bool] = {}
        self._plain = " ".join(line.text for line in briefing.rewriting.statements)
        self._lines = self._all_lines()
        self._sure = tuple(line for line in self._lines if stands_alone(line.text) and self._is_plain(line))

    def lines(self) -> tuple[Statement, ...]:
        """The sentences of the plain text that come from the article, and the lines of the summary."""
        return self._lines

    def sure(self) -> tuple[Statement, ...]:
        """Those that can be judged alone, in the voice of the article, and whose names one sentence of it gives."""
        return self._sure

    def _is_plain(self, line: Statement) -> bool:
        """Whether it is no quotation retold as the article's own words, no name in it stands for a "he", and nothing
        was taken out of its middle to make it short."""
        spans = [one for one in line.evidence if isinstance(one, Span)]
        if any(quoted.start < span.end and span.start < quoted.end for quoted in self._spoken for span in spans):
            return False
        return line.text[1:-1] in self._plain and self.named_there(line, line.text)

    def named_there(self, line: Statement, text: str) -> bool:
        """Whether the sentence of the article that is most like the line has every name of `text`."""
        own = content(line.text)
        best = max(self.numbers(line), key=lambda number: (len(own & self._words[number]), -number))
        told = self._texts[best]
        first, _, rest = text.partition(" ")
        capitals = re.findall(r"(?<![\w’-])[A-ZÀ-Þ][\w’-]*", rest)
        if first[:1].isupper() and not re.search(rf"(?<!\w){re.escape(first.lower())}(?!\w)", self._article):
            capitals.append(first)
        return all(re.search(rf"(?<!\w){re.escape(one.removesuffix('’s'))}(?!\w)", told) for one in capitals)

    def _all_lines(self) -> tuple[Statement, ...]:
        summary = self.briefing.summary
        kinds = {"paragraph", "item", "quote"}
        plain = [line for part in self.briefing.rewriting.passages if part.kind in kinds for line in part.statements]
        told = [*summary.points, *summary.known, *summary.unknown, *(claim.statement for claim in summary.claims)]
        seen: dict[str, Statement] = {}
        for line in (*told, *plain):
            if not line.added and self.numbers(line):
                seen.setdefault(line.text, line)
        return tuple(seen.values())

    def numbers(self, line: Statement) -> tuple[int, ...]:
        """The sentences of the article that a line rests on."""
        return self.places.numbers(line.evidence)

    def source(self, evidence: Iterable[Evidence]) -> str:
        """Those sentences themselves."""
        return " ".join(self._texts[number] for number in self.places.numbers(evidence))

    def sentences(self) -> Iterable[tuple[int, str, frozenset[str]]]:
        """Every sentence of the article: its number, its text and the words that carry its meaning."""
        return ((number, self._texts[number], self._words[number]) for number in sorted(self._texts))

    def near(self, line: Statement) -> str:
        """The paragraphs that a line comes from, with the ones before and after."""
        blocks = {self._blocks.get(number, -9) for number in self.numbers(line)}
        wide = {block + step for block in blocks for step in (-1, 0, 1)}
        own = [number for number in sorted(self._texts) if self._blocks.get(number, -9) in wide]
        return " ".join(self._texts[number] for number in own)

    def matter(self, name: str) -> frozenset[str]:
        """The words of the paragraphs in which somebody is named."""
        own = {self._blocks.get(number, -9) for number in self._sentences_naming(name)}
        words = [self._words[number] for number in self._texts if self._blocks.get(number, -9) in own]
        return frozenset().union(*words)

    def is_clear(self, text: str) -> bool:
        """Whether no word points out of the line; "his" and "its" may follow a name that begins it."""
        known = {part for person in self.briefing.people for part in person.name.split() if part[:1].isupper()}
        if text.split(maxsplit=1)[0].removesuffix("’s") in known:
            text = _BACK.sub(" ", text)
        return not points_elsewhere(text)

    def has_article(self, name: str) -> bool:
        """Whether the article mostly puts "the" before the name: a body, not a person."""
        if name not in self._bodies:
            text = self.briefing.source.text
            found = [match.start() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
            with_article = sum(text[max(0, at - 4) : at].casefold() == "the " for at in found)
            self._bodies[name] = 2 * with_article > len(found)
        return self._bodies[name]

    def together(self, one: str, other: str) -> bool:
        """Whether a sentence of the article names both, so that one may speak for the other."""
        return bool(self._sentences_naming(one) & self._sentences_naming(other))

    def _sentences_naming(self, name: str) -> frozenset[int]:
        """The numbers of the sentences that use a name; looked up once for each name."""
        if name not in self._naming:
            self._naming[name] = frozenset(number for number, text, _ in self.sentences() if names(name, text))
        return self._naming[name]


def _quoted_stretches(briefing: Briefing) -> tuple[Span, ...]:
    """Where the article quotes somebody; a quotation that a paragraph leaves open goes on in the next."""
    text, found, start = briefing.source.text, [], -1
    for at, mark in enumerate(text):
        if mark in _OPENING_MARKS and start < 0:
            start = at
        elif mark in _CLOSING_MARKS and start >= 0:
            found.append(Span(start, at + 1))
            start = -1
        elif mark == "\n" and start >= 0 and text[at:].lstrip()[:1] not in _OPENING_MARKS:
            start = -1
    for block in briefing.blocks:
        marks = [at for at in range(block.span.start, block.span.end) if text[at] == '"']
        found += [Span(one, other + 1) for one, other in zip(marks[::2], marks[1::2], strict=False)]
    return tuple(found)


def content(text: str) -> frozenset[str]:
    """The words of a text that carry its meaning, cut to their beginnings, so that "policy" meets "policies"."""
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(word[:_STEM] for word in words if len(word) > 3 and word not in _EMPTY)


def last(name: str) -> str:
    """The part of a name that is used alone."""
    return name.rsplit(maxsplit=1)[-1]


def names(name: str, text: str) -> bool:
    """Whether a text uses any word of a name but its title."""
    parts = [part for part in re.split(r"[\s-]", name) if part[:1].isupper() and part.casefold() not in _TITLES]
    return any(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text) for part in parts)


def quotes(text: str) -> bool:
    """Whether words of somebody stand in it."""
    return _QUOTES.search(text) is not None


def points_elsewhere(text: str) -> bool:
    """Whether a word in it may stand for something that another sentence names."""
    return _PRONOUN.search(text) is not None or _THAT.search(text) is not None


def stands_alone(text: str) -> bool:
    """Whether a line is one whole sentence that can be judged without the ones around it."""
    return (
        text.endswith(".")
        and not text.endswith("..")
        and 5 <= len(text.split()) <= LONGEST
        and SENTENCES.search(text) is None
        and LINK.match(text) is None
        and not quotes(text)
        and text.count("(") == text.count(")")
        and re.match(r"[A-ZÀ-ÖØ-Þ£$€\d]", text) is not None
        and not re.search(r"\b(?:also|too|instead|however|meanwhile)\b", text)
    )
