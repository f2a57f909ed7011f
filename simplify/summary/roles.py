"""What a text says that somebody is: "Ann Berg, the mayor of Sel", "biologist Ann Berg", "Ann Berg of the Fish Club".

Only the narrator's words count, right beside the name, and only a noun phrase that is whole: an apposition loses its
relative clause or the address at its end, but nothing that its noun needs. What leans on another sentence ("his
lawyer", "the other chemist", "one of them") is no role that a summary can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from simplify.language.names import Name
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.person_words import TITLES
from simplify.model import Span
from simplify.summary.posts import COURTESIES, DOINGS, LEANS, NEEDY, OFFICES, names_a_post

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST_ROLE = 14
"""Words."""

_AGE = 2
"""Places that ", 38" takes before the comma of an apposition."""

Form = Literal["behind", "before", "joined"]


@dataclass(frozen=True, slots=True)
class Role:
    """Words of the text for who somebody is, and how a line tells them: `behind` the name between commas, `before` the
    name ("biologist Ann Berg") or `joined` to it ("Ann Berg of the Fish Council")."""

    text: str
    span: Span
    form: Form
    noun: str = ""
    leans: tuple[str, ...] = ()
    """Nouns of it that only another line can tell: "the club" of "the club’s president"."""


_CLOSERS = (",", ".", "”", '"', ";")
_ADDRESSES = ("at", "in", "with", "from", "near", "on")


def roles_of(parsed: ParsedText, name: Name) -> tuple[Role, ...]:
    """What the text says a person is, the best told first: behind the name in full, then cut, before it, "who …", the
    body somebody is of."""
    found: list[tuple[int, int, Role]] = []
    for sentence in parsed.sentences:
        for span in name.spans:
            if sentence.span.contains(span):
                for rank, role in _beside(sentence, span):
                    found.append((rank, span.start, role))
    if all(word.lower() in TITLES or word.lower() in OFFICES for word in name.text.split()):
        return ()
    found.sort(key=lambda one: one[:2])
    return tuple(dict.fromkeys(role for _, _, role in found))


def _beside(sentence: ParsedSentence, span: Span) -> Iterator[tuple[int, Role]]:
    inside = [t for t in sentence.tokens if span.contains(sentence.span_of(t))]
    if not inside or sentence.is_quoted(inside[0]):
        return
    head = next((t for t in inside if t.head not in inside or t.head == t), inside[-1])
    yield from _appositions(sentence, head, inside[-1])
    yield from _owners(sentence, head, inside[0], inside[-1])
    yield from _prefixes(sentence, head, inside[0])
    yield from _clauses(sentence, head, inside[-1])
    yield from _bodies(sentence, head, inside[-1])
    yield from _sentences(sentence, head)


def _appositions(sentence: ParsedSentence, head: Token, last: Token) -> Iterator[tuple[int, Role]]:
    """ "Ann Berg, the mayor of Sel, …" """
    comma = _next(sentence, last)
    if comma is None or comma.text != "," or _is_listed(head):
        return
    opening = comma.i + 1
    age = _next(sentence, comma)
    closed = opening + 1 < sentence.tokens.end and sentence.tokens.doc[opening + 1].text == ","
    if age is not None and age.like_num and closed:
        opening += _AGE
    for noun in sentence.tokens:
        if noun.dep_ != "appos" or noun.left_edge.i != opening or noun.head.i > noun.i or noun.head.i < head.i:
            continue
        for rank, end in enumerate(_ends(sentence, noun)):
            yield from _told(sentence, noun, noun.left_edge.i, end, "behind", rank)


def _owners(sentence: ParsedSentence, head: Token, first: Token, last: Token) -> Iterator[tuple[int, Role]]:
    """ "The mayor of Sel, Ann Berg, …": the name explains the noun before it."""
    noun = head.head
    comma = first.i - 1
    if head.dep_ != "appos" or comma <= sentence.tokens.start or noun.i >= comma or _is_listed(noun):
        return
    after = _next(sentence, last)
    if sentence.tokens.doc[comma].text != "," or after is None or (after.text not in _CLOSERS and after.tag_ != "POS"):
        return
    if after.tag_ != "POS":
        yield from _told(sentence, noun, noun.left_edge.i, comma - 1, "behind", -1)


def _prefixes(sentence: ParsedSentence, head: Token, first: Token) -> Iterator[tuple[int, Role]]:
    """ "Biologist Ann Berg", "Interbrand’s chief editor Ann Berg"."""
    doc = sentence.tokens.doc
    noun = doc[first.i - 1] if first.i > sentence.tokens.start else None
    if noun is None or noun.pos_ not in ("NOUN", "PROPN") or not (noun.head == head or head.head == noun):
        return
    if noun.dep_ not in ("compound", "nmod", "appos") and head.dep_ != "appos":
        return
    start = min((t.left_edge.i for t in (head, noun) if t.left_edge.i < first.i), default=noun.i)
    while start < noun.i and doc[start].is_punct:
        start += 1
    opening = doc[start]
    owned = any(t.tag_ == "POS" or t.dep_ == "poss" or t.text in "’'" for t in doc[start : noun.i])
    form: Form = "behind" if owned or opening.lower_ in ("a", "an") else "before"
    yield from _told(sentence, noun, start, noun.i, form, 2)


def _clauses(sentence: ParsedSentence, head: Token, last: Token) -> Iterator[tuple[int, Role]]:
    """ "Ann Berg, who runs a school in Sel, …": what somebody does, not what somebody did once."""
    comma = _next(sentence, last)
    who = _next(sentence, comma) if comma is not None and comma.text == "," else None
    if who is None or who.lower_ != "who" or _is_listed(head):
        return
    verb = next((c for c in head.children if c.dep_ == "relcl" and who in c.children), None)
    if verb is None or any(c.dep_ == "neg" for c in verb.children):
        return
    comma = next((t for t in sentence.tokens if t.text == "," and verb.i < t.i <= verb.right_edge.i), None)
    end = _trimmed(sentence, verb.right_edge.i if comma is None else comma.i)
    nouns = [c for c in verb.children if c.dep_ == "attr" and c.pos_ == "NOUN"]
    if verb.lemma_ == "be":
        if nouns and verb.tag_ == "VBZ":
            yield from _told(sentence, nouns[0], nouns[0].left_edge.i, end, "behind", 1)
        return
    helped = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    lasting = verb.tag_ == "VBZ" or (verb.tag_ == "VBN" and [c.lower_ for c in helped] == ["has"])
    if lasting and any(t.lemma_ in DOINGS and t.pos_ == "VERB" for t in sentence.tokens.doc[verb.i : end + 1]):
        yield from _told(sentence, None, who.i, end, "behind", 3)
        done = next((c for c in verb.children if c.dep_ == "dobj"), None)
        place = next((c for c in verb.children if c.lower_ in _ADDRESSES and done is not None and c.i > done.i), None)
        if place is not None and place.i <= end:
            yield from _told(sentence, None, who.i, place.i - 1, "behind", 4)


def _bodies(sentence: ParsedSentence, head: Token, last: Token) -> Iterator[tuple[int, Role]]:
    """ "Ann Berg of the Fish Council", "Ann Berg, of the Fish Council,"."""
    word = _next(sentence, last)
    comma = word is not None and word.text == ","
    word = _next(sentence, word) if comma and word is not None else word
    if word is None or word.lower_ not in ("of", "from", "at") or word.dep_ != "prep":
        return
    if word.head != head and not (word.lower_ == "of" and not comma and word.head.i < word.i):
        return
    body = next((c for c in word.children if c.dep_ == "pobj"), None)
    if body is None:
        return
    closed = [t.i for t in sentence.tokens if word.i < t.i <= body.right_edge.i and t.text == ","]
    for rank, end in enumerate(_ends(sentence, body)):
        tokens = sentence.tokens.doc[word.i : end + 1]
        if any(t.pos_ == "PROPN" for t in tokens) and not (closed and end > closed[0]):
            yield from _told(sentence, None, word.i, end, "behind" if comma else "joined", 5 + rank)


def _sentences(sentence: ParsedSentence, head: Token) -> Iterator[tuple[int, Role]]:
    """ "Ann Berg is a baker in Sel." """
    verb = head.head
    if head.dep_ != "nsubj" or verb.lemma_ != "be" or verb.tag_ != "VBZ" or sentence.text.rstrip()[-1:] != ".":
        return
    if any(c.dep_ in ("neg", "aux", "advcl", "mark") for c in verb.children) or verb.dep_ != "ROOT":
        return
    noun = next((c for c in verb.children if c.dep_ == "attr" and c.pos_ == "NOUN"), None)
    if noun is None or noun.left_edge.lower_ not in ("a", "an"):
        return
    for rank, end in enumerate(_ends(sentence, noun)):
        yield from _told(sentence, noun, noun.left_edge.i, end, "behind", 7 + rank)


def _ends(sentence: ParsedSentence, noun: Token) -> list[int]:
    """Where a noun phrase may end: in full, before what comments on it, before the address behind it."""
    doc = sentence.tokens.doc
    ends = []
    for token in doc[noun.i + 1 : noun.right_edge.i + 1]:
        aside = token.text in (",", "–", "—", "(") and token.head == noun
        wh = token.text == "," and token.i + 1 < sentence.tokens.end and doc[token.i + 1].tag_ in ("WP", "WDT", "WRB")
        clause = next(
            (a for a in (token, *token.ancestors) if a.dep_ in ("relcl", "acl") and a.left_edge == token), None
        )
        gloss = (
            token.text == "," and token.i + 1 < sentence.tokens.end and doc[token.i + 1].lower_ in ("a", "an", "the")
        )
        if aside or wh or gloss or clause is not None:
            if aside or wh or gloss or clause is None or clause.head == noun:
                ends.append(_trimmed(sentence, token.i - 1))  # "a pioneer of devices" that do what?
            lasting = clause is not None and (clause.tag_ in ("VBG", "VBZ") and not (aside or wh))
            if lasting and clause is not None and clause.right_edge.i == noun.right_edge.i:
                ends.append(_trimmed(sentence, noun.right_edge.i))
            break
        address = token.dep_ == "prep" and token.lower_ in _ADDRESSES
        if address and (token.head != noun or noun.lemma_.lower() not in NEEDY) and token.head.dep_ != "conj":
            ends.append(_trimmed(sentence, token.i - 1))
    else:
        ends.append(_trimmed(sentence, noun.right_edge.i))
    return sorted(set(ends), reverse=True)


def _trimmed(sentence: ParsedSentence, end: int) -> int:
    while sentence.tokens.doc[end].is_punct or sentence.tokens.doc[end].is_space:
        end -= 1
    return end


def _told(
    sentence: ParsedSentence, noun: Token | None, start: int, end: int, form: Form, rank: int
) -> Iterator[tuple[int, Role]]:
    """The role of these tokens, where a summary can tell it."""
    doc = sentence.tokens.doc
    tokens = list(doc[start : end + 1])
    if (
        not tokens
        or len("".join(t.text_with_ws for t in tokens).split()) > LONGEST_ROLE
        or (noun is not None and not start <= noun.i <= end)
    ):
        return
    if noun is not None and not names_a_post(noun):
        return
    if any(_leans(t, tokens) or sentence.is_quoted(t) for t in tokens) or _is_open(tokens):
        return
    if tokens[0].pos_ in ("ADV", "PART", "SCONJ", "CCONJ") or tokens[0].lower_ in _NO_OPENING:
        return
    if form == "before" and tokens[-1].lower_ in COURTESIES:
        return
    if noun is not None and start == end and noun.lemma_.lower() in NEEDY:
        return
    if form != "joined" and any(t.dep_ == "cc" and t.i < end and doc[t.i + 1].pos_ == "DET" for t in tokens):
        return  # "the mayor and the bishop, Ann Berg": one of the two is somebody else
    span = Span(sentence.span_of(tokens[0]).start, sentence.span_of(tokens[-1]).end)
    text = doc.text[tokens[0].idx : tokens[-1].idx + len(tokens[-1])]
    capital = tokens[0].pos_ == "PROPN" or tokens[0].ent_type_ in ("NORP", "ORG", "GPE") or tokens[0].text.isupper()
    if tokens[0].pos_ == "DET" or (not capital and tokens[0].is_sent_start):
        text = text[0].lower() + text[1:]
    lemma = noun.lemma_.lower() if noun is not None else ""
    former = 2 if any(t.lower_ in ("former", "ex") for t in tokens) else 0
    yield rank + former, Role(text, span, form, lemma, tuple(_definite(noun, tokens)))


_NO_OPENING = frozenset("even not only just also which what whose whom perhaps probably then".split())


def _leans(token: Token, tokens: list[Token]) -> bool:
    """Whether a word of a role points to something outside it."""
    if token.text in '()[]“”"–—:;' or token.lower_ in LEANS:
        return True
    if token.tag_ == "PRP$":
        return not (tokens[0].lower_ == "who" and token.lower_ in ("his", "her"))
    if token.pos_ == "PRON" or token.tag_ == "PRP":
        return token.lower_ not in ("who", "which", "that", "one")
    if token.like_num and token.lower_ != "one":
        hyphened = token.i + 1 < len(token.doc) and token.nbor(1).text == "-"
        return token.ent_type_ not in ("ORG", "FAC", "WORK_OF_ART") and not hyphened
    return False


def _is_open(tokens: list[Token]) -> bool:
    """Whether something that a word asks for was cut off behind it."""
    if tokens[-1].pos_ in ("ADP", "CCONJ", "DET", "SCONJ", "PART", "PUNCT"):
        return True
    return any(t.dep_ == "prep" and not any(c in tokens for c in t.children) for t in tokens)


def _definite(noun: Token | None, tokens: list[Token]) -> Iterator[str]:
    """The nouns of a role, but for its own, with a bare "the": somebody else must have told of them."""
    for token in tokens:
        if token is noun or token.pos_ != "NOUN":
            continue
        children = [c for c in token.children if c.tag_ != "POS" and not c.is_punct]
        told = any(c.dep_ in ("prep", "poss", "relcl", "acl", "appos") or c.pos_ in ("PROPN", "NUM") for c in children)
        if any(c.lower_ == "the" for c in children) and not told:
            yield token.text


def _is_listed(head: Token) -> bool:
    """Whether a name stands in a list of names, where a comma need not begin an apposition; not the last of a list."""
    first = head.left_edge.i
    last = first > head.sent.start and head.doc[first - 1].lower_ == "and"
    return (head.dep_ == "conj" and not last) or any(c.dep_ == "conj" and c.pos_ == "PROPN" for c in head.children)


def _next(sentence: ParsedSentence, token: Token) -> Token | None:
    at = token.i + 1
    return sentence.tokens.doc[at] if at < sentence.tokens.end else None
