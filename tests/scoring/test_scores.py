"""`score` on whole texts: ours, short ones, foreign ones and broken ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simplify.language.parsed import ParsedText, document_of
from simplify.model import Block, Document, Scores, Source, Span
from simplify.scoring import score, score_fast

Parse = Callable[[str | Document], ParsedText]


def test_an_article(parse: Parse, article: Callable[[str], str]) -> None:
    scores = score(parse(article("border-talks")))
    assert (scores.sentences, scores.words, scores.long_sentences) == (62, 965, 12)
    assert scores.words_per_sentence == 15.56
    with_names, without = scores.value("Flesch-Kincaid"), scores.value("Flesch-Kincaid", names=False)
    assert with_names is not None
    assert without is not None
    assert without < with_names
    assert scores.band in {"B1", "B2"}
    assert len(scores.heat) == scores.sentences


def test_a_notice_of_an_office_is_harder_than_a_story(parse: Parse, article: Callable[[str], str]) -> None:
    notice, story = score(parse(article("bridge-notice"))), score(parse(article("river-leak")))
    assert notice.years is not None
    assert story.years is not None
    assert notice.years > story.years + 1.5


def test_headings_are_not_sentences(parse: Parse) -> None:
    text = "A day at sea\n\nThe boat left at six. It came back at noon."
    blocks = (Block("heading", Span(0, 12), level=1), Block("paragraph", Span(14, len(text))))
    scores = score(parse(Document(Source(text), blocks)))
    assert (scores.sentences, scores.words) == (2, 10)
    assert scores.notes[0] == "1 heading, caption or table cell was not counted as sentences"


def test_a_text_of_headings_only_is_counted_all_the_same(parse: Parse) -> None:
    blocks = (Block("heading", Span(0, 12), level=1),)
    assert score(parse(Document(Source("A day at sea"), blocks))).words == 4


def test_quotations_and_narration_apart(parse: Parse) -> None:
    said = "“We waited for the boat all night, and nobody came to help us at all,” she said. "
    told = "The coastguard had closed the harbour because of the storm and could not send anyone. "
    scores = score(parse((said + told) * 4))
    assert [one.name for one in scores.narration] == [one.name for one in scores.quotations]
    spoken = next(one.value for one in scores.quotations if one.name == "Flesch-Kincaid")
    narrated = next(one.value for one in scores.narration if one.name == "Flesch-Kincaid")
    assert spoken is not None
    assert narrated is not None
    assert spoken < narrated


def test_one_voice_has_no_parts(parse: Parse) -> None:
    scores = score(parse("The boat left at six. It came back at noon."))
    assert scores.narration == scores.quotations == ()


def test_a_short_text_says_so(parse: Parse) -> None:
    scores = score(parse("It rained."))
    assert scores.band == ""
    assert scores.years is scores.uncertainty is None
    assert "the text is too short to estimate a level" in scores.notes
    assert all(one.value is None and one.why for one in (*scores.formulas, *scores.plain))


def test_another_language_is_counted_but_not_graded(parse: Parse) -> None:
    document = replace(document_of("Der Rat stimmte am Montag ab. Niemand sprach dagegen."), language="de")
    scores = score(parse(document))
    assert (scores.sentences, scores.words, scores.hard_words) == (2, 9, 0)
    assert {one.why for one in scores.formulas} == {
        "the formulas are made for English, and this text is in another language"
    }


def test_harder_levels_have_fewer_hard_words(parse: Parse, article: Callable[[str], str]) -> None:
    parsed = parse(article("border-talks"))
    counts = [score(parsed, level=level, advice=False).hard_words for level in ("a2", "b1", "b2")]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[2]


def test_advice_can_be_left_out(parse: Parse, article: Callable[[str], str]) -> None:
    assert score(parse(article("border-talks")), advice=False).advice == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\n ",
        "word",
        "1 2 3 4 5 6 7 8 9 10",
        "NO SMOKING IN THE HALL",
        "😀 😀 😀",
        "https://example.org/a/b?c=d\nhttps://example.org/e",
        "a|b|c\n1|2|3\n4|5|6",
        "sig\ufb01cant e\u00adle\u200bven",
        "Он сказал, что не знает.",
        "word " * 5000,
        "... ... ...",
        "'' \"\" ‘ “",
        "THE COUNCIL OF THE TOWN MET ON MONDAY AND IT TALKED ABOUT THE BRIDGE. " * 8,
        "The council met. Der Rat tagte am Montag und sprach lange. 会议开始了。 The mayor left. " * 6,
        "the council met on monday and nobody wrote a full stop " * 90,
        "- milk\n- bread\n- 12 eggs\n- butter\n" * 20,
        "ﬁnal oﬃce eﬄux ﬂoor " * 20,
        "3.5 % 1,000 £4m 12:30 1/2 −7 " * 20,
        "a\u0301\u0302\u0303" * 200,
        "\u202eThe council met.\u202c " * 20,
        "Mr. Dr. Prof. Mrs. U.S. e.g. i.e. No. 5 vs. " * 20,
    ],
)
def test_bad_input_is_scored_or_refused_with_a_reason(parse: Parse, text: str) -> None:
    for scores in (score(parse(text)), score_fast(text)):
        for one in (*scores.formulas, *scores.plain):
            assert one.value is None or one.value >= 0
            assert one.value is not None or one.why


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_any_text_can_be_scored(parse: Parse, text: str) -> None:
    sound(score(parse(text)), text)


PIECES = (
    *("The council met", "on Monday", "and", "nobody", "U.S.", "3.5", "£4m", "😀", "https://example.org/a?b=c"),
    *(
        "“We waited,",
        "” she said",
        ".",
        "!",
        "…",
        "\n\n",
        "—",
        "|",
        "\u00ad",
        "\u200b",
        "ﬁ",
        "NATO",
        "会议",
        "- ",
        "e.g.",
    ),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
def test_any_mixture_can_be_scored(parse: Parse, text: str) -> None:
    sound(score(parse(text)), text)
    assert all(one.value is None or one.value >= 0 for one in score_fast(text).formulas)


def sound(scores: Scores, text: str) -> None:
    """No score outside its scale, no place outside the text."""
    assert scores.words >= scores.sentences >= 0
    assert all(one.value is None or one.value >= 0 for one in (*scores.formulas, *scores.plain))
    assert scores.years is None or 1 <= scores.years <= 18
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in scores.advice)
    assert all(1 <= one.years <= 18 and 0 <= one.step <= 4 for one in scores.heat)


def test_the_same_text_gives_the_same_scores(parse: Parse, article: Callable[[str], str]) -> None:
    parsed = parse(article("tide-mill"))
    assert score(parsed) == score(parsed)
