"""Questions come only from the briefing, and the same seed asks the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simplify.model import Block, Claim, Moment, Rewriting, Sentence, Source, Span, Statement, Summary
from simplify.rendering.asking import tells_when
from simplify.rendering.exercises import GAP, exercises
from tests.rendering import briefings

SAYS = [
    (
        "False",
        "Chief executive Margaret Oduya accepted the allegation.",
        "The article says the opposite: “Chief executive Margaret Oduya rejected the allegation.”",
    ),
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
    (
        "True",
        "The island council estimates that the suspension will cost local businesses about £85,000 a week.",
        "The article says so.",
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


def asked_who(*lines: tuple[str, str], article: str) -> list[tuple[str, str]]:
    """The questions about speakers for these claims of a speaker, all of one article."""
    span = Span(0, len(article))
    said = tuple(Claim(speaker, Statement(text, (_found(article, text),))) for speaker, text in lines)
    briefing = replace(
        briefings.bare(),
        source=Source(article),
        blocks=(Block("paragraph", span),),
        sentences=_sentences(article),
        summary=Summary(claims=said),
        rewriting=Rewriting("b1", ()),
        glossary=(),
    )
    return [(one.answer, one.text) for made in exercises(briefing) if made.kind == "who" for one in made.questions]


def _sentences(article: str) -> tuple[Sentence, ...]:
    spans: list[Sentence] = []
    start = 0
    for line in article.split(" / "):
        spans.append(Sentence(len(spans) + 1, Span(start, start + len(line)), 0))
        start += len(line) + 3
    return tuple(spans)


def _found(article: str, text: str) -> Span:
    """The sentence of the article that shares its last words with the line."""
    ending = " ".join(text.split()[-3:])
    return next(one.span for one in _sentences(article) if ending in one.span.of(article))


REED = "Anna Reed said that the bridge is old."
COLE = "“The river is clean,” said Paul Cole."
BAD_CLAIMS = [
    ("Cole", "Cole left the river as it is."),
    ("Paul Cole", "Paul Cole has not commented on the river."),
    ("A closer look", "A closer look said that the river is clean."),
    ("EU) source", "A European (EU) source said that the river is clean."),
    ("Paul Cole", "Paul Cole said that the river is clean. Anna Reed said that it is not."),
]


def test_two_speakers_are_asked_for() -> None:
    asked = asked_who(("Anna Reed", REED), ("Paul Cole", COLE), article=f"{REED} / {COLE}")
    assert sorted(asked) == [
        ("Anna Reed", f"{GAP} said that the bridge is old."),
        ("Paul Cole", f"“The river is clean,” said {GAP}."),
    ]


@pytest.mark.parametrize(("speaker", "text"), BAD_CLAIMS)
def test_a_claim_that_leaves_doubt_about_its_speaker_is_not_asked_for(speaker: str, text: str) -> None:
    assert asked_who(("Anna Reed", REED), (speaker, text), article=f"{REED} / {text}") == []


def test_a_speaker_whom_the_article_calls_he_is_not_asked_for() -> None:
    article = f"{REED} / Paul Cole left. / “The river is clean,” he said."
    named = Claim("Paul Cole", Statement("“The river is clean,” Cole said.", (Span(44, len(article)),)))
    reed = Claim("Anna Reed", Statement(REED, (Span(0, len(REED)),)))
    briefing = replace(
        briefings.bare(),
        source=Source(article),
        blocks=(Block("paragraph", Span(0, len(article))),),
        sentences=_sentences(article),
        summary=Summary(claims=(reed, named)),
    )
    assert [one.kind for one in exercises(briefing)] == []


def test_two_forms_of_a_name_are_one_speaker() -> None:
    other = "According to Reed, the road is wide."
    asked = asked_who(("Anna Reed", REED), ("Reed", other), ("Paul Cole", COLE), article=f"{REED} / {other} / {COLE}")
    assert sorted(asked) == [
        ("Anna Reed", f"According to {GAP}, the road is wide."),
        ("Anna Reed", f"{GAP} said that the bridge is old."),
        ("Paul Cole", f"“The river is clean,” said {GAP}."),
    ]


def test_a_time_that_is_only_told_of_orders_nothing() -> None:
    told = Moment("Monday", "2026-03-09", Statement("Varga claimed that they knew on Monday.", ()))
    happened = Moment("Monday", "2026-03-09", Statement("The ship sank on Monday, said Varga.", ()))
    assert not tells_when(told)
    assert tells_when(happened)
    assert tells_when(replace(happened, statement=Statement("The ship sank.", ())))


def test_initials_alone_are_no_meaning_to_match() -> None:
    briefing = briefings.harbour()
    inquiry = next(entry for entry in briefing.glossary if entry.term == "inquiry")
    assert inquiry.definition is not None
    short = replace(
        inquiry,
        term="RWA",
        forms=("River Water Agency",),
        definition=replace(inquiry.definition, text="RWA is short for River Water Agency."),
    )
    changed = replace(briefing, glossary=tuple(short if one is inquiry else one for one in briefing.glossary))
    match = {one.kind: one for one in exercises(changed)}["match"]
    assert "RWA" not in [question.text for question in match.questions]


def test_a_gap_stands_in_a_whole_sentence_that_is_easy_to_read() -> None:
    briefing = briefings.harbour()
    first = briefing.rewriting.passages[1].statements[0]
    lines = (
        "The inquiry had a",
        "An anti-inquiry group met.",
        "The inquiry is over, she said.”",
        "The inquiry is over.",
    )
    passage = replace(briefing.rewriting.passages[1], statements=tuple(replace(first, text=text) for text in lines))
    changed = replace(
        briefing, rewriting=replace(briefing.rewriting, passages=(passage, *briefing.rewriting.passages[2:]))
    )
    gaps = {one.kind: one for one in exercises(changed)}["gaps"]
    asked = {question.answer: question.text for question in gaps.questions}
    assert asked["inquiry"] == f"The {GAP} is over."
