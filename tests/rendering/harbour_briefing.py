"""A rich briefing: claims with denials, a contested word, an entry that needs an editor, people, refusals."""

# Whole sentences of an article are easier to read unbroken.

from __future__ import annotations

from simplify.model import (
    Briefing,
    Change,
    Citation,
    Claim,
    Comparison,
    Entry,
    Evidence,
    Figure,
    Heat,
    Moment,
    Profile,
    Refusal,
    Rewriting,
    Source,
    Span,
    Statement,
    Summary,
)
from tests.rendering.composing import heat, laid_out, place, places, scores
from tests.rendering.harbour_article import HARBOUR


def harbour() -> Briefing:
    """The rich one."""
    text, blocks, sentences, passages = laid_out(HARBOUR)

    def line(words: str, *evidence: str, made_by: str = "summary.points", **options: object) -> Statement:
        spans: tuple[Evidence, ...] = tuple(place(text, found) for found in evidence)
        return Statement(words, spans, made_by, **options)  # type: ignore[arg-type]

    def meaning(words: str, entry: str) -> Statement:
        return Statement(words, (Citation(entry),), "glossary", added=True, explains=entry.rpartition(":")[2])

    summary = Summary(
        gist=line(
            "A ferry firm has stopped night trips to the Skerry Islands after a fire hurt at least 14 people.",
            HARBOUR[1][1][0][0],
            made_by="summary.gist",
        ),
        points=(
            line("Norrow Lines denied that its ship had been unsafe.", "denied that the ship had been unsafe"),
            line(
                "The Marine Safety Board has opened an inquiry.",
                "The Marine Safety Board has opened an inquiry",
            ),
            line(
                "Day crossings will continue unless the weather is bad.",
                "Day crossings at 7 a.m. and 2 p.m. will continue unless the weather is bad.",
            ),
            line("Night tickets can be paid back until 31 May.", "can obtain a refund until 31 May"),
        ),
        claims=(
            Claim(
                "Tomas Varga",
                line(
                    "Union leader Tomas Varga claimed that managers had postponed repairs “at least three times”.",
                    "Union leader Tomas Varga claimed",
                    "postponed repairs to the fuel line “at least three times”",
                ),
                (
                    line("He did not provide evidence.", "without providing evidence"),
                    line("Margaret Oduya rejected the allegation.", "Margaret Oduya rejected the allegation"),
                ),
            ),
            Claim(
                "Margaret Oduya",
                line(
                    "Oduya said that the vessel passed a statutory inspection on 3 February.",
                    "the vessel passed a statutory inspection on 3 February",
                ),
            ),
        ),
        known=(line("At least 14 people were hurt.", "injured at least 14 people"),),
        unknown=(
            line(
                "The board has not said whether the fire was an accident.",
                "it has not said whether the fire was an accident",
            ),
        ),
        moments=(
            Moment(
                "3 February",
                "2026-02-03",
                line("The ship passed an inspection.", "statutory inspection on 3 February"),
            ),
            Moment("Tuesday", "2026-03-10", line("Night crossings were stopped.", "crossings on Tuesday")),
            Moment("up to nine months", "", line("The inquiry may take this long.", "may take up to nine months")),
        ),
        figures=(
            Figure("at least 14", line("people were hurt", "injured at least 14 people")),
            Figure(
                "about £85,000 a week",
                line("is what the stop will cost local businesses", "about £85,000 a week"),
                "the island council",
            ),
            Figure(
                "roughly 410,000",
                line("passengers travel with the company in a year", "roughly 410,000 passengers a year"),
            ),
        ),
        headline="Fire at sea: islands lose their night ferry",
        headline_is_ours=True,
    )
    glossary = (
        Entry(
            "allegation",
            meaning(
                "An allegation is a statement that someone did something wrong, without proof yet.",
                "lexicon:allegation",
            ),
            "lexicon",
            places(text, "allegation"),
            Statement(
                "Chief executive Margaret Oduya rejected the allegation.",
                (place(text, "Chief executive Margaret Oduya rejected the allegation"),),
                "glossary.example",
            ),
            "al-uh-GAY-shun",
            "noun",
            ("claim",),
        ),
        Entry(
            "chartered",
            meaning(
                "If a group has chartered a boat, it has paid to use the whole boat for a time.",
                "lexicon:charter",
            ),
            "lexicon",
            places(text, "chartered"),
            say="CHAR-terd",
            part_of_speech="verb",
        ),
        Entry(
            "fuel line",
            meaning("The fuel line is the pipe that brings fuel to the engine.", "user:fuel line"),
            "user",
            places(text, "fuel line"),
        ),
        Entry(
            "flagship",
            None,
            "lexicon",
            places(text, "flagship"),
            senses=(
                "the most important ship of a company or a navy",
                "the best or most important thing that a company makes or owns",
            ),
        ),
        Entry(
            "inquiry",
            meaning("An inquiry is an official search for the facts about something.", "lexicon:inquiry"),
            "lexicon",
            places(text, "inquiry"),
            say="in-KWIRE-ee",
            part_of_speech="noun",
        ),
        Entry(
            "statutory inspection",
            meaning(
                "A statutory inspection is a check that the law says must be done.",
                "lexicon:statutory inspection",
            ),
            "lexicon",
            places(text, "statutory inspection"),
        ),
        Entry(
            "thermal event",
            Statement(
                "Norrow Lines uses the words “thermal event” for the fire on its ship.",
                (place(text, "described the fire as a “thermal event”"),),
                "glossary.text",
                explains="thermal event",
            ),
            "text",
            places(text, "thermal event"),
            note="This is the company's own name for it. Passengers and the union call it a fire.",
        ),
    )
    people = (
        Profile(
            "Ines Calder",
            "person",
            places(text, "Ines Calder"),
            (line("Ines Calder is a nurse.", "Ines Calder, a nurse"),),
        ),
        Profile(
            "Margaret Oduya",
            "person",
            places(text, "Margaret Oduya"),
            (line("Margaret Oduya is chief executive.", "Chief executive Margaret Oduya"),),
        ),
        Profile(
            "Tomas Varga",
            "person",
            places(text, "Tomas Varga"),
            (line("Tomas Varga is a union leader.", "Union leader Tomas Varga"),),
        ),
        Profile(
            "Norrow Lines",
            "organisation",
            places(text, "Norrow Lines"),
            (
                line(
                    "Norrow Lines is the operator of the only ferry to the Skerry Islands that sails all year.",
                    "Norrow Lines, the operator of the only year-round ferry to the Skerry Islands",
                ),
            ),
        ),
        Profile("Marine Safety Board", "organisation", places(text, "Marine Safety Board")),
        Profile("Skerry Islands", "place", places(text, "Skerry Islands")),
    )
    first, second = HARBOUR[1][1][0][0], HARBOUR[1][1][1][0]
    changes = (
        Change(1, "sentences.apposition", 2, first, "Norrow Lines is the operator …", place(text, first)),
        Change(2, "words.plain_words", 2, "suspended", "stopped", place(text, "suspended")),
        Change(3, "words.plain_words", 2, "flagship", "main ship", place(text, "flagship")),
        Change(
            4,
            "sentences.relative_clause",
            3,
            second,
            "The company carries roughly 410,000 passengers a year.",
            place(text, second),
        ),
        Change(
            5,
            "phrases.without_evidence",
            8,
            "claimed, without providing evidence, that",
            "claimed that … He did not provide evidence.",
            place(text, "claimed, without providing evidence, that"),
        ),
        Change(
            6,
            "aids.explanation",
            9,
            "",
            "A statutory inspection is a check that the law says must be done.",
            Span(place(text, "on 3 February.").end, place(text, "on 3 February.").end),
        ),
        Change(7, "words.plain_words", 14, "holding", "who have", place(text, "holding")),
        Change(8, "words.plain_words", 14, "obtain", "get", place(text, "obtain")),
        Change(
            9,
            "shorten.side_remark",
            17,
            HARBOUR[-1][1][1][0],
            "",
            place(text, HARBOUR[-1][1][1][0]),
            left_out=True,
        ),
    )
    refusals = (
        Refusal(
            9,
            place(text, "rejected the allegation"),
            "“rejected” is stronger than “disagreed with”",
            "words.plain_words",
            "disagreed with the allegation",
        ),
        Refusal(
            8,
            place(text, "Union leader Tomas Varga claimed"),
            "this sentence has 21 words; no safe place to split it was found",
        ),
    )
    return Briefing(
        source=Source(text, "skerry-ferry.txt", "https://news.example/skerry-ferry"),
        title="Ferry firm suspends night crossings after engine-room fire",
        level="b1",
        summary=summary,
        rewriting=Rewriting("b1", passages, changes, refusals),
        scores=Comparison(
            scores(12.4, 283, 17, heat=heat(text, blocks, sentences)),
            scores(7.2, 301, 33, heat=tuple(Heat(Span(n, n + 1), 9, 4.0, int(n == 4)) for n in range(30))),
            ("The plain text is still hard for a B1 reader in 1 sentence.",),
        ),
        blocks=blocks,
        sentences=sentences,
        glossary=glossary,
        people=people,
        byline="Hanna Lindqvist",
        date="2026-03-12",
        notes=("2 broken letters were repaired.",),
        made_with="simplify 0.1.0, en_core_web_md 3.7.1",
    )
