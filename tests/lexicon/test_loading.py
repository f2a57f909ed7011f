"""Senses are found by term, alias, form and identity; those of a user come first."""

from __future__ import annotations

import pytest

from simplify.errors import LexiconError
from simplify.lexicon.entries import Sense, parse_line
from simplify.lexicon.loading import Lexicon

LINES = (
    "strike | noun | B1 | work | A strike is a stop of work. | | |",
    "strike | noun | B1 | war | A strike is an attack. | | |",
    "strike | verb | B1 | war | If you strike a place, you attack it. | | | forms=struck",
    "front line | noun | B2 | war | A front line is where armies fight. | | | forms=frontline; also=line of contact",
    "front page | noun | B1 | culture | A front page is the first page. | | |",
    "front line worker | noun | B2 | work | A front line worker helps others. | | |",
    "WHO | abbr | B2 | health | The WHO is a group. | | | expands=World Health Organization",
)


def lexicon(own: tuple[Sense, ...] = ()) -> Lexicon:
    return Lexicon(((f"{'ab'[number > 3]}.txt", number, line) for number, line in enumerate(LINES, 1)), own)


def identities(senses: tuple[Sense, ...]) -> list[str]:
    return [sense.identity for sense in senses]


def test_senses_come_in_the_order_of_the_file() -> None:
    assert identities(lexicon().senses("strike")) == ["strike/noun/1", "strike/noun/2", "strike/verb/1"]


def test_a_part_of_speech_chooses() -> None:
    assert identities(lexicon().senses("strike", "verb")) == ["strike/verb/1"]
    assert lexicon().senses("strike", "adj") == ()


@pytest.mark.parametrize("name", ["frontline", "line of contact", "Front line", "Frontline"])
def test_aliases_forms_and_first_capitals_are_found(name: str) -> None:
    assert identities(lexicon().senses(name)) == ["front line/noun/1"]


def test_capitals_tell_terms_apart() -> None:
    assert identities(lexicon().senses("WHO")) == ["WHO/abbr/1"]
    assert lexicon().senses("who") == ()
    assert identities(lexicon().senses("World Health Organization")) == ["WHO/abbr/1"]


def test_an_identity_finds_its_sense_with_file_and_line() -> None:
    sense = lexicon().sense("strike/noun/2")
    assert sense is not None
    assert (sense.file, sense.line, sense.topics) == ("a.txt", 2, ("war",))
    assert lexicon().sense("strike/noun/3") is None


def test_phrases_are_indexed_by_first_word_the_longest_first() -> None:
    assert [term for _, term in lexicon().phrases("front")] == ["front line worker", "front line", "front page"]
    assert lexicon().phrases("line") == ((("line", "of", "contact"), "line of contact"),)
    assert lexicon().phrases("strike") == ()


def test_a_phrase_is_split_as_a_text_is() -> None:
    line = "devil's advocate | noun | C1 | everyday | D. | | | also=devils’ advocate,at one's wits' end"
    phrases = Lexicon([("a.txt", 1, line)])
    assert [words for words, _ in phrases.phrases("devil")] == [("devil", "'s", "advocate")]
    assert [words for words, _ in phrases.phrases("devils")] == [("devils", "'", "advocate")]
    assert [words for words, _ in phrases.phrases("at")] == [("at", "one's", "wits", "'", "end")]


def test_terms_and_size() -> None:
    assert lexicon().terms == ("strike", "front line", "front page", "front line worker", "WHO")
    assert len(lexicon()) == len(list(lexicon())) == 7


def test_a_users_definition_wins() -> None:
    own = parse_line("strike | noun | A2 | work | A strike is our word. | | |", identity="user/strike/noun/1")
    laid_over = lexicon().with_own((own,))
    assert identities(laid_over.senses("strike")) == ["user/strike/noun/1"]
    assert laid_over.sense("user/strike/noun/1") is own
    assert identities(laid_over.senses("frontline")) == ["front line/noun/1"]


def test_a_line_without_columns_is_an_error() -> None:
    with pytest.raises(LexiconError) as caught:
        Lexicon([("war.txt", 4, "strike")])
    assert caught.value.where == "war.txt:4"
