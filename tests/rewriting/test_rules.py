"""Every rule does exactly what its examples say, and nothing to its keeps."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace

import pytest

from simplify.language.parsed import ParsedText, parse_many
from simplify.levels import LEVELS, level_named
from simplify.lexicon.phrase_swaps import load_phrase_swaps
from simplify.lexicon.word_swaps import load_word_swaps
from simplify.model import Span
from simplify.rewriting import rules
from simplify.rewriting.engine import rewrite_texts
from simplify.rewriting.rule import Example, Keep, Rule, Situation
from simplify.rewriting.rules.phrases.plain_phrases import plain_phrases
from simplify.rewriting.rules.words.everyday_words import everyday_words
from simplify.rewriting.situations import first_days, situation_of
from simplify.settings import Settings

CASES = [(rule, case) for rule in rules.ORDER for case in (*rule.examples, *rule.keeps)]
Parse = Callable[[str], ParsedText]


def text_of(case: Example | Keep) -> str:
    return case.before if isinstance(case, Example) else case.text


def situation(case: Example | Keep, parsed: ParsedText) -> Situation:
    days = frozenset(first_days(parsed))
    known = situation_of(parsed, Settings(level=level_named(case.level).name))
    return replace(
        Situation(level=level_named(case.level), date=case.date, shorten=case.shorten, days=days),
        names=known.names,
        reopened=known.reopened,
    )


@pytest.mark.parametrize(("rule", "case"), CASES, ids=[f"{rule.name}: {text_of(case)[:40]}" for rule, case in CASES])
def test_a_rule_does_what_its_examples_say(rule: Rule, case: Example | Keep, parse: Parse) -> None:
    parsed = parse(text_of(case))
    (result,) = rewrite_texts([parsed], [rule], [situation(case, parsed)])
    wanted = case.after if isinstance(case, Example) else case.text
    assert result.text == wanted
    assert [change.rule for change in result.changes] == [rule.name] * len(result.changes)


@pytest.mark.parametrize("rule", rules.ORDER, ids=lambda rule: rule.name)
def test_a_rule_is_idempotent(rule: Rule, parse: Parse) -> None:
    for case in rule.examples:
        parsed = parse(case.after)
        (again,) = rewrite_texts([parsed], [rule], [situation(case, parsed)])
        assert again.text == case.after


@pytest.mark.parametrize("rule", rules.ORDER, ids=lambda rule: rule.name)
def test_a_rule_says_why_and_shows_when_not(rule: Rule) -> None:
    assert rule.why
    assert rule.summary.endswith(".")
    assert len(rule.examples) >= 1
    assert len(rule.keeps) >= 2
    assert all(example.before != example.after for example in rule.examples)


def test_every_module_of_rules_is_in_the_order_once() -> None:
    found = []
    for module in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}."):
        if not module.ispkg:
            members = vars(importlib.import_module(module.name)).values()
            found += [one.name for one in members if isinstance(one, Rule) and one.propose.__module__ == module.name]
    assert sorted(found) == sorted(rule.name for rule in rules.ORDER)
    assert len({rule.name for rule in rules.ORDER}) == len(rules.ORDER)


def test_every_phrase_does_what_its_row_says() -> None:
    swaps = [swap for group in load_phrase_swaps().values() for swap in group]
    texts = parse_many([swap.example for swap in swaps])
    results = rewrite_texts(texts, [plain_phrases], [Situation(level=LEVELS["b1"])] * len(texts))
    wrong = [
        (swap.line, result.text, [refusal.reason for refusal in result.refusals])
        for swap, result in zip(swaps, results, strict=True)
        if result.text != swap.plain
    ]
    assert wrong == []


@pytest.mark.parametrize("rule", rules.ORDER, ids=lambda rule: rule.name)
def test_what_a_rule_makes_rests_on_the_source(rule: Rule, parse: Parse) -> None:
    for case in rule.examples:
        parsed = parse(case.before)
        (result,) = rewrite_texts([parsed], [rule], [situation(case, parsed)])
        for statement in result.statements:
            spans = [one for one in statement.evidence if isinstance(one, Span)]
            assert spans
            assert all(span.end <= len(parsed.text) for span in spans)


def test_every_swap_does_what_its_row_says() -> None:
    swaps = [swap for group in load_word_swaps().values() for swap in group]
    texts = parse_many([swap.example for swap in swaps])
    levels = [LEVELS["a2" if swap.level == "A2" else "b1"] for swap in swaps]
    results = rewrite_texts(texts, [everyday_words], [Situation(level=level) for level in levels])
    wrong = [
        (swap.line, result.text, [refusal.reason for refusal in result.refusals])
        for swap, result in zip(swaps, results, strict=True)
        if result.text != swap.plain
    ]
    assert wrong == []
