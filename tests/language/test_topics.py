"""The topics of a text are those that several of its unambiguous words speak for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language import topics
from simplify.language.parsed import ParsedText
from simplify.language.topics import topics_of
from simplify.lexicon import Lexicon

Parse = Callable[[str], ParsedText]


@pytest.fixture(autouse=True)
def small_lexicon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dictionary of three words of war, one of food, and one of two senses."""
    lines = [f"{word} | noun | C1 | war | A {word} is a thing of war. | | |" for word in ("colonel", "siege", "truce")]
    lines += ["apple | noun | A1 | food | An apple is a fruit. | | |"]
    lines += [f"strike | noun | B2 | war | A strike is one thing or {number}. | | |" for number in ("two", "three")]
    lexicon = Lexicon(("small.txt", number, line) for number, line in enumerate(lines, 1))
    monkeypatch.setattr(topics, "load_lexicon", lambda: lexicon)
    topics._FOUND.clear()


def test_three_words_make_a_topic(parse: Parse) -> None:
    parsed = parse("The colonel ended the siege after the truce and ate an apple.")
    assert topics_of(parsed) == frozenset({"war"})


def test_fewer_words_make_none(parse: Parse) -> None:
    parsed = parse("The colonel ended the siege and ate an apple after the strike.")
    assert topics_of(parsed) == frozenset()
