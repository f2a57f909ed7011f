"""Putting an everyday word in the place of a harder one: whether the place is free, and the form that fits it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.articles import article_for
from simplify.language.inflection import inflected, lemmas
from simplify.language.parsed import ParsedSentence
from simplify.lexicon import load_lexicon
from simplify.lexicon.defining import defining_list
from simplify.lexicon.entries import DIFFICULTIES
from simplify.model import Edit, Span
from simplify.rewriting.placing import COMPARED, may_follow, stands_well
from simplify.rewriting.rule import Situation

if TYPE_CHECKING:
    from spacy.tokens import Token

PARTS = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv", "ADP": "prep", "SCONJ": "conj"}
NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT", "NORP"})
PREPOSITIONS = frozenset(
    {
        "of",
        "in",
        "for",
        "to",
        "with",
        "on",
        "at",
        "from",
        "by",
        "about",
        "against",
        "through",
        "like",
        "before",
        "after",
        "into",
        "around",
        "without",
    }
)
PARTICLES = frozenset({"up", "off", "in", "out", "back", "on", "down", "away", "over", "together", "aside", "apart"})
SMALL = frozenset({"the", "for", "out", "off", "not", "very", "all", "get", "with", "many", "more", "too"})
"""Words of a wording that may well stand in the sentence already."""
HYPHENS = frozenset({"-", "–", "‑", "/"})
LONGEST_GRADED = 7
"""Letters of an adjective that may take -er and -est."""
EASIEST = {"a2": "A2", "b1": "B1", "b2": "B2"}
"""The lowest level of a term that is swapped for a reader: easier words are left as the newsroom wrote them."""


def is_free(token: Token, situation: Situation, beside: frozenset[str] = frozenset()) -> bool:
    """Whether the word is no name, no part of a fixed term or hyphenated word, and not kept for the glossary.

    A term is no bar when all its other words are `beside`: those that a swap's frame names ("stem" with "from").
    """
    if token.ent_type_ in NAMED:
        return False
    if not token.text.isalpha() or (token.text[0].isupper() and not token.is_sent_start):
        return False
    if token.i and token.nbor(-1).text in {"A", "An", "The"} and not token.nbor(-1).is_sent_start:
        return False  # "Wordsworth’s A slumber did my spirit seal": a title
    if token.pos_ == "NOUN" and token.i and token.nbor(-1).pos_ == "ADV" and token.nbor(-1).text.endswith("ly"):
        return False  # "the tips hugely impact on it": a verb that the parser takes for a noun
    if token.pos_ == "NOUN" and token.dep_ == "compound":
        return False  # "blast barrier": a part of a term
    if token.lemma_.lower() in situation.locked or any(child.dep_ == "prt" for child in token.children):
        return False
    if token.i and token.nbor(-1).text.endswith(("-", "‑")):
        return False  # "self- sufficient", as a line's end left it
    around = [token.doc[at] for at in (token.i - 1, token.i + 1) if 0 <= at < len(token.doc)]
    if any(near.text in HYPHENS and not (near.whitespace_ and near.i > token.i) for near in around if near.text != "–"):
        return False
    if token.dep_ == "amod" and token.pos_ == "VERB":
        return False  # "bracing cold water", "computed tomography": no action that is told
    return not _in_fixed_term(token, beside)


def _in_fixed_term(token: Token, beside: frozenset[str]) -> bool:
    """Whether the word belongs to a term of several words that the lexicon explains as a whole."""
    lexicon = load_lexicon()
    doc = token.doc
    for start in range(max(0, token.i - 4), token.i + 1):
        for word in {doc[start].lower_, doc[start].lemma_.lower()}:
            for words, _ in lexicon.phrases(word):
                end = start + len(words)
                if start <= token.i < end <= len(doc) and all(
                    wanted in {near.lower_.replace("’", "'"), near.lemma_.lower().replace("’", "'")}
                    for wanted, near in zip(words, doc[start:end], strict=True)
                ):
                    others = {near.lemma_.lower() for near in doc[start:end] if near.i != token.i} - {"a", "an", "the"}
                    if not others <= beside:
                        return True
    return False


def fitted(sentence: ParsedSentence, token: Token, wording: str) -> Edit | None:
    """The edit that puts an easier wording, inflected, in the word's place; None where it would not fit."""
    if not _sits_well(wording, token) or _is_there(wording, sentence) or not stands_well(wording, token, token):
        return None
    if f"{wording} ".startswith("be ") and token.tag_ not in {"VB", "VBP", "VBZ"}:
        return None  # "overseeing" would become "being in charge of", and "opposed" may want "was" or "were"
    plural = token.pos_ == "NOUN" and _is_plural(wording)
    text = wording if plural else inflected(wording, token.tag_)
    if token.tag_ in {"JJR", "JJS"} and len(wording) > LONGEST_GRADED and text.lower().endswith(("er", "est")):
        return None  # "the toughest" would become "the difficultest"
    if text.lower() == token.lower_ or (" " in text and token.tag_ in {"JJR", "JJS", "RBR", "RBS"}):
        return None
    if token.tag_ == "NNS" and not text.endswith("s") and _is_owner(token):
        return None  # "individuals’" would become "people’"
    if plural and token.tag_ != "NNS":
        return None  # "the stuff was" would become "the things was"
    if token.text[0].isupper():
        text = text[0].upper() + text[1:]
    start = sentence.span_of(token).start
    before = token.nbor(-1) if token.i > sentence.tokens.start else None
    if before is not None and before.lower_ in {"a", "an"}:
        article = article_for(text)
        article = article.capitalize() if before.text[0].isupper() else article
        text, start = f"{article} {text}", sentence.span_of(before).start
    return Edit(Span(start, sentence.span_of(token).end), text)


def _sits_well(wording: str, token: Token) -> bool:
    """Whether a wording can stand where one word stood: "with success" not before its verb, "very good" not after
    "how", "loss of value" not after "car"."""
    first, *rest = wording.split(" ")
    before = token.nbor(-1) if token.i else None
    if first in {"about", "not", "enough", "a"} and before is not None and before.pos_ == "DET":
        return False  # "an approximately equal share", "no sufficient reason", "a slightly longer way"
    degree = {child.lower_ for child in token.children if child.dep_ in {"advmod", "neg"}}
    if degree and first in {"very", "extremely", "more", "less"}:
        return False
    if degree & {"more", "most"} and not rest and not inflected(wording, "JJR").startswith("more"):
        return False  # "more rapid" would become "more fast"
    match token.pos_:
        case "NOUN":
            return not rest or not _is_narrowed(first, rest[0], token)
        case "ADJ":
            return not rest or not degree & COMPARED
        case "VERB":
            return not rest or rest[0] == "to" or _takes_its_object(rest[-1], token)
        case "ADV":
            return _modifies_well(first, rest, wording, token)
    return True


def _is_narrowed(first: str, second: str, token: Token) -> bool:
    """Whether words before the noun would no longer fit: "car depreciation", "a draft regulation", "empty mansions"."""
    narrowing = {child.dep_ for child in token.children}
    adjective = second not in PREPOSITIONS and not defining_list().is_kind(first, "noun")
    return "compound" in narrowing or ("amod" in narrowing and adjective)


def _takes_its_object(last: str, token: Token) -> bool:
    """Whether an object can follow the last word: not "watch carefully the game", "put in prison him", "put off it"."""
    objects = [child for child in token.children if child.dep_ in {"dobj", "dative"}]
    if last in PARTICLES:
        return not any(thing.pos_ == "PRON" for thing in objects)
    return not objects or last in PREPOSITIONS


def _modifies_well(first: str, rest: list[str], wording: str, token: Token) -> bool:
    """Whether an adverb's wording suits what it modifies: "extremely" suits no verb, "every year" no adjective."""
    verb = token.head.pos_ in {"VERB", "AUX"}
    if verb and token.head.dep_ == "amod":
        return False  # "rapidly moving air" is no "quickly moving air"
    if wording == "extremely" or first in {"very", "almost"}:
        return not verb or first == "almost"
    if wording == "more and more" and token.i + 1 < len(token.doc) and token.nbor(1).dep_ == "neg":
        return False  # "is increasingly not there"
    if wording == "more and more" and not verb:
        return True
    if wording == "a little" and not verb:
        return token.head.dep_ != "amod"  # "slightly different levels" are not "a little different levels"
    if rest:
        opening = bool(token.is_sent_start) and token.head.i > token.i + 1
        return verb and (opening or (token.i > token.head.i and may_follow(wording, token)))
    return True


def _is_owner(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).tag_ == "POS"


def _is_there(wording: str, sentence: ParsedSentence) -> bool:
    """Whether the sentence has the wording's main word already: "farming and agriculture" must not become twice one."""
    words = {word for word in wording.lower().split() if len(word) > 2} - SMALL
    return any(token.lower_ in words or token.lemma_.lower() in words for token in sentence.tokens)


def _is_plural(wording: str) -> bool:
    """Whether a noun phrase is plural by its first noun ("land and buildings" is not)."""
    head = wording.split(" ", maxsplit=1)[0]
    return head.endswith("s") and lemmas(head, "NOUN")[0] != head


def is_hard_enough(level: str, situation: Situation) -> bool:
    """Whether a word of this level is swapped for the reader at all."""
    return DIFFICULTIES.index(level) >= DIFFICULTIES.index(EASIEST[situation.level.name])
