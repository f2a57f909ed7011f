"""Leave out words that only lead on or colour: "of course,", "in turn,", "long, slow" for "slow".

Why: "Omit unnecessary words" (Federal Plain Language Guidelines).

Words that hedge ("apparently"), turn ("however") or order ("first") are facts and stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import is_finite, subject_of
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import capital, next_word

if TYPE_CHECKING:
    from spacy.tokens import Token

LEADING = (
    *("of course", "after all", "in turn", "in fact", "indeed", "as it happens", "needless to say", "to be sure"),
    *("by the way", "incidentally", "interestingly", "unsurprisingly", "not surprisingly", "for their part"),
    *("for his part", "for her part", "for its part", "in a sense", "in short", "if anything", "well", "to my mind"),
    *("in addition", "moreover", "furthermore", "what is more", "on top of that", "for good measure", "all in all"),
    *("to say the least", "as a matter of fact", "at the end of the day", "when all is said and done", "mind you"),
    *("funnily enough", "oddly enough", "strangely enough", "interestingly enough", "curiously", "oddly", "naturally"),
    *("understandably", "predictably", "as you might expect", "as one might expect", "believe it or not", "as always"),
    *("as ever", "as usual", "as luck would have it", "so to speak", "as the saying goes", "in the process"),
)


@rule(
    Example("Of course, the bridge was closed for a year.", "The bridge was closed for a year.", shorten=True),
    Example("The bridge, in turn, was closed for a year.", "The bridge was closed for a year.", shorten=True),
    Example("And the bridge was closed for a year.", "The bridge was closed for a year.", shorten=True),
    Example(
        "Beside the bridge, of course, the tower was small.", "Beside the bridge, the tower was small.", shorten=True
    ),
    Example("But, of course, the bridge was closed.", "But the bridge was closed.", shorten=True),
    Keep("And not only the bridge was closed.", why="it leans on what was said before", shorten=True),
    Keep("However, the bridge was closed for a year.", why="it turns the argument", shorten=True),
    Keep("Apparently, the bridge was closed for a year.", why="it says that this is not certain", shorten=True),
    Keep("Of course, the bridge was closed for a year.", why="shortening was not asked for"),
    family="omissions",
)
def side_words(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out a word or two that only lead on."""
    if not situation.shorten:
        return
    yield from _and(sentence)
    tokens = [token for token in sentence.tokens if not token.is_space]
    lowered = [token.lower_ for token in tokens]
    for phrase in LEADING:
        words = phrase.split()
        for at in range(len(tokens) - len(words)):
            end = at + len(words)
            if lowered[at:end] != words or lowered[end] != "," or sentence.is_quoted(tokens[at]):
                continue
            if at == 0:
                following = next_word(tokens[end])
                if following is not None and following.i < sentence.tokens.end:
                    whole = Span(sentence.span_of(tokens[0]).start, sentence.span_of(following).end)
                    yield Proposal((Edit(whole, capital(following)),), leaves_out=True)
            elif tokens[at - 1].text == ",":
                comma = sentence.span_of(tokens[at - 1])
                start = comma.end if at > 2 and _is_before_subject(tokens[at]) else comma.start
                cut = Span(start, sentence.span_of(tokens[end]).end)
                yield Proposal((Edit(cut, ""),), leaves_out=True)


def _is_before_subject(token: Token) -> bool:
    """Whether the subject comes after the word, so that one of the commas around it closes what is fronted."""
    subject = subject_of(token.sent.root)
    return subject is not None and subject.i > token.i


def _and(sentence: ParsedSentence) -> Iterator[Proposal]:
    """ "And" before a sentence with its subject right behind: the full stop before it has said as much."""
    first = sentence.words[0] if sentence.words else None
    if first is None or first.text != "And" or sentence.is_quoted(first):
        return
    following, root = next_word(first), sentence.tokens.root
    subject = subject_of(root)
    if (
        following is None
        or following.is_punct
        or subject is None
        or subject.left_edge != following
        or not is_finite(root)
    ):
        return
    if sentence.text.rstrip('”"’').endswith("?") or following.lower_ in {"that", "this", "it", "what", "so", "not"}:
        return
    whole = Span(sentence.span_of(first).start, sentence.span_of(following).end)
    yield Proposal((Edit(whole, capital(following)),), leaves_out=True)
