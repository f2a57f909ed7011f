"""Compounds that no line of a print-out may break."""

from __future__ import annotations

import pytest

from simplify.rendering.wrapping import JOINER, kept_together


def body(text: str) -> str:
    return f'<head><title>a-b</title></head><body class="a-b">{text}</body>'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An e-cigarette.", "An e-~cigarette."),
        ("in 2010–2015", "in 2010–~2015"),
        ("“front-of-pack”", "“front-~of-~pack”"),
        ("a well-&#39;known one", "a well-~&#39;known one"),
        ("état-major", "état-~major"),
        (
            '<a class="term" href="#word-1">e-cigarette <b>x-ray</b></a>',
            '<a class="term" href="#word-1">e-~cigarette <b>x-~ray</b></a>',
        ),
        ('<a href="x-y" title="c-d">e-f</a>', '<a href="x-y" title="c-d">e-~f</a>'),
    ],
)
def test_compounds_are_kept_together(text: str, expected: str) -> None:
    assert kept_together(body(text)) == body(expected.replace("~", JOINER))


@pytest.mark.parametrize(
    "text",
    [
        "here – and there - so",
        "minus -5",
        "pro- and anti",
        '<a href="x-y" title="c-d">here</a>',
        "this-is-a-rather-long-compound",
        "plain",
    ],
)
def test_all_else_is_left_alone(text: str) -> None:
    assert kept_together(body(text)) == body(text)
