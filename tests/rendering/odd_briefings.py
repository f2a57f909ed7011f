"""Briefings that go to the limits: other scripts and emoji, mark-up where text is expected, almost nothing."""

# Whole sentences of an article are easier to read unbroken.

from __future__ import annotations

from dataclasses import replace

from simplify.model import (
    Block,
    Briefing,
    Change,
    Citation,
    Claim,
    Comparison,
    Entry,
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
from tests.rendering.composing import Piece, laid_out, place, places, scores
from tests.rendering.harbour_briefing import harbour

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


INITIALS: list[Piece] = [
    ("heading", [("Who pays for clean water?", ["Who pays for clean water?"])]),
    (
        "paragraph",
        [
            (
                "The River Water Agency (RWA) closed three wells on Friday.",
                ["The River Water Agency (RWA) closed three wells on Friday."],
            ),
            ("“The WHO told the RWA to act,” its head said.", ["“The WHO told the RWA to act,” its head said."]),
            ("Nobody knows who will pay.", ["Nobody knows who will pay."]),
        ],
    ),
]


def initials() -> Briefing:
    """Initials in the summary, the text and a quotation; one of them is a word when written small."""
    text, blocks, sentences, passages = laid_out(INITIALS)
    water, world = "River Water Agency", "World Health Organization"
    short = Statement(f"RWA is short for {water}.", (place(text, f"{water} (RWA)"),), "glossary.from_text")
    health = "The WHO is the part of the United Nations that works for the health of all people."
    meaning = Statement(health, (Citation("WHO/abbr/1"),), "glossary", added=True, explains="WHO")
    gist = Statement("The RWA closed three wells.", (place(text, "(RWA) closed three wells"),), "summary.gist")
    return Briefing(
        source=Source(text, "wells.txt"),
        title="Who pays for clean water?",
        level="b1",
        summary=Summary(gist=gist),
        rewriting=Rewriting("b1", passages),
        scores=Comparison(scores(6.0, 30, 5), scores(6.0, 30, 5)),
        blocks=blocks,
        sentences=sentences,
        glossary=(
            Entry("RWA", short, "text", places(text, "RWA"), forms=(water,), expansion=water),
            Entry("WHO", meaning, "lexicon", places(text, "WHO"), forms=(world,), expansion=world, topics=("health",)),
        ),
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
