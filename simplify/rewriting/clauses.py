"""Questions that splitting rules ask of a parse: is this a finite clause, whose subject is it, may it be touched?

Labels are those of spaCy's English models (ClearNLP style). Every answer leans to "no" when the parse is unsure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
AUXILIARIES = frozenset({"aux", "auxpass"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
DASHES = frozenset({"–", "—", "-", "--"})
CONDITIONS = frozenset({"if", "unless", "whether", "provided", "until", "once", "lest"})
NEVER_SPLIT_UNDER = frozenset({"than", "if", "unless", "whether"})
LINKS = frozenset("however nonetheless nevertheless meanwhile moreover furthermore instead then also still".split())
SHARES_OVER = frozenset({"according", "under", "without"})
MODALS = frozenset({"would", "could", "should", "may", "might", "must", "can", "will", "shall"})


def subject_of(verb: Token) -> Token | None:
    """The verb's own subject, or None."""
    for child in verb.children:
        if child.dep_ in SUBJECTS and child.i < verb.i:
            return child
    return None


def auxiliaries(verb: Token) -> list[Token]:
    """The auxiliaries of a verb, in order."""
    return [child for child in verb.lefts if child.dep_ in AUXILIARIES]


def is_finite(verb: Token) -> bool:
    """Whether a verb, with its auxiliaries, carries tense."""
    chain = [*auxiliaries(verb), verb]
    return verb.pos_ in {"VERB", "AUX"} and chain[0].tag_ in FINITE


def is_clause(verb: Token) -> bool:
    """Whether the verb makes a full clause of its own: finite, with one subject of its own before it.

    Two subjects before one verb are two clauses that the parser ran together ("I’d rather we paid").
    """
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS and child.i < verb.i]
    return is_finite(verb) and len(subjects) == 1


def is_past(verb: Token) -> bool:
    """Whether the clause of the verb is in the past tense ("did", "was told"); perfect counts as present."""
    first = [*auxiliaries(verb), verb][0]
    return first.tag_ == "VBD" or first.lower_ in {"did", "was", "were", "had"}


def subtree(token: Token, *, without: Iterable[Token] = ()) -> list[Token]:
    """The tokens below `token`, itself included, in order, less the subtrees of `without`."""
    left_out = {below.i for one in without for below in one.subtree}
    return [below for below in token.subtree if below.i not in left_out]


def is_continuous(tokens: list[Token]) -> bool:
    """Whether the tokens stand side by side."""
    return bool(tokens) and tokens[-1].i - tokens[0].i == len(tokens) - 1


def span_between(sentence: ParsedSentence, first: Token, last: Token) -> Span:
    """From the beginning of one token to the end of another, in the coordinates of the sentence."""
    return Span(sentence.span_of(first).start, sentence.span_of(last).end)


def text_between(first: Token, last: Token) -> str:
    """The characters from one token to another, exactly."""
    return first.doc.text[first.idx : last.idx + len(last.text)]


def final_stop(sentence: ParsedSentence) -> Token | None:
    """The full stop that ends the sentence, outside quotations; None for any other ending."""
    last = last_token(sentence)
    return last if last is not None and last.text == "." and not sentence.is_quoted(last) else None


def last_token(sentence: ParsedSentence) -> Token | None:
    """The last token of the sentence that is not space."""
    for token in reversed(list(sentence.tokens)):
        if not token.is_space:
            return token
    return None


def word_count(tokens: Iterable[Token]) -> int:
    """How many of the tokens a reader would count as words."""
    return sum(1 for token in tokens if any(c.isalnum() for c in token.text) and token.tag_ != "POS")


def ancestors_within(token: Token) -> Iterator[Token]:
    """The token's heads, nearest first."""
    yield from token.ancestors


def is_reported(token: Token) -> bool:
    """Whether the token stands in what somebody says, thinks or wants, so that taking it out changes who says it."""
    for one in [token, *token.ancestors]:
        if one.dep_ in {"ccomp", "pcomp", "csubj"} and one.head.i != one.i:
            return True
        if one.dep_ == "xcomp" and one.head.lemma_.lower() not in {
            "be",
            "seem",
            "begin",
            "start",
            "continue",
            "stop",
            "help",
        }:
            return True
        if one.dep_ == "acl" and is_finite(one):
            return True  # "the fear that it does not work"
    return False


def is_conditional(token: Token) -> bool:
    """Whether the token stands in, or governs, a condition or a comparison."""
    for one in [token, *token.ancestors]:
        if one.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in CONDITIONS for c in one.children):
            return True
        if any(child.dep_ == "advcl" and _marked(child, CONDITIONS) for child in one.children):
            return True
    return False


def _marked(verb: Token, words: frozenset[str]) -> bool:
    return any(child.dep_ in {"mark", "advmod"} and child.lower_ in words for child in verb.children)


def fronted(verb: Token) -> list[Token]:
    """What stands before the subject of a clause and could reach over all that follows: "On Monday, …", "If …, …"."""
    subject = subject_of(verb)
    if subject is None:
        return []
    left = min(token.i for token in subject.subtree)
    heads = [child for child in verb.lefts if child.i < left and child.dep_ not in {"cc", "punct", "mark"}]
    return [child for child in heads if child.dep_ in {"prep", "advcl", "npadvmod", "advmod", "nmod", "pcomp"}]


def reaches_over(first: Token, second: Token, conjunction: str) -> bool:
    """Whether what stands before the first clause ("On Monday, …") may hold for the second one too.

    It does not where the second clause has such words of its own, where they only link to what came before ("However,
    …") or tell more of the first subject ("Born in Leeds, …"), and not behind "but", which sets the second clause off.
    A condition always does.
    """
    before = fronted(first)
    if any(_marked(one, CONDITIONS) or one.lower_ in CONDITIONS for one in before):
        return True
    if conjunction in {"but", "yet"}:
        return any(one.dep_ == "prep" and one.lower_ in SHARES_OVER for one in before)
    if any(one.dep_ in {"prep", "npadvmod"} for one in fronted(second)):
        return any(one.dep_ not in {"prep", "npadvmod"} and not _links(one) for one in before)
    return any(not _links(one) for one in before)


def _links(one: Token) -> bool:
    """Whether the words only link the sentence to the one before, or tell more of its own subject."""
    if one.dep_ == "advmod":
        return one.lower_ in LINKS
    return one.dep_ == "advcl" and one.tag_ == "VBN" and not any(child.dep_ == "mark" for child in one.children)


def has_unbalanced_marks(text: str) -> bool:
    """Whether brackets or curly quote marks do not pair up."""
    return text.count("(") != text.count(")") or text.count("“") != text.count("”") or text.count('"') % 2 == 1


def is_question(sentence: ParsedSentence) -> bool:
    """Whether the sentence ends as a question."""
    return "?" in sentence.text[-3:]


def upper_first(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]
