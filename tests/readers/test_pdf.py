"""PDF files: paragraphs from lines, without running heads, and nothing lost without a word."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest

from simplify.errors import InputError, TooLarge, UnreadableInput
from simplify.model import Document
from simplify.readers import pdf as pdf_reader
from simplify.readers.composing import Origin
from simplify.readers.pdf import read
from tests.readers.printed import Placed, pdf


def page(number: int, *lines: Placed) -> list[Placed]:
    """A page with a running head and its number."""
    return [(150, 580, 8, "The Daily News"), *lines, (200, 20, 8, str(number))]


ARTICLE = pdf(
    [
        page(
            1,
            (50, 540, 20, "Flood closes bridge"),
            (50, 510, 10, "The river rose all night, and by the morning the lower town stood"),
            (50, 498, 10, "under water. The town’s exam-"),
            (50, 486, 10, "ple shows how quickly it came. Nobody was hurt."),
            (50, 466, 10, "The mayor, who lives by the bridge, said that it would stay closed"),
            (50, 454, 10, "for a week, and perhaps for longer than that."),
            (50, 430, 14, "What we know"),
            (62, 410, 10, "Sixty families left"),
            (50, 410, 10, "•"),
            (62, 398, 10, "The school is closed"),
            (50, 398, 10, "•"),
            (50, 370, 10, "Engineers will look at the bridge as soon as the water has gone,"),
        ),
        page(
            2,
            (50, 540, 10, "and a report is expected in March."),
            (50, 520, 10, "The last flood was in 1987. It took a year to mend what it broke."),
        ),
    ],
    title="Microsoft Word - flood.doc",
)


def blocks(document: Document) -> list[tuple[str, int, str, tuple[int, int]]]:
    return [
        (block.kind, block.level, block.span.of(document.text), (block.anchor.page, block.anchor.paragraph))
        for block in document.blocks
    ]


def test_lines_become_paragraphs_headings_and_items() -> None:
    document = read(ARTICLE, Origin())
    assert document.title == "Flood closes bridge"
    assert blocks(document) == [
        ("heading", 1, "Flood closes bridge", (1, 1)),
        ("paragraph", 0, "The river rose all night, and by the morning the lower town stood under water. The town’s "
         "example shows how quickly it came. Nobody was hurt.", (1, 2)),
        ("paragraph", 0, "The mayor, who lives by the bridge, said that it would stay closed for a week, and perhaps "
         "for longer than that.", (1, 3)),
        ("heading", 2, "What we know", (1, 4)),
        ("item", 0, "Sixty families left", (1, 5)),
        ("item", 0, "The school is closed", (1, 6)),
        ("paragraph", 0, "Engineers will look at the bridge as soon as the water has gone, and a report is expected "
         "in March.", (1, 7)),
        ("paragraph", 0, "The last flood was in 1987. It took a year to mend what it broke.", (2, 1)),
    ]  # fmt: skip
    assert document.notes == ("headers, footers and page numbers left out: 4",)


def test_the_title_of_the_file_is_used_where_no_program_wrote_it() -> None:
    line = (50, 500, 10, "The river rose all night, and the bridge had to be closed.")
    assert read(pdf([[line]], title="The flood of March"), Origin()).title == "The flood of March"
    assert read(pdf([[line]], title="flood.indd"), Origin()).title == ""


def test_text_without_spaces_between_paragraphs_is_split_by_short_lines() -> None:
    lines = ["The river rose all night, and by the morning the lower town stood", "under water.",
             "The mayor said that the bridge would stay closed for a week, and", "perhaps longer."]  # fmt: skip
    document = read(pdf([[(50, 500 - 12 * at, 10, line) for at, line in enumerate(lines)]]), Origin())
    assert [text for _, _, text, _ in blocks(document)] == [f"{lines[0]} {lines[1]}", f"{lines[2]} {lines[3]}"]


def locked(password: str) -> bytes:
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(ARTICLE)) as file:
        file.save(out, encryption=pikepdf.Encryption(owner="owner", user=password))
    return out.getvalue()


def test_a_file_that_anyone_may_open_is_read_though_encrypted() -> None:
    assert read(locked(""), Origin()).text == read(ARTICLE, Origin()).text


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (lambda: locked("secret"), "the PDF is encrypted"),
        (lambda: ARTICLE[: len(ARTICLE) // 2], "the PDF is cut off: its end is missing"),
        (lambda: b"no PDF at all", "this is not a PDF file"),
        (lambda: b"%PDF-1.4\nnothing\n%%EOF", "the PDF is damaged"),
        (lambda: pdf([[]], picture=True), "it has no text, only pictures of pages"),
        (lambda: pdf([[]]), "it has no text"),
    ],
)
def test_files_that_cannot_be_read(make: Callable[[], bytes], what: str) -> None:
    with pytest.raises(UnreadableInput) as refusal:
        read(make(), Origin(where="a.pdf"))
    assert (refusal.value.what, refusal.value.where) == (what, "a.pdf")
    assert refusal.value.remedy and "\n" not in str(refusal.value)


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reader, "MOST_PAGES", 1)
    with pytest.raises(TooLarge, match="2 pages, more than the limit of 1"):
        read(ARTICLE, Origin())


@pytest.mark.parametrize("at", range(200, len(ARTICLE), 397))
def test_a_byte_changed_anywhere_never_gives_another_kind_of_error(at: int) -> None:
    spoiled = ARTICLE[:at] + bytes([ARTICLE[at] ^ 0x15]) + ARTICLE[at + 1 :]
    try:
        document = read(spoiled, Origin())
    except InputError as refusal:
        assert refusal.what
    else:
        assert all(block.span.of(document.text).strip() for block in document.blocks)
