"""Use the everyday word: "buy" for "purchase", "about" for "approximately".

Why: Federal Plain Language Guidelines, "Use simple words and phrases"; WCAG 2.2, 3.1.3 Unusual Words.

The words are data: an entry of the lexicon marks a wording with "=" when it may stand in the term's place in that sense
everywhere, with "~" when a cue of the sense must be near. Words in quote marks, names, parts of fixed terms and
words that the glossary keeps are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.surroundings import surroundings
from simplify.lexicon import load_lexicon
from simplify.lexicon.choosing import Choice, choose_sense
from simplify.lexicon.entries import Sense, Simpler
from simplify.lexicon.word_swaps import load_word_swaps
from simplify.model import Edit
from simplify.rewriting.fitting import PARTS, fitted, is_free, is_hard_enough
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

SURE = 4.0
CLEAR = 2.0
"""How strongly the cues must speak for a sense, and how much more than for the next one, before a word of several
senses is swapped: more than an explanation asks for, because a wrong swap is worse than a hard word."""


@rule(
    Example("They purchased a new bus.", "They bought a new bus."),
    Example("It took approximately ten days.", "It took about ten days."),
    Keep("“We purchased it,” she said.", why="a quotation is kept as it was said"),
    Example("The new regulations begin in May.", "The new rules begin in May."),
    Keep("The voluntary regulation of the market failed.", why="'rules' is plural"),
    Keep("It was a rather more rapid climb.", why="'more fast' is no English"),
    Keep("They paid for the car depreciation.", why="'the car loss of value' is no English"),
    Example("The thief was jailed.", "The thief was put in prison."),
    Keep("The court jailed the thief.", why="'put in prison the thief' is no English"),
    Keep("They postponed it.", why="'put off it' is no English"),
    Keep("Most people hugely overestimate the cost.", why="'extremely' suits no verb"),
    Keep("The Purchase of Louisiana was in 1803.", why="a name"),
    family="words",
)
def plain_words(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Swap a hard word for an everyday one that means the same here."""
    for token in sentence.tokens:
        if token.pos_ not in PARTS or not _senses(token) or sentence.is_quoted(token):
            continue
        if is_free(token, situation):
            edit = _edit(sentence, token, situation)
            if edit is not None:
                yield Proposal((edit,))


def _edit(sentence: ParsedSentence, token: Token, situation: Situation) -> Edit | None:
    chosen = _wording(token, situation)
    return None if chosen is None else fitted(sentence, token, chosen.text)


def _senses(token: Token) -> tuple[Sense, ...]:
    """The senses of the very word, if any of them has a simpler wording; else none."""
    return _swappable(token.lemma_.lower(), PARTS[token.pos_])


@lru_cache(maxsize=1 << 14)
def _swappable(lemma: str, pos: str) -> tuple[Sense, ...]:
    senses = tuple(sense for sense in load_lexicon().senses(lemma, pos) if sense.term.lower() == lemma)
    return senses if any(sense.simpler for sense in senses) else ()


def _wording(token: Token, situation: Situation) -> Simpler | None:
    senses = _senses(token)
    if (token.lemma_.lower(), PARTS[token.pos_]) in load_word_swaps():
        return None  # its frames are told in swaps.txt, and none of them fits
    if len(senses) > 1 and _in_compound(token):
        return None
    choice = choose_sense(senses, surroundings(token, topics=situation.topics))
    if choice.sense is None or not is_hard_enough(choice.sense.level, situation):
        return None
    return next((one for one in choice.sense.simpler if _may_stand(one, choice)), None)


def _in_compound(token: Token) -> bool:
    """Whether other words narrow the word, or it narrows one, so that together they may be a term ("venture capital",
    "gross domestic product")."""
    if token.pos_ == "ADJ":
        return sum(child.dep_ in {"amod", "compound"} for child in token.head.children) > 1
    return token.dep_ == "compound" or any(child.dep_ == "compound" for child in token.children)


def _may_stand(simpler: Simpler, choice: Choice) -> bool:
    """A wording marked "always" may stand where the word has one sense; of several senses one must be beyond doubt."""
    (_, score), *others = choice.scores
    if not others and simpler.always:
        return True
    return score >= SURE and score - max([0.0, *(other for _, other in others)]) >= CLEAR
