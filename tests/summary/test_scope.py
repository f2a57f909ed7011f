"""What a statement hangs on stays with it: its condition, its period, and what fills its noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.summary.guarding import is_needed, is_needed_by_others

Parse = Callable[[str], ParsedText]


def needed(parse: Parse, text: str, words: str) -> bool:
    """Whether these words of a sentence must stay."""
    sentence = parse(text).sentences[0]
    start = sentence.text.index(words)
    tokens = [t for t in sentence.tokens if not t.is_space]
    part = frozenset(t.i for t in tokens if start <= t.idx - tokens[0].idx < start + len(words))
    assert part
    return is_needed(sentence, tokens, part) and is_needed_by_others(sentence, part)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("When the river is high, rats move into the kitchen of the old mill.", "When the river is high,"),
        ("The ferry can sail again once the new engine has come.", "once the new engine has come"),
        ("Visitors may feed the goats as long as a keeper is near them.", "as long as a keeper is near them"),
        ("Sales fell by 8 million euros in the second quarter.", "in the second quarter"),
        ("The club has attracted 90 members since 2011.", "since 2011"),
        ("The bridge is busier in winter.", "in winter"),
        ("The court granted an injunction ordering the mill to stop its wheel.", "ordering the mill to stop its wheel"),
        (
            "The mayor has raised concerns about the depth of the new harbour.",
            "about the depth of the new harbour",
        ),
        (
            "The harbour has been in the news since the film showed its old cranes.",
            "since the film showed its old cranes",
        ),
    ],
)
def test_a_part_without_which_more_or_nothing_is_said_stays(parse: Parse, text: str, words: str) -> None:
    assert needed(parse, text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Four men were hurt when a crane fell on the quay in Sel.", "when a crane fell on the quay in Sel"),
        ("The ferry sank with 40 people on board on Monday.", "on Monday"),
        ("For ten years, the club has counted birds at more than 600 ponds.", "For ten years,"),
        ("The council bought two boats with large sails for the school.", "for the school"),
    ],
)
def test_what_only_adds_to_an_event_may_go(parse: Parse, text: str, words: str) -> None:
    sentence = parse(text).sentences[0]
    start = sentence.text.index(words)
    tokens = [t for t in sentence.tokens if not t.is_space]
    part = frozenset(t.i for t in tokens if start <= t.idx - tokens[0].idx < start + len(words))
    assert not is_needed(sentence, tokens, part)


def test_what_a_letter_said_is_told_with_it(parse: Parse) -> None:
    from simplify.model import Passage, Rewriting, Statement
    from simplify.settings import Settings
    from simplify.summary.saying import Sayer

    text = "Anna Berg wrote an open letter to the council, saying she could not use the new bridge."
    parsed = parse(text)
    sentence = parsed.sentences[0]
    cut = text.index(", saying")
    spans = sentence.span
    first = Statement(text[:cut] + ".", (type(spans)(0, cut),))
    second = Statement("Anna Berg said that she could not use the new bridge.", (type(spans)(cut, len(text)),))
    plain = Rewriting("b1", (Passage("paragraph", (first, second), 0),))
    line = Sayer(parsed, plain, Settings().reader).line(sentence)
    assert line is not None
    assert line.text == f"{first.text} {second.text}"
