"""The map of how hard each sentence is, and the page of scores that shows it."""

from __future__ import annotations

import re
from dataclasses import replace

from simplify.model import Advice, Block, Document, Heat, Scores, Source, Span
from simplify.rendering import render
from simplify.rendering.heat import Count, HeatBlock, Stretch, heat_map
from simplify.rendering.laying_out import lay_out
from simplify.rendering.score_page import render_scores
from simplify.settings import Settings
from tests.rendering import briefings
from tests.rendering.composing import place, scores

TEXT = "News\n\nIt rained. The adjudication  of\nclaims was deferred.\n\nOne item.\n\nTwo items."
BLOCKS = (
    Block("heading", place(TEXT, "News"), 1),
    Block("paragraph", Span(TEXT.index("It"), TEXT.index("deferred.") + 9)),
    Block("item", place(TEXT, "One item.")),
    Block("item", place(TEXT, "Two items.")),
)


def heat_of(words: str, count: int, step: int) -> Heat:
    return Heat(place(TEXT, words), count, 6.0, step)


SCORES = scores(
    8.0,
    12,
    4,
    heat=(
        heat_of("It rained.", 2, 0),
        heat_of("The adjudication  of\nclaims was deferred.", 6, 4),
        heat_of("One item.", 2, 1),
        heat_of("Two items.", 2, 0),
    ),
    advice=(
        Advice(
            "hard-word", place(TEXT, "adjudication"), "note", "“adjudication” is a hard word.", "Say “ruling”.", "WCAG"
        ),
        Advice("passive", place(TEXT, "was deferred"), "warning", "It is not said who did it."),
    ),
)


def test_sentences_stand_in_their_blocks_with_their_step() -> None:
    assert heat_map(TEXT, BLOCKS, SCORES).blocks == (
        HeatBlock("heading", (Stretch("News"),)),
        HeatBlock(
            "paragraph",
            (Stretch("It rained.", 0, 2), Stretch("The adjudication of claims was deferred.", 4, 6)),
        ),
        HeatBlock("item", (), ((Stretch("One item.", 1, 2),), (Stretch("Two items.", 0, 2),))),
    )


def test_every_step_is_counted_on_both_sides() -> None:
    after = replace(SCORES, heat=SCORES.heat[:1])
    assert heat_map(TEXT, BLOCKS, SCORES, after).counts == (
        Count(0, "easy", 2, 1),
        Count(1, "fairly easy", 1, 0),
        Count(2, "fairly hard", 0, 0),
        Count(3, "hard", 0, 0),
        Count(4, "very hard", 1, 0),
    )


def test_a_text_without_blocks_is_one() -> None:
    (block,) = heat_map(TEXT, (), SCORES).blocks
    assert [one.text for one in block.stretches][:2] == ["News", "It rained."]


def test_nothing_of_the_text_is_lost() -> None:
    briefing = briefings.harbour()
    shown = lay_out(briefing).heat
    parts = [one.text for block in shown.blocks for group in (block.stretches, *block.items) for one in group]
    assert "".join("".join(parts).split()) == "".join(briefing.source.text.split())


def test_without_scored_sentences_there_is_no_map() -> None:
    assert not heat_map(TEXT, BLOCKS, scores(8.0, 12, 4))
    assert "How hard each sentence is" not in render(briefings.bare(), "html").decode()


def test_a_mark_is_a_number_and_words_and_a_class() -> None:
    page = render(briefings.harbour(), "html").decode()
    mark = re.search(r'<span class="heat heat-4">.*?</span>Norrow Lines, the operator', page)
    assert mark is not None
    assert mark.group().endswith(
        '<span class="heat-mark">4</span> <span class="unseen">Very hard, 34 words: </span>Norrow Lines, the operator'
    )
    assert '<span class="heat heat-0">' not in page


def document(text: str = TEXT, name: str = "news.txt", **options: str) -> Document:
    return Document(Source(text, name, options.pop("uri", "")), BLOCKS, **options)  # type: ignore[arg-type]


def page_of(*scored: tuple[Document, Scores]) -> str:
    return render_scores(scored or ((document(), SCORES),), settings=Settings()).decode("utf-8")


def test_the_page_of_scores_shows_numbers_map_and_advice() -> None:
    page = page_of()
    assert "<title>news.txt – how hard it is to read</title>" in page
    assert "about <strong>7 years</strong> of school (give or take 1.5). Estimated language level: <strong>B1" in page
    assert '<td><span class="heat-mark heat-4">4</span></td><th scope="row">very hard</th><td>1</td></tr>' in page
    assert "Plain text" not in page
    assert "<li>“adjudication” is a hard word. Say “ruling”. <span" in page
    assert "<li>It is not said who did it. <q>was deferred</q></li>" in page


def test_a_long_place_is_cut_after_a_word() -> None:
    long = "word " * 60
    advice = Advice("long", Span(0, len(long)), "warning", "It is long.")
    page = page_of((document(long), scores(8.0, 60, 1, advice=(advice,))))
    (words,) = re.findall(r"<q>([^<]*)</q>", page)
    assert words == "word " * 31 + "…"


def test_many_texts_share_a_page() -> None:
    page = page_of((document(title="One"), SCORES), (document(title="Two", uri="https://news.example/2"), SCORES))
    assert "<title>2 texts – how hard it is to read</title>" in page
    assert re.findall(r'<h2 id="(text-\d)">(\w+)</h2>', page) == [("text-1", "One"), ("text-2", "Two")]
    assert '<a href="https://news.example/2">' in page


def test_text_is_text_on_the_page_of_scores() -> None:
    evil = "<script>alert(1)</script>"
    page = page_of((document(evil, evil, title=evil, uri="javascript:alert(2)"), scores(8.0, 1, 1)))
    assert "<script" not in page
    assert "javascript:" not in page


def test_the_same_page_each_time() -> None:
    assert page_of() == page_of()
