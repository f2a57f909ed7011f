"""Regular forms follow the spelling rules of English."""

from __future__ import annotations

import pytest

from simplify.lexicon.inflecting import adjectives_of, adverb_of, regular_forms, term_forms


@pytest.mark.parametrize(
    ("word", "pos", "forms"),
    [
        ("cede", "verb", {"cede", "cedes", "ceded", "ceding"}),
        ("stop", "verb", {"stop", "stops", "stopped", "stopping"}),
        ("cook", "verb", {"cook", "cooks", "cooked", "cooking"}),
        ("carry", "verb", {"carry", "carries", "carried", "carrying"}),
        ("play", "verb", {"play", "plays", "played", "playing"}),
        ("die", "verb", {"die", "dies", "died", "dying"}),
        ("free", "verb", {"free", "frees", "freed", "freeing"}),
        ("quit", "verb", {"quit", "quits", "quitted", "quitting"}),
        ("travel", "verb", {"travel", "travels", "travelled", "traveled", "travelling", "traveling"}),
        ("crisis", "noun", {"crisis", "crisises"}),
        ("army", "noun", {"army", "armies"}),
        ("veto", "noun", {"veto", "vetoes"}),
        ("church", "noun", {"church", "churches"}),
        ("angry", "adj", {"angry", "angrier", "angriest"}),
        ("big", "adj", {"big", "bigger", "biggest"}),
        ("important", "adj", {"important"}),
    ],
)
def test_forms(word: str, pos: str, forms: set[str]) -> None:
    assert regular_forms(word, pos) == forms


@pytest.mark.parametrize(
    ("adjective", "adverb"),
    [("slow", "slowly"), ("angry", "angrily"), ("gentle", "gently"), ("basic", "basically"), ("full", "fully")],
)
def test_adverbs(adjective: str, adverb: str) -> None:
    assert adverb_of(adjective) == adverb


def test_any_word_of_a_phrase_may_be_inflected() -> None:
    forms = term_forms("war of attrition", "noun")
    assert {"war of attrition", "wars of attrition", "war-of-attrition"} <= forms
    assert "broke out" in term_forms("break out", "verb")


def test_listed_forms_are_kept() -> None:
    assert "withdrew" in term_forms("withdraw", "verb", ("withdrew",))


def test_adjectives_of() -> None:
    assert "angry" in adjectives_of("angrily", "adv")
    assert "frantic" in adjectives_of("frantically", "adv")
    assert "gentle" in adjectives_of("gently", "adv")
    assert "full" in adjectives_of("fully", "adv")
    assert adjectives_of("happiness", "noun") == ("happi", "happy")
    assert adjectives_of("fly", "noun") == ()
