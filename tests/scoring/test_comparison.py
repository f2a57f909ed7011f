"""Before and after: what is warned of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from simplify.language.parsed import ParsedText
from simplify.model import Finding, Score, Scores
from simplify.scoring import compare, score

BEFORE = Scores(40, 800, 1300, 20.0, 10, 40, (Score("Flesch-Kincaid", 11.0),))


def after(grade: float | None, **changes: float) -> Scores:
    return replace(BEFORE, formulas=(Score("Flesch-Kincaid", grade),), **changes)  # type: ignore[arg-type]


def lost(kind: str, *, severity: str = "error", effect: str = "lost") -> Finding:
    return Finding(kind, effect, severity, "…")  # type: ignore[arg-type]


def test_an_easier_text_that_kept_everything_is_not_warned_of() -> None:
    easier = after(8.0, words_per_sentence=14.0, hard_words=20)
    assert compare(BEFORE, easier).warnings == ()
    assert compare(BEFORE, easier) == compare(BEFORE, easier, [lost("hedge", severity="note")])


def test_a_grade_that_fell_while_facts_were_lost() -> None:
    easier = after(8.0, words_per_sentence=14.0)
    findings = [lost("negation"), lost("hedge", effect="changed"), lost("quotation", effect="added")]
    assert compare(BEFORE, easier, findings).warnings == (
        "The grade fell while 2 facts were lost or changed on the way (hedge, negation).",
    )
    assert compare(BEFORE, easier, findings[:1]).warnings == (
        "The grade fell while 1 fact was lost or changed on the way (negation).",
    )


def test_a_grade_that_fell_only_by_cutting() -> None:
    cut = after(9.0, words=400, sentences=20, hard_words=20)
    assert compare(BEFORE, cut).warnings == (
        "The grade fell only by cutting 50 % of the words: what is left is no easier.",
    )
    assert compare(BEFORE, replace(cut, words_per_sentence=15.0)).warnings == ()
    assert compare(BEFORE, replace(cut, hard_words=10)).warnings == ()


def test_a_text_that_became_harder() -> None:
    assert compare(BEFORE, after(12.4)).warnings == ("The new text is harder, by 1.4 grades.",)


def test_noise_and_missing_grades_are_not_warned_of() -> None:
    assert compare(BEFORE, after(10.9), [lost("negation")]).warnings == ()
    assert compare(BEFORE, after(None), [lost("negation")]).warnings == ()


def test_parsed_texts_are_scored_first(parse: Callable[[str], ParsedText], article: Callable[[str], str]) -> None:
    parsed = parse(article("tide-mill"))
    found = compare(parsed, parsed, level="a2")
    assert found.before == found.after == score(parsed, level="a2")
    assert found.warnings == ()
