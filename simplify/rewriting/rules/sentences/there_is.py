"""Say "20 people have no water" for "There are 20 people who have no water".

Why: Federal Plain Language Guidelines, "Omit unnecessary words": "there is" only puts off the subject.

Only with a number or a quantity: "There are people who think so" is not "People think so". A thing that is in doubt or
denied ("There is a risk that …", "There are few people who …") stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import auxiliaries, is_clause, is_question, subject_of, subtree, upper_first
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import next_word

if TYPE_CHECKING:
    from spacy.tokens import Token

QUANTITIES = frozenset(
    {"many", "several", "some", "both", "most", "countless", "numerous", "hundreds", "thousands", "millions"}
)
DENIALS = frozenset("not n't n’t no few little only hardly any".split())
BARE = frozenset({"thing", "way", "reason", "case", "time", "lot"})


@rule(
    Example(
        "There are 20 families who have no water.",
        "20 families have no water.",
    ),
    Example(
        "In the old town, there were several houses that had no roof.",
        "In the old town, several houses had no roof.",
    ),
    Example(
        "There are about 300 boats built in the harbour every year.",
        "About 300 boats are built in the harbour every year.",
    ),
    Keep("There is a risk that the river will rise again.", why="a risk is no fact"),
    Keep("There are families who have no water.", why="it does not say that all have none"),
    Keep("There are about 300 boats built in the old harbour in 1990.", why="they are not being built now"),
    Keep("There are few families who have no water.", why="few is nearly a denial"),
    Keep("There are 20 families in the town, who have no water.", why="the comma tells more of them"),
    family="sentences",
)
def there_is(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn "There are 20 people who do A" into "20 people do A"."""
    if is_question(sentence):
        return
    for there in sentence.tokens:
        be = there.head
        if there.lower_ != "there" or there.dep_ != "expl" or sentence.is_quoted(there) or be.i != there.i + 1:
            continue
        if be.lower_ not in {"is", "are", "was", "were"} or auxiliaries(be):
            continue
        proposal = _proposal(sentence, there, be)
        if proposal is not None:
            yield proposal


def _proposal(sentence: ParsedSentence, there: Token, be: Token) -> Proposal | None:
    noun = next((child for child in be.children if child.dep_ in {"attr", "nsubj"} and child.i > be.i), None)
    if noun is None or noun.tag_ != "NNS" or noun.lemma_.lower() in BARE or not _is_counted(noun):
        return None
    first = be.nbor(1)
    if any(token.lower_ in DENIALS for token in sentence.tokens if be.i < token.i <= noun.i) or first not in subtree(
        noun
    ):
        return None
    if any(child.dep_ in {"conj", "appos"} for child in noun.children) or sentence.is_quoted(first):
        return None
    inner = [child for child in noun.children if child.dep_ in {"relcl", "acl"} and child.i > noun.i]
    if len(inner) != 1 or sentence.is_quoted(inner[0]):
        return None
    word = upper_first(first.text) if there.text == "There" else first.text
    opening = Edit(Span(sentence.span_of(there).start, sentence.span_of(first).end), word, (sentence.span_of(first),))
    closing = _of_clause(sentence, inner[0], be)
    return Proposal((opening, closing)) if closing is not None else None


def _is_counted(noun: Token) -> bool:
    """Whether a number or a word of quantity belongs to the noun."""
    return any(
        child.dep_ == "nummod" or (child.dep_ in {"amod", "det"} and child.lower_ in QUANTITIES)
        for child in noun.children
        if child.i < noun.i
    )


def _of_clause(sentence: ParsedSentence, verb: Token, be: Token) -> Edit | None:
    """ "who have" → "have", "built in" → "are built in"; None where a comma or something else stands between."""
    start = subtree(verb)[0]
    before = start.nbor(-1)
    if before.is_punct:
        return None
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and start == verb:
        if be.lower_ != "were" and not any(token.lower_ in {"every", "each"} for token in verb.subtree):
            return None  # "There are 20 houses built in 1990": they are not built now
        return Edit(sentence.span_of(verb), f"{be.lower_} {verb.text}", (sentence.span_of(be),))
    subject = subject_of(verb)
    after = next_word(start)
    if (
        subject is None
        or subject != start
        or start.lower_ not in {"who", "that", "which"}
        or not is_clause(verb)
        or after is None
    ):
        return None
    return Edit(Span(sentence.span_of(start).start, sentence.span_of(after).start), "")
