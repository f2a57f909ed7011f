"""A sentence is more like the sense that it uses, and a model without vectors has no opinion."""

from __future__ import annotations

from collections.abc import Callable

from simplify.language.likeness import likeness
from simplify.language.parsed import ParsedText
from simplify.lexicon.entries import parse_line

MUSIC = parse_line("record | noun | B1 | culture | A record is a disc with music. | | song; band |", identity="1")
SPORT = parse_line(
    "record | noun | B1 | sport | A record is the best result in a sport. | | race; athlete |", identity="2"
)
UNKNOWN = parse_line("record | noun | B1 | sport | Qqzx. | |  |", identity="3")


def test_the_sense_in_use_is_the_likelier(parse: Callable[[str], ParsedText]) -> None:
    doc = parse("The singer bought the record because her guitar can be heard on it.").docs[0]
    measure = likeness(doc[4], doc[4])
    assert measure is not None
    assert measure(MUSIC) > measure(SPORT) + 0.1
    assert measure(UNKNOWN) == 0.0


def test_words_of_the_term_itself_do_not_count(parse: Callable[[str], ParsedText]) -> None:
    doc = parse("A record is here.").docs[0]
    measure = likeness(doc[0], doc[2])
    assert measure is not None
    assert measure(MUSIC) == measure(SPORT) == 0.0


def test_without_vectors_there_is_no_measure() -> None:
    import spacy

    doc = spacy.blank("en")("Fans broke the record.")
    assert likeness(doc[3], doc[3]) is None
