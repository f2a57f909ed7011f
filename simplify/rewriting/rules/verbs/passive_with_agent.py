"""Say who did it first: "The council repaired the bridge", not "The bridge was repaired by the council".

Why: WCAG 2.2 technique G153 and the Federal Plain Language Guidelines, "Use active voice".

Only where the text names the doer, a person or a body that acts, right after the verb; a doer is never guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy, is_plural
from simplify.language.inflection import inflected
from simplify.language.parsed import ParsedSentence
from simplify.model import Edit, Span
from simplify.rewriting.clauses import auxiliaries, is_continuous, is_question, subject_of, subtree, word_count
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule
from simplify.rewriting.splitting import lowered, next_word, span_text

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 22
NEVER = frozenset({"want", "know", "need", "like", "mean", "concern"})
"""Verbs whose active form says it differently: "was wanted by the police"."""
DOERS = frozenset(
    """
    government council court parliament police army company firm bank agency committee commission team union party court
    club charity school university museum ministry department group organisation organization institute museum hospital
    newspaper association foundation city state
    """.split()
)
ACTING = frozenset({"PERSON", "ORG", "GPE", "NORP"})
AS_OBJECT = {"he": "him", "she": "her", "they": "them", "we": "us", "i": "me", "it": "it", "you": "you"}
AS_SUBJECT = {"him": "he", "her": "she", "them": "they", "us": "we", "me": "I", "it": "it", "you": "you"}


@rule(
    Example("The bridge was repaired by the city council in 1990.", "The city council repaired the bridge in 1990."),
    Example("The figures have been published by the Apex Institute.", "The Apex Institute has published the figures."),
    Example("He was criticised by the teachers.", "The teachers criticised him."),
    Keep("The price was raised by 10 percent in 1990.", why="10 percent did not do it"),
    Keep("The bridge was repaired in 1990.", why="nobody is named"),
    Keep("The bridge was not repaired by the city council.", why="a denial must not be moved"),
    Keep("The old bread was dropped by Webb’s in 1990.", why="the name ends after the mark"),
    Keep("The bridge that was repaired by the city council is old.", why="it says which bridge"),
    family="verbs",
    structural=True,
)
def passive_with_agent(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Turn a passive with a named doer into an active sentence."""
    root = sentence.tokens.root
    if root.tag_ != "VBN" or root.lemma_.lower() in NEVER or is_question(sentence) or len(sentence.words) > LONGEST:
        return
    proposal = _proposal(sentence, root)
    if proposal is not None:
        yield proposal


def _proposal(sentence: ParsedSentence, verb: Token) -> Proposal | None:
    subject, by = subject_of(verb), next((child for child in verb.rights if child.dep_ == "agent"), None)
    if subject is None or subject.dep_ != "nsubjpass" or by is None or by.lower_ != "by" or by.i != verb.i + 1:
        return None
    doer = next((child for child in by.children if child.dep_ == "pobj"), None)
    if doer is None or not _acts(doer) or any(child.dep_ in {"neg", "conj", "cc", "dobj"} for child in verb.children):
        return None
    phrase, theme, between = subtree(doer), subtree(subject), _between(verb)
    if between is None or not (is_continuous(phrase) and is_continuous(theme)) or phrase[0].i != by.i + 1:
        return None
    if theme[0].i != sentence.tokens.start or word_count(theme) > 8 or word_count(phrase) > 6:
        return None
    region = [token for token in sentence.tokens if token.i <= phrase[-1].i]
    if any(sentence.is_quoted(token) or token.text in {",", "(", "–", ";", ":"} for token in region):
        return None
    following = next_word(phrase[-1])
    if following is not None and following.tag_ == "POS":
        return None
    if subject.pos_ == "PRON" and subject.lower_ not in AS_OBJECT:
        return None
    form = _active(verb, doer)
    if form is None:
        return None
    first = (
        AS_SUBJECT.get(doer.lower_, span_text(phrase[0], phrase[-1]))
        if doer.pos_ == "PRON"
        else span_text(phrase[0], phrase[-1])
    )
    last = (
        AS_OBJECT[subject.lower_]
        if subject.pos_ == "PRON"
        else lowered(theme[0]) + span_text(theme[0], theme[-1])[len(theme[0]) :]
    )
    helper, main = form
    words = " ".join(
        word for word in [first[0].upper() + first[1:], helper, *(token.text for token in between), main, last] if word
    )
    span = Span(sentence.span_of(theme[0]).start, sentence.span_of(phrase[-1]).end)
    return Proposal((Edit(span, words),))


def _acts(doer: Token) -> bool:
    """Whether the doer is a person or a body that acts, named simply."""
    if any(child.dep_ in {"conj", "relcl", "acl", "appos", "prep"} for child in doer.children):
        return False
    if doer.pos_ == "PRON":
        return doer.lower_ in AS_SUBJECT
    return doer.ent_type_ in ACTING or animacy(doer) == "person" or doer.lemma_.lower() in DOERS


def _between(verb: Token) -> list[Token] | None:
    """The adverbs between the auxiliaries and the verb; None when anything else stands there."""
    helpers = auxiliaries(verb)
    if not helpers or any(
        child.dep_ in {"xcomp", "ccomp", "oprd", "dative", "advcl", "prt"} for child in verb.children
    ):
        return None
    inner = [token for token in verb.doc[helpers[0].i : verb.i] if token not in helpers]
    return inner if all(token.dep_ == "advmod" and token.lower_.endswith("ly") for token in inner) else None


def _active(verb: Token, doer: Token) -> tuple[str, str] | None:
    """The helper and the form of the active verb, for the doer's number; None for a chain that is not known."""
    lemma = verb.lemma_.lower()
    plural = doer.lower_ in {"them", "us", "you", "me"} or is_plural(doer) is True
    match [helper.lower_ for helper in auxiliaries(verb)]:
        case ["was" | "were"]:
            return "", inflected(lemma, "VBD")
        case ["is" | "are"]:
            return "", lemma if plural else inflected(lemma, "VBZ")
        case ["has" | "have", "been"]:
            return "have" if plural else "has", inflected(lemma, "VBN")
        case ["had", "been"]:
            return "had", inflected(lemma, "VBN")
        case [("will" | "would" | "could" | "should" | "may" | "might" | "must" | "can") as modal, "be"]:
            return modal, lemma
    return None
