"""A small dictionary of our own for the tests, so that no change of the real one changes what they assert."""

from __future__ import annotations

from pathlib import Path

import pytest

from simplify.glossary import explaining
from simplify.lexicon import Lexicon
from simplify.lexicon.loading import rows_of

SMALL = Path(__file__).parent / "small.txt"


@pytest.fixture
def small() -> Lexicon:
    """The dictionary of small.txt."""
    return Lexicon(rows_of(SMALL))


@pytest.fixture
def only_small(small: Lexicon, monkeypatch: pytest.MonkeyPatch) -> Lexicon:
    """`explain` with that dictionary in the place of the packaged one."""
    monkeypatch.setattr(explaining, "load_lexicon", lambda: small)
    return small
