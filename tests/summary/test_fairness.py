"""A claim and its reply go together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.fairness import partners
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
