"""The right sense is chosen on sentences written before the cues, and on others by somebody who never saw them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from simplify.language.pipeline import pipeline
from simplify.language.surroundings import surroundings
from simplify.lexicon import load_lexicon
from simplify.lexicon.choosing import choose_sense


@pytest.mark.parametrize("name", ["senses.txt", "senses_unseen.txt"])
def test_nine_in_ten_are_right_and_hardly_any_wrong(name: str) -> None:
    lexicon = load_lexicon()
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    rows = [line.split(" | ", 3) for line in text.splitlines() if line[0] != "#"]
    outcomes: Counter[str] = Counter()
    docs = pipeline().pipe([sentence for *_, sentence in rows], disable=["ner"])
    for (term, pos, identity, _), doc in zip(rows, docs, strict=True):
        token = next((t for t in doc if term in (t.lemma_.lower(), t.lower_)), None)
        if token is None:
            outcomes["editor"] += 1
            continue
        choice = choose_sense(lexicon.senses(term, pos), surroundings(token, weigh_likeness=True)).sense
        outcomes["editor" if choice is None else "right" if choice.identity == identity else "wrong"] += 1
    assert outcomes["wrong"] <= len(rows) * 0.05
    assert outcomes["right"] >= len(rows) * 0.9
