"""A claim and its reply go together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.fairness import leaves_open, partners
from simplify.summary.weighing import weigh

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Arden claimed that soldiers had stored weapons in the cellar. Doctors who worked there denied it.",
        "Irena Kovash accused Velmora of shelling the hospital. Velmora denied the accusation.",
        "Jan Brod said that the army had lost 900 men. The figure could not be checked.",
    ],
)
def test_an_answer_is_tied_to_what_it_answers(parse: Parse, text: str) -> None:
    parsed = parse(text)
    assert partners(parsed, weigh(parsed, "")) == {1: frozenset({2}), 2: frozenset({1})}


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Arden said that the talks would go on. Prices rose by two percent.",
        "Jan Brod claimed, without evidence, that the army had lost 900 men. It rained.",
    ],
)
def test_nothing_else_is_tied(parse: Parse, text: str) -> None:
    parsed = parse(text)
    assert partners(parsed, weigh(parsed, "")) == {}


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("The cause of the fire is unclear.", True),
        ("Police said that it was not clear who had lit the fire.", True),
        ("There is no evidence that the fire was lit.", True),
        ("The lamp helps in houses where the cause of a fire is unclear.", False),
        ("The town helps families whose future is unclear.", False),
        ("When the cause of a fire is unclear, the town calls a chemist.", False),
        ("The largest study, of 80 fires, found little evidence.", False),
    ],
)
def test_only_the_sentence_itself_tells_of_something_unknown(parse: Parse, text: str, open_: bool) -> None:
    assert leaves_open(parse(text).sentences[0]) is open_
