"""Use the everyday word where what stands around the harder one shows that both say the same.

Why: Federal Plain Language Guidelines, "Use simple words and phrases"; WCAG 2.2, 3.1.3 Unusual Words.

The words are data: simplify/lexicon/swaps.txt. Each row asks for a frame: "reveal" is "show" when a study reveals, and
"acquire" is "buy" when a company is acquired. Words in quote marks, names, parts of fixed terms and words that the
glossary keeps are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.inflection import lemmas
from simplify.language.parsed import ParsedSentence
from simplify.language.surroundings import surroundings, wording
from simplify.lexicon import load_lexicon
from simplify.lexicon.choosing import Surroundings, is_fixed, is_kept_out
from simplify.lexicon.word_swaps import PARTS as PARTS_OF_SWAPS
from simplify.lexicon.word_swaps import WordSwap, load_word_swaps
from simplify.rewriting.fitting import PARTS, fitted, is_free, is_hard_enough
from simplify.rewriting.frames import fits
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token


@rule(
    Example("The study revealed that bees sleep.", "The study showed that bees sleep."),
    Example("The firm acquired two shops in Leeds.", "The firm bought two shops in Leeds."),
    Keep("She acquired a taste for tea.", why="a taste is not bought"),
    Keep("“The study revealed that bees sleep,” she said.", why="a quotation is kept as it was said"),
    family="words",
)
def everyday_words(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Swap a hard word for an everyday one in the frames where they mean the same."""
    for token in sentence.tokens:
        rows = _rows(token)
        if not rows or sentence.is_quoted(token) or not is_free(token, situation, _named_in(rows)):
            continue
        if is_fixed(Surroundings(wording=wording(token, token))):
            continue
        fitting = [row for row in rows if is_hard_enough(row.level, situation) and fits(token, row.gates)]
        fitting = [row for row in fitting if not _is_kept_out(token, row, situation)]
        edits = (fitted(sentence, token, row.wording) for row in fitting)
        edit = next((one for one in edits if one is not None), None)
        if edit is not None:
            yield Proposal((edit,))


def _is_kept_out(token: Token, row: WordSwap, situation: Situation) -> bool:
    """Whether the dictionary has the same wording for the word, with a cue against it that stands near, and the row
    asks for no frame of its own."""
    if any(gate.wanted for gate in row.gates):
        return False
    senses = load_lexicon().senses(row.word, row.pos)
    same = [sense for sense in senses if any(one.text == row.wording for one in sense.simpler)]
    guarded = [sense for sense in same if any(cue.against for cue in sense.cues)]
    if not guarded:
        return False
    around = surroundings(token, topics=situation.topics)
    return all(is_kept_out(sense, around) for sense in same)


def _named_in(rows: tuple[WordSwap, ...]) -> frozenset[str]:
    """The words that the frames ask for beside the word: a preposition, an object."""
    asked = (gate.values for row in rows for gate in row.gates if gate.wanted and gate.name in {"with", "object"})
    return frozenset(word for values in asked for word in values)


def _rows(token: Token) -> tuple[WordSwap, ...]:
    """The rows of the word, also where the parser has a wrong lemma ("coped" from "cop")."""
    swaps = load_word_swaps()
    part = PARTS.get(token.pos_)
    if part not in PARTS_OF_SWAPS:
        return ()
    lemma = token.lemma_.lower()
    if (lemma, part) in swaps or part in {"prep", "conj"}:
        return swaps.get((lemma, part), ())
    others = lemmas(token.text, token.pos_)
    if lemma == others[0]:
        return ()  # "found" is "find" here, not "to found"
    return next((swaps[one, part] for one in others if (one, part) in swaps), ())
