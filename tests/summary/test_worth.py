"""Which sentence becomes the gist: the news, and not the opener that leads to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.settings import Settings
from simplify.summary import summarize
from tests.summary.test_summarizing import verbatim

Parse = Callable[[str], ParsedText]

MORE = (
    "\nThe mill in Sel will close in May, the council said. The mill has worked for 90 years."
    "\nAnna Berg has worked at the mill since 1990. She said the mill was her whole life."
    "\nThe council of Sel wants to sell the mill. It asked two firms to look at the mill in April."
    "\nMany people in Sel buy their bread near the mill. They signed a letter to the council."
)


@pytest.mark.parametrize(
    ("opener", "gist"),
    [
        (
            "Towns do not often lose the thing they are named after. But the town of Sel in the north will close its "
            "old mill in May.",
            "The town of Sel in the north will close its old mill in May.",
        ),
        (
            "Sel has long been a quiet town with a mill. But is it safe? The council of Sel closed the old mill on "
            "Monday after a fire.",
            "The council of Sel closed the old mill on Monday after a fire.",
        ),
        (
            "The council of Sel closed the old mill on Monday after a fire. But it hopes to open the mill again.",
            "The council of Sel closed the old mill on Monday after a fire.",
        ),
    ],
)
def test_the_gist_is_the_news_and_not_its_opener(parse: Parse, opener: str, gist: str) -> None:
    parsed = parse(opener + MORE)
    found = summarize(parsed, verbatim(parsed), Settings()).gist
    assert found is not None
    assert found.text == gist


def test_an_opener_is_no_point(parse: Parse) -> None:
    opener = "Towns do not often lose the thing they are named after."
    parsed = parse(f"{opener} But the town of Sel in the north will close its old mill in May.{MORE}")
    found = summarize(parsed, verbatim(parsed), Settings())
    assert len(found.points) > 1
    assert opener not in [line.text for line in found.points]
