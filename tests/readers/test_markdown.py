"""Markdown: structure from its marks, words without them."""

from __future__ import annotations

import pytest

from simplify.errors import EmptyInput
from simplify.model import Document
from simplify.readers.composing import Origin
from simplify.readers.markdown import read

TEXT = """---
title: "Flood closes bridge"
author: Jane Doe
date: 2025-03-04
---
# Flood closes bridge

The river *rose* all night, the [council](http://192.0.2.1/)
said on `Tuesday`. ![The flood](flood.png)

## What we know

- Sixty families left
  - all are safe
1. Stay away

> I have ~~often~~ never seen it.

| Year | Height |
|------|--------|
| 2024 | 3 m    |

```
code
```

<div>HTML</div>
"""


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks]


def test_structure_and_front_matter() -> None:
    document = read(TEXT.encode(), Origin())
    assert (document.title, document.byline, document.date) == ("Flood closes bridge", "Jane Doe", "2025-03-04")
    assert blocks(document) == [
        ("heading", 1, "Flood closes bridge"),
        ("paragraph", 0, "The river rose all night, the council said on Tuesday."),
        ("heading", 2, "What we know"),
        ("item", 0, "Sixty families left"),
        ("item", 0, "all are safe"),
        ("item", 0, "Stay away"),
        ("quote", 0, "I have never seen it."),
        ("table", 0, "Year | Height\n2024 | 3 m"),
    ]
    assert document.notes == ("pictures left out: 1", "blocks of code left out: 1", "pieces of HTML left out: 1")


def test_a_title_that_only_the_front_matter_has_becomes_a_heading() -> None:
    document = read(b"---\ntitle: Flood\n---\nThe river rose.", Origin())
    assert blocks(document) == [("heading", 1, "Flood"), ("paragraph", 0, "The river rose.")]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert blocks(read(b"---\n\nThe river rose.", Origin())) == [("paragraph", 0, "The river rose.")]


def test_markdown_without_text_is_refused() -> None:
    with pytest.raises(EmptyInput):
        read(b"![](flood.png)\n\n---\n", Origin(where="a.md"))
