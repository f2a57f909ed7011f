"""What a text itself says of someone: the role before the name, the phrase beside it, the clause behind it.

Only the words of the text are used, and only the narrator's: what stands in quotation marks or in somebody's reported
speech is a claim, not an identification.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.animacy import animacy
from simplify.language.gazetteer import country_of_people
from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence
from simplify.language.person_words import GROUP_NOUNS, ORGANISATION_WORDS, PERSON_NOUNS, PLACE_WORDS, TITLES
from simplify.language.speech_verbs import class_of
from simplify.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

EMPTY_TITLES = frozenset("mr mrs ms miss sir madam dame lord lady the most rt right".split())
"""Titles that tell nothing about who somebody is."""

_OF_SOMETHING = frozenset(
    """
    founder co-founder cofounder co-author spokesman spokeswoman spokesperson head director chief chair chairman
    chairwoman chairperson member owner boss manager leader editor deputy secretary
    """.split()
)
"""Roles that say nothing without the body that somebody has them in."""

LONGEST = 25
"""An identification of more words than this is a sentence that the parser took for a phrase."""

_CUT_OFF = frozenset("former then ex acting late deputy vice assistant would-be self alleged".split())
_POINTING = frozenset(
    """
    it its they them their theirs this that these those here there now then today yesterday tomorrow last next ago
    earlier later recently currently also too instead however
    """.split()
)
_PLACE_NOUNS = PLACE_WORDS | frozenset(
    """
    suburb neighbourhood neighborhood port resort settlement territory republic kingdom nation community island
    municipality hamlet area zone valley spot site home enclave outpost stronghold
    """.split()
)
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@dataclass(frozen=True, slots=True)
class Identification:
    """Words of the text that say who or what a name is. `text` is what to show, `span` where it stands."""

    text: str
    span: Span
    kind: str


def identifications(sentence: ParsedSentence, name: Name, mention: Tokens) -> Iterator[Identification]:
    """What the sentence says of `name` at one mention of it, in the order: role, apposition, clause, "is a"."""
    root = mention.root
    if sentence.is_quoted(root):
        return
    before = _before(sentence, name, mention) or _of(sentence, name, mention)
    if before is not None:
        yield before
    beside = _beside(sentence, name, mention)
    if beside is not None:
        yield beside
    if not _reported(root):
        clause = _clause(sentence, name, mention)
        if clause is not None:
            yield clause
        is_a = _is_a(sentence, name, mention)
        if is_a is not None:
            yield is_a


def _before(sentence: ParsedSentence, name: Name, mention: Tokens) -> Identification | None:
    """The role before a name: "Ukrainian President" of "Ukrainian President Volodymyr Zelensky"."""
    doc = mention.doc
    inside = [token for token in mention.root.subtree if token.i < mention.start]
    words: list[Token] = []
    for token in reversed(inside):
        if (words and token.i != words[-1].i - 1) or (not words and token.i != mention.start - 1):
            break
        words.append(token)
    words.reverse()
    while words and (words[0].pos_ in ("DET", "PUNCT", "CCONJ", "ADP", "SPACE") or words[0].lower_ in EMPTY_TITLES):
        words.pop(0)
    if not words or any(_breaks(token) for token in words):
        return None
    first = words[0]
    previous = doc[first.i - 1] if first.i > sentence.tokens.start else None
    if previous is not None and (previous.lower_ in _CUT_OFF or previous.text in "-–‑" or previous.pos_ == "ADJ"):
        return None
    part = doc[first.i : mention.start]
    if name.kind == "person":
        if not any(_is_role(token) for token in words) or part.text.lower() in _OF_SOMETHING:
            return None
        text = part.text
    elif name.kind == "place" and mention.root.pos_ == "PROPN" and words[-1].lower_ in ("capital", "city", "town"):
        text = part.text
    else:
        return None
    return Identification(_capitalised(text), sentence.span_of(part), "role")


def _of(sentence: ParsedSentence, name: Name, mention: Tokens) -> Identification | None:
    """The body that somebody works for or belongs to, in the words of the text: "NBC's Kier Simmons"."""
    owners = [token for token in mention.root.children if token.dep_ == "poss" and token.i < mention.start]
    if name.kind != "person" or len(owners) != 1 or owners[0].pos_ != "PROPN" or owners[0].ent_type_ == "PERSON":
        return None
    part = mention.doc[owners[0].left_edge.i : mention.end]
    if part[0].lower_ == "the":
        part = part[1:]
    if mention.start - part.start > 5 or part[len(part) - len(mention) - 1].tag_ != "POS":
        return None
    return Identification(_capitalised(part.text), sentence.span_of(part), "role")


def _is_role(token: Token) -> bool:
    lower, lemma = token.lower_.rstrip("."), token.lemma_.lower()
    if lower in EMPTY_TITLES or token.pos_ not in ("NOUN", "PROPN"):
        return False
    return lower in TITLES or lemma in PERSON_NOUNS or (animacy(token) == "person" and token.ent_type_ != "PERSON")


def _breaks(token: Token) -> bool:
    """Whether a word before a name shows that this is no plain role ("his wife", "Smith and President", "told")."""
    if (
        token.tag_ == "PRP$"
        or token.ent_type_ in ("DATE", "TIME")
        or token.pos_ in ("VERB", "AUX", "PRON", "CCONJ", "SCONJ", "NUM")
    ):
        return True
    return token.text in ',;:()[]“”"—' or (token.ent_type_ == "PERSON" and not country_of_people(token.text))


def _beside(sentence: ParsedSentence, name: Name, mention: Tokens) -> Identification | None:
    """The phrase in apposition: "Igor Kirillov, the man who headed …"; "the American journalist, Austin Tice"."""
    root = mention.root
    phrases = [child for child in root.children if child.dep_ == "appos" and child.i >= mention.end]
    if len(phrases) != 1 or any(child.dep_ in ("conj", "cc") for child in root.children):
        return None
    head = phrases[0]
    part = _phrase(sentence, head)
    if part is None or part.start < mention.end or mention.doc[mention.end].text not in (",", "(", "–", "—"):
        return None
    if not _is_kind(head, name) or (_reported(root) and not _is_role(head)):
        return None
    if part[0].pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV") or part[0].tag_ in ("PRP$", "WP$", "WDT"):
        return None
    return Identification(_capitalised(part.text), sentence.span_of(part), "apposition")


def _phrase(sentence: ParsedSentence, head: Token) -> Tokens | None:
    """The whole phrase under `head`, if it is one stretch of at most `LONGEST` words without a quotation in it."""
    tokens = sorted(head.subtree, key=lambda token: token.i)
    while tokens and (tokens[-1].is_punct or tokens[-1].is_space) and tokens[-1].text not in '”"’)':
        tokens.pop()
    if not tokens or tokens[-1].i - tokens[0].i + 1 != len(tokens) or len(tokens) > LONGEST:
        return None
    if any(token.dep_ in ("conj", "cc") and token.head == head for token in tokens) and head.pos_ == "PROPN":
        return None
    if any(sentence.is_quoted(token) for token in tokens) or tokens[-1].dep_ in ("prep", "det", "poss"):
        return None
    part = head.doc[tokens[0].i : tokens[-1].i + 1]
    following = head.doc[part.end] if part.end < len(head.doc) else None
    if following is not None and following.text not in ",.;:)–—”…!?" and not following.is_space:
        return None
    return part


def _is_kind(head: Token, name: Name) -> bool:
    """Whether a noun can say what a name of this kind is."""
    if head.pos_ not in ("NOUN", "PROPN") or head.tag_ in ("NNS", "NNPS"):
        return False
    lemma = head.lemma_.lower()
    if name.kind == "person":
        return (head.pos_ == "NOUN" and animacy(head) == "person") or _is_role(head)
    if head.pos_ != "NOUN" or animacy(head) == "person":
        return False
    if name.kind == "place":
        return lemma in _PLACE_NOUNS
    return lemma in GROUP_NOUNS or lemma in ORGANISATION_WORDS or animacy(head) == "thing"


def _clause(sentence: ParsedSentence, name: Name, mention: Tokens) -> Identification | None:
    """The clause of "Kirillov, who was killed along with an aide", with the name for "who"."""
    verbs = [child for child in mention.root.children if child.dep_ == "relcl" and child.i > mention.end]
    if len(verbs) != 1 or class_of(verbs[0].lemma_.lower()) is not None or not _is_nearest(mention.root):
        return None
    part = _phrase(sentence, verbs[0])
    if part is None or part[0].lower_ not in ("who", "which") or part.start != mention.end + 1:
        return None
    if part[0].dep_ not in _SUBJECTS or part[0].head != verbs[0]:
        return None
    if mention.doc[mention.end].text != "," or any(child.dep_ == "conj" for child in mention.root.children):
        return None
    if any(child.dep_ == "neg" for child in verbs[0].children):
        return None
    if (part[0].lower_ == "who") != (name.kind == "person") or any(_points_away(token) for token in part):
        return None
    rest = mention.doc[part.start + 1 : part.end]
    return Identification(
        f"{name.text} {rest.text}.", sentence.span_of(mention.doc[mention.start : part.end]), "clause"
    )


def _is_nearest(root: Token) -> bool:
    """Whether a clause behind the name can belong to nothing before it ("investigators from the U.N., who …")."""
    if root.dep_ == "pobj":
        return root.head.head.pos_ in ("VERB", "AUX")
    return root.dep_ in (*_SUBJECTS, "dobj", "ROOT", "attr", "dative")


def _points_away(token: Token) -> bool:
    """Whether a word can only be understood where it stands: a pronoun for another, a day counted from today."""
    return token.lower_ in _POINTING or (token.ent_type_ == "DATE" and token.pos_ == "PROPN" and not token.is_digit)


def _is_a(sentence: ParsedSentence, name: Name, mention: Tokens) -> Identification | None:
    """What "is" says of a name in the present and without conditions: "Austin Tice is an American journalist"."""
    root = mention.root
    verb = root.head
    if root.dep_ != "nsubj" or verb.lemma_ != "be" or verb.tag_ != "VBZ" or verb.dep_ != "ROOT":
        return None
    if any(child.dep_ in ("neg", "aux", "mark", "advcl", "advmod", "cc") for child in verb.children):
        return None
    attributes = [child for child in verb.children if child.dep_ == "attr"]
    if len(attributes) != 1 or not _is_kind(attributes[0], name):
        return None
    part = _phrase(sentence, attributes[0])
    if part is None or part[0].lower_ not in ("a", "an", "the") or part.start != verb.i + 1:
        return None
    return Identification(_capitalised(part.text), sentence.span_of(part), "is a")


def _reported(token: Token) -> bool:
    """Whether the words stand in somebody's reported speech, or under a condition."""
    for above in token.ancestors:
        if above.dep_ in ("ccomp", "xcomp", "advcl") and (
            class_of(above.head.lemma_.lower()) is not None
            or any(child.lower_ in ("if", "unless", "whether") for child in above.children)
        ):
            return True
        if above.lower_ == "according":
            return True
    return False


def _capitalised(text: str) -> str:
    words = " ".join(text.split())
    return words[:1].upper() + words[1:]
