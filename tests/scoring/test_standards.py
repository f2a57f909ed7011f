"""The standards report: verdicts, places, and no claim of compliance."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.errors import UsageError
from simplify.language.parsed import ParsedText
from simplify.scoring.standards import ROWS, STANDARDS, Requirement, check_standards

Parse = Callable[[str], ParsedText]
EASY = "The boat left at six. It came back at noon. The crew was tired. They ate bread and fish. Then they slept. " * 3


def verdicts(found: tuple[Requirement, ...]) -> dict[str, str]:
    return {one.rule: one.verdict for one in found}


def test_an_easy_text(parse: Parse) -> None:
    found = verdicts(check_standards(parse(EASY.strip()), standard="wcag"))
    more = {"3.1.5 conjunctions": "pass"}
    assert found == {"3.1.3": "pass", "3.1.4": "pass", "3.1.5": "pass", "3.1.5 G153": "pass", "3.1.6": "person", **more}


def test_an_office_notice(parse: Parse, article: Callable[[str], str]) -> None:
    text = article("bridge-notice")
    found = {one.rule: one for one in check_standards(parse(text), standard="govuk")}
    assert found["sentence length"].verdict == "fail"
    assert [len(place.of(text).split()) > 25 for place in found["sentence length"].places] == [True] * 3
    assert found["reading age"].verdict == "fail"


def test_a_short_text_is_not_graded(parse: Parse) -> None:
    found = {one.rule: one for one in check_standards(parse("It rained."), standard="wcag")}
    assert (found["3.1.5"].verdict, found["3.1.5"].note) == ("person", "the text is too short to be graded")


@pytest.mark.parametrize("standard", STANDARDS)
def test_each_standard_has_something_for_a_person(parse: Parse, standard: str) -> None:
    found = check_standards(parse(EASY.strip()), standard=standard)
    assert {one.standard for one in found} == {standard}
    assert standard == "govuk" or "person" in verdicts(found).values()


def test_all_of_them(parse: Parse) -> None:
    found = check_standards(parse(EASY.strip()))
    assert len(found) == len(ROWS)
    assert len({(one.standard, one.rule) for one in found}) == len(ROWS)


def test_an_unknown_standard(parse: Parse) -> None:
    with pytest.raises(UsageError, match="there is no standard 'iso'"):
        check_standards(parse("It rained."), standard="iso")
