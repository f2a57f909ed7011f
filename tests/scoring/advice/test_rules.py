"""Each advice rule: what it finds, and what it must leave alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simplify.language.parsed import ParsedText
from simplify.model import Advice, Block, Document, Source, Span
from simplify.scoring.advice import RULES, advise
from simplify.scoring.profile import profiled

Parse = Callable[[str | Document], ParsedText]

LONG = (
    "The council met on Monday and it talked about the bridge and the school and the new road and the park and "
    "the noise and the buses and the trees and the price of water."
)

FOUND = [
    ("long-sentence", LONG, [LONG]),
    (
        "many-conjunctions",
        "The ferry left and the bus came, but nobody moved because it rained.",
        ["The ferry left and the bus came, but nobody moved because it rained."],
    ),
    (
        "deep-nesting",
        "She said that the man who knew that the bridge was weak had left.",
        ["She said that the man who knew that the bridge was weak had left."],
    ),
    ("passive-without-agent", "The bridge was closed on Monday.", ["was closed"]),
    ("double-negative", "The plan is not unlikely to fail.", ["not unlikely"]),
    ("vague-reference", "The talks failed. This surprised everyone.", ["This"]),
    ("noun-string", "The water quality improvement plan is late.", ["water quality improvement plan"]),
    ("hidden-verb", "The council made a decision.", ["made a decision"]),
    ("hard-word", "The war of attrition went on. It was attrition.", ["attrition"]),
    ("hidden-verb", "They carried out an inspection.", ["carried out an inspection"]),
    ("idiom", "The mayor turned a blind eye to it.", ["turned a blind eye"]),
    ("number-without-frame", "The show has 5m viewers and cost £12m.", ["5m", "£12m"]),
    ("unexplained-abbreviation", "The OSCE sent observers.", ["OSCE"]),
    ("inconsistent-term", "The ceasefire held. The truce was short.", ["truce"]),
    ("date-without-year", "The vote is on 12 March in Oslo.", ["12 March"]),
    ("number-without-frame", "It lost 4.5 million euros.", ["4.5 million"]),
]
LEFT = [
    ("vague-reference", "The court met. Those found guilty had to pay."),
    ("vague-reference", "The lake froze. This, the largest of the three, is deep."),
    ("hidden-verb", "The rains had begun to take the pressure off. They carried mutations."),
    ("unexplained-abbreviation", "The painter JMW Turner was born in London. The GREAT campaign began."),
    ("unexplained-abbreviation", "It measured the “digital quotient”, or DQ, of each pupil."),
    ("number-without-frame", "She ran the 100m sprint."),
    ("many-conjunctions", "She said that the ferry left and the bus came, but asked whether it rained."),
    ("many-conjunctions", "“The ferry left and the bus came, but nobody moved because it rained,” he said."),
    ("passive-without-agent", "The streets were surrounded and the town was equipped with lamps."),
    ("hard-word", "Attrition left. They met Attrition in Oslo."),
    ("hard-word", "The ninth pedestrian had muddy shoes and a rust-red coat."),
    ("idiom", "They sell glow-in-the-dark paint."),
    ("unexplained-abbreviation", "The PARK(ing) day is in May. Write to the PO box."),
    ("inconsistent-term", "The ceasefire held. A new truce in the north was short."),
    ("date-without-year", "By 28 September the sun disappears behind the hill."),
    ("number-without-frame", "It fell from 4.5 million euros to 3.2 million euros."),
    ("long-sentence", "The council met on Monday."),
    ("long-sentence", f"“{LONG[:-1]},” he said."),
    ("deep-nesting", "She said that the bridge was weak."),
    ("passive-without-agent", "The bridge was closed by the police."),
    ("passive-without-agent", "The town is located on a hill."),
    ("passive-without-agent", "“The bridge was closed,” he said."),
    ("double-negative", "He did not go, and she never asked."),
    ("double-negative", "He denied it."),
    ("vague-reference", "The talks failed. This result surprised everyone."),
    ("vague-reference", "“This is wrong,” she said."),
    ("noun-string", "The water plan of the town is late."),
    ("noun-string", "The White House Press Office was closed."),
    ("noun-string", "About 40 % use bus lanes."),
    ("hidden-verb", "The witness gave evidence in March."),
    ("hard-word", "He met Attrition Jones."),
    ("hard-word", "“It is a war of attrition,” he said."),
    ("idiom", "She closed one blind eye."),
    ("unexplained-abbreviation", "The Organization for Security and Co-operation in Europe (OSCE) sent observers."),
    ("unexplained-abbreviation", "NATO and the U.S. agreed. LEAVE NOW. King Charles III left."),
    ("unexplained-abbreviation", "OSLO — The ferry left."),
    ("inconsistent-term", "The ceasefire held. The ceasefire was short."),
    ("date-without-year", "The vote is on 12 March 2026. They may 5 times."),
    ("number-without-frame", "It lost 4.5 million euros, half of its budget."),
]
HEDGED = "It allegedly may have failed. Officials, who did not want to be named, reportedly denied it without evidence."


def found(parse: Parse, text: str | Document, rule: str) -> list[Advice]:
    return [one for one in advise(profiled(parse(text))) if one.rule == rule]


@pytest.mark.parametrize(("rule", "text", "places"), FOUND)
def test_what_is_found(parse: Parse, rule: str, text: str, places: list[str]) -> None:
    advice = found(parse, text, rule)
    assert [one.span.of(text) for one in advice] == places
    assert all(one.message and one.suggestion and one.guideline for one in advice)


@pytest.mark.parametrize(("rule", "text"), LEFT)
def test_what_is_left_alone(parse: Parse, rule: str, text: str) -> None:
    assert found(parse, text, rule) == []


def test_every_rule_is_tested() -> None:
    tested = {rule for rule, _, _ in FOUND}
    others = {"many-abbreviations", "long-paragraph", "missing-heading"}
    assert tested | others == {rule.id for rule in RULES}
    assert len({rule.id for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("words", "severity"), [(20, None), (21, "note"), (25, "note"), (26, "warning"), (40, "warning"), (41, "error")]
)
def test_how_grave_a_long_sentence_is(parse: Parse, words: int, severity: str | None) -> None:
    text = "We saw" + " a cat and" * ((words - 3) // 3) + " big" * ((words - 3) % 3) + " trees."
    assert len(text.split()) == words
    assert [one.severity for one in found(parse, text, "long-sentence")] == ([severity] if severity else [])


def test_quotations_are_read_when_asked_for(parse: Parse) -> None:
    profile = profiled(parse("“It is a war of attrition,” he said."))
    assert [one.rule for one in advise(profile, quotations=True)] == ["hard-word"]


def test_hedges_denials_and_attribution_are_no_faults(parse: Parse) -> None:
    rules = {one.rule for one in advise(profiled(parse(HEDGED)), level="b2")}
    assert rules <= {"passive-without-agent", "hard-word"}


def test_many_abbreviations(parse: Parse) -> None:
    text = "The ABCD met the EFGH. The IJKM met the NOPQ. The RSTW was late."
    advice = found(parse, text, "many-abbreviations")
    assert [one.message for one in advice] == [
        "The text has 5 abbreviations (ABCD, EFGH, IJKM, NOPQ, RSTW); at most 3 are wanted."
    ]


def test_a_long_paragraph(parse: Parse) -> None:
    text = "The boat left at six in the morning. " * 12
    advice = found(parse, text.strip(), "long-paragraph")
    assert [one.message for one in advice] == [
        "The paragraph has 96 words in 12 sentences; 80 words are wanted at most."
    ]
    assert found(parse, "The boat left at six. " * 8, "long-paragraph") == []


def test_a_heading_is_missing_after_three_hundred_words(parse: Parse) -> None:
    line = "The boat left at six in the morning. " * 5
    text = "\n".join([line.strip()] * 9)
    advice = found(parse, text, "missing-heading")
    assert [one.message for one in advice] == ["320 words stand above this without a heading between them."]
    heading = Block("heading", Span(0, 3), level=1)
    blocks = parse(text).document.blocks
    with_heading = Document(Source(text), (*blocks[:6], heading, *blocks[6:]))
    assert found(parse, with_heading, "missing-heading") == []


def test_advice_is_in_the_order_of_the_text(parse: Parse, article: Callable[[str], str]) -> None:
    advice = advise(profiled(parse(article("border-talks"))))
    assert list(advice) == sorted(advice, key=lambda one: (one.span, one.rule))
    assert len(advice) > 20


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("The firm is relocating to Oslo.", "Say “moving”."),
        ("The tundra is wide.", "Explain it: Tundra is "),
        ("The zxqvist left.", "Use a common word, or explain it where it first stands."),
    ],
)
def test_a_hard_word_comes_with_the_wording_of_the_lexicon(parse: Parse, text: str, suggestion: str) -> None:
    (advice,) = found(parse, text, "hard-word")
    assert advice.suggestion.startswith(suggestion)
