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
from simplify.lexicon.defining import defining_list
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

PREPOSITIONS = frozenset({"of", "in", "for", "to", "with", "on", "at", "from", "by", "about", "against"})
PARTICLES = frozenset({"up", "off", "in", "out", "back", "on", "down", "away", "over", "together"})
HYPHENS = frozenset({"-", "–", "‑", "/"})
EASIEST = {"a2": "A2", "b1": "B1", "b2": "B2"}
"""The lowest level of a term that is swapped for a reader: easier words are left as the newsroom wrote them."""


@rule(
    Example("They purchased a new bus.", "They bought a new bus."),
    Example("It took approximately ten days.", "It took about ten days."),
    Keep("“We purchased it,” she said.", why="a quotation is kept as it was said"),
    Example("The new regulations begin in May.", "The new rules begin in May."),
    Keep("The voluntary regulation of the market failed.", why="'rules' is plural"),
    Keep("It was a rather more rapid climb.", why="'more fast' is no English"),
    Keep("They paid for the car depreciation.", why="'the car loss of value' is no English"),
    Example("The thief was jailed.", "The thief was put in prison."),
    Keep("The court jailed the thief.", why="'put in prison the thief' is no English"),
    Keep("They postponed it.", why="'put off it' is no English"),
    Keep("Most people hugely overestimate the cost.", why="'extremely' suits no verb"),
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
    if token.i and token.nbor(-1).text.endswith(("-", "‑")):
        return False  # "self- sufficient", as a line's end left it
    around = [token.doc[at] for at in (token.i - 1, token.i + 1) if 0 <= at < len(token.doc)]
    if any(near.text in HYPHENS and not (near.whitespace_ and near.i > token.i) for near in around if near.text != "–"):
        return False
    if token.dep_ == "amod" and token.pos_ == "VERB":
        return False  # "bracing cold water", "computed tomography": no action that is told
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
    plural = _is_plural(chosen.text)
    wording = chosen.text if plural else inflected(chosen.text, token.tag_)
    if wording.lower() == token.lower_ or (" " in wording and token.tag_ in {"JJR", "JJS", "RBR", "RBS"}):
        return None
    if plural and token.tag_ != "NNS":
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
    """Whether a wording can stand where one word stood: "with success" not before its verb, "very good" not after
    "how", "loss of value" not after "car"."""
    first, *rest = wording.split(" ")
    before = token.nbor(-1) if token.i else None
    if first in {"about", "not", "enough"} and before is not None and before.pos_ == "DET":
        return False  # "an approximately equal share", "no sufficient reason"
    degree = {child.lower_ for child in token.children if child.dep_ in {"advmod", "neg"}}
    if degree and first in {"very", "extremely", "more", "less"}:
        return False
    if degree & {"more", "most"} and not rest and not inflected(wording, "JJR").startswith("more"):
        return False  # "more rapid" would become "more fast"
    match token.pos_:
        case "NOUN":
            return not rest or not _is_narrowed(first, rest[0], token)
        case "VERB":
            return not rest or _takes_its_object(rest[-1], token)
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
    if wording == "extremely" or first in {"very", "almost"}:
        return not verb or first == "almost"
    if wording == "more and more" and not verb:
        return True
    if rest:
        return verb and (token.is_sent_start or token.i > token.head.i)
    return True


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
