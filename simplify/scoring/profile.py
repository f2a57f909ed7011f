"""A parsed text as the scores see it: sentences with their words, names marked, quotations told from
narration.

Made once for a text; counts, formulas, difficulty, advice and the heat map all start from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.model import BlockKind
from simplify.scoring.counts import Counts, Word, counted, words_of
from simplify.scoring.names import marked, name_ranges, neutralised

if TYPE_CHECKING:
    from spacy.tokens import Token

PROSE: frozenset[BlockKind] = frozenset({"paragraph", "item", "quote"})


@dataclass(frozen=True, eq=False)
class ScoredSentence:
    """A sentence with its words (offsets in the text), and the same words with names put short.

    `text` and `tokens` are those of the parsed sentence, taken once: the parser makes them anew at each call.
    """

    parsed: ParsedSentence
    text: str
    tokens: tuple[Token, ...]
    words: tuple[Word, ...]
    plain: tuple[Word, ...]
    quoted: bool

    @cached_property
    def counts(self) -> Counts:
        """What the formulas count in it."""
        return counted(self.words)

    @cached_property
    def plain_counts(self) -> Counts:
        """The same with names and titles put short."""
        return counted(self.plain)


@dataclass(frozen=True, eq=False)
class Profile:
    """The sentences that are scored; `left_out` counts those of headings, captions and tables."""

    parsed: ParsedText
    sentences: tuple[ScoredSentence, ...]
    left_out: int

    @cached_property
    def counts(self) -> Counts:
        """The counts of all sentences together."""
        return sum((one.counts for one in self.sentences), Counts())

    @cached_property
    def plain(self) -> Counts:
        """The counts with names and titles put short."""
        return sum((one.plain_counts for one in self.sentences), Counts())

    def part(self, *, quoted: bool) -> Counts:
        """The counts of what is quoted, or of what the narrator says."""
        return sum((one.counts for one in self.sentences if one.quoted is quoted), Counts())


def profiled(parsed: ParsedText) -> Profile:
    """The profile of a text. Headings, captions and tables are left out unless there is nothing else."""
    blocks = parsed.document.blocks
    prose = [s for s in parsed.sentences if blocks[s.block].kind in PROSE]
    chosen = prose or list(parsed.sentences)
    ranges = {block: _ranges(parsed, block) for block in {sentence.block for sentence in chosen}}
    sentences = []
    for sentence in chosen:
        text = sentence.span.of(parsed.text)
        found = words_of(text, start=sentence.span.start)
        if found:
            names = ranges[sentence.block]
            words = marked(found, names)
            plain = tuple(neutralised(words, names))
            tokens = tuple(sentence.tokens)
            quoted = _is_quoted(sentence, words)
            sentences.append(ScoredSentence(sentence, text, tokens, tuple(words), plain, quoted))
    return Profile(parsed, tuple(sentences), len(parsed.sentences) - len(chosen))


def _ranges(parsed: ParsedText, block: int) -> list[tuple[int, int]]:
    offset = parsed.offset(block)
    return [(start + offset, end + offset) for start, end in name_ranges(parsed.docs[block])]


def _is_quoted(sentence: ParsedSentence, words: list[Word]) -> bool:
    """Whether more than half of the words stand inside quote marks."""
    if not sentence.quotations:
        return False
    inside = sum(any(q.span.start <= word.start < q.span.end for q in sentence.quotations) for word in words)
    return 2 * inside > len(words)
