"""The word lists and the fitted weights hang together."""

from __future__ import annotations

from functools import partial

import pytest

from simplify.errors import LexiconError
from simplify.faithfulness import hinting, wordlists
from simplify.faithfulness.comparing import Comparison
from simplify.faithfulness.hinting import hints
from simplify.faithfulness.oppositions import graded, opposites, units
from simplify.faithfulness.severity import families
from simplify.faithfulness.side import Side
from simplify.faithfulness.suspicion import log_odds, signals, suspicion, weights


def test_no_word_is_its_own_opposite():
    for left, right in wordlists.sides("opposites"):
        for word in (*left, *right):
            same, rivals = opposites(word, word)
            assert word in same
            assert word not in rivals


def test_there_are_opposites_enough():
    pairs = {frozenset({one, other}) for left, right in wordlists.sides("opposites") for one in left for other in right}
    assert len(pairs) >= 400


def test_opposites_work_both_ways():
    for left, right in wordlists.sides("opposites"):
        for word in left:
            for other in right:
                if other in opposites(word, word)[1]:
                    assert word in opposites(other, other)[1] or word in opposites(other, other)[0]


def test_grades_and_units_have_rivals():
    assert "will" in graded("certainty", "may", "may")[1]
    assert "perhaps" in graded("certainty", "may", "may")[0]
    assert "some" in graded("amount", "all", "all")[1]
    assert "month" in units("years", "year")[1]
    assert "decade" in units("years", "year")[0]


def test_a_massacre_is_graver_than_an_incident():
    grades = dict(families()["massacre"])
    milder = dict(families()["incident"])
    assert grades["killing"] < milder["killing"]


def test_lists_say_where_a_line_is_wrong(monkeypatch, tmp_path):
    (tmp_path / "opposites.txt").write_text("# hot and cold\nhot cold\n", encoding="utf-8")
    monkeypatch.setattr(wordlists, "DATA", tmp_path)
    with pytest.raises(LexiconError) as raised:
        wordlists.sides("opposites")
    assert raised.value.where.endswith("opposites.txt:2")


def test_every_signal_has_a_fitted_model_with_its_measures(parse):
    text = "Officials denied on Monday that all 40 ships may sink within two years. The firm does not pay crews."
    rewrite = "Officials did not say on Monday that some 40 ships will rise. Anna Bell lacks crews."
    found = signals(Comparison(Side.of_text(parse(text)), Side.of_text(parse(rewrite))))
    models = weights()["models"]
    assert {signal.model for signal in found} == set(models)
    for signal in found:
        assert set(models[signal.model]["weights"]) == set(signal.measures)
        assert -8.0 <= log_odds(signal) <= 8.0


def test_suspicion_is_a_half_at_the_threshold():
    assert suspicion([weights()["threshold"]]) == pytest.approx(0.5)
    assert suspicion([]) == 0.0


def test_a_word_of_the_hints_is_of_its_ledger_and_hints_point_one_way():
    for line in (line for _, line in wordlists.lines("hints")):
        kind, _, rest = line.partition(":")
        for word in map(str.strip, rest.partition("<")[0].split(",")):
            alike, contrary = hints(kind, word, word)
            assert alike
            assert not alike & contrary
            assert (opposites if kind == "opposite" else partial(graded, kind))(word, word)[1]


def test_hints_say_where_a_line_is_wrong(monkeypatch, tmp_path):
    (tmp_path / "hints.txt").write_text("opposite: hot, warm | cold\n", encoding="utf-8")
    monkeypatch.setattr(wordlists, "DATA", tmp_path)
    hinting.table.cache_clear()
    with pytest.raises(LexiconError) as raised:
        hints("opposite", "hot", "hot")
    hinting.table.cache_clear()
    assert raised.value.where.endswith("hints.txt:1")
