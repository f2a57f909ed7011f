"""What may be left out when a text is shortened: words that a reader does not need for the point.

Nothing with a number, a name, a negation, a hedge, a remark on evidence, a speaker, a condition or a quotation in it is
ever left out: those are facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.language.speech_verbs import class_of
from simplify.model import Edit, Span
from simplify.rewriting.clauses import CONDITIONS, MODALS, auxiliaries, is_finite, subject_of
from simplify.rewriting.rule import Proposal
from simplify.rewriting.splitting import capital, is_free, next_word

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 25
"""A remark of more words than this is a story of its own, and stays."""
FACTS = frozenset(
    """
    not no never nor neither none nobody nothing without hardly barely scarcely rarely only except unlike
    instead despite deny denied refuse refused fail failed lack lacked reject rejected may might could allegedly
    alleged reportedly apparently perhaps possibly probably likely unlikely seemingly suspected supposed
    supposedly claimed so-called evidence proof first last more most less least fewer before after since until
    during because so but although though die died dead death kill killed born win won lose lost arrest arrested
    charge charged convict convicted jail jailed twice double triple once or including all every each any some
    many few several half both dozen hundred thousand million billion gun guns gunfire knife knives bomb bombs
    weapon weapons rifle rifles pistol axe sword explosive explosives explosion blood bleeding wound wounds
    wounded injury injuries injured hurt pain crash attack violence poison fire flames body bodies corpse
    handcuffs disguise mask masks hood balaclava wheelchair crutches stretcher chains drugs secret secretly
    illegal illegally still yet already now soon currently recently later earlier again nearly almost mostly
    mainly largely partly especially particularly notably even just too due owing thanks where when whenever
    while following amid whether often always usually sometimes former ex-
    """.split()
)
"""Words that carry a fact: denial, doubt, order, comparison, cause, time, amount, death, harm and judgement."""

WIDENED = frozenset(
    """
    all every each any both most more less least fewer fewest few only none no never not always often usually sometimes
    rarely mostly mainly half majority percent % same than whole entire other
    """.split()
)
"""A claim with one of these holds for the cases that it names and no others, so nothing that narrows it may go."""


def is_dispensable(sentence: ParsedSentence, tokens: Sequence[Token]) -> bool:
    """Whether a run of tokens holds nothing that a reader needs to judge the claim it stands beside."""
    words = [token for token in tokens if any(character.isalnum() for character in token.text)]
    if not words or len(words) > LONGEST:
        return False
    return not any(_is_fact(sentence, token) for token in words)


def _is_fact(sentence: ParsedSentence, token: Token) -> bool:
    if token.like_num or token.ent_type_ or token.pos_ == "PROPN" or sentence.is_quoted(token):
        return True
    if token.dep_ == "neg" or token.lower_ in FACTS or token.lower_ in MODALS or token.lower_ in CONDITIONS:
        return True
    if token.tag_ in {"JJS", "RBS"} or sum(map(str.isupper, token.text)) > 1:
        return True  # "the largest", an abbreviation
    if any(character.isdigit() for character in token.text):
        return True
    return token.pos_ == "VERB" and class_of(token.lemma_.lower()) is not None


def is_told(sentence: ParsedSentence, verb: Token) -> bool:
    """Whether the clause of the verb tells, in the narrator's own words, what is or was so.

    A denial, a condition, a report or a "would" says something else once a circumstance is gone from it.
    """
    if not is_finite(verb) or subject_of(verb) is None or sentence.is_quoted(verb):
        return False
    if verb.dep_ != "ROOT" and not (verb.dep_ == "conj" and verb.head.dep_ == "ROOT"):
        return False
    chain = [*auxiliaries(verb), verb, *(child for child in verb.children if child.dep_ == "neg")]
    return not any(one.dep_ == "neg" or one.tag_ == "MD" for one in chain) and is_free(verb)


def may_narrow(verb: Token) -> bool:
    """Whether the clause of the verb counts or compares, so that what hangs on it may say of which cases."""
    return any(
        token.lower_ in WIDENED or token.tag_ in {"JJR", "JJS", "RBR", "RBS"} or token.dep_ == "neg"
        for token in verb.subtree
    )


def fronted_out(sentence: ParsedSentence, first: Token, comma: Token) -> Proposal | None:
    """Leave out what stands before the subject, from the first token of the sentence to its comma."""
    following = next_word(comma)
    if following is None or following.i >= sentence.tokens.end or sentence.is_quoted(following):
        return None
    whole = Span(sentence.span_of(first).start, sentence.span_of(following).end)
    return Proposal((Edit(whole, capital(following)),), leaves_out=True)


def left_out(sentence: ParsedSentence, first: Token, last: Token) -> Proposal:
    """Leave out the tokens from `first` to `last`, with the space before them."""
    start, end = sentence.span_of(first).start, sentence.span_of(last).end
    text, at = sentence.tokens.doc.text, first.idx
    while at > 0 and text[at - 1] == " " and at > sentence.tokens.start_char:
        at, start = at - 1, start - 1
    return Proposal((Edit(Span(start, end), ""),), leaves_out=True)
