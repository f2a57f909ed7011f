"""What may be left out, and what never may."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.levels import LEVELS
from simplify.model import Rewriting, Span
from simplify.rewriting.decorating import DECORATING, PAINTING
from simplify.rewriting.engine import rewrite_texts
from simplify.rewriting.leaving_out import FACTS, is_dispensable, is_told, may_narrow
from simplify.rewriting.rule import Situation
from simplify.rewriting.rules import ORDER
from simplify.rewriting.rules.omissions.doubled import PAIRS
from simplify.rewriting.rules.omissions.pleonasms import PLEONASMS

Parse = Callable[[str], ParsedText]
OMISSIONS = [rule for rule in ORDER if rule.family == "omissions"]


def shortened(parsed: ParsedText) -> Rewriting:
    (result,) = rewrite_texts([parsed], OMISSIONS, [Situation(level=LEVELS["a2"], shorten=True)])
    return result


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They walked in a quiet green park.", True),
        ("They walked in a park in Leeds.", False),
        ("They walked in a park with two dogs.", False),
        ("They walked in a park without a dog.", False),
        ("They walked in a park with a gun.", False),
        ("They walked in a park that may be unsafe.", False),
        ("They walked in the largest park.", False),
    ],
)
def test_a_phrase_with_a_fact_is_needed(parse: Parse, text: str, expected: bool) -> None:
    (sentence,) = parse(text).sentences
    phrase = [token for token in sentence.tokens if token.i > 1 and not token.is_punct]
    assert is_dispensable(sentence, phrase) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two friends cooked a meal.", True),
        ("The two friends did not cook a meal.", False),
        ("The two friends would cook a meal.", False),
        ("The two friends cooked a meal if they could.", False),
    ],
)
def test_a_circumstance_hangs_on_what_is_told_as_a_fact(parse: Parse, text: str, expected: bool) -> None:
    (sentence,) = parse(text).sentences
    assert is_told(sentence, sentence.tokens.root) is expected


def test_a_claim_that_counts_may_be_narrowed_by_what_hangs_on_it(parse: Parse) -> None:
    counted, plain = parse("All the cars stopped in a street. The cars stopped in a street.").sentences
    assert may_narrow(counted.tokens.root)
    assert not may_narrow(plain.tokens.root)


@pytest.mark.parametrize(
    "text",
    [
        "“A picturesque village is, of course, a long, winding road away,” the mayor said.",
        "The mayor said: “We met once again in a statement.”",
        "The tax (a kind of fee) was raised again.",
        "Anna Bell, a nurse at the school, asked for help.",
        "The market, which has led to a fall in prices, was closed.",
        "The club, which campaigns against the road, wrote a letter.",
        "They met at a quiet hotel, armed with a knife.",
        "A deadly, sudden storm hit the coast.",
        "It was an alleged plot.",
    ],
)
def test_what_explains_counts_or_is_quoted_stays(parse: Parse, text: str) -> None:
    result = shortened(parse(text))
    assert result.text == text
    assert result.changes == ()


def test_every_omission_is_on_record_with_its_place(parse: Parse) -> None:
    text = "Of course, the two friends met once again in a picturesque village near the coast."
    result = shortened(parse(text))
    assert result.text == "The two friends met again in a village near the coast."
    assert [(change.rule, change.left_out) for change in result.changes] == [
        ("side_words", True),
        ("pleonasms", True),
        ("decorations", True),
    ]
    assert [change.span for change in result.changes] == [Span(0, 14), Span(31, 36), Span(47, 59)]


def test_no_word_list_holds_a_fact() -> None:
    assert frozenset() == DECORATING & FACTS
    assert frozenset() == PAINTING & FACTS


def test_what_stays_of_a_pair_is_one_of_the_two() -> None:
    assert [pair for pair, kept in PAIRS.items() if kept not in pair] == []
    assert set(PLEONASMS.values()) == {0, 1}
