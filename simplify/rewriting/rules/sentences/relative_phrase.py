"""Give a remark introduced by ", in which", ", for whom" or ", many of whom" a sentence of its own.

Why: one idea a sentence (UK Easy Read); "of which" and "for whom" are hard for learners of English.

Only remarks after a comma, at the end of the sentence, whose noun is beyond doubt.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import is_plural
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import is_continuous, is_finite, subject_of, subtree, upper_first, word_count
from simplify.rewriting.reference import again_inside
from simplify.rewriting.relatives import is_antecedent, is_cleft, is_share
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import (
    is_attributed,
    is_free,
    is_in_report,
    may_split,
    next_word,
    previous_word,
    stop_and_start,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

PARTS = frozenset("all both most many some none several few each half one two three four five six".split())
SHORTEST = 3


@rule(
    Example(
        "On Sunday morning the mayor opened the new library, for which the people of the town gave 9,000 books.",
        "On Sunday morning the mayor opened the new library. For the new library, the people of the town gave 9,000 books.",
    ),
    Example(
        "The new school in the valley is full of very poor children, many of whom fled from the war in 1994.",
        "The new school in the valley is full of very poor children. Many of them fled from the war in 1994.",
    ),
    Keep(
        "The mayor said that the new school was full of very poor children, many of whom had fled from the war.",
        why="the mayor may have said that they fled",
    ),
    Keep(
        "The council has opened a new library for the children of the old town, for which people gave 9,000 books.",
        why="they may have given them for the library, or for the town",
    ),
    Keep(
        "The council has opened a new library in which the children of the old town can read after their lessons.",
        why="it says which library",
    ),
    family="sentences",
    structural=True,
)
def relative_phrase(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "A, for which B." into "A. For the library B.", and ", many of whom" into ". Many of them"."""
    if not may_split(sentence, situation) or is_attributed(sentence):
        return
    for verb in sentence.tokens:
        if verb.dep_ == "relcl" and is_finite(verb):
            proposal = _proposal(sentence, verb, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, verb: Token, situation: Situation) -> Proposal | None:
    clause, noun = subtree(verb), verb.head
    opening, closing = previous_word(clause[0]), next_word(clause[-1])
    if opening is None or opening.text != "," or opening.i <= sentence.tokens.start or not is_continuous(clause):
        return None
    if closing is None or closing.text != "." or next_word(closing) in set(sentence.tokens) or len(clause) < 5:
        return None
    if sentence.is_quoted(opening) or not is_free(noun) or is_in_report(noun) or is_cleft(sentence, noun):
        return None
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and is_share(noun.head.head):
        return None
    words = _of_them(verb, clause) or _with_preposition(verb, clause, situation)
    if words is None:
        return None
    last, text = words
    edit = stop_and_start(sentence, opening, last, text)
    evidence = (sentence.span_of(noun), sentence.span_of(last))
    return Proposal((Edit(edit.span, edit.text, edit.evidence + evidence),))


def _of_them(verb: Token, clause: list[Token]) -> tuple[Token, str] | None:
    """ ", many of whom": the part of them that the remark is about."""
    part, of, pronoun = clause[0], clause[1], clause[2]
    if part.lower_ not in PARTS or of.lower_ != "of" or pronoun.lower_ not in {"whom", "which"}:
        return None
    plural = is_plural(verb.head)
    if subject_of(verb) != part or plural is None or not is_antecedent(verb.head, pronoun, verb, clause[0].nbor(-1)):
        return None
    if not plural and (pronoun.lower_ == "whom" or part.lower_ not in {"all", "most", "some", "half", "none"}):
        return None
    return pronoun, f"{upper_first(part.text)} of {'them' if plural else 'it'}"


def _with_preposition(verb: Token, clause: list[Token], situation: Situation) -> tuple[Token, str] | None:
    """ ", for which B": the preposition with the noun said again."""
    preposition, pronoun, subject = clause[0], clause[1], subject_of(verb)
    if preposition.dep_ != "prep" or preposition.lower_ == "of" or pronoun.lower_ not in {"whom", "which"}:
        return None
    if pronoun.head != preposition or preposition.head != verb or subject is None:
        return None
    if subtree(subject)[0].i != pronoun.i + 1 or word_count(clause[2:]) < SHORTEST:
        return None
    named = again_inside(verb.head, situation.alone)
    if named is None or not is_antecedent(verb.head, pronoun, verb, clause[0].nbor(-1)) or _has_rival(verb.head):
        return None
    named = named[:1].lower() + named[1:] if named.startswith("The ") else named
    return pronoun, f"{upper_first(preposition.text)} {named},"


def _has_rival(noun: Token) -> bool:
    """Whether another noun stands between the verb and this one: a preposition fits them all."""
    governing = next((one for one in noun.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    if governing is None:
        return True
    first, last = min(governing.i, noun.i), max(governing.i, noun.i)
    between = [token for token in noun.doc[first + 1 : last] if token.pos_ in {"NOUN", "PROPN", "PRON"}]
    inside = [token for token in noun.subtree if token.i > noun.i and token.pos_ in {"NOUN", "PROPN"}]
    inside = [token for token in inside if not any(one.dep_ == "relcl" for one in [token, *token.ancestors])]
    return bool(inside) or any(token.head != noun or token.dep_ not in {"compound", "poss"} for token in between)
