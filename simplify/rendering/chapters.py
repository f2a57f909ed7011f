"""Chapters of a book: XML files out of templates, with links that find their goal in another file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from simplify.errors import OutputError

XHTML = "{http://www.w3.org/1999/xhtml}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Templates escape < and > wherever they stand, so a tag can be told by its brackets.
_VOID = re.compile(r"<(br|hr|img|wbr)\b([^<>]*?)\s*/?>")
_ASIDE = {"number", "evidence", "tag", "remark"}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a chapter, for the table of contents."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its file is called after it. `tree` is the root element (lxml) of its XHTML."""

    name: str
    title: str
    tree: Any
    headings: tuple[Heading, ...] = ()
    landmark: str = ""

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.xhtml"

    @property
    def has_drawing(self) -> bool:
        """Whether there is SVG in it, which the list of files has to say."""
        return next(self.tree.iter("{http://www.w3.org/2000/svg}svg"), None) is not None

    @property
    def content(self) -> bytes:
        """The file."""
        return written(self.tree)


def read_chapter(markup: str, *, name: str, title: str, levels: Sequence[int] = (2,), landmark: str = "") -> Chapter:
    """The chapter of this markup; its headings of these levels get an id each.

    Raises OutputError when the markup, that of an overridden template for instance, is not well-formed.
    """
    tree = parsed(markup, where=f"epub/{name}.xhtml.j2")
    headings = []
    for number, element in enumerate(tree.iter(*(f"{XHTML}h{level}" for level in levels)), start=1):
        text = " ".join(_said(element).split())
        if text:
            element.set("id", element.get("id") or f"{name}-heading-{number}")
            headings.append(Heading(element.get("id"), text))
    return Chapter(name, title, tree, tuple(headings), landmark)


def parsed(markup: str, *, where: str) -> Any:
    """The tree of XHTML, in which every language is said in the way of XML too. Raises OutputError."""
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        tree = etree.fromstring(_VOID.sub(r"<\1\2/>", markup.strip()).encode("utf-8"), parser)
    except etree.XMLSyntaxError as problem:
        what = f"the template does not make well-formed XML: {problem}"
        raise OutputError(what, where=where, remedy="mend it, or leave out --templates") from problem
    for element in tree.iter(f"{XHTML}*"):
        if language := element.get("lang"):
            element.set(_LANG, language)
    return tree


def written(tree: Any, *, page: bool = True) -> bytes:
    """The file of a tree: a page, or a drawing."""
    from lxml import etree

    kind = {"doctype": "<!DOCTYPE html>"} if page else {}
    made: bytes = etree.tostring(tree, encoding="utf-8", xml_declaration=True, **kind)
    return made + b"\n"


def connect(chapters: Sequence[Chapter]) -> None:
    """Lead every link to an id of another chapter into its file; a link whose goal is nowhere becomes plain text."""
    homes = {element.get("id"): chapter for chapter in chapters for element in chapter.tree.iter() if element.get("id")}
    for chapter in chapters:
        for link in list(chapter.tree.iter(f"{XHTML}a")):
            goal = link.get("href", "")
            if not goal.startswith("#"):
                continue
            home = homes.get(goal[1:])
            if home is None:
                link.tag = f"{XHTML}span"
                link.attrib.clear()
            elif home is not chapter:
                link.set("href", f"{home.file}{goal}")


def _said(element: Any) -> str:
    """The words of a heading without the numbers and remarks beside them."""
    if set((element.get("class") or "").split()) & _ASIDE:
        return element.tail or ""
    inner = (element.text or "") + "".join(_said(child) for child in element)
    return inner if element.tag in {f"{XHTML}h{level}" for level in range(1, 7)} else inner + (element.tail or "")
