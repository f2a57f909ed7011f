"""Whole summaries of the articles that we wrote."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.model import Level, Passage, Rewriting, Span, Statement, Summary
from simplify.settings import Settings
from simplify.summary import summarize
from simplify.summary.choosing import SPARE
from simplify.summary.lines import count_words, longest_sentence

Parse = Callable[[str], ParsedText]
ARTICLES = ("border-talks", "ferry-trial", "river-leak", "bridge-notice", "tide-mill")
LONGEST: dict[Level, int] = {"a2": 15, "b1": 20, "b2": 25}


def verbatim(parsed: ParsedText, level: Level = "b1") -> Rewriting:
    """A rewriting that changed nothing."""
    passages = []
    for index, block in enumerate(parsed.document.blocks):
        said = tuple(Statement(s.text, (s.span,)) for s in parsed.sentences_of(index))
        passages.append(Passage(block.kind, said, index))
    return Rewriting(level, tuple(passages))


def summary_of(parsed: ParsedText, **options: object) -> Summary:
    settings = Settings().with_options(**options)
    return summarize(parsed, verbatim(parsed, settings.level), settings)


@pytest.mark.parametrize("name", ARTICLES)
@pytest.mark.parametrize("level", ["a2", "b1", "b2"])
def test_every_line_rests_on_the_text_and_is_short(
    parse: Parse, article: Callable[[str], str], name: str, level: Level
) -> None:
    parsed = parse(article(name))
    found = summary_of(parsed, level=level)
    assert found.gist is not None
    for line in found.statements:
        assert line.evidence
        assert all(isinstance(one, Span) and one.end <= len(parsed.text) for one in line.evidence)
    assert longest_sentence(found.gist.text) <= LONGEST[level] + SPARE
    assert all(longest_sentence(line.text) <= LONGEST[level] for line in found.points)


@pytest.mark.parametrize("name", ARTICLES)
def test_numbers_and_quotations_are_those_of_the_text(parse: Parse, article: Callable[[str], str], name: str) -> None:
    parsed = parse(article(name))
    for line in summary_of(parsed).statements:
        source = " ".join(one.of(parsed.text) for one in line.evidence if isinstance(one, Span))
        assert all(number in source for number in re.findall(r"\d[\d.,]*\d|\d", line.text))
        assert all(quoted in source for quoted in re.findall(r"“([^”]*)”", line.text))


@pytest.mark.parametrize("words", [30, 60, 100, 150])
def test_a_word_limit_is_kept_and_used(parse: Parse, article: Callable[[str], str], words: int) -> None:
    found = summary_of(parse(article("ferry-trial")), words=words)
    used = sum(count_words(line.text) for line in found.statements)
    assert used == count_words(found.text)
    assert used <= words
    assert used >= 0.8 * words


def test_no_summary_fits_two_words(parse: Parse, article: Callable[[str], str]) -> None:
    found = summary_of(parse(article("ferry-trial")), words=2)
    assert found.statements == ()
    assert found.note == "There is no summary: no sentence can be told in 2 words or fewer."


def test_a_claim_without_evidence_keeps_that_remark(parse: Parse, article: Callable[[str], str]) -> None:
    for line in summary_of(parse(article("border-talks"))).statements:
        if "stored ammunition" in line.text:
            assert "without evidence" in line.text


def test_the_same_text_gives_the_same_summary(parse: Parse, article: Callable[[str], str]) -> None:
    parsed = parse(article("border-talks"))
    assert summary_of(parsed) == summary_of(parsed)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("The bridge is closed. Use the other one.", "The text is short enough to be read as it is."),
        ("", "There is no summary: the text has no sentences."),
    ],
)
def test_where_there_is_nothing_to_summarise_a_note_says_so(parse: Parse, text: str, note: str) -> None:
    found = summary_of(parse(text))
    assert (found.statements, found.note) == ((), note)


def test_a_text_that_is_one_quotation_says_why_there_is_none(parse: Parse) -> None:
    text = "“I rang the office and said that I would not sail. " + "They told me to wait for the spring. " * 12 + "”"
    found = summary_of(parse(text))
    assert found.statements == ()
    assert found.note == "There is no summary: the text is mostly quotation, and no sentence of it stands on its own."


def test_a_list_without_verbs_says_why_there_is_none(parse: Parse) -> None:
    text = "\n".join(
        f"{thing}, fresh, two kilos for the kitchen" for thing in "Bread Milk Apples Eggs Rice Tea Salt".split() * 2
    )
    found = summary_of(parse(text))
    assert found.note == "There is no summary: no sentence of the text stands on its own."


def test_the_title_of_the_settings_is_the_headline(parse: Parse, article: Callable[[str], str]) -> None:
    found = summary_of(parse(article("tide-mill")), title="Tide mills")
    assert (found.headline, found.headline_is_ours) == ("Tide mills", False)


def test_a_headline_of_ours_is_marked_and_short(parse: Parse, article: Callable[[str], str]) -> None:
    found = summary_of(parse(article("river-leak")))
    assert found.headline_is_ours
    assert 1 <= count_words(found.headline) <= 12


def test_what_is_not_known_is_the_remark_alone(parse: Parse) -> None:
    quoted = "“We have heard nothing at all from the harbour office,” Pavel Doren said"
    text = (
        "The mill at Sel burned down on Monday, and twelve people were hurt in the fire.\n"
        f"{quoted}, and he claimed without evidence that Erik Lund had lit the roof.\n"
        "The council will build a new mill in the spring.\n"
        "The fire began in the cellar of the mill. It is not clear who was in the cellar. "
        "The council declined to comment on the fire."
    )
    parsed = parse(text)
    plain = []
    for index, block in enumerate(parsed.document.blocks):
        said = [Statement(s.text, (s.span,)) for s in parsed.sentences_of(index)]
        if index == 1:
            start = block.span.start
            end = start + len(quoted)
            claim = "Pavel Doren claimed without evidence that Erik Lund had lit the roof."
            said = [
                Statement(f"{quoted}.", (Span(start, end),)),
                Statement(claim, (Span(end - 17, end - 5), Span(end + 9, block.span.end))),
            ]
        plain.append(Passage(block.kind, tuple(said), index))
    found = summarize(parsed, Rewriting("b1", tuple(plain)), Settings())
    assert [line.text for line in found.unknown] == [
        "Pavel Doren claimed without evidence that Erik Lund had lit the roof.",
        "It is not clear who was in the cellar.",
    ]


def test_a_headline_is_a_clause_and_never_a_list_of_names(parse: Parse) -> None:
    text = (
        "Norwegian President Olav Dahl said on Friday he had not spoken to the rebels in six months, but was "
        "ready for new talks with them in the capital, amid hopes that the war would end.\n"
        "Dahl told reporters that the army had lost 300 men. Dahl has led the country since the last vote. "
        "The rebels say that they hold the harbour. The war in the north of the country began two years ago. "
        "The talks between the two sides ended in May when the rebels left the capital."
    )
    found = summary_of(parse(text))
    assert found.gist is not None
    assert (
        found.gist.text == "Norwegian President Olav Dahl said on Friday he had not spoken to the rebels in six months."
    )
    assert found.headline == "Dahl said he had not spoken to the rebels in six months"
    assert found.headline_is_ours
