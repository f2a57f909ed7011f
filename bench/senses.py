"""How often the right sense of a word is chosen, on tests/lexicon/senses.txt. Run: python bench/senses.py [-v]

Each sentence is judged alone: no topic of a document helps. "first sense" is the baseline that always takes the sense
that is most common in news.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from simplify.language.pipeline import pipeline as load_pipeline
from simplify.language.surroundings import surroundings
from simplify.lexicon import load_lexicon
from simplify.lexicon.choosing import choose_sense

SENTENCES = Path(__file__).parent.parent / "tests" / "lexicon" / "senses.txt"


def rows(path: Path) -> Iterator[tuple[str, str, str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            term, pos, identity, sentence = line.split(" | ", 3)
            yield term, pos, identity, sentence


def main(arguments: list[str]) -> None:
    lexicon = load_lexicon()
    files = [Path(name) for name in arguments if not name.startswith("-")] or [SENTENCES]
    data = [row for path in files for row in rows(path)]
    model = load_pipeline()
    right = wrong = undecided = first = missed = 0
    docs = model.pipe([sentence for *_, sentence in data])
    for (term, pos, identity, sentence), doc in zip(data, docs, strict=True):
        senses = lexicon.senses(term, pos)
        first += senses[0].identity == identity
        token = next((t for t in doc if term in (t.lemma_.lower(), t.lower_) or t.lower_.startswith(term)), None)
        if token is None:
            missed += 1
            continue
        choice = choose_sense(senses, surroundings(token))
        if choice.sense is None:
            undecided += 1
        elif choice.sense.identity == identity:
            right += 1
        else:
            wrong += 1
        if "-v" in arguments and (choice.sense is None or choice.sense.identity != identity):
            got = choice.sense.identity if choice.sense else "an editor"
            scores = " ".join(f"{sense.identity.rpartition('/')[2]}:{score:.1f}" for sense, score in choice.scores)
            print(f"{identity} -> {got} ({scores}): {sentence}")
    total = len(data)
    print(
        f"{total} sentences, {len({row[:2] for row in data})} words: right {right / total:.1%}, "
        f"needs an editor {(undecided + missed) / total:.1%}, wrong {wrong / total:.1%}; "
        f"first sense alone {first / total:.1%} right"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
