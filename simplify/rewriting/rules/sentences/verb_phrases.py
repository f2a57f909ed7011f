"""Give the second thing that somebody did a sentence of its own.

Why: one idea a sentence (UK Easy Read).

The second verb must carry its own tense, so that no "would", "has" or "to" is lost, and the first must be complete
without it. The subject is said again by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import is_plural
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import (
    auxiliaries,
    is_clause,
    is_conditional,
    is_continuous,
    is_finite,
    reaches_over,
    subject_of,
    subtree,
    word_count,
)
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_attributed, may_split, previous_word, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

SHORTEST = 4
OWN_ADVERBS = frozenset(
    """
    also already now then later soon recently finally eventually first previously earlier since subsequently immediately
    initially again today yesterday here there
    """.split()
)
"""Adverbs before a verb that say when it was done, and nothing of how sure or how often."""


@rule(
    Example(
        "The mayor opened the new bridge over the river on Sunday morning and thanked the workers for their patience.",
        "The mayor opened the new bridge over the river on Sunday morning. The mayor thanked the workers for their patience.",
    ),
    Example(
        "Maria Lopez lost her home in the great flood last winter but opened her small bakery again in the spring.",
        "Maria Lopez lost her home in the great flood last winter. But Maria Lopez opened her small bakery again in the spring.",
    ),
    Example(
        "The new law could cover every school in the country from the spring and delay the exams by at least a year.",
        "The new law could cover every school in the country from the spring. The new law could delay the exams by at least a year.",
    ),
    Keep(
        "The new law lets the council keep the names of all the farmers in the valley and allows the police to use them.",
        why="“them” would be too far from its noun",
    ),
    Keep(
        "The new law would have covered every school in the country and delayed the exams by at least a year.",
        why="'would have' belongs to both verbs",
    ),
    Keep(
        "The mayor reportedly became angry about the state of the old bridge and asked the workers for their patience.",
        why="'reportedly' may belong to both",
    ),
    Keep(
        "The boat entered the old harbour at full speed and broke up on the stone wall, according to the council.",
        why="the council said both",
    ),
    Keep(
        "I’d rather the mayor opened the old bridge in the spring and therefore did not have to ask for more money.",
        why="it is not I who asked for more money",
    ),
    Keep(
        "The staff share their bread with the old people of the harbour and helps to mend the houses after the flood.",
        why="the verbs do not agree, so that one may belong to another subject",
    ),
    Keep(
        "The mayor said that he had opened the bridge over the river and thanked the workers for their patience.",
        why="he may have said that he thanked them",
    ),
    family="sentences",
    structural=True,
)
def verb_phrases(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "X did A and did B" into "X did A. X did B."."""
    if not may_split(sentence, situation):
        return
    for second in sentence.tokens:
        if second.dep_ == "conj" and second.head.dep_ == "ROOT" and second.pos_ in {"VERB", "AUX"}:
            proposal = _proposal(sentence, second, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, second: Token, situation: Situation) -> Proposal | None:
    first = second.head
    subject = subject_of(first)
    if subject is None or not is_clause(first) or subject_of(second) is not None or is_conditional(first):
        return None
    shared = "" if _own_tense(first, second) else _shared_auxiliaries(first, second)
    if shared is None or is_attributed(sentence):
        return None
    if any(child.dep_ == "advmod" and child.lower_ not in OWN_ADVERBS for child in first.lefts):
        return None  # "reportedly", "often", "almost" may belong to both verbs
    if is_plural(subject) is False and any([*auxiliaries(verb), verb][0].tag_ == "VBP" for verb in (first, second)):
        return None  # a verb that does not agree has been tied to the wrong subject
    conjunctions = [child for child in first.children if child.dep_ == "cc" and child.i < second.i]
    chained = [child for child in second.children if child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"}]
    clause = subtree(second)
    if len(conjunctions) != 1 or chained or not is_continuous(clause) or subject.dep_ == "expl":
        return None
    conjunction = conjunctions[0]
    if clause[0].i != conjunction.i + 1 or conjunction.lower_ not in {"and", "but"} or sentence.is_quoted(conjunction):
        return None
    between = [token for token in sentence.tokens if first.i < token.i < conjunction.i]
    if (
        word_count(between) < SHORTEST
        or word_count(clause) < SHORTEST
        or _could_join_deeper(first, conjunction, second)
    ):
        return None
    if subject.pos_ != "PRON" and any(token.lower_ in {"it", "them"} for token in clause):
        return None  # "The bill lets the spies take the data. The bill lets them keep it": too far from its noun
    name = again(subject, situation.alone)
    if name is None or (subject.pos_ == "PRON" and subject.lower_ not in {"he", "she", "they", "we", "i", "it"}):
        return None
    if reaches_over(first, second, conjunction.lower_):
        return None
    comma = previous_word(conjunction)
    start = comma if comma is not None and comma.text == "," else conjunction
    opening = name if conjunction.lower_ == "and" else f"But {_inside(name, subject)}"
    edit = stop_and_start(sentence, start, conjunction, f"{opening} {shared}".rstrip())
    return Proposal((Edit(edit.span, edit.text, (sentence.span_of(subject),)),))


def _inside(name: str, subject: Token) -> str:
    return (
        name if (subject.pos_ == "PROPN" and not name.startswith("The ")) or name == "I" else name[0].lower() + name[1:]
    )


def _own_tense(first: Token, second: Token) -> bool:
    """Whether the second verb has a tense that it cannot have borrowed from the first one's auxiliaries."""
    if not is_finite(second):
        return False
    shared = auxiliaries(first)
    if not shared or auxiliaries(second):
        return True
    if second.tag_ in {"VBZ", "VBP"}:
        return True
    # "was opened and thanked", "has opened and thanked": past tense and participle look alike.
    return second.tag_ == "VBD" and second.lower_ != _participle(second) and shared[0].tag_ != "MD"


def _shared_auxiliaries(first: Token, second: Token) -> str | None:
    """The auxiliaries that the second verb shares with the first, to be said again; None where that is not sure.

    "Could rise and take the bridge" and "is mended and painted" share theirs beyond doubt. After "was" a participle
    may as well be a past tense of its own ("was late and missed it"), unless its form tells.
    """
    helpers = auxiliaries(first)
    if not helpers or auxiliaries(second) or any(token.dep_ == "neg" for token in first.children):
        return None
    if any(helper.text.startswith(("'", "’")) or helper.tag_ == "TO" for helper in helpers):
        return None
    chain = " ".join(helper.text for helper in helpers)
    if helpers[-1].tag_ == "MD":
        return chain if second.tag_ == "VB" and first.tag_ == "VB" else None
    if first.tag_ != "VBN" or second.tag_ != "VBN":
        return None
    tells = second.lower_ != _past(second) or helpers[0].lower_ in {"is", "are", "has", "have"}
    return chain if tells and helpers[0].tag_ != "MD" else None


def _past(verb: Token) -> str:
    from simplify.language.inflection import inflected

    return inflected(verb.lemma_.lower(), "VBD")


def _participle(verb: Token) -> str:
    from simplify.language.inflection import inflected

    return inflected(verb.lemma_.lower(), "VBN")


def _could_join_deeper(first: Token, conjunction: Token, second: Token) -> bool:
    """Whether the second verb could instead go on with a clause that ends at the conjunction: "said he came and left"."""
    for inner in first.subtree:
        if inner == first or inner.i >= conjunction.i or inner.pos_ not in {"VERB", "AUX"} or inner.i < first.i:
            continue
        if not is_finite(inner) and second.tag_ not in {"VB", "VBG", "VBN"}:
            continue
        if max(token.i for token in inner.subtree) >= conjunction.i - 2:
            return True
    return False
