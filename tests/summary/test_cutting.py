"""Parses that cannot be trusted with a cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.cutting import breaks_off, is_misread, loses_a_dash, without_also

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("conj", "text", "misread"),
    [
        ("broken", "They closed the mill after rain had broken it", True),
        ("left", "They closed the mill and left the town", False),
        ("left", "They closed the mill , left the town", False),
    ],
)
def test_two_verbs_are_joined_by_something(conj: str, text: str, misread: bool) -> None:
    from types import SimpleNamespace

    import spacy
    from spacy.tokens import Doc

    words = text.split()
    at, root = words.index(conj), 1
    tags = ["VBD" if i in (root, at) else "NN" for i in range(len(words))]
    deps = ["cc" if word == "and" else "dep" for word in words]
    deps[root], deps[at] = "ROOT", "conj"
    pos = ["VERB" if i in (root, at) else "NOUN" for i in range(len(words))]
    heads = [root] * len(words)
    doc = Doc(spacy.blank("en").vocab, words=words, heads=heads, deps=deps, tags=tags, pos=pos)
    assert is_misread(SimpleNamespace(tokens=doc[:])) is misread  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("They closed the mill and.", True),
        ("They sold boats, including in Haro.", True),
        ("They closed the mill.", False),
    ],
)
def test_a_text_that_something_has_to_follow(text: str, broken: bool) -> None:
    assert breaks_off(text) is broken


def test_one_of_two_dashes_is_missed() -> None:
    assert loses_a_dash("The mill – an old one – is closed.", "The mill – an old one is closed.")
    assert not loses_a_dash("The mill – an old one – is closed.", "The mill is closed.")


def test_also_is_left_out_only_of_the_narration() -> None:
    assert without_also("The mayor also closed the mill.") == "The mayor closed the mill."
    assert without_also("“I also closed it,” she said.") == "“I also closed it,” she said."
