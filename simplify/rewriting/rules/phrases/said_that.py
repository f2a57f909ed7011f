"""Keep the small word that shows how a sentence is built: "she said that the road was open".

Why: Readers who learn English, and readers who read slowly, take "she said the road" for a whole at first. Controlled
languages ask for the word: ASD-STE100 Simplified Technical English ("do not omit words to make a sentence shorter").

Only after verbs that report, where a clause with its own subject follows at once, and never inside a quotation.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Edit
from simplify.rewriting.clauses import SUBJECTS, auxiliaries, is_finite, subject_of
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

REPORTING = frozenset(
    """
    say tell believe think claim argue admit warn deny suggest insist hope fear know announce add note explain
    estimate predict expect show find reveal confirm mean feel understand agree promise report allege assume
    conclude realise realize acknowledge complain concede state suspect write discover learn hear
    """.split()
)
LONGEST_BETWEEN = 4
OPENERS = frozenset({"that", "whether", "if", "how", "why", "what", "who", "when", "where", "which", "because", "as"})


@rule(
    Example("She said the road was open.", "She said that the road was open."),
    Example("Experts believe it will rain.", "Experts believe that it will rain."),
    Example("She said on Monday the road was open.", "She said on Monday that the road was open."),
    Keep(
        "Floods, said the mayor of the old town in 1990, are a gift of the river to its people.",
        why="a remark inside the clause",
    ),
    Keep(
        "When the new bridge opens, the mayor said the old one would be closed for a year.",
        why="“when” is part of what she said",
    ),
    Keep(
        "In the cellar they found piles of cash: wads of old notes were hidden in a box.",
        why="what they found is no clause",
    ),
    Keep("She said that the road was open.", why="the word is there"),
    Keep("“The road is open,” she said.", why="a quotation is kept as it was said"),
    Keep("The road, she said, was open.", why="the clause does not follow"),
    Keep("She asked who he said was open.", why="the clause has lost its subject to “who”"),
    Keep("So it is a relief, says the British author, that his book is done.", why="the speaker follows"),
    Keep("She knows the road.", why="no clause follows"),
    family="phrases",
)
def said_that(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Put “that” before a reported clause that lacks it."""
    for verb in sentence.tokens:
        if verb.lemma_.lower() not in REPORTING or verb.pos_ != "VERB" or sentence.is_quoted(verb):
            continue
        if verb.tag_ in {"VBD", "VBZ", "VBP"} and subject_of(verb) is None and verb.dep_ != "conj":
            continue  # "Bees, says the author, sleep at night": what follows is the speaker
        first = _opening(verb)
        if first is None or sentence.is_quoted(first):
            continue
        yield Proposal((Edit(sentence.span_of(first), f"that {first.text}"),))


def _opening(verb: Token) -> Token | None:
    """The first word of a finite clause that follows the verb at once and is opened by nothing but its subject."""
    for clause in verb.children:
        if clause.dep_ != "ccomp" or clause.i < verb.i or not is_finite(clause):
            continue
        words = [token for token in clause.subtree if not token.is_space]
        subjects = [child for child in clause.children if child.dep_ in SUBJECTS]
        if not subjects or any(child.dep_ == "mark" for child in clause.children):
            return None
        first = words[0]
        starts = first in subjects or first in {word for subject in subjects for word in subject.subtree}
        if _is_cut_in_two(verb, clause) or _has_frame(verb):
            return None
        between = verb.doc.text[first.idx : clause.idx]
        if any(mark in between for mark in "(:;") or _is_remark(verb):
            return None  # "they found piles of cash: wads of notes were …": what they found is no clause
        if not starts or first.lower_ in OPENERS or first.is_punct or not _follows(verb, first):
            return None
        return first if _stands_alone(verb) else None
    return None


def _follows(verb: Token, first: Token) -> bool:
    """Whether nothing stands between but when or where it was said: "said Thursday", "said in a statement"."""
    between = list(verb.doc[verb.i + 1 : first.i])
    if len(between) > LONGEST_BETWEEN or any(token.is_punct for token in between):
        return False
    own = [child for child in verb.children if child.dep_ in {"npadvmod", "advmod", "prep", "dobj", "dative"}]
    told = verb.lemma_.lower() == "tell"
    return all(
        any(token == child or child.is_ancestor(token) for child in own if told or child.dep_ not in {"dobj", "dative"})
        for token in between
    )


def _stands_alone(verb: Token) -> bool:
    """Whether no question word or "that" belongs into the clause ("the man who she said was ill")."""
    if verb.dep_ == "relcl" or _after_relative(verb):
        return False
    return not any(
        child.i < verb.i and (child.tag_ in {"WP", "WDT", "WRB", "WP$"} or child.dep_ == "dobj")
        for child in verb.children
    )


def _is_remark(verb: Token) -> bool:
    """Whether the verb begins a remark between commas: "Humans, said the author, are …"."""
    subject = subject_of(verb)
    if subject is None or verb.i == 0 or verb.nbor(-1).text != ",":
        return False
    return not any(token.text == "," for token in subject.subtree)


def _is_cut_in_two(verb: Token, clause: Token) -> bool:
    """Whether commas set the verb of saying off inside the clause: "Humans, said the author in 2013, are a plague"."""
    first = [*auxiliaries(clause), clause][0]
    return verb.i > 0 and verb.nbor(-1).text == "," and first.nbor(-1).text == ","


def _has_frame(verb: Token) -> bool:
    """Whether a "when" or "if" stands before the speaker: it belongs to what was said ("When it opens, she said …")."""
    return any(
        child.dep_ == "advcl" and child.i < verb.i and any(mark.dep_ in {"mark", "advmod"} for mark in child.lefts)
        for child in verb.children
    )


def _after_relative(verb: Token) -> bool:
    """Whether "that" or "which" stands before the subject, whose place may be in the clause: "a step that she felt …"."""
    subject = subject_of(verb)
    first = min((token.i for token in subject.subtree), default=0) if subject is not None else 0
    return first > 0 and verb.doc[first - 1].lower_ in {"that", "which", "who", "whom", "what"}
