"""One side of a comparison, the original or the rewrite, with its words laid out in rows.

Every ledger walks over the same words many times, so what it needs of each is taken from the parse once. A `Side` is
made from sentences; `start` and `end` are code points of the text that those sentences came from.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from simplify.faithfulness.quoting import quoted_stretches
from simplify.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

    from simplify.language.parsed import ParsedText

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})
CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "relcl", "acl", "parataxis"})
VERBAL = frozenset({"VERB", "AUX"})
APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})


class Side:
    """The words of some sentences, in rows that share one index.

    `head` is the index of the word's head, or its own for a root; `quoted` tells whether the word stands in quote
    marks; `bounds` has the first and the last-but-one index of every sentence, `texts` its characters and `bases` the
    code point at which it begins. `found` keeps what several ledgers look for, so that it is looked for once.
    """

    def __init__(self) -> None:
        self.text: list[str] = []
        self.lower: list[str] = []
        self.lemma: list[str] = []
        self.pos: list[str] = []
        self.tag: list[str] = []
        self.dep: list[str] = []
        self.name: list[str] = []
        self.head: list[int] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.sentence: list[int] = []
        self.quoted: list[bool] = []
        self.bounds: list[tuple[int, int]] = []
        self.texts: list[str] = []
        self.bases: list[int] = []
        self.found: dict[str, list[Any]] = {}

    def __len__(self) -> int:
        return len(self.lower)

    @classmethod
    def of(cls, sentences: Iterable[Tokens]) -> Side:
        """The side made of these sentences; offsets count in the documents that they are part of."""
        side = cls()
        for tokens in sentences:
            side._add(tokens, 0)
        return side

    @classmethod
    def of_text(cls, parsed: ParsedText) -> Side:
        """The side made of a whole parsed text; offsets count in that text."""
        side = cls()
        quoted = [(one.span.start, one.span.end) for one in parsed.quotations]
        for sentence in parsed.sentences:
            side._add(sentence.tokens, sentence.offset, quoted)
        return side

    def _add(self, tokens: Tokens, offset: int, quoted: Sequence[tuple[int, int]] | None = None) -> None:
        first = len(self.lower)
        number = len(self.bounds)
        words = [token for token in tokens if not token.is_space]
        if not words:
            return
        place = {token.i: first + at for at, token in enumerate(words)}
        base = words[0].idx
        text = tokens.doc.text[base : words[-1].idx + len(words[-1])]
        if quoted is None:
            quoted = [(offset + base + start, offset + base + end) for start, end in quoted_stretches(text)]
        for token in words:
            self._add_word(token, offset, place)
            self.sentence.append(number)
        self.quoted += _inside(self.start[first:], quoted)
        self.bounds.append((first, len(self.lower)))
        self.texts.append(text)
        self.bases.append(offset + base)

    def _add_word(self, token: Token, offset: int, place: dict[int, int]) -> None:
        self.text.append(token.text)
        self.lower.append(token.lower_.translate(APOSTROPHES))
        self.lemma.append(token.lemma_.lower().translate(APOSTROPHES))
        self.pos.append(token.pos_)
        self.tag.append(token.tag_)
        self.dep.append(token.dep_)
        self.name.append(token.ent_type_)
        self.head.append(place.get(token.head.i, place[token.i]))
        self.start.append(offset + token.idx)
        self.end.append(offset + token.idx + len(token))

    def span(self, first: int, last: int | None = None) -> Span:
        """Where the words from `first` to `last` (itself by default) stand in the text."""
        return Span(self.start[first], self.end[first if last is None else last])

    def word_at(self, position: int) -> int:
        """The index of the word that covers, or comes next before, a code point (of a single text)."""
        return max(0, bisect_right(self.start, position) - 1)

    def sentence_at(self, span: Span) -> str:
        """The characters of the sentence in which a span begins (of a single text)."""
        return self.texts[self.sentence[self.word_at(span.start)]]

    def phrase(self, first: int, last: int) -> str:
        """The characters from word `first` to word `last`, both in one sentence."""
        number = self.sentence[first]
        base = self.bases[number]
        return self.texts[number][self.start[first] - base : self.end[last] - base]

    @cached_property
    def children(self) -> list[list[int]]:
        """The dependents of every word, in order."""
        found: list[list[int]] = [[] for _ in self.lower]
        for index, head in enumerate(self.head):
            if head != index:
                found[head].append(index)
        return found

    @cached_property
    def clause(self) -> list[int]:
        """For every word the head of the clause that it stands in: its verb, or the root of a fragment."""
        found = [-1] * len(self.lower)
        for index in range(len(found)):
            path = []
            at = index
            while found[at] < 0 and not self._heads_clause(at):
                path.append(at)
                found[at] = at  # a circle of heads ends here
                at = self.head[at]
            top = found[at] if found[at] >= 0 else at
            found[at] = top
            for passed in path:
                found[passed] = top
        return found

    def _heads_clause(self, index: int) -> bool:
        if self.head[index] == index or self.dep[index] in CLAUSES:
            return True
        return self.dep[index] == "conj" and self.pos[index] in VERBAL

    @cached_property
    def forms(self) -> frozenset[str]:
        """Every word and lemma of the side, in lower case."""
        return frozenset(self.lower) | frozenset(self.lemma)

    @cached_property
    def running(self) -> str:
        """The sentences, one after the other, with a space between."""
        return " ".join(self.texts)

    def is_content(self, index: int) -> bool:
        """Whether the word names a thing, a quality or an event."""
        return self.pos[index] in CONTENT and any(c.isalnum() for c in self.text[index])


def _inside(starts: Sequence[int], stretches: Sequence[tuple[int, int]]) -> list[bool]:
    if not stretches or not starts:
        return [False] * len(starts)
    low, high = starts[0], starts[-1]
    near = [(start, end) for start, end in stretches if end > low and start <= high]
    return [any(start <= at < end for start, end in near) for at in starts]
