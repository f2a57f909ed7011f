"""Which sentences may be lines of a summary at all: whole sentences of the narrator, no broken speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simplify.language.parsed import ParsedSentence, ParsedText
from simplify.model import Span
from simplify.summary.lines import Line

if TYPE_CHECKING:
    from spacy.tokens import Token

_FINITE = ("VBD", "VBZ", "VBP", "MD")


_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj", "csubjpass", "attr")


ONLY_SPOKEN = "it is a quotation and nothing else"
RUNS_ON = "a quotation runs on beyond it"


def inner_of(sentence: ParsedSentence) -> Span:
    """A sentence without the quote marks at its edges."""
    text = sentence.text
    left = len(text) - len(text.lstrip('“" '))
    right = len(text) - len(text.rstrip('”" '))
    return Span(sentence.span.start + left, max(sentence.span.end - right, sentence.span.start + left))


def spoken_on(parsed: ParsedText) -> tuple[Span, ...]:
    """Stretches behind a quotation that never closed, up to a closing mark that nothing opened.

    A paragraph that was broken in two leaves them: they are somebody's words, though they stand in no quote marks.
    """
    found = []
    blocks = parsed.document.blocks
    for quotation in parsed.quotations:
        if quotation.closed or quotation.mark not in "“«":
            continue
        closer = "”" if quotation.mark == "“" else "»"
        first = next((i for i, b in enumerate(blocks) if b.span.start > quotation.span.end), len(blocks))
        for block in blocks[first : first + 5]:
            text = block.span.of(parsed.text)
            close, opening = text.find(closer), text.find(quotation.mark)
            if close >= 0 and (opening < 0 or close < opening):
                found.append(Span(quotation.span.end, block.span.start + close + 1))
                break
            if opening == 0:
                break
    return tuple(found)


def unfit(sentence: ParsedSentence, text: str) -> str:
    """Why a sentence can be no line of a summary whatever is done to it; empty when it may."""
    narrated = [t for t in sentence.tokens if not t.is_space and not (sentence.quotations and sentence.is_quoted(t))]
    if not any(t.is_alpha for t in narrated):
        return ONLY_SPOKEN
    if sentence.text.rstrip('”"’) ')[-1:] == "?":
        return "it is a question"
    if any(not q.closed or not sentence.span.contains(q.span) for q in sentence.quotations):
        return RUNS_ON
    if not is_clause(sentence, narrated):
        return "it is no whole sentence"
    if not sentence.quotations and _says_nothing(sentence.tokens.root):
        return "it does not tell what was said"
    if sentence.text[-1:] not in tuple('.!…”"’)'):
        return "it is broken off"
    before = text[max(sentence.span.start - 2, 0) : sentence.span.start].rstrip(" ")
    if before[-1:].isalpha() or before[-1:] == ",":
        return "it is broken off the words before it"  # "his book, From Me Flows | What You Call Time, is new"
    return ""


def is_clause(sentence: ParsedSentence, narrated: list[Token]) -> bool:
    """Whether the main clause has a subject and a finite verb; a quoted one is vouched for by its tag."""
    root = sentence.tokens.root
    if sentence.quotations and sentence.is_quoted(root):
        return any(t.tag_ in _FINITE for t in narrated) and any(t.dep_ in _SUBJECTS for t in narrated)
    children = list(root.children)
    finite = root.tag_ in _FINITE or any(c.dep_ in ("aux", "auxpass") and c.tag_ in _FINITE for c in children)
    subordinate = any(c.dep_ == "mark" and c.lower_ != "that" and c.i < root.i for c in children)
    return finite and not subordinate and any(c.dep_ in _SUBJECTS for c in children)


def _says_nothing(root: Token) -> bool:
    """ "Lund wrote in a piece for the paper.": what he wrote stood in the words before."""
    parts = ("dobj", "ccomp", "xcomp", "nsubjpass", "parataxis", "oprd", "advcl")
    told = any(c.dep_ in parts or c.lower_ in ("about", "of", "on", "to", "so") for c in root.children)
    return root.lemma_ in ("say", "write", "add", "explain", "remark") and not told


def lacks_the_dead(sentence: ParsedSentence, line: Line) -> bool:
    """Whether a line leaves out that somebody died or was hurt, or was sent to prison."""
    verbs = [t for t in sentence.tokens if t.lemma_ in _GRAVEST and t.pos_ == "VERB" and not sentence.is_quoted(t)]
    return any(t.text not in line.text for t in verbs)


_GRAVEST = frozenset({"kill", "die", "injure", "wound", "jail", "murder"})
