"""Only what the article contradicts is false; whatever might still be true is left alone."""

from __future__ import annotations

import pytest

from simplify.model import Claim, Statement
from simplify.rendering.falsified import falsified, numbers_in
from simplify.rendering.grounds import Grounds
from tests.rendering.composing import place
from tests.rendering.plain_articles import article


def false(*paragraphs: str, people: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    grounds = Grounds(article(*paragraphs, people=people))
    return [(made.text, made.why) for group in falsified(grounds) for made in group]


@pytest.mark.parametrize(
    ("said", "opposite"),
    [
        ("Paul Reed denied that the bridge is weak.", "Paul Reed said that the bridge is weak."),
        ("The firm denies that the bridge is weak.", "The firm says that the bridge is weak."),
        ("Paul Reed has denied taking the money.", "Paul Reed has admitted taking the money."),
        ("The mayor rejected the allegation.", "The mayor accepted the allegation."),
        ("The driver pleaded not guilty in court.", "The driver pleaded guilty in court."),
        ("The new bridge will not open in spring.", "The new bridge will open in spring."),
        ("The site has not yet been found.", "The site has already been found."),
        ("The museum did not buy the painting.", "The museum bought the painting."),
        ("The city cannot pay for the bridge.", "The city can pay for the bridge."),
    ],
)
def test_a_denial_becomes_what_was_denied(said: str, opposite: str) -> None:
    assert false(said) == [(opposite, f"The article says the opposite: “{said}”")]


@pytest.mark.parametrize(
    "said",
    [
        "Paul Reed did not deny that the bridge is weak.",
        "The firm denies that any manager knew about it.",
        "Not all of the shops will open in spring.",
        "The bridge will not open until the work is done.",
        "The bridge was not only old but dangerous.",
        "The bridge may not be safe in a storm.",
        "The shops were not closed because it rained.",
        "They will not come back to the old town.",
        "“The bridge will not open in spring,” he said.",
    ],
)
def test_a_denial_with_more_to_it_is_left_alone(said: str) -> None:
    assert false(said) == []


@pytest.mark.parametrize(
    ("said", "opposite"),
    [
        ("The library is open on Sunday.", "The library is not open on Sunday."),
        ("The new museum has been built of wood.", "The new museum has not been built of wood."),
        ("Reed jumped from a balloon in 1960.", "Reed did not jump from a balloon in 1960."),
    ],
)
def test_not_is_put_into_a_short_plain_sentence(said: str, opposite: str) -> None:
    people = ("Reed",) if "Reed" in said else ()
    assert false(said, people=people) == [(opposite, f"The article says the opposite: “{said}”")]


@pytest.mark.parametrize(
    "said",
    [
        "The library is often open on Sunday.",
        "The library is thought to be empty.",
        "The library is open if it rains.",
        "Most shops are open on Sunday.",
        "Reed should leave the town by Sunday.",
        "Reed and Cole jumped from a balloon.",
    ],
)
def test_not_is_put_in_nowhere_else(said: str) -> None:
    assert false(said, people=("Reed",) if said.startswith("Reed") else ()) == []


def test_a_number_is_changed_for_another_of_the_same_kind() -> None:
    bridge = "The steel bridge across the river weighs 300 tonnes, says the council."
    ship = "A cargo vessel with 900 tonnes of wheat waited outside the harbour, unable to leave."
    made = false(bridge, ship)
    assert made == [
        (bridge.replace("300", "900"), "The article says “300 tonnes”, not “900 tonnes”."),
        (ship.replace("900", "300"), "The article says “900 tonnes”, not “300 tonnes”."),
    ]


@pytest.mark.parametrize(
    "bridge",
    [
        "The steel bridge across the river weighs at least 300 tonnes, says the council.",
        "The steel bridge across the river weighs more than 300 tonnes, says the council.",
        "The steel bridge across the river weighs up to 300 tonnes, says the council.",
        "The steel bridge across the river weighs 850 tonnes, says the council.",
        "The steel bridge across the river weighs 300 pounds, says the council.",
        "A cargo vessel with 300 tonnes of wheat waited outside the harbour, unable to leave.",
    ],
)
def test_a_number_that_might_still_be_right_is_not_changed(bridge: str) -> None:
    ship = "A cargo vessel with about 900 tonnes of wheat waited outside the harbour, unable to leave."
    assert [text for text, _ in false(bridge, ship) if text.startswith(bridge[:16])] == []


def test_numbers_count_something() -> None:
    found = numbers_in("In 2010, £2.5m bought 40% of 12 ships and 3 and 4 boats.", 7)
    assert [(one.text, one.value, one.counts) for one in found] == [
        ("£2.5m", 2_500_000.0, "£"),
        ("40%", 40.0, "%"),
        ("12 ships", 12.0, "ship"),
        ("4 boats", 4.0, "boat"),
    ]


def test_the_year_of_what_happens_once_is_changed() -> None:
    made = false(
        "The mining town of Kell was founded in 1900, far from the coast.",
        "A huge crack appeared below the railway in 2004.",
    )
    assert made == [
        ("The mining town of Kell was founded in 2004, far from the coast.", "The article says 1900, not 2004.")
    ]


def test_the_claim_of_one_is_given_to_the_one_who_rejects_it() -> None:
    harbour = "Tomas Varga claimed that managers had postponed the repairs."
    reply = "Margaret Oduya rejected the allegation, and left."
    briefing = article(harbour, reply, people=("Tomas Varga", "Margaret Oduya"))
    text = briefing.source.text
    claim = Claim(
        "Tomas Varga",
        Statement(harbour, (place(text, harbour),)),
        (Statement("Margaret Oduya rejected the allegation.", (place(text, reply),)),),
    )
    grounds = Grounds(article(harbour, reply, people=("Tomas Varga", "Margaret Oduya"), claims=(claim,)))
    assert [made.text for made in falsified(grounds)[0]] == [
        "Margaret Oduya said that managers had postponed the repairs."
    ]
