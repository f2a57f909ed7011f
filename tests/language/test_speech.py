"""Who says what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.language.speech import Attribution, attributions, with_speakers
from simplify.language.speech_verbs import CLASSES, class_of, same_force

Parse = Callable[[str], ParsedText]


def told(parsed: ParsedText) -> list[tuple[str, str, str, str]]:
    return [(one.kind, one.speaker, one.verb, one.content.of(parsed.text)) for one in attributions(parsed)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The door was open,” Rosa Telles said.",
            [("direct", "Rosa Telles", "say", "The door was open,")],
        ),
        (
            "“The door was open,” said Rosa Telles, a captain.",
            [("direct", "Rosa Telles", "say", "The door was open,")],
        ),
        (
            "Rosa Telles said: “The door was open.”",
            [("direct", "Rosa Telles", "say", "The door was open.")],
        ),
        (
            "Rosa Telles said that the door was open.",
            [("indirect", "Rosa Telles", "say", "that the door was open")],
        ),
        (
            "According to Rosa Telles, the door was open.",
            [("according", "Rosa Telles", "", "the door was open")],
        ),
        (
            "The door was open, according to the report.",
            [("according", "the report", "", "The door was open")],
        ),
        (
            "Pavel Doren told reporters that the war was over.",
            [("indirect", "Pavel Doren", "tell", "that the war was over")],
        ),
        (
            "Pavel Doren denied that his men had fired.",
            [("indirect", "Pavel Doren", "deny", "that his men had fired")],
        ),
        (
            "The two sides will meet on Monday, a spokesman for the ministry said.",
            [("indirect", "a spokesman for the ministry", "say", "The two sides will meet on Monday")],
        ),
    ],
)
def test_the_forms_of_attribution(parse: Parse, text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(parse(text)) == expected


def test_a_participle_has_the_speaker_of_its_sentence(parse: Parse) -> None:
    parsed = parse("“It is not ours,” Pavel Doren said, claiming without evidence that the rocket came from the north.")
    assert [(one.speaker, one.verb_class) for one in attributions(parsed)] == [
        ("Pavel Doren", "neutral"),
        ("Pavel Doren", "claim"),
    ]


def test_a_quotation_goes_on_in_its_paragraph(parse: Parse) -> None:
    parsed = parse("“The door was open,” Rosa Telles said. “I told the office.”")
    assert [(one.speaker, one.sure) for one in attributions(parsed)] == [("Rosa Telles", True), ("Rosa Telles", False)]


def test_a_quotation_over_paragraphs_keeps_its_speaker(parse: Parse, article: Callable[[str], str]) -> None:
    parsed = with_speakers(parse(article("ferry-trial")))
    long = next(one for one in parsed.quotations if len(one.parts) > 1)
    assert len(long.parts) == 3
    assert long.speaker == "Rosa Telles"


def test_a_pronoun_is_followed_only_when_sure(parse: Parse) -> None:
    assert told(parse("Pavel Doren met Erik Lund. He said that he was tired."))[0][1] == ""
    assert told(parse("Rosa Telles came. She said that the door was open."))[0][1] == "Rosa Telles"


def test_a_hearer_is_no_speaker(parse: Parse) -> None:
    assert told(parse("Rosa Telles was told that the repairs would have to wait.")) == []


def test_a_term_in_quote_marks_is_no_speech(parse: Parse) -> None:
    parsed = parse("Velmora calls the war a “protection visit”.")
    assert [one.kind for one in attributions(parsed)] == ["indirect"]


def test_a_denied_saying_is_marked(parse: Parse) -> None:
    found: Attribution = attributions(parse("Rosa Telles did not say that the door was open."))[0]
    assert found.negated


def test_commanding_a_ship_says_nothing(parse: Parse) -> None:
    assert attributions(parse("Erik Lund commanded the ship for a year. The storm claimed nine lives.")) == ()


def test_classes_do_not_overlap() -> None:
    words = [word for verbs in CLASSES.values() for word in verbs]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("verb", "expected"),
    [("say", "neutral"), ("claim", "claim"), ("deny", "deny"), ("admit", "admit"), ("point_out", "explain")],
)
def test_class_of_a_verb(verb: str, expected: str) -> None:
    assert class_of(verb) == expected


def test_force_is_kept_inside_a_class_only() -> None:
    assert same_force("say", "tell")
    assert not same_force("say", "admit")
    assert not same_force("run", "say")
