"""Definitions that the article itself gives: "known as", "a kind of …", "which are …", (initials in brackets).

They come before any definition of ours, because they say what the word means here, and lead back to the text. Only
patterns that define are read: a phrase beside a word defines it when its noun names a kind ("a disease that …"), not
when it judges ("a disaster for …"). Terms in quote marks are taken together with whoever uses them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.language.articles import article_for
from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.language.quotations import Quotation
from simplify.language.speech import attributions
from simplify.model import Span, Statement

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

MADE_BY = "glossary.from_text"
LONGEST = 30
"""A definition of more words than this explains nothing."""

LONGEST_NAME = 4
"""A term in quote marks has at most this many words; longer ones are somebody's sentence."""

NAMING = frozenset("call know describe dub term label brand nickname refer".split())
"""Verbs that give a thing its name."""

KINDS = frozenset(
    """
    kind type form sort way method process practice procedure technique technology system tool device machine
    disease illness condition disorder infection syndrome virus bacterium parasite drug medicine treatment vaccine
    chemical gas metal mineral substance material liquid fuel language species plant animal bird fish insect tree
    fruit vegetable dish food drink sauce bread cheese sport game dance festival ceremony ritual religion belief law
    rule tax crime fraud offence weapon missile bomb aircraft vessel vehicle measure unit phenomenon structure wall
    building instrument particle molecule protein hormone vitamin planet galaxy
    """.split()
)
"""Nouns that say what kind of thing something is."""

_MAY_DEFINE = re.compile(rf"\bknown as\b|\b(?:{'|'.join(sorted(KINDS))})(?:e?s)?\b")
_INITIALS = re.compile(r"\(([A-Z][A-Za-z]?[A-Z]{1,5})s?\)")
_SMALL_WORDS = frozenset("of the for and in on to a an de".split())
_BRACKETED = re.compile(r"[()]")


@dataclass(frozen=True, slots=True)
class Definition:
    """A term that the text explains: how it is written, where, the explaining statement, what initials stand for."""

    term: str
    span: Span
    statement: Statement
    expansion: str = ""


def definitions(parsed: ParsedText) -> tuple[Definition, ...]:
    """Every term that the text itself explains, in order; the first explanation of a term counts."""
    found: dict[str, Definition] = {}
    for one in sorted(_found(parsed), key=lambda definition: definition.span):
        found.setdefault(one.term.lower(), one)
    return tuple(found.values())


def _found(parsed: ParsedText) -> Iterator[Definition]:
    yield from _expansions(parsed)
    spoken = {one.content for one in attributions(parsed)}
    for sentence in parsed.sentences:
        if parsed.document.blocks[sentence.block].kind == "heading":
            continue
        for quotation in sentence.quotations:
            if quotation.closed and quotation.inside not in spoken:
                yield from _named_in_quotes(sentence, quotation)
        if not _MAY_DEFINE.search(sentence.text):
            continue
        for token in sentence.tokens:
            if sentence.is_quoted(token):
                continue
            if token.lower_ == "known" and token.dep_ == "acl":
                yield from _known_as(sentence, token)
            elif token.pos_ == "NOUN":
                yield from _beside(sentence, token)


def _expansions(parsed: ParsedText) -> Iterator[Definition]:
    """ "the European Central Bank (ECB)": the words before the bracket that the letters stand for."""
    for block in parsed.document.blocks:
        text = block.span.of(parsed.text)
        for match in _INITIALS.finditer(text):
            start = _expansion_start(text[: match.start()], match.group(1))
            if start is None:
                continue
            long = " ".join(text[start : match.start()].split())
            place = Span(block.span.start + match.start(1), block.span.start + match.end(1))
            evidence = Span(block.span.start + start, block.span.start + match.end())
            short = match.group(1)
            statement = Statement(f"{short} is short for {long}.", (evidence,), MADE_BY, explains=short)
            yield Definition(short, place, statement, long)


def _expansion_start(before: str, initials: str) -> int | None:
    """Where the words begin whose first letters are the initials, small words aside; None when there are none."""
    words = list(re.finditer(r"[^\W\d_][\w’'-]*", before))
    letters = list(initials.upper())
    for number, word in enumerate(reversed(words)):
        if number > len(initials) + 3 or re.search(r"[.;:()]", before[word.end() :].strip(" ")):
            return None
        first = word.group()[0].upper()
        if letters and first == letters[-1] and word.group().lower() not in _SMALL_WORDS:
            letters.pop()
        elif word.group().lower() in _SMALL_WORDS:
            if letters and first == letters[-1] and len(letters) > 1:
                letters.pop()
        else:
            return None
        if not letters:
            return word.start()
    return None


def _named_in_quotes(sentence: ParsedSentence, quotation: Quotation) -> Iterator[Definition]:
    """A short term in quote marks that somebody is said to use for something."""
    if not sentence.span.contains(quotation.span):
        return
    text = sentence.tokens.doc.text
    term = quotation.inside.shifted(-sentence.offset).of(text).strip(" ,.")
    if not term or len(term.split()) > LONGEST_NAME or term[-1] in "!?…":
        return
    verb = _naming_verb(sentence, quotation)
    if verb is None:
        return
    span = Span(quotation.inside.start, quotation.inside.start + len(term))
    if verb.dep_ == "relcl":
        statement = _from_relative_clause(sentence, verb, quotation, term)
    else:
        statement = _whole_sentence(sentence, verb, term)
    if statement is not None:
        yield Definition(term, span, statement)


def _naming_verb(sentence: ParsedSentence, quotation: Quotation) -> Token | None:
    """The verb of naming shortly before a quotation ("is referred to … as the “…”"), outside any quotation."""
    before = [
        token for token in sentence.tokens if sentence.offset + token.idx < quotation.span.start and not token.is_space
    ][-12:]
    for token in reversed(before):
        if token.pos_ in {"VERB", "AUX"}:
            lemma = token.lemma_.lower()
            if lemma not in NAMING or sentence.is_quoted(token):
                return None
            between = [one.lower_ for one in before if one.i > token.i]
            needs_as = lemma in ("describe", "refer", "know")
            return token if not needs_as or "as" in between else None
    return None


def _from_relative_clause(sentence: ParsedSentence, verb: Token, quotation: Quotation, term: str) -> Statement | None:
    """ "the invasion, which in Russia is called “…”" as a sentence: "In Russia, the invasion is called “…”"."""
    doc = sentence.tokens.doc
    pronoun = next((t for t in verb.children if t.lower_ in ("which", "that") and t.dep_ == "nsubjpass"), None)
    auxiliary = next((t for t in verb.children if t.dep_ == "auxpass"), None)
    noun = verb.head
    if pronoun is None or auxiliary is None or not pronoun.i < auxiliary.i < verb.i:
        return None
    if any(child.dep_ == "neg" for child in verb.children):
        return None
    subject = doc[min(t.i for t in noun.subtree if t.i <= noun.i and _in_phrase(t, noun)) : pronoun.i]
    subject_text = subject.text.strip(" ,–—-(")
    if any(token.pos_ in ("VERB", "AUX") or token.tag_ == "PRP" for token in subject):
        return None
    if subject[0].is_sent_start and subject[0].pos_ != "PROPN":
        subject_text = subject_text[0].lower() + subject_text[1:]
    front = doc[pronoun.i + 1 : auxiliary.i].text.strip(" ,")
    end = quotation.span.end - sentence.offset
    rest = doc.text[auxiliary.idx : end].rstrip(" ,.")
    rest = _closed(rest, doc.text[quotation.span.start - sentence.offset])
    text = f"{front}, {subject_text} {rest}." if front else f"{subject_text} {rest}."
    if len(text.split()) > LONGEST or len(front.split()) > 5:
        return None
    evidence = Span(sentence.offset + subject.start_char, quotation.span.end)
    return Statement(text[0].upper() + text[1:], (evidence,), MADE_BY, explains=term)


def _in_phrase(token: Token, noun: Token) -> bool:
    """Whether a token before a noun belongs to its phrase, and not to a wrong branch of the parse."""
    if token == noun:
        return True
    return token.dep_ in ("poss", "amod", "compound", "det", "case", "nummod", "punct", "advmod", "nmod") and (
        token.head == noun or _in_phrase(token.head, noun)
    )


def _closed(text: str, mark: str) -> str:
    """The text with the comma taken out before a closing quote mark at its end."""
    closing = {"“": "”", "‘": "’", "«": "»", "„": "“"}.get(mark, mark)
    return re.sub(rf"[,.]{re.escape(closing)}$", closing, text)


def _whole_sentence(sentence: ParsedSentence, verb: Token, term: str) -> Statement | None:
    """The sentence as it stands, when its main verb gives the name and no pronoun points out of it."""
    if verb.dep_ != "ROOT" or len(sentence.words) > LONGEST or any(child.dep_ == "neg" for child in verb.children):
        return None
    subject = next((t for t in verb.children if t.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.pos_ != "PROPN" or sentence.words[0].pos_ in ("PRON", "CCONJ", "SCONJ"):
        return None
    if any(child.dep_ in ("conj", "advcl", "ccomp") for child in verb.children):
        return None
    return Statement(sentence.text, (sentence.span,), "verbatim", explains=term)


def _known_as(sentence: ParsedSentence, verb: Token) -> Iterator[Definition]:
    """ "a rare liver disease known as biliary atresia": "Biliary atresia is a rare liver disease."."""
    noun = verb.head
    preposition = next((t for t in verb.children if t.lower_ == "as"), None)
    named = next((t for t in preposition.children if t.dep_ == "pobj"), None) if preposition else None
    if named is None or noun.pos_ != "NOUN" or any(child.dep_ == "neg" for child in verb.children):
        return
    doc = noun.doc
    phrase = doc[noun.left_edge.i : verb.i]
    term = doc[named.left_edge.i : named.i + 1]
    plural = noun.tag_ == "NNS"
    words = [token for token in phrase if token.is_alpha]
    if phrase[-1].text == "," or len(words) < 3 - plural or len(words) > LONGEST or any(t.is_quote for t in term):
        return
    if (phrase[0].lower_ not in ("a", "an") and not plural) or (plural and phrase[0].pos_ == "DET"):
        return
    if _points_away(phrase) or (named.tag_ == "NNS") != plural or any(sentence.is_quoted(t) for t in term):
        return
    bare = doc[term.start + 1 : term.end] if term[0].pos_ == "DET" else term
    if not len(bare) or len(bare) > LONGEST_NAME:
        return
    yield _defined(sentence, bare.text, bare, phrase.text, phrase, article=term[0].lower_ in ("a", "an"), plural=plural)


def _beside(sentence: ParsedSentence, noun: Token) -> Iterator[Definition]:
    """ "phishing, a kind of fraud that …" and "levees, which are walls …", where the noun names no single thing."""
    doc = noun.doc
    after = doc[noun.i + 1] if noun.i + 1 < len(doc) else None
    if after is None or after.text not in (",", "(", "–", "—") or not _is_generic(noun):
        return
    for child in noun.children:
        head = child
        if child.dep_ == "relcl" and child.lemma_ == "be" and child.tag_ in ("VBZ", "VBP"):
            attribute = next((t for t in child.children if t.dep_ == "attr"), None)
            pronoun = doc[noun.i + 2] if noun.i + 2 < len(doc) else None
            clean = pronoun is not None and pronoun.lower_ == "which" and doc[noun.i + 3] == child
            if attribute is None or not clean or any(t.dep_ in ("neg", "advmod") for t in child.children):
                continue
            head = attribute
        elif child.dep_ != "appos" or child.left_edge.i != noun.i + 2:
            continue
        if head.lemma_.lower() not in KINDS or (head.tag_ == "NNS") != (noun.tag_ == "NNS"):
            continue
        phrase = doc[head.left_edge.i : head.right_edge.i + 1]
        while len(phrase) and (phrase[-1].is_punct or phrase[-1].is_space):
            phrase = phrase[:-1]
        if not 2 <= len(phrase) <= LONGEST or (phrase[0].lower_ not in ("a", "an") and head.tag_ != "NNS"):
            continue
        if _points_away(phrase) or any(sentence.is_quoted(token) for token in phrase):
            continue
        term = doc[noun.i if not _compounds(noun) else _compounds(noun)[0].i : noun.i + 1]
        article = any(t.lower_ in ("a", "an") for t in noun.children if t.dep_ == "det")
        plural = noun.tag_ == "NNS"
        yield _defined(sentence, term.text, term, phrase.text, phrase, article=article, plural=plural)
        return


def _is_generic(noun: Token) -> bool:
    """Whether a noun speaks of its kind at large: no determiner but "a", no owner, nothing that narrows it."""
    if noun.text[0].isupper() and not noun.is_sent_start:
        return False
    return all(
        (child.dep_ == "det" and child.lower_ in ("a", "an"))
        or child.dep_ in ("compound", "appos", "relcl", "punct", "cc", "conj")
        for child in noun.children
    )


def _compounds(noun: Token) -> list[Token]:
    return sorted((t for t in noun.children if t.dep_ == "compound" and t.pos_ == "NOUN"), key=lambda token: token.i)


def _points_away(phrase: Tokens) -> bool:
    """Whether a phrase has a pronoun that points out of it, or a day that is not said."""
    away = {"this", "these", "those", "such", "last", "next", "yesterday", "today", "tomorrow", "ago", "here"}
    return any(token.tag_ in ("PRP", "PRP$") or token.lower_ in away for token in phrase)


def _defined(
    sentence: ParsedSentence, term: str, place: Tokens, kind: str, phrase: Tokens, *, article: bool, plural: bool
) -> Definition:
    subject = f"{article_for(term)} {term}" if article else term
    text = f"{subject} {'are' if plural else 'is'} {_BRACKETED.sub('', kind)}."
    evidence = tuple(sorted((sentence.span_of(place), sentence.span_of(phrase))))
    statement = Statement(text[0].upper() + text[1:], evidence, MADE_BY, explains=term)
    return Definition(term, sentence.span_of(place), statement)
