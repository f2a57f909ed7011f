"""Shorter forms of a source sentence, made only by leaving whole side remarks out.

Left out may be: brackets, appositions and clauses with "who" or "which" between commas, a participle at the
end (", adding that …"), and a setting at the beginning ("During the talks, …"). What is said, who says it,
denials, doubts, conditions and numbers of the main clause are never touched, and a quotation is left out
whole or not at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence
from simplify.summary.cutting import is_misread
from simplify.summary.punctuating import runs_over_a_dash
from simplify.summary.remarks import HOLDS, brackets, dashes, examples, last_of_apposition, opens_a_purpose

if TYPE_CHECKING:
    from spacy.tokens import Token

_SETTINGS = frozenset(
    "during after before at in on amid following since with besides despite throughout over under".split()
)
_CIRCUMSTANCES = frozenset({"amid", "as", "with", "following", "hours", "days", "weeks", "months", "years"})
_WHEN = frozenset({"when", "after", "as", "while", "moments"})
_NOT_UPWARD = frozenset(
    "not no never n't n’t without unless if only few fewer less least most more every all each nobody none neither nor "
    "hardly rarely rose fell rise fall increased decreased grew dropped doubled halved".split()
)
_SUBJECTS = ("nsubj", "nsubjpass")
_LISTED = ("NOUN", "PROPN", "NUM", "SYM")
_STOPS = frozenset({",", ".", ";", ":", "!", "?", "—", "–"})


SETTING = 4
"""The order of a setting at the beginning of a sentence."""

LIGHT = 3
"""Parts up to this order are side remarks, which may go even from a sentence that is short enough."""


def droppable(sentence: ParsedSentence) -> list[tuple[int, frozenset[int]]]:
    """Sets of token positions that may each be left out, with the order in which they are best left out."""
    tokens = [] if is_misread(sentence) else list(sentence.tokens)
    found: list[tuple[int, frozenset[int]]] = []
    if not tokens:
        return found
    parts = [
        *brackets(tokens),
        *dashes(tokens),
        *examples(tokens),
        *_asides(tokens),
        *_opening(tokens),
        *_circumstances(tokens),
        *_second_clause(tokens),
        *_entailed(tokens),
    ]
    needed = _needed(tokens)
    for order, part in parts:
        if (
            part
            and not part & needed
            and not halves_a_pair(tokens, part)
            and not runs_over_a_dash(tokens, part)
            and not cuts_quotation(sentence, tokens, part)
        ):
            found.append((order, part))
    return sorted(found, key=lambda pair: (pair[0], -len(pair[1]), min(pair[1])))


def halves_a_pair(tokens: list[Token], part: frozenset[int]) -> bool:
    """Whether "between X" or "both X" would be left without its "and Y", or "one" without "the other"."""
    others = [t for t in tokens if t.i in part and t.lower_ in ("other", "others")]
    if any(
        t.lower_ in ("one", "some", "two", "both") and t.i not in part and t.i < o.i for o in others for t in tokens
    ):
        return True
    for token in tokens:
        if token.lower_ in ("between", "both", "either") and token.i not in part:
            joints = [t for t in tokens if t.i > token.i and t.lower_ in ("and", "or")]
            if joints and all(t.i in part for t in joints):
                return True
    return False


def _needed(tokens: list[Token]) -> frozenset[int]:
    """The main verb with its subject and auxiliaries, without which there is no sentence."""
    root = next((t for t in tokens if t.dep_ == "ROOT"), None)
    if root is None:
        return frozenset(t.i for t in tokens)
    held = ("nsubj", "nsubjpass", "expl", "csubj", "aux", "auxpass", "neg", "attr", "acomp", "dobj")
    return frozenset({root.i, *(child.i for child in root.children if child.dep_ in held)})


def _second_clause(tokens: list[Token]) -> Iterator[tuple[int, frozenset[int]]]:
    """ ", and Y did this": a further clause with its own subject, joined by "and"; never one joined by "but"."""
    end = next((t for t in reversed(tokens) if not t.is_punct and not t.is_space), None)
    for token in tokens:
        if token.dep_ != "conj" or token.head.dep_ != "ROOT" or end is None or token.right_edge.i < end.i:
            continue
        left = token.left_edge
        if left.i < 2 or not any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children):
            continue
        joint = left.nbor(-1)
        first = left.nbor(-2) if left.nbor(-2).text == "," else joint
        if joint.lower_ != "and" or first.i <= tokens[0].i + 3:
            continue
        part = [t for t in tokens if first.i <= t.i <= end.i]
        if not any(t.lower_ in HOLDS for t in part):
            yield 5, frozenset(t.i for t in part)


def _asides(tokens: list[Token]) -> Iterator[tuple[int, frozenset[int]]]:
    first, last = tokens[0].i, tokens[-1].i
    for token in tokens:
        if token.dep_ not in ("relcl", "appos", "advcl", "acl"):
            continue
        left, right = token.left_edge.i, token.right_edge.i
        if token.dep_ == "appos":
            right = last_of_apposition(token)
        if token.dep_ == "relcl" and not _begins_with_who(token, left):
            continue
        if left <= first + 1 or token.head.i > left:
            continue
        before, after = token.doc[left - 1], token.doc[right + 1] if right < last else None
        if before.text not in (",", "–", "—") or after is None or after.text not in _STOPS:
            continue
        if token.dep_ == "appos" and (_in_list(token) or _names(token)):
            continue
        if (before.text == ",") != (after.text == ",") and after.text in (",", "–", "—"):
            continue
        if token.dep_ == "advcl" and token.tag_ not in ("VBG", "VBN"):
            continue
        part = list(token.doc[left : right + 1])
        if any(t.lower_ in HOLDS for t in part) and token.dep_ not in ("relcl", "appos"):
            continue
        following = token.doc[after.i + 1] if after.text == "," and after.i < last else None
        if following is not None and _goes_on(following):
            continue
        dropped = {t.i for t in part} | {before.i}
        goes_on = following is not None and opens_a_purpose(following)
        if (_between_subject_and_verb(token, left) or goes_on) and after.text == before.text:
            dropped.add(after.i)
        with_clause = right > token.right_edge.i  # the clause alone goes first
        yield (
            (1 if token.dep_ == "appos" and not with_clause else 2 if token.dep_ == "relcl" else 3),
            frozenset(dropped),
        )


def _names(token: Token) -> bool:
    """Whether an apposition tells by name who or what is meant: "the latest critic, Ann Berg, said …"."""
    person = token.ent_type_ == "PERSON" and token.head.ent_type_ != "PERSON" and token.head.dep_ in _SUBJECTS
    return token.pos_ == "PROPN" and (person or (bool(token.ent_type_) and token.head.pos_ == "NOUN"))


def _goes_on(token: Token) -> bool:
    """Whether a list, or a second remark, goes on behind the comma before this token."""
    if token.pos_ not in _LISTED and token.lower_ not in ("and", "or", "but"):
        return False
    return token.dep_ not in (*_SUBJECTS, "compound") and token.head.dep_ != "ROOT"


def _between_subject_and_verb(token: Token, left: int) -> bool:
    """Whether both commas round a remark are its own; elsewhere the second may be needed by what surrounds it."""
    named = any(child.dep_ == "appos" and child.i < left for child in token.head.children)
    top = token.head
    while top.dep_ == "conj":
        top = top.head
    return top.dep_ in _SUBJECTS and not named


def _begins_with_who(token: Token, left: int) -> bool:
    return token.doc[left].lower_ in ("who", "which", "whose", "whom", "where") or (
        left + 2 < len(token.doc) and token.doc[left + 1].lower_ in ("of", "whom", "which")
    )


def _in_list(token: Token) -> bool:
    if any(child.dep_ in ("cc", "conj") for child in (*token.children, *token.head.children)):
        return True
    after = token.doc[token.right_edge.i + 1] if token.right_edge.i + 1 < len(token.doc) else None
    following = after.nbor(1) if after is not None and after.i + 1 < len(token.doc) else None
    return following is not None and following.lower_ in ("and", "or")


def _opening(tokens: list[Token]) -> Iterator[tuple[int, frozenset[int]]]:
    """A prepositional setting before the first comma, when the subject follows right behind it."""
    first = tokens[0]
    at = next((i for i, t in enumerate(tokens) if t.text == ","), None)
    if (
        at is None
        or at < 2
        or first.lower_ not in _SETTINGS - {"to", "for", "unlike", "like"}
        or first.dep_ not in ("prep", "mark")
    ):
        return
    part = tokens[: at + 1]
    if first.right_edge.i > part[-1].i or any(t.lower_ in HOLDS for t in part):
        return
    rest = tokens[at + 1 :]
    root = next((t for t in tokens if t.dep_ == "ROOT"), first)
    if not any(c.dep_ in _SUBJECTS or c.dep_ == "expl" for c in root.children if c.i < root.i):
        return
    if not rest or rest[0].dep_ not in ("nsubj", "nsubjpass", "det", "compound", "poss", "amod", "nummod"):
        return
    if first.head.dep_ != "ROOT" or any(t.ent_type_ in ("DATE", "TIME") for t in part):
        return
    if first.lower_ in ("in", "at", "under") and any(t.like_num for t in rest):
        return  # "In the highest posts, women earn 30,000": the figure holds only there
    yield SETTING, frozenset(t.i for t in part)


def _circumstances(tokens: list[Token]) -> Iterator[tuple[int, frozenset[int]]]:
    """A circumstance behind the last comma: ", amid …", ", a few hours after …", ", as the war goes on"."""
    commas = [t for t in tokens if t.text == ","]
    end = next((t for t in reversed(tokens) if not t.is_punct and not t.is_space), None)
    if not commas or end is None or commas[-1].i + 1 > end.i:
        return
    part = [t for t in tokens if commas[-1].i <= t.i <= end.i]
    lead = [t.lower_ for t in part[1:6]]
    said = lead[0] in _CIRCUMSTANCES or (lead[0] in ("a", "just", "only", "two", "three") and "after" in lead)
    if said and len(part) > 4 and not any(t.lower_ in HOLDS for t in part):
        yield 3, frozenset(t.i for t in part)


def _entailed(tokens: list[Token]) -> Iterator[tuple[int, frozenset[int]]]:
    """What may go from a plain past statement because the rest follows from it: when it happened ("… when the car
    hit a tree"), and which one of many it was ("… a bill that would end it"). Not where the sentence is negated, only
    possible, or about how many."""
    root = next((t for t in tokens if t.dep_ == "ROOT"), None)
    end = next((t for t in reversed(tokens) if not t.is_punct and not t.is_space), None)
    if (
        root is None
        or end is None
        or not _past(root)
        or any(t.lower_ in _NOT_UPWARD or t.dep_ == "neg" for t in tokens)
    ):
        return
    for token in tokens:
        left, right = token.left_edge.i, token.right_edge.i
        if right != end.i or left <= root.i:
            continue
        when = token.dep_ == "advcl" and token.head == root and token.doc[left].lower_ in _WHEN
        noun = token.head
        any_one = (
            token.dep_ == "relcl"
            and token.doc[left].lower_ in ("that", "which", "who", "in", "where")
            and noun.lemma_ not in ("way", "kind", "sort", "type")
            and not any(child.lower_ in ("such", "so", "same") for child in noun.children)
            and noun.dep_ in ("dobj", "pobj", "nsubjpass")
            and any(child.dep_ == "det" and child.lower_ in ("a", "an") for child in noun.children)
        )
        if when or any_one:
            start = left - 1 if token.doc[left - 1].text == "," else left
            yield 6, frozenset(range(start, right + 1))


def _past(root: Token) -> bool:
    """Whether a verb reports something that happened: no "may", "will" or "if", no verb of saying."""
    if any(child.tag_ == "MD" or child.dep_ == "ccomp" for child in root.children):
        return False
    perfect = any(child.dep_ in ("aux", "auxpass") and child.tag_ in ("VBD", "VBZ", "VBP") for child in root.children)
    return root.tag_ == "VBD" or (root.tag_ == "VBN" and perfect)


def cuts_quotation(sentence: ParsedSentence, tokens: list[Token], part: frozenset[int]) -> bool:
    if not sentence.quotations:
        return False
    for quotation in sentence.quotations:
        inside = [t.i for t in tokens if quotation.span.start <= sentence.offset + t.idx < quotation.span.end]
        gone = sum(1 for i in inside if i in part)
        if 0 < gone < len(inside):
            return True
    return False
