"""The entries of a text: the right sense or none, the text's own words first, the user's before ours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from simplify.glossary import explain
from simplify.language.parsed import ParsedText
from simplify.lexicon import Lexicon
from simplify.model import Block, Citation, Document, Entry, Source, Span, Statement
from simplify.settings import Settings

Parse = Callable[[str | Document], ParsedText]
B1, ALL = Settings(), Settings(all_terms=True)


def test_an_entry_has_all_its_parts(only_small: Lexicon, parse: Parse) -> None:
    text = "The war of attrition goes on. It will be a war of attrition for years."
    definition = Statement(
        "A war of attrition is a long war in which each side slowly gets weaker.",
        (Citation("war of attrition/noun/1"),),
        "glossary",
        added=True,
        explains="war of attrition",
    )
    assert explain(parse(text), B1) == (
        Entry(
            term="war of attrition",
            definition=definition,
            origin="lexicon",
            places=(Span(4, 20), Span(43, 59)),
            example=Statement("The war of attrition goes on.", (Span(0, 29),), "verbatim"),
            say="uh-TRISH-un",
            part_of_speech="noun",
            forms=("wars of attrition",),
            topics=("war",),
        ),
    )


def test_an_entry_knows_other_forms_and_other_meanings_of_its_term(only_small: Lexicon, parse: Parse) -> None:
    first, second = (
        "Workers of the union began a strike. The strikes hurt the pay of all.",
        "They took two men hostage.",
    )
    text = f"{first} {second} He ceded land."
    found = {entry.term: entry for entry in explain(parse(text), ALL)}
    assert found["strike"].forms == ("strikes",)
    assert found["strike"].other_senses == ("A strike is a sudden attack by planes or ships.",)
    assert found["ceded"].forms == ("cede", "cedes", "ceding")
    assert [entry.forms for term, entry in found.items() if "hostage" in term] == [()]


def test_a_verb_apart_from_its_particle_has_its_own_name(only_small: Lexicon, parse: Parse) -> None:
    (entry,) = explain(parse("They shut the plant down in May."), ALL)
    assert (entry.term, entry.places) == ("shut down", (Span(5, 24),))
    assert entry.forms == ("shuts down", "shutting down")


def test_what_stands_between_a_verb_and_its_particle_shows_the_sense(only_small: Lexicon, parse: Parse) -> None:
    (entry,) = explain(parse("They set the bomb off at noon."), ALL)
    assert entry.definition is not None
    assert entry.definition.text == "To set off a bomb means to make it start."


def test_a_verb_with_an_object_has_no_sense_that_takes_none(only_small: Lexicon, parse: Parse) -> None:
    (entry,) = explain(
        parse("After the journey home and the trip, she set it off."), Settings(level="a2", all_terms=True)
    )
    assert (entry.term, entry.origin) == ("set off", "editor")


def test_a_fixed_expression_that_is_a_term_is_explained(only_small: Lexicon, parse: Parse) -> None:
    (entry,) = explain(parse("The company ran into trouble in May."), ALL)
    assert entry.definition is not None
    assert entry.definition.text == "If you run into trouble, you begin to have it."


@pytest.mark.parametrize(
    ("text", "expansion"),
    [
        ("The ECB met in May.", "European Central Bank"),
        ("The Organisation for River Safety and Trade (ORST) met.", "Organisation for River Safety and Trade"),
    ],
)
def test_what_initials_stand_for_is_kept(text: str, expansion: str, only_small: Lexicon, parse: Parse) -> None:
    (entry,) = explain(parse(text), ALL)
    assert (entry.expansion, entry.forms) == (expansion, (expansion,))


def test_the_term_stands_as_the_text_has_it(only_small: Lexicon, parse: Parse) -> None:
    (entry,) = explain(parse("Ceded villages are lost. They ceded three."), ALL)
    assert (entry.term, entry.simpler) == ("ceded", ("give up",))


def test_another_name_and_a_hard_word_of_the_definition_are_explained(only_small: Lexicon, parse: Parse) -> None:
    conference, incursion = sorted(
        explain(parse("After the incursion she gave a news conference."), ALL), key=lambda entry: -len(entry.term)
    )
    assert conference.definition is not None
    assert conference.definition.text == (
        "“News conference” means the same as “press conference”. "
        "At a press conference somebody answers the questions of journalists."
    )
    assert incursion.definition is not None
    assert incursion.definition.text == (
        "An incursion is a sudden attack across a border. “Border” means the line between two countries."
    )


@pytest.mark.parametrize(
    ("text", "definition"),
    [
        ("The union called a strike over pay.", "A strike is a time when workers refuse to work."),
        ("A missile strike by the army hit the town.", "A strike is a sudden attack by planes or ships."),
    ],
)
def test_the_sense_is_chosen_by_what_stands_around(
    text: str, definition: str, only_small: Lexicon, parse: Parse
) -> None:
    (entry,) = explain(parse(text), ALL)
    assert entry.definition is not None
    assert entry.definition.text == definition


@pytest.mark.parametrize(
    "text",
    [
        "The strike surprised us.",
        "The union called a strike over pay. Later a missile strike by the army hit the town.",
        "They may commit it. She had committed a crime.",
    ],
    ids=["no cue", "both senses", "a verb that is first unsure"],
)
def test_an_unsure_sense_is_left_to_an_editor(text: str, only_small: Lexicon, parse: Parse) -> None:
    (entry,) = explain(parse(text), ALL)
    assert (entry.origin, entry.definition, len(entry.senses)) == ("editor", None, 2)


def test_a_noun_keeps_its_sense_through_a_text(only_small: Lexicon, parse: Parse) -> None:
    (entry,) = explain(parse("The strike surprised us. The union had called the strike over pay."), ALL)
    assert (entry.origin, len(entry.places)) == ("lexicon", 2)


def test_a_cue_that_keeps_a_wording_out_hides_no_entry(only_small: Lexicon, parse: Parse) -> None:
    assert [entry.term for entry in explain(parse("They sat on a small hillock."), ALL)] == ["hillock"]


def test_a_sense_that_is_ruled_out_is_no_entry(only_small: Lexicon, parse: Parse) -> None:
    assert explain(parse("Her diet regime is hard. We all took part in the play on a grid of squares."), ALL) == ()


def test_a_contested_term_says_who_uses_it(only_small: Lexicon, parse: Parse) -> None:
    (entry,) = explain(parse("The regime closed the station."), B1)
    assert entry.note == (
        "Used by: its enemies. Others say: it calls itself the government. Neutral wording: government."
    )


def test_what_the_text_says_of_a_term_comes_first(only_small: Lexicon, parse: Parse) -> None:
    text = (
        "Under much scrutiny, the war – which in Velmora is called a “protection visit” – went on. Later the Western "
        "Harbour Board (WHB) met. The European Central Bank (ECB) did not."
    )
    entries = explain(parse(text), ALL)
    assert [(entry.term, entry.origin) for entry in entries[:2]] == [("protection visit", "text"), ("WHB", "text")]
    assert {(entry.term, entry.origin) for entry in entries[2:]} == {("ECB", "lexicon"), ("scrutiny", "lexicon")}
    assert entries[0].definition is not None
    assert entries[0].definition.text == "In Velmora, the war is called a “protection visit”."
    assert not entries[0].definition.added


def test_nothing_is_explained_where_nothing_is_hard(only_small: Lexicon, parse: Parse) -> None:
    assert explain(parse("The cat sat on the mat. It was a good day."), ALL) == ()


def test_a_higher_level_needs_less(only_small: Lexicon, parse: Parse) -> None:
    parsed = parse("They fought along the front line under scrutiny.")
    assert {entry.term for entry in explain(parsed, ALL)} == {"front line", "scrutiny"}
    assert {entry.term for entry in explain(parsed, Settings(level="b2", all_terms=True))} == {"scrutiny"}


def test_a_term_only_in_the_title_is_explained_without_an_example(only_small: Lexicon, parse: Parse) -> None:
    text = "An incursion in the north\nSoldiers crossed the river on Monday."
    blocks = (Block("heading", Span(0, 25), level=1), Block("paragraph", Span(26, len(text))))
    document = Document(Source(text), blocks)
    (entry,) = explain(parse(document), ALL)
    assert (entry.term, entry.example) == ("incursion", None)


def test_a_users_own_definition_wins_at_any_level(only_small: Lexicon, parse: Parse, tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text("term,definition\nscrutiny,Scrutiny is our Tuesday check.\nmat,A mat is for sitting.\n", "utf-8")
    entries = explain(parse("The cat sat on the mat under scrutiny."), Settings(level="b2", glossary=own))
    assert sorted((entry.term, entry.origin, entry.definition and entry.definition.text) for entry in entries) == [
        ("mat", "user", "A mat is for sitting."),
        ("scrutiny", "user", "Scrutiny is our Tuesday check."),
    ]
