"""Tell in a sentence of its own what a number of things include: "… banknotes. These include the €500 note."

Why: one idea a sentence (UK Easy Read); WCAG 2.2 G153.

Only at the end of a sentence, right after the plural noun that the examples belong to, and not in what somebody says.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import final_stop, is_clause, is_past, word_count
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_attributed, is_free, is_in_report, may_split, previous_word, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

SHORTEST = 3


@rule(
    Example(
        "After the flood, the council has closed many of the old buildings, including the library and both of the schools.",
        "After the flood, the council has closed many of the old buildings. "
        "These include the library and both of the schools.",
    ),
    Example(
        "The storm last winter destroyed the homes of many families and 40 of the shops, including a bakery and a bank.",
        "The storm last winter destroyed the homes of many families and 40 of the shops. These included a bakery and a bank.",
    ),
    Keep(
        "The mayor said that the council had closed many old buildings, including the library and both of the schools.",
        why="the mayor said it",
    ),
    Keep(
        "The council has closed the old library near the harbour for a year, including the reading room and the garden.",
        why="one library is no number of things",
    ),
    family="sentences",
    structural=True,
)
def including(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split ", including A and B." off as "These include A and B."."""
    if not may_split(sentence, situation) or is_attributed(sentence):
        return
    for token in sentence.tokens:
        if token.lower_ == "including" and not sentence.is_quoted(token):
            proposal = _proposal(sentence, token)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, word: Token) -> Proposal | None:
    comma, stop = previous_word(word), final_stop(sentence)
    noun = comma.nbor(-1) if comma is not None and comma.i > sentence.tokens.start else None
    if comma is None or comma.text != "," or stop is None or noun is None or sentence.is_quoted(noun):
        return None
    things = _counted(noun)
    if things is None or not is_free(noun) or is_in_report(noun):
        return None
    rest = [token for token in sentence.tokens if word.i < token.i < stop.i]
    before = [token for token in sentence.tokens if token.i < comma.i]
    if word_count(rest) < SHORTEST or word_count(before) < SHORTEST + 1 or not _is_list(word, rest):
        return None
    verb = next((one for one in noun.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    if verb is None or verb.dep_ != "ROOT" or not is_clause(verb):
        return None
    who = "They" if animacy(things) == "person" else "These"
    edit = stop_and_start(sentence, comma, word, f"{who} {'included' if is_past(verb) else 'include'}")
    return Proposal((Edit(edit.span, edit.text, (sentence.span_of(word), sentence.span_of(things))),))


def _counted(noun: Token) -> Token | None:
    """The plural noun before the comma that the examples belong to, and no other could."""
    if noun.tag_ != "NNS" or noun.dep_ == "conj":
        return None
    rivals = [one for one in noun.ancestors if one.tag_ in {"NNS", "NNPS"} and one.i < noun.i]
    share = noun.dep_ == "pobj" and noun.head.lower_ == "of"
    return noun if not rivals or (share and not any(one.dep_ != "pobj" for one in rivals[1:])) else None


def _is_list(word: Token, rest: list[Token]) -> bool:
    """Whether only noun phrases follow: no clause with a tense that could go on with the sentence."""
    first = rest[0]
    if first.pos_ not in {"NOUN", "PROPN", "DET", "NUM", "ADJ", "PRON"} and first.tag_ != "PRP$":
        return False
    return not any(
        token.dep_ in {"advcl", "parataxis"} or (token.head.i < word.i and token.dep_ == "conj") for token in rest
    )
