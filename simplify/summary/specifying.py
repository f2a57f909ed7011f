"""Saying which institute "the institute" is, where a summary speaks of it first.

A writer gives a thing its whole name once ("the zero-hours contracts") and its last word ever after. A line that comes
from further down has only that, so the word that tells which one is meant is put back: a part of a compound, a proper
name, or an adjective of kind ("economic"). Only where the text knows no other thing by that noun.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.model import Span
from simplify.summary.definite import is_bare
from simplify.summary.lines import QUOTED, Line

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 4
"""Words that are put before a noun, at most."""

_EVENTS = frozenset(
    """
    meeting talk talks speech visit attack trial trip journey test run way part side end day year week month time people
    man woman child person thing move call match game race night morning point case number level line work job name
    word question answer problem age group class family life world city country area place home house room door
    company firm team organization organisation business body
    """.split()
)
"""What there may be several of though the text has one compound, or what is too general to have one name. Firms and
teams have names of their own."""

_KINDS = frozenset(
    """
    economic electronic electric medical political national military nuclear digital chemical solar federal financial
    criminal sexual religious domestic industrial agricultural electoral presidential parliamentary judicial royal
    municipal regional scientific academic genetic biological
    """.split()
)
"""Adjectives that say what kind of thing it is, and not how it is."""

_NAMED = frozenset({"NORP", "GPE", "LOC"})


@dataclass(frozen=True, slots=True)
class Specific:
    """The words that tell which thing a `noun` stands for, and where the text has them; with `whole` no article stands
    before them."""

    words: str
    noun: str
    span: Span
    whole: bool


class Specifier:
    """Finds, for one text, the first full mention of the things that it calls by their last word."""

    def __init__(self, parsed: ParsedText) -> None:
        self._found: dict[int, tuple[str, Specific]] = {}
        seen: defaultdict[tuple[str, bool], list[Specific | None]] = defaultdict(list)
        for sentence in parsed.sentences:
            own = [t for t in sentence.tokens if t.pos_ in ("NOUN", "PROPN")]
            for token in own:
                key = token.lemma_.lower(), token.tag_ in ("NNS", "NNPS")
                if token.pos_ == "NOUN" and is_bare(token) and key[0] not in _EVENTS:
                    one = _only(seen[key])
                    if one is not None and not seen[key[0], not key[1]]:
                        self._found[sentence.offset + token.idx] = token.text, one
            for token in own:
                if not is_bare(token) and token.dep_ not in ("compound", "nmod") and not sentence.is_quoted(token):
                    key = token.lemma_.lower(), token.tag_ in ("NNS", "NNPS")
                    seen[key].append(_specific(sentence, token))

    @property
    def places(self) -> frozenset[int]:
        """Where the nouns begin of which the text says elsewhere which thing they stand for."""
        return frozenset(self._found)

    def told(self, line: Line, shown: str, *, longest: int) -> Line:
        """The line with what tells which things are meant, unless the text `shown` above it, in small letters, or the
        line itself has it, or there is no room."""
        for at, (noun, one) in self._found.items():
            if not any(span.start <= at < span.end for span in line.evidence):
                continue
            quoted = [match.span() for match in QUOTED.finditer(line.text)]
            places = list(re.finditer(rf"\b([Tt]he) {re.escape(noun)}\b", line.text))
            if len(places) != 1 or any(start < places[0].start() < end for start, end in quoted):
                continue
            if all(word.lower() in shown + line.text.lower() for word in one.words.split()):
                continue
            article = "" if one.whole else f"{places[0][1]} "
            text = f"{line.text[: places[0].start()]}{article}{one.words} {one.noun}{line.text[places[0].end() :]}"
            new = line.with_text(text, (*line.evidence, one.span))
            if new.longest <= max(longest, line.longest):
                line = new
        return line


def _only(seen: Sequence[Specific | None]) -> Specific | None:
    """What all mentions so far agree on; None where one of them has no such words, or others."""
    if not seen or any(one is None for one in seen):
        return None
    words = {one.words.lower() for one in seen if one is not None}
    return seen[0] if len(words) == 1 else None


def _specific(sentence: ParsedSentence, noun: Token) -> Specific | None:
    """The words right before a noun that tell which thing, or what kind of thing, it is."""
    first = noun.i
    for child in sorted(noun.lefts, key=lambda t: -t.i):
        own = list(child.subtree)
        if own[-1].i != first - 1 or not _tells(child):
            break
        first = own[0].i
    if first == noun.i:
        return None
    words = noun.doc[first : noun.i]
    article = any(c.dep_ in ("det", "poss") for c in noun.children)
    named = noun.pos_ == "PROPN" or (noun.text[0].isupper() and not noun.is_sent_start)
    if not named and noun.tag_ == "NN" and not article:
        return None  # "mineral water": there may be other water
    if first and noun.doc[first - 1].text.endswith("-"):
        return None  # "non- governmental"
    if any(t.dep_ == "prep" and t.lower_ in ("like", "between", "than", "as", "unlike") for t in noun.ancestors):
        return None  # "looks like a scuba mouthpiece"
    if len(words.text.split()) > LONGEST or any(t.like_num or t.text in ",;()“”\"'" for t in words):
        return None
    start, end = sentence.offset + words.start_char, sentence.offset + noun.idx + len(noun)
    text = words.text if words[0].text[0].islower() or _is_name(words[0]) else words.text[0].lower() + words.text[1:]
    name = noun.text if named else noun.text.lower()
    return Specific(" ".join(text.split()), name, Span(start, end), named and not article)


def _is_name(token: Token) -> bool:
    return token.pos_ == "PROPN" or token.ent_type_ in (*_NAMED, "ORG", "PERSON") or token.text.isupper()


def _tells(child: Token) -> bool:
    """Whether a word before a noun says which or what kind: a compound part, a people's or a country's adjective."""
    if child.dep_ == "compound":
        return not child.like_num
    if child.dep_ != "amod" or child.n_lefts or child.tag_ not in ("JJ", "NNP"):
        return False
    return child.ent_type_ in _NAMED or child.lower_ in _KINDS
