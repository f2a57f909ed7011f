"""Names: one kind for all mentions, short forms joined to full ones, and no two people made into one."""

from __future__ import annotations

from collections.abc import Callable

from simplify.language.names import Name, names_of
from simplify.language.parsed import ParsedText

Parse = Callable[[str], ParsedText]


def named(parsed: ParsedText, text: str) -> Name:
    return next(name for name in names_of(parsed) if name.text == text)


def test_every_mention_of_a_person_is_joined_to_the_full_name(parse: Parse, article: Callable[[str], str]) -> None:
    parsed = parse(article("ferry-trial"))
    telles = named(parsed, "Rosa Telles")
    assert telles.kind == "person"
    assert telles.short == "Telles"
    assert telles.title == "Captain"
    assert telles.gender == "f"
    assert {span.of(parsed.text) for span in telles.spans} == {"Rosa Telles", "Telles"}


def test_a_surname_that_begins_a_sentence_is_found(parse: Parse) -> None:
    parsed = parse("Captain Rosa Telles spoke to Maria Lund. Telles, 51, had worked there for years.")
    assert [span.of(parsed.text) for span in named(parsed, "Rosa Telles").spans] == ["Rosa Telles", "Telles"]


def test_two_people_of_one_surname_stay_two(parse: Parse) -> None:
    parsed = parse("Anton Reese was dismissed on Monday. His wife, Marta Reese, said he had done nothing.")
    assert named(parsed, "Anton Reese").spans != named(parsed, "Marta Reese").spans
    assert named(parsed, "Anton Reese").gender == "m"
    assert named(parsed, "Marta Reese").gender == "f"


def test_who_bore_a_surname_alone_keeps_it_when_a_relative_is_named(parse: Parse) -> None:
    parsed = parse(
        "Anton Reese sailed home. On Monday, Reese slept. On Tuesday, Reese ate with his mother, Marta Reese. "
        "Then Reese left."
    )
    assert len(named(parsed, "Anton Reese").spans) == 4
    assert len(named(parsed, "Marta Reese").spans) == 1


def test_whose_surname_stands_alone_is_nobody_s_where_two_bear_it_alike(parse: Parse) -> None:
    parsed = parse("Anton Reese sailed home with his mother, Marta Reese. On Monday, Reese slept. Then Reese left.")
    assert len(named(parsed, "Anton Reese").spans) == 1
    assert len(named(parsed, "Reese").spans) == 2


def test_a_title_is_no_part_of_the_name(parse: Parse) -> None:
    parsed = parse("Lt. Gen. Pavel Doren commands the army. Prime Minister Karin Voss praised Doren.")
    assert named(parsed, "Pavel Doren").title == "Lt. Gen."
    assert named(parsed, "Karin Voss").title == "Prime Minister"
    assert not {"Gen.", "Minister", "Prime"} & {name.text for name in names_of(parsed)}


def test_forms_of_a_country_are_one_name(parse: Parse) -> None:
    parsed = parse("The U.S. sent ships. Officials of the United States said the US would send more.")
    country = named(parsed, "United States")
    assert country.country == "United States"
    assert sorted(country.forms) == ["U.S.", "US", "United States"]


def test_a_people_is_no_country(parse: Parse) -> None:
    parsed = parse("Norwegian ships left Norway on Monday.")
    assert named(parsed, "Norwegian").kind == "people"
    assert named(parsed, "Norway").kind == "place"


def test_an_abbreviation_is_joined_to_what_it_stands_for(parse: Parse) -> None:
    parsed = parse("The Maritime Safety Authority inspected the ship. The MSA found no faults.")
    assert "MSA" in named(parsed, "Maritime Safety Authority").forms


def test_days_and_months_are_no_names(parse: Parse) -> None:
    assert not names_of(parse("On Monday it rained. In March it snowed."))


def test_names_are_found_once(parse: Parse) -> None:
    parsed = parse("Pavel Doren spoke.")
    assert names_of(parsed) is names_of(parsed)


def test_a_first_name_is_not_short_for_a_king_of_that_name(parse: Parse) -> None:
    parsed = parse("The castle was built for William the Conqueror. On Monday William called his family in Leeds.")
    assert named(parsed, "William the Conqueror").forms == ("William the Conqueror",)
    assert [span.of(parsed.text) for span in named(parsed, "William").spans] == ["William"]


def test_a_name_is_not_short_for_the_title_of_a_film(parse: Parse) -> None:
    parsed = parse("Few films are as well known as Finding Nemo. Nemo escaped from the glass tank on Monday.")
    assert named(parsed, "Nemo").forms == ("Nemo",)


def test_a_surname_keeps_its_particles(parse: Callable[[str], ParsedText]) -> None:
    parsed = parse(
        "Maria van der Hoeven, a director of the mill, said it was late. Van der Hoeven will leave on Monday."
    )
    people = [(name.text, name.short) for name in names_of(parsed) if name.kind == "person"]
    assert people == [("Maria van der Hoeven", "Van der Hoeven")]


def test_a_knight_is_called_by_his_surname_where_the_title_is_gone(parse: Parse) -> None:
    parsed = parse(
        "Sir Alex Ferguson will leave in May. Sir Alex said he was tired. The fans thanked Sir Alex for his work."
    )
    assert [(name.text, name.short) for name in names_of(parsed)] == [("Alex Ferguson", "Ferguson")]
