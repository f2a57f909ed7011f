"""Explanations stand after the sentence that uses a term first, and never inside a quotation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.glossary import place
from simplify.language.parsed import ParsedText
from simplify.model import Citation, Entry, Passage, Rewriting, Span, Statement
from simplify.settings import Settings

Parse = Callable[[str], ParsedText]
MEANING = Statement("If you cede land, you give it up.", (Citation("cede/verb/1"),), "glossary", True, "ceded")


def unchanged(parsed: ParsedText, level: str) -> Rewriting:
    """A rewriting that changes nothing."""
    passages = tuple(
        Passage(
            block.kind,
            tuple(Statement(one.text, (one.span,)) for one in parsed.sentences_of(number)),
            number,
        )
        for number, block in enumerate(parsed.document.blocks)
    )
    return Rewriting(level, passages)  # type: ignore[arg-type]


def entry(parsed: ParsedText, term: str = "ceded", definition: Statement | None = MEANING) -> Entry:
    at = parsed.text.index(term)
    return Entry(term, definition, "lexicon" if definition else "editor", (Span(at, at + len(term)),))


def placed(parsed: ParsedText, *entries: Entry, level: str = "b1") -> list[tuple[str, bool]]:
    result = place(unchanged(parsed, level), entries, parsed, Settings(level=level))  # type: ignore[arg-type]
    return [(one.text, one.added) for one in result.statements]


@pytest.mark.parametrize("level", ["a2", "b1"])
def test_the_next_sentence_explains(level: str, parse: Parse) -> None:
    parsed = parse("The army ceded two villages in March. The general left.")
    assert placed(parsed, entry(parsed), level=level) == [
        ("The army ceded two villages in March.", False),
        ("If you cede land, you give it up.", True),
        ("The general left.", False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“We ceded two villages in March. We will not cede more,” she said.",
        "“We ceded two villages in March,” she said. “Nobody will forget it.”",
        "The army ceded two villages in March. This was a mistake.",
        "The army ceded these two villages: Tarn and Brelin.\nThey ceded it:",
    ],
    ids=["inside a quotation", "between its parts", "before “this”", "sure elsewhere"],
)
def test_nothing_is_put_where_it_would_break_something(text: str, parse: Parse) -> None:
    parsed = parse(text)
    last = parsed.text.rindex("ceded")
    one = Entry("ceded", MEANING, "lexicon", (Span(last, last + 5),))
    assert not any(added for _, added in placed(parsed, one))


def test_an_explanation_may_follow_a_whole_quotation(parse: Parse) -> None:
    parsed = parse("“We ceded two villages in the month of March,” she said.")
    assert placed(parsed, entry(parsed))[-1] == ("If you cede land, you give it up.", True)


def test_a_paragraph_gets_one_explanation(parse: Parse) -> None:
    parsed = parse("The army ceded two villages after the long incursion in March.")
    assert [added for _, added in placed(parsed, entry(parsed), entry(parsed, "incursion"))] == [False, True]


def test_an_unsure_sense_is_not_placed(parse: Parse) -> None:
    parsed = parse("The army ceded two villages in March. The general left.")
    assert not any(added for _, added in placed(parsed, entry(parsed, definition=None)))


def test_at_b2_and_without_aids_nothing_is_placed(parse: Parse) -> None:
    parsed = parse("The army ceded two villages in March. The general left.")
    rewriting = unchanged(parsed, "b2")
    assert place(rewriting, (entry(parsed),), parsed, Settings(level="b2")) == rewriting
    assert place(rewriting, (entry(parsed),), parsed, Settings(aids=False)) == rewriting
