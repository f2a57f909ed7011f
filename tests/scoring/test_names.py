"""Names and titles: what is found, and what the grade is without them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.scoring.names import name_ranges
from simplify.scoring.profile import profiled

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("President Irena Kovash left Brelin on Tuesday.", ["President Irena Kovash", "Brelin"]),
        ("The prime minister, Anna Berg, spoke.", ["Anna Berg"]),
        ("Lt. Gen. Mark Hale met French officials in Geneva.", ["Lt. Gen. Mark Hale", "Geneva"]),
        ("It rained all day in March.", []),
    ],
)
def test_what_is_a_name(parse: Parse, text: str, names: list[str]) -> None:
    doc = parse(text).docs[0]
    assert [text[start:end] for start, end in name_ranges(doc)] == names


def test_a_name_counts_as_one_short_word(parse: Parse) -> None:
    sentence = profiled(parse("President Irena Kovash left Brelin on Tuesday.")).sentences[0]
    assert [word.text for word in sentence.plain] == ["Ann", "left", "Ann", "on", "Tuesday"]
    assert [word.text for word in sentence.words if word.name] == ["President", "Irena", "Kovash", "Brelin"]


def test_the_grade_falls_without_names(parse: Parse, article: Callable[[str], str]) -> None:
    profile = profiled(parse(article("border-talks")))
    assert profile.plain.words < profile.counts.words
    assert profile.plain.syllables / profile.plain.words < profile.counts.syllables / profile.counts.words
    assert profile.plain.sentences == profile.counts.sentences
