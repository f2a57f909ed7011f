"""What the article neither says nor denies: another speaker, a speaker where there is none, what is not known."""

from __future__ import annotations

import pytest

from simplify.rendering.grounds import Grounds
from simplify.rendering.unsaid import unsaid, voices
from tests.rendering.plain_articles import article


def not_said(*paragraphs: str, people: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    grounds = Grounds(article(*paragraphs, people=people))
    return [(made.text, made.why) for group in unsaid(grounds) for made in group]


BAKER = "Anna Baker said that the village school needs another teacher."
MILLER = "Paul Miller said that the old bridge carries heavy lorries."
BETWEEN = "It rained."


def test_what_one_says_is_not_said_by_another() -> None:
    assert not_said(BAKER, BETWEEN, MILLER, people=("Anna Baker", "Paul Miller")) == [
        (
            "Paul Miller said that the village school needs another teacher.",
            "The article does not say that Paul Miller said this. Anna Baker said it.",
        ),
        (
            "Anna Baker said that the old bridge carries heavy lorries.",
            "The article does not say that Anna Baker said this. Paul Miller said it.",
        ),
    ]


@pytest.mark.parametrize(
    ("other", "people"),
    [
        ("Paul Miller said that the village school has one teacher.", ("Anna Baker", "Paul Miller")),
        (
            "Paul Miller, a friend of Anna Baker, said that the old bridge carries lorries.",
            ("Anna Baker", "Paul Miller"),
        ),
        ("He said that the old bridge carries heavy lorries.", ("Anna Baker",)),
    ],
)
def test_speakers_on_the_same_matter_or_side_are_not_exchanged(other: str, people: tuple[str, ...]) -> None:
    assert not_said(BAKER, BETWEEN, other, people=people) == []


def test_who_denies_something_like_it_is_not_given_the_claim() -> None:
    denied = "Paul Miller said that the fire did not start in the school."
    made = not_said(BAKER, BETWEEN, denied, people=("Anna Baker", "Paul Miller"))
    assert [text for text, _ in made] == ["Anna Baker said that the fire did not start in the school."]


def test_speakers_of_neighbouring_paragraphs_are_not_exchanged() -> None:
    assert not_said(BAKER, MILLER, people=("Anna Baker", "Paul Miller")) == []


def test_what_the_article_tells_itself_is_said_by_nobody() -> None:
    told = "The empty factory beside the canal was sold in April."
    assert not_said(told, BETWEEN, MILLER, people=("Paul Miller",)) == [
        (
            "Paul Miller said that the empty factory beside the canal was sold in April.",
            "The article tells this itself. It does not say that Paul Miller said it.",
        )
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The empty factory beside the canal was probably sold in April.",
        "Its empty factory beside the canal was sold in April.",
        "But the empty factory beside the canal was sold in April.",
        "“The empty factory beside the canal was sold in April.”",
    ],
)
def test_a_view_or_a_part_of_something_is_given_to_nobody(told: str) -> None:
    assert not_said(told, BETWEEN, MILLER, people=("Paul Miller",)) == []


@pytest.mark.parametrize(
    "said",
    [
        "The board has not said whether the fire was an accident.",
        "It is not known whether the fire was an accident.",
        "Nobody knows if the fire was an accident.",
        "Paul Reed refused to say whether the fire was an accident.",
    ],
)
def test_what_is_not_known_is_not_said(said: str) -> None:
    assert not_said(said) == [("The fire was an accident.", f"The article says that this is not known: “{said}”")]


def test_a_choice_of_two_makes_no_statement() -> None:
    assert not_said("It is not known whether the fire was an accident or a crime.") == []


def test_voices_know_a_whole_name_from_its_last_part() -> None:
    people = ("Krister Lind",)
    found = voices(
        Grounds(
            article(
                "“It is a hard choice,” says Krister Lind of White, an architect.",
                "The town will move by 2030, said Lind.",
                people=people,
            )
        )
    )
    assert [(one.name, one.what, one.reported) for one in found] == [
        ("Krister Lind", "It is a hard choice,", False),
        ("Krister Lind", "the town will move by 2030", True),
    ]


def test_half_of_a_name_is_no_voice() -> None:
    said = "The river is clean, said Jean-Pierre Moore."
    assert voices(Grounds(article(said, people=("Pierre Moore",)))) == ()
