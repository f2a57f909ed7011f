"""Long sentences compressed to their main point, for a gist and for points that would otherwise be lost.

Only whole parts of the sentence are left out (`clause_parts`), in the combination that keeps most of what the text is
about within the limit. Every result is parsed again: it must be one whole clause with the same main verb and
subject, and the ledgers of faithfulness must find nothing in it that was changed or added, and no denial, remark on
evidence, condition or speaker that was lost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from simplify.faithfulness import gate
from simplify.language.mentions import Mentions
from simplify.language.parsed import ParsedSentence, ParsedText, parse_many
from simplify.model import Finding
from simplify.rewriting.clauses import is_finite
from simplify.rewriting.gates import faults, main_verb
from simplify.summary.clause_parts import Part, parts_of
from simplify.summary.cutting import breaks_off, loses_a_dash
from simplify.summary.lines import Line
from simplify.summary.parting import news_of, pieces_of
from simplify.summary.pieces import Piece
from simplify.summary.punctuating import needless_commas, parts_subject_from_verb, stretches, text_of
from simplify.summary.telling import told
from simplify.summary.weighing import Weights

if TYPE_CHECKING:
    from spacy.tokens import Token

MOST_PARTS = 11
"""Of so many parts every combination is tried."""

TRIES = 2
"""So many compressed forms of a sentence are parsed again at most; the best that passes is taken."""

LEAST = 6
"""A line of fewer words tells too little."""

STUMP = 4
"""A relative clause that has lost words must keep so many."""

PROMINENT = 2
"""A person mentioned more often than this is known without title and apposition."""

_LOST_IS_WRONG = frozenset({"negation", "certainty", "evidence", "speech", "speaker", "condition", "roles"})
_CLAUSES = ("relcl", "advcl", "ccomp")
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")


@dataclass(frozen=True, slots=True)
class _Form:
    """A compressed form of a sentence: its text before and after pronouns were told by name, and its line.

    `pieces` counts the sentences that it has, `part` is the one clause of the sentence that it tells, if it tells
    only one.
    """

    sentence: ParsedSentence
    bare: str
    gone: frozenset[int]
    line: Line
    pieces: int
    part: Piece | None = None


def compressed(
    parsed: ParsedText,
    sentences: Sequence[ParsedSentence],
    mentions: Mentions,
    weights: Weights,
    *,
    longest: int,
    parted: Collection[int] = (),
    model: str = "",
) -> dict[int, Line]:
    """Lines of at most `longest` words of those of the sentences that can be compressed so far, by their numbers.

    Nothing is left out of the sentences whose numbers are in `parted`: they are only told as two.
    """
    waiting = {
        one.number: (form for form in _forms(parsed, one, mentions, weights, longest))
        for one in sentences
        if one.number not in parted
    }
    waiting |= {
        one.number: (form for form in islice(_forms(parsed, one, mentions, weights, longest), 1) if not form.gone)
        for one in sentences
        if one.number in parted
    }
    found: dict[int, Line] = {}
    for _ in range(TRIES):  # in rounds: most sentences need one parse, and parsing is what takes time
        tried = [form for forms in waiting.values() if (form := next(forms, None)) is not None]
        for form, parse in zip(tried, parse_many([form.bare for form in tried], model=model), strict=True):
            if not wrong(form.sentence, parse, form.gone, pieces=form.pieces, part=form.part):
                found[form.sentence.number] = form.line
                del waiting[form.sentence.number]
        if not tried:
            break
    return found


def wrong(
    sentence: ParsedSentence,
    shorter: ParsedText,
    gone: Collection[int] = (),
    *,
    pieces: int = 1,
    part: Piece | None = None,
) -> str:
    """Why the compressed form of a sentence cannot be trusted; empty when it can. `gone` are the tokens left out.

    A form that tells one clause of the sentence, `part`, is held against that clause.
    """
    if len(shorter.sentences) != pieces:
        return f"it is not {pieces} of a sentence"
    one = shorter.sentences[0]
    fault = faults(sentence.text, [sentence], shorter.sentences)
    if fault:
        return fault
    verb = part.verb if part is not None and part.verb is not None else sentence.tokens.root
    whole = sentence.tokens.doc[part.tokens[0].i : part.tokens[-1].i + 1] if part is not None else sentence.tokens
    if pieces == 1 and _spine(verb) != _spine(one.tokens.root):
        return "its main verb or subject is another one"
    if any(is_finite(t) and t.dep_ in _CLAUSES and not _has_subject(t) for s in shorter.sentences for t in s.tokens):
        return "a clause has lost its subject"
    left_out = [sentence.tokens.doc[at] for at in sorted(gone)]
    for finding in gate([whole], [s.tokens for s in shorter.sentences]):
        if _matters(finding, left_out):
            return finding.message
    return ""


def _spine(root: Token) -> tuple[str, frozenset[str]]:
    """The main verb and its subjects, by their lemmas."""
    verb = main_verb(root) or root
    return verb.lemma_, frozenset(child.lower_ for child in verb.children if child.dep_ in _SUBJECTS)


def _has_subject(verb: Token) -> bool:
    """Whether a finite verb has a subject, or shares one."""
    return any(child.dep_ in (*_SUBJECTS, "attr", "csubjpass") for child in verb.children)


def _matters(finding: Finding, left_out: Sequence[Token]) -> bool:
    """Whether a finding of the ledgers speaks against a compressed form: dropping whole things is allowed."""
    place = finding.source
    went = place is not None and finding.output is None and any(t.idx <= place.start < t.idx + len(t) for t in left_out)
    if went and finding.kind in ("certainty", "speech", "condition", "quotation"):
        return False  # a doubt may go with what it doubts, a demand with what was demanded, "until" with its "from"
    return finding.effect in ("changed", "added") or finding.kind in _LOST_IS_WRONG


def _forms(
    parsed: ParsedText, sentence: ParsedSentence, mentions: Mentions, weights: Weights, longest: int
) -> Iterator[_Form]:
    """The compressed forms of a sentence that stand alone, the fullest first."""
    tokens = [t for t in sentence.tokens if not t.is_space]
    prominent = _prominent(sentence, mentions)
    parts = [*parts_of(sentence, prominent), *_first_names(sentence, mentions, prominent)]
    news = news_of(sentence)
    ways = [way for way in ((Piece(tuple(tokens)),), pieces_of(sentence), (news,) if news is not None else ()) if way]
    ranked = [
        (-worth, order, sorted(gone), way)
        for order, way in enumerate(ways)
        for gone, worth in _choices(sentence, tokens, way, parts, weights, longest).items()
        if gone or order
    ]
    seen: set[str] = set()
    for _, _, left_out, way in sorted(ranked, key=lambda one: one[:3]):
        gone = frozenset(left_out)
        off = gone | needless_commas(sentence, tokens, gone)
        told_ = [[t for t in piece.tokens if t.i not in off] for piece in way]
        gone |= {t.i for t in tokens if not t.is_punct and t.dep_ != "cc" and not any(t in p.tokens for p in way)}
        kept = sorted({t.i: t for some in told_ for t in some}.values(), key=lambda t: t.i)
        bare = " ".join(text_of(some, piece.before, piece.after) for some, piece in zip(told_, way, strict=True))
        torn = bare[0] in "'’‘" and sentence.text[0] not in "'’‘"
        torn = torn or loses_a_dash(sentence.text, bare)
        if torn or bare in seen or breaks_off(bare) or parts_subject_from_verb(sentence, kept):
            continue
        if _points_to_what_is_gone(kept, gone) or _hangs_in_the_air(kept, gone, [p.verb for p in way]):
            continue
        seen.add(bare)
        one = told(sentence, bare, stretches(sentence, kept), kept, mentions, parsed.text)
        if one.why:
            continue
        line = Line.of(sentence.number, one.text, (*one.spans, *dict.fromkeys(one.people)), names=one.names)
        if line.words >= LEAST and line.longest <= longest:
            alone = way[0] if len(way) == 1 and way[0].verb is not None else None
            yield _Form(sentence, bare, gone, line, len(way), alone)


def _ends_a_remark(token: Token) -> bool:
    """Whether a word is the last of an apposition or of a relative clause."""
    return any(one.dep_ in ("appos", "relcl") and one.right_edge.i == token.i for one in (token, *token.ancestors))


def _ends_a_list(token: Token, gone: Collection[int]) -> bool:
    """Whether a word is the last of a list, or its "and", of which the first is there and the middle was left out."""
    if token.dep_ not in ("cc", "conj"):
        return False
    above = token.head
    while above.dep_ == "conj" and above.i in gone and above.pos_ in ("NOUN", "PROPN", "NUM"):
        above = above.head
    return above.i not in gone and above.i < token.head.i


def _choices(
    sentence: ParsedSentence,
    tokens: Sequence[Token],
    way: Sequence[Piece],
    parts: Sequence[Part],
    weights: Weights,
    longest: int,
) -> dict[frozenset[int], float]:
    """Sets of tokens to leave out so that no piece has more than `longest` words, with the worth of what is left."""
    depth = {part: sum(part.tokens < other.tokens for other in parts) for part in parts}
    parts = sorted(parts, key=lambda part: (depth[part], -len(part.tokens), min(part.tokens)))[:MOST_PARTS]
    bit = {t.i: 1 << place for place, t in enumerate(tokens)}
    masks = [sum(bit[at] for at in part.tokens if at in bit) for part in parts]
    counted = [(sum(bit[t.i] for t in one.tokens if _is_counted(t)), longest + 1 - one.added) for one in way]
    value = {bit[t.i]: _value(t, parts, weights, sentence) for t in tokens}
    found: dict[int, float] = {}
    for choice in range(1 << len(parts)):
        gone = 0
        for place, mask in enumerate(masks):
            if choice >> place & 1:
                gone |= mask
        if gone in found or any((words & ~gone).bit_count() > most for words, most in counted):
            continue
        if any(not words & ~gone for words, _ in counted):
            continue
        found[gone] = sum(worth for at, worth in value.items() if not at & gone)
    return {frozenset(t.i for t in tokens if bit[t.i] & gone): worth for gone, worth in found.items()}


def _value(token: Token, parts: Sequence[Part], weights: Weights, sentence: ParsedSentence) -> float:
    """What a line gains by a token: content that the text comes back to, less where it hangs loosely."""
    if not _is_counted(token):
        return 0.0
    worth = 0.1
    if token.lemma in weights.words[sentence.number - 1]:
        worth = 1.0 + weights.worth[token.lemma] + (0.5 if token.ent_type_ else 0.0)
    loose = [part.worth for part in parts if token.i in part.tokens]
    if min(loose, default=1.0) > 1:
        worth = max(worth, 2.0)  # the dead, and years in prison
    return worth * min(loose, default=1.0) + 0.01


def _is_counted(token: Token) -> bool:
    """Whether a token begins a word as a reader counts them ("year-end" is one)."""
    if not any(c.isalnum() for c in token.text):
        return False
    before = token.nbor(-1) if token.i > token.sent.start else None
    return before is None or bool(before.whitespace_) or before.text in "“‘\"'([–—/"


def _prominent(sentence: ParsedSentence, mentions: Mentions) -> frozenset[int]:
    """The tokens of names that the text comes back to."""
    found = set()
    for token in sentence.tokens:
        name = mentions.name_at(sentence.offset + token.idx) if token.pos_ == "PROPN" else None
        if name is not None and len(name.spans) > PROMINENT:
            found.add(token.i)
    return frozenset(found)


def _first_names(sentence: ParsedSentence, mentions: Mentions, prominent: Collection[int]) -> Iterator[Part]:
    """The first names of people whom the text mostly calls by the last."""
    for token in sentence.tokens:
        name = mentions.name_at(sentence.offset + token.idx) if token.i in prominent else None
        if name is None or name.kind != "person" or token.text != name.short or name.text == name.short:
            continue
        first = [t for t in token.lefts if t.dep_ == "compound" and mentions.name_at(sentence.offset + t.idx) is name]
        if first and first[-1].i == token.i - 1:
            yield Part(frozenset(range(first[0].i, token.i)), 0.8)


def _points_to_what_is_gone(kept: Sequence[Token], gone: Collection[int]) -> bool:
    """Whether a line would begin with an "it" or "they" that stands for something in front of it."""
    first = next((t for t in kept if not t.is_punct), None)
    if first is None or first.lower_ not in ("it", "they", "its", "their"):
        return False
    return any(at < first.i for at in gone)


def _hangs_in_the_air(kept: Sequence[Token], gone: Collection[int], verbs: Sequence[Token | None]) -> bool:
    """Whether a word is left without the word that it belongs to, or would be read with another one."""
    for token in kept:
        if token in verbs:
            continue
        clause = list(token.subtree) if token.dep_ == "relcl" else []
        if any(t.i in gone for t in clause) and sum(t.is_alpha and t.i not in gone for t in clause) < STUMP:
            return True  # "a surfer, who was killed [in May], was the sixth"
        if token.dep_ == "conj" and token.pos_ in ("VERB", "AUX") and token.head.i < token.i:
            joints = [t.i for t in token.doc[token.head.i : token.i] if t.lower_ in ("and", "or", "but")]
            finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in (token, *token.children))
            if finite and token.i - 1 in gone and joints and joints[-1] in gone:
                return True  # "a cable [and users] have access"
        if token.dep_ in ("acl", "relcl") and token.left_edge.i - 1 in gone:
            return True
        doing = token.tag_ == "VBG" and token.dep_ in ("advcl", "acl") and token.left_edge.i - 2 in gone
        if doing and token.left_edge.nbor(-1).text == "," and _ends_a_remark(token.left_edge.nbor(-2)):
            return True  # "spoke to the Post[, which had doubts], reporting that …": he would be who reports
        if token.dep_ == "relcl" and token.left_edge.nbor(-1).text == "," and token.left_edge.i - 2 in gone:
            return token.left_edge.lower_ != "that"  # "said Lund[, head of the Institute], which is using it"
        loose = token.dep_ == "appos" or (token.dep_ == "npadvmod" and token.ent_type_ not in ("DATE", "TIME"))
        if loose and any(at in gone for at in range(token.head.i + 1, token.left_edge.i)):
            return True  # "to Oslo[, the capital, with tents], a stove and a sledge": a list may go on
        if token.head.i in gone and not token.is_punct and token.head is not token and not _ends_a_list(token, gone):
            others = any(child.lower_ == "other" and child.i in gone for child in token.children)
            if not others:  # "Apple and other firms" may become "firms"
                return True
    return False
