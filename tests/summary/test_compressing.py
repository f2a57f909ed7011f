"""Long sentences compressed to their main point, and what must not be lost on the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.coreference import resolve
from simplify.language.parsed import ParsedText
from simplify.model import Span
from simplify.summary.clause_parts import parts_of
from simplify.summary.compressing import Compressor, wrong
from simplify.summary.weighing import weigh

Parse = Callable[[str], ParsedText]


def shorter(parse: Parse, text: str, longest: int = 15) -> str:
    """The compressed form of the first sentence; empty when there is none."""
    parsed = parse(text)
    found = Compressor(parsed, resolve(parsed), weigh(parsed, "")).lines([parsed.sentences[0]], longest=longest)
    return found[1].text if found else ""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Norway closed one of its oldest harbours on Monday as more than 2,000 sailors marched through the capital "
            "to protest against low wages and long hours.",
            "Norway closed one of its oldest harbours on Monday. This happened as more than 2,000 sailors marched "
            "through the capital.",
        ),
        (
            "President Olav Dahl said on Friday he had not spoken to the rebels in over six months, but was ready for "
            "new talks with them in the capital, amid hopes that the war would end.",
            "President Olav Dahl said he had not spoken to the rebels in over six months.",
        ),
        (
            "The navy has had access to the harbours of Norway, Denmark, Iceland and other northern states, "
            "according to a report.",
            "The navy has had access to the harbours of Norway and other northern states. "
            "This is according to a report.",
        ),
        (
            "The bank has asked the government to pay its debts after the price of oil fell sharply and thousands of "
            "workers lost their jobs in the north of the country.",
            "The bank has asked the government to pay its debts.",
        ),
        (
            "Anna Vik, 51, who had worked for the shipping company since 2006, said that water had come in through a "
            "broken door.",
            "Anna Vik, 51, said that water had come in through a broken door.",
        ),
        (
            "The council gives notice that Mill Street will be closed to all traffic from 7 a.m. on Monday until "
            "Friday 20 June, in order to repair the road.",
            "The council gives notice that Mill Street will be closed to all traffic.",
        ),
        (
            "The bridge opened on time on Monday, but most of the drivers in the north of the town could not reach it.",
            "The bridge opened on time on Monday. But most of the drivers in the north of the town could not reach it.",
        ),
        (
            "Wind will overtake coal as the largest source of power in the next five years, according to the agency.",
            "Wind will overtake coal as the largest source of power in the next five years. This is according to the "
            "agency.",
        ),
        (
            "The ferry could have carried two hundred people more if its engines had been mended, said a new report.",
            "",
        ),
        (
            "In the highest posts of large banks, women earn 30,000 crowns a month, less than half the pay of men.",
            "In the highest posts of large banks, women earn 30,000 crowns a month.",
        ),
        (
            "The sale of the old painting of the town hall was halted just moments before it was due to begin in May.",
            "The sale of the old painting of the town hall was halted.",
        ),
    ],
)
def test_the_main_point_is_kept(parse: Parse, text: str, line: str) -> None:
    assert shorter(parse, text) == line


@pytest.mark.parametrize(
    "text",
    [
        "The city will pay the families of the sailors in full only if the court says that the ship was unsafe.",
        "The company did not tell the sailors in the port of Sel about the broken door before the ship left for Oslo.",
        "The minister claimed without any evidence that the rebels had hidden weapons in the cellar of the school.",
        "About half of all the children in the north of the country are taught in schools without any heating at all.",
        "Erik Lund, the head of the old port of Sel in the far north of Norway, said: “Seals are clever. They hide.”",
        "Women in the highest posts of the large banks earn 30,000 crowns a month less than men who do the same work.",
    ],
)
def test_what_would_mislead_is_not_compressed(parse: Parse, text: str) -> None:
    assert shorter(parse, text) == ""


def test_a_line_rests_on_the_words_that_were_kept(parse: Parse) -> None:
    text = "Anna Vik, who had worked for the shipping company since 2006, said that water had come in through a door."
    parsed = parse(text)
    line = Compressor(parsed, resolve(parsed), weigh(parsed, "")).lines([parsed.sentences[0]], longest=15)[1]
    assert [span.of(text) for span in line.evidence] == ["Anna Vik", "said that water had come in through a door."]


def test_no_part_holds_a_condition_or_an_evidence_remark(parse: Parse) -> None:
    sentence = parse("The ship may leave on Monday unless it snows, according to the captain.").sentences[0]
    doc = sentence.tokens.doc
    assert [doc[min(p.tokens) : max(p.tokens) + 1].text for p in parts_of(sentence)] == ["on Monday"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Pavel Doren, who met Erik Lund, denied it.", "Erik Lund denied it."),
        ("At least 40 people died on Monday.", "40 people died."),
        ("The mill may close in May.", "The mill closes."),
        ("The mill closed in May.", "The mill in May."),
    ],
)
def test_a_form_that_says_something_else_is_wrong(parse: Parse, text: str, form: str) -> None:
    assert wrong(parse(text).sentences[0], parse(form)) != ""


def test_a_form_that_only_leaves_out_is_right(parse: Parse) -> None:
    text = "The mill closed in May."
    sentence = parse(text).sentences[0]
    assert wrong(sentence, parse("The mill closed.")) == ""
    assert sentence.span == Span(0, len(text))
