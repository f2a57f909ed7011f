"""What a text is about, told by the topics of the unambiguous words in it.

The lexicon marks every sense with its topics. Words of one sense vote; a topic counts when several different words
speak for it. This helps to choose among the senses of the others, and nothing else.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from weakref import WeakKeyDictionary

from simplify.language.parsed import ParsedText
from simplify.lexicon import load_lexicon

PARTS_OF_SPEECH = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv", "ADP": "prep", "SCONJ": "conj"}
"""The lexicon's names for the parser's parts of speech."""

MOST = 3
LEAST_WORDS = 3
LEAST_SHARE = 0.08
GENERAL = frozenset({"everyday", "society"})
"""Topics of words that turn up in every article."""

_FOUND: WeakKeyDictionary[ParsedText, frozenset[str]] = WeakKeyDictionary()


def topics_of(parsed: ParsedText) -> frozenset[str]:
    """The topics of a text, at most three of the lexicon's. Worked out once for each parsed text."""
    if parsed not in _FOUND:
        _FOUND[parsed] = _find(parsed)
    return _FOUND[parsed]


def _find(parsed: ParsedText) -> frozenset[str]:
    lexicon = load_lexicon()
    words: dict[str, set[str]] = defaultdict(set)
    counted: set[tuple[str, str]] = set()
    for doc in parsed.docs:
        for token in doc:
            pos = PARTS_OF_SPEECH.get(token.pos_)
            if pos in ("noun", "verb", "adj"):
                counted.add((token.lemma_.lower(), pos))
    voters = 0
    for lemma, pos in sorted(counted):
        senses = lexicon.senses(lemma, pos)
        if len(senses) == 1:
            voters += 1
            for topic in senses[0].topics:
                words[topic].add(lemma)
    votes = Counter({topic: len(found) for topic, found in words.items() if topic not in GENERAL})
    ranked = sorted(votes.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST]
    return frozenset(topic for topic, count in ranked if count >= max(LEAST_WORDS, LEAST_SHARE * voters))
