"""Advice on words: strings of nouns, verbs hidden in nouns, idioms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from simplify.model import Span
from simplify.scoring.advice.rule import COGA, PLAIN_LANGUAGE, Place, Reading, Rule

if TYPE_CHECKING:
    from spacy.tokens import Token

DATA = Path(__file__).parent.parent / "data"
STRING = 3
LIGHT_VERBS = frozenset("make take give have conduct perform undertake provide reach hold do effect".split())
HIDDEN = ("tion", "sion", "ment", "ance", "ence", "sal", "ysis", "ure")
NOT_HIDDEN = frozenset(
    "government moment department apartment document parliament question nation station position condition "
    "section million picture culture future nature furniture measure pleasure treasure experience audience "
    "evidence science sentence distance chance balance conference presence absence silence violence comment "
    "intention session mission pension passion mention attention tension option portion ambition tradition "
    "insurance instance influence difference patience confidence conscience competence generation intolerance "
    "precaution pressure mutation treatment foundation destination reputation salvation vacation".split()
)


def _noun_strings(reading: Reading) -> Iterator[Place]:
    for sentence in reading.sentences():
        run: list[Token] = []
        named = {word.start for word in sentence.words if word.name}
        for token in [*sentence.tokens, None]:
            hyphened = token is not None and token.i > 0 and token.nbor(-1).text == "-"
            if (
                token is not None
                and not hyphened
                and token.tag_ in {"NN", "NNS"}
                and token.is_alpha
                and sentence.parsed.span_of(token).start not in named
            ):
                run.append(token)
                continue
            if len(run) >= STRING and reading.counts(sentence, run[0]):
                span = Span(sentence.parsed.span_of(run[0]).start, sentence.parsed.span_of(run[-1]).end)
                yield Place(span, f"{len(run)} nouns stand in a row.")
            run = []


def _hidden_verbs(reading: Reading) -> Iterator[Place]:
    for sentence in reading.sentences():
        for token in sentence.tokens:
            lemma = token.lemma_.lower()
            if (
                token.dep_ == "dobj"
                and token.pos_ == "NOUN"
                and lemma.endswith(HIDDEN)
                and len(lemma) > 6
                and lemma not in NOT_HIDDEN
                and _is_light(token.head)
                and 0 < token.i - token.head.i <= 4
                and reading.counts(sentence, token)
            ):
                span = sentence.parsed.span_of(token.doc[token.head.i : token.i + 1])
                yield Place(span, f"“{token.text}” hides the verb.")


def _is_light(verb: Token) -> bool:
    """Whether a verb says little itself; "carry" does so in "carry out" only."""
    lemma = verb.lemma_.lower()
    return lemma in LIGHT_VERBS or (lemma == "carry" and any(child.lower_ == "out" for child in verb.children))


def _idioms(reading: Reading) -> Iterator[Place]:
    idioms = _idiom_list()
    for sentence in reading.sentences():
        tokens = [token for token in sentence.tokens if not token.is_punct and not token.is_space]
        lemmas = [token.lemma_.lower() if token.pos_ != "PRON" else token.lower_ for token in tokens]
        for start, lemma in enumerate(lemmas):
            for phrase, meaning in idioms.get(lemma, ()):
                end = start + len(phrase)
                if (
                    tuple(lemmas[start:end]) == phrase
                    and reading.counts(sentence, tokens[start])
                    and not _is_joined(tokens[start:end])
                ):
                    first, last = sentence.parsed.span_of(tokens[start]), sentence.parsed.span_of(tokens[end - 1])
                    span = Span(first.start, last.end)
                    yield Place(span, f"“{span.of(reading.text)}” is not meant word for word.", f"Say: {meaning}.")


def _is_joined(tokens: Sequence[Token]) -> bool:
    """Whether hyphens make the words part of a longer one ("glow-in-the-dark")."""
    doc, before, after = tokens[0].doc, tokens[0].i - 1, tokens[-1].i + 1
    return (before >= 0 and doc[before].text == "-") or (after < len(doc) and doc[after].text == "-")


@cache
def _idiom_list() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Idioms by their first word, from `data/idioms.txt`: lemmas, a bar, the plain meaning."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in (DATA / "idioms.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            phrase, _, meaning = line.partition("|")
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, meaning.strip()))
    return {first: tuple(rows) for first, rows in found.items()}


NOUN_STRING = Rule(
    "noun-string",
    "note",
    f"{PLAIN_LANGUAGE}: avoid noun strings",
    _noun_strings,
    "Take it apart with “of”, “for” or “about”.",
)
HIDDEN_VERB = Rule(
    "hidden-verb", "note", f"{PLAIN_LANGUAGE}: avoid hidden verbs", _hidden_verbs, "Use the verb itself."
)
IDIOM = Rule("idiom", "note", f"{COGA}: use literal language", _idioms)
