"""Questions come only from the briefing, and the same seed asks the same."""

from __future__ import annotations

from dataclasses import replace

from simplify.model import Summary
from simplify.rendering.exercises import GAP, exercises
from tests.rendering import briefings

SAYS = [
    (
        "False",
        "Chief executive Margaret Oduya accepted the allegation.",
        "The article says the opposite: “Chief executive Margaret Oduya rejected the allegation.”",
    ),
    ("True", "Day crossings will continue unless the weather is bad.", "The article says so."),
    (
        "Not said",
        "Margaret Oduya said that Norrow Lines is the operator of the only ferry to the Skerry Islands that sails all "
        "year.",
        "The article tells this itself. It does not say that Margaret Oduya said it.",
    ),
    ("True", "Passengers who have tickets for a night crossing can get a refund until 31 May.", "The article says so."),
    (
        "False",
        "The council has not chartered a smaller boat.",
        "The article says the opposite: “The council has chartered a smaller boat.”",
    ),
    (
        "Not said",
        "The fire was an accident.",
        "The article says that this is not known: “The board has not said whether the fire was an accident.”",
    ),
]


def made(seed: int = 0) -> dict[str, list[tuple[str, str]]]:
    return {
        one.kind: [(question.text, question.answer) for question in one.questions]
        for one in exercises(briefings.harbour(), seed=seed)
    }


def test_the_kinds_that_the_briefing_gives_ground_for() -> None:
    assert list(made()) == ["match", "gaps", "who", "says"]
    assert exercises(briefings.bare()) == ()


def test_the_same_seed_asks_the_same_and_another_asks_otherwise() -> None:
    assert made(3) == made(3)
    assert made(0) != made(1)


def test_a_meaning_does_not_name_its_word() -> None:
    for term, meaning in made()["match"]:
        assert term not in meaning
        assert GAP in meaning


def test_a_meaning_does_not_name_a_form_of_its_word() -> None:
    briefing = briefings.harbour()
    inquiry = next(entry for entry in briefing.glossary if entry.term == "inquiry")
    assert inquiry.definition is not None
    plural = replace(
        inquiry,
        forms=("inquiries",),
        definition=replace(inquiry.definition, text="Inquiries are official searches for the facts."),
    )
    changed = replace(briefing, glossary=tuple(plural if one is inquiry else one for one in briefing.glossary))
    match = {one.kind: one for one in exercises(changed)}["match"]
    asked = {question.text: question.answer for question in match.questions}
    assert asked["inquiry"] == f"{GAP} are official searches for the facts."


def test_gaps_are_sentences_of_the_plain_text() -> None:
    texts = {line.text for line in briefings.harbour().rewriting.statements}
    for text, answer in made()["gaps"]:
        assert text.replace(GAP, answer) in texts


def test_who_said_it() -> None:
    assert sorted(made()["who"]) == [
        (f"Union leader {GAP} claimed that managers had postponed repairs “at least three times”.", "Tomas Varga"),
        (f"{GAP} said that the vessel passed a statutory inspection on 3 February.", "Margaret Oduya"),
    ]


def test_statements_to_judge_have_three_answers_and_a_reason() -> None:
    exercise = {one.kind: one for one in exercises(briefings.harbour())}["says"]
    assert exercise.choices == ("True", "False", "Not said")
    assert [(one.answer, one.text, one.why) for one in sorted(exercise.questions, key=lambda one: one.text)] == SAYS


def test_one_speaker_gives_no_question_about_speakers() -> None:
    briefing = briefings.harbour()
    alone = replace(briefing, summary=Summary(claims=briefing.summary.claims[:1], points=briefing.summary.points))
    assert [one.kind for one in exercises(alone)] == ["match", "gaps", "says"]


def test_dated_moments_are_put_in_order() -> None:
    briefing = briefings.harbour()
    moments = tuple(
        replace(moment, date=date)
        for moment, date in zip(briefing.summary.moments, ("2026-02-03", "2026-03-10", "2026-12-10"), strict=True)
    )
    dated = replace(briefing, summary=replace(briefing.summary, moments=moments))
    order = {one.kind: one for one in exercises(dated)}["order"]
    assert sorted((question.answer, question.text) for question in order.questions) == [
        ("1", "The ship passed an inspection."),
        ("2", "Night crossings were stopped."),
        ("3", "The inquiry may take this long."),
    ]


def test_half_of_a_name_with_a_hyphen_is_no_speaker_to_ask_for() -> None:
    briefing = briefings.harbour()
    first, *others = briefing.summary.claims
    torn = replace(
        first,
        speaker="Term Harbour Report",
        statement=replace(first.statement, text="The Medium-Term Harbour Report says that ships will grow."),
    )
    broken = replace(briefing, summary=replace(briefing.summary, claims=(torn, *others)))
    asked = [question.text for one in exercises(broken) for question in one.questions if one.kind in {"who", "says"}]
    assert not [text for text in asked if "Medium-" in text]
