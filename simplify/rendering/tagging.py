"""What WeasyPrint's tagged PDF leaves out, put in: a thin wrapper around two of its steps.

PDF/UA-1 passes without it, and readers are still worse off: the language of parts, what initials stand for, the scope
of table headers and the names of links are dropped, and running headers and footers are tagged as content, so that a
screen reader meets the page number in the middle of a sentence. The wrapper touches functions that are
private to WeasyPrint 70; `SUPPORTED` names the version, and the tests of the structure tell when it changes.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

SUPPORTED = "70"
_lock = threading.Lock()


class Tagger:
    """Collects, while the tags of one document are built, what `finish` puts right before it is written."""

    def __init__(self) -> None:
        self._running: dict[int, set[int]] = {}

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Build tags with the wrapper in place, one document at a time: it is a global of WeasyPrint."""
        from weasyprint.pdf import tags

        with _lock:
            original = tags._build_box_tree
            tags._build_box_tree = self._wrapped(original)
            try:
                yield
            finally:
                tags._build_box_tree = original

    def _wrapped(self, original: Any) -> Any:
        from weasyprint.formatting_structure.boxes import MarginBox

        def build(box: Any, *rest: Any) -> Iterator[Any]:
            box = getattr(box, "_box", box)
            if isinstance(box, MarginBox):
                _parent, _pdf, page_number, nums, _annotations, _tags = rest
                before = set(nums)
                yield from original(box, *rest)
                running = set(nums) - before
                self._running.setdefault(page_number, set()).update(running)
                for mark in running:
                    nums[mark] = b"null"
                return
            for element in original(box, *rest):
                _describe(element, box)
                if element["S"] == "/LI":
                    _wrap_body(element, rest[1])
                yield element

        return build

    def finish(self, document: Any, pdf: Any) -> None:
        """Mark running headers and footers as artifacts, and let links print."""
        from weasyprint.pdf.tags import pydyf

        for number, page in enumerate(pdf.page_references):
            content = _object(pdf, _object(pdf, page)["Contents"])
            running = self._running.get(number, set())
            for index, item in enumerate(content.stream):
                if running and isinstance(item, pydyf.Dictionary) and item.get("MCID") in running:
                    content.stream[index - 1] = "/Artifact"
                    content.stream[index] = pydyf.Dictionary({"Type": "/Pagination"})
        for thing in pdf.objects:
            if isinstance(thing, pydyf.Dictionary) and thing.get("Subtype") == "/Link":
                thing["F"] = 4


def _describe(element: Any, box: Any) -> None:
    """Say in the tag what the HTML element says: language, what initials stand for, scope, name of a link."""
    from weasyprint.pdf.tags import pydyf

    html = getattr(box, "element", None)
    if html is None:
        return
    if html.tag not in {"html", "body"} and (language := html.get("lang")):
        element["Lang"] = pydyf.String(language)
    if html.tag == "abbr" and (expansion := html.get("title")):
        element["S"], element["E"] = "/Span", pydyf.String(expansion)
    if element["S"] == "/TH" and "A" in element:
        element["A"]["Scope"] = "/Row" if html.get("scope") == "row" else "/Column"
    if (name := html.get("aria-label")) and getattr(box, "link_annotation", None):
        box.link_annotation["Contents"] = pydyf.String(name)


def _wrap_body(item: Any, pdf: Any) -> None:
    """Put everything of a list item but its label into one LBody, as ISO 32000-1, 14.8.4.3.3 asks."""
    from weasyprint.pdf.tags import pydyf

    kinds = [None if isinstance(kid, int) else _object(pdf, kid).get("S") for kid in item["K"]]
    if all(kind in {"/Lbl", "/LBody"} for kind in kinds):
        return
    body = pydyf.Dictionary(
        {"Type": "/StructElem", "S": "/LBody", "K": pydyf.Array(), "Pg": item["Pg"], "P": item.reference}
    )
    pdf.add_object(body)
    labels = pydyf.Array()
    for kid, kind in zip(item["K"], kinds, strict=True):
        if kind == "/Lbl":
            labels.append(kid)
        elif kind == "/LBody":
            for inner in _object(pdf, kid)["K"]:
                body["K"].append(inner)
                _adopt(pdf, inner, body)
        else:
            body["K"].append(kid)
            _adopt(pdf, kid, body)
    item["K"] = pydyf.Array([*labels, body.reference])


def _adopt(pdf: Any, kid: Any, parent: Any) -> None:
    if not isinstance(kid, int) and _object(pdf, kid).get("Type") == "/StructElem":
        _object(pdf, kid)["P"] = parent.reference


def _object(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]
