"""How like the words around a term are to the words that explain one of its senses, by word vectors.

A weak witness: it is heard only where the cues that the dictionary lists leave the choice open. It needs a language
model with vectors (the middle-sized one has them); with another model it stays silent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from simplify.lexicon.entries import Sense

if TYPE_CHECKING:
    from spacy.tokens import Span, Token
    from spacy.vocab import Vocab

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN"})
_CUES = frozenset({"near", "obj", "subj"})
_WORD = re.compile(r"[a-z]+")


def likeness(token: Token, last: Token) -> Callable[[Sense], float] | None:
    """A measure from -1 to 1 of how like a sense is to the sentence of `token`, or None without vectors.

    `last` is the last token of the term. The sentence's content words outside the term are compared with the words of
    the sense's definition, example and cues: the cosine of the means of their vectors, of equal length each. A sense
    or a sentence of unknown words alone has 0.
    """
    vocab = token.vocab
    if not vocab.vectors_length:
        return None
    sentence: Span = token.sent
    around = _mean(
        vocab,
        (other.lemma_.lower() for other in sentence if other.pos_ in _CONTENT and not token.i <= other.i <= last.i),
    )
    return lambda sense: _cosine(around, _signature(vocab, sense))


@lru_cache(maxsize=8192)
def _signature(vocab: Vocab, sense: Sense) -> Any:
    words = [word for word in _WORD.findall(f"{sense.definition} {sense.example}".lower()) if word != sense.term]
    words += [cue.lemma for cue in sense.cues if not cue.against and cue.place in _CUES]
    return _mean(vocab, words)


def _mean(vocab: Vocab, words: Iterable[str]) -> Any:
    """The mean of the words' vectors, each of length 1, or None when none has a vector; stop words do not count."""
    import numpy

    vectors = []
    for word in words:
        lexeme = vocab[word]
        if lexeme.has_vector and not lexeme.is_stop and lexeme.vector_norm:
            vectors.append(lexeme.vector / lexeme.vector_norm)
    return numpy.mean(vectors, axis=0) if vectors else None


def _cosine(one: Any, other: Any) -> float:
    import numpy

    if one is None or other is None:
        return 0.0
    lengths = float(numpy.linalg.norm(one) * numpy.linalg.norm(other))
    return round(float(one @ other) / lengths, 3) if lengths else 0.0
