"""Say it in fewer, plainer words: "to" for "in order to", "after" for "in the wake of".

Why: Federal Plain Language Guidelines, "Omit unnecessary words" and "Use simple words and phrases".

The phrases are data: simplify/lexicon/phrases.txt. Each row says what must stand around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.articles import article_for
from simplify.language.inflection import inflected
from simplify.language.parsed import ParsedSentence
from simplify.lexicon.phrase_swaps import PhraseSwap, load_phrase_swaps
from simplify.model import Edit, Span
from simplify.rewriting.frames import begins_a_number, stands_in
from simplify.rewriting.placing import stands_well
from simplify.rewriting.rule import Example, Keep, Proposal, Situation, rule

if TYPE_CHECKING:
    from spacy.tokens import Token

WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
EVENTS = frozenset(
    """
    election vote referendum meeting summit talk talks final trial visit release launch
    opening conference tournament cup olympics christmas holiday budget debate inauguration ceremony
    anniversary publication hearing deadline announcement season wedding festival winter
    summer spring autumn attack death crash explosion fire earthquake storm flood war arrest collapse accident
    shooting murder decision announcement defeat victory operation surgery protest strike scandal crisis disaster
    killing bombing raid riot verdict resignation
    """.split()
)
FINITE = frozenset("is are was were has had can cannot could will would must does did".split())
"""First words of wordings that must be the finite verb of a clause."""
MODALS = frozenset({"can", "cannot", "could", "must", "will", "would"})
VERB_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})


@rule(
    Example("She left in order to vote.", "She left to vote."),
    Example("They made use of the old road in the wake of the flood.", "They used the old road after the flood."),
    Example("A large number of people came prior to the match.", "Many people came before the match."),
    Keep("He lives in Newcastle-upon-Tyne.", why="a part of a name"),
    Keep("They stood in order, to the left of the gate.", why="'order' is a noun here"),
    Keep("A significant number of those farmers lost their sheep in the flood.", why="“many those” is no English"),
    Keep("A large number of water was seen on the dial.", why="no plural noun follows"),
    Keep("She's aware of the danger.", why="the verb is a part of “she's”"),
    Keep("The bank has so far declined to comment.", why="“has would not” is no English"),
    Keep("They met some 10-year-olds.", why="an age is no amount"),
    family="phrases",
)
def plain_phrases(sentence: ParsedSentence, situation: Situation) -> Iterator[Proposal]:
    """Swap a wordy phrase for a plain one."""
    swaps = load_phrase_swaps()
    tokens = [token for token in sentence.tokens if not token.is_space]
    at = 0
    while at < len(tokens):
        found = _longest(swaps, tokens, at)
        if found is None or any(sentence.is_quoted(token) for token in tokens[at : at + len(found.words)]):
            at += 1
            continue
        yield Proposal((_edit(sentence, tokens, at, found),))
        at += len(found.words)


def _longest(swaps: dict[str, tuple[PhraseSwap, ...]], tokens: list[Token], at: int) -> PhraseSwap | None:
    first = tokens[at]
    candidates = list(swaps.get(first.lower_, ()))
    if first.pos_ in {"VERB", "AUX"}:
        candidates += [swap for swap in swaps.get(first.lemma_.lower(), ()) if swap.inflects]
    if not candidates or first.text[0] in "'’":
        return None  # "She’s aware of" would become "Sheknows about"
    second = tokens[at + 1].lower_ if at + 1 < len(tokens) else ""
    candidates = [swap for swap in candidates if len(swap.words) == 1 or swap.words[1] == second]
    for swap in sorted(candidates, key=lambda one: -len(one.words)):
        if not _matches(swap, tokens, at) or not all(_open(gate, swap, tokens, at) for gate in swap.gates):
            continue
        last = tokens[at + len(swap.words) - 1]
        if not stands_in(first, swap.opening) or not stands_in(last, swap.closing):
            continue
        if _keeps_the_verb(swap, tokens, at) and stands_well(swap.wording, first, last):
            return swap
    return None


def _keeps_the_verb(swap: PhraseSwap, tokens: list[Token], at: int) -> bool:
    """Whether a wording that begins with a finite verb takes the place of one, and a modal gets its infinitive: not
    "has so far would not comment", "does the group is made up of", "would not 40,000"."""
    first, words = tokens[at], swap.wording.split(" ")
    if words[0] not in FINITE or swap.inflects or first.pos_ not in {"VERB", "AUX"}:
        return True
    if words[0] != first.lower_ and not _is_finite(tokens, at):
        return False
    modal = words[0] in MODALS and all(word in {"not", "probably"} for word in words[1:])
    return not modal or swap.words[-1] != "to" or _is_infinitive(tokens[at + len(swap.words) :])


def _is_finite(tokens: list[Token], at: int) -> bool:
    """Whether a verb has no auxiliary, also further left over an adverb ("has so far declined")."""
    verb = tokens[at]
    if verb.tag_ in {"VB", "VBN", "VBG"} or any(child.dep_ in {"aux", "auxpass"} for child in verb.children):
        return False
    before = at - 1
    while before >= 0 and (tokens[before].pos_ == "ADV" or tokens[before].dep_ in {"advmod", "neg"}):
        before -= 1
    return before < 0 or tokens[before].pos_ != "AUX"


def _is_infinitive(following: list[Token]) -> bool:
    """Whether the base form of a verb follows, with an adverb before it at most."""
    words = following[1:2] if following and following[0].pos_ == "ADV" else following[:1]
    return any(word.tag_ == "VB" for word in words)


def _matches(swap: PhraseSwap, tokens: list[Token], at: int) -> bool:
    part = tokens[at : at + len(swap.words)]
    if len(part) < len(swap.words) or any(token.i != part[0].i + place for place, token in enumerate(part)):
        return False
    around = [tokens[place] for place in (at - 1, at + len(part)) if 0 <= place < len(tokens)]
    if any(near.text in {"-", "‑"} for near in around):
        return False  # "Newcastle-upon-Tyne"
    if [token.lower_ for token in part[1:]] != list(swap.words[1:]):
        return False
    if swap.words[0] in {"a", "an"} and swap.words[-1] == "of" and _is_singular(part[-2]):
        return False
    if swap.inflects:
        return part[0].lemma_.lower() == swap.words[0] and part[0].tag_ in VERB_TAGS and not _is_unsure_past(part[0])
    return part[0].lower_ == swap.words[0]


def _is_singular(noun: Token) -> bool:
    """Whether "a series of …" is one thing to its verb: "a series of raids has begun", "a film is a series of pictures"."""
    verbs = [noun.head, *noun.head.children] if noun.dep_ in {"nsubj", "nsubjpass"} else []
    return noun.dep_ == "attr" or any(verb.tag_ == "VBZ" or verb.lower_ == "was" for verb in verbs)


def _is_unsure_past(verb: Token) -> bool:
    """Whether a verb that looks alike in all its forms ("cut") is only for the parser in the past, with no subject."""
    if verb.tag_ not in {"VBD", "VBN"} or verb.lower_ != verb.lemma_.lower():
        return False
    return not any(child.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass"} for child in verb.children)


def _open(gate: str, swap: PhraseSwap, tokens: list[Token], at: int) -> bool:
    wanted = not gate.startswith("-")
    following = tokens[at + len(swap.words) : at + len(swap.words) + 4]
    return _holds(gate.removeprefix("-"), tokens, at, following) is wanted


def _holds(gate: str, tokens: list[Token], at: int, following: list[Token]) -> bool:
    if gate == "first":
        return at == 0
    if not following:
        return False
    word = following[0]
    match gate.removeprefix("next="):
        case "comma":
            return word.text == ","
        case "number":
            return begins_a_number(word)
        case "plural":
            if word.tag_ in {"DT", "PRP$"} or word.pos_ == "PRON":
                return False  # "many those subscribers"
            return _head(following).tag_ in {"NNS", "NNPS"} or _head(following).lower_ == "people"
        case "determiner":
            return word.pos_ in {"DET", "PRON"}
        case "weekday":
            return word.lower_ in WEEKDAYS
        case "have":
            return word.lower_ in {"have", "be", "has"} and len(following) > 1 and following[1].tag_ in {"VBN", "VBD"}
        case "verb":
            return word.tag_ == "VBG"
        case "infinitive":
            return _is_infinitive(following)
        case "clause":
            return word.lower_ in {
                "to",
                "that",
                "how",
                "what",
                "whether",
                "who",
                "which",
                "of",
                "on",
                "about",
            }
        case _:
            # "stay ahead of the election" is to be better or earlier than it, not before it
            if tokens[at].head.lemma_.lower() in {"stay", "keep", "remain", "get", "be", "pull", "move"}:
                return False
            return any(token.lemma_.lower() in EVENTS for token in following[:3])


def _head(following: list[Token]) -> Token:
    """The noun that the phrase after a quantity leads up to."""
    for token in following:
        if token.pos_ in {"NOUN", "PROPN"} and token.dep_ != "compound":
            return token
    return following[0]


def _edit(sentence: ParsedSentence, tokens: list[Token], at: int, swap: PhraseSwap) -> Edit:
    first, last = tokens[at], tokens[at + len(swap.words) - 1]
    wording = inflected(swap.wording, first.tag_) if swap.inflects else swap.wording
    if swap.inflects and swap.wording.startswith("be "):
        wording = f"{first.text} {swap.wording[3:]}"
    if first.text[0].isupper():
        wording = wording[0].upper() + wording[1:]
    start = sentence.span_of(first).start
    if at and tokens[at - 1].lower_ in {"a", "an"} and tokens[at - 1].pos_ == "DET":
        article = article_for(wording)
        article = article.capitalize() if tokens[at - 1].text[0].isupper() else article
        wording, start = f"{article} {wording}", sentence.span_of(tokens[at - 1]).start
    return Edit(Span(start, sentence.span_of(last).end), wording)
