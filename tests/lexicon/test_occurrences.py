"""What a definition shows of the way its term is used."""

from __future__ import annotations

import pytest

from simplify.lexicon.entries import parse_line
from simplify.lexicon.occurrences import stands_alone


@pytest.mark.parametrize(
    ("term", "definition", "alone"),
    [
        ("go under", "If a company goes under, it fails.", True),
        ("step down", "To step down means to leave a job.", True),
        ("shut down", "To shut something down means to stop it.", False),
        ("make up", "If you make up a story, you invent it.", False),
        ("bank on", "If you bank on something, you feel sure of it.", False),
        ("make up", "If you invent a story, it is not true.", False),
    ],
)
def test_a_definition_shows_whether_a_verb_has_an_object(term: str, definition: str, alone: bool) -> None:
    assert stands_alone(parse_line(f"{term} | verb | B2 | everyday | {definition} | | |")) is alone
