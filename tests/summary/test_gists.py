"""What tells a gist from other lines, and which line a text offers for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.model import Passage, Rewriting, Span, Statement
from simplify.settings import Settings
from simplify.summary.gists import WEIGHTS
from simplify.summary.summarizing import chooser_of
from tests.summary.test_summarizing import verbatim

Parse = Callable[[str], ParsedText]

TEXT = (
    "Mills are old and often quiet places. But now the council of Sel has closed its mill.\n"
    "The council of Sel said that the mill was not safe. “It is a pity,” said Anna Berg, who lives near the mill.\n"
    "Anna Berg is standing at the gate of the mill in Sel. The mill has worked for 90 years in the town of Sel."
)


def features(parse: Parse, number: int) -> dict[str, float]:
    parsed = parse(TEXT)
    chooser = chooser_of(parsed, verbatim(parsed), Settings())
    sentence = parsed.sentences[number - 1]
    line = chooser.sayer.line(sentence)
    assert line is not None
    return chooser.gists.features(sentence, line)


def test_every_feature_has_its_weight(parse: Parse) -> None:
    assert sorted(features(parse, 1)) == sorted(WEIGHTS)


@pytest.mark.parametrize(
    ("number", "feature", "value"),
    [
        (1, "opener", 1.0),
        (1, "news", 0.0),
        (2, "answer", 1.0),
        (2, "news", 1.0),
        (2, "opener", 0.0),
        (3, "past", 1.0),
        (6, "past", 0.0),
        (1, "early", 1.0),
    ],
)
def test_features_tell_openers_and_news(parse: Parse, number: int, feature: str, value: float) -> None:
    assert features(parse, number)[feature] == value


def test_the_gist_is_the_news(parse: Parse) -> None:
    parsed = parse(TEXT)
    gist = chooser_of(parsed, verbatim(parsed), Settings()).gist()
    assert gist is not None
    assert gist.text == "Now the council of Sel has closed its mill."


def test_a_gist_says_all_of_its_sentence_where_that_is_short_enough(parse: Parse) -> None:
    text = "The council of Sel, which met on Monday, has closed the old mill.\nAnna Berg lives near it. She is sad."
    parsed = parse(text)
    first, second = parsed.sentences_of(0)[0], parsed.sentences_of(1)
    council, met, closed = Span(0, 18), Span(26, 40), Span(42, len(first.text))
    passages = (
        Passage(
            "paragraph",
            (
                Statement("The council of Sel has closed the old mill.", (council, closed)),
                Statement("The council met on Monday.", (council, met)),
            ),
            0,
        ),
        Passage("paragraph", tuple(Statement(s.text, (s.span,)) for s in second), 1),
    )
    chooser = chooser_of(parsed, Rewriting("b1", passages), Settings())
    gist = chooser.gist()
    assert gist is not None
    assert gist.text == "The council of Sel has closed the old mill."
    told = chooser.told_fully(gist).text
    assert told == "The council of Sel has closed the old mill. The council met on Monday."
