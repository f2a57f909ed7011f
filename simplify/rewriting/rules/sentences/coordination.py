"""End the sentence where a second full clause begins.

Why: sentences of 10 to 15 words, one idea each (UK Easy Read); at most two conjunctions (WCAG 2.2 G153).

Both clauses must stand on their own: each with subject and tense, neither inside what somebody says, and nothing
before the first that reaches over the second ("On Monday, …", "If …").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.inflection import inflected
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import (
    SUBJECTS,
    auxiliaries,
    is_clause,
    is_conditional,
    is_continuous,
    is_past,
    reaches_over,
    subject_of,
    subtree,
    word_count,
)
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import capital, is_attributed, may_split, previous_word, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token

OPENINGS = {"and": "", "but": "But ", "so": "So ", "yet": "Yet "}
SHORTEST = 4


@rule(
    Example(
        "The river rose by two metres in the night, and the people of the old town left their homes.",
        "The river rose by two metres in the night. The people of the old town left their homes.",
    ),
    Example(
        "The council wanted to close the library at the end of the year, but the teachers collected 9,000 names.",
        "The council wanted to close the library at the end of the year. But the teachers collected 9,000 names.",
    ),
    Example(
        "The old bridge was closed for a whole year, and, in the end, the people of the town built another one.",
        "The old bridge was closed for a whole year. In the end, the people of the town built another one.",
    ),
    Example(
        "In the old town, the water came up to the windows of the shops and, in the harbour, it took two of the boats.",
        "In the old town, the water came up to the windows of the shops. In the harbour, it took two of the boats.",
    ),
    Example(
        "In the spring, the council closed the bridge for the repairs, but the builders never came to the old town.",
        "In the spring, the council closed the bridge for the repairs. But the builders never came to the old town.",
    ),
    Keep(
        "For 85 years, it was little more than a hill of grass and stones, but, last May, Castle Hill was dug up again.",
        why="the name comes only in the second half",
    ),
    Keep(
        "Instead, the new boat has a screen that shows the river, and a large button mounted below it for the pilot.",
        why="the boat has both",
    ),
    Keep(
        "The guests at the opening of the old bridge will be the mayor, most of her council and, they hope, a film star.",
        why="'they hope' is a remark within the list",
    ),
    Keep(
        "But several people were hurt near the old bridge, at least one car was burned, and windows were smashed by boys.",
        why="the last of a list of clauses",
    ),
    Keep(
        "The mayor said the river rose by two metres in the night, and the people of the town left their homes.",
        why="the mayor may have said both",
    ),
    Keep(
        "On Monday, the river rose by two metres in the night, and the people of the town left their homes.",
        why="both happened on Monday",
    ),
    Keep(
        "The report will add to the long quarrel over the old bridge and whether it is safe for people to cross.",
        why="what the quarrel is about is no sentence",
    ),
    Keep(
        "The river rose by two metres in the night, and the people left their homes, according to the council.",
        why="the council said both",
    ),
    Keep(
        "If the river rises by two metres in the night, the bridge will close and the people will have to stay.",
        why="both hang on the condition",
    ),
    family="sentences",
    structural=True,
)
def coordination(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Split "A, and B", "A, but B" and "A, so B" into two sentences."""
    if not may_split(sentence, situation):
        return
    for second in sentence.tokens:
        if second.dep_ == "conj" and is_clause(second) and second.head.pos_ in {"VERB", "AUX"}:
            proposal = _proposal(sentence, second)
            if proposal is not None:
                yield proposal


def _proposal(sentence: ParsedSentence, second: Token) -> Proposal | None:
    first = second.head
    if not _is_main(first, sentence) or not is_clause(first):
        return None
    clause = subtree(second)
    if clause[0].dep_ == "mark" or clause[0].tag_ in {"WDT", "WP", "WP$", "WRB"} or is_attributed(sentence):
        return None
    if not is_continuous(clause) or is_conditional(second) or second.i <= first.i:
        return None
    if clause[0].text == ",":
        clause = clause[1:]  # "and, on Monday, B"
    conjunction = previous_word(clause[0])
    if conjunction is not None and conjunction.text == ",":
        if clause[0].dep_ in SUBJECTS or any(
            clause[0] in child.subtree for child in second.lefts if child.dep_ in SUBJECTS
        ):
            return None  # "and, they hope, B"
        conjunction = previous_word(conjunction)
    if conjunction is None or conjunction.dep_ != "cc" or conjunction.head != first:
        return None
    opening = OPENINGS.get(conjunction.lower_)
    if opening is None or sentence.is_quoted(conjunction):
        return None
    before = [token for token in sentence.tokens if token.i < conjunction.i]
    if word_count(before) < SHORTEST or word_count(clause) < SHORTEST:
        return None
    if reaches_over(first, second, conjunction.lower_) or _may_be_a_noun(first, second):
        return None
    if _names_later(first, second) or clause[0].like_num:
        return None
    if first.dep_ == "conj" and not any(child.dep_ == "cc" for child in first.head.children):
        return None  # the last of a list: "A, B, and C"
    if _is_spliced(first, conjunction):
        return None  # "A, B, and C", where the parser takes B for part of A
    if sum(1 for token in before if token.text in {"–", "—", ":"}) % 2:
        return None  # "two advantages – A, and B": both explain what stands before the dash
    comma = previous_word(conjunction)
    if comma is None or _could_join_deeper(first, comma, conjunction, second):
        return None
    if any(
        token.lower_ in {"only", "both", "either"} and token.dep_ in {"preconj", "advmod", "det"} for token in before
    ):
        return None
    start = comma if comma.text in {",", "–", "—"} else conjunction
    if comma.text in {"–", "—"} and sum(1 for token in sentence.tokens if token.text == comma.text) > 1:
        return None
    last = conjunction
    word = clause[0]
    text = opening + (word.text if opening else capital(word))
    return Proposal((_through(sentence, start, last, word, text),))


def _through(sentence: ParsedSentence, start: Token, last: Token, word: Token, text: str) -> Edit:
    edit = stop_and_start(sentence, start, word, text)
    return Edit(edit.span, edit.text, (sentence.span_of(last), sentence.span_of(word)))


def _is_spliced(first: Token, conjunction: Token) -> bool:
    """Whether a bare comma parts two clauses with a subject and a tense before the conjunction."""
    verbs = [t for t in first.subtree if t.i < conjunction.i and t.i != first.i and is_clause(t)]
    for verb in verbs:
        opening = verb.left_edge
        before = previous_word(opening)
        bare = before is not None and before.text == "," and opening.dep_ not in {"mark", "advmod", "cc"}
        if (
            bare
            and verb.dep_ in {"conj", "ccomp", "parataxis", "dep"}
            and opening.tag_ not in {"WDT", "WP", "WP$", "WRB"}
        ):
            return True
    other = first.head if first.dep_ in {"conj", "ccomp"} else None
    return other is not None and is_clause(other) and not any(c.dep_ == "cc" and c.i > other.i for c in other.children)


def _may_be_a_noun(first: Token, second: Token) -> bool:
    """Whether the second verb may be a participle beside a noun: "it has a screen, and a button mounted below"."""
    if is_past(first) or second.tag_ != "VBD" or auxiliaries(second):
        return False
    return inflected(second.lemma_.lower(), "VBN") == second.lower_


def _names_later(first: Token, second: Token) -> bool:
    """Whether the first clause has only "it" or "he" for what the second one names."""
    pronoun, name = subject_of(first), subject_of(second)
    if pronoun is None or name is None or pronoun.lower_ not in {"it", "he", "she", "they"}:
        return False
    return pronoun.dep_ != "expl" and name.pos_ == "PROPN"


def _is_main(verb: Token, sentence: ParsedSentence) -> bool:
    """Whether the verb is the main verb of the sentence, or joined to it by plain coordination."""
    while verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        verb = verb.head
    return verb.dep_ == "ROOT"


def _could_join_deeper(first: Token, comma: Token, conjunction: Token, second: Token) -> bool:
    """Whether the second clause could instead go on with a clause inside the first one: "X said A, and B"."""
    for inner in first.subtree:
        if inner.i >= conjunction.i or inner == first or inner.pos_ not in {"VERB", "AUX"}:
            continue
        if inner.dep_ in {"ccomp", "csubj"} and not _is_quotation(inner, first):
            return True
        if inner.dep_ in {"advcl", "relcl", "acl", "pcomp"} and is_clause(inner):
            reaches = max(token.i for token in inner.subtree) >= conjunction.i - 2
            if reaches and (comma.text != "," or inner.dep_ != "relcl"):
                return True
    return False


def _is_quotation(inner: Token, first: Token) -> bool:
    """Whether a complement stands before its verb of saying, closed in quote marks."""
    last = max(token.i for token in inner.subtree)
    return last < first.i and first.doc[last].text in {"”", '"', "’", ","}
