"""What a frame finds around a word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.lexicon.word_swaps import gate_of
from simplify.rewriting.frames import begins_a_number, stands_in

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "word", "gate", "wanted"),
    [
        ("The absence of the president was noticed.", "absence", "governs=person", True),
        ("The absence of rain was noticed.", "absence", "governs=person", False),
        ("An abundance of caution is needed.", "abundance", "governs=caution", True),
        ("They want a reduction in tax.", "reduction", "governs=tax", True),
        ("They want a reduction in the number of cars.", "reduction", "governs=car", True),
        ("They want a reduction.", "reduction", "governs", False),
        ("The absence of the president was noticed.", "of", "governs=person", True),
    ],
)
def test_a_noun_governs_through_its_preposition(parse: Parse, text: str, word: str, gate: str, wanted: bool) -> None:
    (sentence,) = parse(text).sentences
    token = next(token for token in sentence.tokens if token.lower_ == word)
    assert stands_in(token, (gate_of(gate, "test"),)) is wanted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("40 boats", True),
        ("two thousand boats", True),
        ("£2m of bread", True),
        ("10-15 boats", True),
        ("10-year-old boys", False),
        ("two-year contracts", False),
        ("second homes", False),
        ("19th century houses", False),
        ("1990s songs", False),
        ("boats", False),
    ],
)
def test_what_begins_a_number(parse: Parse, text: str, found: bool) -> None:
    tokens = [token for sentence in parse(f"We saw some {text} there.").sentences for token in sentence.tokens]
    some = next(token for token in tokens if token.text == "some")
    assert begins_a_number(some.nbor(1)) is found
    assert stands_in(some, (gate_of("next=number", "test"),)) is found
