"""Say "Ann Lee built the bridge" for "It was Ann Lee who built the bridge".

Why: Federal Plain Language Guidelines, "Omit unnecessary words"; the reader meets the doer and the deed at once.

Left alone where the point is a contrast ("not", "only", "rather than"), and where "it" may be a thing that was spoken of
before: one thing with "the" and "that" is no sure cleft ("It was the report that shocked the town").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import is_plural
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import (
    SUBJECTS,
    auxiliaries,
    is_clause,
    is_question,
    subject_of,
    subtree,
    text_between,
    upper_first,
)
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import next_word

if TYPE_CHECKING:
    from spacy.tokens import Token

CONTRAST = frozenset({"not", "n't", "n’t", "only", "just", "rather", "instead", "never", "even", "also", "merely"})
THESE = frozenset({"this", "these", "those"})
SELVES = frozenset({"themselves", "itself", "himself", "herself"})
TIMES = frozenset({"in", "on", "at", "during", "after", "before", "since"})
ALWAYS_TIMES = frozenset({"during", "after", "before", "since"})


@rule(
    Example(
        "It was Ann Lee who built the first bridge.",
        "Ann Lee built the first bridge.",
    ),
    Example(
        "But for now it is the bakers who are paying for the flood.",
        "But for now the bakers are paying for the flood.",
    ),
    Example(
        "It was in 1990 that the town built the bridge.",
        "In 1990, the town built the bridge.",
    ),
    Keep("It was not Ann Lee who built the first bridge.", why="the contrast is the point"),
    Keep("It was the report that shocked the whole town.", why="“it” may be a thing spoken of before"),
    Keep("It was a long night that nobody will forget.", why="it tells what the night was like"),
    Keep("It was in the old bag that she had left at home.", why="it tells where a thing was"),
    family="sentences",
)
def cleft(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn "It was X who did A" into "X did A"."""
    if is_question(sentence) or any(token.lower_ in CONTRAST for token in sentence.tokens):
        return
    for it in sentence.tokens:
        be = it.head
        if it.lower_ != "it" or sentence.is_quoted(it) or be.lower_ not in {"is", "was"} or be.i != it.i + 1:
            continue
        if auxiliaries(be) or any(child.dep_ == "neg" for child in be.children):
            continue
        proposal = _of_noun(sentence, it, be) or _of_time(sentence, it, be)
        if proposal is not None:
            yield proposal


def _of_noun(sentence: ParsedSentence, it: Token, be: Token) -> Proposal | None:
    noun = next((child for child in be.children if child.dep_ in {"attr", "nsubj"} and child.i > be.i), None)
    if noun is None:
        return None
    clauses = [
        one for one in (*noun.children, *be.children) if one.dep_ in {"relcl", "ccomp", "advcl"} and one.i > noun.i
    ]
    verb = next((one for one in clauses if is_clause(one)), None)
    who = subject_of(verb) if verb is not None else None
    if who is None or who.lower_ not in {"who", "that"} or not _is_pointed_at(noun, who) or sentence.is_quoted(who):
        return None
    if any(
        token.lower_ in {"who", "that", "which"} and token.dep_ in SUBJECTS
        for token in sentence.tokens[who.i + 1 - sentence.tokens.start :]
    ):
        return None  # "the years that passed that hurt him": which is the deed is not sure
    first, after = be.nbor(1), next_word(who)
    if (
        after is None
        or sentence.is_quoted(first)
        or who.i <= noun.i
        or first.i > noun.i
        or first.lower_ in {"that", "who"}
    ):
        return None
    if first not in subtree(noun):
        return None  # a remark stands between
    base = sentence.span_of(it).start
    word = upper_first(first.text) if it.i == sentence.tokens.start or it.text == "It" else first.text
    opening = Edit(Span(base, sentence.span_of(first).end), word, (sentence.span_of(first),))
    closing = Edit(Span(sentence.span_of(who).start, sentence.span_of(after).start), "")
    return Proposal((opening, closing))


def _is_pointed_at(noun: Token, who: Token) -> bool:
    """Whether the noun cannot be what "it" is: a name, several things, "this" thing, or somebody "himself"."""
    between = [token for token in noun.doc[noun.i + 1 : who.i] if token.dep_ != "punct"]
    if any(token.lower_ in SELVES for token in between):
        return True
    if any(child.lower_ in {"a", "an"} for child in noun.children):
        return False
    owned = any(child.dep_ in {"det", "poss"} for child in noun.children)
    if noun.pos_ == "PROPN":
        return who.lower_ == "who" and noun.text[0].isupper()
    if any(child.lower_ in THESE for child in noun.children):
        return True
    return owned and is_plural(noun) is True and noun.pos_ == "NOUN"


def _of_time(sentence: ParsedSentence, it: Token, be: Token) -> Proposal | None:
    """ "It was in 1990 that …": a time before "that", and a whole clause after it."""
    prep = be.nbor(1)
    phrase = subtree(prep)
    that = next((token for token in sentence.tokens if token.i > prep.i and token.lower_ == "that"), None)
    if (
        prep.dep_ != "prep"
        or that is None
        or prep.lower_ not in TIMES
        or any(sentence.is_quoted(t) for t in (prep, that))
    ):
        return None
    noun = next((child for child in prep.children if child.dep_ == "pobj"), None)
    if noun is None or noun.i >= that.i or (prep.lower_ not in ALWAYS_TIMES and noun.ent_type_ != "DATE"):
        return None
    verb = that.head
    if that.dep_ != "mark" or not is_clause(verb) or verb in phrase[:1] or verb.i < that.i:
        return None
    words = text_between(prep, that.nbor(-1))
    if "," in words:
        return None
    base = sentence.span_of(it).start
    word = upper_first(prep.text) if it.text == "It" else prep.text
    opening = Edit(Span(base, sentence.span_of(prep).end), word, (sentence.span_of(prep),))
    before = that.nbor(-1)
    closing = Edit(Span(sentence.span_of(before).end, sentence.span_of(that).end), ",", (sentence.span_of(that),))
    return Proposal((opening, closing))
