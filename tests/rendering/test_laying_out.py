"""The page of a briefing: numbers, links, groups, rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simplify.model import Change, Entry, Passage, Refusal, Rewriting, Span, Statement
from simplify.rendering.laying_out import lay_out
from simplify.rendering.page import ChangeLine, Piece
from simplify.rendering.pairs import pairs
from simplify.rendering.places import Places
from simplify.rendering.scripts import runs
from simplify.rendering.wording import date_words, rule_words, web_address, when_words
from tests.rendering import briefings


def test_numbers_are_those_of_the_sentences_that_the_evidence_touches() -> None:
    briefing = briefings.harbour()
    places = Places(briefing)
    first, second = briefing.sentences[1].span, briefing.sentences[2].span
    assert places.numbers((first,)) == (2,)
    assert places.numbers((Span(first.end - 1, second.start + 1),)) == (2, 3)
    assert places.numbers((Span(first.end, second.start),)) == ()
    assert places.numbers(()) == ()


def test_without_sentences_the_evidence_is_numbered() -> None:
    briefing = replace(briefings.harbour(), sentences=())
    assert [one.number for one in Places(briefing).originals] == list(range(1, 17))


def test_a_number_is_printed_once_for_all_that_was_made_of_a_sentence() -> None:
    page = lay_out(briefings.harbour())
    lines = page.parts[1].lines
    assert [line.shown for line in lines] == [(2,), (), (), (3,), (), ()]
    assert [line.anchors for line in lines] == [(2,), (), (), (3,), (), ()]
    assert page.goal(17) == ""
    assert replace(page, compares=True).goal(17) == "o17"
    assert page.goal(3) == "s3"


def test_items_in_a_row_are_one_list() -> None:
    page = lay_out(briefings.harbour())
    assert [part.kind for part in page.parts] == ["heading", "paragraph", "paragraph", "heading", "paragraph",
                                                  "paragraph", "heading", "item", "paragraph"]  # fmt: skip
    assert [len(item) for item in page.parts[7].items] == [1, 1, 2]


def test_heading_levels_leave_no_gap() -> None:
    line = Statement("Heading", (Span(0, 3),))
    passages = tuple(Passage("heading", (line,), 0, level) for level in (3, 6, 9, 3))
    page = lay_out(replace(briefings.bare(), rewriting=Rewriting("b2", passages)))
    assert [part.depth for part in page.parts] == [0, 1, 2, 0]


def test_a_word_to_know_is_linked_at_its_first_place_only() -> None:
    page = lay_out(briefings.harbour())
    linked = [
        (piece.text, piece.word)
        for part in page.parts
        for line in part.all_lines
        for piece in line.pieces
        if piece.word
    ]
    assert linked == [
        ("thermal event", 7), ("fuel line", 3), ("allegation", 1), ("statutory inspection", 6), ("inquiry", 5),
        ("chartered", 2),
    ]  # fmt: skip
    for part in page.parts:
        for line in part.all_lines:
            assert "".join(piece.text for piece in line.pieces) == line.text


@pytest.mark.parametrize(("place", "words"), [(Span(30, 36), [0, 1]), (Span(4, 10), [1, 0])])
def test_a_word_is_linked_where_it_has_the_sense_of_its_entry(place: Span, words: list[int]) -> None:
    lines = (
        Statement("The strike hit a house.", (Span(0, 23),)),
        Statement("The strike is over pay.", (Span(26, 50),)),
    )
    rewriting = Rewriting("b1", (Passage("paragraph", lines, 0),))
    entry = Entry("strike", None, "editor", (place,))
    page = lay_out(replace(briefings.bare(), rewriting=rewriting, glossary=(entry,)))
    linked = [max(piece.word for piece in line.pieces) for part in page.parts for line in part.all_lines]
    assert linked == words


def test_initials_are_spelled_out_once_in_the_summary_and_once_in_the_text() -> None:
    page = lay_out(briefings.initials())
    assert page.gist is not None
    assert page.gist.pieces == (Piece("The "), Piece("RWA", 0, "River Water Agency"), Piece(" closed three wells."))
    pieces = [piece for part in page.parts for line in part.all_lines for piece in line.pieces]
    assert [piece for piece in pieces if piece.word or piece.expansion] == [
        Piece("RWA", 1, "River Water Agency"),
        Piece("WHO", 2, "World Health Organization"),
    ]
    for part in page.parts:
        for line in part.all_lines:
            assert "".join(piece.text for piece in line.pieces) == line.text


def test_a_meaning_that_is_told_in_the_text_is_not_repeated_beside_it() -> None:
    page = lay_out(briefings.harbour())
    assert [word.entry.term for word in page.beside(page.parts[4])] == ["fuel line", "allegation"]


def test_every_sentence_of_the_article_has_its_row() -> None:
    page = lay_out(briefings.harbour())
    assert [tuple(one.number for one in row.originals) for row in page.rows] == [(n,) for n in range(1, 18)]
    assert [len(row.lines) for row in page.rows] == [1, 3, 3, 2, 2, 1, 1, 2, 3, 1, 4, 1, 1, 1, 2, 2, 0]


def test_merged_sentences_share_a_row() -> None:
    briefing = briefings.harbour()
    span = Span(briefing.sentences[1].span.start, briefing.sentences[2].span.end)
    passages = (Passage("paragraph", (Statement("Both.", (span,)),), 1),)
    page = lay_out(replace(briefing, rewriting=Rewriting("b1", passages)))
    assert [tuple(one.number for one in row.originals) for row in page.rows][:3] == [(1,), (2, 3), (4,)]


def test_changed_words_are_marked_on_both_sides() -> None:
    made = pairs(lay_out(briefings.harbour()))[13]
    assert [(one.text, one.changed) for one in made.originals[0].pieces] == [
        ("Passengers ", False), ("holding", True), (" tickets for a night crossing can ", False), ("obtain", True),
        (" a refund until 31 May.", False),
    ]  # fmt: skip
    assert [one.text for one in made.lines[0].pieces if one.changed] == ["who have", "get"]


def test_marks_lose_no_letter() -> None:
    page = lay_out(briefings.harbour())
    for row, made in zip(page.rows, pairs(page), strict=True):
        assert ["".join(p.text for p in one.pieces) for one in made.originals] == [one.text for one in row.originals]
        for line, marked in zip(row.lines, made.lines, strict=True):
            assert marked.added or "".join(piece.text for piece in marked.pieces) == line.text


@pytest.mark.parametrize("text", ["plain", "Li Hua (李华) and يعل", "Оксана Юрченко", "", "٣", "naïve"])
def test_runs_joined_are_the_text(text: str) -> None:
    assert "".join(run.text for run in runs(text)) == text


def test_runs_say_language_and_direction() -> None:
    assert [(run.text, run.language, run.right_to_left) for run in runs("Yael (יעל פרץ) won")] == [
        ("Yael (", "", False), ("יעל פרץ", "und-hebr", True), (") won", "", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("date", "words"),
    [("2026-03-12", "12 March 2026"), ("2026-03", "March 2026"), ("2026", "2026"), ("", ""), ("last week", "last week"),
     ("2026-13-40", "2026-13-40")],
)  # fmt: skip
def test_dates_in_words(date: str, words: str) -> None:
    assert date_words(date) == words


def test_a_date_that_only_adds_the_year_is_said_once() -> None:
    assert when_words("3 February", "3 February 2026") == ("3 February 2026", "")
    assert when_words("Tuesday", "10 March 2026") == ("Tuesday", "10 March 2026")


def test_rules_in_words() -> None:
    assert rule_words("sentences.relative_clause") == "relative clause"


@pytest.mark.parametrize("uri", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//x", "http://["])
def test_only_web_addresses_are_linked(uri: str) -> None:
    assert web_address(uri) == ""


def test_a_web_address_is_kept() -> None:
    assert web_address("https://news.example/a?b=c") == "https://news.example/a?b=c"


def test_reasons_that_differ_in_a_number_are_one() -> None:
    span = Span(0, 3)
    refusals = (
        Refusal(4, span, "stays at 31 words."),
        Refusal(2, span, "names differ"),
        Refusal(9, span, "stays at 22 words."),
    )
    page = lay_out(replace(briefings.bare(), rewriting=replace(briefings.bare().rewriting, refusals=refusals)))
    assert [(one.text, one.numbers) for one in page.reasons] == [
        ("stays at 22 to 31 words", (4, 9)), ("names differ", (2,)),
    ]  # fmt: skip


def test_an_attempt_that_only_repeats_the_article_is_not_shown() -> None:
    refusals = (
        Refusal(1, Span(0, 30), "stays", attempted="The library is open"),
        Refusal(1, Span(0, 30), "no", attempted="It opens"),
    )
    page = lay_out(replace(briefings.bare(), rewriting=replace(briefings.bare().rewriting, refusals=refusals)))
    assert [line.attempted for line in page.refusals] == ["", "It opens"]


@pytest.mark.parametrize(
    ("before", "after", "gone"),
    [
        ("picturesque village", "village", "picturesque"),
        ("said in a statement.", "said.", "said in a statement."),
        ("bridge, which people love, was", "bridge was", "bridge, which people love,"),
        ("Of course, the", "The", "Of course, the"),
        ("long, long road", "long road", "long,"),
        ("an old thing", "", "an old thing"),
    ],
)
def test_what_is_gone_is_told_without_the_words_around_it(before: str, after: str, gone: str) -> None:
    change = Change(1, "asides", 1, before, after, Span(0, 1), left_out=True)
    assert ChangeLine(change, "asides").gone == gone
