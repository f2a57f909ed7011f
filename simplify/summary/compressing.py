"""Long sentences compressed to their main point, for a gist and for points that would otherwise be lost.

Only whole parts of the sentence are left out (`clause_parts`), in the combination that keeps most of what the text is
about within the limit. Every result is parsed again: it must be one whole clause with the same main verb and
subject, and the ledgers of faithfulness must find nothing in it that was changed or added, and no denial, remark on
evidence, condition or speaker that was lost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from simplify.faithfulness import gate
from simplify.language.mentions import Mentions
from simplify.language.parsed import ParsedSentence, ParsedText, parse_many
from simplify.model import Finding
from simplify.rewriting.clauses import is_finite
from simplify.rewriting.gates import faults, main_verb
from simplify.summary.clause_parts import Part, parts_of
from simplify.summary.cutting import breaks_off, loses_a_dash
from simplify.summary.hanging import hangs_in_the_air, points_to_what_is_gone
from simplify.summary.leaving_out import choices, weighed
from simplify.summary.lines import Line
from simplify.summary.parting import news_of, pieces_of
from simplify.summary.pieces import Piece
from simplify.summary.punctuating import balanced, needless_commas, parts_subject_from_verb, stretches, text_of
from simplify.summary.telling import told
from simplify.summary.weighing import Weights

if TYPE_CHECKING:
    from spacy.tokens import Token

TRIES = 2
"""So many compressed forms of a sentence are parsed again at most; the best that passes is taken."""

LEAST = 6
"""A line of fewer words tells too little."""

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


class Compressor:
    """Compresses sentences of one text."""

    def __init__(self, parsed: ParsedText, mentions: Mentions, weights: Weights, *, model: str = "") -> None:
        self.parsed = parsed
        self.mentions = mentions
        self.weights = weights
        self.model = model
        self._parts: dict[int, list[Part]] = {}

    def lines(
        self,
        sentences: Sequence[ParsedSentence],
        *,
        longest: int,
        longer: Mapping[int, int] | None = None,
        parted: Collection[int] = (),
    ) -> dict[int, Line]:
        """Lines of at most `longest` words of those of the sentences that can be compressed so far, by their numbers.

        A sentence whose number is in `longer` may have a line of so many words where that cannot be. Nothing is left
        out of those whose numbers are in `parted`: they are only told as two.
        """
        waiting: dict[int, Iterator[_Form]] = {}
        for one in sentences:
            forms = self._forms(one, longest)
            if one.number in parted:
                waiting[one.number] = (form for form in islice(forms, 1) if not form.gone)
            elif longer and one.number in longer:
                more = self._forms(one, longer[one.number])
                waiting[one.number] = chain(islice(forms, TRIES), islice(more, TRIES))
            else:
                waiting[one.number] = islice(forms, TRIES)
        found: dict[int, Line] = {}
        while waiting:  # in rounds: most sentences need one parse, and parsing is what takes time
            tried = [form for forms in waiting.values() if (form := next(forms, None)) is not None]
            waiting = {form.sentence.number: waiting[form.sentence.number] for form in tried}
            for form, parse in zip(tried, parse_many([form.bare for form in tried], model=self.model), strict=True):
                if not wrong(form.sentence, parse, form.gone, pieces=form.pieces, part=form.part):
                    found[form.sentence.number] = form.line
                    del waiting[form.sentence.number]
        return found

    def _parts_of(self, sentence: ParsedSentence) -> list[Part]:
        if sentence.number not in self._parts:
            prominent = _prominent(sentence, self.mentions)
            first_names = _first_names(sentence, self.mentions, prominent)
            self._parts[sentence.number] = [*parts_of(sentence, prominent), *first_names]
        return self._parts[sentence.number]

    def _forms(self, sentence: ParsedSentence, longest: int) -> Iterator[_Form]:
        """The compressed forms of a sentence that stand alone, the fullest first."""
        tokens = [t for t in sentence.tokens if not t.is_space]
        news = news_of(sentence)
        ways = [
            way for way in ((Piece(tuple(tokens)),), pieces_of(sentence), (news,) if news is not None else ()) if way
        ]
        weighed_ = weighed(sentence, tokens, self._parts_of(sentence), self.weights)
        ranked = [
            (-worth, order, sorted(gone), way)
            for order, way in enumerate(ways)
            for gone, worth in choices(weighed_, tokens, way, longest).items()
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
            torn = torn or loses_a_dash(sentence.text, bare) or not balanced(bare)
            if torn or bare in seen or breaks_off(bare) or parts_subject_from_verb(sentence, kept):
                continue
            if points_to_what_is_gone(kept, gone) or hangs_in_the_air(kept, gone, [p.verb for p in way]):
                continue
            seen.add(bare)
            one = told(sentence, bare, stretches(sentence, kept), kept, self.mentions, self.parsed.text)
            if one.why:
                continue
            line = Line.of(sentence.number, one.text, (*one.spans, *dict.fromkeys(one.people)), names=one.names)
            if line.words >= LEAST and line.longest <= longest:
                alone = way[0] if len(way) == 1 and way[0].verb is not None else None
                yield _Form(sentence, bare, gone, line, len(way), alone)


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
