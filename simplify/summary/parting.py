"""A long sentence told as two: its statement, and who says so; or two clauses that "and" or "but" joins.

"Coal will overtake oil, according to the agency" has one idea and its source. A reader at a low level gets them one
after the other: "Coal will overtake oil. This is according to the agency." Both stay in one line of the summary, so
that nobody reads the one without the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.rewriting.clauses import SUBJECTS, fronted, is_clause, is_conditional, word_count
from simplify.summary.occasion import occasions
from simplify.summary.pieces import Piece

if TYPE_CHECKING:
    from spacy.tokens import Token

SHORTEST = 4
"""Words of a clause that may stand as a sentence."""

LONG = 8
"""A second clause of so many words may be parted even where no comma stands before it."""

_PLAIN = frozenset({"say", "report"})
"""Verbs whose tag may be told by "according to": they grant nothing and hint at nothing."""

_GUARDED = {"claim": "this", "believe": "this", "argue": "this", "warn": "of this"}
"""Verbs of which the speaker keeps his own, with what stands behind them: "… . Researchers claim this."."""

_OPENINGS = {"and": "", "but": "But ", "so": "So ", "yet": "Yet "}


def pieces_of(sentence: ParsedSentence) -> tuple[Piece, ...]:
    """The sentence as two pieces, the statement first; empty where it cannot be parted for sure."""
    tokens = [t for t in sentence.tokens if not t.is_space]
    if len(tokens) < 2 * SHORTEST or tokens[-1].text != ".":
        return ()
    return next(
        (two for way in (_according, _tag, _clauses, _one_that, occasions) for two in way(sentence, tokens)), ()
    )


def _according(sentence: ParsedSentence, tokens: Sequence[Token]) -> Iterator[tuple[Piece, ...]]:
    """ "S, according to X." and "According to X, S." """
    for token in tokens:
        if token.lower_ != "according" or sentence.is_quoted(token):
            continue
        part = list(token.subtree)
        if len(part) < 3 or part[-1].i - part[0].i != len(part) - 1 or token.head.dep_ not in ("ROOT", "acomp"):
            return
        if any(t.text in '“”"‘’' for t in part) or any(_is_circumstance(t, part) for t in part):
            return
        if any(t.text == "," and t.nbor(1).lower_ not in ("who", "which") for t in part[:-1]):
            return  # "according to legend, on a Monday": what follows may not be the source's
        first, last = part[0], part[-1]
        end = tokens[-1]
        if last.i == end.i - 1 and first.i > tokens[0].i and first.nbor(-1).text == ",":
            rest = [t for t in tokens if t.i < first.i - 1] + [end]
        elif first.i == tokens[0].i and last.nbor(1).text == ",":
            if any(t.pos_ == "PRON" for t in part):
                return
            rest = [t for t in tokens if t.i > last.i + 1]
        else:
            return
        yield Piece(tuple(rest)), Piece((*part, end), before="This is")


def _is_circumstance(token: Token, part: Sequence[Token]) -> bool:
    """Whether a clause hangs on the source itself, and not inside "researchers who …"."""
    return token.dep_ == "advcl" and not any(one.dep_ == "relcl" and one in part for one in token.ancestors)


def news_of(sentence: ParsedSentence) -> Piece | None:
    """The second of two clauses, alone, where the first only leads up to it: "It began small, but now …".

    Both are told as facts, so each is true without the other. A first clause that says who speaks, and a second that is
    denied or doubted, stay together.
    """
    tokens = [t for t in sentence.tokens if not t.is_space]
    if len(tokens) < 2 * SHORTEST or tokens[-1].text != "." or any(t.dep_ == "neg" for t in tokens):
        return None
    root = sentence.tokens.root
    seconds = [c for c in root.children if c.dep_ == "conj" and c.i > root.i]
    if len(seconds) != 1 or not is_clause(root) or not is_clause(seconds[0]) or is_conditional(root):
        return None
    second, end = seconds[0], tokens[-1]
    joint = next((c for c in root.children if c.dep_ == "cc" and root.i < c.i < second.i), None)
    if joint is None or joint.lower_ not in ("but", "yet") or sentence.is_quoted(joint) or is_conditional(second):
        return None
    clause = [t for t in tokens if joint.i < t.i < end.i]
    if clause and clause[0].text == ",":
        clause = clause[1:]
    own = {t.i for t in second.subtree}
    if word_count(clause) < SHORTEST or any(t.i not in own and not t.is_punct for t in clause):
        return None
    if any(c.dep_ in SUBJECTS and c.pos_ not in ("NOUN", "PROPN") for c in second.children):
        return None
    loose = next((t for t in clause if t.lower_ in ("they", "them", "their", "it", "its")), None)
    if loose is not None and not any(t.pos_ in ("NOUN", "PROPN") and t.i < loose.i for t in clause):
        return None
    told = any(t.dep_ in ("ccomp", "csubj") and t.i < joint.i for t in root.subtree)
    spoken = any(q.span.start < sentence.offset + joint.idx < q.span.end for q in sentence.quotations)
    if told or spoken or any(t.lower_ in ("according", "only", "both", "either") for t in tokens):
        return None
    return Piece((*clause, end), verb=second)


def _tag(sentence: ParsedSentence, tokens: Sequence[Token]) -> Iterator[tuple[Piece, ...]]:
    """ "S, X said." and "S, said X." where nothing is quoted; the verb of saying becomes "according to"."""
    verb = sentence.tokens.root
    end = tokens[-1]
    if verb.lemma_ not in (*_PLAIN, *_GUARDED) or sentence.quotations:
        return
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    said = next((c for c in verb.children if c.dep_ == "ccomp" and c.i < verb.i), None)
    if subject is None or said is None or any(c.dep_ in ("neg", "aux", "mark") for c in verb.children):
        return
    if any(c.dep_ == "mark" or c.tag_ == "WRB" for c in said.children):
        return
    own = list(subject.subtree)
    tag = sorted([verb, *own], key=lambda t: t.i)
    whole = tag[-1].i - tag[0].i == len(tag) - 1 and tag[-1].i == end.i - 1
    if not whole or tag[0].nbor(-1).text != "," or subject.pos_ == "PRON":
        return
    if any(t.dep_ in ("relcl", "advcl") for t in own) or not said.i < tag[0].i:
        return
    rest = [t for t in tokens if t.i < tag[0].i - 1]
    if verb.lemma_ in _GUARDED:
        yield Piece((*rest, end)), Piece((*own, verb, end), after=_GUARDED[verb.lemma_])
    else:
        yield Piece((*rest, end)), Piece((*own, end), before="This is according to")


def _clauses(sentence: ParsedSentence, tokens: Sequence[Token]) -> Iterator[tuple[Piece, ...]]:
    """ "A, but B." and "A, and B." with a subject each, and nothing before A that may hold for B too."""
    root, end = sentence.tokens.root, tokens[-1]
    if not is_clause(root) or is_conditional(root):
        return
    setting = {t.i for one in fronted(root) for t in one.subtree}
    if setting and not all(_may_go(one, sentence) for one in fronted(root)):
        return
    seconds = [c for c in root.children if c.dep_ == "conj" and c.i > root.i]
    if len(seconds) != 1 or not is_clause(seconds[0]) or is_conditional(seconds[0]):
        return
    second = seconds[0]
    clause = [t for t in second.subtree if t.i < end.i]
    joint = next((c for c in root.children if c.dep_ == "cc" and root.i < c.i < second.i), None)
    opening = _OPENINGS.get(joint.lower_) if joint is not None else None
    if clause and clause[0].text == ",":
        clause = clause[1:]  # "but, in a blow to the firm, B"
    gap = [] if joint is None or not clause else [t for t in tokens if joint.i < t.i < clause[0].i]
    if joint is None or opening is None or sentence.is_quoted(joint) or any(t.text != "," for t in gap):
        return
    if clause[-1].i - clause[0].i != len(clause) - 1 or clause[-1].i != end.i - 1:
        return
    ahead = any(clause[0] in c.subtree for c in second.lefts if c.dep_ in SUBJECTS or (gap and c.dep_ == "prep"))
    if clause[0].dep_ not in SUBJECTS and not ahead:
        return
    comma = joint.nbor(-1)
    first = [t for t in tokens if t.i < (comma.i if comma.text == "," else joint.i) and t.i not in setting]
    while setting and first and first[0].text in (",", "And", "But"):
        first = first[1:]
    if (comma.text != "," and len(clause) < LONG) or word_count(first) < SHORTEST or word_count(clause) < SHORTEST:
        return
    if any(t.dep_ in ("ccomp", "csubj") and t.i < joint.i for t in root.subtree):
        return  # "X said A, and B": X may have said both
    if any(t.lower_ == "according" or t.lower_ in ("only", "both", "either") for t in tokens):
        return
    if any(q.span.start < sentence.offset + joint.idx < q.span.end for q in sentence.quotations):
        return
    yield Piece((*first, end)), Piece((*clause, end), before=opening.strip())


def _one_that(sentence: ParsedSentence, tokens: Sequence[Token]) -> Iterator[tuple[Piece, ...]]:
    """ "They passed a bill that would end it.": "They passed a bill. The bill would end it." Only where it is told."""
    root, end = sentence.tokens.root, tokens[-1]
    if not is_clause(root) or is_conditional(root) or any(t.dep_ == "neg" for t in root.children):
        return
    if any(c.tag_ == "MD" or c.dep_ in ("ccomp", "conj") for c in root.children) or sentence.quotations:
        return
    for noun in root.children:
        clause = next((c for c in noun.children if c.dep_ == "relcl" and c.right_edge.i == end.i - 1), None)
        if clause is None or noun.dep_ not in ("dobj", "attr") or noun.pos_ != "NOUN":
            continue
        own = list(clause.subtree)
        who = own[0]
        article = any(c.lower_ in ("a", "an") and c.dep_ == "det" for c in noun.children)
        subject = who.dep_ in ("nsubj", "nsubjpass") and who.head == clause and who.lower_ in ("that", "who", "which")
        if (
            not article
            or not subject
            or own[-1].i - own[0].i != len(own) - 1
            or noun.i + 1 != who.i
            or noun.n_rights != 1
        ):
            return
        first = [t for t in tokens if t.i < who.i]
        if noun.lemma_ in _EMPTY_NOUNS or word_count(first) < SHORTEST or word_count(own) < SHORTEST + 1:
            return
        yield Piece((*first, end)), Piece((*own[1:], end), before=f"The {noun.text}")


_EMPTY_NOUNS = frozenset("man woman person someone thing something way place one kind sort type part time".split())


def _may_go(setting: Token, sentence: ParsedSentence) -> bool:
    """Whether what stands before both clauses may be left out: "As winter comes, …", and neither a time nor a place."""
    words = list(setting.subtree)
    named = any(t.ent_type_ or t.like_num or t.dep_ == "neg" or sentence.is_quoted(t) for t in words)
    after = words[-1].nbor(1) if words[-1].i + 1 < len(setting.doc) else None
    return words[0].lower_ in ("as", "amid", "with") and not named and after is not None and after.text == ","
