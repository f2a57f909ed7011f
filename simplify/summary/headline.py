"""A headline: the article's own, or one made from the gist, of at most twelve words."""

from __future__ import annotations

from collections.abc import Mapping

from simplify.language.mentions import Mentions
from simplify.language.parsed import ParsedSentence
from simplify.summary.lines import Line, count_words

LONGEST = 12


def headline_of(
    line: Line | None, sentence: ParsedSentence | None, mentions: Mentions, often: Mapping[int, int]
) -> str:
    """A headline from the gist: the gist itself when short, else its main clause, else the names that it is about.

    `often` counts the sentences that have a word (by lemma). Nothing is put in; words are only left off behind the
    main clause, and never where that would lose a "not".
    """
    if line is None or sentence is None:
        return ""
    text = line.text.rstrip(".!… ")
    if count_words(text) <= LONGEST and "“" not in text:
        return text
    root = sentence.tokens.root
    end = _main_clause_end(sentence)
    if end is not None:
        clause = sentence.tokens.doc.text[sentence.tokens[0].idx : end].strip(" ,")
        fits = 4 <= count_words(clause) <= LONGEST
        if fits and clause in text and root.text in clause:
            return clause
    names = [name for name in mentions.names if name.text in line.names and name.kind != "people"]
    told = [name.text for name in names[:2]]
    told += [topic for topic in _topics(sentence, often) if not any(topic in name for name in told)][: 3 - len(told)]
    if not told:
        return ""
    told[0] = told[0][:1].upper() + told[0][1:]
    return told[0] if len(told) == 1 else ", ".join(told[:-1]) + " and " + told[-1]


def _topics(sentence: ParsedSentence, often: Mapping[int, int]) -> list[str]:
    """The things that a sentence is about and the text comes back to, the most frequent first."""
    found: dict[str, int] = {}
    for token in sentence.tokens:
        if token.pos_ == "NOUN" and token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj") and len(token) > 3:
            words = [t for t in token.lefts if t.dep_ in ("compound", "amod") and t.i == token.i - 1]
            if often.get(token.lemma, 0) > 1 and not sentence.is_quoted(token):
                found[" ".join(t.text for t in (*words, token))] = often[token.lemma]
    return sorted(found, key=lambda topic: (-found[topic], topic))[:2]


def _main_clause_end(sentence: ParsedSentence) -> int | None:
    """The end of the main clause up to its first comma behind object or complement."""
    root = sentence.tokens.root
    for token in sentence.tokens:
        if token.i > root.i + 1 and token.text in (",", ";", "–", "—") and not sentence.is_quoted(token):
            before = sentence.tokens.doc[sentence.tokens.start : token.i]
            whole = all(t.head.i < token.i or t.is_punct for t in before)
            if whole and any(t.dep_ in ("nsubj", "nsubjpass") and t.head == root for t in before):
                return int(token.idx)
    return None
