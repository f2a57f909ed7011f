"""Use the everyday word: "buy" for "purchase", "about" for "approximately".

Why: Federal Plain Language Guidelines, "Use simple words and phrases"; WCAG 2.2, 3.1.3 Unusual Words.

The words are data: an entry of the lexicon marks a wording with "=" when it may stand in the term's place in that sense
everywhere, with "~" when a cue of the sense must be near. Words in quote marks, names, parts of fixed terms and
words that the glossary keeps are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from simplify.language.articles import article_for
from simplify.language.inflection import inflected, lemmas
from simplify.language.parsed import ParsedSentence
from simplify.language.surroundings import surroundings
from simplify.lexicon import load_lexicon
from simplify.lexicon.choosing import Choice, choose_sense
from simplify.lexicon.entries import DIFFICULTIES, Sense, Simpler
from simplify.model import Edit, Span
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

PARTS = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv", "ADP": "prep", "SCONJ": "conj"}
SURE = 4.0
CLEAR = 2.0
"""How strongly the cues must speak for a sense, and how much more than for the next one, before a word of several
senses is swapped: more than an explanation asks for, because a wrong swap is worse than a hard word."""

HYPHENS = frozenset({"-", "–", "‑", "/"})
EASIEST = {"a2": "A2", "b1": "B1", "b2": "B2"}
"""The lowest level of a term that is swapped for a reader: easier words are left as the newsroom wrote them."""


@rule(
    Example("They purchased a new bus.", "They bought a new bus."),
    Example("It took approximately ten days.", "It took about ten days."),
    Keep("“We purchased it,” she said.", why="a quotation is kept as it was said"),
    Keep("The Purchase of Louisiana was in 1803.", why="a name"),
    family="words",
)
def plain_words(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Swap a hard word for an everyday one that means the same here."""
    for token in sentence.tokens:
        if token.pos_ not in PARTS or not _senses(token) or sentence.is_quoted(token):
            continue
        if _is_free(token, situation):
            edit = _edit(sentence, token, situation)
            if edit is not None:
                yield Proposal((edit,))


def _is_free(token: Token, situation: Situation) -> bool:
    """Whether the word is no name, no part of a fixed term or hyphenated word, and not kept for the glossary."""
    if token.ent_type_ in {
        "PERSON",
        "ORG",
        "GPE",
        "LOC",
        "FAC",
        "PRODUCT",
        "WORK_OF_ART",
        "LAW",
        "EVENT",
        "NORP",
    }:
        return False
    if not token.text.isalpha() or (token.text[0].isupper() and not token.is_sent_start):
        return False
    if token.pos_ == "NOUN" and token.dep_ == "compound":
        return False  # "blast barrier": a part of a term
    if token.lemma_.lower() in situation.locked or any(child.dep_ == "prt" for child in token.children):
        return False
    around = [token.doc[at] for at in (token.i - 1, token.i + 1) if 0 <= at < len(token.doc)]
    if any(near.text in HYPHENS and not (near.whitespace_ and near.i > token.i) for near in around if near.text != "–"):
        return False
    return not _in_fixed_term(token)


def _in_fixed_term(token: Token) -> bool:
    """Whether the word belongs to a term of several words that the lexicon explains as a whole."""
    lexicon = load_lexicon()
    doc = token.doc
    for start in range(max(0, token.i - 4), token.i + 1):
        for word in {doc[start].lower_, doc[start].lemma_.lower()}:
            for words, _ in lexicon.phrases(word):
                end = start + len(words)
                if start <= token.i < end <= len(doc) and all(
                    wanted in {near.lower_, near.lemma_.lower()}
                    for wanted, near in zip(words, doc[start:end], strict=True)
                ):
                    return True
    return False


def _edit(sentence: ParsedSentence, token: Token, situation: Situation) -> Edit | None:
    chosen = _wording(sentence, token, situation)
    if chosen is None or not _sits_well(chosen.text, token) or _is_there(chosen.text, sentence):
        return None
    wording = inflected(chosen.text, token.tag_)
    if wording.lower() == token.lower_ or (" " in wording and token.tag_ in {"JJR", "JJS", "RBR", "RBS"}):
        return None
    if token.tag_ == "NN" and _is_plural(wording):
        return None  # "the stuff was" would become "the things was"
    if token.text[0].isupper():
        wording = wording[0].upper() + wording[1:]
    start = sentence.span_of(token).start
    before = token.nbor(-1) if token.i > sentence.tokens.start else None
    if before is not None and before.lower_ in {"a", "an"}:
        article = article_for(wording)
        article = article.capitalize() if before.text[0].isupper() else article
        wording, start = f"{article} {wording}", sentence.span_of(before).start
    return Edit(Span(start, sentence.span_of(token).end), wording)


def _sits_well(wording: str, token: Token) -> bool:
    """Whether a wording of several words can stand where one word stood: "with success" not before its verb, "very
    good" not after "how"."""
    first, *rest = wording.split(" ")
    degree = any(child.dep_ in {"advmod", "neg"} for child in token.children)
    if first in {"very", "extremely", "more", "less"} and degree:
        return False
    if token.pos_ == "ADV" and rest and first not in {"very", "more", "almost"}:
        head = token.head
        return head.pos_ in {"VERB", "AUX"} and (token.is_sent_start or token.i > head.i)
    return not (token.pos_ == "ADV" and token.head.pos_ == "ADJ" and not wording.endswith("ly") and rest)


def _is_there(wording: str, sentence: ParsedSentence) -> bool:
    """Whether the sentence has the wording's main word already: "farming and agriculture" must not become twice one."""
    words = {word for word in wording.lower().split() if len(word) > 3}
    return any(token.lower_ in words or token.lemma_.lower() in words for token in sentence.tokens)


def _is_plural(wording: str) -> bool:
    """Whether a noun phrase is plural by its first noun ("land and buildings" is not)."""
    head = wording.split(" ", maxsplit=1)[0]
    return head.endswith("s") and lemmas(head, "NOUN")[0] != head


def _senses(token: Token) -> tuple[Sense, ...]:
    """The senses of the very word, if any of them has a simpler wording; else none."""
    return _swappable(token.lemma_.lower(), PARTS[token.pos_])


@lru_cache(maxsize=1 << 14)
def _swappable(lemma: str, pos: str) -> tuple[Sense, ...]:
    senses = tuple(sense for sense in load_lexicon().senses(lemma, pos) if sense.term.lower() == lemma)
    return senses if any(sense.simpler for sense in senses) else ()


def _wording(sentence: ParsedSentence, token: Token, situation: Situation) -> Simpler | None:
    senses = _senses(token)
    if len(senses) > 1 and _in_compound(token):
        return None
    choice = choose_sense(senses, surroundings(token, topics=situation.topics))
    if choice.sense is None or not _hard_enough(choice.sense, situation):
        return None
    return next((one for one in choice.sense.simpler if _may_stand(one, choice)), None)


def _in_compound(token: Token) -> bool:
    """Whether other words narrow the word, or it narrows one, so that together they may be a term ("venture capital",
    "gross domestic product")."""
    if token.pos_ == "ADJ":
        return sum(child.dep_ in {"amod", "compound"} for child in token.head.children) > 1
    return token.dep_ == "compound" or any(child.dep_ == "compound" for child in token.children)


def _may_stand(simpler: Simpler, choice: Choice) -> bool:
    """A wording marked "always" may stand where the word has one sense; of several senses one must be beyond doubt."""
    (_, score), *others = choice.scores
    if not others and simpler.always:
        return True
    return score >= SURE and score - max([0.0, *(other for _, other in others)]) >= CLEAR


def _hard_enough(sense: Sense, situation: Situation) -> bool:
    return DIFFICULTIES.index(sense.level) >= DIFFICULTIES.index(EASIEST[situation.level.name])
