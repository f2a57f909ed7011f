"""Lists made of a sentence: passages of their own in the text, one line with `--lines`, and a sentence again when
taken back."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

import simplify
from simplify.cli.commands import commands

LEAD = "The council has a plan:"
ITEMS = (
    "to repair the bridge over the river",
    "to build a library in the old town",
    "to open the harbour to small boats.",
)
SENTENCE = f"{LEAD} {ITEMS[0]}; {ITEMS[1]}; and {ITEMS[2]}"
TEXT = f"The town is old. {SENTENCE} It is a good plan."


def test_each_thing_is_an_item_between_two_paragraphs() -> None:
    plain = simplify.rewrite(TEXT)
    assert [(passage.kind, passage.text) for passage in plain.passages] == [
        ("paragraph", f"The town is old. {LEAD}"),
        *(("item", item) for item in ITEMS),
        ("paragraph", "It is a good plan."),
    ]


def test_every_item_rests_on_its_own_words() -> None:
    plain = simplify.rewrite(TEXT)
    for statement in plain.statements[2:5]:
        (span,) = statement.evidence
        assert isinstance(span, simplify.Span)
        assert span.of(TEXT) == statement.text


def test_taken_back_it_is_a_sentence_again() -> None:
    briefing = simplify.brief(TEXT, title="The plan")
    back = simplify.undo(briefing, rules=["enumeration"])
    assert " ".join(passage.text for passage in back.rewriting.passages) == TEXT


def test_with_lines_it_stays_on_one(tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_text(f"{SENTENCE}\n", encoding="utf-8")
    result = CliRunner().invoke(commands, ["rewrite", "--lines", str(path)])
    assert result.output == f"{SENTENCE}\n"
    result = CliRunner().invoke(commands, ["rewrite", "--lines", "--aids", str(path)])
    assert result.output == f"{LEAD} {ITEMS[0]}; {ITEMS[1]}; {ITEMS[2]}\n"
