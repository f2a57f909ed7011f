"""Lines that stand alone, or no lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.levels import level_named
from simplify.model import Passage, Rewriting, Span, Statement
from simplify.summary.lines import count_words, grade_of, hangs, longest_sentence, quoted_words
from simplify.summary.saying import Sayer

Parse = Callable[[str], ParsedText]


def sayer_of(parsed: ParsedText) -> Sayer:
    passages = tuple(
        Passage(block.kind, tuple(Statement(s.text, (s.span,)) for s in parsed.sentences_of(index)), index)
        for index, block in enumerate(parsed.document.blocks)
    )
    return Sayer(parsed, Rewriting("b1", passages), level_named("b1"))


def last_line(parse: Parse, text: str) -> str:
    """The line of the last sentence; empty when there is none."""
    parsed = parse(text)
    line = sayer_of(parsed).line(parsed.sentences[-1])
    return line.text if line else ""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Rosa Telles opened the door. She saw water.", "Telles saw water."),
        ("Rosa Telles came home. Her house was cold.", "Telles’s house was cold."),
        ("Rosa Telles came home. But the house was cold.", "The house was cold."),
        ("Rosa Telles came. She added: “I will not sail again.”", "Telles added: “I will not sail again.”"),
        ("Norwegian President Olav Dahl came. The Norwegian leader said nothing.", "Dahl said nothing."),
        ("OSLO — The talks began on Monday.", "The talks began on Monday."),
        ("18:42 The harbour at Sel has been closed.", "The harbour at Sel has been closed."),
        ("The law also bans plastic bags.", "The law bans plastic bags."),
        (
            "“I rang the office,” Rosa Telles said. “Nobody in the office wanted to listen.”",
            "Telles said: “Nobody in the office wanted to listen.”",
        ),
    ],
)
def test_a_line_stands_alone(parse: Parse, text: str, line: str) -> None:
    assert last_line(parse, text) == line


@pytest.mark.parametrize(
    "text",
    [
        "Pavel Doren met Erik Lund. He was angry.",
        "A driver stopped. The driver said nothing.",
        "The mill burned down. This was a great loss.",
        "Two men were seen. One ran away.",
        "The mill burned down. Who did it?",
        "The mill burned down. I saw it from my window.",
        "“I rang the office,” Rosa Telles said. “They did not listen.”",
        "Bread, butter and tea with milk.",
        "It was cold. Twelve years after the war.",
    ],
)
def test_what_points_outside_gives_no_line(parse: Parse, text: str) -> None:
    assert last_line(parse, text) == ""


@pytest.mark.parametrize(
    ("text", "at", "line"),
    [
        (
            "Rosa Telles said: “The ship left the harbour at nine. Then the storm came.”",
            0,
            "Telles said: “The ship left the harbour at nine.”",
        ),
        (
            "“Then the storm came. The ship left the harbour too late,” Rosa Telles said.",
            1,
            "“The ship left the harbour too late,” Telles said.",
        ),
        ("Rosa Telles said: “It left the harbour at nine. Then the storm came.”", 0, ""),
    ],
)
def test_a_sentence_of_a_speech_that_runs_on_is_quoted_alone(parse: Parse, text: str, at: int, line: str) -> None:
    parsed = parse(text)
    found = sayer_of(parsed).line(parsed.sentences[at])
    assert (found.text if found else "") == line


def test_a_dateline_is_no_part_of_the_line(parse: Parse) -> None:
    assert last_line(parse, "OSLO, Norway (AP) — The harbour of Haro was closed.") == "The harbour of Haro was closed."
    assert last_line(parse, "Oslo (CNN) -- The harbour of Haro was closed.") == "The harbour of Haro was closed."


def test_a_name_that_was_put_in_is_evidence_too(parse: Parse) -> None:
    parsed = parse("Rosa Telles opened the door. She saw water.")
    line = sayer_of(parsed).line(parsed.sentences[1])
    assert line is not None
    assert [span.of(parsed.text) for span in line.evidence] == ["She saw water.", "Rosa Telles"]


def test_words_of_a_quotation_that_never_closed_are_not_the_narrators(parse: Parse) -> None:
    text = "Anna Vik said: “We waited for a week.\nThe ship was never found. Thank you all.”\nThe trial goes on."
    parsed = parse(text)
    sayer = sayer_of(parsed)
    found = {s.text: sayer.line(s) for s in parsed.sentences}
    told = found["The ship was never found."]
    assert told is None or told.text == "Vik said: “The ship was never found.”"
    assert found["The trial goes on."] is not None


def test_statements_that_were_added_are_not_used(parse: Parse) -> None:
    parsed = parse("The mill burned down on Monday.")
    said = Statement("The mill burned down on Monday.", (parsed.sentences[0].span,))
    added = Statement("A mill grinds grain.", (Span(4, 8),), added=True)
    sayer = Sayer(parsed, Rewriting("b1", (Passage("paragraph", (said, added), 0),)), level_named("b1"))
    line = sayer.line(parsed.sentences[0])
    assert line is not None
    assert line.text == "The mill burned down on Monday."


def test_a_denial_split_from_its_sentence_stays_in_the_line(parse: Parse) -> None:
    parsed = parse("Pavel Doren blamed the rebels, but offered no evidence.")
    first = Statement("Pavel Doren blamed the rebels.", (Span(0, 29),))
    second = Statement("But Doren offered no evidence.", (Span(6, 11), Span(31, 55)))
    sayer = Sayer(parsed, Rewriting("b1", (Passage("paragraph", (first, second), 0),)), level_named("b1"))
    line = sayer.line(parsed.sentences[0])
    assert line is not None
    assert line.text == "Pavel Doren blamed the rebels. But Doren offered no evidence."


def test_counts() -> None:
    assert count_words("It’s 3.5 per cent – or 4,000 people.") == 7
    assert longest_sentence("He left. “We will stay here for ever,” she said to him.") == 4
    assert quoted_words("“We will stay,” she said.") == 3
    assert hangs("“It is a pity,” she said.")
    assert not hangs("“Bees die in winter,” she said.")
    assert hangs("“mostly, bees die in winter,” she said.")
    assert grade_of("The cat sat on the mat.") == 0.0
    assert grade_of("") == 0.0


def test_it_is_not_told_without_the_firm_that_it_stands_for(parse: Parse) -> None:
    text = "The ruling, which is about the mill of the Hald company, ordered it to pay 900 euros."
    parsed = parse(text)
    cut, end = text.index(", which"), text.index(" ordered")
    statement = Statement("The ruling ordered it to pay 900 euros.", (Span(0, cut), Span(end, len(text))))
    sayer = Sayer(parsed, Rewriting("b1", (Passage("paragraph", (statement,), 0),)), level_named("b1"))
    assert sayer.line(parsed.sentences[0]) is None or "Hald" in sayer.line(parsed.sentences[0]).text
