"""How many hard words of some articles the lexicon explains. Run: python bench/lexicon_coverage.py PATH … [-v]

A word is hard when its lemma is rarer than Zipf 4.2 or, for learners, of level C1 or above; names do not count. It is
covered when the glossary finds a sense for it, alone or in a phrase. Words of the defining list are plain by our own
reckoning and counted apart. With -v every missing word is listed, the most frequent in English first.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from simplify import readers
from simplify.glossary.finding import find_terms
from simplify.language.familiarity import cefr_value, zipf
from simplify.language.names import names_of
from simplify.language.parsed import ParsedText, parse
from simplify.lexicon import load_lexicon
from simplify.lexicon.defining import defining_list

ZIPF = 4.2
C1 = 4.5
"""The mean level, from 1.0 (A1) to 6.0 (C2), from which a word counts as C1."""

CONTENT = ("NOUN", "VERB", "ADJ", "ADV")


def hard_words(parsed: ParsedText) -> Iterator[tuple[str, bool]]:
    """Every hard word of a text as its lemma, with whether it is covered."""
    named = {at for name in names_of(parsed) for span in name.spans for at in range(span.start, span.end)}
    explained = {
        at
        for term in find_terms(parsed, load_lexicon())
        for place in term.places
        for at in range(place.span.start, place.span.end)
    }
    for sentence in parsed.sentences:
        for token in sentence.words:
            lemma, at = token.lemma_.lower(), sentence.offset + token.idx
            if token.pos_ not in CONTENT or not token.is_alpha or len(lemma) < 3 or at in named or token.is_stop:
                continue
            level = cefr_value(lemma, token.pos_)
            if max(zipf(lemma), zipf(token.lower_)) < ZIPF or (level is not None and level >= C1):
                yield lemma, at in explained


def main(arguments: list[str]) -> None:
    """Print the shares over all articles together, and what is missing."""
    paths = [Path(name) for name in arguments if not name.startswith("-")]
    files = [file for path in paths for file in (sorted(path.glob("*.txt")) if path.is_dir() else [path])]
    covered, missing, plain = Counter[str](), Counter[str](), Counter[str]()
    allowed = defining_list()
    for file in files:
        for lemma, known in hard_words(parse(readers.read_file(file))):
            (covered if known else plain if allowed.allows(lemma) else missing)[lemma] += 1
    missing_types = {lemma for lemma in missing if lemma not in covered}
    types = len(covered) + len(missing_types)
    both = covered.total() + missing.total()
    print(f"{len(files)} articles, {types} hard words outside the defining list, {both} occurrences")
    print(f"covered: {len(covered) / max(1, types):.1%} of words, {covered.total() / max(1, both):.1%} of occurrences")
    print(f"words of the defining list that are rarer than that: {len(plain)} ({plain.total()} occurrences)")
    ordered = sorted(missing_types, key=lambda lemma: (-zipf(lemma), lemma))
    for lemma in ordered if "-v" in arguments else ordered[:30]:
        print(f"  {lemma} {zipf(lemma):.2f} ({missing[lemma]}x)")


if __name__ == "__main__":
    main(sys.argv[1:])
