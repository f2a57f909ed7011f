"""Briefings built by hand, from articles that we made up, for every test of the rendering room.

`harbour()` is rich: claims with denials, a contested word, an entry that needs an editor, people, changes,
refusals, added explanations. `scripts()` has names in other scripts, emoji and a table. `hostile()` has
mark-up, control characters and a very long title where text is expected. `bare()` has almost nothing.
"""

# Whole sentences of an article are easier to read unbroken.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import replace

from simplify.model import (
    Anchor,
    Block,
    BlockKind,
    Briefing,
    Change,
    Citation,
    Claim,
    Comparison,
    Entry,
    Evidence,
    Figure,
    Finding,
    Moment,
    Passage,
    Profile,
    Refusal,
    Rewriting,
    Score,
    Scores,
    Sentence,
    Source,
    Span,
    Statement,
    Summary,
)

Plain = str | tuple[str, str]
Piece = tuple[BlockKind, list[tuple[str, list[Plain]]]]

HARBOUR: list[Piece] = [
    (
        "heading",
        [
            (
                "Ferry firm suspends night crossings after engine-room fire",
                ["Ferry firm stops night trips after a fire"],
            )
        ],
    ),
    (
        "paragraph",
        [
            (
                "Norrow Lines, the operator of the only year-round ferry to the Skerry Islands, suspended all night "
                "crossings on Tuesday after a blaze in the engine room of its flagship injured at least 14 people.",
                [
                    "Norrow Lines stopped all night crossings on Tuesday.",
                    "There was a fire in the engine room of its main ship, and at least 14 people were hurt.",
                    "Norrow Lines is the operator of the only ferry to the Skerry Islands that sails all year.",
                ],
            ),
            (
                "The company, which carries roughly 410,000 passengers a year, described the fire as a “thermal "
                "event” and denied that the ship had been unsafe.",
                [
                    "The company described the fire as a “thermal event”.",
                    "It denied that the ship had been unsafe.",
                    "The company carries roughly 410,000 passengers a year.",
                ],
            ),
        ],
    ),
    (
        "paragraph",
        [
            (
                "“We heard a bang and then the lights went out,” said Ines Calder, a nurse who was travelling with "
                "her two sons.",
                [
                    "“We heard a bang and then the lights went out,” said Ines Calder.",
                    "Calder is a nurse who was travelling with her two sons.",
                ],
            ),
            (
                "“Nobody told us anything for forty minutes. We sat in the dark and counted.",
                ["“Nobody told us anything for forty minutes.", "We sat in the dark and counted."],
            ),
            ("I would not do it again.”", ["I would not do it again.”"]),
        ],
    ),
    ("heading", [("Two versions of one night", ["Two versions of one night"])]),
    (
        "paragraph",
        [
            (
                "Union leader Tomas Varga claimed, without providing evidence, that managers had postponed repairs "
                "to the fuel line “at least three times” since January.",
                [
                    "Union leader Tomas Varga claimed that managers had postponed repairs to the fuel line “at least "
                    "three times” since January.",
                    "He did not provide evidence.",
                ],
            ),
            (
                "Chief executive Margaret Oduya rejected the allegation, saying that the vessel passed a statutory "
                "inspection on 3 February.",
                [
                    "Chief executive Margaret Oduya rejected the allegation.",
                    "She said that the vessel passed a statutory inspection on 3 February.",
                    (
                        "A statutory inspection is a check that the law says must be done.",
                        "statutory inspection",
                    ),
                ],
            ),
            (
                "“If anyone has proof, they should hand it to the investigators,” she said.",
                ["“If anyone has proof, they should hand it to the investigators,” she said."],
            ),
        ],
    ),
    (
        "paragraph",
        [
            (
                "The Marine Safety Board has opened an inquiry and may take up to nine months to report; it has not "
                "said whether the fire was an accident.",
                [
                    "The Marine Safety Board has opened an inquiry.",
                    ("An inquiry is an official search for the facts about something.", "inquiry"),
                    "It may take up to nine months to report.",
                    "The board has not said whether the fire was an accident.",
                ],
            ),
        ],
    ),
    ("heading", [("What islanders can do now", ["What islanders can do now"])]),
    (
        "item",
        [
            (
                "Day crossings at 7 a.m. and 2 p.m. will continue unless the weather is bad.",
                ["Day crossings at 7 a.m. and 2 p.m. will continue unless the weather is bad."],
            )
        ],
    ),
    (
        "item",
        [
            (
                "Passengers holding tickets for a night crossing can obtain a refund until 31 May.",
                ["Passengers who have tickets for a night crossing can get a refund until 31 May."],
            )
        ],
    ),
    (
        "item",
        [
            (
                "Patients with hospital appointments are asked to ring the council, which has chartered a smaller boat.",
                [
                    "Patients with hospital appointments are asked to ring the council.",
                    "The council has chartered a smaller boat.",
                ],
            )
        ],
    ),
    (
        "paragraph",
        [
            (
                "The island council estimates that the suspension will cost local businesses about £85,000 a week, "
                "a figure that Norrow Lines disputes.",
                [
                    "The island council estimates that the suspension will cost local businesses about £85,000 a week.",
                    "Norrow Lines disputes this figure.",
                ],
            ),
            ("By the quay, someone had already painted over the old timetable.", []),
        ],
    ),
]

SPEECH = {"We heard": "Ines Calder"}
ANSWERED = "The company, which carries"


def laid_out(
    pieces: list[Piece],
) -> tuple[str, tuple[Block, ...], tuple[Sentence, ...], tuple[Passage, ...]]:
    """The text of the article, its blocks and sentences, and the passages of the plain text."""
    text, blocks, sentences, passages = "", [], [], []
    for index, (kind, pairs) in enumerate(pieces):
        text += "\n\n" if text else ""
        begin, statements = len(text), []
        for number, (original, plain) in enumerate(pairs):
            text += " " if number else ""
            span = Span(len(text), len(text) + len(original))
            text += original
            sentences.append(Sentence(len(sentences) + 1, span, index))
            statements += [stated(line, span, original) for line in plain]
        level = (1 if index == 0 else 2) if kind == "heading" else 0
        blocks.append(Block(kind, Span(begin, len(text)), level, Anchor(paragraph=index + 1)))
        passages.append(Passage(kind, tuple(statements), index, level))
    return text, tuple(blocks), tuple(sentences), tuple(passages)


def stated(line: Plain, span: Span, original: str) -> Statement:
    """A statement of the plain text; a pair is an added explanation and the term that it explains."""
    if isinstance(line, tuple):
        return Statement(line[0], (Citation(f"lexicon:{line[1]}"),), "aids.explanation", added=True, explains=line[1])
    return Statement(line, (span,), "verbatim" if line == original else "rewriting", grade=5.2)


def place(text: str, words: str, nth: int = 0) -> Span:
    """Where `words` stand in `text`, the first time or the `nth` time after it."""
    start = text.index(words)
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def places(text: str, words: str) -> tuple[Span, ...]:
    """Every place of `words` in `text`."""
    found, start = [], text.find(words)
    while start >= 0:
        found.append(Span(start, start + len(words)))
        start = text.find(words, start + 1)
    return tuple(found)


def scores(grade: float, words: int, sentences: int, **options: object) -> Scores:
    """Scores that look like those of a text of about this grade."""
    fields: dict[str, object] = {
        "sentences": sentences,
        "words": words,
        "syllables": words * 3 // 2,
        "words_per_sentence": round(words / sentences, 1),
        "long_sentences": 6 if grade > 9 else 1,
        "hard_words": 31 if grade > 9 else 17,
        "formulas": (
            Score("Flesch-Kincaid", grade),
            Score("Flesch reading ease", 122 - 6.1 * grade, "ease"),
            Score("Gunning Fog", grade + 2.1),
            Score("SMOG", None, why="needs at least 30 sentences"),
            Score("Dale-Chall", 5.0 + grade / 4, "index"),
        ),
        "plain": (Score("Flesch-Kincaid", grade - 1.4), Score("Gunning Fog", grade + 0.6)),
        "band": "B2" if grade > 9 else "B1",
        "years": grade - 1.0,
        "uncertainty": 1.5,
        "notes": ("Names and titles are left out of the second value, as WCAG 3.1.5 allows.",),
    }
    return Scores(**{**fields, **options})  # type: ignore[arg-type]


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
            scores(12.4, 283, 17),
            scores(7.2, 301, 33),
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


SCRIPTS: list[Piece] = [
    ("heading", [("Chess club wins 🏆 abroad", ["Chess club wins 🏆 abroad"])]),
    (
        "paragraph",
        [
            (
                "Coach Li Hua (李华) thanked captain Yael Peretz (יעל פרץ) 🎉.",
                ["Coach Li Hua (李华) thanked captain Yael Peretz (יעל פרץ) 🎉."],
            ),
            (
                "Omar Haddad (عمر حداد) and Оксана Юрченко drew 2½–2½ in Kyōto → Zürich.",
                ["Omar Haddad (عمر حداد) and Оксана Юрченко drew 2½–2½ in Kyōto → Zürich."],
            ),
        ],
    ),
    (
        "table",
        [
            ("Player\tPoints\nLi\t3\nPeretz\t2½", ["Player\tPoints\nLi\t3\nPeretz\t2½"]),
        ],
    ),
    ("caption", [("Points after five rounds", ["Points after five rounds"])]),
    ("quote", [("A draw is a promise to come back.", ["A draw is a promise to come back."])]),
]


def scripts() -> Briefing:
    """Names in other scripts, emoji, a table, a caption and a set-off quotation."""
    text, blocks, sentences, passages = laid_out(SCRIPTS)
    gist = Statement("A chess club won a match abroad 🏆.", (place(text, "Chess club wins 🏆 abroad"),), "summary.gist")
    return Briefing(
        source=Source(text, "国際.txt"),
        title="Chess club wins 🏆 abroad",
        level="a2",
        summary=Summary(gist=gist),
        rewriting=Rewriting("a2", passages),
        scores=Comparison(scores(6.0, 30, 5), scores(6.0, 30, 5)),
        blocks=blocks,
        sentences=sentences,
        people=(Profile("Yael Peretz (יעל פרץ)", "person", places(text, "Yael Peretz (יעל פרץ)")),),
        byline="עמית כהן",
    )


EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{ 7*7 }}{% raw %}\x00\x1b[31m\u202e"


def hostile() -> Briefing:
    """`harbour()` with hostile text in every field that is text."""
    rich = harbour()
    mean = Statement(EVIL, rich.summary.points[0].evidence, EVIL, added=True, explains=EVIL)
    finding = Finding(EVIL, "lost", "warning", EVIL)
    return replace(
        rich,
        source=replace(rich.source, name="../../etc/<b>x\x00.txt", uri="javascript:alert(3)"),
        title=EVIL + " long" * 60,
        byline=EVIL,
        date=EVIL,
        notes=(EVIL,),
        made_with=EVIL,
        summary=Summary(
            gist=mean,
            points=(mean,),
            claims=(Claim(EVIL, mean, (mean,)),),
            known=(mean,),
            unknown=(mean,),
            moments=(Moment(EVIL, EVIL, mean),),
            figures=(Figure(EVIL, mean, EVIL),),
            headline=EVIL,
            note=EVIL,
        ),
        rewriting=replace(
            rich.rewriting,
            passages=(
                Passage("heading", (mean,), 0, 9),
                Passage("table", (mean,), 1),
                *rich.rewriting.passages,
            ),
            changes=(Change(1, EVIL, 1, EVIL, EVIL, Span(0, 3)),),
            refusals=(Refusal(1, Span(0, 3), EVIL, EVIL, EVIL),),
        ),
        glossary=(
            Entry(
                EVIL,
                replace(mean, findings=(finding,)),
                "user",
                (Span(0, 5),),
                mean,
                EVIL,
                EVIL,
                (EVIL,),
                EVIL,
                (EVIL,),
            ),
        ),
        people=(Profile(EVIL, "person", (Span(0, 5),), (mean,)),),
        scores=replace(rich.scores, warnings=(EVIL,)),
    )


def bare() -> Briefing:
    """One sentence, nothing else: no summary but a note, no glossary, no scores worth a chart."""
    text = "The library is open on Sunday."
    line = Statement(text, (Span(0, len(text)),))
    nothing = Scores(1, 6, 9, 6.0, 0, 0, (Score("Flesch-Kincaid", None, why="the text is too short"),))
    return Briefing(
        source=Source(text, "note.txt"),
        title="",
        level="b2",
        summary=Summary(note="The text is short enough already."),
        rewriting=Rewriting("b2", (Passage("paragraph", (line,), 0),)),
        scores=Comparison(nothing, nothing),
        blocks=(Block("paragraph", Span(0, len(text))),),
        sentences=(Sentence(1, Span(0, len(text)), 0),),
    )


ALL = {"harbour": harbour, "scripts": scripts, "hostile": hostile, "bare": bare}
