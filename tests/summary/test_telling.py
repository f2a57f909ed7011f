"""The words at the seams of a line: names for pronouns, loose words, and the commas around what was left out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.coreference import resolve
from simplify.language.parsed import ParsedText
from simplify.levels import level_named
from simplify.model import Passage, Rewriting, Span, Statement
from simplify.summary.compressing import Compressor
from simplify.summary.saying import Sayer
from simplify.summary.weighing import weigh

Parse = Callable[[str], ParsedText]


def last_line(parse: Parse, text: str) -> str:
    """The line of the last sentence, of which every statement is told word for word; empty when there is none."""
    parsed = parse(text)
    passages = tuple(
        Passage(block.kind, tuple(Statement(s.text, (s.span,)) for s in parsed.sentences_of(index)), index)
        for index, block in enumerate(parsed.document.blocks)
    )
    line = Sayer(parsed, Rewriting("b1", passages), level_named("b1")).line(parsed.sentences[-1])
    return line.text if line else ""


def shorter(parse: Parse, text: str, longest: int) -> str:
    """The compressed form of the last sentence; empty when there is none."""
    parsed = parse(text)
    last = parsed.sentences[-1]
    found = Compressor(parsed, resolve(parsed), weigh(parsed, "")).lines([last], longest=longest)
    return found[last.number].text if found else ""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Erik Lund came home. He’s on a list of sailors.", "Lund is on a list of sailors."),
        ("Erik Lund came home. He’s had to leave the ship.", "Lund has had to leave the ship."),
        ("Erik Lund came home. He’ll sail on Monday.", "Lund will sail on Monday."),
        ("The report, however, lists the names of the ships.", "The report lists the names of the ships."),
        ("Erik Lund came home. He’d left the ship in May.", "Lund had left the ship in May."),
        ("The ferry, in fact, takes over all of the tasks.", "The ferry takes over all of the tasks."),
        ("Compared to Oslo, of course, Sel is a village.", "Compared to Oslo, Sel is a village."),
        ("Recently, however, the statue has lost its head.", "Recently, the statue has lost its head."),
        ("The Danish Eel Disease (DED) Council came late.", "The Danish Eel Disease (DED) Council came late."),
        ("Combined, the two ships carry 900 people.", "Combined, the two ships carry 900 people."),
        ("Owners must prove their night watch is good enough.", "Owners must prove their night watch is good enough."),
        (
            "Sailors wait. Sailors are usually repaid any money they spend in the port.",
            "Sailors are usually repaid any money they spend in the port.",
        ),
        (
            "The people came. Among the 9 million people in the north, 2 million said they were poor.",
            "Among the 9 million people in the north, 2 million said they were poor.",
        ),
    ],
)
def test_the_words_at_the_seams_are_right(parse: Parse, text: str, line: str) -> None:
    assert last_line(parse, text) == line


@pytest.mark.parametrize(
    "text",
    [
        "Erik Lund keeps the fast of his fathers. Now that means eating at night and breaking his fast late.",
        "Sleeping late will not be a right any more. It’ll be something only the poor will be forced to do.",
        "Erik Lund sang in Oslo. From then on, Lund was the king of the sea songs.",
        "The sun was red. It’s a scene that plays out in every harbour of the north.",
    ],
)
def test_what_leans_on_the_text_before_is_no_line(parse: Parse, text: str) -> None:
    assert last_line(parse, text) == ""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Now Ann Berg, a nurse from the south, has joined Havbryg, a club of women who like good beer and long "
            "evenings by the sea, to launch the first dark beer of the islands.",
            "Now Ann Berg has joined Havbryg to launch the first dark beer of the islands.",
        ),
        (
            "The owners of the festival want to ban the plastic cup, one of the best known signs of our wasteful age, "
            "that each year covers the fields of the farm.",
            "The owners of the festival want to ban the plastic cup that each year covers the fields of the farm.",
        ),
        (
            "“We will need both of the boats,” said Lars Oster, a deputy director of the Institute of the Sea in the "
            "port of Sel, which is using a version of the plan.",
            "“We will need both of the boats,” said Lars Oster, a deputy director of the Institute of the Sea in the "
            "port of Sel.",
        ),
        (
            "Ann Berg, an official for the rules on working hours, who says that she works a hundred hours too much "
            "in a month herself, blames the pressure.",
            "Ann Berg, an official for the rules on working hours, blames the pressure.",
        ),
        (
            "The group, Havn, which was founded after the storm of the year before last by 30 people from the island, "
            "said the port was closed.",
            "The group, Havn, said the port was closed.",
        ),
    ],
)
def test_an_apposition_takes_its_commas_and_its_clause_along(parse: Parse, text: str, line: str) -> None:
    assert last_line(parse, text) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Now Ann Berg, a nurse from the south, has joined Havbryg, a club of women who like good beer and long "
            "evenings by the sea, to launch the first dark beer of the islands.",
            "Now Ann Berg, a nurse from the south, has joined Havbryg to launch the first dark beer of the islands.",
        ),
    ],
)
def test_so_it_does_in_what_is_compressed(parse: Parse, text: str, line: str) -> None:
    assert shorter(parse, text, 20) == line


def told_as(parse: Parse, text: str, *pieces: str) -> str:
    """The line of a sentence that the plain text tells in several statements, each resting on a part of it."""
    parsed = parse(text)
    statements = []
    for piece in pieces:
        words, _, rests_on = piece.partition(" | ")
        start = text.index(rests_on or words.rstrip("."))
        statements.append(Statement(words, (Span(start, start + len(rests_on or words.rstrip("."))),)))
    line = Sayer(parsed, Rewriting("b1", (Passage("paragraph", tuple(statements), 0),)), level_named("b1")).line(
        parsed.sentences[0]
    )
    return line.text if line else ""


@pytest.mark.parametrize(
    ("text", "pieces", "line"),
    [
        (
            "The council has approved a bill that would open the books of the mill but allow the smoke to go on.",
            (
                "The council has approved a bill.",
                "The bill would open the books of the mill. | would open the books of the mill",
                "But the bill would allow the smoke to go on. | but allow the smoke to go on",
            ),
            "The council has approved a bill. The bill would open the books of the mill. But the bill would allow the "
            "smoke to go on.",
        ),
        (
            "There is an even bigger storm coming because the lake has lost its dam.",
            (
                "There is an even bigger storm coming.",
                "This is because the lake has lost its dam. | because the lake has lost its dam",
            ),
            "There is an even bigger storm coming. This is because the lake has lost its dam.",
        ),
        (
            "A Danish company has entered the list for the first time, with the firm Havbryg taking 94th place.",
            (
                "A Danish company has entered the list for the first time.",
                "The firm Havbryg has taken 94th place. | the firm Havbryg taking 94th place",
            ),
            "A Danish company has entered the list for the first time. The firm Havbryg has taken 94th place.",
        ),
        (
            "The idea of a bridge in the north is very interesting because it could save the port.",
            (
                "The idea of a bridge in the north is very interesting.",
                "This is because it could save the port. | because it could save the port",
            ),
            "The idea of a bridge in the north is very interesting. This is because it could save the port.",
        ),
        (
            "Erik Lund left at night because the port was full.",
            (
                "Erik Lund left at night.",
                "This was because the port was full. | because the port was full",
            ),
            "Erik Lund left at night.",
        ),
    ],
)
def test_a_statement_that_says_nothing_alone_takes_the_next_along(
    parse: Parse, text: str, pieces: tuple[str, ...], line: str
) -> None:
    assert told_as(parse, text, *pieces) == line
