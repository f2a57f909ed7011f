"""What may stand for a pronoun in a line that stands alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.coreference import resolve
from simplify.language.parsed import ParsedText
from simplify.summary.standing_alone import footing

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "swaps"),
    [
        ("The committee met on Monday. It wants a new bridge.", ["the committee"]),
        ("The council asked the committee. It wants a new bridge.", None),
        ("He explained that the opposite is true. It has been a busy week for the crews of the boats.", []),
    ],
)
def test_a_noun_stands_for_a_pronoun_only_where_it_led_the_sentence_before(
    parse: Parse, text: str, swaps: list[str] | None
) -> None:
    parsed = parse(text)
    sentence = parsed.sentences[-1]
    found = footing(sentence, sentence.tokens, resolve(parsed))
    assert [swap.text for swap in found.swaps] == (swaps or [])
    assert bool(found.why) == (swaps is None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("So Erik Lund tried the ferry.", "Erik Lund tried the ferry."),
        ("For one thing, Erik Lund has nine boats.", "Erik Lund has nine boats."),
        ("Now, the council fears the rain.", "the council fears the rain."),
        ("Now the council fears the rain.", "Now the council fears the rain."),
        ("So many boats came to the quay.", "So many boats came to the quay."),
    ],
)
def test_words_that_only_tie_a_line_to_another_are_left_off(parse: Parse, text: str, words: str) -> None:
    parsed = parse(text)
    sentence = parsed.sentences[-1]
    off = footing(sentence, sentence.tokens, resolve(parsed)).leave_off
    assert "".join(t.text_with_ws for t in sentence.tokens if t.i not in off) == words
