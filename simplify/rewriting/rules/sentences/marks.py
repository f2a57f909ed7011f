"""End the sentence at a semicolon, a colon or a dash that stands between two full clauses.

Why: sentences of 10 to 15 words, one idea each (UK Easy Read); few learners know what a semicolon does.

Both sides must have their own subject and tense. Lists, and what somebody says, stay together.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.rewriting.clauses import auxiliaries, is_clause, is_conditional, is_finite, word_count
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import capital, may_split, next_word, stop_and_start

if TYPE_CHECKING:
    from spacy.tokens import Token


RULING = frozenset("rule recommend advise suggest oppose reject propose demand urge favour favor back want".split())
"""Verbs of taking a stand: what comes after a dash may be the reason of those who take it."""


@rule(
    Example(
        "The bridge was closed for three years because of the damage; it opened again in the spring.",
        "The bridge was closed for three years because of the damage. It opened again in the spring.",
    ),
    Keep(
        "The team was made up of three people: a nurse from Leeds; a cook from York; a driver from Hull.",
        why="it is a list",
    ),
    Keep(
        "The mayor said that the bridge was closed because of the damage; it would open again in the spring.",
        why="the mayor may have said both",
    ),
    family="sentences",
    structural=True,
)
def semicolon(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """End the sentence at a semicolon between two full clauses."""
    mark = _only(sentence, situation, {";"})
    if mark is None:
        return
    following = next_word(mark)
    before = [token for token in sentence.tokens if token.i < mark.i]
    after = [token for token in sentence.tokens if token.i > mark.i]
    if following is None or not _has_clause(before) or not _has_clause(after):
        return
    reported = [one for one in before if one.dep_ == "ccomp" and one.head.i < mark.i and not sentence.is_quoted(one)]
    if reported or "(" in sentence.text:
        return
    if any(token.dep_ == "mark" and is_conditional(token.head) for token in before):
        return
    word = following
    text = capital(word)
    if word.lower_ == "and":
        word = next_word(word) or word
        text = capital(word)
        if word.dep_ == "mark" or word.lower_ in {"as", "that", "when", "because", "who", "which"}:
            return
    elif word.lower_ in {"or", "nor"}:
        return
    yield Proposal((stop_and_start(sentence, mark, word, text),))


@rule(
    Example(
        "The message of the report on the old bridges is clear: the city must spend far more money on them every year.",
        "The message of the report on the old bridges is clear. The city must spend far more money on them every year.",
    ),
    Keep(
        "The mayor of the old town said this after the flood: the city must spend far more money on its bridges.",
        why="it is what she said",
    ),
    Keep(
        "The team that looked at the old bridge had three people in it: a nurse, a driver and a cook who came from Leeds.",
        why="a list",
    ),
    family="sentences",
    structural=True,
)
def colon(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """End the sentence at a colon before a full clause that explains the first."""
    mark = _only(sentence, situation, {":"})
    following = next_word(mark) if mark is not None else None
    if mark is None or following is None or following.i >= sentence.tokens.end:
        return
    before, after = _sides(sentence, mark)
    if word_count(before) < 4 or not _has_clause(before) or not _is_one_clause(after) or "(" in sentence.text:
        return
    if any(class_of(token.lemma_.lower()) for token in before if token.pos_ == "VERB") or before[0].lower_ == "such":
        return  # "Such is life: …" points forward
    if any(sentence.is_quoted(token) for token in after):
        return  # the words of somebody who stands before the colon
    yield Proposal((stop_and_start(sentence, mark, following, capital(following)),))


@rule(
    Example(
        "Other countries have given up their largest notes – Canada stopped making its 1,000-dollar note in 2000.",
        "Other countries have given up their largest notes. Canada stopped making its 1,000-dollar note in 2000.",
    ),
    Keep(
        "The oldest of the bridges – it was built in 1790 – will be closed for a year so that it can be repaired.",
        why="it stands in the middle of a clause",
    ),
    Keep(
        "The new rules for the town recommend no more houses by the river – there is no case for building on wet land.",
        why="the rules may say both",
    ),
    Keep(
        "There is a growing fear in the old town that the new bridge not only costs too much – it sinks.",
        why="it is what people fear",
    ),
    Keep(
        "The team found that the old bridge needs many new stones – and that the city has no money for them this year.",
        why="no clause of its own",
    ),
    family="sentences",
    structural=True,
)
def dash(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """End the sentence at a single dash before a full clause."""
    mark = _only(sentence, situation, {"–", "—"})
    following = next_word(mark) if mark is not None else None
    if mark is None or following is None or following.dep_ in {"cc", "mark"} or following.i >= sentence.tokens.end:
        return
    if following.like_num:
        return
    before, after = _sides(sentence, mark)
    if word_count(before) < 4 or not _has_clause(before) or not _is_one_clause(after) or "(" in sentence.text:
        return
    if any(token.lower_ == "only" and token.nbor(-1).lower_ in {"not", "n’t", "n't"} for token in before[1:]):
        return  # "not only … – it …" is one thought
    if any(token.dep_ == "acl" and is_finite(token) for token in before):
        return  # "the fear that …"
    if any(token.lemma_.lower() in RULING and token.pos_ == "VERB" for token in before):
        return  # "the guidelines rule it out – there is no case for it": they say both
    if any(
        token.dep_ in {"ccomp", "advcl"} and not sentence.is_quoted(token) and token.head.i < mark.i for token in before
    ):
        return
    yield Proposal((stop_and_start(sentence, mark, following, capital(following)),))


def _only(sentence: ParsedSentence, situation: Situation, marks: set[str]) -> Token | None:
    """The only mark of its kind in a sentence that may be split, outside quotations; None when there are more."""
    if not may_split(sentence, situation):
        return None
    found = [token for token in sentence.tokens if token.text in marks and not sentence.is_quoted(token)]
    return found[0] if len(found) == 1 else None


def _sides(sentence: ParsedSentence, mark: Token) -> tuple[list[Token], list[Token]]:
    tokens = [token for token in sentence.tokens if not token.is_space]
    return [token for token in tokens if token.i < mark.i], [token for token in tokens if token.i > mark.i]


def _is_one_clause(tokens: list[Token]) -> bool:
    """Whether the words begin with a subject and its verb, and their main verb hangs on nothing else among them."""
    inside = {token.i for token in tokens}
    heads = [token for token in tokens if token.head.i not in inside or token.head == token]
    heads = [token for token in heads if token.dep_ != "punct"]
    if (
        len(heads) != 1
        or not is_clause(heads[0])
        or heads[0].dep_ not in {"ROOT", "parataxis", "ccomp", "appos", "acl", "advcl", "conj", "relcl"}
    ):
        return False
    verb = heads[0]
    begins = {
        token.i for child in verb.children if child.dep_ in {"nsubj", "nsubjpass", "expl"} for token in child.subtree
    }
    marked = any(child.dep_ == "mark" for child in verb.children)
    marked = marked or any(token.tag_ in {"WDT", "WP", "WP$"} for token in tokens[:4])  # "some of which"
    return (
        not marked
        and (tokens[0].i in begins or tokens[0] in auxiliaries(verb))
        and tokens[0].tag_ not in {"WDT", "WP", "WRB"}
    )


def _has_clause(tokens: list[Token]) -> bool:
    return any(is_clause(token) and token.dep_ in {"ROOT", "ccomp", "parataxis", "conj"} for token in tokens)
