"""People are called in full, and said to be who they are, where a summary mentions them first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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


SPOKEN = (
    "“The lock must stay,” said Eva Lund, a member of the Green Party that runs Sel. Carl Moe wants it gone. "
    "The town hired engineer Carl Moe in May. “The lock is too old,” Moe said. "
    "“The lock is old,” said Ivar Dahl of the Fish Council. The council met on Friday. “It rains,” Dahl said."
)


@pytest.mark.parametrize(
    ("said", "name", "told"),
    [
        ("“The lock must stay,” said Eva Lund.", "Eva Lund",
         "“The lock must stay,” said Eva Lund, a member of the Green Party."),
        ("“The lock must stay,” Lund said.", "Eva Lund",
         "“The lock must stay,” Eva Lund, a member of the Green Party, said."),
        ("Lund said that the lock must stay.", "Eva Lund",
         "Eva Lund, a member of the Green Party, said that the lock must stay."),
        ("According to Eva Lund, the lock must stay.", "Eva Lund",
         "According to Eva Lund, a member of the Green Party, the lock must stay."),
        ("Carl Moe said that the lock was old.", "Carl Moe", "Engineer Carl Moe said that the lock was old."),
        ("“The lock is too old,” said Carl Moe.", "Carl Moe", "“The lock is too old,” said engineer Carl Moe."),
        ("“The lock is old,” said Ivar Dahl.", "Ivar Dahl", "“The lock is old,” said Ivar Dahl of the Fish Council."),
        ("Eva Lund and Carl Moe said that the lock was old.", "Eva Lund",
         "Eva Lund and Carl Moe said that the lock was old."),
        ("Party member Eva Lund said that the lock was old.", "Eva Lund",
         "Party member Eva Lund said that the lock was old."),
        ("Eva Lund’s plan is old.", "Eva Lund", "Eva Lund’s plan is old."),
    ],
)  # fmt: skip
def test_a_role_is_told_where_the_line_has_room_for_its_commas(parse: Parse, said: str, name: str, told: str) -> None:
    parsed = parse(SPOKEN)
    introducer = Introducer(parsed, resolve(parsed), limit=20)
    line = Line.of(1, said, [parsed.sentences[0].span], names=[name])
    assert introducer.lines([line])[0].text == told


def test_who_was_only_named_before_is_introduced_where_they_speak(parse: Parse) -> None:
    parsed = parse(SPOKEN)
    introducer = Introducer(parsed, resolve(parsed), limit=20)
    span = parsed.sentences[0].span
    named = [Line.of(1, "The crew of the boat met Eva Lund in May.", [span], names=["Eva Lund"])]
    spoken = [Line.of(1, "Lund said that the lock must stay.", [span], names=["Eva Lund"])] * 2
    assert [line.text for line in introducer.lines(named)] == ["The crew of the boat met Eva Lund in May."]
    assert [line.text for line in introducer.lines(spoken, speaking=True)] == [
        "Lund, a member of the Green Party, said that the lock must stay.",
        "Lund said that the lock must stay.",
    ]


@pytest.mark.parametrize(
    ("before", "said", "told"),
    [
        ("It rains in Sel.", "“The lock must stay,” adds Lund.", "“The lock must stay,” says Lund."),
        ("It rains in Sel.", "Lund added that the lock was old.", "Lund said that the lock was old."),
        ("Lund came.", "“The lock must stay,” Lund added.", "“The lock must stay,” Lund added."),
        ("It rains.", "Lund resigned. But she added that it was old.", "Lund resigned. But she added that it was old."),
        ("It rains.", "Lund added a room to the house.", "Lund added a room to the house."),
        ("It rains.", "“Lund added that it was old,” said Dahl.", "“Lund added that it was old,” said Dahl."),
    ],
)
def test_nobody_adds_to_what_is_not_told(parse: Parse, before: str, said: str, told: str) -> None:
    parsed = parse(SPOKEN)
    introducer = Introducer(parsed, resolve(parsed), limit=4)
    span = parsed.sentences[0].span
    names = ["Eva Lund", "Ivar Dahl"]
    introducer.met |= set(names)
    lines = [Line.of(1, text, [span], names=names) for text in (before, said)]
    assert introducer.lines(lines)[1].text == told


def test_a_role_without_room_beside_the_name_follows_as_a_sentence(parse: Parse) -> None:
    parsed = parse(
        "The ferry was late. Anna Berg, the mayor of the old port of Sel, opened it. Berg said that the boat was safe."
    )
    lines = [Line.of(n, s.text, [s.span], names=names) for n, s, names in zip(
        (1, 3), (parsed.sentences[0], parsed.sentences[2]), ([], ["Anna Berg"]), strict=True)]  # fmt: skip
    told = Introducer(parsed, resolve(parsed), limit=10).lines(lines)
    assert told[1].text == "Anna Berg said that the boat was safe. Berg is the mayor of the old port of Sel."
    assert "the mayor of the old port of Sel" in [span.of(parsed.text) for span in told[1].evidence]


def test_nobody_has_the_full_name_twice_in_a_line(parse: Parse) -> None:
    parsed = parse(TEXT)
    first = parsed.sentences[0]
    line = Line.of(1, "Anna Berg opened the ferry. Anna Berg is the mayor of Sel.", [first.span], names=["Anna Berg"])
    told = Introducer(parsed, resolve(parsed), limit=20).lines([line])
    assert told[0].text == "Anna Berg opened the ferry. Berg is the mayor of Sel."


def test_what_somebody_is_stands_once_in_a_line(parse: Parse) -> None:
    parsed = parse("The ferry sank. Anna Berg, who runs the old port of Sel, said that the boat was safe.")
    text = "Anna Berg said that the boat was safe. Anna Berg runs the old port of Sel."
    lines = [Line.of(1, "The ferry sank.", [parsed.sentences[0].span])]
    lines.append(Line.of(2, text, [parsed.sentences[1].span], names=["Anna Berg"]))
    told = Introducer(parsed, resolve(parsed), limit=10).lines(lines)
    assert told[1].text == "Anna Berg said that the boat was safe. Berg runs the old port of Sel."


def test_a_line_that_is_too_long_may_have_the_first_name_and_no_more(parse: Parse) -> None:
    parsed = parse(TEXT)
    line = Line.of(2, parsed.sentences[1].text, [parsed.sentences[1].span], names=["Anna Berg"])
    told = Introducer(parsed, resolve(parsed), limit=6).lines([line])
    assert told[0].text == "Anna Berg said that the boat was safe."
