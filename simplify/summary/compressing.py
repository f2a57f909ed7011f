"""Long sentences compressed to their main point, for a gist and for points that would otherwise be lost.

Only whole parts of the sentence are left out (`clause_parts`), in the combination that keeps most of what the text is
about within the limit. Every result is parsed again: it must be one whole clause with the same main verb and
subject, and the ledgers of faithfulness must find nothing in it that was changed or added, and no denial, remark on
evidence, condition or speaker that was lost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from simplify.faithfulness import gate
from simplify.language.mentions import Mentions
from simplify.language.parsed import ParsedSentence, ParsedText, parse_many
from simplify.model import Finding, Span
from simplify.rewriting.clauses import is_finite
from simplify.rewriting.gates import faults, main_verb
from simplify.summary.clause_parts import Part, parts_of
from simplify.summary.lines import Line
from simplify.summary.telling import told
from simplify.summary.weighing import Weights

if TYPE_CHECKING:
    from spacy.tokens import Token

MOST_PARTS = 11
"""Of so many parts every combination is tried."""

TRIES = 5
"""So many compressed forms of a sentence are parsed again; the best that passes is taken."""

LEAST = 6
"""A line of fewer words tells too little."""

PROMINENT = 2
"""A person mentioned more often than this is known without title and apposition."""

_LOST_IS_WRONG = frozenset({"negation", "certainty", "evidence", "speech", "speaker", "condition", "roles"})
_CLAUSES = ("relcl", "advcl", "ccomp")
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")


@dataclass(frozen=True, slots=True)
class _Form:
    """A compressed form of a sentence: its text before and after pronouns were told by name, and its line."""

    sentence: ParsedSentence
    bare: str
    gone: frozenset[int]
    line: Line


def compressed(
    parsed: ParsedText,
    sentences: Sequence[ParsedSentence],
    mentions: Mentions,
    weights: Weights,
    *,
    longest: int,
    model: str = "",
) -> dict[int, Line]:
    """Lines of at most `longest` words of those of the sentences that can be compressed so far, by their numbers."""
    forms = [form for one in sentences for form in islice(_forms(parsed, one, mentions, weights, longest), TRIES)]
    if not forms:
        return {}
    texts = list(dict.fromkeys(form.bare for form in forms))
    parses = dict(zip(texts, parse_many(texts, model=model), strict=True))
    found: dict[int, Line] = {}
    for form in forms:
        if form.sentence.number not in found and not wrong(form.sentence, parses[form.bare], form.gone):
            found[form.sentence.number] = form.line
    return found


def wrong(sentence: ParsedSentence, shorter: ParsedText, gone: Collection[int] = ()) -> str:
    """Why the compressed form of a sentence cannot be trusted; empty when it can. `gone` are the tokens left out."""
    if len(shorter.sentences) != 1:
        return "it is more than one sentence"
    one = shorter.sentences[0]
    fault = faults(sentence.text, [sentence], [one])
    if fault:
        return fault
    if _spine(sentence) != _spine(one):
        return "its main verb or subject is another one"
    if any(is_finite(t) and t.dep_ in _CLAUSES and not _has_subject(t) for t in one.tokens):
        return "a clause has lost its subject"
    left_out = [sentence.tokens.doc[at] for at in sorted(gone)]
    for finding in gate([sentence.tokens], [one.tokens]):
        if _matters(finding, left_out):
            return finding.message
    return ""


def _spine(sentence: ParsedSentence) -> tuple[str, frozenset[str]]:
    """The main verb and its subjects, by their lemmas."""
    verb = main_verb(sentence.tokens.root) or sentence.tokens.root
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
    if not parts:
        return
    seen: set[str] = set()
    for gone in _best_first(sentence, tokens, parts, weights, longest):
        kept = [t for t in tokens if t.i not in gone and t.i not in _needless_commas(sentence, tokens, gone)]
        bare = _text_of(kept)
        if bare in seen or _points_to_what_is_gone(kept, gone) or _hangs_in_the_air(kept, gone):
            continue
        seen.add(bare)
        spans = _stretches(sentence, kept)
        one = told(sentence, bare, spans, kept, mentions, parsed.text)
        if one.why:
            continue
        line = Line.of(sentence.number, one.text, (*one.spans, *dict.fromkeys(one.people)), names=one.names)
        if line.words >= LEAST and line.longest <= longest:
            yield _Form(sentence, bare, gone, line)


def _best_first(
    sentence: ParsedSentence, tokens: Sequence[Token], parts: Sequence[Part], weights: Weights, longest: int
) -> Iterator[frozenset[int]]:
    """Sets of tokens to leave out so that at most `longest` words are left, those that keep the most first."""
    depth = {part: sum(part.tokens < other.tokens for other in parts) for part in parts}
    parts = sorted(parts, key=lambda part: (depth[part], -len(part.tokens), min(part.tokens)))[:MOST_PARTS]
    bit = {t.i: 1 << place for place, t in enumerate(tokens)}
    masks = [sum(bit[at] for at in part.tokens if at in bit) for part in parts]
    words = sum(bit[t.i] for t in tokens if _is_counted(t))
    whole = (1 << len(tokens)) - 1
    value = {bit[t.i]: _value(t, parts, weights, sentence) for t in tokens}
    ranked: dict[int, float] = {}
    for choice in range(1, 1 << len(parts)):
        gone = 0
        for place, mask in enumerate(masks):
            if choice >> place & 1:
                gone |= mask
        if gone in ranked or ((whole & ~gone) & words).bit_count() > longest + 1:
            continue
        ranked[gone] = sum(worth for at, worth in value.items() if not at & gone)
    for gone in sorted(ranked, key=lambda one: (-ranked[one], one)):
        yield frozenset(t.i for t in tokens if bit[t.i] & gone)


def _value(token: Token, parts: Sequence[Part], weights: Weights, sentence: ParsedSentence) -> float:
    """What a line gains by a token: content that the text comes back to, less where it hangs loosely."""
    if not _is_counted(token):
        return 0.0
    worth = 0.1
    if token.lemma in weights.words[sentence.number - 1]:
        worth = 1.0 + weights.worth[token.lemma] + (0.5 if token.ent_type_ else 0.0)
    loose = [part.worth for part in parts if token.i in part.tokens]
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


def _hangs_in_the_air(kept: Sequence[Token], gone: Collection[int]) -> bool:
    """Whether a word is left without the word that it belongs to, or would be read with another one."""
    for token in kept:
        if token.dep_ in ("acl", "relcl") and token.left_edge.i - 1 in gone:
            return True
        if token.head.i in gone and not token.is_punct and token.head is not token:
            others = any(child.lower_ == "other" and child.i in gone for child in token.children)
            if not others:  # "Apple and other firms" may become "firms"
                return True
    return False


def _needless_commas(sentence: ParsedSentence, tokens: Sequence[Token], gone: frozenset[int]) -> frozenset[int]:
    """The commas and dashes around what is left out that nothing else needs."""
    off: set[int] = set()
    seen: set[int] = set()
    for place, token in enumerate(tokens):
        if token.i not in gone or token.i in seen:
            continue
        end = place
        while _goes_on(tokens, end, gone):
            end += 1
        seen.update(t.i for t in tokens[place : end + 1])
        off.update(t.i for t in tokens[place : end + 1] if t.i not in gone)
        before = tokens[place - 1] if place else None
        after = tokens[end + 1] if end + 1 < len(tokens) else None
        opened = before is not None and before.text in (",", "–", "—", ";")
        closed = after is not None and after.text in (",", "–", "—", ";")
        if opened and before is not None:
            off.add(before.i)
        if closed and after is not None and (before is None or (opened and not _is_needed(sentence, token, after))):
            off.add(after.i)
        joined = before is not None and before.dep_ == "cc"  # "and, at two euros a piece, it …"
        dashes = opened and before is not None and before.text == "–" and after is not None and after.text == "–"
        if closed and after is not None and (joined or dashes):
            off.add(after.i)
    return frozenset(off)


def _goes_on(tokens: Sequence[Token], end: int, gone: frozenset[int]) -> bool:
    """Whether what is left out goes on behind a place, be it over a comma."""
    following = tokens[end + 1 : end + 3]
    if not following or following[0].i in gone:
        return bool(following)
    return following[0].text == "," and len(following) == 2 and following[1].i in gone


def _is_needed(sentence: ParsedSentence, first: Token, comma: Token) -> bool:
    """Whether the comma behind a part is needed by what surrounds it: a tag, another apposition, a new clause."""
    following = comma.nbor(1) if comma.i + 1 < sentence.tokens.end else None
    if following is None or following.lower_ in ("and", "but", "or", "so", "yet"):
        return True
    root = sentence.tokens.root
    tagged = root.i > comma.i and any(c.dep_ in ("ccomp", "parataxis") and c.i < comma.i for c in root.children)
    if tagged:
        return True
    head = next((t.head for t in (first, *first.ancestors) if t.head.i < first.i), None)
    return head is not None and any(c.dep_ == "appos" and head.i < c.i < first.i for c in head.children)


def _stretches(sentence: ParsedSentence, kept: Sequence[Token]) -> tuple[Span, ...]:
    """Where the kept tokens stand in the article, neighbours together."""
    found: list[Span] = []
    for place, token in enumerate(kept):
        span = sentence.span_of(token)
        if place and kept[place - 1].i == token.i - 1:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def _text_of(kept: Iterable[Token]) -> str:
    """The kept tokens as they stand, with a space only where one stood, and a capital at the beginning."""
    text = ""
    last: Token | None = None
    for token in kept:
        closes = token.is_punct and token.text in ".,;:!?…”)"
        if last is not None and not closes and any(t.whitespace_ for t in token.doc[last.i : token.i]):
            text += " "
        text += token.text
        last = token
    text = text.strip()
    return text[:1].upper() + text[1:]
