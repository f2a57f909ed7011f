"""The defining list: what is in it, and which inflections it allows."""

from __future__ import annotations

from pathlib import Path

import pytest

from simplify.errors import LexiconError
from simplify.lexicon.defining import DEFINING_LIST, DefiningList, defining_list

TOOLS = (
    "kind person group thing place way cause part use happen allow official government law army soldier weapon money "
    "company illness country leader vote court crime police machine"
).split()


def test_the_tools_of_defining_are_listed() -> None:
    assert [word for word in TOOLS if word not in defining_list().words] == []


def test_it_holds_about_two_thousand_content_words() -> None:
    content = [word for word, kinds in defining_list().words.items() if kinds != "f"]
    assert 1900 <= len(content) <= 2200


def test_it_is_sorted_and_in_lower_case() -> None:
    lines = [line for line in DEFINING_LIST.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    words = [line.split()[0] for line in lines]
    assert words == sorted(words)
    assert [word for word in words if word != word.lower()] == []


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("soldiers", "soldier"),
        ("fought", "fight"),
        ("making", "make"),
        ("weaker", "weak"),
        ("softly", "soft"),
        ("children", "child"),
        ("woken", "wake"),
        ("burnt", "burn"),
        ("learnt", "learn"),
        ("proven", "prove"),
        ("fuelled", "fuel"),
        ("doesn't", "does"),
        ("country's", "country"),
        ("thursday", "thursday"),
    ],
)
def test_inflected_words_are_allowed(form: str, base: str) -> None:
    allowed = defining_list()
    assert allowed.allows(form)
    assert allowed.base(form) == base


@pytest.mark.parametrize("form", ["relinquish", "attrition", "mitigate", "xyz", "well-attrition"])
def test_other_words_are_not(form: str) -> None:
    assert not defining_list().allows(form)


def test_a_hyphen_joins_allowed_words() -> None:
    assert defining_list().allows("two-year")


def test_a_word_listed_twice_is_an_error_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("# words\nwar n\nwar n\n", encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        DefiningList(path)
    assert caught.value.where == "list.txt:3"
