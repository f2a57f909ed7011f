"""Who is who, in the words of the text, and nothing that only stands near a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.glossary import people
from simplify.language.parsed import ParsedText
from simplify.model import Citation, Span

Parse = Callable[[str], ParsedText]


def said(parsed: ParsedText, name: str) -> list[str]:
    return [line.text for profile in people(parsed) if profile.name == name for line in profile.says]


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("Ukrainian President Volodymyr Zelensky spoke.", "Volodymyr Zelensky", ["Ukrainian President"]),
        ("Former French President Jacques Morel spoke.", "Jacques Morel", ["Former French President"]),
        (
            "Anna Vik, the mayor of Tarn, opened the bridge.",
            "Anna Vik",
            ["The mayor of Tarn"],
        ),
        (
            "Anna Vik, who lost a hand in the attack, opened the bridge.",
            "Anna Vik",
            ["Anna Vik lost a hand in the attack."],
        ),
        ("Anna Vik is a surgeon from Norway.", "Anna Vik", ["A surgeon from Norway"]),
        ("The ICC’s Anna Vik asked first.", "Anna Vik", ["ICC’s Anna Vik"]),
        ("Anna Vik, 42, and the mayor spoke.", "Anna Vik", []),
        ("Anna Vik, a disaster for the town, spoke.", "Anna Vik", []),
        ("Anna Vik, who said that she would come, spoke.", "Anna Vik", []),
        ("“Our President Anna Vik is a thief,” he said. Anna Vik left.", "Anna Vik", []),
        ("Tom Berg said that Anna Vik is a thief.", "Anna Vik", []),
        ("Anna Vik may be a surgeon.", "Anna Vik", []),
        ("His wife Anna Vik came, too.", "Anna Vik", []),
    ],
)
def test_only_an_identification_is_said(text: str, name: str, wanted: list[str], parse: Parse) -> None:
    assert said(parse(text), name) == wanted


def test_every_line_rests_on_the_text_or_is_marked_as_added(parse: Parse) -> None:
    text = "Ukrainian President Volodymyr Zelensky spoke in Kyiv."
    profiles = {profile.name: profile for profile in people(parse(text))}
    (role,) = profiles["Volodymyr Zelensky"].says
    (capital,) = profiles["Kyiv"].says
    assert (role.added, role.evidence) == (False, (Span(0, 19),))
    assert (capital.text, capital.added) == ("Kyiv is the capital of Ukraine.", True)
    assert capital.evidence == (Citation("gazetteer/Ukraine"),)


def test_a_disputed_capital_gets_no_line(parse: Parse) -> None:
    assert said(parse("The talks in Jerusalem failed. They left Jerusalem."), "Jerusalem") == []


def test_a_name_in_passing_is_left_out(parse: Parse) -> None:
    opening = "The bridge over the river was closed for repairs on that day.\n" * 3
    parsed = parse(opening + "A driver from Denmark waited for two hours on the other side of the river.")
    assert people(parsed) == ()
