"""People are called in full, and said to be who they are, where a summary mentions them first."""

from __future__ import annotations

from collections.abc import Callable

from simplify.language.coreference import resolve
from simplify.language.parsed import ParsedText
from simplify.summary.introducing import Introducer
from simplify.summary.lines import Line

Parse = Callable[[str], ParsedText]
TEXT = (
    "Anna Berg, the mayor of Sel, opened the ferry on Monday. Berg said that the boat was safe. "
    "The ferry had waited for weeks. Berg thanked the crew."
)


def test_the_first_mention_has_the_full_name_and_the_role(parse: Parse) -> None:
    parsed = parse(TEXT)
    lines = [
        Line.of(n, parsed.sentences[n - 1].text, [parsed.sentences[n - 1].span], names=["Anna Berg"]) for n in (2, 4)
    ]
    told = Introducer(parsed, resolve(parsed), limit=20).lines(lines)
    assert [line.text for line in told] == [
        "Anna Berg, the mayor of Sel, said that the boat was safe.",
        "Berg thanked the crew.",
    ]
    assert "the mayor of Sel" in [span.of(parsed.text) for span in told[0].evidence]


def test_without_room_the_role_stays_away(parse: Parse) -> None:
    parsed = parse(TEXT)
    line = Line.of(2, parsed.sentences[1].text, [parsed.sentences[1].span], names=["Anna Berg"])
    told = Introducer(parsed, resolve(parsed), limit=9).lines([line])
    assert [one.text for one in told] == ["Anna Berg said that the boat was safe."]
