"""Making a sentence stand on its own: pronouns told by name, words that point back taken off, or no line at
all.

A reader sees a summary line without the lines that stood before it in the article. So every "he" must have
its name in the line, "the general" must be called by name, and "He added" or "But" must not hang in the
air. What cannot be settled for sure makes the sentence unfit for the summary.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.mentions import FEMALE, MALE, MANY, THIRD_PERSON, Mentions
from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence
from simplify.language.person_words import PERSON_NOUNS
from simplify.model import Span
from simplify.summary.binding import is_bound

if TYPE_CHECKING:
    from spacy.tokens import Token

LOOSE = frozenset(
    "but and so however also meanwhile moreover furthermore indeed still yet again then too besides plus or".split()
)
"""First words that tie a sentence to the one before, and can be left off without changing what it says."""

POINTING_FIRST = frozenset(
    "instead otherwise therefore thus hence similarly likewise consequently because either neither nor even such there "
    "here this that these those another others both one none several some many most all why how what who when".split()
)
"""First words that point back, or need the sentence before, when nothing follows that they belong to."""

_HALF_LOOSE = frozenset({"so", "still", "yet", "too", "then", "again"})
_TIMES = frozenset("year week month morning evening summer winter spring autumn century weekend season time".split())
POINTING = frozenset("this that these those".split())
POINTING_ADJECTIVES = frozenset("such same latter former other another".split())
_ORDINALS = frozenset("first second third fourth fifth last next".split())
_SPEAKERS = frozenset({"i", "me", "my", "mine", "we", "us"})
_POSSESSIVE = frozenset({"his", "her", "its", "their"})


@dataclass(frozen=True, slots=True)
class Swap:
    """Words of the source (`old`, around the token at `token`) and what stands in their place; `name` is whom
    they tell."""

    token: int
    old: str
    text: str
    name: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class Footing:
    """How a sentence can stand alone: what to swap, which first words to leave off. None of it when `why`
    is set."""

    swaps: tuple[Swap, ...] = ()
    leave_off: frozenset[int] = frozenset()
    why: str = ""


def footing(
    sentence: ParsedSentence,
    kept: Iterable[Token],
    mentions: Mentions,
    *,
    introduced: Iterable[str] = (),
    leaning: bool = False,
    before: Iterable[Token] = (),
) -> Footing:
    """How the `kept` tokens of a sentence can stand alone. `introduced` are names already in the same
    point, `before` the tokens of the sentence that the point has told already."""
    tokens = [t for t in kept if not t.is_space]
    words = [t for t in tokens if not t.is_punct]
    if not words:
        return Footing(why="it has no words")
    leave_off = _leading(tokens)
    words = [t for t in words if t.i not in leave_off]
    if not words:
        return Footing(why="it only ties two others together")
    narrated = [t for t in words if not sentence.is_quoted(t)]
    why = _pointing(sentence, narrated, words[0])
    if why and not leaning:
        return Footing(why=why)
    present = set(introduced)
    told_before = [t for t in before if not t.is_punct and not t.is_space]
    swaps: list[Swap] = []
    for token in narrated:
        at = sentence.offset + token.idx
        name = mentions.name_at(at)
        if name is not None:
            present.add(name.text)
            continue
        reference = mentions.reference_at(at)
        if reference is None or (reference.kind == "pronoun" and token.lower_ not in THIRD_PERSON):
            continue
        told = reference.name.text if reference.name else reference.text
        if reference.kind == "description":
            if reference.name is not None and told not in present:
                swaps.append(Swap(token.i, _phrase(token), reference.name.short, reference.name, reference.span))
                present.add(told)
            continue
        if told and (told in present or _led_by(sentence, token, mentions, told)):
            continue
        if reference.within and _within(sentence, token, [*told_before, *words], mentions, told):
            continue
        if not told and leaning:
            continue
        if reference.name is None and is_bound(token, told_before):
            continue
        if not told:
            return Footing(why=f"it is not sure what “{token.text}” stands for")
        if reference.name is None and token.lower_ in MALE | FEMALE:
            return Footing(why=f"“{token.text}” is somebody without a name")
        if reference.name is not None and _may_be_another(token, at, reference.name):
            return Footing(why=f"“{token.text}” may be somebody else")
        text = reference.name.short if reference.name else reference.text
        if token.lower_ in ("himself", "herself", "itself", "themselves"):
            return Footing(why=f"“{token.text}” has nothing to lean on")
        if token.lower_ in _POSSESSIVE and token.dep_ == "poss":
            text += "’" if text.endswith("s") and not reference.name else "’s"
        present.add(told)
        swaps.append(Swap(token.i, token.text, text, reference.name, reference.span))
    return Footing(tuple(swaps), leave_off)


def _may_be_another(pronoun: Token, at: int, name: Name) -> bool:
    """Whether "she" was taken for a name of an earlier paragraph that need not be a woman's."""
    if name.kind != "person" or name.gender or pronoun.lower_ not in MALE | FEMALE:
        return False
    start = at - pronoun.idx
    return not any(start <= span.start < at for span in name.spans)


def _phrase(noun: Token) -> str:
    """The description from its article to its noun."""
    return noun.doc.text[noun.left_edge.idx : noun.idx + len(noun)]


def _led_by(sentence: ParsedSentence, token: Token, mentions: Mentions, told: str) -> bool:
    """Whether the main clause behind a pronoun names whom it stands for ("As he fell, X …")."""
    for child in sentence.tokens.root.children:
        if child.i > token.i and child.dep_ in ("nsubj", "nsubjpass"):
            name = mentions.name_at(sentence.offset + child.idx)
            return name is not None and name.text == told
    return False


def _within(sentence: ParsedSentence, token: Token, words: list[Token], mentions: Mentions, told: str) -> bool:
    """Whether the antecedent, which stands in the sentence, is still there among the words kept."""
    earlier = [t for t in words if t.i < token.i and t.pos_ in ("NOUN", "PROPN")]
    if not earlier:
        return token.lower_ == "it" and not told and _is_empty(token)
    if told:
        return any(
            ((name := mentions.name_at(sentence.offset + t.idx)) is not None and name.text == told)
            or t.text in told.split()
            for t in earlier
        )
    plural = token.lower_ in MANY
    agreeing = [
        t
        for t in sentence.tokens
        if t.i < token.i and t.pos_ in ("NOUN", "PROPN") and (t.tag_ in ("NNS", "NNPS")) == plural
    ]
    kept = {t.i for t in words}
    return not agreeing or plural or any(t.i in kept for t in agreeing)


def _is_empty(it: Token) -> bool:
    """ "It is clear that …", "it takes years to …", "it rained": no thing is meant."""
    clauses = ("ccomp", "csubj", "csubjpass", "xcomp", "advcl", "acl", "relcl")
    below = [c for c in it.head.children if c.i > it.i]
    verbs = [d for c in below for d in (c, *c.children) if d.pos_ in ("VERB", "AUX")]
    clause = any(d.dep_ in clauses and (d.dep_ != "advcl" or d.tag_ == "VB") for d in verbs)
    return it.dep_ == "expl" or clause or it.head.lemma_ in ("rain", "snow", "hail", "thunder", "pour")


def _leading(tokens: list[Token]) -> frozenset[int]:
    """The loose words at the beginning, with the comma behind them."""
    off: list[int] = []
    for token in tokens:
        if token.is_punct and (token.text == "," and off):
            off.append(token.i)
        elif (
            token.lower_ in LOOSE
            and token.dep_ in ("cc", "advmod", "npadvmod")
            and not token.n_lefts
            and not token.n_rights
        ):
            if token.lower_ in _HALF_LOOSE and token.dep_ != "cc" and not _comma_next(token):
                break
            off.append(token.i)
        else:
            break
    return frozenset(off)


def _comma_next(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).text == ","


def _pointing(sentence: ParsedSentence, narrated: list[Token], first: Token) -> str:
    """Why the sentence points back beyond itself; empty when it does not."""
    for place, token in enumerate(narrated):
        lower = token.lower_
        if lower in POINTING and token.pos_ in ("PRON", "DET") and token.dep_ not in ("mark", "nsubj_relative"):
            if token.pos_ == "PRON" and (
                token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "attr") and not _relative(token)
            ):
                if place == 0 or not _explained(token):
                    return f"“{token.text}” points back"
            elif token.pos_ == "DET" and token.dep_ == "det" and not _limits(token.head) and not _this_time(token):
                return f"“{token.text} {token.head.text}” points back"
        elif (
            lower in POINTING_ADJECTIVES
            and token.dep_ in ("amod", "det", "predet")
            and place < 4
            and not _other_than(token)
        ):
            return f"“{token.text}” points back"
        elif (
            lower in ("there", "here")
            and token.dep_ == "advmod"
            and token.pos_ == "ADV"
            and not _place_before(token, narrated)
        ):
            return f"“{token.text}” points to a place outside the line"
        elif lower == "then" and token.dep_ == "advmod" and place and not _settled(token, narrated):
            return "“then” points back"
    lower = first.lower_
    if lower in ("less", "more") and first.head.pos_ == "ADV" and first.head.dep_ == "advmod":
        return f"it begins with “{first.text} {first.head.text}”"
    if first in narrated and lower in POINTING_FIRST and _bare_pointer(first):
        return f"it begins with “{first.text}”"
    if first.head.dep_ in ("nsubj", "nsubjpass") and first.lower_ == "the" and first.head.lower_ in _ORDINALS:
        return f"“the {first.head.text}” points back"
    for token in narrated:
        if token.dep_ in ("nsubj", "nsubjpass", "poss", "agent") and _bare_person(token, narrated):
            return f"“the {token.text}” is not told by name"
    if any(t.lower_ in _SPEAKERS and t.text != "US" for t in narrated):
        return "it speaks of the writer"
    return ""


def _settled(token: Token, narrated: list[Token]) -> bool:
    """Whether the sentence itself says when, or on what condition, its "then" is; or it only means "next"."""
    if any(
        t.i < token.i
        and (t.lower_ in ("if", "when", "once", "after", "since") or (t.dep_ == "conj" and t.pos_ == "VERB"))
        for t in narrated
    ):
        return True
    return token.head.tag_ not in ("VB", "MD") and not any(c.tag_ == "MD" for c in token.head.children)


def _relative(token: Token) -> bool:
    return token.head.dep_ == "relcl" or token.tag_ == "WDT"


def _explained(token: Token) -> bool:
    """ "those who …", "that of …"."""
    return any(child.dep_ in ("relcl", "prep", "acl") for child in token.children)


def _limits(noun: Token) -> bool:
    """ "those people who …": the noun says itself which ones."""
    return any(
        child.dep_ in ("relcl", "acl") and child.left_edge.i > 0 and child.left_edge.nbor(-1).text != ","
        for child in noun.children
    )


def _this_time(token: Token) -> bool:
    if token.lower_ == "these":
        return token.head.lower_ in ("days", "times")
    return token.lower_ == "this" and token.head.lower_ in _TIMES


def _other_than(token: Token) -> bool:
    """ "other than", "such as", "the same as", "many other things": no pointing back."""
    following = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    if token.lower_ in ("former", "latter") and token.head.dep_ in ("nsubj", "nsubjpass") and not token.head.n_rights:
        return token.lower_ == "former" and token.head.pos_ == "PROPN"
    if token.lower_ == "former":
        return True
    return following in ("than", "as") or (token.head.tag_ == "NNS" and token.lower_ == "other")


def _place_before(token: Token, narrated: list[Token]) -> bool:
    return any(t.i < token.i and t.ent_type_ in ("GPE", "LOC", "FAC") for t in narrated)


def _bare_pointer(first: Token) -> bool:
    if first.lower_ in ("when", "because", "why", "how", "what", "who"):
        # a clause that its own sentence completes is fine; a fragment or a question is not
        return not any(
            a.dep_ == "ROOT" and a.pos_ in ("VERB", "AUX") for a in first.ancestors
        ) or first.sent.text.rstrip().endswith("?")
    if first.lower_ == "there":
        return first.dep_ != "expl"
    if first.lower_ == "instead" and any(c.dep_ == "prep" or c.lower_ == "of" for c in first.children):
        return False  # "Instead of candles, she blew out a lamp"
    if first.dep_ in ("det", "predet", "amod", "nummod", "mark") and first.lower_ not in ("such", "another"):
        return False
    if first.lower_ in ("one", "some", "many", "most", "all", "both") and any(c.dep_ == "prep" for c in first.children):
        return False
    return not (first.lower_ == "that" and first.dep_ == "mark")


def _bare_person(noun: Token, narrated: list[Token]) -> bool:
    """ "The driver said": a person whom only an earlier sentence told."""
    lemma = noun.lemma_.lower()
    person = lemma in PERSON_NOUNS or lemma.endswith(("man", "woman"))
    if not person or noun.tag_ != "NN" or noun.pos_ != "NOUN":
        return False
    if any(t.i < noun.i and t.lemma_.lower() == lemma for t in narrated):
        return False
    children = list(noun.children)
    return any(c.lower_ == "the" for c in children) and not any(
        c.dep_ in ("prep", "relcl", "acl", "amod", "compound", "appos", "poss") and c.lower_ not in _SAYS_NOTHING
        for c in children
    )


_SAYS_NOTHING = frozenset("great young old little poor latest same other big small".split())
"""Adjectives that do not tell which man, or which woman, is meant."""
