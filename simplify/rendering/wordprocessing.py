"""Paragraphs, lists, tables and links of a Word document, on top of python-docx.

What an editor and a screen reader need is kept here: real heading and list styles, the language of the document and
of every part in another script (ECMA-376, 17.3.2.20), header rows that are marked and repeat, words for pictures and
tables, and no date or machine in the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from struct import error as StructError
from typing import Any
from zipfile import ZipFile

from simplify.rendering.packing import epoch, packed
from simplify.rendering.scripts import runs
from simplify.rendering.templating import cleaned
from simplify.rendering.theme import Theme
from simplify.rendering.word_styles import (
    REGIONS,
    Type,
    element,
    name_of,
    points,
    set_language,
    set_page,
    set_parts,
    set_styles,
)
from simplify.settings import Settings


class Manuscript:
    """A Word document that grows from top to bottom."""

    def __init__(self, settings: Settings, theme: Theme, *, language: str) -> None:
        from docx import Document

        self.document: Any = Document()
        self.language = REGIONS.get(settings.paper, "en-GB") if language == "en" else language
        self._bookmarks = 0
        kind = Type.of(settings)
        set_page(self.document.sections[0], settings.paper)
        set_styles(self.document, kind, theme.light)
        set_language(self.document, self.language)
        set_parts(self.document, kind)

    def heading(self, text: str, level: int) -> Any:
        """A heading of `level` (from 1)."""
        return self.say(self.paragraph(f"Heading {min(level, 6)}"), text)

    def paragraph(self, style: str = "Normal") -> Any:
        """An empty paragraph of this style at the end."""
        return self.document.add_paragraph(style=style)

    def item(self, depth: int = 0) -> Any:
        """An empty item of a bulleted list; lists inside lists have a greater `depth`."""
        return self.paragraph("List Bullet" if depth == 0 else "List Bullet 2")

    def say(self, paragraph: Any, text: str, style: str = "") -> Any:
        """The paragraph with this text put behind what it has, in a character style."""
        for run in runs(cleaned(text)):
            made = paragraph.add_run(run.text, style or None)
            if run.language:
                self._mark_language(made, run.language, right_to_left=run.right_to_left)
        return paragraph

    def _mark_language(self, run: Any, language: str, *, right_to_left: bool) -> None:
        properties = run._r.get_or_add_rPr()
        which = "bidi" if right_to_left else "val"
        if language in {"und-hani", "ja", "ko"}:
            which = "eastAsia"
        if right_to_left:
            properties.append(element("w:rtl"))
        properties.append(element("w:lang", **{which: language}))

    def link(self, paragraph: Any, text: str, *, anchor: str = "", address: str = "", tip: str = "") -> None:
        """A link behind what the paragraph has: to a bookmark of this document, or to an address."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml.ns import qn

        made = element(
            "w:hyperlink", **{name: value for name, value in (("anchor", anchor), ("tooltip", tip)) if value}
        )
        if address:
            made.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        before = len(paragraph._p)
        self.say(paragraph, text, "Link")
        for run in list(paragraph._p)[before:]:
            made.append(run)
        paragraph._p.append(made)

    def bookmark(self, paragraph: Any, name: str) -> None:
        """A place that links can lead to, behind what the paragraph has."""
        self._bookmarks += 1
        number = str(self._bookmarks)
        paragraph._p.append(element("w:bookmarkStart", id=number, name=name))
        paragraph._p.append(element("w:bookmarkEnd", id=number))

    def table(
        self, caption: str, header: Sequence[str], rows: Sequence[Sequence[str]], *, widths: Sequence[float]
    ) -> None:
        """A table whose first row is its header and repeats on every page; `widths` are shares of the line."""
        from docx.shared import Emu
        from docx.text.paragraph import Paragraph

        section, cell_style = self.document.sections[0], self.document.styles["Cell"]
        line = section.page_width - section.left_margin - section.right_margin
        shares = [Emu(int(line * width / sum(widths))) for width in widths]
        table = self.document.add_table(rows=1 + len(rows), cols=len(header), style="Table Grid")
        table.autofit = False
        for column, share in zip(table._tbl.tblGrid.gridCol_lst, shares, strict=True):
            column.w = share
        # The cells of python-docx are looked up one by one through the whole table: long tables would take minutes.
        for number, (row, texts) in enumerate(zip(table._tbl.tr_lst, (header, *rows), strict=True)):
            properties = row.get_or_add_trPr()
            properties.append(element("w:cantSplit"))
            if number == 0:
                properties.append(element("w:tblHeader"))
            for cell, share, text in zip(row.tc_lst, shares, texts, strict=True):
                cell.width = share
                paragraph = Paragraph(cell.p_lst[0], table._parent)
                paragraph.style = cell_style
                self.say(paragraph, text, "Strong" if number == 0 else "")
        properties, margins = table._tbl.tblPr, element("w:tblCellMar")
        for side, width in (("top", 50), ("left", 100), ("bottom", 50), ("right", 100)):
            margins.append(element(f"w:{side}", w=str(width), type="dxa"))
        properties.find(name_of("w:tblLook")).addprevious(margins)
        properties.replace(
            properties.find(name_of("w:tblLook")),
            element("w:tblLook", val="0020", firstRow="1", firstColumn="0", noHBand="1", noVBand="1"),
        )
        properties.append(element("w:tblCaption", val=caption))
        properties.append(element("w:tblDescription", val=", ".join(header)))

    def picture(self, content: bytes, words: str, *, height: float) -> bool:
        """A picture, `height` points high, with words for those who do not see it; False when it cannot be shown."""
        from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError

        paragraph = self.paragraph()
        try:
            shape = paragraph.add_run().add_picture(BytesIO(content), height=points(height))
        except (
            InvalidImageStreamError,
            UnexpectedEndOfFileError,
            UnrecognizedImageError,
            ValueError,
            LookupError,
            OSError,
            StructError,
        ):
            paragraph._p.getparent().remove(paragraph._p)
            return False
        shape._inline.docPr.set("descr", cleaned(words))
        shape._inline.docPr.set("name", "Logo")
        return True

    def running(self, head: str) -> None:
        """A line at the head of every page, and the page number at its foot."""
        section = self.document.sections[0]
        top, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
        top.style = foot.style = self.document.styles["Running"]
        self.say(top, head)
        self.say(foot, "Page ")
        _field(foot, "PAGE")
        self.say(foot, " of ")
        _field(foot, "NUMPAGES")

    def describe(self, *, title: str, author: str, about: str, made_with: str) -> None:
        """What the file says of itself; dates only when SOURCE_DATE_EPOCH gives one."""
        properties = self.document.core_properties
        properties.title, properties.author, properties.subject = (cleaned(one)[:255] for one in (title, author, about))
        properties.comments, properties.keywords, properties.category = cleaned(made_with)[:255], "", ""
        properties.last_modified_by, properties.revision, properties.language = "", 1, self.language
        moment = epoch()
        for name in ("dcterms:created", "dcterms:modified"):
            found = properties._element.find(name_of(name))
            if found is not None:
                properties._element.remove(found)
        if moment is not None:
            properties.created = properties.modified = moment.replace(tzinfo=None)

    def content(self) -> bytes:
        """The file. The same document gives the same bytes."""
        buffer = BytesIO()
        self.document.save(buffer)
        with ZipFile(buffer) as archive:
            return packed({name: archive.read(name) for name in archive.namelist()})


def _field(paragraph: Any, name: str) -> None:
    """A field that Word fills in; `1` stands there until it does."""
    field = element("w:fldSimple", instr=name)
    run = element("w:r")
    text = element("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
