"""Where sentences begin and end, and that their offsets give back the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText

Parse = Callable[[str], ParsedText]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Lt. Gen. Ivan Orlov was hurt at 5 a.m. on Monday. He left.",
            ["Lt. Gen. Ivan Orlov was hurt at 5 a.m. on Monday.", "He left."],
        ),
        ("He lives in the U.S. The army left.", ["He lives in the U.S.", "The army left."]),
        (
            "It rose by 3.5 per cent. Mr. and Mrs. Jones agreed.",
            ["It rose by 3.5 per cent.", "Mr. and Mrs. Jones agreed."],
        ),
        ("“Is it?” Smith said. “Yes!” the man said.", ["“Is it?” Smith said.", "“Yes!” the man said."]),
        ("“No!” The man said nothing.", ["“No!”", "The man said nothing."]),
        ("“We won.” Then they left.", ["“We won.”", "Then they left."]),
        (
            "She met J. K. Moore of Apex Inc. in D.C. yesterday.",
            ["She met J. K. Moore of Apex Inc. in D.C. yesterday."],
        ),
        (
            "They cried “Down with Hale [the mayor] and his men”.",
            ["They cried “Down with Hale [the mayor] and his men”."],
        ),
        ('"I won\'t go. You know." He left "at once".', ["\"I won't go.", 'You know."', 'He left "at once".']),
    ],
)
def test_sentences(text: str, wanted: list[str], parse: Parse) -> None:
    assert [sentence.text for sentence in parse(text).sentences] == wanted


@pytest.mark.parametrize("name", ["border-talks", "bridge-notice", "ferry-trial", "river-leak", "tide-mill"])
def test_offsets_give_back_the_text(name: str, article: Callable[[str], str], parse: Parse) -> None:
    parsed = parse(article(name))
    for sentence in parsed.sentences:
        assert sentence.span.of(parsed.text) == sentence.text
        for token in sentence.tokens:
            assert sentence.span_of(token).of(parsed.text) == token.text


def test_numbers_count_from_one_and_blocks_are_lines(parse: Parse) -> None:
    parsed = parse("One is here. Two is here.\n\nThree is here.")
    assert [(sentence.number, sentence.block) for sentence in parsed.sentences] == [(1, 0), (2, 0), (3, 1)]
    assert [sentence.number for sentence in parsed.sentences_of(1)] == [3]


def test_a_word_knows_whether_it_is_quoted(parse: Parse) -> None:
    (sentence,) = parse("He called it a “special measure” again.").sentences
    assert [token.text for token in sentence.words if sentence.is_quoted(token)] == ["special", "measure"]


def test_sentence_at_a_position(parse: Parse) -> None:
    parsed = parse("One is here. Two is here.")
    found = parsed.sentence_at(14)
    assert found is not None
    assert found.number == 2
    assert parsed.sentence_at(12) is None


def test_a_straight_quote_mark_that_closes_is_no_sentence_of_its_own(parse: Parse) -> None:
    text = "He said: “I said, 'Thank you, doctor. You can go now.'” They left."
    assert [sentence.text for sentence in parse(text).sentences] == [
        "He said: “I said, 'Thank you, doctor.",
        "You can go now.'”",
        "They left.",
    ]


def test_a_row_of_a_table_is_one_sentence(parse: Parse) -> None:
    assert [sentence.text for sentence in parse("2024 | £5").sentences] == ["2024 | £5"]
    assert len(parse("Adults | £12.50 | Children | Free").sentences) == 1
