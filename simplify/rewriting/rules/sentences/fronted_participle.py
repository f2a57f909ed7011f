"""Tell what was done to somebody, or what they are, before what they did, in two sentences.

Why: one idea a sentence (UK Easy Read); "Founded in 1990, the school …" keeps the reader waiting for the subject.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import is_plural
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import is_clause, is_continuous, is_past, subject_of, subtree, word_count
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import is_free, lowered, may_split, next_word, span_text, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

EVENTS = frozenset(
    "found build establish create launch publish discover bear raise educate write open release invent construct "
    "elect appoint introduce start produce record film paint".split()
)
STATES = frozenset("base locate situate know equip fit name call fund own lead surround cover".split())


@rule(
    Example(
        "Founded by two teachers in 1990, the small school on the hill above the town now has more than 900 pupils.",
        "The small school on the hill above the town was founded by two teachers in 1990. "
        "The small school now has more than 900 pupils.",
    ),
    Keep(
        "Compared with the report of last year, the new one says that two of the bridges need to be closed.",
        why="not what was done to it",
    ),
    Keep(
        "Seen from the hill above the town, the small school looks like a toy that somebody forgot on the grass.",
        why="a condition",
    ),
    family="sentences",
    structural=True,
)
def fronted_participle(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn "Founded in 1990, X does A." into "X was founded in 1990. X does A."."""
    if not may_split(sentence, situation):
        return
    verb = sentence.tokens[0]
    if verb.tag_ == "VBN" and verb.dep_ == "advcl" and verb.lemma_.lower() in EVENTS | STATES and is_free(verb.head):
        proposal = _proposal(sentence, verb, situation)
        if proposal is not None:
            yield proposal


def _proposal(sentence: ParsedSentence, verb: Token, situation: Situation) -> Proposal | None:
    main, clause = verb.head, subtree(verb)
    comma, subject = next_word(clause[-1]), subject_of(main)
    if comma is None or comma.text != "," or subject is None or not is_clause(main) or not is_continuous(clause):
        return None
    phrase = subtree(subject)
    if not is_continuous(phrase) or phrase[0].i != comma.i + 1 or word_count(clause) < 3 or main.dep_ != "ROOT":
        return None
    name, plural = again(subject, situation.alone), is_plural(subject)
    if subject.pos_ == "PRON":
        plural = subject.lower_ in {"they", "we", "you"}
    if name is None or plural is None or any(token.text == "," for token in phrase):
        return None
    past = verb.lemma_.lower() in EVENTS or is_past(main)
    be = ("were" if plural else "was") if past else ("are" if plural else "is")
    whole = span_text(phrase[0], phrase[-1])
    evidence = Span(sentence.span_of(phrase[0]).start, sentence.span_of(phrase[-1]).end)
    first = Edit(sentence.span_of(verb), f"{whole[0].upper()}{whole[1:]} {be} {lowered(verb)}", (evidence,))
    edit = stop_and_start(sentence, comma, phrase[-1], name)
    return Proposal((first, Edit(edit.span, edit.text)))
