"""Whole texts: moved, merged and dropped sentences, the suspicion, and input that makes no sense."""

from __future__ import annotations

import pytest

from simplify.faithfulness import check
from tests.faithfulness.rewrites import DISHONEST, HONEST

ORIGINAL = """Officials denied on Thursday that at least 40,000 people had fled.
“We have lost nobody,” said General Tom Brandt.
President Anna Weir may visit the city in March. Rents rose by about a fifth in two decades.
The dog bit the mayor. It rained all evening."""


def told(parse, rewrite: str, original: str = ORIGINAL) -> set[tuple[str, str]]:
    """The kind and the effect of every finding that is more than a note."""
    found = check(parse(original), parse(rewrite)).findings
    return {(finding.kind, finding.effect) for finding in found if finding.severity != "note"}


def test_the_same_text_passes(parse):
    result = check(parse(ORIGINAL), parse(ORIGINAL))
    assert result.findings == ()
    assert result.suspicion == 0.0
    assert result.passed


def test_honest_rewriting_has_no_findings(parse):
    rewrite = """Rents rose by about 20% in 20 years. The mayor was bitten by the dog.
General Tom Brandt said: “We have lost nobody.” Anna Weir may visit the city in March. She is the president."""
    result = check(parse(ORIGINAL), parse(rewrite))
    assert told(parse, rewrite) == set()
    assert result.suspicion < 0.5
    assert result.passed


def test_left_out_sentences_are_notes_apart(parse):
    result = check(parse(ORIGINAL), parse("The dog bit the mayor."))
    assert {(finding.kind, finding.effect, finding.severity) for finding in result.findings} == {
        ("support", "dropped", "note")
    }
    assert [finding.source.of(ORIGINAL)[:16] for finding in result.findings] == [
        "Officials denied",
        "“We have lost no",
        "President Anna W",
        "Rents rose by ab",
        "It rained all ev",
    ]
    assert result.passed


@pytest.mark.parametrize(
    ("expected", "rewrite"),
    [
        (("opposite", "changed"), "Rents fell by about a fifth in two decades."),
        (("number", "changed"), "Rents rose by about a tenth in two decades. They cost 300 pounds."),
        (("number", "changed"), "Officials denied on Thursday that 40,000 people had fled."),
        (("certainty", "changed"), "President Anna Weir will visit the city in March."),
        (("scale", "changed"), "President Anna Weir may visit the city in June."),
        (("name", "added"), "President Rosa Lund may visit the city in March."),
        (("roles", "changed"), "The mayor bit the dog."),
        (("negation", "added"), "President Anna Weir may not visit the city in March."),
        (("amount", "changed"), "It rained some evening."),
        (("quotation", "changed"), "“We have lost one,” said General Tom Brandt."),
        (("quotation", "added"), "“Peace will come before winter,” said General Tom Brandt."),
        (("speaker", "changed"), "President Anna Weir said: “We have lost nobody.”"),
        (("support", "added"), "A comet crossed the silent harbour twice."),
    ],
)
def test_what_was_changed_is_told(parse, expected, rewrite):
    assert expected in told(parse, rewrite)


def test_one_planted_error_is_suspicious(parse):
    assert check(parse(ORIGINAL), parse("Rents fell by about a fifth in two decades.")).suspicion > 0.5
    assert check(parse(ORIGINAL), parse("Rents rose by about a fifth in two decades.")).suspicion < 0.2


@pytest.mark.parametrize(
    ("original", "rewrite", "effect"),
    [
        ("The firm refused to pay the rent in May.", "The firm paid the rent in May.", "lost"),
        ("The law no longer applies to farms.", "The law applies to farms.", "lost"),
        ("The island does not have a bank.", "The island has a bank.", "lost"),
        ("The council opened the hall in May.", "The council did not open the hall in May.", "added"),
    ],
)
def test_a_denial_in_a_sentence_that_is_otherwise_kept_is_an_error(parse, original, rewrite, effect):
    result = check(parse(original), parse(rewrite))
    assert ("negation", effect, "error") in {(one.kind, one.effect, one.severity) for one in result.findings}
    assert result.suspicion > 0.5


@pytest.mark.parametrize(
    ("original", "rewrite"),
    [
        ("The family in the old mill is homeless.", "The family in the old mill has no home."),
        ("The council failed to open the hall in May.", "The council did not open the hall in May."),
        ("The law no longer applies to farms.", "The law does not apply to farms any more."),
    ],
)
def test_a_denial_in_other_words_is_no_error(parse, original, rewrite):
    assert [one.message for one in check(parse(original), parse(rewrite)).findings if one.severity == "error"] == []


def test_a_softened_word_is_told(parse):
    original = "The massacre in the harbour shocked the whole town."
    assert told(parse, "The incident in the harbour shocked the whole town.", original) == {("severity", "changed")}


def test_a_term_at_a_distance_stays_at_a_distance(parse):
    original = "The ministry calls the war a “special operation” and says that it goes on."
    rewrite = "The ministry says that the special operation goes on."
    assert ("contested", "changed") in told(parse, rewrite, original)


def test_a_claim_does_not_become_a_fact(parse):
    original = "The firm claimed that the damaged ferry had been repaired in the spring."
    assert ("speaker", "lost") in told(parse, "The damaged ferry had been repaired in the spring.", original)
    explained = "The firm explained that the damaged ferry had been repaired in the spring."
    assert ("speech", "changed") in told(parse, explained, original)


def test_a_remark_on_evidence_is_not_lost(parse):
    original = "The company said, without evidence, that the harbour master had lied."
    assert ("evidence", "lost") in told(parse, "The company said that the harbour master had lied.", original)


def test_a_condition_is_not_lost(parse):
    original = "The captain will resign if the court finds the company guilty."
    assert ("condition", "lost") in told(parse, "The captain will resign.", original)


def test_an_empty_rewrite_says_nothing_wrong(parse):
    result = check(parse(ORIGINAL), parse(""))
    assert [finding.message for finding in result.findings] == ["The rewrite is empty."]
    assert result.suspicion == 0.0
    assert not result.passed


def test_a_rewrite_of_nothing_is_all_invented(parse):
    result = check(parse(""), parse("The dog bit the mayor."))
    assert result.suspicion == 1.0
    assert not result.passed


def test_two_empty_texts_agree(parse):
    assert check(parse(""), parse("  \n ")).passed


def test_another_article_is_suspicious(parse, article):
    result = check(parse(article("ferry-trial")), parse(article("tide-mill")))
    assert result.suspicion > 0.5
    assert not result.passed


def test_another_script_is_suspicious(parse):
    result = check(parse(ORIGINAL), parse("理事会星期一开会讨论大桥。"))
    assert result.suspicion > 0.5
    assert not result.passed


def test_another_language_is_suspicious(parse):
    result = check(parse(ORIGINAL), parse("Die Fähre fuhr am Montag. Niemand wurde verletzt, sagte der Minister."))
    assert result.suspicion > 0.5


@pytest.mark.parametrize(
    ("original", "rewrite"),
    [
        ("word " * 1200, "word " * 1200 + "other"),
        ("no stops here and no commas the ship sailed on and on", "The ship sailed on."),
        ("The sea\nthe sea\nis never still", "The sea is never still."),
        ("def f(x):\n    if not x:\n        return None", "It returns None if x is empty."),
        ("THE FERRY LEFT AT NOON. NOBODY WAS HURT.", "The ferry left at noon. Nobody was hurt."),
        ("- one apple\n- two pears", "One apple and two pears."),
        ("He said “I will “never go” home’ and ‘left", 'He said: "I will never go home.'),
        ("... !!! “” ‘’", "?!"),
    ],
)
def test_strange_input_gives_an_answer_within_bounds(parse, original, rewrite):
    result = check(parse(original), parse(rewrite))
    assert 0.0 <= result.suspicion <= 1.0
    for finding in result.findings:
        assert finding.source is None or finding.source.end <= len(original)
        assert finding.output is None or finding.output.end <= len(rewrite)


def test_the_same_input_gives_the_same_findings(parse):
    first, second = parse("Officials said 40 fled. The mayor bit the dog."), parse(ORIGINAL)
    assert check(second, first) == check(second, first)


def test_a_reordered_article_is_not_suspicious(parse, article):
    text = article("ferry-trial")
    turned = "\n".join(reversed([line for line in text.split("\n") if line.strip()]))
    assert check(parse(text), parse(turned)).suspicion < 0.5


@pytest.mark.parametrize(
    ("rewrite", "severities"),
    [
        ("She said: “We do not want a fight … we will defend our homes.”", []),
        ("“[They] will defend our homes,” she said.", []),
        ("“But we will defend our homes,” she said.", []),
        ('"The road is shut – for now."', []),
        ("“It is cold,” she said.", []),
        ("She says that they do not want a fight.", []),
        ("She said: “We do … want a fight.”", ["error"]),
        ("“We don’t want a fight,” she said.", ["error"]),
        ("“The road is closed - for now,” she said.", ["error"]),
        ("“We will defend our home,” she said.", ["error"]),
        ("She said: “The road out of the old town is shut and it is cold.”", ["error"]),
    ],
)
def test_a_quotation_is_word_for_word(parse, rewrite, severities):
    original = (
        "“We do not want a fight, but we will defend our homes,” she said. “The road is shut - for now. It is cold.”"
    )
    found = check(parse(original), parse(rewrite)).findings
    assert [one.severity for one in found if one.kind == "quotation"] == severities


def test_the_wording_of_a_quotation_is_no_doubt_of_its_facts(parse):
    result = check(
        parse("“We lost everything in the fire,” said the farmer."),
        parse("The farmer said: “We lost it all in the fire.”"),
    )
    assert [(one.kind, one.effect, one.severity) for one in result.findings] == [("quotation", "changed", "error")]
    assert result.suspicion < 0.5
    assert not result.passed


@pytest.mark.parametrize(("original", "rewrite"), HONEST)
def test_an_honest_rewrite_has_no_errors(parse, original, rewrite):
    result = check(parse(original), parse(rewrite))
    assert [one.message for one in result.findings if one.severity == "error"] == []
    assert result.suspicion < 0.5


def test_hardly_an_honest_rewrite_has_a_warning(parse):
    told = [rewrite for original, rewrite in HONEST if not check(parse(original), parse(rewrite)).passed]
    assert len(told) <= 3


@pytest.mark.parametrize(("kinds", "original", "rewrite"), DISHONEST)
def test_one_changed_fact_among_much_else_is_found(parse, kinds, original, rewrite):
    found = check(parse(original), parse(rewrite)).findings
    assert {one.kind for one in found if one.severity != "note"} & set(kinds.split())
