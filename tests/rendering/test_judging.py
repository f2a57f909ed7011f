"""What is true, what the article contradicts, and what it does not say; whatever is unsure is asked of nobody."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from simplify.model import Briefing, Claim, Comparison, Profile, Rewriting, Source, Statement, Summary
from simplify.rendering.falsified import falsified, numbers_in
from simplify.rendering.grounds import Grounds, names, stands_alone
from simplify.rendering.judging import EACH, judged
from simplify.rendering.unsaid import unsaid, voices
from tests.rendering import briefings
from tests.rendering.composing import Piece, laid_out, place, scores


def article(*paragraphs: str, people: tuple[str, ...] = (), claims: tuple[Claim, ...] = ()) -> Briefing:
    """A briefing whose plain text is the article itself; " / " parts the sentences of a paragraph."""
    pieces: list[Piece] = [
        ("paragraph", [(sentence, [sentence]) for sentence in paragraph.split(" / ")]) for paragraph in paragraphs
    ]
    text, blocks, sentences, passages = laid_out(pieces)
    profiles = tuple(Profile(name, "person", (place(text, name),)) for name in people)
    return Briefing(
        Source(text),
        "A test",
        "b1",
        Summary(claims=claims),
        Rewriting("b1", passages),
        Comparison(scores(9.0, 100, 9), scores(6.0, 100, 9)),
        blocks=blocks,
        sentences=sentences,
        people=profiles,
    )


def false(*paragraphs: str, people: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    grounds = Grounds(article(*paragraphs, people=people))
    return [(made.text, made.why) for group in falsified(grounds) for made in group]


def not_said(*paragraphs: str, people: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    grounds = Grounds(article(*paragraphs, people=people))
    return [(made.text, made.why) for group in unsaid(grounds) for made in group]


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


def test_a_line_cut_in_its_middle_is_not_relied_on() -> None:
    whole = "The rise in the price of bread has worried the shops by the river."
    briefing = article(whole)
    cut = Statement("The rise has worried the shops by the river.", briefing.rewriting.statements[0].evidence)
    short = Statement("The rise in the price of bread has worried the shops.", cut.evidence)
    told = replace(briefing, summary=Summary(points=(cut, short)))
    assert [line.text for line in Grounds(told).sure()] == [short.text, whole]


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


def test_a_quotation_that_goes_on_is_not_the_voice_of_the_article() -> None:
    grounds = Grounds(article("“It was loud,” said Reed. “The library is open on Sunday. / The river is very high.”"))
    assert [line.text for line in grounds.sure()] == []


def test_a_name_in_the_place_of_a_pronoun_is_not_relied_on() -> None:
    briefing = article("Reed met Cole. / He left the town on Sunday evening.")
    wide = briefing.rewriting.statements[1]
    named = Statement("Cole left the town on Sunday evening.", wide.evidence)
    assert Grounds(briefing).named_there(wide, wide.text)
    assert not Grounds(briefing).named_there(named, named.text)


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


def test_a_line_to_judge_is_one_whole_sentence() -> None:
    assert stands_alone("The bridge will open in spring.")
    assert not stands_alone("But the bridge will open in spring.")
    assert not stands_alone("The bridge will open. It is ready.")
    assert not stands_alone("Will the bridge open in spring?")
    assert not stands_alone("The bridge “will open” in spring.")


def test_a_title_is_no_name() -> None:
    assert names("President Arden", "Arden left.")
    assert not names("President Arden", "The President of Peru left.")


def test_each_answer_comes_at_most_twice_and_from_sentences_of_its_own() -> None:
    briefing = briefings.harbour()
    grounds = Grounds(briefing)
    for seed in range(12):
        made = judged(briefing, random.Random(seed))
        answers = [answer for _, answer in made]
        assert {answer: answers.count(answer) for answer in set(answers)} == {
            "True": EACH,
            "False": EACH,
            "Not said": 2,
        }
        used = [number for one, _ in made for number in grounds.numbers(one.line)]
        assert len(set(used)) == len(used)
        assert all(one.why for one, _ in made)


def test_without_a_false_or_unsaid_statement_nothing_is_asked() -> None:
    assert judged(article("The shops by the river closed early on Sunday."), random.Random(0)) == ()
