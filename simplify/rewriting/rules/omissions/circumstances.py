"""Leave out where something went on, where the place is mere scenery: "in a quiet street behind the station".

Why: "Leave out details that readers do not need" (Federal Plain Language Guidelines, "Omit unnecessary words").

Only a place that the text brings in with "a", that hangs on a finished event, and that the verb does not ask for. A
rule for what always holds ("Women work in a garden") would say more without its place, and so would a claim that counts
("all the cars in a street"). "As part of a project" goes by the same test.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.rewriting.clauses import auxiliaries, is_continuous, is_past, subtree, word_count
from simplify.rewriting.leaving_out import fronted_out, is_dispensable, is_told, left_out, may_narrow
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.scenery import LIVED_IN, NEAR, PLACES
from simplify.rewriting.splitting import next_word

if TYPE_CHECKING:
    from spacy.tokens import Token

LEAST = 5
"""A sentence keeps at least so many words."""
ARGUMENTS = frozenset({"dobj", "ccomp", "xcomp", "oprd", "prep", "dative", "agent"})
OUTINGS = frozenset(
    """
    project programme program course festival celebration celebrations tour series event exhibition competition trip
    class lesson workshop
    """.split()
)
"""What something can be a part of with no reason in it, as there is in a protest, a plan or a deal."""
SHARED = frozenset({"together", "along", "part", "between", "among", "with"})


@rule(
    Example(
        "Two old friends repaired the broken bicycles in a quiet street behind the station.",
        "Two old friends repaired the broken bicycles.",
        shorten=True,
    ),
    Example(
        "In a small kitchen behind the shop, the two friends cooked soup for the children of the town.",
        "The two friends cooked soup for the children of the town.",
        shorten=True,
    ),
    Example(
        "The two friends cooked soup for the children as part of a school project.",
        "The two friends cooked soup for the children.",
        shorten=True,
    ),
    Keep("The two friends lived with their children in a quiet street.", why="the verb asks for a place", shorten=True),
    Keep("The two friends cooked soup in a kitchen on Mill Road.", why="it holds a name", shorten=True),
    Keep("The police arrested the two friends in a quiet street.", why="the place of a deed matters", shorten=True),
    Keep("Most friends of the club cooked their soup in a small kitchen.", why="it counts only there", shorten=True),
    Keep("The friends never cooked their soup in a small kitchen.", why="it is denied", shorten=True),
    Keep("The friends cook their soup for the children in a small kitchen.", why="it always holds", shorten=True),
    Keep("The two friends cooked in a small kitchen.", why="nothing else would follow the verb", shorten=True),
    Keep("The friends cooked soup for the children in a small kitchen.", why="shortening was not asked for"),
    family="omissions",
)
def circumstances(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Leave out the scenery of an event."""
    if not situation.shorten:
        return
    for token in sentence.tokens:
        if token.dep_ != "prep" or sentence.is_quoted(token):
            continue
        verb = token.head
        if verb.pos_ != "VERB" and _is_part_of(token):  # the parse often ties it to the object
            verb = next((one for one in token.ancestors if one.pos_ == "VERB"), verb)
        if verb.pos_ == "VERB" and _hangs_loosely(sentence, token, verb) and (_is_scenery(token) or _is_part_of(token)):
            proposal = _proposal(sentence, token, verb)
            if proposal is not None:
                yield proposal


def _hangs_loosely(sentence: ParsedSentence, prep: Token, verb: Token) -> bool:
    if not is_told(sentence, verb) or not _is_over(verb) or may_narrow(verb):
        return False
    lemma = verb.lemma_.lower()
    if lemma in LIVED_IN or class_of(lemma) is not None or any(child.dep_ == "prt" for child in verb.children):
        return False
    return any(child.dep_ in ARGUMENTS and child != prep and child.i > verb.i for child in verb.children)


def _is_over(verb: Token) -> bool:
    """Whether the clause tells of one finished event."""
    first = [*auxiliaries(verb), verb][0]
    return is_past(verb) or (verb.tag_ == "VBN" and first.lower_ in {"has", "have", "’s", "'s"})


def _is_scenery(prep: Token) -> bool:
    noun = next((child for child in prep.children if child.dep_ == "pobj"), None)
    if noun is None or prep.lower_ not in NEAR or noun.lemma_.lower() not in PLACES:
        return False
    if not any(child.lower_ in {"a", "an"} for child in noun.children):
        return False
    return not any(token.pos_ in {"VERB", "AUX"} and token.dep_ != "amod" for token in prep.subtree)


def _is_part_of(prep: Token) -> bool:
    words = [token.lower_ for token in prep.subtree]
    if words[:3] != ["as", "part", "of"] or words[-1] not in OUTINGS:
        return False
    return not any(token.pos_ in {"VERB", "AUX"} and token.dep_ != "amod" for token in prep.subtree)


def _proposal(sentence: ParsedSentence, prep: Token, verb: Token) -> Proposal | None:
    phrase = subtree(prep)
    closing = next_word(phrase[-1])
    if not is_continuous(phrase) or closing is None or not is_dispensable(sentence, phrase):
        return None
    if word_count(sentence.tokens) - word_count(phrase) < LEAST:
        return None
    if prep.i == sentence.words[0].i and closing.text == ",":
        return fronted_out(sentence, prep, closing)
    before = prep.nbor(-1)
    if closing.text != "." or before.is_punct or before.pos_ in {"ADV", "ADP", "CCONJ"}:
        return None
    if any(token.lower_ in SHARED for token in verb.subtree if token.i < prep.i):
        return None
    return left_out(sentence, prep, phrase[-1])
