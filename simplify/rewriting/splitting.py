"""What all splitting rules share: when a sentence may be split at all, and the edits that a split is made of."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.model import Edit, Span
from simplify.rewriting.clauses import (
    final_stop,
    is_conditional,
    is_question,
    is_reported,
    text_between,
    upper_first,
)
from simplify.rewriting.rule import Proposal, Situation

if TYPE_CHECKING:
    from spacy.tokens import Token

KEEPS_CAPITAL = frozenset({"PROPN"})
VIEWS = frozenset(
    {"view", "opinion", "eye", "mind", "judgment", "judgement", "account", "telling", "word", "reckoning"}
)


@lru_cache(maxsize=64)
def may_split(sentence: ParsedSentence, situation: Situation) -> bool:
    """Whether the sentence is long enough to be split, and is no question, fragment of a quotation or list.

    Every rule asks this of the same sentence in turn, so the answer is remembered for a while.
    """
    text = sentence.text
    if len(sentence.words) <= situation.level.wanted_sentence or is_question(sentence):
        return False
    if text.count("(") != text.count(")") or text.count('"') % 2 or text.count(";") > 1 or text.rstrip().endswith(":"):
        return False
    if any(token.dep_ == "parataxis" and class_of(token.lemma_.lower()) for token in sentence.tokens):
        return False  # "A, he said, and B": both are what he said
    return not all(sentence.is_quoted(word) for word in sentence.words)


def cuts_an_aside(sentence: ParsedSentence, proposal: Proposal) -> bool:
    """Whether a full stop would come to stand between brackets, or between a pair of dashes."""
    text, base = sentence.text, sentence.span.start
    for edit in proposal.edits:
        if not edit.text.startswith(". "):
            continue
        left, right = text[: edit.span.start - base], text[edit.span.end - base :]
        if left.count("(") > left.count(")"):
            return True
        if left.count(" – ") % 2 == 1 and " – " in right:
            return True
        if left.count(" — ") % 2 == 1 and " — " in right:
            return True
    return False


def is_free(token: Token) -> bool:
    """Whether the clause of the token is the narrator's own and no condition, so that it may stand alone."""
    return not is_reported(token) and not is_conditional(token)


def is_in_report(token: Token) -> bool:
    """Whether something reported stands between the reporting verb and the token: it may be part of the report.

    The parse often ties the end of a long report to the verb of saying itself. What comes before the report, and what
    comes after a quotation that stands first ("…," said X), is the narrator's.
    """
    for verb in token.ancestors:
        reports = [child for child in verb.children if child.dep_ == "ccomp" and verb.i < child.i < token.i]
        if reports and not any(token == one or one.is_ancestor(token) for one in verb.children if one.dep_ == "conj"):
            return True
    return False


def is_attributed(sentence: ParsedSentence) -> bool:
    """Whether "according to X" or "in X’s view", first or last, makes all of the sentence what somebody said."""
    words = sentence.words
    if not words:
        return False
    for token in words:
        if token.lower_ == "according" and not sentence.is_quoted(token):
            ends = max(below.i for below in token.subtree) >= words[-1].i
            if token.i == words[0].i or ends:
                return True
    first = words[0]
    return first.lower_ in {"in", "to", "from"} and any(
        child.dep_ == "pobj" and child.lemma_.lower() in VIEWS for child in first.children
    )


def lowered(token: Token) -> str:
    """The text of a sentence's first word when it comes to stand inside a sentence."""
    if token.lower_ in {"the", "a", "an"}:
        return token.lower_
    if (
        token.pos_ in KEEPS_CAPITAL
        or token.ent_type_ in {"PERSON", "GPE", "ORG", "NORP"}
        or token.text in {"I", "I’m", "I'm"}
    ):
        return token.text
    capitals = sum(1 for letter in token.text if letter.isupper())
    return token.text if capitals > 1 else token.text[0].lower() + token.text[1:]


def stop_and_start(sentence: ParsedSentence, first: Token, last: Token, opening: str) -> Edit:
    """Replace the words from `first` to `last`, and the space before them, by a full stop and `opening`."""
    start = sentence.span_of(first).start
    text = sentence.tokens.doc.text
    at = first.idx
    while at > 0 and text[at - 1] == " ":
        at, start = at - 1, start - 1
    end = sentence.span_of(last).end
    stop = "" if at > 0 and text[at - 1] == "." else "."  # "… in the U.S. But …" has its full stop
    return Edit(Span(start, end), f"{stop} {opening}", (sentence.span_of(first),))


def moved_to_end(sentence: ParsedSentence, words: str, evidence: tuple[Span, ...]) -> Edit | None:
    """Add a sentence of its own after this one; None when this one does not end with a plain full stop."""
    stop = final_stop(sentence)
    if stop is None or stop.i == 0 or stop.nbor(-1).text in {".", ")", "”", '"'}:
        return None
    return Edit(sentence.span_of(stop), f". {words}.", evidence)


def cut_between_commas(sentence: ParsedSentence, opening: Token, closing: Token) -> Edit:
    """Delete from an opening comma or dash to the closing one, leaving one space."""
    start, end = sentence.span_of(opening).start, sentence.span_of(closing).end
    text = sentence.tokens.doc.text
    at = opening.idx
    while at > 0 and text[at - 1] == " ":
        at, start = at - 1, start - 1
    return Edit(Span(start, end), "")


def resumes(noun: Token, closing: Token) -> bool:
    """Whether the main clause goes on right after the closing comma of a remark about its subject, or its speaker.

    Only there can the remark be lifted out with both its commas and nothing else change its meaning.
    """
    following = next_word(closing)
    if following is None or following.dep_ in {"cc", "mark", "prep"} or following.tag_ in {"IN", "WDT", "WP", "WRB"}:
        return False
    verb = noun.head
    if noun.dep_ not in {"nsubj", "nsubjpass"} or verb.pos_ not in {"VERB", "AUX"}:
        return False
    return following == verb or (following.head == verb and following.dep_ in {"aux", "auxpass", "advmod", "neg"})


def capital(token: Token) -> str:
    """The word as the first of a sentence."""
    return upper_first(token.text)


def span_text(first: Token, last: Token) -> str:
    """The characters from one token to another."""
    return text_between(first, last)


def next_word(token: Token) -> Token | None:
    """The next token of the same document that is not space."""
    doc = token.doc
    at = token.i + 1
    while at < len(doc) and doc[at].is_space:
        at += 1
    return doc[at] if at < len(doc) else None


def previous_word(token: Token) -> Token | None:
    """The token before, if any."""
    return token.nbor(-1) if token.i else None
