"""How often the right sense of a word is chosen. Run: python bench/senses.py [-v] [--examples] [FILE …]

The sentences are those of tests/lexicon/senses.txt and senses_unseen.txt, or of the files that are named; or, with
--examples, the examples of all entries with several senses, each judged by a dictionary that has not got it. Each
sentence is judged alone: no topic of a document helps. "first sense" is the baseline that always takes the sense that
is most common in news.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from simplify.language.pipeline import pipeline as load_pipeline
from simplify.language.surroundings import surroundings
from simplify.lexicon import Lexicon, Sense, load_lexicon
from simplify.lexicon.choosing import choose_sense

FOLDER = Path(__file__).parent.parent / "tests" / "lexicon"
SENTENCES = (FOLDER / "senses.txt", FOLDER / "senses_unseen.txt")


def rows(path: Path) -> Iterator[tuple[str, str, str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            term, pos, identity, sentence = line.split(" | ", 3)
            yield term, pos, identity, sentence


def examples(lexicon: Lexicon) -> Iterator[tuple[str, str, str, str]]:
    for sense in lexicon:
        if sense.example and " " not in sense.term and len(lexicon.senses(sense.term, sense.pos)) > 1:
            yield sense.term, sense.pos, sense.identity, sense.example


def without_example(sense: Sense) -> Sense:
    return replace(sense, extras=tuple(extra for extra in sense.extras if extra[0] != "eg"))


def main(arguments: list[str]) -> None:
    lexicon = load_lexicon()
    if "--examples" in arguments:
        judge(list(examples(lexicon)), lexicon, arguments)
        return
    for path in [Path(name) for name in arguments if not name.startswith("-")] or SENTENCES:
        print(path.name, end=": ")
        judge(list(rows(path)), lexicon, arguments)


def judge(data: list[tuple[str, str, str, str]], lexicon: Lexicon, arguments: list[str]) -> None:
    model = load_pipeline()
    right = wrong = undecided = first = missed = 0
    docs = model.pipe([sentence for *_, sentence in data])
    for (term, pos, identity, sentence), doc in zip(data, docs, strict=True):
        senses = lexicon.senses(term, pos)
        if "--examples" in arguments:
            senses = tuple(without_example(one) if one.example == sentence else one for one in senses)
        first += senses[0].identity == identity
        token = next((t for t in doc if term in (t.lemma_.lower(), t.lower_) or t.lower_.startswith(term)), None)
        if token is None:
            missed += 1
            continue
        choice = choose_sense(senses, surroundings(token, weigh_likeness=True))
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
