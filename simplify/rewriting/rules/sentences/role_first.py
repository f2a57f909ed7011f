"""Name the person first, then tell the role.

Why: one idea a sentence (UK Easy Read). "The head of the city's bridge service, Nils Berg, said …" makes the reader hold
a long title before knowing who is meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.model import Edit, Span
from simplify.rewriting.clauses import is_clause, is_continuous, subtree, word_count
from simplify.rewriting.reference import again
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.rules.sentences.apposition import present_or_past
from simplify.rewriting.splitting import is_free, lowered, may_split, moved_to_end, next_word, previous_word, span_text

if TYPE_CHECKING:
    from spacy.tokens import Token


@rule(
    Example(
        "The head of the city’s bridge service, Nils Berg, said in November that four bridges were to be closed.",
        "Nils Berg said in November that four bridges were to be closed. Nils Berg is the head of the city’s bridge service.",
    ),
    Keep(
        "The head of the city’s bridge service, Nils Berg, and the mayor said in November that four bridges would close.",
        why="two people are the subject",
    ),
    Keep(
        "The owner of one old bakery in the harbour, Maria Lopez, said in November that four shops were to be closed.",
        why="the bakery may be called Maria Lopez",
    ),
    Keep(
        "The head, Nils Berg, said in November that four bridges in the old town were to be closed for a year.",
        why="short enough",
    ),
    family="sentences",
    structural=True,
)
def role_first(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn "The head of X, Nils Berg, said A." into "Nils Berg said A. Nils Berg is the head of X."."""
    if not may_split(sentence, situation):
        return
    for name in sentence.tokens:
        if name.dep_ == "appos" and name.pos_ == "PROPN" and name.ent_type_ == "PERSON" and name.tag_ == "NNP":
            proposal = _proposal(sentence, name, situation)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, name: Token, situation: Situation) -> Proposal | None:
    role, phrase = name.head, subtree(name)
    if class_of(role.head.lemma_.lower()) is None:
        return None  # only people speak: "the owner of a factory, Softex, has …" may name the factory
    if role.dep_ not in {"nsubj"} or role.tag_ != "NN" or animacy(role) != "person" or not is_clause(role.head):
        return None
    opening, closing = previous_word(phrase[0]), next_word(phrase[-1])
    whole = subtree(role)
    if opening is None or closing is None or opening.text != "," or closing.text != "," or not is_continuous(whole):
        return None
    first = whole[0]
    title = [token for token in whole if token.i < opening.i]
    if any(token.lower_ in {"a", "an", "one", "another"} for token in title):
        return None  # an unnamed thing right before a name is what the name may belong to
    if first.lower_ not in {"the", "its", "his", "her", "their", "our"} and first.ent_type_ == "":
        return None
    if first.i != sentence.tokens.start or word_count(title) < 4 or not is_free(role) or not is_continuous(title):
        return None
    if any(child.dep_ in {"conj", "cc", "relcl"} for child in role.children) or word_count(phrase) > 4:
        return None
    following, label = next_word(closing), again(name, situation.alone)
    if label is None or following is None or following.dep_ == "cc" or first.lower_ in {"its", "his", "her", "their"}:
        return None
    verb = present_or_past(name, role.head, situation)
    words = f"{label} {verb} {lowered(first)}{span_text(first, title[-1])[len(first) :]}"
    evidence = (sentence.span_of(name), Span(sentence.span_of(first).start, sentence.span_of(title[-1]).end))
    added = moved_to_end(sentence, words, evidence)
    if added is None:
        return None
    cut = Edit(Span(sentence.span_of(first).start, sentence.span_of(phrase[0]).start), "")
    comma = Edit(sentence.span_of(closing), "")
    return Proposal((cut, comma, added))
