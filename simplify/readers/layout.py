"""From lines at places on pages to headings, paragraphs and items: what the PDF reader needs.

A PDF knows only where letters stand. Paragraphs are told by the distances of lines, their indents and
lengths; headings by the size and weight of their letters; running heads by what repeats from page to page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from simplify.readers.normalising import line_of
from simplify.readers.pieces import Piece
from simplify.readers.repairing import joined_at_hyphen
from simplify.readers.structure import looks_like_heading

_BULLET = re.compile(r"^(?P<mark>[•‣◦▪●∙■►➢✓]|[-–*](?= )|\(?\d{1,2}[.)](?= ))\s*(?=\S)")
_PAGE_NUMBER = re.compile(r"^\W*(?:page |p\. ?)?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?\W*$", re.I)
_ENDS = (".", "!", "?", "…", ":", ".”", "!”", "?”", '."', '!"', '?"', ".’", "?’", ".)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print. `x` and `y` are points from the left and the bottom, `size` is that of the letters."""

    text: str
    x: float
    y: float
    size: float
    bold: bool = False


def without_running_heads(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], int]:
    """The pages without page numbers and without heads and feet that repeat, and how many lines went."""
    edges = [_edge_lines(page) for page in pages]
    seen = Counter(key for edge in edges for key in {_repeatable(line) for line in edge})
    often = max(2, (len(pages) + 1) // 2)
    kept: list[list[Line]] = []
    gone = 0
    for page, edge in zip(pages, edges, strict=True):
        running = {
            line
            for line in edge
            if seen[_repeatable(line)] >= often or (_PAGE_NUMBER.match(line.text) and len(page) > 1)
        }
        kept.append([line for line in page if line not in running])
        gone += len(page) - len(kept[-1])
    return kept, gone


def _edge_lines(page: Sequence[Line]) -> list[Line]:
    """The two highest and the two lowest lines."""
    ranked = sorted(page, key=lambda line: -line.y)
    return ranked[:2] + [line for line in ranked[-2:] if line not in ranked[:2]]


def _repeatable(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line_of(line.text).lower()), round(line.y / 4)


def pieces_of_pages(pages: Sequence[Sequence[Line]]) -> list[Piece]:
    """The pieces of all pages in order; a paragraph that runs over a page break is one piece of the first."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    body = max(sizes, key=lambda size: (sizes[size], -size))
    larger = sorted({line.size for line in lines if line.size > body * 1.12}, reverse=True)
    longest = _usual_length(lines, body)
    pieces: list[Piece] = []
    single: set[int] = set()  # the places of pieces that are one line of print
    open_end: Line | None = None  # the last line of the page before, if its paragraph may go on
    for number, page in enumerate(pages, 1):
        for paragraph in _paragraphs(page, body, longest):
            piece = _piece(paragraph, body, larger, number)
            last = pieces[-1] if pieces else None
            if (
                last is not None
                and open_end is not None
                and paragraph[0] is page[0]
                and _runs_on(last, piece, open_end, longest)
            ):
                pieces[-1] = replace(last, text=_joined(last.text, piece.text))
                single.discard(len(pieces) - 1)
            elif (item := _BULLET.match(piece.text)) and piece.kind == "paragraph":
                pieces.append(Piece(item["mark"], None, page=number))
                pieces.append(replace(piece, text=piece.text[item.end() :], kind="item", gap=" "))
            else:
                single |= {len(pieces)} if len(paragraph) == 1 else set()
                pieces.append(piece)
        open_end = page[-1] if page else open_end
    return _with_plain_headings(pieces, single, min(len(larger) + 1, 6))


def _with_plain_headings(pieces: Sequence[Piece], single: set[int], level: int) -> list[Piece]:
    """Headings in the letters of the text: paragraphs of one line, by the rules for plain text."""
    alike = [
        at in single and piece.kind == "paragraph" and looks_like_heading(piece.text) for at, piece in enumerate(pieces)
    ]
    headed = list(pieces)
    for at in range(len(pieces) - 1):
        alone = alike[at] and not alike[at + 1] and not (at and alike[at - 1])
        if alone and len(pieces[at + 1].text.split()) >= 8:
            headed[at] = replace(pieces[at], kind="heading", level=max(level, 2))
    return headed


def _usual_length(lines: Sequence[Line], body: float) -> int:
    lengths = sorted(len(line.text) for line in lines if line.size == body)
    return lengths[int(0.9 * (len(lengths) - 1))]


def _paragraphs(page: Sequence[Line], body: float, longest: int) -> list[list[Line]]:
    """The lines of a page in groups that belong together."""
    if not page:
        return []
    steps: dict[float, list[float]] = {}
    for above, line in pairwise(page):
        if above.size == line.size and 0 < above.y - line.y < 3 * line.size:
            steps.setdefault(line.size, []).append(above.y - line.y)
    # The lower half of the distances is the one between lines of a paragraph.
    usual = {size: median(sorted(found)[: (len(found) + 1) // 2]) for size, found in steps.items()}
    groups = [[page[0]]]
    for above, line in pairwise(page):
        step = above.y - line.y
        # How full the line above would be with the first word of this one; far from full, it was ended on purpose.
        full = (len(above.text) + 1 + len(line.text.split(" ", 1)[0])) / longest
        ended = above.text.endswith(_ENDS)
        if (
            above.size != line.size
            or step > 1.25 * usual.get(line.size, line.size * 1.2)
            or _BULLET.match(line.text)
            or above.bold != line.bold
            or (line.x - above.x > 0.7 * line.size and (ended or full < 0.8))
            or (full < (0.8 if ended else 0.7) and line.size == body and not line.text[:1].islower())
        ) and not (step <= 0 and not ended):
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _piece(paragraph: Sequence[Line], body: float, larger: Sequence[float], page: int) -> Piece:
    text = paragraph[0].text
    for line in paragraph[1:]:
        text = _joined(text, line.text)
    first = paragraph[0]
    words = len(text.split())
    if first.size in larger and words <= 30:
        return Piece(text, "heading", min(larger.index(first.size) + 1, 6), page)
    stands_out = first.bold and len(paragraph) <= 2 and words <= 12
    if stands_out and not text.endswith((".", ",", ";", ":")) and not _BULLET.match(text):
        return Piece(text, "heading", min(len(larger) + 1, 6), page)
    return Piece(text, page=page)


def _runs_on(last: Piece, piece: Piece, open_end: Line, longest: int) -> bool:
    """Whether the first paragraph of a page goes on with the last one of the page before."""
    if last.kind not in ("paragraph", "item") or piece.kind != "paragraph" or _BULLET.match(piece.text):
        return False
    if last.text.endswith(_ENDS):
        return False
    return piece.text[:1].islower() or len(open_end.text) >= 0.8 * longest


def _joined(above: str, below: str) -> str:
    if above.endswith("\u00ad"):
        return above[:-1] + below
    above = re.sub("[\u2010\u2011]$", "-", above)
    return joined_at_hyphen(above, below) if re.search(r"\w-$", above) else f"{above} {below}"
