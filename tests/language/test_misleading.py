"""Respellings for words whose spelling misleads, and for no others."""

from __future__ import annotations

import pytest

from simplify.language.misleading import helpful_respelling


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("gnaw", "naw"),
        ("pneumonia", "noo-MOH-nyuh"),
        ("wrangle", "RANG-gul"),
        ("chasm", "KAZ-um"),
        ("anarchy", "AN-ur-kee"),
        ("oligarch", "OH-lih-gahrk"),
        ("epitome", "ih-PIT-uh-mee"),
        ("catastrophe", "kuh-TAS-truh-fee"),
        ("subtle", "SUT-ul"),
        ("plumb", "plum"),
        ("benign", "bih-NYN"),
        ("balm", "bahm"),
        ("furlough", "FUR-loh"),
        ("harangue", "hur-ANG"),
        ("biochemist", "by-oh-KEM-ist"),
        ("xenon", "ZEE-nahn"),
    ],
)
def test_a_misleading_spelling_is_respelt(word: str, said: str) -> None:
    assert helpful_respelling(word) == said


@pytest.mark.parametrize(
    "word",
    [
        "austerity",
        "incursion",
        "referee",
        "insight",
        "church",
        "cookie",
        "technician",
        "legislator",
        "doubled",
        "amble",
    ],
)
def test_an_honest_spelling_is_not(word: str) -> None:
    assert helpful_respelling(word) == ""


@pytest.mark.parametrize(
    "word", ["schedule", "herbal", "parachute", "gourmet", "bough", "aligned", "segue", "zzyzzyxch"]
)
def test_where_speakers_differ_or_the_sounds_are_not_sure_nothing_is_said(word: str) -> None:
    assert helpful_respelling(word) == ""
