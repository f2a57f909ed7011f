"""Regular derivations are explained by their parts, and only where the parts add up."""

from __future__ import annotations

import pytest

from simplify.lexicon import Lexicon
from simplify.lexicon.derivations import LEXICALISED, derived_senses

ROWS = (
    ("small.txt", 1, "heed | verb | C1 | society | If you heed advice, you do what it says. |  |  | "),
    ("small.txt", 2, "tame | adj | B2 | environment | A tame animal is not afraid of people. |  |  | "),
    ("small.txt", 3, "pad | verb | B2 | everyday | To pad something means to make it softer. |  | seat | "),
    ("small.txt", 4, "pad | verb | C1 | culture | To pad a text means to make it too long. |  | text | "),
)


@pytest.fixture
def small() -> Lexicon:
    return Lexicon(ROWS)


@pytest.mark.parametrize(
    ("word", "pos", "identity", "definition"),
    [
        ("unheated", "adj", "un- + heat/verb", "“Unheated” means not heated."),
        ("unkind", "adj", "un- + kind/adj", "“Unkind” means not kind."),
        ("nonviolent", "adj", "non- + violent/adj", "“Nonviolent” means not violent."),
        ("unsold", "adj", "un- + sell/verb", "“Unsold” means not sold."),
        ("regrow", "verb", "re- + grow/verb", "To regrow means to grow again."),
        ("mistreat", "verb", "mis- + treat/verb", "To mistreat means to treat wrongly."),
        ("drinkable", "adj", "-able + drink/verb", "If something is drinkable, it is possible to drink it."),
        (
            "unforgivable",
            "adj",
            "un- -able + forgive/verb",
            "If something is unforgivable, it is not possible to forgive it.",
        ),
        ("jobless", "adj", "-less + job/noun", "Somebody or something jobless has no job."),
        ("deafness", "noun", "-ness + deaf/adj", "Deafness is the state or quality of being deaf."),
    ],
)
def test_a_derivation_of_a_plain_word(word: str, pos: str, identity: str, definition: str, small: Lexicon) -> None:
    (sense,) = derived_senses(word, pos, small)
    assert (sense.identity, sense.definition, sense.level) == (identity, definition, "B2")


def test_the_definition_of_a_hard_base_follows(small: Lexicon) -> None:
    (sense,) = derived_senses("unheeded", "adj", small)
    assert sense.definition == "“Unheeded” means not heeded. If you heed advice, you do what it says."
    assert (sense.identity, sense.level, sense.topics) == ("un- + heed/verb", "C1", ("society",))
    (sense,) = derived_senses("untame", "adj", small)
    assert sense.definition == "“Untame” means not tame. A tame animal is not afraid of people."


@pytest.mark.parametrize(
    ("word", "pos"),
    [
        ("unpadded", "adj"),  # two senses: which one is denied?
        ("refuse", "verb"),  # a word of the defining list
        ("restless", "adj"),
        ("recover", "verb"),
        ("remark", "verb"),
        ("unpacked", "adj"),  # of "unpack"
        ("united", "adj"),
        ("remix", "verb"),
        ("laughable", "adj"),
        ("harness", "noun"),
        ("missile", "verb"),
        ("reed", "verb"),
        ("unheated", "noun"),
        ("regrow", "adj"),
    ],
)
def test_no_derivation(word: str, pos: str, small: Lexicon) -> None:
    assert derived_senses(word, pos, small) == ()


def test_the_list_of_exceptions_holds_only_words_that_a_rule_could_take() -> None:
    words = [
        word
        for line in LEXICALISED.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
        for word in line.split()
    ]
    assert len(words) == len(set(words))
    odd = [
        w for w in words if not w.startswith(("re", "un", "mis", "non")) and not w.endswith(("less", "ness", "able"))
    ]
    assert odd == []
